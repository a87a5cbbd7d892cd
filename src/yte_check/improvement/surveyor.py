"""The ways and the plans of a batch: every station is looked at by itself, the communes are gathered at the end."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from yte_check.batch.addons import BatchAddon
from yte_check.batch.records import Refused, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.spool import BatchRow
from yte_check.batch.summary import standard_id
from yte_check.documents.record import record
from yte_check.improvement.efforts.loading import efforts_for, place_of
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import gap_of
from yte_check.improvement.investing import CommuneWays
from yte_check.improvement.plan.following import count_states, follow
from yte_check.improvement.plan.reading import Improvement, plan_of_former, plans_for, same_station
from yte_check.improvement.survey import PlanRow, Survey, station_gap, survey_of
from yte_check.places.identity import Written
from yte_check.scoring.results import Assessment
from yte_check.standard.library import Library


@record
class Surveyed:
    """What is known of the ways and the plans of a batch as a whole."""

    share: Decimal
    """The share of communes (%) that is aimed at, for the investments."""
    communes: tuple[CommuneWays, ...]
    """Each commune that was asked for its ways once, of its latest year, in the order of the files."""
    unused: tuple[Improvement, ...]
    """The plans of which there is no submission, or that a later one has replaced."""


class Surveyor(BatchAddon[Survey, Surveyed]):
    """Looks for the ways of every station, and for what became of its plan.

    ``broken`` are the files of plans that could not be read; ``share`` is the share of communes (%) that is aimed at.
    """

    def __init__(
        self,
        library: Library,
        standard: str | None,
        gaps: bool,
        plans: Sequence[Improvement] = (),
        broken: Sequence[Refused] = (),
        costs: Path | None = None,
        share: Decimal = Decimal(80),
    ) -> None:
        self._library = library
        self._standard = standard
        self._gaps = gaps
        self._plans = tuple(plans)
        self._broken = tuple(broken)
        self._costs = costs
        self._share = share
        self._efforts: dict[str, Efforts] = {}
        self.prepare()

    def prepare(self) -> None:
        self._used: set[str] = set()

    def note(self, assessment: Assessment) -> Survey:
        """Raises InvalidDocument where the efforts beside the standard cannot be read."""
        gap = station_gap(gap_of(assessment, self._efforts_of(assessment), 1)) if self._gaps else None
        submission = assessment.submission
        station = submission.written
        return Survey(gap, tuple(_followed(plan, station, assessment) for plan in plans_for(self._plans, station)))

    def add(self, row: BatchRow) -> None:
        if isinstance(row, StationRow):
            survey = survey_of(row)
            self._used.update(plan.path for plan in survey.plans)

    def left_over(self) -> Sequence[Refused]:
        return self._broken

    def finish(self, batch: Batch) -> Surveyed:
        communes = communes_of(batch) if self._gaps else ()
        unused = tuple(plan for plan in self._plans if plan.path not in self._used)
        return Surveyed(self._share, communes, unused)

    def _efforts_of(self, assessment: Assessment) -> Efforts:
        standard = assessment.standard
        if standard.id not in self._efforts:
            place = place_of(standard, self._standard, self._library)
            self._efforts[standard.id] = efforts_for(standard, place, self._costs)
        return self._efforts[standard.id]


def _followed(plan: Improvement, station: Written, assessment: Assessment) -> PlanRow:
    states = count_states(follow(plan.text, assessment))
    former = None if same_station(plan.text, station) else plan_of_former(plan.text, station)
    return PlanRow(plan.path, plan.text.year, states, former)


def communes_of(batch: Batch) -> tuple[CommuneWays, ...]:
    """Each commune once, of its latest year; of several submissions of that year the one farthest from passing. A
    former commune is passed over where one of today that it came to is there."""
    farthest: dict[tuple[str, ...], tuple[tuple[Any, ...], CommuneWays]] = {}
    for row in batch.stations():
        gap = survey_of(row).gap
        key = batch.communes.of(row)
        if gap is None or batch.communes.followed_by(key):
            continue
        rank = row.year, not gap.reached, not gap.reachable, len(gap.fewest), gap.effort
        found = rank, CommuneWays(row.position, row.place, gap, standard_id(row.outline))
        known = farthest.get(key)
        if known is None or rank > known[0]:
            farthest[key] = found
    return tuple(sorted((commune for _, commune in farthest.values()), key=lambda commune: commune.position))
