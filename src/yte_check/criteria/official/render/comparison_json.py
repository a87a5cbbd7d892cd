"""A comparison with an official table as JSON."""

from collections.abc import Iterable
from typing import Any

from yte_check.criteria.explanation import standard_head
from yte_check.criteria.official.adopting import Adopted
from yte_check.criteria.official.comparison import ComparedNode, TableComparison
from yte_check.criteria.official.tables import RowPlace
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.json import fields_json
from yte_check.render.tool import TOOL
from yte_check.standard.standard import Standard

_TABLE = ("notes", "unread", "has_numbers", "counts_anew", "has_points", "has_guidance", "has_knockouts")


def comparison_json(
    standard: Standard, comparison: TableComparison, adopted: Adopted | None = None, refused: bool = False
) -> dict[str, Any]:
    """The comparison; with what was written where that was asked for, or ``refused`` where the table is another."""
    table = comparison.table
    document: dict[str, Any] = {
        "tool": TOOL,
        "standard": standard_head(standard),
        "table": {
            "path": table.path,
            "criteria": len(table.criteria),
            "indicators": len(table.rows),
            **fields_json(table, "columns"),
            "parts": [
                {**_place(part.place), "rows": part.rows, "read": part.left is None, "why_left": part.left}
                for part in table.parts
            ],
            **fields_json(table, *_TABLE),
            "left_out": [fields_json(each, "how", "text") for each in table.left_out],
        },
        "agreement": {"enough": comparison.agreement.is_enough, **fields_json(comparison.agreement)},
        "criteria": [_node(node) for node in comparison.criteria],
        "indicators": [_node(node) for node in comparison.indicators],
        "duplicates": [
            {**fields_json(each, "number", "title"), "places": [_place(place) for place in each.places]}
            for each in comparison.duplicates
        ],
        "summary": _summary(comparison),
        "refused": refused,
        "diagnostics": [],
    }
    if adopted is not None:
        document["written"] = [
            {
                "path": source.name,
                "changes": [
                    {
                        "criterion" if len(change.node.path or ()) == 2 else "indicator": change.node.number,
                        **fields_json(change, "field", "ours", "theirs", "lowered"),
                    }
                    for change in adopted.changes[source.name]
                ],
            }
            for source in adopted.sources
        ]
        document["reordered"] = list(adopted.reordered)
        document["misplaced"] = list(adopted.misplaced)
        document["left"] = [
            {**fields_json(left.node, "number", "title"), **fields_json(left, "field", "why")} for left in adopted.left
        ]
    return document


def unreadable_json(path: str, diagnostics: Iterable[Diagnostic], lang: Lang) -> dict[str, Any]:
    """What is said where nothing could be compared."""
    return {"tool": TOOL, "table": {"path": path}, "diagnostics": [diagnostic_json(each, lang) for each in diagnostics]}


def _summary(comparison: TableComparison) -> dict[str, Any]:
    statuses = ("agrees", "differs", "absent_in_table", "absent_in_standard")
    return {
        "agrees": comparison.agrees,
        "criteria": {each: sum(node.status == each for node in comparison.criteria) for each in statuses},
        "indicators": {each: sum(node.status == each for node in comparison.indicators) for each in statuses},
        "lacking_only_text": sum(node.lacks_only_text for node in comparison.indicators),
        "duplicates": len(comparison.duplicates),
        "swapped": [list(pair) for pair in comparison.swapped],
        "possible_knockouts": list(comparison.possible_knockouts),
    }


def _node(node: ComparedNode) -> dict[str, Any]:
    return {
        **fields_json(node, "number", "title", "status"),
        "fields": [fields_json(field, "field", "status", "ours", "theirs") for field in node.fields],
        "place": _place(node.place) if node.place is not None else None,
    }


def _place(place: RowPlace) -> dict[str, Any]:
    return fields_json(place, "sheet", "table", "row")
