"""``yte-check report``: the evidence report of one station, in the forms that the files' extensions name."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.improvement.files import followed_plan
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.render.glyphs import letters_missing
from yte_check.report.forms import FORMS, render_view
from yte_check.report.view import report_view
from yte_check.standard.library import shipped_folder
from yte_check.station.ledger import ledger_of
from yte_check.terminal.arguments import FILE
from yte_check.terminal.console import tell
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import BY_VERDICT
from yte_check.terminal.forms import check_form
from yte_check.terminal.options import ForceOption, PreviousOption, StationArgument
from yte_check.terminal.output import check_output, save, tell_missing
from yte_check.terminal.progress import ProgressLine
from yte_check.terminal.settings import Settings, UsageProblem

_FILES = Option("help_report_output", FILE, names=("-o", "--output"), params={"forms": tuple(FORMS)})


@record
class ReportOptions:
    station: StationArgument
    outputs: Annotated[tuple[Path, ...], _FILES] = ()
    templates: Annotated[Path | None, Option("help_templates", FILE, "DIR")] = None
    scoring: ScoringOptions = ScoringOptions()
    previous: PreviousOption = None
    improvement: Annotated[Path | None, Option("help_improvement", FILE, "PLAN.yaml")] = None
    force: ForceOption = False


def run_report(options: ReportOptions, settings: Settings) -> int:
    """Assess one submission, write its report in every form asked for, and return the exit code of the verdict."""
    templates = templates_folder(options.templates)
    check_outputs(options.outputs, options.force)
    assessment = assess_file(options.station, options.scoring, options.previous)
    ledger = ledger_of(assessment.submission)
    view = report_view(assessment, settings.lang, ledger, followed_plan(options.improvement, assessment))
    with ProgressLine(len(options.outputs), settings) as progress:
        # Nothing is written before every form has been rendered: a broken template leaves no half of a report.
        files = []
        for path in options.outputs:
            progress.step(say("progress_report", settings.lang, path=path))
            files.append((path, render_view(view, path.suffix.lower(), settings.lang, templates)))
    for path, content in files:
        save(path, content, options.force, settings)
        tell_missing(path, letters_missing(view, path.suffix.lower()), settings)
    reference = "" if view.official else " " + say("for_reference", settings.lang)
    tell(f"{say('conclusion', settings.lang)} {view.shown_verdict}{reference}", settings)
    for note in view.writer_notes:
        tell(note, settings)
    return BY_VERDICT[assessment.verdict]


def templates_folder(given: Path | None) -> Path:
    """The folder of ``--templates``; where it is not given, the shipped one. Raises UsageProblem."""
    if given is not None and not given.is_dir():
        raise UsageProblem("usage_templates", path=given)
    return given if given is not None else shipped_folder("templates")


def check_outputs(outputs: Sequence[Path], force: bool) -> None:
    """Everything that can be said of the files asked for before the work begins. Raises UsageProblem."""
    if not outputs:
        raise UsageProblem("usage_report_output", forms=tuple(FORMS))
    seen = set()
    for path in outputs:
        check_form(path, FORMS, "usage_report_form")
        if path.resolve() in seen:
            raise UsageProblem("usage_report_twice", path=path)
        seen.add(path.resolve())
        check_output(path, force)
