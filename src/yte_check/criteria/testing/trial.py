"""Cases being tried: file by file, whatever their sort, with what is wrong with any of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from yte_check.criteria.testing.beside.sorts import sort_of
from yte_check.criteria.testing.beside.subject import CaseSubject
from yte_check.criteria.testing.cases import Case
from yte_check.criteria.testing.coverage import coverage_of
from yte_check.criteria.testing.goals import Coverage, counted
from yte_check.criteria.testing.reached import Reached
from yte_check.criteria.testing.reading import CasesFile, read_cases
from yte_check.criteria.testing.station_cases import Answers
from yte_check.criteria.testing.texts import TextInForce, Texts
from yte_check.criteria.testing.trying import Tried, province_of, try_case
from yte_check.criteria.testing.twins import Asked, check_twins
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import read_document
from yte_check.documents.record import record
from yte_check.findings.model import Examined, Status, status_of
from yte_check.standard.library import Library
from yte_check.standard.loading import HEAD, read_standard
from yte_check.station.answers import read_answers


@record
class TriedCase:
    """A case of a file, and what came of it; ``case`` is None where it has not the form of one."""

    file: CasesFile
    position: int
    case: Any
    tried: Tried | None

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        problems = self.tried.problems if self.tried is not None else Problems()
        return (*self.file.faults_of(self.position), *located(problems, self.file.document))

    def examined(self) -> Examined:
        line = self.file.line(self.position)
        diagnostics = self.diagnostics
        status: Status = status_of(diagnostics) if diagnostics or self.tried is not None else "not_checked"
        number = getattr(self.case, "indicator", None)
        params = {
            "line": str(line),
            "indicator": str(number) if number is not None else None,
            "title": getattr(self.case, "title", None),
        }
        name = f"{Path(self.file.name).stem}:{line}"
        return Examined(name, "case_title", status, params, diagnostics, self.file.name, line)


class Trial:
    """Collects what comes of cases, file by file."""

    def __init__(self) -> None:
        self.loose: list[Diagnostic] = []
        self.unreadable = False
        self.entries: list[TriedCase] = []
        self._known: dict[tuple[str, date | None, str | None], Answers | None] = {}

    def read(self, paths: Iterable[Path]) -> list[CasesFile]:
        files = []
        for path in paths:
            sort = sort_of(path)
            try:
                document = read_document(path)
            except InvalidDocument as invalid:
                self.refuse(invalid.diagnostics)
            else:
                files.append(read_cases(document, sort.whole, sort.each) if sort is not None else read_cases(document))
        return files

    def texts(self, place: Path, library: Library) -> Texts | None:
        """The texts of the standard, each of which holds together; None where one does not."""
        try:
            texts = Texts(read_standard(place, library.extra_amendments))
            list(texts.all())
        except InvalidDocument as invalid:
            self.refuse(invalid.diagnostics)
            return None
        return texts

    def lacks_cases(self, place: Path) -> None:
        file = place / HEAD if place.is_dir() else place
        self.loose.append(Diagnostic("no_cases", "error", str(file), 1, 1))

    def try_file(self, file: CasesFile, texts: Texts | None) -> None:
        """Cases of answers; None for texts with which nothing can be tried."""

        def try_one(case: Case, position: int) -> Tried | None:
            return self._try(case, file, position, texts) if texts is not None else None

        self._try_each(file, try_one)

    def try_beside(self, file: CasesFile, subject: CaseSubject | None) -> None:
        """Cases of another sort; None for a subject that does not hold together."""

        def try_one(case: Any, position: int) -> Tried | None:
            return subject.try_case(case, ("cases", position), file.document.data) if subject is not None else None

        self._try_each(file, try_one)

    def _try_each(self, file: CasesFile, try_one: Callable[[Any, int], Tried | None]) -> None:
        self.unreadable |= bool(file.faults)
        self.loose += file.other_faults()
        for position in range(file.count):
            case = file.cases.get(position)
            tried = try_one(case, position) if case is not None else None
            self.entries.append(TriedCase(file, position, case, tried))

    def _try(self, case: Case, file: CasesFile, position: int, texts: Texts) -> Tried | None:
        as_of = case.as_of or file.as_of
        try:
            text = texts.on(as_of, province_of(case))
        except InvalidDocument as invalid:
            self.refuse(invalid.diagnostics)
            return None
        shared = self._shared(file, text) if case.indicator is None else {}
        if shared is None:
            return None
        return try_case(case, text, as_of, ("cases", position), shared, file.document.data["cases"][position])

    def _shared(self, file: CasesFile, text: TextInForce) -> Answers | None:
        """The answers that all stations of a file have; None where they cannot be read, which is told once."""
        key = (file.name, text.day, text.province)
        if key not in self._known:
            found = Problems()
            answers = read_answers(file.document.data.get("answers"), text.standard.indicators, None, found)
            wrong = located((each for each in found if each.severity == "error"), file.document)
            self.loose += wrong
            self._known[key] = None if wrong else answers
        return self._known[key]

    def find_twins(self) -> None:
        check_twins(
            Asked(
                entry.tried.given,
                entry.tried.expects,
                entry.file.name,
                entry.file.line(entry.position),
                ("cases", entry.position),
                entry.tried.problems,
            )
            for entry in self.entries
            if entry.case is not None and entry.tried is not None and entry.tried.given is not None
        )

    def coverage(self, texts: Texts) -> tuple[Coverage, ...]:
        return coverage_of(texts.all(), self._reached())

    def coverage_beside(self, subject: CaseSubject) -> tuple[Coverage, ...]:
        """What the cases of another sort reach of their subject."""
        return counted(subject.goals, {goal for tried in self._held() for goal in tried.goals})

    def examined(self) -> Iterator[Examined]:
        return (entry.examined() for entry in self.entries)

    def _reached(self) -> Iterator[Reached]:
        return (tried.reached for tried in self._held() if tried.reached is not None)

    def _held(self) -> Iterator[Tried]:
        """What came of the cases that hold: a case that fails proves nothing."""
        for entry in self.entries:
            if entry.tried is not None and not entry.tried.problems.fatal:
                yield entry.tried

    def refuse(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.loose += diagnostics
        self.unreadable = True
