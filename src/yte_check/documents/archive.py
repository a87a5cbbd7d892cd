"""The one door for ZIP files: what may be in them, what their members are called, how they are read and written.

Nothing is unpacked to disk. Whoever opens an archive says with which limits; whoever writes one asks the same limits
before, so that nothing is handed out that its receiver has to refuse.
"""

import hashlib
import lzma
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import IO, Literal

from yte_check.documents.archive_limits import MAX_HASHED, MAX_RATIO, SMALL, Limits
from yte_check.documents.regular import refuse_unreal

Fault = Literal["not_found", "folder", "locked", "broken", "too_large", "link", "encrypted", "bomb"]


class ArchiveFault(Exception):
    """An archive or a member that cannot be used; its reader says so in words of its own."""

    def __init__(self, fault: Fault) -> None:
        self.fault: Fault = fault
        super().__init__(fault)


_BLOCK = 1_000_000
_UTF8, _ENCRYPTED = 0x800, 0x1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, NotImplementedError, RuntimeError,
)  # fmt: skip
_VIETNAMESE = frozenset(
    unicodedata.normalize("NFC", letter + mark + tone)
    for letter in "aeiouyAEIOUY"
    for mark in ("", "\u0302", "\u0306", "\u031b")
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
) | {"đ", "Đ"}
_SIGNS = frozenset("–—‘’“”…«»·°\u00a0")
"""What else people write in the names of files."""


class Archive:
    """An open ZIP file."""

    def __init__(self, file: Path | IO[bytes], limits: Limits) -> None:
        """Raises ArchiveFault for what is no archive, or one of more members than the limits allow, and InvalidDocument
        for a device or a pipe."""
        self._limits = limits
        if isinstance(file, Path):
            refuse_unreal(file)
        try:
            self._zip = zipfile.ZipFile(file)
        except FileNotFoundError:
            raise ArchiveFault("not_found") from None
        except IsADirectoryError:
            raise ArchiveFault("folder") from None
        except PermissionError:
            raise ArchiveFault("locked") from None
        except Exception:  # zipfile raises many kinds for damaged or invented archives
            raise ArchiveFault("broken") from None
        self.members = tuple(Member(self, info) for info in self._zip.infolist())
        self._hashable = max(MAX_HASHED, MAX_RATIO * sum(each.info.compress_size for each in self.members))
        if len(self.members) > limits.members:
            self.close()
            raise ArchiveFault("too_large")

    def close(self) -> None:
        self._zip.close()

    def open(self, member: "Member", block_size: int = _BLOCK) -> Iterator[bytes]:
        """The content block by block, never more than the member says that it has. Raises ArchiveFault."""
        left = member.size
        try:
            with self._zip.open(member.info) as file:
                while block := file.read(block_size):
                    left -= len(block)
                    if left < 0:
                        raise ArchiveFault("bomb")
                    yield block
        except _BROKEN:
            raise ArchiveFault("broken") from None

    def may_hash(self, member: "Member") -> None:
        """Count the bytes of a member among those that are hashed. Raises ArchiveFault when they become too many."""
        self._hashable -= member.size
        if member.size > self._limits.member or self._hashable < 0:
            raise ArchiveFault("bomb")


class Member:
    """A file in an archive. Its ``name`` is in NFC; «guessed» where nothing tells in which encoding it was written."""

    def __init__(self, archive: Archive, info: zipfile.ZipInfo) -> None:
        self._archive = archive
        self.info = info
        self.size = info.file_size
        self.name, self.guessed = decoded_name(info)

    @property
    def is_folder(self) -> bool:
        return self.info.is_dir()

    @property
    def is_link(self) -> bool:
        return stat.S_ISLNK(self.info.external_attr >> 16)

    @property
    def is_encrypted(self) -> bool:
        return bool(self.info.flag_bits & _ENCRYPTED)

    @property
    def changed(self) -> datetime | None:
        """When the file was last changed, in the time of the machine that packed it; None where that is no date."""
        try:
            return datetime(*self.info.date_time)
        except ValueError:
            return None

    @property
    def fault(self) -> Fault | None:
        """Why the member should not be touched at all: it may be handed on and unpacked by others."""
        if self.is_link:
            return "link"
        if self.is_encrypted:
            return "encrypted"
        if self.info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return "broken"
        return "bomb" if is_too_tight(self.size, self.info.compress_size) else None

    def blocks(self) -> Iterator[bytes]:
        """Raises ArchiveFault."""
        return self._archive.open(self)

    def read(self, limit: int) -> bytes:
        """The content, of which at most one block more than ``limit`` bytes is read. Raises ArchiveFault."""
        if self.is_encrypted:
            raise ArchiveFault("encrypted")
        content = b""
        for block in self.blocks():
            content += block
            if len(content) > limit:
                raise ArchiveFault("too_large")
        return content

    def head(self, length: int) -> bytes:
        """The first bytes. Raises ArchiveFault."""
        return next(self._archive.open(self, length), b"")

    @cached_property
    def sha256(self) -> str:
        """The hash of the content, made once. Raises ArchiveFault, also where it would be too much work."""
        self._archive.may_hash(self)
        digest = hashlib.sha256()
        for block in self.blocks():
            digest.update(block)
        return digest.hexdigest()


def is_too_tight(size: int, packed: int) -> bool:
    """Whether so few bytes become so many that a receiver has to think of a bomb."""
    return size > SMALL and size > MAX_RATIO * max(packed, 1)


def decoded_name(info: zipfile.ZipInfo) -> tuple[str, bool]:
    """The name of a member in NFC, and whether it is a guess.

    Where the archive does not say that a name is UTF-8, it may be all the same; Windows writes it in the code page of
    its language, which for Vietnamese is CP1258, and everything else in CP437. Bytes that make Vietnamese letters of
    the one are frames and signs of the other, so the letters decide.
    """
    name = info.filename
    if info.flag_bits & _UTF8 or name.isascii():
        return unicodedata.normalize("NFC", name), False
    raw = name.encode("cp437")
    for encoding in ("utf-8", "cp1258"):
        try:
            read = unicodedata.normalize("NFC", raw.decode(encoding))
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8" or _is_vietnamese(read):
            return read, False
    return unicodedata.normalize("NFC", name), True


def _is_vietnamese(name: str) -> bool:
    found = {letter for letter in name if not letter.isascii()}
    return bool(found & _VIETNAMESE) and found <= _VIETNAMESE | _SIGNS
