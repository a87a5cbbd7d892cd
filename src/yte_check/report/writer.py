"""Notes for whoever writes the report, and never for whom it goes to: what to check, to fill in, to supply."""

from collections.abc import Iterator, Sequence

from yte_check.documents.language import Lang, say, show_runs
from yte_check.render.citations import cited_documents, known_subject
from yte_check.render.places import BLANK
from yte_check.report.model import Fact
from yte_check.report.paragraphs import superior, unverified
from yte_check.scoring.results import Assessment
from yte_check.standard.citing import all_cited

_SHORTFALLS = "IV"


def writer_notes(assessment: Assessment, facts: Sequence[Fact], lang: Lang) -> Iterator[str]:
    """A sentence for each thing that is still to be done before the report is signed."""
    yield from _text_to_check(assessment, lang)
    yield from _claims(assessment, lang)
    open_columns = any(result.lost or result.stake for result in assessment.indicators())
    blanks = tuple(fact.label for fact in facts if fact.value == BLANK)
    if blanks:
        yield say("report_blanks", lang, names=blanks)
    if assessment.submission.station.superior is None:
        yield say("paper_writer_superior", lang, superior=superior(assessment, lang))
    is_facility = assessment.standard.text.subject == "facility"
    code = "report_writer_fill_facility" if is_facility else "report_writer_fill"
    yield say(code, lang, part=_SHORTFALLS if open_columns else None)


def _text_to_check(assessment: Assessment, lang: Lang) -> Iterator[str]:
    """What rests on a text that nobody has compared yet."""
    if not assessment.policy.official:
        yield say("report_notice_reference", lang, count=unverified(assessment) or None)
    documents = cited_documents(assessment.standard)
    unknown = [each.number for each in documents if known_subject(each, assessment.policy.official) is None]
    unsure = [each.number for each in documents if each.number not in unknown and each.title_grade != "verified"]
    for code, numbers in (("report_writer_no_subject", unknown), ("report_writer_subject", unsure)):
        if numbers:
            yield say(code, lang, documents=all_cited(numbers, lang))


def _claims(assessment: Assessment, lang: Lang) -> Iterator[str]:
    """Points that no document proves, and questions that nobody has answered."""
    unproven = [result.indicator.number for result in assessment.unproven()]
    if unproven and assessment.policy.evidence != "off":
        code = "report_asks_unproven" if assessment.verdict == "met" else "report_claims_unproven"
        yield say(code, lang, count=len(unproven), numbers=show_runs(unproven))
    unanswered = [result.indicator.number for result in assessment.indicators() if result.status == "missing"]
    if unanswered:
        yield say("report_unanswered", lang, count=len(unanswered), numbers=show_runs(unanswered))
