"""``yte-check review``: the files of reviewers, and what they found."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.batch.passed import Passed
from yte_check.cli.arguments import FORMATS, choice, day
from yte_check.cli.batch.unused import tell_counted
from yte_check.cli.exit_codes import INVALID, OK
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of, named_standard
from yte_check.cli.station.assessing import AssessOptions, assess_file
from yte_check.cli.terminal.console import show, tell
from yte_check.cli.terminal.json_output import show_json
from yte_check.cli.terminal.output import seen_from, write_output
from yte_check.cli.terminal.stdout import emit_file
from yte_check.documents.language import say
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import EVIDENCE_MODES, Policy
from yte_check.scoring.shelf import Shelf


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the group of commands to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    group = typer.Typer(help=text("help_review_group"), rich_markup_mode=None, no_args_is_help=True)

    @group.command("new", help=text("help_review_new"))
    def new(
        station: Annotated[Path, typer.Argument(metavar="STATION.yaml", help=text("help_station"))],
        output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_output"))] = None,
        round: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_review_round"))] = None,
        authority: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_review_authority"))] = None,
        reviewer: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_review_reviewer"))] = None,
        date_: Annotated[
            date | None, typer.Option("--date", metavar="DATE", parser=day, help=text("help_review_date"))
        ] = None,
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> None:
        from yte_check.reports.review.draft import Head, review_draft

        folder = output.parent if output is not None else Path()
        head = Head(seen_from(folder, station), round, authority, reviewer, date_.isoformat() if date_ else None)
        draft = review_draft(assess_file(AssessOptions(station, standard)), head, lang)
        if output is None:
            emit_file(draft)
            return
        write_output(output, draft, force)
        tell(say("written", lang, path=output), settings)

    @group.command("compare", help=text("help_review_compare"))
    def compare(
        paths: Annotated[list[Path], typer.Argument(metavar="PATH", help=text("help_review_paths"))],
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of"))] = None,
        evidence: Annotated[str, typer.Option(metavar="off|warn|strict", help=text("help_evidence"))] = "warn",
        format: Annotated[str, typer.Option(metavar="text|json", help=text("help_format"))] = "text",
    ) -> int:
        library = library_of()
        named = named_standard(standard, library) if standard is not None else None
        policy = Policy(choice("--evidence", evidence, EVIDENCE_MODES))
        assessor = Assessor(Shelf(library, named, as_of), policy, today=date.today())
        return _compare(paths, assessor, choice("--format", format, FORMATS) == "json", settings)

    app.add_typer(group, name="review")


def _compare(paths: list[Path], assessor: Assessor, as_json: bool, settings: Settings) -> int:
    from yte_check.reports.review.comparison_json import comparison_json
    from yte_check.reports.review.comparison_text import comparison_text
    from yte_check.review.comparison import compare
    from yte_check.review.gathering import collect

    passed = Passed()
    collected = collect(paths, assessor, date.today(), passed)
    if not collected.verifications and not collected.failed:
        raise UsageProblem("usage_no_reviews", paths=tuple(map(str, paths)))
    comparison = compare(collected.verifications)
    tell_counted(passed, settings)
    if as_json:
        show_json(comparison_json(comparison, collected, settings.lang))
    else:
        show(comparison_text(comparison, collected, settings.lang), settings)
    return INVALID if collected.failed else OK
