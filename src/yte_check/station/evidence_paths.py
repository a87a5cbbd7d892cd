"""How the path of a document is written: relative to the folder of its submission, or in full."""

from pathlib import Path, PurePosixPath, PureWindowsPath

_URL = "file:"


def is_full_path(name: str) -> bool:
    """Whether a path starts at the root of a machine: “/home/…”, “C:\\…”, “\\\\server\\…”, “file:///…”."""
    if name[:1] not in ("/", "\\") and ":" not in name:
        return False
    windows = PureWindowsPath(name)
    return name.lower().startswith(_URL) or bool(windows.drive) or windows.root != ""


def relative_name(folder: Path, name: str) -> str | None:
    """A full path as it is written from ``folder``; None where it leads elsewhere, or belongs to another machine."""
    path = Path(local_path(name))
    if not path.is_absolute():
        return None
    try:
        return PurePosixPath(*path.resolve().relative_to(folder.resolve()).parts).as_posix()
    except (OSError, RuntimeError, ValueError):
        return None


def local_path(name: str) -> str:
    """A path without what makes an address of it: “file:///home/a%20b.pdf” is “/home/a b.pdf”."""
    if not name.lower().startswith(_URL):
        return name
    from urllib.parse import unquote

    path = unquote(name[len(_URL) :])
    if path.startswith("//"):
        path = "/" + path[2:].partition("/")[2]
    return path[1:] if PureWindowsPath(path[1:]).drive else path
