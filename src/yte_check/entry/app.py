"""The commands as Typer knows them, made from what they declare: for the help, and for shells that complete words."""

from collections.abc import Sequence
from typing import Any

import typer

from yte_check.documents.language import Lang, say
from yte_check.entry.commands import COMMANDS, NAME, Command
from yte_check.entry.completion import answer, with_settings
from yte_check.entry.help import translated_help
from yte_check.entry.typed import typed
from yte_check.terminal.declared import parameters_of
from yte_check.terminal.exit_codes import OK
from yte_check.terminal.options import GlobalOptions
from yte_check.terminal.settings import Settings


def show_help(names: Sequence[str], settings: Settings) -> int:
    """Show the help of a command or a group, of all of them where none is named, and return the exit code."""
    command = application(names, settings)
    try:
        # Not by “main”, which answers a shell where the variable of one is set.
        with command.make_context(NAME, [*names, "--help"]) as context:
            command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    return OK


def complete(words: Sequence[str], settings: Settings) -> int:
    """Tell a shell what may stand next on a half-written command line."""
    settings, words = with_settings(words, settings)
    return answer(application(words, settings))


def application(arguments: Sequence[str], settings: Settings) -> Any:
    """All commands by their names, and the one that is asked for with its options."""
    lang = settings.lang
    app = _group("help_app", lang)
    app.callback()(typed(parameters_of(GlobalOptions), lang))
    for name, entry in COMMANDS.items():
        wanted = list(arguments[:1]) == [name]
        if isinstance(entry, Command):
            _add(app, name, entry, wanted, settings)
            continue
        group = _group(entry.help, lang)
        for child, command in entry.commands.items():
            _add(group, child, command, wanted and list(arguments[1:2]) == [child], settings)
        app.add_typer(group, name=name)
    made = typer.main.get_command(app)
    translated_help(made, lang)
    return made


def _group(help: str, lang: Lang) -> typer.Typer:
    return typer.Typer(
        help=say(help, lang), rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False,
        no_args_is_help=True, context_settings={"help_option_names": ["--help", "-h"]},
    )  # fmt: skip


def _add(app: typer.Typer, name: str, command: Command, wanted: bool, settings: Settings) -> None:
    """One command; without its options, and without its module, where it is only to be named."""
    takes = parameters_of(command.options()) if wanted else ()
    app.command(name, help=say(command.help, settings.lang))(typed(takes, settings.lang))
