"""The types of files that every office can open, each known by its name and by how its content begins."""

from collections.abc import Mapping

_ZIP = (b"PK\x03\x04",)
_OLE = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)
_TIFF = (b"II*\x00", b"MM\x00*")
_JPEG = (b"\xff\xd8\xff",)

BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    ".jpg": _JPEG,
    ".jpeg": _JPEG,
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".gif": (b"GIF8",),
    ".tif": _TIFF,
    ".tiff": _TIFF,
    ".docx": _ZIP,
    ".xlsx": _ZIP,
    ".pptx": _ZIP,
    ".odt": _ZIP,
    ".ods": _ZIP,
    ".zip": _ZIP,
    ".doc": _OLE,
    ".xls": _OLE,
    ".ppt": _OLE,
    ".txt": (b"",),
    ".csv": (b"",),
    ".webp": (b"RIFF",),
    ".heic": (b"",),
    ".mp4": (b"",),
}
"""Nothing stands where any content may be meant. Video and pictures of telephones have no single beginning."""
HEAD = 8
"""How many bytes of a file tell its type."""


def can_be_opened(name: str, head: bytes) -> bool:
    """Whether a file of this name, with these first bytes, is what its name says, and of a type that offices open."""
    _, dot, ending = name.rpartition(".")
    beginnings = BEGINNINGS.get(dot + ending.lower())
    return beginnings is not None and head.startswith(beginnings)
