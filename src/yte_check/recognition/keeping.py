"""The recognitions of the communes of a batch: until when each holds, and which have lost their ground.

A recognition of a commune of before 1/7/2025 is named with what the commune is today and passes on to nobody: nothing
is known of what became of it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple, TypeVar, get_args

from yte_check.batch.addons import BatchAddon
from yte_check.batch.area_places import Area
from yte_check.batch.duplicates import CommuneKey
from yte_check.batch.records import StationRow
from yte_check.batch.results import Batch
from yte_check.documents.language.collation import place_key
from yte_check.documents.record import record
from yte_check.places.finding import PlaceIndex
from yte_check.places.model import Succession
from yte_check.places.provinces import key_today
from yte_check.recognition.decisions import Placed, RecognitionDecision, RecognitionsText, placed
from yte_check.recognition.periods import RecognitionPeriod, UntilState
from yte_check.review.rows import verified_of
from yte_check.scoring.results import Verdict

STATES: tuple[UntilState, ...] = get_args(UntilState)


Whose = Literal["claimed", "verified"]
"""Whose result is told of."""


class LostGround(NamedTuple):
    """The year in which a recognised commune was not met, and whose result that is."""

    year: int
    by: Whose


@record
class Kept:
    """The recognition of a commune of the batch that ends last; ``position`` is that of its latest submission."""

    position: int
    place: str
    district: str | None
    province: str | None
    period: RecognitionPeriod
    state: UntilState
    lost: LostGround | None


@record
class Elsewhere:
    """A recognition of a commune that has no submission; ``heirs`` is what it has come to, where it was one of before,
    and ``here`` the names of those of them that have one."""

    place: str
    district: str | None
    province: str | None
    period: RecognitionPeriod
    state: UntilState
    heirs: tuple[Succession, ...] = ()
    here: tuple[str, ...] = ()


@record
class Recognised:
    """The recognitions as they stand on the day ``today``, those that end first before the others; what ends up to
    the day ``within`` is told of."""

    today: date
    within: date
    kept: tuple[Kept, ...]
    former: tuple[Elsewhere, ...]
    """Those of communes of before, of which what they came to has a submission."""
    absent: tuple[Elsewhere, ...]
    outside: int = 0
    """How many are of another province than was asked for."""

    def of(self, state: UntilState) -> tuple[Kept, ...]:
        return tuple(each for each in self.kept if each.state == state)

    @cached_property
    def without_ground(self) -> tuple[Kept, ...]:
        """The communes that are recognised and were not met in the last yearly check, by their names."""
        return tuple(
            sorted((each for each in self.kept if each.lost is not None), key=lambda each: place_key(each.place))
        )

    @cached_property
    def by_position(self) -> dict[int, Kept]:
        return {each.position: each for each in self.kept}


class Recognising(BatchAddon[None, Recognised]):
    """Finds for each decision the commune that it is of, once all are known."""

    def __init__(self, file: str, text: RecognitionsText, today: date, within: date) -> None:
        self.file = file
        self._text = text
        self._today = today
        self._within = within

    def finish(self, batch: Batch) -> Recognised | None:
        """None where nothing was scored: by no standard, nobody knows how long a recognition holds."""
        if not batch.outlines:
            return None
        latest = _latest(batch)
        index = PlaceIndex((_key(batch, row), row.written) for row in latest)
        decisions = list(placed(self._text, index))
        of_place: dict[int, list[Placed]] = {}
        for each in decisions:
            if each.place is not None:
                of_place.setdefault(each.place, []).append(each)
        kept = (self._kept(batch, latest[at], [each.decision for each in own]) for at, own in of_place.items())
        unplaced = [each for each in decisions if each.place is None]
        within = [each for each in unplaced if not _is_outside(each.decision, batch.area)]
        others = [self._elsewhere(batch, each, index) for each in within]
        return Recognised(
            self._today,
            self._within,
            _sorted(kept),
            _sorted(each for each in others if each.here),
            _sorted(each for each in others if not each.here),
            len(unplaced) - len(within),
        )

    def _kept(self, batch: Batch, row: StationRow, decisions: Sequence[RecognitionDecision]) -> Kept:
        valid_years = batch.outlines[row.outline].valid_years
        period = max((each.period(valid_years) for each in decisions), key=lambda period: period.until)
        lost = _lost(row) if period.checked_in(row.year, self._today) else None
        areas = batch.areas
        return Kept(
            row.position, row.place, areas.district(row), areas.province(row), period, self._state(period), lost
        )

    def _elsewhere(self, batch: Batch, unplaced: Placed, index: PlaceIndex) -> Elsewhere:
        decision, heirs = unplaced.decision, unplaced.heirs
        period = decision.period(next(iter(batch.outlines.values())).valid_years)
        here = tuple(each.commune.name for each in heirs if index.has(each.commune.code))
        place = decision.commune.name, decision.district, decision.province
        return Elsewhere(*place, period, self._state(period), heirs, here)

    def _state(self, period: RecognitionPeriod) -> UntilState:
        return period.state(self._today, self._within)


def _is_outside(decision: RecognitionDecision, area: Area | None) -> bool:
    """Whether a decision names another province than the one that was asked for."""
    if area is None or area.province is None or decision.province is None:
        return False
    return key_today(decision.province) != key_today(area.province)


def _latest(batch: Batch) -> list[StationRow]:
    """The submission of the latest year of each commune."""
    found: dict[CommuneKey, StationRow] = {}
    for row in batch.stations():
        key = _key(batch, row)
        kept = found.setdefault(key, row)
        if kept.year < row.year:
            found[key] = row
    return list(found.values())


def _key(batch: Batch, row: StationRow) -> CommuneKey:
    """The commune of today, also of a file that still goes by a former name."""
    return batch.communes.today(batch.communes.of(row), row.year)


def _lost(row: StationRow) -> LostGround | None:
    """What reviewers verified comes before what the station claims."""
    verified = verified_of(row)
    verdict: Verdict = verified.verdict if verified is not None else row.verdict
    if verdict != "not_met":
        return None
    return LostGround(row.year, "verified" if verified is not None else "claimed")


_R = TypeVar("_R", Kept, Elsewhere)


def _sorted(found: Iterable[_R]) -> tuple[_R, ...]:
    return tuple(sorted(found, key=lambda each: (each.period.until, place_key(each.place))))
