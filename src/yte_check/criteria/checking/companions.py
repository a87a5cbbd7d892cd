"""Files that stand beside a standard and name it: plans, cross-checks, efforts. Each kind is read and proved alike."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from yte_check.criteria.checking.naming import standard_named, unknown_standard
from yte_check.criteria.checking.standards import Checked
from yte_check.crosschecks.model import CrossChecksText
from yte_check.crosschecks.proofs import CODES as CROSS_CHECK_CODES
from yte_check.crosschecks.proofs import check_cross_checks
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document
from yte_check.documents.shape import read_shape
from yte_check.improvement.efforts.model import EffortsText
from yte_check.improvement.efforts.proofs import CODES as EFFORT_CODES
from yte_check.improvement.efforts.proofs import check_efforts
from yte_check.plans.library import read_plan
from yte_check.plans.proofs import CODES as PLAN_CODES
from yte_check.plans.proofs import check_plan
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.standard import Standard


class Companion(NamedTuple):
    """A kind of file: the key that marks it, the codes of its proof, how it is read, how what was read is proved."""

    name: str
    mark: str
    codes: tuple[str, ...]
    read: Callable[[Document], Any]
    prove: Callable[[Any, Standard, Problems], None]


def _reader(kind: type) -> Callable[[Document], Any]:
    return lambda document: read_shape(kind, document.data, document)


PLANS = Companion("plans", "targets", (*PLAN_CODES, "unknown_standard"), read_plan, check_plan)
CROSS_CHECKS = Companion("cross_checks", "checks", CROSS_CHECK_CODES, _reader(CrossChecksText), check_cross_checks)
EFFORTS = Companion("efforts", "efforts", EFFORT_CODES, _reader(EffortsText), check_efforts)
COMPANIONS = (PLANS, CROSS_CHECKS, EFFORTS)


def check_companion(
    kind: Companion, document: Document, library: Library, checked: Iterable[Checked] = ()
) -> tuple[Diagnostic, ...]:
    """``checked`` are standards that were read in the same run and come before those of the library."""
    try:
        text = kind.read(document)
        standard = standard_named(text.standard, library, checked)
    except InvalidDocument as invalid:
        return invalid.diagnostics
    except UnknownStandard as unknown:
        return unknown_standard("unknown_standard", "standard", unknown, document)
    problems = Problems()
    kind.prove(text, standard, problems)
    return located(problems, document)
