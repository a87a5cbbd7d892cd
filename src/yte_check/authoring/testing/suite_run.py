"""The cases of one standard, tried one after the other."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from yte_check.authoring.findings import Examined, Status, status_of
from yte_check.authoring.testing.cases import Case
from yte_check.authoring.testing.coverage import Coverage, coverage_of, unreached
from yte_check.authoring.testing.reached import Reached
from yte_check.authoring.testing.reading import CasesFile, read_cases
from yte_check.authoring.testing.suites import Suite
from yte_check.authoring.testing.texts import Texts
from yte_check.authoring.testing.trying import Tried, province_of, try_case
from yte_check.authoring.testing.twins import Asked, check_twins
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import read_document
from yte_check.documents.record import record
from yte_check.standard.library import Library
from yte_check.standard.loading import HEAD, read_standard
from yte_check.standard.standard import Standard


@record
class Tested:
    """``standard`` is None where it does not hold together and nothing was tried with it.

    ``coverage`` is empty where only some of its files of cases were asked for, and counts without naming where it has
    no case at all. ``unreadable``: something had not the form that it should have.
    """

    files: tuple[str, ...]
    examined: tuple[Examined, ...]
    loose: tuple[Diagnostic, ...]
    unreadable: bool
    standard: Standard | None = None
    coverage: tuple[Coverage, ...] = ()


def run_suite(suite: Suite, library: Library) -> Tested:
    """Never raises for what is in a file."""
    run = _Run()
    run.loose += [Diagnostic("file_extension_ignored", "warning", str(file), 1, 1) for file in suite.ignored]
    files = run.read(suite.files)
    if suite.whole and not suite.files:
        run.lacks_cases(suite.place)
    texts = run.texts(suite.place, library)
    standard = texts.on(None, None).standard if texts is not None else None
    for file in files:
        run.try_file(file, texts, standard)
    run.find_twins()
    coverage = run.coverage(texts) if suite.whole and suite.files and texts is not None else ()
    examined = (*run.examined(), *map(_examined_coverage, coverage))
    if suite.whole and not suite.files and texts is not None:
        coverage = unreached(texts.all())
    return Tested(tuple(map(str, suite.files)), examined, tuple(run.loose), run.unreadable, standard, coverage)


@record
class _Entry:
    """A case of a file, and what came of it; ``case`` is None where it has not the form of one."""

    file: CasesFile
    position: int
    case: Case | None
    tried: Tried | None

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        problems = self.tried.problems if self.tried is not None else Problems()
        return (*self.file.faults_of(self.position), *located(problems, self.file.document))

    def examined(self) -> Examined:
        line = self.file.line(self.position)
        diagnostics = self.diagnostics
        status: Status = status_of(diagnostics) if diagnostics or self.tried is not None else "not_checked"
        number = self.case.indicator if self.case is not None else None
        params = {
            "line": str(line),
            "indicator": str(number) if number is not None else None,
            "title": self.case.title if self.case is not None else None,
        }
        name = f"{Path(self.file.name).stem}:{line}"
        return Examined(name, "case_title", status, params, diagnostics, self.file.name, line)


class _Run:
    def __init__(self) -> None:
        self.loose: list[Diagnostic] = []
        self.unreadable = False
        self._entries: list[_Entry] = []

    def read(self, paths: Iterable[Path]) -> list[CasesFile]:
        files = []
        for path in paths:
            try:
                files.append(read_cases(read_document(path)))
            except InvalidDocument as invalid:
                self._refuse(invalid.diagnostics)
        return files

    def texts(self, place: Path, library: Library) -> Texts | None:
        """The texts of the standard, each of which holds together; None where one does not."""
        try:
            texts = Texts(read_standard(place, library.extra_amendments))
            list(texts.all())
        except InvalidDocument as invalid:
            self._refuse(invalid.diagnostics)
            return None
        return texts

    def lacks_cases(self, place: Path) -> None:
        file = place / HEAD if place.is_dir() else place
        self.loose.append(Diagnostic("no_cases", "error", str(file), 1, 1))

    def try_file(self, file: CasesFile, texts: Texts | None, standard: Standard | None) -> None:
        self.unreadable |= bool(file.faults)
        self.loose += file.other_faults()
        if standard is not None and file.standard not in (None, standard.id):
            self._refuse(_other_standard(file, standard))
            texts = None
        for position in range(file.count):
            case = file.cases.get(position)
            tried = self._try(case, file, position, texts) if case is not None and texts is not None else None
            self._entries.append(_Entry(file, position, case, tried))

    def _try(self, case: Case, file: CasesFile, position: int, texts: Texts) -> Tried | None:
        as_of = case.as_of or file.as_of
        try:
            text = texts.on(as_of, province_of(case))
        except InvalidDocument as invalid:
            self._refuse(invalid.diagnostics)
            return None
        return try_case(case, text, as_of, ("cases", position))

    def find_twins(self) -> None:
        check_twins(
            Asked(
                entry.tried.given,
                entry.case,
                entry.file.name,
                entry.file.line(entry.position),
                ("cases", entry.position),
                entry.tried.problems,
            )
            for entry in self._entries
            if entry.case is not None and entry.tried is not None and entry.tried.given is not None
        )

    def coverage(self, texts: Texts) -> tuple[Coverage, ...]:
        return coverage_of(texts.all(), self._reached())

    def examined(self) -> Iterator[Examined]:
        return (entry.examined() for entry in self._entries)

    def _reached(self) -> Iterator[Reached]:
        """What the cases that hold come to: a case that fails proves nothing."""
        for entry in self._entries:
            if entry.tried is not None and entry.tried.reached is not None and not entry.tried.problems.fatal:
                yield entry.tried.reached

    def _refuse(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.loose += diagnostics
        self.unreadable = True


def _other_standard(file: CasesFile, standard: Standard) -> tuple[Diagnostic, ...]:
    problems = Problems()
    problems.error("case_other_standard", ("standard",), stated=file.standard, id=standard.id)
    return located(problems, file.document)


def _examined_coverage(coverage: Coverage) -> Examined:
    params = {"reached": coverage.reached, "total": coverage.total, "percent": coverage.percent}
    return Examined(
        f"coverage/{coverage.name}", f"coverage_{coverage.kind}", status_of(coverage.missing), params, coverage.missing
    )
