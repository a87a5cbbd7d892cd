"""What whoever signs a report should know before: claims without a document, and blanks to be filled in by hand."""

from collections.abc import Iterator

from yte_check.documents.language import Lang, say, show_runs
from yte_check.render.places import BLANK
from yte_check.report.model import ReportView
from yte_check.scoring.results import Assessment


def report_gaps(view: ReportView, assessment: Assessment, lang: Lang) -> Iterator[str]:
    """A sentence for each kind of gap."""
    unproven = [result.indicator.number for result in assessment.unproven()]
    if unproven and assessment.policy.evidence != "off":
        code = "report_asks_unproven" if assessment.verdict == "met" else "report_claims_unproven"
        yield say(code, lang, count=len(unproven), numbers=show_runs(unproven))
    open_answers = [result.indicator.number for result in assessment.indicators() if result.status == "missing"]
    if open_answers:
        yield say("report_unanswered", lang, count=len(open_answers), numbers=show_runs(open_answers))
    blanks = tuple(fact.label for fact in view.facts if fact.value == BLANK)
    if blanks:
        yield say("report_blanks", lang, names=blanks)
