"""The whole of ``criteria check``: every subject proved, and what was found sorted by proof."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from yte_check.criteria.checking.companions import COMPANIONS, check_companion
from yte_check.criteria.checking.naming import unknown_standard
from yte_check.criteria.checking.standards import Checked, check_standard
from yte_check.criteria.checking.subjects import Subjects, standard_id, standards_beside, subjects_of
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.document import Document
from yte_check.documents.notices import told
from yte_check.documents.record import record
from yte_check.findings.model import Examined, Findings, distinct, status_of
from yte_check.standard.amendments import read_amendment
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.proofs.catalogue import PROOFS

FORM = "form"
CODES = {
    "files": ("file_ignored", "file_is_cases", "file_extension_ignored", "id_not_folder", "file_number"),
    FORM: (),
    **{proof.name: proof.codes for proof in PROOFS},
    "amendments": (
        "amends_unknown", "amendment_no_node", "amendment_no_path", "amendment_no_change",
        "change_twice", "amendments_collide", "id_twice",
    ),
    **{kind.name: kind.codes for kind in COMPANIONS},
}  # fmt: skip
"""The proofs in the order in which they are told of, each with the codes of what it finds.

“form” is that a file has the form of its kind: every code that no other proof has is one of it.
"""
_ALWAYS = ("files", FORM)


@record
class CheckRun:
    """``unreadable`` holds for a run: some file could not be read at all."""

    findings: Findings
    standards: tuple[Checked, ...]
    unreadable: bool


def examine(paths: Sequence[Path], library: Library, today: date) -> CheckRun:
    """Prove everything under some paths, as of ``today``. Never raises for what is in a file."""
    subjects = subjects_of(paths, library)
    standards, homeless = _standards(subjects, library, today)
    beside = [(kind, document) for kind in COMPANIONS for document in subjects.companions[kind.name]]
    wrong = [d for kind, document in beside for d in check_companion(kind, document, library, standards)]
    unreadable = (*subjects.unreadable, *(d for checked in standards for d in checked.unreadable))
    of_standards = [d for checked in standards for d in checked.found]
    found = distinct([*subjects.ignored, *homeless, *wrong, *of_standards, *told()])
    names = [name for checked in standards for name in checked.files]
    names += [document.name for document in (*subjects.amendments, *(document for _, document in beside))]
    names += [diagnostic.file for diagnostic in unreadable]
    examined = tuple(_examined(found, subjects, standards))
    findings = Findings("check", tuple(dict.fromkeys(names)), examined, distinct(unreadable))
    return CheckRun(findings, standards, bool(unreadable))


def _standards(subjects: Subjects, library: Library, today: date) -> tuple[tuple[Checked, ...], list[Diagnostic]]:
    """Every standard checked; amendments that lie elsewhere go to theirs, and those of none are named."""
    extra: dict[Path, list[Document]] = {place: [] for place in subjects.standards}
    homeless: list[Diagnostic] = []
    for document in subjects.amendments:
        place = _standard_of(document, subjects, library)
        if isinstance(place, Path):
            extra.setdefault(place, []).append(document)
        else:
            homeless += place
    return tuple(check_standard(place, today, documents) for place, documents in extra.items()), homeless


def _standard_of(document: Document, subjects: Subjects, library: Library) -> Path | tuple[Diagnostic, ...]:
    """The place of the standard that an amendment amends, or why there is none."""
    try:
        wanted = read_amendment(document).text.amends
    except InvalidDocument as invalid:
        return invalid.diagnostics
    for place in (*subjects.standards, *standards_beside(Path(document.name))):
        if standard_id(place) == wanted:
            return place
    try:
        return library.of_id(wanted)
    except UnknownStandard as unknown:
        return unknown_standard("amends_unknown", "amends", unknown, document)


def _examined(found: tuple[Diagnostic, ...], subjects: Subjects, standards: tuple[Checked, ...]) -> Iterator[Examined]:
    """Each proof that some subject asks for, with what was found. A text without form leaves its proofs open.

    What belongs to a proof that nothing asked for is told with the form, so that nothing found is left out.
    """
    present: Mapping[str, Sequence[object]] = subjects.companions
    asked = [name for name in CODES if name in _ALWAYS or present.get(name, standards)]
    proof_of = {code: name for name in asked for code in CODES[name]}
    formless = any(checked.standard is None for checked in standards)
    for name in asked:
        diagnostics = tuple(d for d in found if proof_of.get(d.code, FORM) == name)
        status = status_of(diagnostics)
        if status == "holds" and formless and name not in (*_ALWAYS, *subjects.companions):
            status = "not_checked"
        yield Examined(name, f"proof_{name}", status, diagnostics=diagnostics)
