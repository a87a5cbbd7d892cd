"""Which cases are tried with which standard, for the paths that somebody named."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from yte_check.criteria.checking.subjects import CASES, standard_id
from yte_check.criteria.testing.beside.sorts import SORTS, sort_of
from yte_check.criteria.testing.reading import CasesFile, read_cases
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import read_document
from yte_check.documents.record import record, replaced
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.loading import HEAD

_EXTENSION, _OTHER_EXTENSION = "*.yaml", "*.yml"


@record
class Suite:
    """A standard and the files of its cases; ``whole`` where they are all that it has, for only then their coverage
    means something."""

    place: Path
    files: tuple[Path, ...]
    whole: bool
    ignored: tuple[Path, ...] = ()
    """Files beside them that would be cases if their names ended in .yaml."""


@record
class Suites:
    """``homeless`` says of named files why they cannot be tried with any standard."""

    suites: tuple[Suite, ...]
    homeless: tuple[Diagnostic, ...]


def suites_of(paths: Iterable[Path], library: Library) -> Suites:
    """Raises UnknownStandard for a path that leads nowhere, or to a folder without any standard."""
    whole: dict[Path, Suite] = {}
    parts: dict[Path, Suite] = {}
    homeless: list[Diagnostic] = []
    for path in paths:
        places = list(_standards_at(path, library))
        whole |= {place.resolve(): _whole(place) for place in places}
        if places:
            continue
        if not path.is_file():
            raise UnknownStandard(str(path), (place.name for place in library.places()))
        try:
            place = _home(path, library)
        except InvalidDocument as invalid:
            homeless += invalid.diagnostics
        else:
            known = parts.setdefault(place.resolve(), Suite(place, (), whole=False))
            parts[place.resolve()] = replaced(known, files=_added(known.files, path))
    return Suites(tuple({**parts, **whole}.values()), tuple(homeless))


def _added(files: tuple[Path, ...], file: Path) -> tuple[Path, ...]:
    """The files with one more, unless it is one of them under another name."""
    return files if file.resolve() in (each.resolve() for each in files) else (*files, file)


def _standards_at(path: Path, library: Library) -> Iterator[Path]:
    if path.is_file():
        if path.name == HEAD:
            yield path.parent
        elif _is_standard(path):
            yield path
    elif path.is_dir():
        yield from _standards_in(path)
    else:
        yield library.find(str(path))


def _standards_in(folder: Path) -> Iterator[Path]:
    """The standard that a folder is, or whose cases it holds, or all those below it."""
    for candidate in (folder, folder.parent if folder.resolve().name == CASES else folder):
        if (candidate / HEAD).is_file():
            yield candidate
            return
    yield from (head.parent for head in sorted(folder.rglob(HEAD)))
    yield from (file for file in sorted(folder.glob(_EXTENSION)) if _is_standard(file))


def _is_standard(file: Path) -> bool:
    """Whether a file holds a standard whole."""
    try:
        data = read_document(file).data
    except InvalidDocument:
        return False
    return isinstance(data, dict) and "criteria" in data and "cases" not in data


def _whole(place: Path) -> Suite:
    """A standard with all the files in its folder of cases: inside its own folder, or beside its one file.

    Beside one file may lie others, so there only those cases count that name it; a file that names nothing counts.
    """
    folder = (place if place.is_dir() else place.parent) / CASES
    wanted = None if place.is_dir() else standard_id(place)
    files = sorted(folder.glob(_EXTENSION))
    beside = (file for sort in SORTS if not sort.apart for file in sort.files(place))
    own = [f for f in (*files, *beside) if wanted is None or _named_standard(f) in (None, wanted)]
    apart = (file for sort in SORTS if sort.apart for file in sort.files(place))
    own += [file for file in apart if _named_standard(file) == standard_id(place)]
    return Suite(place, tuple(own), whole=True, ignored=tuple(sorted(folder.glob(_OTHER_EXTENSION))))


def _named_standard(file: Path) -> str | None:
    try:
        return read_cases(read_document(file)).standard
    except InvalidDocument:
        return None


def _home(file: Path, library: Library) -> Path:
    """The standard of a file of cases: in the folder above it, or in the library. Raises InvalidDocument."""
    cases = read_cases(read_document(file))
    if cases.standard is None:
        raise InvalidDocument(located(cases.faults, cases.document))
    above = (file if file.parent.name == CASES else file.resolve()).parent.parent
    above = above.parent if sort_of(file) is not None else above
    if (sort := sort_of(file)) is not None and sort.apart:
        above = next(
            (head.parent for head in above.glob(f"*/{HEAD}") if standard_id(head.parent) == cases.standard), above
        )
    beside = [above] if (above / HEAD).is_file() else [each for each in above.glob(_EXTENSION) if _is_standard(each)]
    for place in beside:
        if standard_id(place) == cases.standard:
            return place
    try:
        return library.of_id(cases.standard)
    except UnknownStandard as unknown:
        raise InvalidDocument(_unknown(cases, unknown, beside)) from None


def _unknown(cases: CasesFile, unknown: UnknownStandard, beside: Iterable[Path]) -> tuple[Diagnostic, ...]:
    problems = Problems(cases.faults)
    unknown.tell(problems, ("standard",), beside=(str(standard_id(place)) for place in beside))
    return located(problems, cases.document)
