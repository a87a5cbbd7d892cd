"""Every proof of one standard: of its text, and of the text after each of its amendments."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document, noticed, parse_document, read_document
from yte_check.documents.language import show_runs
from yte_check.documents.record import record
from yte_check.findings.model import distinct
from yte_check.standard.amendments import Amendment, read_amendment
from yte_check.standard.assembly import Assembly
from yte_check.standard.loading import StandardFiles, amendment_sources, assemble, text_files
from yte_check.standard.model import FACTS
from yte_check.standard.proofs.catalogue import PROOFS
from yte_check.standard.proofs.changes import check_amendments_apart, check_changes
from yte_check.standard.proofs.dates import check_amendment_dates, check_confirmed_by
from yte_check.standard.proofs.files import check_files
from yte_check.standard.proofs.grades import check_confirmations, check_confirmations_hold
from yte_check.standard.proofs.wording import check_cut
from yte_check.standard.standard import Standard

S = TypeVar("S")
T = TypeVar("T")


@record
class Checked:
    """What was found out about one standard. ``text`` is None where it has not even the form of one."""

    place: Path
    files: tuple[str, ...]
    unreadable: tuple[Diagnostic, ...] = ()
    found: tuple[Diagnostic, ...] = ()
    standard: Standard | None = None

    def working(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The indicators of which something still is a stand-in, and what."""
        for indicator in self.standard.text.indicators() if self.standard is not None else ():
            grades = {fact: getattr(indicator.grade, fact) for fact in FACTS}
            facts = tuple(fact for fact, grade in grades.items() if "working" in _each(grade))
            if facts:
                yield indicator.number, facts

    def working_frame(self) -> tuple[str, ...]:
        """What else of a standard still is a stand-in: keys of ``standard.yaml``, and “criteria” with their numbers."""
        if self.standard is None:
            return ()
        text = self.standard.text
        frame = {key: getattr(text, key) for key in ("indicator_count", "recognition", "knockout_list", "zones")}
        criteria = [each.number for each in text.criteria if "working" in (each.grade.title, each.grade.points)]
        keys = [key for key, part in frame.items() if part is not None and part.grade == "working"]
        return (*keys, *([f"criteria {', '.join(show_runs(criteria))}"] if criteria else []))


def _each(grade: object) -> Iterable[object]:
    return grade.values() if isinstance(grade, dict) else [grade]


def check_standard(place: Path, today: date, extra: Sequence[Document] = ()) -> Checked:
    """Prove a standard, with amendments that lie elsewhere, as of ``today``. Never raises for what is in its files."""
    files = text_files(place)
    names = tuple(map(str, files))
    documents, unreadable = _each_read(read_document, files)
    if unreadable:
        return Checked(place, names, unreadable)
    try:
        assembly = assemble(documents)
        base, _ = StandardFiles(assembly, ()).laid_over(date.max)
    except InvalidDocument as invalid:
        return Checked(place, names, found=invalid.diagnostics)
    beside, unreadable = _each_read(lambda source: noticed(parse_document(source)), amendment_sources(place, assembly))
    known = {Path(document.name).resolve() for document in beside}
    amending = [*beside, *(document for document in extra if Path(document.name).resolve() not in known)]
    amendments, ill_formed = _each_read(read_amendment, amending)
    names += tuple(document.name for document in amending)
    found, standard = prove(base, StandardFiles(assembly, tuple(amendments)))
    of_files = _of_files(place, base, assembly, today)
    return Checked(place, names, unreadable, (*of_files, *ill_formed, *found), standard)


def prove(base: Standard, files: StandardFiles) -> tuple[tuple[Diagnostic, ...], Standard]:
    """What is wrong with a text ``base`` or its amendments on any day, and the text with all of them applied."""
    of_amendments = _of_amendments(files.amendments, base)
    of_text, last = _of_text(base, files)
    return distinct([*of_amendments, *of_text]), last


def _each_read(read: Callable[[S], T], things: Iterable[S]) -> tuple[list[T], tuple[Diagnostic, ...]]:
    """What can be read, and what is wrong with the rest."""
    values: list[T] = []
    found: list[Diagnostic] = []
    for thing in things:
        try:
            values.append(read(thing))
        except InvalidDocument as invalid:
            found += invalid.diagnostics
    return values, tuple(found)


def _of_files(place: Path, base: Standard, assembly: Assembly, today: date) -> Iterable[Diagnostic]:
    problems = Problems()
    check_files(base.text, place, text_files(place), problems)
    check_confirmations_hold(base, problems)
    check_confirmed_by(base.text, today, problems)
    return located(problems, assembly)


def _of_amendments(amendments: Sequence[Amendment], base: Standard) -> Iterator[Diagnostic]:
    for amendment in amendments:
        problems = Problems()
        check_amendment_dates(amendment.text, base.text.document, problems)
        check_changes(amendment.text, problems)
        yield from located(problems, amendment.document)
    for amendment, problems in check_amendments_apart(amendments):
        yield from located(problems, amendment.document)


def _of_text(base: Standard, files: StandardFiles) -> tuple[list[Diagnostic], Standard]:
    """What is wrong on any day and in any province; and the text with all amendments of the whole country."""
    before = _proved(base, files.assembly)
    found: list[Diagnostic] = []
    last = base
    for day, province in _versions(base, files.amendments):
        try:
            standard, assembly = files.laid_over(day, province)
        except InvalidDocument as invalid:
            found += invalid.diagnostics
            continue
        last = standard if province is None else last
        amending = (amendment.document for amendment in files.applied(day, province))
        found += located(_proved(standard, assembly), assembly.amended_by(amending, before))
    return found, last


def _proved(standard: Standard, assembly: Assembly) -> Problems:
    """What the proofs find in one text."""
    problems = Problems()
    for proof in PROOFS:
        for check in proof.checks:
            check(standard.text, problems)
    check_confirmations(standard, problems)
    check_cut(standard.text, assembly, problems)
    return problems


def _versions(base: Standard, amendments: Sequence[Amendment]) -> Iterator[tuple[date, str | None]]:
    """Every day on which the text changes, from its first on, in every province that a guideline names."""
    first = min([base.text.document.effective, *(a.effective - timedelta(days=1) for a in amendments)])
    days = sorted({first, *(amendment.effective for amendment in amendments)})
    provinces = dict.fromkeys([*(amendment.text.province for amendment in amendments), None])
    for day in days:
        for province in provinces:
            yield day, province
