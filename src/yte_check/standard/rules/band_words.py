"""Bands in words: “từ 95% trở lên: 5 điểm; từ 90% đến dưới 95%: 4 điểm”."""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from yte_check.documents.language import SIGNS, Lang, say, show_number, with_unit
from yte_check.standard.place import REGION, ZONE, Place
from yte_check.standard.rules.bands import Band, Bands, BandTable, PointScale, two_sided
from yte_check.standard.rules.bounds import named
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.rules.table import PlaceTable

T = TypeVar("T")
_ROWS = {ZONE: "row_zone", REGION: "row_region"}


def describe_bands(bands: Bands, unit: str, lang: Lang) -> list[str]:
    """A line for each band, its range closed by the band before it unless the bands stand in any order."""
    lines = []
    for before, band in pairwise((None, *bands)):
        if band is not None:
            words = _range(band, None if two_sided(bands) else before, unit, lang)
            lines.append(say("rule_band", lang, range=words, points=band.points))
    return [*lines, say("rule_band_else", lang)]


def describe_table(table: BandTable, place: Place, lang: Lang) -> list[str]:
    """The bands of a rule that has one set, or its table (one row where the place is known)."""
    unit = table.unit or say("unit_items", lang)
    return describe_rows(table, place, lambda scale: describe_scale(scale, unit, lang), lang)


def describe_scale(scale: PointScale, unit: str, lang: Lang) -> list[str]:
    """Bands, a line each, or the ends of points in proportion."""
    if not isinstance(scale, Proportional):
        return describe_bands(scale, unit, lang)
    zero, full = (with_unit(show_number(end, lang), unit) for end in scale.thresholds())
    return [say("rule_proportional", lang, zero=zero, full=full, points=scale.points)]


def describe_enough(scale: PointScale, unit: str, lang: Lang) -> str:
    """From where on all points are given: “từ 95% trở lên”."""
    if isinstance(scale, Proportional):
        bound = with_unit(show_number(scale.full_at, lang), unit)
        return say("range_at_least" if scale.rises else "range_at_most", lang, bound=bound)
    return describe_range(max(scale, key=lambda band: band.points), unit, lang)


def describe_rows(table: PlaceTable[T], place: Place, describe: Callable[[T], list[str]], lang: Lang) -> list[str]:
    """The rows of a table, or the one row of a known place; without any head where all is one."""
    if not table.by:
        return describe(table.at(place))
    lines = []
    for row in table.rows():
        if row.place.agrees(place):
            head, inside = f"{_row_words(row.place, table.by, lang)}:", describe(row.value)
            lines += [f"{head} {inside[0]}"] if len(inside) == 1 else [head, *(f"  {line}" for line in inside)]
    return lines


def describe_points(table: PlaceTable[Decimal], place: Place, lang: Lang) -> list[str]:
    """The points of each row: “Vùng 1: 2 điểm”."""
    lines = describe_rows(table, place, lambda points: [say("points_of", lang, points=points)], lang)
    return [f"  {line}" for line in lines]


def _row_words(place: Place, by: tuple[str, ...], lang: Lang) -> str:
    """“Vùng 1, vùng kinh tế - xã hội “tay_nguyen””; an attribute as “name “key””, for whoever knows its title."""
    words = [say(_ROWS.get(name, "row_attribute"), lang, name=name, key=place.keys[name]) for name in by]
    later = (
        word[:1].lower() + word[1:] if name in _ROWS else word for name, word in zip(by[1:], words[1:], strict=True)
    )
    return ", ".join([words[0], *later])


def describe_range(band: Band, unit: str, lang: Lang) -> str:
    """The conditions of one band: “từ 95% trở lên”."""
    return _range(band, None, unit, lang)


def _range(band: Band, before: Band | None, unit: str, lang: Lang) -> str:
    """A band's own conditions, and the bound that the band before it leaves."""
    if band.between is not None:
        low, high = (show_number(end, lang) for end in band.between)
        return say("range_between", lang, low=f"{low}{unit if unit in SIGNS else ''}", high=with_unit(high, unit))
    conditions = [
        say(f"range_{name}", lang, bound=with_unit(show_number(bound, lang), unit)) for name, bound in named(band)
    ]
    if before is not None and len(conditions) == 1:
        closing = _closing(band, before)
        if closing is not None:
            conditions.append(say(f"range_{closing[0]}", lang, bound=with_unit(show_number(closing[1], lang), unit)))
    return say("range_joint", lang).join(conditions)


def _closing(band: Band, before: Band) -> tuple[str, Decimal] | None:
    lower, upper = (before.at_least, before.above), (before.at_most, before.below)
    if band.at_least is not None or band.above is not None:
        return ("below", lower[0]) if lower[0] is not None else ("at_most", lower[1]) if lower[1] is not None else None
    return ("above", upper[0]) if upper[0] is not None else ("at_least", upper[1]) if upper[1] is not None else None
