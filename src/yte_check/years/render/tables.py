"""The year beside the year, as tables of a workbook and as part of a page."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain
from typing import Any

from yte_check.documents.exact import ExactFraction, as_decimal
from yte_check.documents.language import Lang, say, show_number
from yte_check.render.table import Column, Table
from yte_check.years.beside import Moved, YearsBeside
from yte_check.years.render.words import (
    Why,
    formed_words,
    head,
    lead_lines,
    move_words,
    moved_lists,
    place_words,
    why_words,
)

_MOVED = (
    Column("batch_head_commune", 26), Column("batch_head_district", 18), Column("batch_head_province", 20),
    Column("years_column_change", 44), Column("years_column_why", 76, long=True),
)  # fmt: skip
_SUMMED = (
    Column("years_column_what", 60), Column("years_column_both", 20), Column("years_column_before", 12),
    Column("years_column_now", 12), Column("years_column_change", 12), Column("years_column_rose", 14),
    Column("years_column_fell", 14),
)  # fmt: skip
_PLACES = Decimal("0.01")
Row = tuple[object, ...]


def years_tables(years: YearsBeside, lang: Lang, more: Iterable[str] = (), why: Why = why_words) -> Iterator[Table]:
    """The sums, then the communes of which the verdict changed; ``more`` lines stand below the sums as well."""
    notes = ((line, *[None] * (len(_SUMMED) - 1)) for line in (*lead_lines(years, lang), *more))
    yield Table("years_sheet", _SUMMED, chain(_summed(years, lang), notes), keys=1)
    moved = [each for _, _, found in moved_lists(years) for each in found]
    if moved:
        yield Table("years_sheet_moved", _MOVED, (_row(each, lang, why) for each in moved), keys=1)


def _summed(years: YearsBeside, lang: Lang) -> Iterator[Row]:
    """Communes that pass, in all and by province; then the means of the criteria."""
    before, now = years.met(0), years.met(1)
    yield say("years_met_in", lang, name=None), years.both, before, now, now - before, len(years.rose), len(years.fell)
    for area in years.provinces if len(years.provinces) > 1 else ():
        name = area.name or say("batch_no_group", lang)
        counts = (area.both, area.met_before, area.met_now, area.met_now - area.met_before)
        yield say("years_met_in", lang, name=name), *counts, None, None
    for each in years.criteria:
        sums = (each.before, each.now, each.now - each.before)
        means = (as_decimal(total / each.stations).quantize(_PLACES) for total in sums)
        words = say("years_criterion", lang, number=each.number)
        yield words, each.stations, *means, each.rose, each.fell


def _row(moved: Moved, lang: Lang, why: Why) -> Row:
    return moved.place, moved.district, moved.province, move_words(moved, lang), why(moved, lang)


def years_part(years: YearsBeside, lang: Lang, more: Iterable[str] = (), why: Why = why_words) -> dict[str, Any]:
    """What a template shows."""
    return {
        "title": head(years, lang),
        "words": [*lead_lines(years, lang), *more],
        "rows": [[_shown(cell, lang) for cell in row] for row in _summed(years, lang)],
        "moved": [
            {
                "title": f"{say(code, lang)} ({show_number(len(moved), lang)})",
                "names": [
                    {"place": place_words(each, years), "words": f"{move_words(each, lang)}: {why(each, lang)}"}
                    for each in moved
                ],
            }
            for code, _, moved in moved_lists(years)
            if moved
        ],
        "lists": [
            {"title": f"{say(code, lang)} ({show_number(len(names), lang)})", "names": names}
            for code, names in (
                ("years_formed", [formed_words(each, lang) for each in years.formed]),
                ("years_gone", list(years.gone)),
                ("years_not_earlier", list(years.not_earlier)),
                ("years_new", list(years.new)),
            )
            if names
        ],
    }


def _shown(cell: object, lang: Lang) -> str:
    match cell:
        case None:
            return ""
        case int() | Decimal() | ExactFraction():
            return show_number(cell, lang)
        case _:
            return str(cell)
