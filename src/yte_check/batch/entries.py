"""From the paths of a command line to the files of a batch, always in the same order."""

import glob
import os
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from yte_check.batch.archives import Archive
from yte_check.batch.names import ARCHIVES, SUBMISSIONS, is_archive, is_hidden, is_submission, shown
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.forms.intake import FORMS, is_form, is_workbook

_ENDINGS = (*SUBMISSIONS, *ARCHIVES, *FORMS)


class Entry(NamedTuple):
    """A file to score, or the reason why it cannot be."""

    name: str
    """As it is shown: in NFC, without control characters."""
    path: str
    member: int | None = None
    """Its number in the archive ``path``."""
    refusal: Diagnostic | None = None


def _refused(path: str, code: str, **params: object) -> Entry:
    return Entry(shown(path), path, refusal=Diagnostic(code, "error", shown(path), 1, 1, params))


def find_entries(paths: Iterable[str]) -> list[Entry]:
    """The files under some paths: each once, in the order of the paths, below a folder by name.

    A path may be a file, a folder, a ZIP file or a pattern with «*». What is named is always reported on; in a
    folder the YAML and ZIP files are, and the workbooks that are forms.
    """
    found: dict[tuple[str, int | None], Entry] = {}
    for path in paths:
        for named in _expanded(path):
            for entry in _named(named):
                found.setdefault((os.path.abspath(entry.path), entry.member), entry)
    return list(found.values())


def _expanded(path: str) -> list[str]:
    """Shells replace patterns, but not that of Windows."""
    if os.path.lexists(path) or not glob.has_magic(path):
        return [path]
    return sorted(glob.glob(path, recursive=True), key=_order)


def _named(path: str) -> Iterator[Entry]:
    if os.path.isdir(path):
        yield from _folder(path, Path(path).resolve())
    elif is_archive(path):
        yield from _archive(path)
    else:
        yield Entry(shown(path), path)


def _folder(path: str, root: Path) -> Iterator[Entry]:
    try:
        with os.scandir(path) as scan:
            children = sorted(filter(_may_matter, scan), key=lambda child: _order(child.name))
    except OSError as error:
        yield _refused(path, "folder_unreadable", reason=error.strerror)
        return
    for child in children:
        if not is_hidden(child.name):
            yield from _child(child, root)


def _may_matter(child: "os.DirEntry[str]") -> bool:
    """Whether it can be more than evidence, of which a country has ten times as many files as of anything else."""
    return child.name.lower().endswith(_ENDINGS) or not child.is_file(follow_symlinks=False)


def _child(child: "os.DirEntry[str]", root: Path) -> Iterator[Entry]:
    wanted = is_submission(child.name) or is_archive(child.name)
    if not wanted and is_workbook(child.name) and not child.is_symlink() and child.is_file():
        wanted = is_form(Path(child.path))  # any other workbook may be evidence, or the result of a batch
    if child.is_symlink():
        # What a link shows twice would be counted twice, and what lies elsewhere was not asked for.
        if wanted or child.is_dir():
            yield _refused(child.path, _link(child.path, root))
    elif child.is_dir():
        yield from _folder(child.path, root)
    elif wanted and not child.is_file():
        yield _refused(child.path, "not_a_file")
    elif is_archive(child.name):
        yield from _archive(child.path)
    elif wanted:
        yield Entry(shown(child.path), child.path)


def _link(path: str, root: Path) -> str:
    if not os.path.exists(path):
        return "link_broken"
    return "link_not_followed" if Path(path).resolve().is_relative_to(root) else "link_leads_out"


def _archive(path: str) -> Iterator[Entry]:
    name = shown(path)
    try:
        archive = Archive(Path(path), name)
    except InvalidDocument as invalid:
        yield Entry(name, path, refusal=invalid.diagnostics[0])
        return
    try:
        for number, member in archive.submissions():
            yield Entry(f"{name}/{member}", path, number)
    finally:
        archive.close()


def _order(name: str) -> str:
    return unicodedata.normalize("NFC", name)
