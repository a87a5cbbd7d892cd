"""ZIP files are read in place: nothing in them is written anywhere, and none can fill the memory.

A name in an archive is only ever shown or looked up among the names of the same archive, so «../../x» and «CON»
lead nowhere.
"""

import hashlib
import lzma
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from yte_check.batch.dossiers import MANIFEST, DossierIndex, dossier_index
from yte_check.batch.names import is_archive, is_hidden, is_submission, shown
from yte_check.documents.source import MAX_BYTES, refused
from yte_check.forms.intake import is_form, is_workbook
from yte_check.station.evidence import FileState
from yte_check.station.file_types import HEAD, can_be_opened

MAX_MEMBERS = 100_000
MAX_UNPACKED = 1_000_000_000
MAX_EVIDENCE = 200_000_000
_BLOCK = 1_000_000
_UTF8 = 0x800
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, NotImplementedError)


class Archive:
    """An open ZIP file; its members by their number."""

    def __init__(self, path: Path, name: str) -> None:
        """Raises InvalidDocument for what is no archive, or holds more than one person could mean."""
        self.name = name
        try:
            self._zip = zipfile.ZipFile(path)
        except FileNotFoundError:
            raise refused(name, "file_not_found") from None
        except PermissionError:
            raise refused(name, "file_locked") from None
        except Exception:  # zipfile raises many kinds for damaged or invented archives
            raise refused(name, "archive_broken") from None
        self.members = self._zip.infolist()
        unpacked = sum(member.file_size for member in self.members if is_submission(member.filename))
        if len(self.members) > MAX_MEMBERS or unpacked > MAX_UNPACKED:
            self.close()
            raise refused(name, "archive_too_large", members=MAX_MEMBERS, limit_mb=MAX_UNPACKED // 1_000_000)

    def close(self) -> None:
        self._zip.close()

    def submissions(self) -> Iterator[tuple[int, str]]:
        """Number and name of every member that is to be reported on, in the order of their names.

        Of a dossier that is the submission alone: the other YAML files in it are the standard that it was scored with.
        """
        wanted = []
        if self.dossier is not None:
            number = self.members.index(self.by_name[self.dossier.submission])
            yield number, self.dossier.submission
            return
        for number, member in enumerate(self.members):
            name = member_name(member)
            hidden = any(is_hidden(part) for part in name.replace("\\", "/").split("/"))
            if not member.is_dir() and not hidden and (is_submission(name) or is_archive(name) or self._form(member)):
                wanted.append((name, number))
        yield from ((number, name) for name, number in sorted(wanted))

    def _form(self, member: zipfile.ZipInfo) -> bool:
        """Whether it is a form; any other workbook is evidence."""
        if not is_workbook(member.filename) or member.file_size > MAX_BYTES or member.flag_bits & _ENCRYPTED:
            return False
        try:
            return is_form(self._zip.read(member))
        except _BROKEN:
            return False

    def read(self, number: int, name: str) -> bytes:
        """The content of a member. Raises InvalidDocument."""
        member = self.members[number]
        if is_archive(member.filename):
            raise refused(name, "archive_nested")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise refused(name, "link_not_followed")
        if member.flag_bits & _ENCRYPTED:
            raise refused(name, "archive_encrypted")
        try:
            with self._zip.open(member) as file:
                content = file.read(MAX_BYTES + 1)
        except _BROKEN:
            raise refused(name, "archive_member_broken") from None
        if len(content) > MAX_BYTES:
            raise refused(name, "file_too_large", limit_mb=MAX_BYTES // 1_000_000)
        return content

    def evidence_beside(self, number: int) -> "ArchiveFiles":
        """The evidence that a submission in the archive can name: what is in its folder."""
        folder = member_name(self.members[number]).replace("\\", "/").rpartition("/")[0]
        return ArchiveFiles(self, folder, self.dossier.evidence if self.dossier is not None else None)

    @cached_property
    def dossier(self) -> DossierIndex | None:
        """What the archive says of itself where it is a dossier."""
        member = self.by_name.get(MANIFEST)
        if member is None or member.file_size > MAX_BYTES or member.flag_bits & _ENCRYPTED:
            return None
        try:
            index = dossier_index(self._zip.read(member))
        except _BROKEN:
            return None
        return index if index is not None and index.submission in self.by_name else None

    @cached_property
    def by_name(self) -> dict[str, zipfile.ZipInfo]:
        return {member_name(member).replace("\\", "/"): member for member in self.members if not member.is_dir()}

    def head(self, member: zipfile.ZipInfo) -> bytes:
        with self._zip.open(member) as file:
            return file.read(HEAD)

    def sha256(self, member: zipfile.ZipInfo) -> str:
        digest = hashlib.sha256()
        with self._zip.open(member) as file:
            while block := file.read(_BLOCK):
                digest.update(block)
        return digest.hexdigest()


class ArchiveFiles:
    """The evidence in a folder of an archive, or where ``moved`` says that a document lies in it."""

    def __init__(self, archive: Archive, folder: str, moved: Mapping[str, str] | None = None) -> None:
        self._archive = archive
        self._folder = folder
        self._moved = {_inside(name): path for name, path in (moved or {}).items()}

    def sha256(self, name: str) -> str | None:
        path = _inside(name)
        member = self._member(path) if path is not None else None
        if member is None or member.file_size > MAX_EVIDENCE:
            return None
        try:
            return self._archive.sha256(member)
        except (*_BROKEN, RuntimeError):
            return None

    def _member(self, path: str) -> zipfile.ZipInfo | None:
        beside = f"{self._folder}/{path}" if self._folder else path
        return self._archive.by_name.get(self._moved.get(path, beside))

    def state(self, name: str, sha256: str | None) -> FileState:
        path = _inside(name)
        if path is None:
            return "outside"
        member = self._member(path)
        if member is None:
            return "missing"
        if member.file_size == 0:
            return "empty"
        if member.file_size > MAX_EVIDENCE:
            return "unreadable"
        try:
            if sha256 is not None and self._archive.sha256(member) != sha256.lower():
                return "changed"
            return "valid" if can_be_opened(name, self._archive.head(member)) else "unopenable"
        except (*_BROKEN, RuntimeError):  # RuntimeError is how zipfile asks for a password
            return "unreadable"


def member_name(member: zipfile.ZipInfo) -> str:
    """The name of a member, in NFC. Old programs write UTF-8 without saying so."""
    name = member.filename
    if not member.flag_bits & _UTF8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return shown(name)


def _inside(name: str) -> str | None:
    """A relative name without «.» and «..»; None where it leads out of its folder."""
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
