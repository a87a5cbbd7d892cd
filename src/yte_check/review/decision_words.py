"""Decisions as reviewers call them: “chấp nhận”, “chấm lại”, “không chấp nhận”."""

from collections.abc import Mapping
from typing import Any

from yte_check.documents.suggestions import folded

_WORDS: Mapping[str, str] = {
    "chapnhan": "accepted", "chamlai": "changed", "rescored": "changed", "khongchapnhan": "rejected",
}  # fmt: skip


def with_decisions(data: Any) -> Any:
    """The text of a review file with the keys of its decisions where it has their names; all else as it is written."""
    decisions = data.get("decisions") if isinstance(data, dict) else None
    if not isinstance(decisions, dict):
        return data
    return {**data, "decisions": {number: _with_key(decision) for number, decision in decisions.items()}}


def _with_key(decision: Any) -> Any:
    written = decision.get("decision") if isinstance(decision, dict) else None
    if not isinstance(written, str):
        return decision
    return {**decision, "decision": _WORDS.get(folded(written), written)}
