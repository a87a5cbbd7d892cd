"""The plans that ship, read once."""

from functools import cache

from conftest import ROOT
from yte_check.documents.document import read_document
from yte_check.documents.shape import read_shape
from yte_check.plans.model import PlanText


@cache
def plan_of(name: str) -> PlanText:
    document = read_document(ROOT / "criteria" / "plans" / f"{name}.yaml")
    return read_shape(PlanText, document.data, document)
