"""What is kept of the files of an earlier year, and found again by their communes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field

from yte_check.batch.duplicates import CommuneKey, Communes, commune_key
from yte_check.batch.records import StationRow
from yte_check.crosschecks.rows import facts_of
from yte_check.crosschecks.stations import Before
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.notices import notice
from yte_check.documents.record import record


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
        self._tell_merged(both, communes)
        found: dict[CommuneKey, Before] = {}
        for key, before in self.files.items():
            kept = found.setdefault(both.one(key), before)
            if kept.year <= before.year:
                found[both.one(key)] = before
        return lambda row: found.get(both.of(row))

    def _tell_merged(self, both: Communes, communes: Communes) -> None:
        """Figures of a commune that was made of several are not compared with theirs: nobody has the sum of before."""
        merged = [(before, key) for key in communes for before, _ in both.preceded_by(key)]
        files = sorted(self.files[before].path for before, _ in merged if before in self.files)
        if files:
            count = len({key for _, key in merged})
            notice((Diagnostic("previous_merged", "warning", files[0], 1, 1, {"count": count}),))


def earlier(communes: Communes, rows: Iterable[StationRow]) -> Earlier:
    """What is kept of the files of an earlier year; of several of a commune the latest, of one year the last."""
    found: dict[CommuneKey, Before] = {}
    for row in rows:
        key = commune_key(row)
        if key not in found or found[key].year <= row.year:
            found[key] = Before(row.path, row.year, row.low, facts_of(row).figures)
    return Earlier(communes, found)
