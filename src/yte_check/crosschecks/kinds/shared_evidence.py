"""One file as the evidence of several communes."""

from collections.abc import Iterator
from typing import Literal

from yte_check.crosschecks.evidence import Fingerprints
from yte_check.crosschecks.kinds.base import DistrictName
from yte_check.crosschecks.kinds.meeting import Meeting, place_of
from yte_check.crosschecks.kinds.proving import prove_above
from yte_check.crosschecks.kinds.raising import flag, line
from yte_check.crosschecks.kinds.scopes import OfManyStations
from yte_check.crosschecks.stations import CheckedStation, Facts, KnownStation, Recall
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


class Sharing:
    """Finds the stations of different communes that have a file in common, under whatever standard they are."""

    def __init__(self, check: SharedEvidence) -> None:
        self._check = check
        self._files = Meeting()
        self._own: set[int] = set()

    def add(self, station: KnownStation, facts: Facts, own: bool) -> None:
        files = _files(facts)
        for sha256 in files:
            self._files.add(sha256, station.position)
        if own and files:
            self._own.add(station.position)

    def flags(self, recall: Recall, district_name: DistrictName) -> Iterator[tuple[int, Flag]]:
        for sha256, positions in self._shared(recall):
            stations = [recall(at) for at in positions]
            for station, facts in stations:
                others = tuple(each.place for each, _ in stations if each.commune != station.commune)
                if others and station.position in self._own:
                    yield station.position, self._flag(station, _files(facts), sha256, others)

    def _shared(self, recall: Recall) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Each file that several stations have, but not so many that it is a common document, with its stations; in the
        order of the files of the first of them."""
        met = dict(self._files.groups(self._check.most_communes))
        for first in sorted({positions[0] for positions in met.values()}):
            for sha256 in _files(recall(first)[1]):
                positions = met.get(place_of(sha256), ())
                if positions[:1] == (first,):
                    yield sha256, tuple(at for at in positions if sha256 in _files(recall(at)[1]))

    def _flag(self, station: KnownStation, files: Fingerprints, sha256: str, others: tuple[str, ...]) -> Flag:
        title, indicators = files[sha256]
        said = line("flag_file", title=title, others=others, sha256=sha256[:12])
        params = {"title": title, "others": others, "sha256": sha256}
        return flag(self._check, (said,), params, indicators, station.points)


def _files(facts: Facts) -> Fingerprints:
    noted = facts.noted(EvidenceFingerprints)
    return noted.files if noted is not None else {}
