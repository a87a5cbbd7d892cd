"""The whole of ``plan check``: the proofs of each plan file, and what looks wrong in its document."""

from collections.abc import Iterable
from pathlib import Path

from yte_check.criteria.checking.companions import PLANS, check_companion
from yte_check.criteria.checking.examination import FORM, CheckRun
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document, read_document
from yte_check.documents.notices import told
from yte_check.findings.model import Examined, Findings, distinct, status_of
from yte_check.plans.doubts import CODES as DOUBTS
from yte_check.plans.doubts import doubt_plan
from yte_check.plans.library import read_plan
from yte_check.standard.library import Library

DOCUMENT = "plan_document"
_PROOFS = {FORM: (), PLANS.name: PLANS.codes, DOCUMENT: DOUBTS}


def examine_plans(paths: Iterable[Path], library: Library) -> CheckRun:
    """Never raises for what is in a file."""
    found: list[Diagnostic] = []
    unreadable: list[Diagnostic] = []
    names = []
    for path in paths:
        names.append(str(path))
        try:
            document = read_document(path)
        except InvalidDocument as invalid:
            unreadable += invalid.diagnostics
            continue
        wrong = check_companion(PLANS, document, library)
        found += wrong or _doubts(document)
    found += told()
    examined = tuple(_examined(found, bool(unreadable)))
    return CheckRun(Findings("check", tuple(names), examined, distinct(unreadable)), (), bool(unreadable))


def _doubts(document: Document) -> tuple[Diagnostic, ...]:
    problems = Problems()
    doubt_plan(read_plan(document), problems)
    return located(problems, document)


def _examined(found: list[Diagnostic], unreadable: bool) -> Iterable[Examined]:
    """A file that is not proved is not doubted: the last proof is open where another one is broken."""
    proof_of = {code: name for name, codes in _PROOFS.items() for code in codes}
    broken = unreadable
    for name in _PROOFS:
        diagnostics = tuple(each for each in found if proof_of.get(each.code, FORM) == name)
        status = status_of(diagnostics)
        if status == "holds" and broken and name != FORM:
            status = "not_checked"
        broken = broken or status == "broken"
        yield Examined(name, f"proof_{name}", status, diagnostics=diagnostics)
