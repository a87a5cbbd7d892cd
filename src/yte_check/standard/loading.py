"""From the files of a standard to the text in force on a day."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path as FilePath

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problem, Problems, refuse_if_fatal
from yte_check.documents.document import Document, noticed, parse_document, read_document
from yte_check.documents.language.names import bare_name
from yte_check.documents.notices import notice
from yte_check.documents.record import record
from yte_check.documents.shape import read_shape
from yte_check.documents.source import Source, read_source
from yte_check.standard.amendments import Amendment, amended, read_amendment
from yte_check.standard.assembly import Assembly, Origin
from yte_check.standard.confirmations import broken, lowered
from yte_check.standard.integrity import check_integrity
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard

HEAD = "standard.yaml"
AMENDMENTS = "amendments"
"""The folder of a standard's own amendments."""
_AMENDS = re.compile(r"^\ufeff?amends:\s*[\"']?([^\s\"'#]+)", re.MULTILINE)


@record
class StandardFiles:
    """A standard on disk, read but not yet as of any day: its own files and the amendments beside them."""

    assembly: Assembly
    amendments: tuple[Amendment, ...]
    place: FilePath | None = None
    """The folder or file; None for a text that was not read from one of its own."""

    def __repr__(self) -> str:
        return f"<StandardFiles {str(self.place)!r}>"

    def in_force(self, as_of: date, province: str | None = None) -> Standard:
        """The text in force on a day, for a station of a province.

        An amendment counts from its effective date on; a guideline that names a province counts there only.
        Raises InvalidDocument where the text does not hold together.
        """
        standard, assembly = self.laid_over(as_of, province)
        problems = _integrity(standard)
        if problems.fatal:
            before = _integrity(self.laid_over(date.min)[0])
            amending = (amendment.document for amendment in self.applied(as_of, province))
            refuse_if_fatal(problems, assembly.amended_by(amending, before))
        return standard

    def laid_over(self, as_of: date, province: str | None = None) -> tuple[Standard, Assembly]:
        """As ``in_force``, with the files that it came from, for work on a text that need not hold together yet."""
        applied = self.applied(as_of, province)
        assembly = self.assembly
        text = read_shape(StandardText, assembly.data, assembly)
        faults = tuple(broken(text))
        if faults:
            assembly = lowered(assembly, faults)
            text = read_shape(StandardText, assembly.data, assembly)
        for amendment in applied:
            # Each lies over a text that has the form of a standard, so it may rely on it.
            assembly = amended(assembly, amendment)
            text = read_shape(StandardText, assembly.data, assembly.amended_by([amendment.document]))
        texts = tuple(amendment.text for amendment in applied)
        return Standard(text, as_of, texts, assembly.data, faults, read_from=self.place), assembly

    def applied(self, as_of: date, province: str | None = None) -> tuple[Amendment, ...]:
        """The amendments that count on a day for a station of a province, in the order in which they are laid over."""
        chosen = [a for a in self.amendments if a.effective <= as_of and _concerns(a, province)]
        return tuple(sorted(chosen, key=lambda amendment: (amendment.effective, amendment.id)))


def read_standard(place: FilePath, extra_amendments: Iterable[FilePath] = ()) -> StandardFiles:
    """Read a standard from a folder with ``standard.yaml`` and a file per criterion, or from one file.

    Amendments are found beside it and in its folder ``amendments``; others can be named: those of other standards are
    left out, which is noticed. Raises InvalidDocument.
    """
    assembly = assemble(read_document(file) for file in text_files(place))
    found = [read_amendment(noticed(parse_document(source))) for source in amendment_sources(place, assembly)]
    named = [read_amendment(read_document(file)) for file in extra_amendments]
    return StandardFiles(assembly, (*found, *_meant(named, assembly)), place)


def text_files(place: FilePath) -> list[FilePath]:
    """The files of a standard's own text, that with its head first."""
    if not place.is_dir():
        return [place]
    return [place / HEAD, *(file for file in sorted(place.glob("*.yaml")) if file.name != HEAD)]


def amendment_sources(place: FilePath, assembly: Assembly) -> Iterator[Source]:
    """The files beside a standard that amend it; other files there are not even parsed."""
    standard_id = _id_of(assembly)
    beside = (place.parent, place / AMENDMENTS) if place.is_dir() else (place.parent,)
    for file in (file for folder in beside for file in sorted(folder.glob("*.yaml")) if file != place):
        try:
            source = read_source(file)
        except InvalidDocument:
            continue
        found = _AMENDS.search(source.text)
        if found and found[1] == standard_id:
            yield source


def _meant(named: Iterable[Amendment], assembly: Assembly) -> Iterator[Amendment]:
    """The amendments that are of this standard; of the others it is noticed that they are not laid over."""
    standard_id = _id_of(assembly)
    for amendment in named:
        if standard_id in (None, amendment.text.amends):
            yield amendment
        else:
            params = {"amends": amendment.text.amends, "id": standard_id}
            notice([amendment.document.locate(Problem("amendment_of_other", ("amends",), params, "warning"))])


def _id_of(assembly: Assembly) -> object:
    return assembly.data.get("id") if isinstance(assembly.data, dict) else None


def assemble(documents: Iterable[Document]) -> Assembly:
    """The text that some files make together. Raises InvalidDocument where two of them hold the criteria."""
    head, *criteria = documents
    if not isinstance(head.data, dict) or not criteria:
        return Assembly(head.data, (Origin((), head, ()),))
    if "criteria" in head.data:
        line, column, length = head.span(("criteria",), at_key=True)
        raise InvalidDocument([Diagnostic("criteria_twice", "error", head.name, line, column, length=length)])
    data = {**head.data, "criteria": [document.data for document in criteria]}
    origins = [Origin(("criteria", i), document, ()) for i, document in enumerate(criteria)]
    return Assembly(data, (Origin((), head, ()), *origins))


def _integrity(standard: Standard) -> Problems:
    problems = Problems()
    check_integrity(standard.text, problems)
    return problems


def _concerns(amendment: Amendment, province: str | None) -> bool:
    confined = amendment.text.province
    return confined is None or (province is not None and bare_name(confined) == bare_name(province))
