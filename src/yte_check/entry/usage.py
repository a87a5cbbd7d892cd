"""Typer's own words, for wrong options and for the help, in the user's language."""

import re
from collections.abc import Iterable
from typing import Any

from typer import Exit

from yte_check.documents.language import Lang, say
from yte_check.documents.suggestions import nearest
from yte_check.terminal.console import show_text
from yte_check.terminal.settings import UsageProblem

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

_PLACE = re.compile(r"[A-Z]{2,}")
_VIETNAMESE_PLACES = {
    "STATION": "PHIEU", "FORM": "PHIEU", "REVIEW": "THAM-DINH", "PLAN": "KE-HOACH", "FILE": "TEP", "DIR": "THU-MUC",
    "PATH": "DUONG-DAN", "ADDRESS": "DIA-CHI", "DATE": "NGAY", "YEAR": "NAM", "MONTHS": "SO-THANG",
    "PERCENT": "PHAN-TRAM", "TEXT": "CHU", "NUMBER": "SO", "NAME": "TEN", "VALUE": "GIA-TRI", "ID": "MA", "CODE": "MA",
    "KIND": "LOAI", "INDICATOR": "CHI-TIEU", "REGION": "VUNG", "TERRAIN": "DIA-HINH",
}  # fmt: skip
"""What stands for a value of the user's; without marks, so that every console shows it as it is."""
_BRACES = re.compile(r"\{([^{}\n]*)\}")
_TYPE = re.compile(r"(?<=\S) <[a-z\[\]]+>")
"""What Typer says of types is for programmers; taken out, the columns stay where they are."""
_COMMAND = re.compile(r"No such command '(.*?)'")
_EXTRA = re.compile(r"unexpected extra argument(?:s|\(s\))? \((.*)\)")


def explain_usage(error: Any, commands: Iterable[str]) -> UsageProblem:
    """Our message for what Typer refused."""
    option = getattr(error, "option_name", None)
    kind = type(error).__name__
    if kind == "NoSuchOption":
        return UsageProblem("usage_no_option", option=option, nearest=_near_option(error))
    if kind == "MissingParameter":
        parameter = getattr(error, "param", None)
        return UsageProblem("usage_missing", what=getattr(parameter, "metavar", None) or "", command=_command(error))
    if kind == "BadOptionUsage":
        return UsageProblem("usage_option_value", option=option)
    if unknown := _COMMAND.search(error.format_message()):
        group = getattr(getattr(error, "ctx", None), "command", None)
        known = tuple(getattr(group, "commands", None) or commands)
        return UsageProblem(
            "usage_no_command", wanted=unknown[1], known=known, nearest=nearest(unknown[1], known),
            command=_command(error),
        )  # fmt: skip
    if error.format_message().startswith("Missing command"):
        return UsageProblem("usage_command_missing", known=tuple(commands), command=_command(error))
    if extra := _EXTRA.search(error.format_message()):
        return UsageProblem("usage_extra", what=extra[1], command=_command(error))
    return UsageProblem("usage_other", what=error.format_message().rstrip("."), command=_command(error))


def _near_option(error: Any) -> str | None:
    context = getattr(error, "ctx", None)
    parameters = context.command.get_params(context) if context is not None else ()
    known = [name for parameter in parameters for name in parameter.opts if name.startswith("--")]
    return nearest(error.option_name, known)


def _command(error: Any) -> str:
    context = getattr(error, "ctx", None)
    return context.command_path if context is not None else "yte-check"


def _name_places(command: Any) -> None:
    for parameter in command.params:
        if parameter.metavar is not None:
            parameter.metavar = _PLACE.sub(lambda f: _VIETNAMESE_PLACES.get(f[0], f[0]), parameter.metavar)


def translated_help(command: Any, lang: Lang) -> None:
    """Give a command, and those below it, a help in the user's language."""
    original = command.get_help
    if lang == "vi":
        _name_places(command)

    def get_help(context: Any) -> str:
        text: str = _BRACES.sub(r"\1", original(context))
        text = _TYPE.sub(lambda found: " " * len(found[0]), text)
        for english, code in _HELP_WORDS:
            text = text.replace(english, say(code, lang))
        # Shown by our own door, and not by Typer, which does not know what to do when stdout is full.
        show_text(text + "\n")
        raise Exit

    command.get_help = get_help
    for child in getattr(command, "commands", {}).values():
        translated_help(child, lang)
