"""ZIP files are read in place: nothing in them is written anywhere, and none can fill the memory.

A name in an archive is only ever shown or looked up among the names of the same archive, so “../../x” and “CON”
lead nowhere.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from yte_check.documents import archive as door
from yte_check.documents.archive import ArchiveFault, Fault, Member
from yte_check.documents.archive_limits import SUBMISSIONS
from yte_check.documents.diagnostics import Problem
from yte_check.documents.source import MAX_BYTES, refused
from yte_check.forms.recognising import HEAD as LOOKED_AT
from yte_check.forms.sources import EXPORTS
from yte_check.intake.kinds import FileKind, file_kind
from yte_check.intake.names import is_archive, is_hidden, is_submission, shown
from yte_check.station.dossier_index import MANIFEST, DossierIndex, dossier_index
from yte_check.station.evidence import MAX_DOCUMENT, FileState, NoFiles
from yte_check.station.file_types import HEAD, can_be_opened

_FEW = 3
_OPENING: dict[Fault, str] = {
    "not_found": "file_not_found", "locked": "file_locked", "too_large": "archive_too_large"
}  # fmt: skip
_PACKED = b"PK"
_LOOKED_INTO = 20_000_000
"""The largest member that is unpacked only to see what it is; a larger workbook is set aside by its name."""
_OF_MEMBER: dict[Fault, str] = {"encrypted": "archive_encrypted", "too_large": "file_too_large"}


class SubmissionArchive:
    """An open ZIP file; its members by their number."""

    def __init__(self, path: Path, name: str) -> None:
        """Raises InvalidDocument for what is no archive, or holds more than one person could mean."""
        self.name = name
        try:
            self._archive = door.Archive(path, SUBMISSIONS)
        except ArchiveFault as error:
            raise refused(name, _OPENING.get(error.fault, "archive_broken"), **_limits()) from None
        self.members = self._archive.members
        if sum(member.size for member in self.members if _is_read_whole(member.name)) > SUBMISSIONS.total:
            self.close()
            raise refused(name, "archive_too_large", **_limits())

    def close(self) -> None:
        self._archive.close()

    def contents(self) -> Iterator[tuple[int, str, FileKind]]:
        """Number, name and kind of every file in it, in the order of their names.

        Of a dossier that is the submission alone: the other files in it are its evidence, and the standard that it was
        scored with.
        """
        if self.dossier is not None:
            yield self.members.index(self.by_name[self.dossier.submission]), self.dossier.submission, "submission"
            return
        files = ((member_name(member), at) for at, member in enumerate(self.members) if not member.is_folder)
        for name, number in sorted(files):
            yield number, name, _kind(name, self.members[number])

    def read(self, number: int, name: str, limit: int = MAX_BYTES) -> bytes:
        """The content of a member. Raises InvalidDocument."""
        member = self.members[number]
        if is_archive(member.name):
            raise refused(name, "archive_nested")
        if member.is_link:
            raise refused(name, "link_not_followed")
        try:
            return member.read(limit)
        except ArchiveFault as error:
            code = _OF_MEMBER.get(error.fault, "archive_member_broken")
            raise refused(name, code, limit_mb=limit // 1_000_000) from None

    def doubts(self, number: int) -> Iterator[Problem]:
        """That the names beside a submission are guessed, where nothing tells in which encoding they were written."""
        folder = self.members[number].name.rpartition("/")[0]
        if names := self._guessed.get(folder):
            params = {"count": len(names), "names": tuple(map(shown, names[:_FEW]))}
            yield Problem("archive_name_guessed", (), params, "warning")

    @cached_property
    def _guessed(self) -> Mapping[str, list[str]]:
        """The names that are guessed, by every folder that they are below."""
        found: dict[str, list[str]] = {}
        for name in (member.name for member in self.members if member.guessed):
            above = name
            while above:
                above = above.rpartition("/")[0]
                found.setdefault(above, []).append(name)
        return found

    def evidence_beside(self, number: int) -> "ArchiveFiles":
        """The evidence that a submission in the archive can name: what is in its folder."""
        folder = member_name(self.members[number]).replace("\\", "/").rpartition("/")[0]
        return ArchiveFiles(self, folder, self.dossier.evidence if self.dossier is not None else None)

    @cached_property
    def dossier(self) -> DossierIndex | None:
        """What the archive says of itself where it is a dossier."""
        try:
            index = dossier_index(self.by_name[MANIFEST].read(MAX_BYTES))
        except (KeyError, ArchiveFault):
            return None
        return index if index is not None and index.submission in self.by_name else None

    @cached_property
    def by_name(self) -> dict[str, Member]:
        return {member_name(member).replace("\\", "/"): member for member in self.members if not member.is_folder}


def _is_read_whole(name: str) -> bool:
    return is_submission(name) or name.lower().endswith(EXPORTS)


def _limits() -> dict[str, Any]:
    return {"members": SUBMISSIONS.members, "limit_mb": SUBMISSIONS.total // 1_000_000}


def _kind(name: str, member: Member) -> FileKind:
    *folders, file = name.replace("\\", "/").split("/")
    if any(map(is_hidden, folders)):
        return "other"
    return file_kind(file, lambda: _opened(member))


def _opened(member: Member) -> IO[bytes]:
    """A member to be looked into: its beginning, of a packed one the whole.

    Raises ArchiveFault for one that cannot be unpacked, or would take long.
    """
    head = member.head(LOOKED_AT)
    if not head.startswith(_PACKED):
        return BytesIO(head)
    if member.size > _LOOKED_INTO:
        raise ArchiveFault("too_large")
    return BytesIO(member.read(_LOOKED_INTO))


class ArchiveFiles:
    """The evidence in a folder of an archive, or where ``moved`` says that a document lies in it."""

    def __init__(self, archive: SubmissionArchive, folder: str, moved: Mapping[str, str] | None = None) -> None:
        self._archive = archive
        self._folder = folder
        self._moved = {_inside(name): path for name, path in (moved or {}).items()}

    def __reduce__(self) -> tuple[type[NoFiles], tuple[()]]:
        """What goes to another process leaves the open archive behind; what was found of the documents goes along."""
        return NoFiles, ()

    def holds(self, name: str) -> bool:
        """Whether there is a file of that name."""
        return self.number(name) is not None

    def number(self, name: str) -> int | None:
        """The number in its archive of the file of that name."""
        path = _inside(name)
        member = self._member(path) if path is not None else None
        return self._archive.members.index(member) if member is not None else None

    def sha256(self, name: str) -> str | None:
        path = _inside(name)
        member = self._member(path) if path is not None else None
        try:
            return member.sha256 if member is not None else None
        except ArchiveFault:
            return None

    def _member(self, path: str) -> Member | None:
        beside = f"{self._folder}/{path}" if self._folder else path
        return self._archive.by_name.get(self._moved.get(path, beside))

    def state(self, name: str, sha256: str | None) -> FileState:
        path = _inside(name)
        if path is None:
            return "outside"
        member = self._member(path)
        if member is None:
            return "missing"
        if member.size == 0 or member.size > MAX_DOCUMENT:
            return "too_large" if member.size else "empty"
        try:
            if sha256 is not None and member.sha256 != sha256.lower():
                return "changed"
            return "valid" if can_be_opened(name, member.head(HEAD)) else "unopenable"
        except ArchiveFault:
            return "unreadable"


def member_name(member: Member) -> str:
    """The name of a member, with nothing in it that a terminal would obey."""
    return shown(member.name)


def _inside(name: str) -> str | None:
    """A relative name without “.” and “..”; None where it leads out of its folder."""
    if name.startswith(("/", "\\")) or ":" in name:
        return None
    parts: list[str] = []
    for part in unicodedata.normalize("NFC", name).replace("\\", "/").split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
