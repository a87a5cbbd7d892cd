"""The sorts of golden cases that stand in folders of their own beside what they try."""

from collections.abc import Callable
from pathlib import Path

from yte_check.criteria.testing.beside.effort_cases import EffortCase, EffortCasesText
from yte_check.criteria.testing.beside.efforts import EffortCases
from yte_check.criteria.testing.beside.flag_cases import FlagCase, FlagCasesText
from yte_check.criteria.testing.beside.flags import CrossCheckCases
from yte_check.criteria.testing.beside.plan_cases import PlanCase, PlanCasesText
from yte_check.criteria.testing.beside.plans import PlanCases
from yte_check.criteria.testing.beside.subject import CaseSubject
from yte_check.crosschecks.loading import CROSS_CHECKS
from yte_check.documents.record import record
from yte_check.improvement.efforts.loading import EFFORTS
from yte_check.plans.library import PLANS
from yte_check.standard.standard import Standard

CASES = "cases"


@record
class Sort:
    """Cases in the folder ``cases`` inside ``folder``, which is the standard's own or lies ``apart``, beside it;
    ``whole`` and ``each`` are the shapes of a file and of a case, ``subject`` reads what they try (raises
    InvalidDocument), ``lacking`` is said where there are none."""

    folder: str
    whole: type
    each: type
    subject: Callable[[Path, Standard], CaseSubject]
    lacking: str
    apart: bool = False

    def files(self, place: Path) -> tuple[Path, ...]:
        """All the files of this sort beside the standard at ``place``."""
        inside = place if place.is_dir() and not self.apart else place.parent
        return tuple(sorted((inside / self.folder / CASES).glob("*.yaml")))


SORTS = (
    Sort(CROSS_CHECKS, FlagCasesText, FlagCase, CrossCheckCases, "no_flag_cases"),
    Sort(EFFORTS, EffortCasesText, EffortCase, EffortCases, "no_effort_cases"),
    Sort(PLANS, PlanCasesText, PlanCase, PlanCases, "no_plan_cases", apart=True),
)


def sort_of(file: Path) -> Sort | None:
    """The sort that a file is of by the folders that it lies in; None where it has cases of answers."""
    here = file.resolve()
    return next((s for s in SORTS if here.parent.name == CASES and here.parent.parent.name == s.folder), None)
