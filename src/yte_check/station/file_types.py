"""The types of files that every office can open, each known by its name and by how its content begins."""

from collections.abc import Mapping
from typing import NamedTuple

from yte_check.documents.language.notes import Word

HEAD = 12
"""How many bytes of a file tell its type."""

_Mark = tuple[tuple[int, bytes], ...]
"""Bytes at offsets, all of which must be there."""


class FileType(NamedTuple):
    """A type of file: the message that names it, the endings of its names, and the marks of which it has one."""

    word: str
    endings: tuple[str, ...]
    marks: tuple[_Mark, ...] = ()

    def begins(self, head: bytes) -> bool:
        return any(all(head.startswith(mark, at) for at, mark in marks) for marks in self.marks)


def _at_start(*marks: bytes) -> tuple[_Mark, ...]:
    return tuple(((0, mark),) for mark in marks)


_TELEPHONE = tuple(((4, b"ftyp" + brand),) for brand in (b"heic", b"heix", b"hevc", b"mif1", b"msf1"))
_TEXT = FileType("kind_text", (".txt", ".csv"))
_LOOSE = (
    FileType("kind_heic", (".heic",), _TELEPHONE),
    FileType("kind_video", (".mp4",), (((4, b"ftyp"),),)),
    _TEXT,
)
"""Types without one sure beginning: their content may be anything that is not plainly of another type."""
KINDS = (
    FileType("kind_pdf", (".pdf",), _at_start(b"%PDF-")),
    FileType("kind_jpeg", (".jpg", ".jpeg", ".jfif"), _at_start(b"\xff\xd8\xff")),
    FileType("kind_png", (".png",), _at_start(b"\x89PNG\r\n\x1a\n")),
    FileType("kind_gif", (".gif",), _at_start(b"GIF8")),
    FileType("kind_tiff", (".tif", ".tiff"), _at_start(b"II*\x00", b"MM\x00*")),
    FileType("kind_bmp", (".bmp",), (((0, b"BM"), (6, b"\0\0\0\0")),)),
    FileType("kind_webp", (".webp",), (((0, b"RIFF"), (8, b"WEBP")),)),
    FileType("kind_zip", (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".zip"), _at_start(b"PK\x03\x04")),
    FileType("kind_old_office", (".doc", ".xls", ".ppt"), _at_start(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    *_LOOSE,
)
_BY_ENDING: Mapping[str, FileType] = {ending: kind for kind in KINDS for ending in kind.endings}

_ADVICE: Mapping[str, tuple[str, ...]] = {
    "unopenable_video": (".mov", ".avi", ".3gp", ".mkv", ".wmv", ".flv", ".mpg", ".mpeg", ".m4v", ".webm"),
    "unopenable_audio": (".mp3", ".m4a", ".wav", ".amr", ".ogg", ".wma", ".aac"),
    "unopenable_picture": (".heif", ".avif", ".svg", ".psd", ".ico", ".dng", ".cr2", ".nef", ".eps", ".ai", ".cdr"),
    "unopenable_document": (
        ".rtf", ".wps", ".et", ".dps", ".pages", ".numbers", ".key", ".htm", ".html", ".mht", ".mhtml", ".xps",
        ".oxps", ".djvu", ".docm", ".xlsm", ".xlsb", ".pptm", ".odp", ".odg", ".md", ".eml", ".msg", ".pub", ".vsd",
    ),
    "unopenable_packed": (".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz"),
    "unopenable_shortcut": (".lnk", ".url", ".webloc"),
    "unopenable_unfinished": (".tmp", ".part", ".crdownload", ".download"),
}  # fmt: skip
_CODES = {ending: code for code, endings in _ADVICE.items() for ending in endings}
UNOPENABLE = Word("unopenable_unknown", "unknown")
"""What is said of a file that was not looked at again."""


def can_be_opened(name: str, head: bytes) -> bool:
    """Whether a file of this name, with these first bytes, is what its name says, and of a type that offices open."""
    kind = _BY_ENDING.get(ending_of(name))
    if kind is None:
        return False
    return real_kind(head) in (None, *_LOOSE[:2]) if kind in _LOOSE else kind.begins(head)


def why_unopenable(name: str, head: bytes) -> Word:
    """What a file is that cannot be opened under its name, and what to do with it."""
    ending, real = ending_of(name), real_kind(head)
    named = _BY_ENDING.get(ending)
    if named is None and ending in _CODES:
        return _word(_CODES[ending], ending=ending)
    if real is not None and (named is not None or not ending):
        code = "unopenable_other" if ending else "unopenable_no_ending"
        return _word(code, ending=ending, real=Word(real.word, real.word), right=_endings(real))
    if named is not None:
        return _word("unopenable_damaged", named=Word(named.word, named.word), ending=ending)
    return _word("unopenable_type" if ending else "unopenable_no_ending", ending=ending)


def real_kind(head: bytes) -> FileType | None:
    """The type that the first bytes of a file show; None where they show none."""
    return next((kind for kind in KINDS if kind.begins(head)), None)


def ending_of(name: str) -> str:
    """“.pdf”, in small letters; empty where a name has no ending."""
    file = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, ending = file.rpartition(".")
    return dot + ending.lower() if stem and ending.isalnum() else ""


def _endings(kind: FileType) -> tuple[str, ...]:
    return kind.endings if kind.word in ("kind_zip", "kind_old_office") else kind.endings[:1]


def _word(code: str, **params: object) -> Word:
    return Word(code, code.removeprefix("unopenable_"), params)
