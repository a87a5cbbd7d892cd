"""What there is to check under the paths that somebody named: standards, amendments, plans, cross-checks, efforts."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from yte_check.criteria.checking.companions import COMPANIONS
from yte_check.crosschecks.loading import CROSS_CHECKS
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.document import Document, read_document
from yte_check.documents.record import record
from yte_check.improvement.efforts.loading import EFFORTS
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.loading import AMENDMENTS, HEAD, text_files

CASES = "cases"
_EXTENSIONS = (".yaml", ".yml")
_KINDS: Mapping[str, tuple[str, ...]] = {
    "amendment": ("amends",),
    **{kind.name: (kind.mark,) for kind in COMPANIONS},
    "standard": ("criteria", "recognition"),
    "cases": ("cases",),
    "improvement": ("actions",),
    "submission": ("answers", "station"),
    "review": ("decisions",),
}
"""A file is of the first kind of which it has a key."""
_KEPT = ("amendment", *(kind.name for kind in COMPANIONS))


@record
class Subjects:
    """``standards`` are folders or files; ``amendments`` lie beside no standard of theirs; ``companions`` by kind."""

    standards: tuple[Path, ...]
    amendments: tuple[Document, ...]
    companions: Mapping[str, tuple[Document, ...]]
    unreadable: tuple[Diagnostic, ...]
    ignored: tuple[Diagnostic, ...]


def subjects_of(paths: Iterable[Path], library: Library) -> Subjects:
    """Sort files and folders, and ids of the library, by what they are. Never raises for what is in a file."""
    search = _SubjectSearch(library)
    for path in paths:
        search.named(path)
    return search.found()


class _SubjectSearch:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._standards: dict[Path, None] = {}
        self._documents: dict[Path, tuple[str, Document]] = {}
        self._unreadable: list[Diagnostic] = []
        self._ignored: list[Diagnostic] = []

    def found(self) -> Subjects:
        return Subjects(
            tuple(self._standards),
            self._of_kind("amendment"),
            {kind.name: self._of_kind(kind.name) for kind in COMPANIONS},
            tuple(self._unreadable),
            tuple(self._ignored),
        )

    def _of_kind(self, wanted: str) -> tuple[Document, ...]:
        return tuple(document for kind, document in self._documents.values() if kind == wanted)

    def named(self, path: Path) -> None:
        if not path.exists():
            path = self._shipped(path)
        if not path.is_dir():
            self._file(path, named=True)
            return
        if _holds_standard(path):
            self._standards[path] = None
        for file in sorted(path.rglob("*")):
            if file.is_file() and file.suffix in _EXTENSIONS:
                self._file(file, named=False)

    def _shipped(self, path: Path) -> Path:
        """The place of a standard named by its id; what is no id stays a path, and will not be found."""
        try:
            return self._library.find(str(path))
        except UnknownStandard:
            return path

    def _file(self, path: Path, named: bool) -> None:
        folder = path.parent.parent if path.parent.name in (AMENDMENTS, CASES, CROSS_CHECKS, EFFORTS) else path.parent
        inside = _holds_standard(folder)
        if path.suffix not in _EXTENSIONS[:1] and (inside or not named):
            self._ignore(path, "file_extension_ignored")
        elif inside and folder == path.parent:
            self._standards[folder] = None
        else:
            self._by_content(path, folder if inside else None, named)

    def _by_content(self, path: Path, standard: Path | None, named: bool) -> None:
        try:
            document = read_document(path)
        except InvalidDocument as invalid:
            self._unreadable.extend(invalid.diagnostics)
            return
        kind = _kind(document.data)
        if kind == "standard":
            self._standards[path] = None
        elif kind is not None and kind in _KEPT:
            self._documents[path] = kind, document
            if standard is not None:
                self._standards[standard] = None
        elif kind is None or named or (kind == "cases" and path.parent.name != CASES):
            self._ignore(path, "file_is_cases" if kind == "cases" else "file_ignored")

    def _ignore(self, path: Path, code: str) -> None:
        self._ignored.append(Diagnostic(code, "warning", str(path), 1, 1))


def _holds_standard(folder: Path) -> bool:
    return (folder / HEAD).is_file()


def _kind(data: Any) -> str | None:
    keys = data if isinstance(data, dict) else ()
    return next((kind for kind, marks in _KINDS.items() if any(mark in keys for mark in marks)), None)


def standards_beside(file: Path) -> Iterator[Path]:
    """The standards that a file lies beside, or in whose folder of amendments it lies."""
    if file.parent.name == AMENDMENTS and _holds_standard(file.parent.parent):
        yield file.parent.parent
    yield from (head.parent for head in sorted(file.parent.glob(f"*/{HEAD}")))


def standard_id(place: Path) -> object:
    """The id that a standard's head gives, if it can be read."""
    try:
        data = read_document(text_files(place)[0]).data
    except InvalidDocument:
        return None
    return data.get("id") if isinstance(data, dict) else None
