"""This year beside last year: figures that cannot change so fast, and points that rose steeply."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from decimal import Decimal

from yte_check.batch.duplicates import CommuneKey, Communes, commune_key
from yte_check.batch.records import StationRow
from yte_check.crosschecks.facts import facts_of
from yte_check.crosschecks.model import Jump
from yte_check.crosschecks.quantity import Figures, Quantity
from yte_check.documents.record import record


@record
class Before:
    """What is kept of a station's file of another year."""

    path: str
    year: int
    points: Decimal
    figures: Figures


@record
class Earlier:
    """The files of an earlier year, and the communes that they are of."""

    communes: Communes = field(default_factory=Communes)
    files: Mapping[CommuneKey, Before] = field(default_factory=dict)

    def beside(self, communes: Communes) -> Callable[[StationRow], Before | None]:
        """What there is of the commune of a station that is one of ``communes``; the latest where there are several."""
        if not self.files:
            return lambda row: None
        both = communes.joined(self.communes)
        found: dict[CommuneKey, Before] = {}
        for key, before in self.files.items():
            kept = found.setdefault(both.one(key), before)
            if kept.year <= before.year:
                found[both.one(key)] = before
        return lambda row: found.get(both.of(row))


def earlier(communes: Communes, rows: Iterable[StationRow]) -> Earlier:
    """What is kept of the files of an earlier year; of several of a commune the latest, of one year the last."""
    found: dict[CommuneKey, Before] = {}
    for row in rows:
        key = commune_key(row)
        if key not in found or found[key].year <= row.year:
            found[key] = Before(row.path, row.year, row.low, facts_of(row).figures)
    return Earlier(communes, found)


def jumps(check: Jump, figures: Figures, before: Figures) -> Iterator[tuple[Quantity, int, int]]:
    """The figures that differ too much, each with its value before and now."""
    for quantity in check.figures:
        now, then = quantity.value(figures), quantity.value(before)
        if now is None or then is None or abs(now - then) <= check.slack:
            continue
        if abs(now - then) * 100 > check.hint_beyond * then:
            yield quantity, then, now
