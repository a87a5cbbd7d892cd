"""The cross-checks of a batch: facts of each station while it is scored, flags once all are."""

from collections.abc import Iterable, Iterator, Mapping

from yte_check.batch.addons import BatchAddon
from yte_check.batch.areas import AreaKey, Areas
from yte_check.batch.duplicates import Communes
from yte_check.batch.records import Flagged, Flags, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.visits import with_visits
from yte_check.crosschecks.earlier import Earlier
from yte_check.crosschecks.kinds.base import CrossCheck, Gathering
from yte_check.crosschecks.rows import facts_of, known
from yte_check.crosschecks.stations import Before, CheckedStation, Facts, KnownStation, checked
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment

Checks = Mapping[str, tuple[CrossCheck, ...]]
"""The cross-checks of each standard by its id."""


class CrossChecker(BatchAddon[Facts, Flagged]):
    """Raises the flags of declared cross-checks. ``earlier`` are the files of last year."""

    def __init__(self, checks: Checks, earlier: Earlier | None = None) -> None:
        self._checks = checks
        self._earlier = earlier or Earlier()

    def note(self, assessment: Assessment) -> Facts:
        return self.facts(checked(assessment))

    def facts(self, station: CheckedStation) -> Facts:
        """What is kept of a station until all are known, its flags alone among it."""
        checks = self._checks.get(station.assessment.standard.id, ())
        alone = tuple(flag for check in checks for flag in check.alone(station))
        notes = {check.id: note for check in checks if (note := check.note(station)) is not None}
        return Facts(station.figures, alone, notes)

    def finish(self, batch: Batch) -> Flagged:
        return with_visits(batch, self.flags(batch.stations(), batch.communes))

    def flags(self, rows: Iterable[StationRow], communes: Communes) -> Flags:
        """The flags by the position of the station, the certain ones first."""
        before = self._earlier.beside(communes)
        raised: dict[int, list[Flag]] = {}
        gatherings = list(self._gatherings())
        areas = Areas()
        for row in rows:
            station, facts = known(row, communes), facts_of(row)
            raised[row.position] = [*facts.alone, *self._beside(station, facts, before(row))]
            for standard, gathering in gatherings:
                gathering.add(station, facts, standard == station.standard)
            areas.add(row)

        def district_name(key: AreaKey) -> str:
            return areas.name(areas.of_district(key, "district"))

        for _, gathering in gatherings:
            for at, flag in gathering.flags(district_name):
                raised[at].append(flag)
        return {at: tuple(sorted(found, key=_hints_last)) for at, found in sorted(raised.items()) if found}

    def _beside(self, station: KnownStation, facts: Facts, before: Before | None) -> Iterator[Flag]:
        if before is not None and before.year < station.year:
            for check in self._checks.get(station.standard, ()):
                yield from check.beside(station, facts, before)

    def _gatherings(self) -> Iterator[tuple[str, Gathering]]:
        """What each check gathers of all stations, with the standard of the check."""
        for standard, checks in self._checks.items():
            for check in checks:
                if (gathering := check.gathering()) is not None:
                    yield standard, gathering


def _hints_last(flag: Flag) -> bool:
    return not flag.certain
