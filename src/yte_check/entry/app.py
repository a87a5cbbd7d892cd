"""The command line as Typer reads it, made from what the commands declare."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import typer

from yte_check.documents.language import Lang, say
from yte_check.entry.commands import COMMANDS, Command
from yte_check.entry.completion import NAME, answer, is_management, manage, with_settings, words_asked_about
from yte_check.entry.typed import typed
from yte_check.entry.usage import explain_usage, translated_help
from yte_check.terminal.declared import Given, options_from, parameters_of
from yte_check.terminal.options import GlobalOptions
from yte_check.terminal.settings import Settings


def run_app(arguments: Sequence[str], settings: Settings) -> int:
    """Run a command through Typer and return its exit code. Raises UsageProblem."""
    if (words := words_asked_about(arguments)) is not None:
        settings, words = with_settings(words, settings)
        return answer(application(words, settings))
    if is_management(arguments):
        return manage(arguments, settings)
    arguments = list(arguments) or ["--help"]
    command = application(arguments, settings)
    usage_error: Any = typer.BadParameter.__mro__[1]
    try:
        with command.make_context(NAME, arguments) as context:
            result = command.invoke(context)
    except typer.Exit as end:  # after the help, and for a group alone
        return end.exit_code
    except usage_error as error:
        raise explain_usage(error, COMMANDS) from None
    return result if isinstance(result, int) else 0


def application(arguments: Sequence[str], settings: Settings) -> Any:
    """All commands by their names, and the one that is asked for with its options."""
    lang = settings.lang
    app = _group("help_app", lang)
    app.callback()(typed(parameters_of(GlobalOptions), lambda given: None, lang))
    for name, entry in COMMANDS.items():
        wanted = list(arguments[:1]) == [name]
        if isinstance(entry, Command):
            _add(app, (name,), entry, wanted, settings)
            continue
        group = _group(entry.help, lang)
        for child, command in entry.commands.items():
            _add(group, (name, child), command, wanted and list(arguments[1:2]) == [child], settings)
        app.add_typer(group, name=name)
    made = typer.main.get_command(app)
    translated_help(made, lang)
    return made


def _group(help: str, lang: Lang) -> typer.Typer:
    return typer.Typer(
        help=say(help, lang), rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False,
        no_args_is_help=True, context_settings={"help_option_names": ["--help", "-h"]},
    )  # fmt: skip


def _add(app: typer.Typer, names: tuple[str, ...], command: Command, wanted: bool, settings: Settings) -> None:
    """One command; without its options, and without its module, where it is only to be named."""
    function = _function(names, command, settings) if wanted else lambda: None
    app.command(names[-1], help=say(command.help, settings.lang))(function)


def _function(names: tuple[str, ...], command: Command, settings: Settings) -> Callable[..., object]:
    run, options = command.function(), command.options()
    path = " ".join((NAME, *names))

    def call(given: Mapping[str, Given]) -> object:
        return run(options_from(options, given, path), settings)

    return typed(parameters_of(options), call, settings.lang)
