"""Decisions that are not the only ones of their indicator, in words: reviewers who differ, what was overturned."""

from collections.abc import Iterator

from yte_check.batch.records import StationRow
from yte_check.batch.results import Batch
from yte_check.documents.language import Lang, say
from yte_check.documents.language.collation import place_key
from yte_check.review.rows import DecisionRow, VerifiedSummary, reviewed, verified_of


def traced_stations(batch: Batch) -> list[StationRow]:
    """The stations that have such decisions, by the names of their communes."""
    rows = (row for row, verified in reviewed(batch) if verified.trace)
    return sorted(rows, key=lambda row: (place_key(row.place), row.position))


def trace_words(row: StationRow, lang: Lang) -> Iterator[tuple[int, str, str]]:
    """Number of the indicator, what became of the decision, and the decision itself."""
    verified = verified_of(row)
    for each in verified.trace if verified is not None else ():
        yield each.number, say(f"decision_state_{each.state}", lang), traced_words(each, lang)


def traced_words(row: DecisionRow, lang: Lang) -> str:
    """A decision with who took it, when, in which round and why; and what it was overturned by."""
    words = decision_words(row, lang)
    if row.by is None or row.state != "overturned":
        return words
    return say("decision_overturned", lang, words=words, by=decision_words(row.by, lang))


def decision_words(row: DecisionRow, lang: Lang) -> str:
    words = say(f"decision_{row.decision}", lang, answer=row.answer)
    return say(
        "review_decision", lang,
        words=words, reviewer=row.reviewer, date=row.date, round=row.round, remark=row.remark,
    )  # fmt: skip


def traced_counts(batch: Batch, lang: Lang) -> Iterator[str]:
    """How many stations have such decisions, or warnings in their reviews; what there is none of is left out."""
    found = batch.section(VerifiedSummary)
    if found is None:
        return
    for name in ("disputed", "overturned", "warned"):
        count = getattr(found, name)
        if count:
            yield say(f"batch_reviews_{name}", lang, count=count)
