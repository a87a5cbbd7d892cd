"""The cases of one standard, tried one after the other."""

from pathlib import Path

from yte_check.criteria.testing.beside.sorts import SORTS, Sort, sort_of
from yte_check.criteria.testing.beside.subject import CaseSubject
from yte_check.criteria.testing.coverage import unreached
from yte_check.criteria.testing.goals import Coverage, uncounted
from yte_check.criteria.testing.reading import CasesFile
from yte_check.criteria.testing.suites import Suite
from yte_check.criteria.testing.trial import Trial, TriedCase
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.record import record
from yte_check.findings.model import Examined, status_of
from yte_check.standard.library import Library
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
    entries: tuple[TriedCase, ...] = ()
    """Its cases, in the order in which they stand in ``examined``."""


def run_suite(suite: Suite, library: Library) -> Tested:
    """Never raises for what is in a file."""
    run = Trial()
    run.loose += [Diagnostic("file_extension_ignored", "warning", str(file), 1, 1) for file in suite.ignored]
    own = [file for file in suite.files if sort_of(file) is None]
    if suite.whole and not own:
        run.lacks_cases(suite.place)
    texts = run.texts(suite.place, library)
    standard = texts.on(None, None).standard if texts is not None else None
    for file in run.read(own):
        run.try_file(file, texts if _is_of(file, standard, run) else None)
    coverage: tuple[Coverage, ...] = ()
    if suite.whole and texts is not None:
        coverage = run.coverage(texts) if own else unreached(texts.all())
    for sort in SORTS:
        coverage += _beside(sort, suite, standard, run)
    run.find_twins()
    examined = (
        *run.examined(),
        *(_examined_coverage(each) for each in coverage if each.missing or each.percent == 100),
    )
    files, loose, entries = tuple(map(str, suite.files)), tuple(run.loose), tuple(run.entries)
    return Tested(files, examined, loose, run.unreadable, standard, coverage, entries)


def _beside(sort: Sort, suite: Suite, standard: Standard | None, run: Trial) -> tuple[Coverage, ...]:
    """Try the cases of another sort; what they reach where all of them are asked for."""
    paths = [path for path in suite.files if sort_of(path) == sort]
    subject = _subject(sort, suite.place, standard, run) if paths or suite.whole else None
    for file in run.read(paths):
        run.try_beside(file, subject if _is_of(file, standard, run) else None)
    if not suite.whole or subject is None or not subject.goals:
        return ()
    if paths:
        return run.coverage_beside(subject)
    first = next(iter(subject.goals.values()))
    run.loose.append(Diagnostic(sort.lacking, "warning", first.file, 1, 1))
    return uncounted(subject.goals)


def _subject(sort: Sort, place: Path, standard: Standard | None, run: Trial) -> CaseSubject | None:
    if standard is None:
        return None
    try:
        return sort.subject(place, standard)
    except InvalidDocument as invalid:
        run.refuse(invalid.diagnostics)
        return None


def _is_of(file: CasesFile, standard: Standard | None, run: Trial) -> bool:
    """Whether the cases of a file are of the standard; of another one they cannot be tried."""
    if standard is None or file.standard in (None, standard.id):
        return True
    run.refuse(_other_standard(file, standard))
    return False


def _other_standard(file: CasesFile, standard: Standard) -> tuple[Diagnostic, ...]:
    problems = Problems()
    problems.error("case_other_standard", ("standard",), stated=file.standard, id=standard.id)
    return located(problems, file.document)


def _examined_coverage(coverage: Coverage) -> Examined:
    params = {"reached": coverage.reached, "total": coverage.total, "percent": coverage.percent}
    return Examined(
        f"coverage/{coverage.name}", f"coverage_{coverage.kind}", status_of(coverage.missing), params, coverage.missing
    )
