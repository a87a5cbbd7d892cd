"""What reviewers and cross-checks found, as tables of a workbook: a row a station, a row a flag."""

from collections.abc import Iterator

from yte_check.batch.results import Batch
from yte_check.district.render.decision_words import trace_words, traced_stations
from yte_check.district.render.order import in_order
from yte_check.documents.language import Lang, say
from yte_check.render.flags import flag_words
from yte_check.render.table import Column, Table
from yte_check.review.rows import reviewed, verified_of

Rows = Iterator[tuple[object, ...]]
_PLACES = (Column("batch_head_commune", 24), Column("batch_head_district", 16))
_VERIFIED = (
    *_PLACES, Column("batch_head_verdict", 22), Column("batch_head_low", 12), Column("batch_head_high", 12),
    Column("batch_head_verified_verdict", 22), Column("batch_head_verified_low", 12),
    Column("batch_head_verified_high", 12), Column("book_difference_low", 12), Column("book_difference_high", 12),
    Column("book_disputed", 12), Column("batch_head_warnings", 10), Column("compare_reviews_decided", 10),
    Column("book_rounds", 40),
)  # fmt: skip
_TRACED = (
    *_PLACES, Column("book_indicators", 10), Column("book_state", 20), Column("book_decision", 100, long=True),
    Column("batch_head_path", 50, long=True),
)  # fmt: skip
_FLAGS = (
    *_PLACES, Column("book_at_risk", 10), Column("book_sure", 14), Column("book_code", 26),
    Column("book_indicators", 16, long=True), Column("book_why", 100, long=True),
    Column("batch_head_path", 50, long=True),
)  # fmt: skip


def verified_table(batch: Batch, lang: Lang) -> Table:
    """The reviewed stations: claimed beside verified."""
    return Table("review_column_verified", _VERIFIED, _verified(batch, lang), keys=1)


def traced_table(batch: Batch, lang: Lang) -> Table:
    """Every decision about an indicator of which reviewers differ, or of which a decision was overturned."""
    return Table("book_decisions", _TRACED, _traced(batch, lang), keys=1)


def flags_table(batch: Batch, lang: Lang) -> Table:
    """Every flag, the stations with most points at risk first: a list to take along."""
    return Table("batch_head_flags", _FLAGS, _flags(batch, lang), keys=1)


def _verified(batch: Batch, lang: Lang) -> Rows:
    positions = {row.position for row, _ in reviewed(batch)}
    for row in (batch.station(position) for position in in_order(batch) if position in positions):
        found = verified_of(row)
        if found is not None:
            yield (
                row.place, row.district, say(f"batch_verdict_{row.verdict}", lang), row.low, row.high,
                say(f"batch_verdict_{found.verdict}", lang), found.low, found.high,
                found.least_difference, found.most_difference, found.disputed or None, len(found.warnings) or None,
                f"{found.decided}/{found.of}", "; ".join(found.rounds),
            )  # fmt: skip


def _traced(batch: Batch, lang: Lang) -> Rows:
    for row in traced_stations(batch):
        for number, state, words in trace_words(row, lang):
            yield row.place, row.district, number, state, words, row.path


def _flags(batch: Batch, lang: Lang) -> Rows:
    for visit in batch.flagged.visits:
        row = batch.station(visit.position)
        for flag in batch.flags_of(row):
            sure = say("flag_certain" if flag.certain else "flag_hint", lang).rstrip(":")
            numbers = ", ".join(map(str, flag.indicators))
            why = flag_words(flag, lang)
            yield visit.place, visit.district, visit.at_risk, sure, flag.code, numbers, why, row.path
