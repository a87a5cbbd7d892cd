"""What must hold of a file of efforts: every name stands for something that the standard has."""

from yte_check.documents.diagnostics import Problems
from yte_check.improvement.efforts.model import EffortsText
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.leaves import items_of, parts_of
from yte_check.standard.standard import Standard

KINDS = ("answer", "evidence", "paper", "training", "equipment", "people", "staff", "building", "outcome")
"""The kinds of work. “answer” is to write down what is already so, “evidence” to hand in a document."""
CODES = ("effort_no_node", "effort_kind_unknown", "effort_kind_missing")


def check_efforts(text: EffortsText, standard: Standard, problems: Problems) -> None:
    known = nodes_of(standard)
    for key, entry in text.efforts.items():
        if key not in known:
            problems.error_at_key("effort_no_node", ("efforts", key), key=key, nearest=problems.nearest(key, known))
        if entry.kind is not None and entry.kind not in KINDS:
            suggestion = problems.nearest(entry.kind, KINDS)
            problems.error(
                "effort_kind_unknown", ("efforts", key, "kind"), kind=entry.kind, allowed=KINDS, nearest=suggestion
            )
    for kind in text.kinds or ():
        if kind not in KINDS:
            suggestion = problems.nearest(kind, KINDS)
            problems.error_at_key("effort_kind_unknown", ("kinds", kind), kind=kind, allowed=KINDS, nearest=suggestion)
    if text.kinds is not None and (missing := tuple(kind for kind in KINDS if kind not in text.kinds)):
        problems.error_at_key("effort_kind_missing", ("kinds",), kinds=missing)


def nodes_of(standard: Standard) -> tuple[str, ...]:
    """Everything that work can be named for: indicators, their parts, the items of their lists."""
    return tuple(
        name for number, indicator in standard.indicators.items() for name in _below(str(number), indicator.scoring)
    )


def _below(name: str, rule: AnyRule) -> list[str]:
    """Each of several things that are there or not can be worked for by itself."""
    parts = (below for part, inner in parts_of(rule).items() for below in _below(f"{name}.{part}", inner))
    return [name, *(f"{name}.{item}" for item in items_of(rule)), *parts]
