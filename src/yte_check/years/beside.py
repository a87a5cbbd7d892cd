"""A batch beside the results of an earlier year: each commune that has both, what became of it, and of the others who
came and who is not there any more. Nothing is added up for a commune that was made of several: their results are
named."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from decimal import Decimal

from yte_check.batch.addons import BatchAddon
from yte_check.batch.areas import Areas
from yte_check.batch.duplicates import CommuneKey, Communes
from yte_check.batch.earlier import BesideEarlier, EarlierYears
from yte_check.batch.records import StationRow
from yte_check.batch.results import Batch
from yte_check.batch.summary import VERDICTS
from yte_check.documents.language.collation import place_key
from yte_check.documents.record import record
from yte_check.places.model import Part
from yte_check.review.rows import verified_of
from yte_check.scoring.results import Verdict
from yte_check.standard.score import ZERO
from yte_check.years.earlier import EarlierResult


@record
class CriterionStep:
    """A criterion of a station in both years: its minimum points, the most that they can be where answers are missing,
    and whether its minimum is there."""

    number: int
    before: Decimal
    now: Decimal
    most_before: Decimal
    most_now: Decimal
    floor_before: Verdict
    floor_now: Verdict

    @property
    def difference(self) -> Decimal:
        return self.now - self.before


@record
class Moved:
    """A station whose verdict is another one than in the earlier year; ``steps`` are the criteria that say why, those
    in which most points were gained or lost first."""

    position: int
    place: str
    district: str | None
    province: str | None
    before: Verdict
    now: Verdict
    steps: tuple[CriterionStep, ...]
    verified: Verdict | None = None
    """What reviewers made of the later submission; both verdicts are what the station claims."""


@record
class CriterionYears:
    """A criterion over all communes of both years that it applies to in both: sums of the minimum points, and in how
    many stations they rose and fell."""

    number: int
    stations: int
    before: Decimal
    now: Decimal
    rose: int
    fell: int


@record
class AreaYears:
    """A province: how many communes are in both years, and how many of them are met in each."""

    name: str
    both: int
    met_before: int
    met_now: int


@record
class FormerResult:
    """The earlier result of a former commune, of which ``part`` came to one of today."""

    place: str
    part: Part
    verdict: Verdict


@record
class Formed:
    """A commune of today that was made of so many former ones, with the results of those that are known."""

    place: str
    now: Verdict
    former: tuple[FormerResult, ...]
    made_of: int


@record
class YearsBeside:
    """The year beside the year. ``moves`` counts the communes of both years by the verdict before and now; those that
    ``rose`` are met now and were not, or not surely, those that ``fell`` are surely not met now and were not so before;
    ``texts`` is whether the two years were scored with different texts of a standard."""

    years: tuple[int, ...]
    years_before: tuple[int, ...]
    moves: Mapping[tuple[Verdict, Verdict], int]
    rose: tuple[Moved, ...]
    fell: tuple[Moved, ...]
    opened: tuple[Moved, ...]
    """The stations of which the verdict was known before and is undetermined now: nobody knows whether they rose."""
    criteria: tuple[CriterionYears, ...]
    provinces: tuple[AreaYears, ...]
    formed: tuple[Formed, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]
    """The communes of the earlier year of which there is nothing now."""
    texts: bool = False
    not_earlier: tuple[str, ...] = ()
    """The communes of which no file of the earlier years is of a year before: they are not compared."""
    before: Mapping[int, EarlierResult] = field(default_factory=dict)
    """The result that each is compared with, by the position of the submission of now."""
    unconfirmed: int = 0
    """How many of those that are met now are not met, or not surely, by what reviewers verified."""

    @property
    def both(self) -> int:
        return sum(self.moves.values())

    def met(self, at: int) -> int:
        """How many communes of both years are met: before with 0, now with 1."""
        return sum(count for verdicts, count in self.moves.items() if verdicts[at] == "met")


class BesideYear(BatchAddon[None, YearsBeside]):
    """Lays the results of an earlier year beside those of a batch, once all are known."""

    def __init__(self, earlier: EarlierYears[EarlierResult]) -> None:
        self._earlier = earlier

    def finish(self, batch: Batch) -> YearsBeside:
        return years_beside(batch.stations(), batch.communes, batch.areas, self._earlier)


def years_beside(
    rows: Iterable[StationRow], communes: Communes, areas: Areas, earlier: EarlierYears[EarlierResult]
) -> YearsBeside:
    """Stations of some communes beside the results of earlier years."""
    return _Comparing(areas, earlier.beside(communes)).result(rows)


class _Comparing:
    """Counts the stations of a batch against the earlier results by commune."""

    def __init__(self, areas: Areas, earlier: BesideEarlier[EarlierResult]) -> None:
        self._areas = areas
        self._years: set[int] = set()
        self._earlier = earlier
        self._compared: dict[int, EarlierResult] = {}
        self._moves: Counter[tuple[Verdict, Verdict]] = Counter()
        self._moved: list[Moved] = []
        self._criteria: defaultdict[int, list[CriterionStep]] = defaultdict(list)
        self._provinces: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._formed: list[Formed] = []
        self._new: list[str] = []
        self._seen: set[CommuneKey] = set()
        self._texts = False
        self._not_earlier: list[str] = []
        self._unconfirmed = 0

    def result(self, rows: Iterable[StationRow]) -> YearsBeside:
        for row in rows:
            self._years.add(row.year)
            self._add(row)
        kept = self._earlier.kept
        gone = [years[max(years)].place for key, years in kept.items() if key not in self._seen]
        compared = {each.year for each in self._compared.values()}
        return YearsBeside(
            tuple(sorted(self._years)),
            tuple(sorted(compared or {year for years in kept.values() for year in years})),
            dict(self._moves),
            self._those("met"),
            self._those("not_met"),
            self._those("undetermined"),
            tuple(_criterion(number, steps) for number, steps in sorted(self._criteria.items())),
            tuple(
                AreaYears(name, count["both"], count["before"], count["now"])
                for name, count in sorted(self._provinces.items(), key=lambda pair: place_key(pair[0]))
            ),
            tuple(self._formed),
            tuple(sorted(self._new, key=place_key)),
            tuple(sorted(gone, key=place_key)),
            self._texts,
            tuple(sorted(self._not_earlier, key=place_key)),
            self._compared,
            self._unconfirmed,
        )

    def _add(self, row: StationRow) -> None:
        keys, before = self._earlier.keys(row), self._earlier.before(row)
        former = () if before is not None else tuple(self._former(keys[-1], row.year))
        known = [key for key in keys if key in self._earlier.kept]
        self._seen.update(known)
        if before is not None:
            self._compare(row, before)
        elif former:
            self._formed.append(Formed(row.place, row.verdict, former, self._made_of(keys[-1])))
        elif known:
            self._not_earlier.append(row.place)
        else:
            self._new.append(row.place)

    def _made_of(self, key: CommuneKey) -> int:
        return len(self._earlier.communes.identity(key).origins)

    def _former(self, key: CommuneKey, year: int) -> Iterator[FormerResult]:
        for own, succession in self._earlier.communes.preceded_by(key):
            result = self._earlier.latest((own,), year)
            if result is not None:
                self._seen.add(own)
                yield FormerResult(result.place, succession.part, result.verdict)

    def _compare(self, row: StationRow, before: EarlierResult) -> None:
        self._compared[row.position] = before
        self._texts = self._texts or before.outline != row.outline
        self._moves[before.verdict, row.verdict] += 1
        province = self._provinces[self._areas.province(row) or ""]
        province.update({"both": 1, "before": before.verdict == "met", "now": row.verdict == "met"})
        steps = list(_steps(row, before))
        for step in steps:
            self._criteria[step.number].append(step)
        reviewed = verified_of(row)
        verified = reviewed.verdict if reviewed is not None else None
        self._unconfirmed += row.verdict == "met" and verified not in ("met", None)
        if before.verdict != row.verdict:
            place = row.place, self._areas.district(row), self._areas.province(row)
            self._moved.append(Moved(row.position, *place, before.verdict, row.verdict, _why(steps), verified))

    def _those(self, now: Verdict) -> tuple[Moved, ...]:
        """Those that moved to a verdict, by their places."""
        found = [each for each in self._moved if each.now == now]
        return tuple(sorted(found, key=lambda each: (place_key(each.province or ""), place_key(each.place))))


def _steps(row: StationRow, before: EarlierResult) -> Iterator[CriterionStep]:
    """The criteria that apply in both years."""
    earlier = {each.number: each for each in before.criteria}
    for now in row.criteria:
        then = earlier.get(now.number)
        if then is not None and then.max and now.max:
            yield CriterionStep(now.number, then.low, now.low, then.high, now.high, then.floor, now.floor)


def _why(steps: list[CriterionStep]) -> tuple[CriterionStep, ...]:
    """The criteria whose minimum came or went come first, then those with the greatest difference."""
    changed = [step for step in steps if step.difference or step.floor_before != step.floor_now]
    return tuple(sorted(changed, key=lambda step: (step.floor_before == step.floor_now, -abs(step.difference))))


def _criterion(number: int, steps: list[CriterionStep]) -> CriterionYears:
    before, now = (sum((getattr(step, name) for step in steps), ZERO) for name in ("before", "now"))
    rose = sum(step.difference > 0 for step in steps)
    return CriterionYears(number, len(steps), before, now, rose, sum(step.difference < 0 for step in steps))


def verdict_pairs() -> Iterator[tuple[Verdict, Verdict]]:
    """Every verdict before with every verdict now."""
    return ((before, now) for before in VERDICTS for now in VERDICTS)
