"""What ``report`` does, apart from how its options are read."""

import sys
from collections.abc import Sequence
from pathlib import Path

from yte_check.cli.exit_codes import BY_VERDICT
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.station.assessing import AssessOptions, assess_file
from yte_check.cli.station.report_gaps import report_gaps
from yte_check.cli.terminal.console import show, tell
from yte_check.cli.terminal.output import check_output, write_output
from yte_check.cli.terminal.progress import Progress
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.improvement.plan.following import Followed, follow
from yte_check.improvement.plan.reading import Improvement, read_improvement, same_station
from yte_check.reports.evidence_report.forms import EXTRAS, FORMS, letters_missing, missing_library, render_view
from yte_check.reports.evidence_report.view import report_view
from yte_check.reports.styled import StyledText
from yte_check.scoring.results import Assessment
from yte_check.standard.library import shipped_folder
from yte_check.station.ledger import ledger_of


@record
class ReportOptions:
    assessing: AssessOptions
    outputs: tuple[Path, ...]
    templates: Path | None = None
    force: bool = False
    improvement: Path | None = None


def run_report(options: ReportOptions, settings: Settings) -> int:
    """Assess one submission, write its report in every form asked for, and return the exit code of the verdict."""
    templates = templates_folder(options.templates)
    check_outputs(options.outputs, options.force)
    assessment = assess_file(options.assessing)
    ledger = ledger_of(assessment.submission, options.assessing.station.parent)
    view = report_view(assessment, settings.lang, ledger, followed_plan(options.improvement, assessment))
    with Progress(len(options.outputs), settings) as progress:
        # Nothing is written before every form has been rendered: a broken template leaves no half of a report.
        files = []
        for path in options.outputs:
            progress.step(say("progress_report", settings.lang, path=path))
            files.append((path, render_view(view, path.suffix.lower(), settings.lang, templates)))
    for path, content in files:
        write_output(path, content, options.force)
        tell(say("written", settings.lang, path=path), settings)
        if missing := letters_missing(view, path.suffix.lower()):
            warning = say("report_letters_missing", settings.lang, path=path, letters="".join(missing))
            show(StyledText().paragraph(warning, "open"), settings, sys.stderr)
    reference = "" if view.official else " " + say("for_reference", settings.lang)
    tell(f"{say('conclusion', settings.lang)} {view.shown_verdict}{reference}", settings)
    for gap in report_gaps(view, assessment, settings.lang):
        tell(gap, settings)
    return BY_VERDICT[assessment.verdict]


def followed_plan(path: Path | None, assessment: Assessment) -> tuple[Followed, ...]:
    """The actions of a plan with what the submission says of them. Raises InvalidDocument, UsageProblem."""
    if path is None:
        return ()
    return follow(plan_of(path, assessment).text, assessment)


def plan_of(path: Path, assessment: Assessment) -> Improvement:
    """The plan of this station. Raises InvalidDocument, UsageProblem where it is another one's."""
    plan = read_improvement(path)
    if not same_station(plan.text, assessment.submission.station):
        raise UsageProblem("usage_plan_other_station", path=path, station=plan.text.station.name)
    return plan


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
        _check_form(path)
        if path.resolve() in seen:
            raise UsageProblem("usage_report_twice", path=path)
        seen.add(path.resolve())
        check_output(path, force)


def _check_form(path: Path) -> None:
    extension = path.suffix.lower()
    if extension not in FORMS:
        raise UsageProblem("usage_report_form", extension=extension or path.name, path=path, forms=tuple(FORMS))
    library = missing_library(extension)
    if library is not None:
        raise UsageProblem("usage_report_extra", extension=extension, library=library, extra=EXTRAS[extension].extra)
