"""A comparison with an official table as JSON."""

from collections.abc import Iterable
from typing import Any

from yte_check.criteria.explanation import standard_head
from yte_check.criteria.official.adopting import Adopted
from yte_check.criteria.official.comparison import ComparedNode, TableComparison
from yte_check.criteria.official.fields import Field
from yte_check.criteria.official.tables import RowPlace
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang
from yte_check.documents.record import fields_of
from yte_check.render.diagnostics import diagnostic_json, plain_json
from yte_check.render.tool import TOOL
from yte_check.standard.standard import Standard


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
            "columns": [fields_of(column) for column in table.columns],
            "parts": [
                {**_place(part.place), "rows": part.rows, "read": part.left is None, "why_left": part.left}
                for part in table.parts
            ],
            "notes": list(table.notes),
            "unread": list(table.unread),
            "has_numbers": table.has_numbers,
            "counts_anew": table.counts_anew,
            "has_points": table.has_points,
            "has_guidance": table.has_guidance,
            "has_knockouts": table.has_knockouts,
            "left_out": [{"how": each.how, "text": each.text} for each in table.left_out],
        },
        "agreement": {
            "enough": comparison.agreement.is_enough,
            **{name: plain_json(value) for name, value in fields_of(comparison.agreement).items()},
        },
        "criteria": [_node(node) for node in comparison.criteria],
        "indicators": [_node(node) for node in comparison.indicators],
        "duplicates": [
            {"number": each.number, "title": each.title, "places": [_place(place) for place in each.places]}
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
                        "field": change.field,
                        "ours": plain_json(change.ours),
                        "theirs": plain_json(change.theirs),
                        "lowered": change.lowered,
                    }
                    for change in adopted.changes[source.name]
                ],
            }
            for source in adopted.sources
        ]
        document["reordered"] = list(adopted.reordered)
        document["misplaced"] = list(adopted.misplaced)
        document["left"] = [
            {"number": left.node.number, "title": left.node.title, "field": left.field, "why": left.why}
            for left in adopted.left
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
        "number": node.number,
        "title": node.title,
        "status": node.status,
        "fields": [_field(field) for field in node.fields],
        "place": _place(node.place) if node.place is not None else None,
    }


def _field(field: Field) -> dict[str, Any]:
    return {
        "field": field.field,
        "status": field.status,
        "ours": plain_json(field.ours),
        "theirs": plain_json(field.theirs),
    }


def _place(place: RowPlace) -> dict[str, Any]:
    return {"sheet": place.sheet, "table": place.table, "row": place.row}
