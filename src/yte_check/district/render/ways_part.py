"""The ways to recognition of a batch as a part of a page: what to do where, for a share of the communes."""

from decimal import Decimal
from typing import Any

from yte_check.district.render.improvement import investment_words
from yte_check.district.render.ways import LeverRow, WayRow, Ways
from yte_check.documents.language import Lang, say, show_number
from yte_check.render.styled import unbroken

_MOST = 500
"""A page with the ways of a whole country would be slow; the workbook has them all."""


def ways_part(ways: Ways, lang: Lang) -> dict[str, Any]:
    """What a template shows of the ways."""
    count = len(ways.communes)
    return {
        "title": say("invest_heading", lang, share=ways.investment.share),
        "words": investment_words(ways.investment, lang),
        "distances": say("invest_distances" if count else "invest_all_met", lang, count=count),
        "communes": [_way(row, lang) for row in ways.communes[:_MOST]],
        "more": say("dash_rows_more", lang, count=count - _MOST) if count > _MOST else "",
        "levers": [_lever(row, lang) for row in ways.levers],
        "chosen": unbroken(say("book_gap_chosen", lang, share=ways.investment.share)),
        "invested": unbroken(say("book_lever_invested", lang, share=ways.investment.share)),
    }


def _way(row: WayRow, lang: Lang) -> dict[str, Any]:
    return {
        "place": ", ".join(name for name in (row.place, row.district) if name),
        "chosen": row.chosen,
        "count": _shown(row.count, lang),
        "fewest": row.fewest if row.count is not None else say("invest_unreachable", lang),
        "effort": _shown(row.effort, lang),
        "least": _shown(row.least, lang),
    }


def _lever(row: LeverRow, lang: Lang) -> dict[str, Any]:
    figures = (row.turned, row.in_ways, row.invested, row.invested_effort)
    return {"number": row.number, "title": row.title, "figures": [_shown(figure, lang) for figure in figures]}


def _shown(figure: Decimal | int | None, lang: Lang) -> str:
    return show_number(figure, lang) if figure is not None else ""
