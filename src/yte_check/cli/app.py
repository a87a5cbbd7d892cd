"""The Typer application: only the command that was asked for is imported."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

import typer

from yte_check.cli.settings import Settings
from yte_check.cli.usage import explain_usage, translated_help
from yte_check.documents.language import say

_COMMANDS: Mapping[str, str] = {
    "assess": "yte_check.cli.station.assess",
    "batch": "yte_check.cli.batch.batch",
    "review": "yte_check.cli.batch.review",
    "new": "yte_check.cli.station.new",
    "fill": "yte_check.cli.station.fill",
    "explain": "yte_check.cli.station.explain",
    "form": "yte_check.cli.forms.form",
    "read": "yte_check.cli.forms.read",
    "report": "yte_check.cli.station.report",
    "criteria": "yte_check.cli.criteria.criteria",
    "plan": "yte_check.cli.plans.plan",
    "evidence": "yte_check.cli.station.evidence",
    "dossier": "yte_check.cli.station.dossier",
    "gap": "yte_check.cli.improvement.gap",
    "diff": "yte_check.cli.comparison.diff",
    "trend": "yte_check.cli.comparison.trend",
}


def run_app(arguments: Sequence[str], settings: Settings) -> int:
    """Run a command through Typer and return its exit code. Raises UsageProblem."""
    arguments = list(arguments) or ["--help"]
    command: Any = typer.main.get_command(build_app(settings, arguments[0]))
    translated_help(command, settings.lang)
    usage_error: Any = typer.BadParameter.__mro__[1]
    try:
        with command.make_context("yte-check", arguments) as context:
            result = command.invoke(context)
    except typer.Exit as end:  # after the help, and for a group alone
        return end.exit_code
    except usage_error as error:
        raise explain_usage(error, _COMMANDS) from None
    return result if isinstance(result, int) else 0


def build_app(settings: Settings, wanted: str | None = None) -> typer.Typer:
    """The application with the command asked for; with all of them where it is none of ours."""
    app = typer.Typer(
        name="yte-check", help=say("help_app", settings.lang), rich_markup_mode=None, add_completion=False,
        pretty_exceptions_enable=False, context_settings={"help_option_names": ["--help", "-h"]},
    )  # fmt: skip
    _declare_globals(app, settings)
    for name in [wanted] if wanted in _COMMANDS else _COMMANDS:
        assert name is not None
        import_module(_COMMANDS[name]).register(app, settings)
    return app


def _declare_globals(app: typer.Typer, settings: Settings) -> None:
    """The global options are taken out of the arguments before Typer sees them; this shows them in the help."""
    lang = settings.lang

    @app.callback()
    def options(
        lang_option: str = typer.Option("vi", "--lang", metavar="vi|en", help=say("help_lang", lang)),
        version: bool = typer.Option(False, "--version", help=say("help_version", lang)),
        no_color: bool = typer.Option(False, "--no-color", help=say("help_no_color", lang)),
        quiet: bool = typer.Option(False, "-q", "--quiet", help=say("help_quiet", lang)),
        verbose: bool = typer.Option(False, "-v", "--verbose", help=say("help_verbose", lang)),
    ) -> None:
        pass
