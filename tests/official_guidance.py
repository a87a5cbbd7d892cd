# ruff: noqa: E501
"""The guidance on scoring of a rule, put as annexes of decisions put it."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from conftest import standard_on
from official_tables import Table, shipped_table
from yte_check.documents.language import show_number
from yte_check.standard.rules import AnyRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.bands import Band, Bands, BandsBy

Style = Callable[[Bands, str], Iterator[str]]


def annex(style: Style) -> Table:
    """A made-up annex of 47 rows: the titles and points of the shipped standard, its rules in the words of a style."""
    from dataclasses import replace

    rules = {str(each.number): each.scoring for each in standard_on().text.indicators()}
    table = shipped_table(guided=True)
    rows = tuple(replace(row, guidance=tuple(lines(rules[row.number], style))) for row in table.rows)
    return replace(table, rows=rows)


def signs(bands: Bands, unit: str) -> Iterator[str]:
    """“≥ 95%: 5 điểm; 90% - <95%: 4 điểm; <90%: 0 điểm” on one line."""
    yield "; ".join(
        [
            *(f"{_sign(band, before, unit)}: {_points(band.points)}" for before, band in _stepped(bands)),
            _rest(bands, "<", ">", unit),
        ]
    )


def words(bands: Bands, unit: str) -> Iterator[str]:
    """“- Đạt từ 95% trở lên: 5 điểm”, a line for each."""
    for before, band in _stepped(bands):
        yield f"- {_said(band, before, unit)}: {_points(band.points)}"
    yield f"- {_rest(bands, 'Dưới', 'Trên', unit)}"


def lines(rule: AnyRule, style: Style) -> Iterator[str]:
    match rule:
        case YesNo():
            yield f"Có: {_points(rule.points)}; không: 0 điểm."
        case Checklist():
            yield from _checklist(rule)
        case Choice():
            for option in rule.options.values():
                table = option.points_by
                if table is None:
                    yield f"- {option.label}: {_points(option.points or Decimal(0))}"
                else:
                    by_zone = ", ".join(
                        f"vùng {zone}: {_points(points)}" for zone, points in (table.zone or {}).items()
                    )
                    yield f"- {option.label}: {by_zone}"
        case Rate():
            yield from _banded(rule.bands, rule.bands_by, rule.unit if rule.unit in "%‰" else f" {rule.unit}", style)
        case NumberRule():
            yield from _banded(rule.bands, rule.bands_by, f" {rule.unit}", style)
        case Parts():
            for letter, part in zip("abcdefgh", rule.parts.values(), strict=False):
                yield from _part(letter, part, style)


def _part(letter: str, part: AnyRule, style: Style) -> Iterator[str]:
    match part:
        case YesNo():
            yield f"{letter}) {part.question}: {_points(part.points)}"
        case Rate():
            yield f"{letter}) Tỷ lệ {part.numerator.removeprefix('Số ')} trên tổng số {part.denominator.removeprefix('Số ')}:"
            yield from lines(part, style)
        case NumberRule():
            yield f"{letter}) {part.question}:"
            yield from lines(part, style)
        case _:
            yield f"{letter}) Các nội dung ({_points(part.maximum())}):"
            yield from lines(part, style)


def _checklist(rule: Checklist) -> Iterator[str]:
    if rule.points_each is not None:
        yield f"Mỗi nội dung được {_points(rule.points_each)}:"
    yield from (f"- {item}" for item in rule.items.values())
    for band in rule.bands or ():
        yield f"Đạt {band.at_least}/{len(rule.items)} nội dung: {_points(band.points)}"


def _banded(bands: Bands | None, table: BandsBy | None, unit: str, style: Style) -> Iterator[str]:
    if table is None:
        yield from style(bands or (), unit)
        return
    for zone, row in (table.zone or {}).items():
        yield f"Vùng {zone}:"
        yield from style(row, unit)


def _stepped(bands: Bands) -> Iterator[tuple[Band | None, Band]]:
    yield from zip((None, *bands[:-1]), bands, strict=True)


def _sign(band: Band, before: Band | None, unit: str) -> str:
    if band.at_least is not None:
        upper = f"{_n(before.at_least)}{unit}" if before is not None and before.at_least is not None else None
        return f"{_n(band.at_least)}{unit} - <{upper}" if upper else f"≥ {_n(band.at_least)}{unit}"
    if band.at_most is not None:
        lower = before.at_most if before is not None else None
        return f">{_n(lower)} - {_n(band.at_most)}{unit}" if lower is not None else f"≤ {_n(band.at_most)}{unit}"
    return f"> {_n(band.above)}{unit}" if band.above is not None else f"< {_n(band.below)}{unit}"


def _said(band: Band, before: Band | None, unit: str) -> str:
    if band.at_least is not None:
        if before is not None and before.at_least is not None:
            return f"Đạt từ {_n(band.at_least)}{unit} đến dưới {_n(before.at_least)}{unit}"
        return f"Đạt từ {_n(band.at_least)}{unit} trở lên"
    if band.at_most is not None:
        if before is not None and before.at_most is not None:
            return f"Trên {_n(before.at_most)}{unit} đến {_n(band.at_most)}{unit}"
        return f"Không quá {_n(band.at_most)}{unit}"
    return f"Trên {_n(band.above)}{unit}" if band.above is not None else f"Dưới {_n(band.below)}{unit}"


def _rest(bands: Bands, below: str, above: str, unit: str) -> str:
    last = bands[-1]
    if last.at_least is not None or last.above is not None:
        return f"{below} {_n(last.at_least if last.at_least is not None else last.above)}{unit}: 0 điểm"
    return f"{above} {_n(last.at_most if last.at_most is not None else last.below)}{unit}: 0 điểm"


def _n(value: Decimal | None) -> str:
    assert value is not None
    return show_number(value, "vi")


def _points(points: Decimal) -> str:
    return f"{show_number(points, 'vi')} điểm"
