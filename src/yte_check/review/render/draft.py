"""A review file to fill in: every indicator with what the station says of it, as comments, and no decision yet."""

from collections.abc import Iterator

from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.documents.writing import flow, scalar
from yte_check.render.answers import absent_words
from yte_check.render.points import interval
from yte_check.render.styled import wrapped
from yte_check.scoring.results import Assessment, CriterionResult, IndicatorResult
from yte_check.standard.rules.answering import BESIDE
from yte_check.station.answers import key_of

_WIDTH = 100


@record
class ReviewHead:
    """What is known of the round before it begins; what is not stays empty in the file."""

    path: str
    """The submission, as seen from where the review file will lie."""
    round: str | None = None
    authority: str | None = None
    reviewer: str | None = None
    date: str | None = None


def review_draft(assessment: Assessment, head: ReviewHead, lang: Lang) -> str:
    return "\n".join(_lines(assessment, head, lang)) + "\n"


def _lines(assessment: Assessment, head: ReviewHead, lang: Lang) -> Iterator[str]:
    submission = assessment.submission
    station = submission.station
    names = tuple(name for name in (station.name, station.district, station.province) if name)
    subject = say("subject", lang, names=names, year=str(submission.year), zone=submission.zone)
    yield from _comment(say("draft_head", lang, subject=subject), "")
    for code in ("draft_decisions", "draft_changed", "draft_open"):
        yield from _comment(say(code, lang), "")
    yield f"submission: {{path: {scalar(head.path, in_flow=True)}, sha256: {submission.sha256}}}"
    for key in ("round", "authority", "reviewer", "date"):
        value: str | None = getattr(head, key)
        words = say(f"draft_{key}", lang)
        yield f"{key}: {scalar(value, in_flow=False)}" if value else f"{key}:   # {words}"
    yield "decisions:"
    for criterion in assessment.criteria:
        yield from _criterion(criterion, assessment, lang)


def _criterion(result: CriterionResult, assessment: Assessment, lang: Lang) -> Iterator[str]:
    criterion = result.criterion
    yield ""
    title = say("standard_criterion", lang, number=criterion.number, title=criterion.title, points=result.score.max)
    yield from _comment(f"{title}: {say('draft_claimed', lang, points=interval(result.score, lang))}", "  ")
    for indicator in result.indicators:
        yield from _indicator(indicator, assessment, lang)


def _indicator(result: IndicatorResult, assessment: Assessment, lang: Lang) -> Iterator[str]:
    indicator, answer = result.indicator, result.answer
    points = say("draft_points", lang, points=interval(result.score, lang), max=result.score.max)
    absent = absent_words(result, assessment, lang)
    words = absent or indicator.scoring.explain(answer.answer, assessment.place, lang)
    yield from _comment(f"{indicator.number}. {indicator.title}", "  ")
    yield from _comment(f"   {words}" if absent else f"   {words}: {points}", "  ")
    if answer.evidence:
        evidence = say("draft_evidence", lang, ids=answer.evidence, valid=result.valid_evidence)
        yield from _comment(f"   {evidence}", "  ")
    if answer.note:
        yield from _comment(f"   {say('draft_note', lang, note=answer.note)}", "  ")
    written = _as_written(assessment, indicator.number)
    if written is not None:
        yield f"  #   answer: {written}"
    yield f"  {indicator.number}: {{decision: , remark: }}"


def _as_written(assessment: Assessment, number: int) -> str | None:
    """The station's own answer in the form in which another one is written."""
    data = assessment.submission.document.data
    answers = data.get("answers") if isinstance(data, dict) else None
    raw = (answers or {}).get(key_of(answers or {}, number))
    if isinstance(raw, dict):
        raw = {key: value for key, value in raw.items() if key not in BESIDE}
        if not raw:
            return None
    return None if raw is None else flow(_without_nothing(raw))


def _without_nothing(raw: object) -> object:
    """An answer without what the station left empty."""
    if isinstance(raw, dict):
        return {key: _without_nothing(value) for key, value in raw.items() if value is not None}
    return raw


def _comment(text: str, indent: str) -> list[str]:
    """A comment, wrapped; whatever a station wrote stays in it."""
    lead = f"{indent}# " + " " * (len(text) - len(text.lstrip()))
    return wrapped(" ".join(text.split()), lead, lead, _WIDTH)
