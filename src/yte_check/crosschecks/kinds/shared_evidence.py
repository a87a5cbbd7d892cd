"""One file as the evidence of several communes."""

from collections.abc import Iterator
from typing import Literal

from yte_check.crosschecks.evidence import Fingerprints
from yte_check.crosschecks.kinds.base import DistrictName
from yte_check.crosschecks.kinds.proving import prove_above
from yte_check.crosschecks.kinds.raising import flag, line
from yte_check.crosschecks.kinds.scopes import OfManyStations
from yte_check.crosschecks.stations import CheckedStation, Facts, KnownStation
from yte_check.documents.bilingual import Words
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record
from yte_check.documents.scalars import Text, WholeCount
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard


@record
class EvidenceFingerprints:
    """What is noted of a station: its files."""

    files: Fingerprints


@shape
class SharedEvidence(OfManyStations):
    """One file as the evidence of several communes; what more than ``most_communes`` have is a common document."""

    type: Literal["shared_evidence"]
    id: Text
    reason: Words
    most_communes: WholeCount

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        """Two communes at least share a file."""
        prove_above(1, "check_never", {"most_communes": self.most_communes}, path, problems)

    def note(self, station: CheckedStation) -> EvidenceFingerprints | None:
        files = station.files()
        return EvidenceFingerprints(files) if files else None

    def gathering(self) -> "Sharing":
        return Sharing(self)


class SharedFiles:
    """Remembers which file stands for which stations."""

    def __init__(self) -> None:
        self._stations: dict[str, list[int]] = {}

    def add(self, position: int, fingerprints: Fingerprints) -> None:
        for sha256 in fingerprints:
            self._stations.setdefault(sha256, []).append(position)

    def shared(self, most: int) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Each file that several stations have, but not so many that it is a common document."""
        for sha256, positions in self._stations.items():
            if 1 < len(positions) <= most:
                yield sha256, tuple(positions)


class Sharing:
    """Finds the stations of different communes that have a file in common, under whatever standard they are."""

    def __init__(self, check: SharedEvidence) -> None:
        self._check = check
        self._files = SharedFiles()
        self._noted: dict[int, Fingerprints] = {}
        self._stations: dict[int, KnownStation] = {}
        self._own: set[int] = set()

    def add(self, station: KnownStation, facts: Facts, own: bool) -> None:
        noted = facts.noted(EvidenceFingerprints)
        if noted is None:
            return
        at = station.position
        self._files.add(at, noted.files)
        self._noted[at], self._stations[at] = noted.files, station
        if own:
            self._own.add(at)

    def flags(self, district_name: DistrictName) -> Iterator[tuple[int, Flag]]:
        for sha256, positions in self._files.shared(self._check.most_communes):
            stations = [self._stations[at] for at in positions]
            for station in stations:
                others = tuple(each.place for each in stations if each.commune != station.commune)
                if others and station.position in self._own:
                    yield station.position, self._flag(station, sha256, others)

    def _flag(self, station: KnownStation, sha256: str, others: tuple[str, ...]) -> Flag:
        title, indicators = self._noted[station.position][sha256]
        said = line("flag_file", title=title, others=others, sha256=sha256[:12])
        params = {"title": title, "others": others, "sha256": sha256}
        return flag(self._check, (said,), params, indicators, station.points)
