"""The cross-checks of a batch: facts of each station while it is scored, flags once all are."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from yte_check.batch.addons import BatchAddon
from yte_check.batch.areas import AreaKey, Areas
from yte_check.batch.duplicates import Communes
from yte_check.batch.records import Flagged, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.visits import with_visits
from yte_check.crosschecks.earlier import EarlierFiles, file_before
from yte_check.crosschecks.kept import KeptFlags
from yte_check.crosschecks.kinds.base import Gathering
from yte_check.crosschecks.loading import StandardChecks
from yte_check.crosschecks.rows import facts_of, known
from yte_check.crosschecks.stations import Before, CheckedStation, Facts, KnownStation, checked
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment

Checks = Mapping[str, StandardChecks]
"""The cross-checks of each standard by its id."""
_RECALLED = 500
"""So many stations are kept that were read again: what is like a station often lies near it."""


class CrossChecker(BatchAddon[Facts, Flagged]):
    """Raises the flags of declared cross-checks. ``earlier`` are the files of years before."""

    def __init__(self, checks: Checks, earlier: EarlierFiles | None = None) -> None:
        self._checks = checks
        self._earlier = earlier if earlier is not None else EarlierFiles(Communes(), ())

    def note(self, assessment: Assessment) -> Facts:
        return self.facts(checked(assessment))

    def facts(self, station: CheckedStation) -> Facts:
        """What is kept of a station until all are known, its flags alone among it."""
        of_standard = self._checks.get(station.assessment.standard.id)
        checks = of_standard.checks if of_standard is not None else ()
        alone = tuple(flag for check in checks for flag in check.alone(station))
        notes = {check.id: note for check in checks if (note := check.note(station)) is not None}
        return Facts(station.figures, alone, notes)

    def finish(self, batch: Batch) -> Flagged:
        flags = self.flags(batch.stations(), batch.communes, batch.station)
        batch.closing.callback(flags.close)
        return with_visits(batch, flags)

    def flags(self, rows: Iterable[StationRow], communes: Communes, row_at: Callable[[int], StationRow]) -> KeptFlags:
        """The flags by the position of the station. The caller closes them."""
        before = file_before(self._earlier, communes)
        raised = KeptFlags()
        gatherings = list(self._gatherings())
        areas = Areas()
        for row in rows:
            station, facts = known(row, communes), facts_of(row)
            for flag in (*facts.alone, *self._beside(station, facts, before(row))):
                raised.add(row.position, flag)
            for standard, gathering in gatherings:
                gathering.add(station, facts, standard == station.standard)
            areas.add(row)

        def district_name(key: AreaKey) -> str:
            return areas.name(areas.of_district(key, "district"))

        @lru_cache(_RECALLED)
        def recall(position: int) -> tuple[KnownStation, Facts]:
            row = row_at(position)
            return known(row, communes), facts_of(row)

        for _, gathering in gatherings:
            for at, flag in gathering.flags(recall, district_name):
                raised.add(at, flag)
        raised.settle()
        return raised

    def _beside(self, station: KnownStation, facts: Facts, before: Before | None) -> Iterator[Flag]:
        of_standard = self._checks.get(station.standard)
        if of_standard is not None and before is not None:
            for check in of_standard.checks:
                yield from check.beside(station, facts, before, of_standard.standard)

    def _gatherings(self) -> Iterator[tuple[str, Gathering]]:
        """What each check gathers of all stations, with the standard of the check."""
        for standard, of_standard in self._checks.items():
            for check in of_standard.checks:
                if (gathering := check.gathering()) is not None:
                    yield standard, gathering
