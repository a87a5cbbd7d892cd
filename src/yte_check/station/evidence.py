"""The ledger of evidence: which documents are there, unchanged and of the right time."""

import hashlib
import unicodedata
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Literal

from yte_check.documents.record import record
from yte_check.station.model import EvidenceEntry

State = Literal["valid", "no_file", "missing", "outside", "empty", "unreadable", "changed", "out_of_period"]


@record
class Evidence:
    """A registered document and what was found of it."""

    id: str
    entry: EvidenceEntry
    state: State

    @property
    def valid(self) -> bool:
        return self.state == "valid"


def check_ledger(entries: Mapping[str, EvidenceEntry], folder: Path, year: int) -> Mapping[str, Evidence]:
    """Look at every registered document: its file inside ``folder``, its hash, its date against the year."""
    return {key: Evidence(key, entry, _state(entry, folder, year)) for key, entry in entries.items()}


def _state(entry: EvidenceEntry, folder: Path, year: int) -> State:
    if entry.file is None:
        return "no_file"
    path = find_file(folder, entry.file)
    if path is None:
        return "outside"
    try:
        if not path.is_file():
            return "missing"
        if path.stat().st_size == 0:
            return "empty"
        if entry.sha256 is not None and file_sha256(path) != entry.sha256.lower():
            return "changed"
    except OSError:
        return "unreadable"
    return "valid" if _in_period(entry, year) else "out_of_period"


def _in_period(entry: EvidenceEntry, year: int) -> bool:
    """Dated within the year assessed, or not expired before its end."""
    if entry.issued is not None and entry.issued.year == year:
        return True
    return entry.expires is None or entry.expires >= date(year, 12, 31)


def find_file(folder: Path, name: str) -> Path | None:
    """The file of that name inside ``folder``, there or not; None where the name leads out of it.

    Windows writes «\\» between folders, and some systems store names in NFD: both are found.
    """
    relative = PurePosixPath(name.replace("\\", "/"))
    if relative.is_absolute() or ":" in name:
        return None
    base = folder.resolve()
    path = base
    for part in relative.parts:
        path = _entry(path, part)
    try:
        resolved = path.resolve()
    except (OSError, RuntimeError):  # a link that leads to itself
        return path
    return resolved if resolved.is_relative_to(base) else None


def _entry(folder: Path, name: str) -> Path:
    """The entry of a folder, by its name as written or as it may be stored."""
    written, stored = folder / name, folder / unicodedata.normalize("NFD", name)
    try:
        return stored if not written.exists() and stored.exists() else written
    except OSError:
        return written


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
