"""Typer's own words of the help, in the user's language."""

import re
from typing import Any

from typer import Exit

from yte_check.documents.language import Lang, say
from yte_check.terminal.console import show_text

_HELP_WORDS = (
    ("Usage:", "help_word_usage"),
    ("Options:", "help_word_options"),
    ("Arguments:", "help_word_arguments"),
    ("Commands:", "help_word_commands"),
    ("[OPTIONS] COMMAND [ARGS]...", "help_word_command_args"),
    ("COMMAND [ARGS]...", "help_word_command"),
    ("[OPTIONS]", "help_word_any_options"),
    ("[required]", "help_word_required"),
    ("[default:", "help_word_default"),
    ("Show this message and exit.", "help_word_help"),
)

_BRACES = re.compile(r"\{([^{}\n]*)\}")
_TYPE = re.compile(r"(?<=\S) <[a-z\[\]]+>")
"""What Typer says of types is for programmers; taken out, the columns stay where they are."""


def translated_help(command: Any, lang: Lang) -> None:
    """Give a command, and those below it, a help in the user's language."""
    original = command.get_help

    def get_help(context: Any) -> str:
        text: str = _BRACES.sub(r"\1", original(context))
        text = _TYPE.sub(lambda found: " " * len(found[0]), text).replace("......", "...")
        for english, code in _HELP_WORDS:
            text = text.replace(english, say(code, lang))
        # Shown by our own door, and not by Typer, which does not know what to do when stdout is full.
        show_text(text + "\n")
        raise Exit

    command.get_help = get_help
    for child in getattr(command, "commands", {}).values():
        translated_help(child, lang)
