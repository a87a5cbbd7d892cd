"""The ledger of evidence: which documents are there, unchanged and of the right time."""

import hashlib
import os
import unicodedata
from collections.abc import Callable, Mapping
from errno import EFBIG
from functools import lru_cache
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG
from types import MappingProxyType
from typing import Literal, Protocol

from yte_check.documents.archive_limits import DOSSIER
from yte_check.documents.language import show_runs
from yte_check.documents.language.notes import Word
from yte_check.documents.record import record
from yte_check.station.evidence_dates import DateDoubt, Serves, date_doubt, date_state
from yte_check.station.evidence_paths import is_full_path, relative_name
from yte_check.station.file_types import HEAD, UNOPENABLE, can_be_opened
from yte_check.station.model import EvidenceEntry

MAX_DOCUMENT = DOSSIER.member
"""Of one document, in bytes: what is larger cannot be handed in, so it is not even read."""
FileState = Literal["valid", "missing", "outside", "empty", "unreadable", "unopenable", "changed", "too_large"]
EvidenceState = Literal[FileState, "no_file", "out_of_period", "after_period"]


class EvidenceFiles(Protocol):
    """Where the files of a submission's evidence are: a folder, an archive."""

    def state(self, name: str, sha256: str | None) -> FileState:
        """What there is under a name; “valid” is a file that can be opened and has the hash given, if any."""
        ...

    def sha256(self, name: str) -> str | None:
        """The hash of the file under a name; None where it cannot be read."""
        ...


class NoFiles:
    """What a submission has that came without a folder, as from a form on the web: none of its documents is there."""

    def state(self, name: str, sha256: str | None) -> FileState:
        return "missing"

    def sha256(self, name: str) -> str | None:
        return None


@record
class Evidence:
    """A registered document and what was found of it for a year."""

    id: str
    entry: EvidenceEntry
    state: EvidenceState
    year: int
    doubt: DateDoubt | None = None
    """What should be looked at of one that is valid."""

    @property
    def valid(self) -> bool:
        return self.state == "valid"

    def facts(self) -> dict[str, object]:
        """The parameters of every message about the document."""
        entry = self.entry
        indicators = show_runs(self.doubt.indicators) if self.doubt is not None else None
        return {
            "id": self.id, "file": entry.file, "issued": entry.issued, "expires": entry.expires,
            "year": str(self.year), "numbers": indicators, "hint": _ADVICE.get(self.state),
        }  # fmt: skip


_ADVICE: Mapping[EvidenceState, Word] = {"missing": Word("file_nowhere", "nowhere"), "unopenable": UNOPENABLE}
"""What to do about a state where nothing better is known."""


def check_ledger(
    entries: Mapping[str, EvidenceEntry], files: EvidenceFiles, year: int, serves: Serves = MappingProxyType({})
) -> Mapping[str, Evidence]:
    """Look at every registered document: its file among ``files``, its hash, its date against the year."""
    return {key: _checked(key, entry, files, year, serves.get(key, ())) for key, entry in entries.items()}


def _checked(key: str, entry: EvidenceEntry, files: EvidenceFiles, year: int, indicators: tuple[int, ...]) -> Evidence:
    state = _state(entry, files, year)
    doubt = date_doubt(entry, year, indicators) if state == "valid" else None
    return Evidence(key, entry, state, year, doubt)


def _state(entry: EvidenceEntry, files: EvidenceFiles, year: int) -> EvidenceState:
    if entry.file is None:
        return "no_file"
    found = files.state(entry.file, entry.sha256)
    return date_state(entry, year) if found == "valid" else found


class FolderFiles:
    """The evidence in a folder on disk."""

    def __init__(self, folder: Path, moved: Mapping[str, str] | None = None) -> None:
        """``moved`` says where a document lies that is called otherwise."""
        self.folder = folder
        self.moved = moved or {}
        self._real_folders: set[str] = set()

    def find(self, name: str) -> Path | None:
        """The file of a document, there or not; None where its name leads out of the folder."""
        return find_file(self.folder, self.moved.get(name, name))

    def state(self, name: str, sha256: str | None) -> FileState:
        name = self.moved.get(name, name)
        try:
            size = self._plain_size(name) if sha256 is None else None
            if size is not None:
                return _state_of(name, size, f"{self.folder}/{name}")
            return self._looked_up(name, sha256)
        except OSError:
            return "unreadable"

    def sha256(self, name: str) -> str | None:
        name = self.moved.get(name, name)
        try:
            plain = self._plain_size(name) is not None
            path = self.folder / name if plain else find_file(self.folder, name)
            return document_sha256(path) if path is not None else None
        except OSError:
            return None

    def head(self, name: str) -> bytes:
        """The first bytes of a file, which tell its type; none where it cannot be read."""
        try:
            path = self.find(name)
            if path is None:
                return b""
            with path.open("rb") as file:
                return file.read(HEAD)
        except OSError:
            return b""

    def _looked_up(self, name: str, sha256: str | None) -> FileState:
        path = find_file(self.folder, name)
        if path is None:
            return "outside"
        if not path.is_file():
            return "missing"
        size = path.stat().st_size
        if sha256 is not None and 0 < size <= MAX_DOCUMENT and document_sha256(path) != sha256.lower():
            return "changed"
        return _state_of(name, size, str(path))

    def _plain_size(self, name: str) -> int | None:
        """The size of a file that is plainly there: no link on the way to it, no way out of the folder.

        Anything else is for the slow and thorough look. A batch of a country asks for forty thousand files.
        """
        if ":" in name or "\\" in name:
            return None
        *folders, file = name.split("/")
        path = str(self.folder)
        for folder in folders:
            path = f"{path}/{folder}"
            if path not in self._real_folders:
                if folder in ("", ".", "..") or not self._is(S_ISDIR, path):
                    return None
                self._real_folders.add(path)
        return self._size(f"{path}/{file}") if file not in ("", ".", "..") else None

    @staticmethod
    def _is(kind: Callable[[int], bool], path: str) -> bool:
        try:
            return kind(os.lstat(path).st_mode)
        except (OSError, ValueError):
            return False

    @staticmethod
    def _size(path: str) -> int | None:
        try:
            found = os.lstat(path)
        except (OSError, ValueError):
            return None
        return found.st_size if S_ISREG(found.st_mode) else None


def _state_of(name: str, size: int, path: str) -> FileState:
    """Of a file that is there: not empty, and of a type that can be opened. Raises OSError."""
    if not size or size > MAX_DOCUMENT:
        return "too_large" if size else "empty"
    return "valid" if can_be_opened(name, _head(path)) else "unopenable"


def _head(path: str) -> bytes:
    """The first bytes of a file, past Python's own files: a country has forty thousand, of which eight bytes matter."""
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        return os.read(file, HEAD)
    finally:
        os.close(file)


def find_file(folder: Path, name: str) -> Path | None:
    """The file of that name inside ``folder``, there or not; None where the name leads out of it.

    Windows writes “\\” between folders, and some systems store names in NFD: both are found, and so is a full path
    that leads into the folder.
    """
    inside = relative_name(folder, name) if is_full_path(name) else name
    if inside is None or ":" in inside:
        return None
    relative = PurePosixPath(inside.replace("\\", "/"))
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


def document_sha256(path: Path) -> str:
    """The hash of a document, made once for as long as the file stays as it is. Raises OSError, also for what is too
    large to be handed in."""
    found = path.stat()
    if found.st_size > MAX_DOCUMENT:
        raise OSError(EFBIG, "too large", str(path))
    return _sha256_of(path, found.st_size, found.st_mtime_ns)


@lru_cache(1024)
def _sha256_of(path: Path, _size: int, _modified: int) -> str:
    return file_sha256(path)


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
