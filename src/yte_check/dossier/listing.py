"""The list of a dossier beside what its files and its submission say: every field of it has to be borne out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from yte_check.dossier.layout import evidence_folder, role_of, written_names
from yte_check.dossier.manifest import File, Manifest, Missing
from yte_check.dossier.names import plain_name
from yte_check.scoring.results import Assessment
from yte_check.station.evidence import Evidence

_NUMBERED = re.compile(r"-\d+(?=\.|$)")
_BELIEVED = ("outside", "unreadable")
"""States of a file that was left out: only who had it could see them."""


class ListDifference(NamedTuple):
    """What the list says under a key of an entry, and what it should say; ``path`` is None for a missing document."""

    key: str
    path: str | None
    evidence: str
    stated: str
    found: str


def differences_of(manifest: Manifest, assessment: Assessment, sizes: Mapping[str, int]) -> Iterator[ListDifference]:
    """Compare the entry of every file and every missing document; ``sizes`` are of the files that are unchanged."""
    for file in manifest.files:
        expected: dict[str, object] = {"role": role_of(file.path), "size": sizes.get(file.path, file.size)}
        if file.role == "evidence":
            expected |= _of_documents(file, assessment)
        else:
            expected |= {"names": [], "evidence": [], "indicators": []}
        stated: dict[str, object] = {
            "role": file.role, "size": file.size, "path": file.path, "names": list(file.names),
            "evidence": list(file.evidence), "indicators": list(file.indicators),
        }  # fmt: skip
        for key, value in expected.items():
            if stated[key] != value:
                yield ListDifference(key, file.path, "", _text(stated[key]), _text(value))
    for entry in manifest.missing:
        yield from _of_missing(entry, assessment)
    yield from _listed_once(manifest)


def _of_documents(file: File, assessment: Assessment) -> dict[str, object]:
    documents = [assessment.submission.ledger[key] for key in file.evidence if key in assessment.submission.ledger]
    indicators = sorted({number for document in documents for number in _served(document, assessment)})
    names = written_names(documents)
    return {
        "evidence": [document.id for document in documents],
        "names": names,
        "indicators": indicators,
        "path": _path(file, names, evidence_folder(assessment, indicators, file.evidence)),
    }


def _path(file: File, names: list[str], folder: str) -> str:
    """Where the file should lie; a number that tells it from others of its name is its own."""
    base = plain_name(names[0]) if names else PurePosixPath(file.path).name
    stated = PurePosixPath(file.path)
    same = base in (stated.name, _NUMBERED.sub("", stated.name))
    return file.path if same and str(stated.parent) == folder else f"{folder}/{base}"


def _of_missing(entry: Missing, assessment: Assessment) -> Iterator[ListDifference]:
    document = assessment.submission.ledger.get(entry.evidence)
    if document is None:
        yield ListDifference("evidence", None, entry.evidence, entry.evidence, "")
        return
    expected: dict[str, object] = {
        "file": document.entry.file,
        "indicators": _served(document, assessment),
        "state": entry.state if entry.state in _BELIEVED and document.entry.file is not None else document.state,
    }
    for key, value in expected.items():
        stated = getattr(entry, key)
        stated = list(stated) if isinstance(stated, tuple) else stated
        if stated != value:
            yield ListDifference(key, None, entry.evidence, _text(stated), _text(value))


def _listed_once(manifest: Manifest) -> Iterator[ListDifference]:
    """No document stands in two places of the list, nor a file."""
    listed = [key for file in manifest.files for key in file.evidence]
    listed += [entry.evidence for entry in manifest.missing]
    for key in sorted({key for key in listed if listed.count(key) > 1}):
        yield ListDifference("evidence", None, key, f"{key} ×{listed.count(key)}", key)
    paths = [file.path for file in manifest.files]
    for path in sorted({path for path in paths if paths.count(path) > 1}):
        yield ListDifference("path", path, "", f"{path} ×{paths.count(path)}", path)


def _served(document: Evidence, assessment: Assessment) -> list[int]:
    answers = assessment.submission.answers
    return sorted(number for number, answer in answers.items() if document.id in answer.evidence)


def _text(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return _joined(map(str, value))
    return "" if value is None else str(value)


def _joined(values: Iterable[str]) -> str:
    return ", ".join(values)
