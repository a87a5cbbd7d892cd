"""The ways to recognition of a batch as tables of a workbook: a row a commune, a row an indicator."""

from yte_check.district.render.ways import WayRow, Ways
from yte_check.documents.language import Lang, say
from yte_check.render.table import Column, Table

_COMMUNES = (
    Column("batch_head_commune", 28), Column("batch_head_district", 20), Column("batch_head_verdict", 22),
    Column("book_gap_count", 12), Column("book_gap_fewest", 30, long=True), Column("book_gap_effort", 12, long=True),
    Column("book_gap_cheapest", 30, long=True), Column("book_gap_least", 12, long=True),
    Column("book_gap_chosen", 14, long=True), Column("batch_head_path", 50, long=True),
)  # fmt: skip
_FIGURES = ("turned", "turned_effort", "in_ways", "invested", "invested_effort")
_LEVERS = (
    Column("book_lever_number", 8), Column("book_indicators", 80, long=True),
    *(Column(f"book_lever_{name}", 16, long=True) for name in _FIGURES),
)  # fmt: skip


def gap_tables(ways: Ways, lang: Lang) -> tuple[Table, Table]:
    """The communes by their distance, with those of the least effort marked; then the indicators."""
    share = {"share": ways.investment.share}
    communes = (_commune(way, lang) for way in ways.communes)
    levers = ((row.number, row.title, *(getattr(row, name) for name in _FIGURES)) for row in ways.levers)
    return (
        Table("book_gap", _COMMUNES, communes, keys=1, notes=("gap_assumption",), params=share),
        Table("book_levers", _LEVERS, levers, params=share),
    )


def _commune(way: WayRow, lang: Lang) -> tuple[object, ...]:
    figures: tuple[object, ...] = (None, say("invest_unreachable", lang), None, None, None)
    if way.count is not None:
        figures = (way.count, way.fewest, way.effort, way.cheapest, way.least)
    verdict = say(f"batch_verdict_{way.verdict}", lang)
    return way.place, way.district, verdict, *figures, "x" if way.chosen else None, way.path
