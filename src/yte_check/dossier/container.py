"""A dossier is opened with care: nothing is unpacked to disk, and nothing in it is believed."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from yte_check.documents.archive import Archive, ArchiveFault, Fault, Member
from yte_check.documents.archive_limits import DOSSIER
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.file_names import is_storable
from yte_check.documents.source import MAX_BYTES

_OPENING: dict[Fault, str] = {
    "not_found": "file_not_found", "folder": "file_is_folder", "locked": "file_locked", "too_large": "dossier_too_large"
}  # fmt: skip
_OF_MEMBER: dict[Fault, str] = {
    "link": "dossier_link", "encrypted": "dossier_encrypted", "bomb": "dossier_bomb", "broken": "dossier_member_broken"
}  # fmt: skip


class Container:
    """An open dossier of which every member has a name and a size that can be trusted."""

    def __init__(self, path: Path) -> None:
        """Raises InvalidDocument for what is no ZIP file, or one that could do harm."""
        self.name = str(path)
        try:
            self._archive = Archive(path, DOSSIER)
        except ArchiveFault as error:
            raise self._refused(_OPENING.get(error.fault, "dossier_broken"), **_limits()) from None
        found = list(self._faults())
        if found:
            self._archive.close()
            raise InvalidDocument(found)
        self.members = {member.name: member for member in self._archive.members if not member.is_folder}

    def read(self, name: str) -> bytes:
        """A member of at most 5 MB. Raises InvalidDocument."""
        try:
            return self.members[name].read(MAX_BYTES)
        except ArchiveFault as error:
            if error.fault == "too_large":
                raise self._refused("file_too_large", name, limit_mb=MAX_BYTES // 1_000_000) from None
            raise self._refused(_OF_MEMBER[error.fault], name) from None

    def sha256(self, name: str) -> str:
        """Raises InvalidDocument where the member cannot be unpacked."""
        try:
            return self.members[name].sha256
        except ArchiveFault as error:
            raise self._refused(_OF_MEMBER[error.fault], name) from None

    def head(self, name: str, length: int) -> bytes:
        """The first bytes of a member. Raises InvalidDocument."""
        try:
            return self.members[name].head(length)
        except ArchiveFault as error:
            raise self._refused(_OF_MEMBER[error.fault], name) from None

    def _faults(self) -> Iterator[Diagnostic]:
        members = self._archive.members
        if sum(member.size for member in members) > DOSSIER.total:
            yield self._fault("dossier_too_large", **_limits())
            return
        seen: set[str] = set()
        for member in members:
            same = folded(member.name)
            code = "dossier_name_twice" if same in seen else _fault_of(member)
            seen.add(same)
            if code is not None:
                yield self._fault(code, member.name)

    def _fault(self, code: str, member: str | None = None, /, **params: object) -> Diagnostic:
        place = self.name if member is None else f"{self.name}/{_shown(member)}"
        return Diagnostic(code, "error", place, 1, 1, params)

    def _refused(self, code: str, member: str | None = None, /, **params: object) -> InvalidDocument:
        return InvalidDocument([self._fault(code, member, **params)])


def _limits() -> dict[str, object]:
    return {"members": DOSSIER.members, "limit_mb": DOSSIER.total // 1_000_000}


def _fault_of(member: Member) -> str | None:
    """Why a member cannot be trusted."""
    if not is_safe_name(member.name):
        return "dossier_name_unsafe"
    if member.size > DOSSIER.member:
        return "dossier_bomb"
    return _OF_MEMBER[member.fault] if member.fault is not None else None


def folded(name: str) -> str:
    """What a name is to a system that knows neither capitals nor how a letter with a mark is stored."""
    return unicodedata.normalize("NFC", name.casefold()).rstrip("/")


def is_safe_name(name: str) -> bool:
    """A relative path with “/”, each part of which every system can store."""
    return bool(name) and all(map(is_storable, name.removesuffix("/").split("/")))


def _shown(name: str) -> str:
    """A name with its invisible characters spelled out."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in name)
