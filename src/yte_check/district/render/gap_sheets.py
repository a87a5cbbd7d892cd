"""The ways to recognition of a batch as sheets of a workbook: a row a commune, a row an indicator."""

from openpyxl import Workbook

from yte_check.district.render.ways import WayRow, Ways
from yte_check.documents.language import Lang, say
from yte_check.render.rows_sheet import Sheet


def write_gaps(book: Workbook, ways: Ways, lang: Lang) -> None:
    """The communes by their distance, with those of the least effort marked; then the indicators."""
    sheet = Sheet(book, say("book_gap", lang), (28, 20, 22, 12, 30, 12, 30, 12, 14, 50))
    sheet.landscape(1)
    places = [say(f"batch_head_{name}", lang) for name in ("commune", "district", "verdict")]
    heads = [say(f"book_gap_{name}", lang) for name in ("count", "fewest", "effort", "cheapest", "least")]
    share = say("book_gap_chosen", lang, share=ways.investment.share)
    sheet.row(*places, *heads, share, say("batch_head_path", lang), bold=True, wrap_from=0)
    sheet.freeze("B2")
    for way in ways.communes:
        verdict, mark = say(f"batch_verdict_{way.verdict}", lang), "x" if way.chosen else None
        sheet.row(way.place, way.district, verdict, *_figures(way, lang), mark, way.path, wrap_from=4)
    sheet.row()
    sheet.row(say("gap_assumption", lang))
    _write_levers(book, ways, lang)


def _figures(way: WayRow, lang: Lang) -> tuple[object, ...]:
    if way.count is None:
        return None, say("invest_unreachable", lang), None, None, None
    return way.count, way.fewest, way.effort, way.cheapest, way.least


def _write_levers(book: Workbook, ways: Ways, lang: Lang) -> None:
    sheet = Sheet(book, say("book_levers", lang), (8, 80, 16, 16, 16, 16, 16))
    sheet.landscape(1)
    heads = ("turned", "turned_effort", "in_ways", "invested", "invested_effort")
    sheet.row(
        say("book_lever_number", lang), say("book_indicators", lang),
        *(say(f"book_lever_{head}", lang, share=ways.investment.share) for head in heads), bold=True, wrap_from=0,
    )  # fmt: skip
    sheet.freeze("A2")
    for row in ways.levers:
        figures = (row.turned, row.turned_effort, row.in_ways, row.invested, row.invested_effort)
        sheet.row(row.number, row.title, *figures, wrap_from=1)
