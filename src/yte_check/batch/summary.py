"""A batch summed up, row by row: counts and sums are kept, never the rows."""

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import TypeVar, get_args

from yte_check.batch.areas import AreaKey, Areas, district_of
from yte_check.batch.points import CriterionRow, IndicatorRow, apart, criterion_row, indicator_row
from yte_check.batch.records import (
    NOT_COUNTED,
    OTHER_AREA,
    OTHER_YEAR,
    SUPERSEDED,
    CriterionSummary,
    FailedFile,
    GroupBy,
    IndicatorSummary,
    LevelEnds,
    MeanPoints,
    NearStation,
    Outline,
    StationRow,
    Summary,
    Tally,
)
from yte_check.documents.language.collation import place_key
from yte_check.documents.record import replaced
from yte_check.scoring.results import Verdict
from yte_check.standard.score import ZERO

GROUPINGS: tuple[GroupBy, ...] = get_args(GroupBy)
VERDICTS: tuple[Verdict, ...] = ("met", "undetermined", "not_met")
STEPS = 20
NEAREST = 100

_Points = tuple[Decimal, Decimal, Decimal]
R = TypeVar("R", CriterionRow, IndicatorRow)


class Summing:
    """Takes the rows of a batch one by one and gives their summary at the end."""

    def __init__(self) -> None:
        self._total = _Group()
        self.areas = Areas()
        self._groups: dict[AreaKey, _Group] = {}
        self._failed = 0
        self._not_counted: Counter[str] = Counter()
        self._years: Counter[int] = Counter()
        self._criteria: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._indicators: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._stations: Counter[str] = Counter()
        self._levels: defaultdict[str, Counter[LevelEnds]] = defaultdict(Counter)
        self._distribution: list[Counter[Verdict]] = [Counter() for _ in range(STEPS)]
        self._nearest: list[_Candidate] = []
        self._doubted: list[int] = []

    def add(self, row: StationRow | FailedFile) -> None:
        if isinstance(row, FailedFile):
            self._failed += 1
            self._not_counted.update({each.code for each in row.diagnostics}.intersection(NOT_COUNTED))
            return
        self._years[row.year] += 1
        self._total.add(row)
        self.areas.add(row)
        self._groups.setdefault(district_of(row), _Group()).add(row)
        self._stations[row.outline] += 1
        self._levels[row.outline][row.best_level, row.worst_level] += 1
        self._criteria[row.outline].update(apart(row.criteria_text))
        self._indicators[row.outline].update(apart(row.indicators_text))
        self._distribution[step_of(row)][row.verdict] += 1
        if row.doubts:
            self._doubted.append(row.position)
        if row.verdict != "met":
            self._keep_if_near(row)

    def _keep_if_near(self, row: StationRow) -> None:
        points = lacking(row)
        if len(self._nearest) < NEAREST:
            heapq.heappush(self._nearest, _Candidate(row, points))
        elif points <= self._nearest[0].points:
            heapq.heappushpop(self._nearest, _Candidate(row, points))

    def summary(self, outlines: Mapping[str, Outline]) -> Summary:
        labels = labels_of(outlines.values())
        costs = [
            _indicator(outlines[key], labels[key], number, rows)
            for key, texts in self._indicators.items()
            for number, rows in _by_number(texts, indicator_row).items()
        ]
        return Summary(
            self._total.tally(None),
            self._failed,
            tuple(
                _criterion(outlines[key], labels[key], number, rows)
                for key, texts in sorted(self._criteria.items())
                for number, rows in sorted(_by_number(texts, criterion_row).items())
            ),
            tuple(sorted(costs, key=lambda cost: (-cost.lost, -cost.open, cost.standard, cost.sha256, cost.number))),
            tuple(candidate.shown(self.areas) for candidate in sorted(self._nearest, reverse=True)),
            tuple(dict(step) for step in self._distribution),
            {by: self._tallies(by) for by in GROUPINGS},
            dict(self._stations),
            tuple(sorted(self._doubted)),
            dict(sorted(self._years.items())),
            self._not_counted[OTHER_YEAR],
            self._not_counted[OTHER_AREA],
            self._not_counted[SUPERSEDED],
            {key: dict(ends) for key, ends in sorted(self._levels.items()) if outlines[key].levels},
        )

    def _tallies(self, by: GroupBy) -> tuple[Tally, ...]:
        groups: dict[AreaKey, _Group] = {}
        for district, group in self._groups.items():
            groups.setdefault(self.areas.of_district(district, by), _Group()).join(group)
        named = [group.tally(self.areas.name(key)) for key, group in groups.items()]
        return tuple(sorted(named, key=lambda tally: place_key(tally.name or "")))


def standard_id(outline: str) -> str:
    """The id of the standard from the key of an outline."""
    return outline.partition(" ")[0]


def labels_of(outlines: Iterable[Outline]) -> Mapping[str, str]:
    """What to call each text, by its key: nothing where there is one, its id where that tells it from the others."""
    known = list(outlines)
    ids = Counter(outline.id for outline in known)
    return {
        outline.key: outline.label
        if ids[outline.id] > 1 or outline.own_place is not None
        else (outline.id if len(known) > 1 else "")
        for outline in known
    }


def step_of(row: StationRow) -> int:
    """In which of the steps of five percent the points lie that are sure; a hundred percent is in the last."""
    return min(max(int(row.low * STEPS / row.max), 0), STEPS - 1) if row.max else 0


def lacking(row: StationRow) -> Decimal:
    """The fewest points by which a station, with what is sure, falls short of all conditions together.

    Points that a criterion needs count for the total as well.
    """
    floors = sum((c.needed - c.low for c in row.criteria if c.low < c.needed), ZERO)
    return max(row.needed - row.low, floors, ZERO)


class _Group:
    """Counts and sums of some stations: exact, and no larger for many than for few."""

    def __init__(self) -> None:
        self._verdicts: Counter[Verdict] = Counter()
        self._low = self._high = self._max = ZERO

    def add(self, row: StationRow) -> None:
        self._verdicts[row.verdict] += 1
        self._low += row.low
        self._high += row.high
        self._max += row.max

    def join(self, other: "_Group") -> None:
        self._verdicts += other._verdicts
        self._low += other._low
        self._high += other._high
        self._max += other._max

    def tally(self, name: str | None) -> Tally:
        mean = MeanPoints(self._verdicts.total(), self._low, self._high, self._max)
        return Tally(name, {verdict: self._verdicts[verdict] for verdict in VERDICTS}, mean)


class _Candidate:
    """Orders stations by how near they are, so that the heap gives up the farthest."""

    __slots__ = ("_area", "_key", "_near", "points")

    def __init__(self, row: StationRow, points: Decimal) -> None:
        self.points = points
        self._near = NearStation(row.position, row.place, row.district, row.province, row.verdict, points)
        self._area = district_of(row)
        self._key = points, place_key(row.place), row.position

    def shown(self, areas: Areas) -> NearStation:
        """The station with the one name of its area."""
        district, province = areas.names(self._area)
        return replaced(self._near, district=district, province=province)

    def __lt__(self, other: "_Candidate") -> bool:
        return self._key > other._key


def mean_of(points: Counter[_Points]) -> MeanPoints:
    def total(pick: Callable[[_Points], Decimal]) -> Decimal:
        return sum((pick(each) * count for each, count in points.items()), ZERO)

    return MeanPoints(points.total(), total(lambda p: p[0]), total(lambda p: p[1]), total(lambda p: p[2]))


def _by_number(texts: Mapping[str, int], read: Callable[[str], R]) -> Mapping[int, Counter[R]]:
    """The counted results of one text of a standard by the number of their criterion or indicator."""
    found: defaultdict[int, Counter[R]] = defaultdict(Counter)
    for text, count in texts.items():
        row = read(text)
        found[row.number][row] += count
    return found


def _criterion(text: Outline, label: str, number: int, rows: Counter[CriterionRow]) -> CriterionSummary:
    title = next(criterion.title for criterion in text.criteria if criterion.number == number)
    floors: Counter[Verdict] = Counter()
    plain: Counter[_Points] = Counter()
    sure: Counter[Decimal] = Counter()
    for row, count in rows.items():
        floors[row.floor] += count
        plain[row.low, row.high, row.max] += count
        sure[row.low] += count
    quarters = tuple(quantile(sure, quarter) for quarter in range(5))
    states = {verdict: floors[verdict] for verdict in VERDICTS}
    return CriterionSummary(text.id, text.sha256, label, number, title, mean_of(plain), quarters, states)


def _indicator(text: Outline, label: str, number: int, rows: Counter[IndicatorRow]) -> IndicatorSummary:
    outline = next(indicator for indicator in text.indicators if indicator.number == number)
    plain: Counter[_Points] = Counter()
    for row, count in rows.items():
        plain[row.low, row.high, row.max] += count
    mean = mean_of(plain)
    losing = sum(count for (_, high, most), count in plain.items() if high < most)
    # Points on top of the maximum make up for nobody's loss.
    lost = sum((count * (most - high) for (_, high, most), count in plain.items() if high < most), ZERO)
    return IndicatorSummary(
        text.id, text.sha256, label, number, outline.criterion, outline.title, mean,
        lost, mean.high - mean.low, losing,
    )  # fmt: skip


def quantile(values: Counter[Decimal], quarter: int) -> Decimal:
    """The value below or at which ``quarter`` quarters of the stations lie; always the value of a station."""
    rank = max(1, -(-values.total() * quarter // 4))
    seen = 0
    for value in sorted(values):
        seen += values[value]
        if seen >= rank:
            return value
    return ZERO
