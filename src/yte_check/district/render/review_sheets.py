"""What reviewers and cross-checks found, as sheets of a workbook: a row a station, a row a flag."""

from openpyxl import Workbook

from yte_check.batch.results import Batch
from yte_check.district.render.decision_words import trace_words, traced_stations
from yte_check.district.render.order import in_order
from yte_check.documents.language import Lang, say
from yte_check.render.flags import flag_words
from yte_check.render.rows_sheet import Sheet
from yte_check.review.rows import reviewed, verified_of


def write_verified(book: Workbook, batch: Batch, lang: Lang) -> None:
    """The reviewed stations: claimed beside verified."""
    sheet = Sheet(book, say("review_column_verified", lang), (24, 16, 22, 12, 12, 22, 12, 12, 12, 12, 12, 10, 10, 40))
    sheet.landscape(1)
    places = [say(f"batch_head_{name}", lang) for name in ("commune", "district", "verdict", "low", "high")]
    verified = [say(f"batch_head_verified_{name}", lang) for name in ("verdict", "low", "high")]
    differences = [say(f"book_difference_{name}", lang) for name in ("low", "high")]
    sheet.row(*places, *verified, *differences, say("book_disputed", lang), say("batch_head_warnings", lang),
              say("compare_reviews_decided", lang), say("book_rounds", lang), bold=True, wrap_from=0)  # fmt: skip
    sheet.freeze("B2")
    positions = {row.position for row, _ in reviewed(batch)}
    for row in (batch.station(position) for position in in_order(batch) if position in positions):
        found = verified_of(row)
        if found is not None:
            sheet.row(
                row.place, row.district, say(f"batch_verdict_{row.verdict}", lang), row.low, row.high,
                say(f"batch_verdict_{found.verdict}", lang), found.low, found.high,
                found.least_difference, found.most_difference, found.disputed or None, len(found.warnings) or None,
                f"{found.decided}/{found.of}", "; ".join(found.rounds),
            )  # fmt: skip


def write_traced(book: Workbook, batch: Batch, lang: Lang) -> None:
    """Every decision about an indicator of which reviewers differ, or of which a decision was overturned."""
    stations = traced_stations(batch)
    if not stations:
        return
    sheet = Sheet(book, say("book_decisions", lang), (24, 16, 10, 20, 100, 50))
    sheet.landscape(1)
    places = [say(f"batch_head_{name}", lang) for name in ("commune", "district")]
    heads = [say(code, lang) for code in ("book_indicators", "book_state", "book_decision", "batch_head_path")]
    sheet.row(*places, *heads, bold=True, wrap_from=0)
    sheet.freeze("B2")
    for row in stations:
        for number, state, words in trace_words(row, lang):
            sheet.row(row.place, row.district, number, state, words, row.path, wrap_from=4)


def write_flags(book: Workbook, batch: Batch, lang: Lang) -> None:
    """Every flag, the stations with most points at risk first: a list to take along."""
    sheet = Sheet(book, say("batch_head_flags", lang), (24, 16, 10, 14, 26, 16, 100, 50))
    sheet.landscape(1)
    places = [say(f"batch_head_{name}", lang) for name in ("commune", "district")]
    heads = [say(f"book_{name}", lang) for name in ("at_risk", "sure", "code", "indicators", "why")]
    sheet.row(*places, *heads, say("batch_head_path", lang), bold=True, wrap_from=0)
    sheet.freeze("B2")
    for visit in batch.flagged.visits:
        row = batch.station(visit.position)
        for flag in batch.flags_of(row):
            sure = say("flag_certain" if flag.certain else "flag_hint", lang).rstrip(":")
            numbers = ", ".join(map(str, flag.indicators))
            sheet.row(
                visit.place, visit.district, visit.at_risk, sure, flag.code, numbers, flag_words(flag, lang), row.path,
                wrap_from=5,
            )  # fmt: skip
