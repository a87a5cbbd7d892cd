"""Years of stations and of areas: points by year, how many are met, and when a recognition ends."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType

from yte_check.batch.duplicates import CommuneKey, Communes
from yte_check.batch.records import DuplicateSubmission, LevelOutline, StationRow
from yte_check.documents.language.collation import place_key
from yte_check.documents.record import record
from yte_check.places.identity import CommuneIdentity, key_of_former
from yte_check.places.model import Succession
from yte_check.recognition.periods import RecognitionPeriod
from yte_check.scoring.results import Verdict
from yte_check.standard.score import ZERO


@record
class YearPoints:
    """A station in a year. ``files`` counts its submissions of that year; the newest is told of."""

    year: int
    verdict: Verdict
    low: Decimal
    high: Decimal
    max: Decimal
    needed: Decimal
    path: str
    files: int = 1
    levels: tuple[LevelOutline | None, LevelOutline | None] | None = None
    """Where its standard has levels, the best and the worst that are possible; None is none of them."""


@record
class Series:
    """The years of one station, the earliest first."""

    place: str
    district: str | None
    province: str | None
    years: tuple[YearPoints, ...]
    valid_years: int
    identity: CommuneIdentity
    """The commune that it is of."""
    decided: tuple[RecognitionPeriod, ...] = ()
    """The times of recognition by decisions that are known, the one that ends last behind."""

    @cached_property
    def recognitions(self) -> tuple[RecognitionPeriod, ...]:
        """Times of recognition, one after the other: as decided, else each year that is met begins one of its own."""
        if self.decided:
            return self.decided
        found: list[RecognitionPeriod] = []
        for each in self.years:
            if each.verdict == "met":
                found.append(RecognitionPeriod(each.year, date(each.year + self.valid_years, 12, 31)))
        return tuple(found)

    @property
    def current(self) -> RecognitionPeriod | None:
        """The latest recognition, whether it has ended or not."""
        return self.recognitions[-1] if self.recognitions else None

    def lost_ground(self, today: date) -> YearPoints | None:
        """The last year where, by a decision, the station is recognised on a day, and yet was not met in that year."""
        current, last = self.current, self.years[-1]
        if current is None or not current.checked_in(last.year, today):
            return None
        return last if last.verdict == "not_met" else None


@record
class AreaYear:
    """All stations of a year together; the mean is over those assessed that year."""

    year: int
    verdicts: Mapping[Verdict, int]
    low: Decimal
    high: Decimal
    max: Decimal

    @property
    def stations(self) -> int:
        return sum(self.verdicts.values())


@record
class Trend:
    """The years of stations. A former commune that is more or less than one of today has a series of its own: nothing
    is added up, and each submission counts once."""

    series: tuple[Series, ...]

    def preceded_by(self, series: Series) -> tuple[tuple[Series, Succession], ...]:
        """The series of former communes that a commune of today was made of, with how much of each came to it."""
        found = ((self._by_key.get(key_of_former(each.former)), each) for each in series.identity.origins)
        return tuple((own, each) for own, each in found if own is not None)

    def top(self) -> Iterator[Series]:
        """Every series but those of former communes that are told of under one of today."""
        shown = {own.identity.key for each in self.series for own, _ in self.preceded_by(each)}
        return (each for each in self.series if each.identity.key not in shown)

    @cached_property
    def _by_key(self) -> Mapping[CommuneKey, Series]:
        return {each.identity.key: each for each in self.series}

    @cached_property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({each.year for series in self.series for each in series.years}))

    def area(self) -> Iterator[AreaYear]:
        for year in self.years:
            found = [each for series in self.series for each in series.years if each.year == year]
            verdicts: dict[Verdict, int] = {"met": 0, "undetermined": 0, "not_met": 0}
            for each in found:
                verdicts[each.verdict] += 1
            yield AreaYear(
                year, verdicts, _sum(e.low for e in found), _sum(e.high for e in found), _sum(e.max for e in found)
            )

    def expiring(self, today: date, within: date) -> Sequence[tuple[Series, RecognitionPeriod]]:
        """The latest recognition of each station that has ended or ends by ``within``, the first to end first."""
        latest = [(series, series.current) for series in self.series]
        found = [(series, each) for series, each in latest if each is not None and each.state(today, within) != "valid"]
        return sorted(found, key=lambda pair: (pair[1].until, place_key(pair[0].place)))

    def without_ground(self, today: date) -> Sequence[tuple[Series, RecognitionPeriod, YearPoints]]:
        """The stations that are recognised on a day and were not met in the last yearly check, by their names."""
        found = ((series, series.current, series.lost_ground(today)) for series in self.series)
        return [(series, current, year) for series, current, year in found if current is not None and year is not None]


def trend_of(
    rows: Iterable[StationRow],
    valid_years: Mapping[str, int],
    duplicates: Iterable[DuplicateSubmission] = (),
    levels: Mapping[str, Sequence[LevelOutline]] = MappingProxyType({}),
) -> Trend:
    """The years of every station among some rows; ``valid_years`` and ``levels`` by the key of the standard's outline.
    ``duplicates`` has the submissions that a row stands for as well."""
    files = {each.counted: len(each.paths) for each in duplicates}
    communes, each = Communes(), list(rows)
    for row in each:
        communes.add(row)
    communes.settle()
    found: dict[CommuneKey, dict[int, tuple[StationRow, int]]] = {}
    for row in each:
        found.setdefault(communes.of(row), {})[row.year] = row, files.get(row.path, 1)
    series = [_series(communes.identity(key), years, valid_years, levels) for key, years in found.items()]
    return Trend(tuple(sorted(series, key=lambda each: place_key(each.place))))


def _series(
    identity: CommuneIdentity,
    years: Mapping[int, tuple[StationRow, int]],
    valid_years: Mapping[str, int],
    levels: Mapping[str, Sequence[LevelOutline]],
) -> Series:
    rows = [years[year] for year in sorted(years)]
    last = rows[-1][0]
    points = tuple(
        YearPoints(
            row.year,
            row.verdict,
            row.low,
            row.high,
            row.max,
            row.needed,
            row.path,
            files,
            _levels(row, levels.get(row.outline, ())),
        )
        for row, files in rows
    )
    return Series(last.place, last.district, last.province, points, valid_years[last.outline], identity)


def _levels(row: StationRow, known: Sequence[LevelOutline]) -> tuple[LevelOutline | None, LevelOutline | None] | None:
    if not known:
        return None
    best, worst = row.best_level, row.worst_level
    return None if best is None else known[best], None if worst is None else known[worst]


def _sum(values: Iterable[Decimal]) -> Decimal:
    return sum(values, ZERO)
