"""This year beside last year: figures that cannot change so fast, and points that rose steeply."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from yte_check.batch.records import StationRow
from yte_check.documents.language.collation import same_place
from yte_check.documents.record import record
from yte_check.review.crosschecks.model import Jump
from yte_check.review.crosschecks.quantity import Figures, Quantity

Identity = tuple[str, ...]


def identities(row: StationRow) -> Iterator[Identity]:
    """By what a commune is known again: its code, else its name within district and province."""
    if row.code is not None:
        yield (row.code,)
    yield tuple(same_place(name or "") for name in (row.place, row.district, row.province))


@record
class Before:
    """What is kept of a station's file of another year."""

    path: str
    year: int
    points: Decimal
    figures: Figures


def remembered(rows: Iterable[StationRow]) -> Mapping[Identity, Before]:
    """The files of an earlier year by commune; the latest where there are several."""
    found: dict[Identity, Before] = {}
    for row in rows:
        before = Before(row.path, row.year, row.low, row.facts.figures)
        for identity in identities(row):
            if identity not in found or found[identity].year <= row.year:
                found[identity] = before
    return found


def jumps(check: Jump, figures: Figures, before: Figures) -> Iterator[tuple[Quantity, int, int]]:
    """The figures that differ too much, each with its value before and now."""
    for quantity in check.figures:
        now, then = quantity.value(figures), quantity.value(before)
        if now is None or then is None or abs(now - then) <= check.slack:
            continue
        if abs(now - then) * 100 > check.hint_beyond * then:
            yield quantity, then, now
