"""A dossier is opened with care: nothing is unpacked to disk, and nothing in it is believed."""

import hashlib
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.source import MAX_BYTES

MAX_MEMBERS = 10_000
MAX_SIZE = 500_000_000
"""Of one file, in bytes; of all files together four times that."""
_MAX_TOTAL = 4 * MAX_SIZE
_MAX_RATIO = 300
_SMALL = 1_000_000
"""Below this size a member may be packed as tightly as it likes."""
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_UNSAFE = re.compile(r'[\x00-\x1f\x7f:*?"<>|\\]')
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


class Container:
    """An open dossier of which every member has a name and a size that can be trusted."""

    def __init__(self, path: Path) -> None:
        """Raises InvalidDocument for what is no ZIP file, or one that could do harm."""
        self.name = str(path)
        try:
            self._zip = zipfile.ZipFile(path)
        except FileNotFoundError:
            raise self._refused("file_not_found") from None
        except IsADirectoryError:
            raise self._refused("file_is_folder") from None
        except _BROKEN:
            raise self._refused("dossier_broken") from None
        found = list(self._faults())
        if found:
            self._zip.close()
            raise InvalidDocument(found)
        self.members = {info.filename: info for info in self._zip.infolist() if not info.is_dir()}

    def read(self, name: str) -> bytes:
        """A member of at most 5 MB. Raises InvalidDocument."""
        content = b"".join(self._blocks(name))
        if len(content) > MAX_BYTES:
            raise self._refused("file_too_large", name, limit_mb=MAX_BYTES // 1_000_000)
        return content

    def sha256(self, name: str) -> str:
        """Raises InvalidDocument where the member cannot be unpacked."""
        digest = hashlib.sha256()
        for block in self._blocks(name):
            digest.update(block)
        return digest.hexdigest()

    def head(self, name: str, length: int) -> bytes:
        """The first bytes of a member. Raises InvalidDocument."""
        return next(self._blocks(name), b"")[:length]

    def _blocks(self, name: str) -> Iterator[bytes]:
        """The content, never more than the member says that it has."""
        left = self.members[name].file_size
        try:
            with self._zip.open(self.members[name]) as member:
                while block := member.read(1_000_000):
                    left -= len(block)
                    if left < 0:
                        raise self._refused("dossier_bomb", name)
                    yield block
        except _BROKEN:
            raise self._refused("dossier_member_broken", name) from None

    def _faults(self) -> Iterator[Diagnostic]:
        members = self._zip.infolist()
        total = sum(info.file_size for info in members)
        if len(members) > MAX_MEMBERS or total > _MAX_TOTAL:
            yield self._fault("dossier_too_large", members=MAX_MEMBERS, limit_mb=_MAX_TOTAL // 1_000_000)
            return
        seen: set[str] = set()
        for info in members:
            same = unicodedata.normalize("NFC", info.filename).casefold()
            code = "dossier_name_twice" if same in seen else _fault_of(info)
            seen.add(same)
            if code is not None:
                yield self._fault(code, info.filename)

    def _fault(self, code: str, member: str | None = None, /, **params: object) -> Diagnostic:
        place = self.name if member is None else f"{self.name}/{_shown(member)}"
        return Diagnostic(code, "error", place, 1, 1, params)

    def _refused(self, code: str, member: str | None = None, /, **params: object) -> InvalidDocument:
        return InvalidDocument([self._fault(code, member, **params)])


def _fault_of(info: zipfile.ZipInfo) -> str | None:
    """Why a member cannot be trusted."""
    if not _is_safe(info.filename):
        return "dossier_name_unsafe"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "dossier_link"
    if info.flag_bits & _ENCRYPTED:
        return "dossier_encrypted"
    if info.compress_type not in _METHODS:
        return "dossier_member_broken"
    packed = max(info.compress_size, 1)
    if info.file_size > MAX_SIZE or (info.file_size > _SMALL and info.file_size / packed > _MAX_RATIO):
        return "dossier_bomb"
    return None


def _is_safe(name: str) -> bool:
    """A relative path with «/», each part of which every system can store."""
    if not name or name.startswith("/") or _UNSAFE.search(name):
        return False
    parts = name.rstrip("/").split("/")
    return all(
        part not in ("", ".", "..") and not part.endswith((".", " ")) and not _RESERVED.fullmatch(part)
        for part in parts
    )


def _shown(name: str) -> str:
    """A name with its invisible characters spelled out."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in name)
