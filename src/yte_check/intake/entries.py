"""From the paths of a command line to the files of a batch, always in the same order."""

import glob
import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import IO, NamedTuple, assert_never

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.forms.recognising import workbook_kind
from yte_check.forms.xlsform.export import Exported
from yte_check.intake.archives import SubmissionArchive
from yte_check.intake.exports import exported_in_archive, exported_on_disk
from yte_check.intake.kinds import FileKind, file_kind, is_document, may_be_wanted
from yte_check.intake.names import is_archive, is_hidden, shown
from yte_check.intake.passed import Passed, file_key, kind_of

FileStamp = tuple[int, int, int]


class SubmissionEntry(NamedTuple):
    """A file to score, or the reason why it cannot be."""

    name: str
    """As it is shown: in NFC, without control characters."""
    path: str
    member: int | None = None
    """Its number in the archive ``path``."""
    refusal: Diagnostic | None = None
    key: str | None = None
    """Where it lies, for a file that nobody named and that cannot be opened: a submission may call it its evidence."""
    part: int | None = None
    """Which of the submissions of an export it is, counted from 0."""
    seen: FileStamp | None = None
    """The stamp of the archive or export when its contents were listed: in another one the numbers mean other files."""


def find_entries(paths: Iterable[str], passed: Passed | None = None) -> list[SubmissionEntry]:
    """The files under some paths: each once, in the order of the paths, below a folder by name.

    A path may be a file, a folder, a ZIP file or a pattern with “*”. What is named is always reported on. In a folder
    or an archive the YAML and ZIP files are, every submission of an export, and every workbook that is a form or cannot
    be opened; ``passed`` is told of all others.
    """
    search = _Search(passed if passed is not None else Passed())
    named = [each for path in paths for each in expanded(path)]
    entries = chain.from_iterable(map(search.named, named))
    if len(named) == 1:  # one search meets nothing twice, and a country is more than need be remembered twice
        return list(entries)
    found: dict[tuple[str, int | None, int | None], SubmissionEntry] = {}
    for entry in entries:
        found.setdefault((os.path.abspath(entry.path), entry.member, entry.part), entry)
    return list(found.values())


def expanded(path: str) -> list[str]:
    """The paths that a pattern matches: shells replace patterns, but not that of Windows.

    Brackets are the names of folders (“[2024] huyện/*.yaml”) before they are a choice of letters.
    """
    if os.path.lexists(path) or not glob.has_magic(path):
        return [path]
    found = glob.glob(_plain_brackets(path), recursive=True) or glob.glob(path, recursive=True)
    return sorted(found, key=_order)


def _plain_brackets(path: str) -> str:
    return path.replace("[", "[[]")


class _Search:
    """Looks through folders and archives, and remembers what it passes over."""

    def __init__(self, passed: Passed) -> None:
        self._passed = passed

    def named(self, path: str) -> Iterator[SubmissionEntry]:
        if os.path.isdir(path):
            yield from self._folder(path, file_key(path), Path(path).resolve())
        elif is_archive(path):
            yield from self._archive(path)
        elif os.path.isfile(path) and file_kind(os.path.basename(path), partial(_opened, path)) == "export":
            yield from _export(path)
        else:
            yield SubmissionEntry(shown(path), path)

    def _folder(self, path: str, key: str, root: Path) -> Iterator[SubmissionEntry]:
        try:
            with os.scandir(path) as scan:
                children = sorted([(_order(child.name), child) for child in scan], key=itemgetter(0))
        except OSError as error:
            yield _refused(path, "folder_unreadable", reason=error.strerror)
            return
        for name, child in children:
            if is_document(name) and child.is_file(follow_symlinks=False):  # most of all files, so without detours
                self._passed.add(name, f"{key}/{name}")
            else:
                yield from self._child(child, f"{key}/{name}", root)

    def _child(self, child: "os.DirEntry[str]", key: str, root: Path) -> Iterator[SubmissionEntry]:
        if child.is_symlink():
            # What a link shows twice would be counted twice, and what lies elsewhere was not asked for.
            if may_be_wanted(child.name) or os.path.isdir(child.path):
                yield _refused(child.path, _link(child.path, root), key)
            else:
                self._passed.add(child.name, key)
        elif child.is_dir() and not is_hidden(child.name):
            yield from self._folder(child.path, key, root)
        elif not child.is_file() and may_be_wanted(child.name):
            yield _refused(child.path, "not_a_file", key)
        else:
            kind = file_kind(child.name, partial(_opened, child.path)) if child.is_file() else "other"
            yield from self._file(kind, child, key)

    def _file(self, kind: FileKind, child: "os.DirEntry[str]", key: str) -> Iterator[SubmissionEntry]:
        match kind:
            case "other":
                self._passed.add(child.name, key)
            case "archive":
                yield from self._archive(child.path, key)
            case "submission":
                yield SubmissionEntry(shown(child.path), child.path)
            case "export":
                yield from _export(child.path)
            case "unopenable":
                yield SubmissionEntry(shown(child.path), child.path, key=key)
            case "form_misnamed" | "submission_misnamed":
                yield _refused(child.path, kind, key)
            case _:
                assert_never(kind)

    def _archive(self, path: str, key: str | None = None) -> Iterator[SubmissionEntry]:
        """The submissions of an archive; the archive itself where there are none, or it cannot be read."""
        name = shown(path)
        try:
            archive = SubmissionArchive(Path(path), name)
        except InvalidDocument as invalid:
            yield SubmissionEntry(name, path, refusal=invalid.diagnostics[0], key=key)
            return
        try:
            seen = stamp_of(path)
            contents = list(archive.contents())
            if all(kind == "other" for _, _, kind in contents):
                yield self._nothing_in(path, key, [member for _, member, _ in contents])
                return
            for number, member, kind in contents:
                yield from (entry._replace(seen=seen) for entry in self._member(kind, path, archive, number, member))
        finally:
            archive.close()

    def _member(
        self, kind: FileKind, path: str, archive: SubmissionArchive, number: int, member: str
    ) -> Iterator[SubmissionEntry]:
        name, key = f"{shown(path)}/{member}", file_key(path, member)
        match kind:
            case "other":
                self._passed.add(member, key)
            case "submission":
                yield SubmissionEntry(name, path, number)
            case "export":
                yield from _parts(
                    SubmissionEntry(name, path, number), partial(exported_in_archive, archive, number, name)
                )
            case "archive" | "unopenable":
                yield SubmissionEntry(name, path, number, key=key)
            case "form_misnamed" | "submission_misnamed":
                yield SubmissionEntry(name, path, number, Diagnostic(kind, "error", name, 1, 1), key)
            case _:
                assert_never(kind)

    def _nothing_in(self, path: str, key: str | None, members: list[str]) -> SubmissionEntry:
        if workbook_kind(Path(path)) == "form":
            return _refused(path, "form_misnamed", key)
        kinds = Counter(map(kind_of, members))
        held = tuple(f"{kind} {count}" for kind, count in kinds.most_common())
        return _refused(path, "archive_no_submission", key, held=held)


def _export(path: str) -> Iterator[SubmissionEntry]:
    name = shown(path)
    return _parts(SubmissionEntry(name, path, seen=stamp_of(path)), partial(exported_on_disk, Path(path), name))


def _parts(whole: SubmissionEntry, read: Callable[[], list[Exported]]) -> Iterator[SubmissionEntry]:
    """The submissions of an export one by one, by their lines; the export itself where it cannot be read."""
    try:
        found = read()
    except InvalidDocument as invalid:
        yield whole._replace(refusal=invalid.diagnostics[0])
        return
    for part, each in enumerate(found):
        yield whole._replace(name=f"{whole.name}#{each.line}", part=part)


def stamp_of(path: str) -> FileStamp | None:
    """What tells one content of a file from the next; None where it is gone."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def _opened(path: str) -> IO[bytes]:
    return Path(path).open("rb")


def _refused(path: str, code: str, key: str | None = None, **params: object) -> SubmissionEntry:
    return SubmissionEntry(shown(path), path, refusal=Diagnostic(code, "error", shown(path), 1, 1, params), key=key)


def _link(path: str, root: Path) -> str:
    if not os.path.exists(path):
        return "link_broken"
    return "link_not_followed" if Path(path).resolve().is_relative_to(root) else "link_leads_out"


def _order(name: str) -> str:
    return unicodedata.normalize("NFC", name)
