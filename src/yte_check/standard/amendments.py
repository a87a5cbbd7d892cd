"""Amendments and provincial guidelines: changes that lie over a standard from a day on."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal

from yte_check.documents.constraints import ExactlyOne, NotTogether
from yte_check.documents.diagnostics import Path, Problems, refuse_if_fatal
from yte_check.documents.document import Document
from yte_check.documents.item_numbers import ItemNumber, parse_item_number
from yte_check.documents.record import record
from yte_check.documents.scalars import Day, Raw, Text
from yte_check.documents.shape import read_shape, shape
from yte_check.standard.assembly import Assembly
from yte_check.standard.grades import GRADES, OTHERS, Grade, ScoringGrade, weakest
from yte_check.standard.ids import StandardId
from yte_check.standard.model import CitedSource

_WHOLE: tuple[list[str], ...] = ([], ["bands"], ["proportional"], ["options"])
"""What of a rule gives all its points; to change it is to change the whole rule. So it is with a whole table."""
_TABLES = ("bands_by", "points_by", "points_each_by", "proportional_by")


@shape
class AmendingDocument:
    """The decision or guideline that changes a standard."""

    number: Text
    issuer: Text
    issued: Day
    effective: Day
    title: Text | None = None
    title_grade: Grade = "working"


@shape
class Change:
    """One change: of an indicator, of a criterion, or (neither named) of the standard itself.

    ``path`` leads to the value from there, its keys joined by dots; ``to`` is the new value, ``remove`` says that
    there is to be none: a “to” with nothing behind it may as well be one that somebody forgot to fill in.
    """

    path: Text
    grade: ScoringGrade
    to: Raw | None = None
    remove: Literal["yes"] | None = None
    indicator: ItemNumber | None = None
    criterion: ItemNumber | None = None
    note: Text | None = None

    CONSTRAINTS = (
        NotTogether(("indicator", "criterion"), "amendment_two_nodes"),
        ExactlyOne(("to", "remove"), "amendment_to"),
    )


@shape
class AmendmentText:
    """An amendment file. A guideline of a province may name the province to which it is confined."""

    id: Text
    amends: StandardId
    document: AmendingDocument
    changes: tuple[Change, ...]
    kind: Literal["amendment", "guideline"] = "amendment"
    province: Text | None = None
    refs: tuple[Text, ...] = ()
    sources: Mapping[Text, CitedSource] | None = None


@record
class Amendment:
    """An amendment and the file that it was read from."""

    text: AmendmentText
    document: Document

    @property
    def id(self) -> str:
        return self.text.id

    @property
    def effective(self) -> date:
        return self.text.document.effective


def read_amendment(document: Document) -> Amendment:
    """Raises InvalidDocument."""
    return Amendment(read_shape(AmendmentText, document.data, document), document)


def amended(assembly: Assembly, amendment: Amendment) -> Assembly:
    """The assembly, which has the form of a standard, with every change of an amendment.

    Raises InvalidDocument where a change names a node that does not exist or changes nothing.
    """
    problems = Problems()
    nodes = _nodes(assembly.data)
    if amendment.text.sources is not None:
        assembly = _with_sources(assembly, amendment)
    for position, change in enumerate(amendment.text.changes):
        here: Path = ("changes", position)
        kind, number = target(change)
        if (kind, number) not in nodes:
            problems.error("amendment_no_node", (*here, kind), node=str(number))
        else:
            assembly = _changed(assembly, amendment, change, nodes[kind, number], here, problems)
    refuse_if_fatal(problems, amendment.document)
    return assembly


def _nodes(data: Any) -> Mapping[tuple[str, int], Path]:
    """Where every criterion and indicator stands, and the standard itself, by what a change calls them."""
    nodes: dict[tuple[str, int], Path] = {("standard", 0): ()}
    for path, kind, node in numbered(data):
        nodes[kind, parse_item_number(node["number"])] = path
    return nodes


def numbered(data: Any, path: Path = ()) -> Iterator[tuple[Path, str, Any]]:
    """Every criterion, section and indicator below a node, with its path."""
    for kind, key in (("criterion", "criteria"), ("indicator", "indicators")):
        for at, node in enumerate(data.get(key) or ()):
            here = (*path, key, at)
            yield here, kind, node
            yield from numbered(node, here)


def target(change: Change) -> tuple[str, int]:
    """What a change is about: the kind of node, and its number (0 for the standard itself)."""
    if change.indicator is not None:
        return "indicator", change.indicator
    return ("criterion", change.criterion) if change.criterion is not None else ("standard", 0)


def _changed(
    assembly: Assembly, amendment: Amendment, change: Change, node: Path, here: Path, problems: Problems
) -> Assembly:
    keys = change.path.split(".")
    holder = _at(assembly.data, (*node, *keys[:-1]))
    if not isinstance(holder, Mapping):
        problems.error("amendment_no_path", (*here, "path"), path=change.path)
        return assembly
    said = "to" if change.remove is None else "remove"
    if holder.get(keys[-1]) == change.to:
        problems.error("amendment_no_change", (*here, said), path=change.path)
        return assembly
    assembly = assembly.with_value((*node, *keys), change.to, amendment.document, (*here, said))
    return _with_grade(assembly, amendment, node, keys, here)


def _at(data: Any, path: Path) -> Any:
    """What stands at a path; None where nothing does. A list is changed as a whole, so no word leads into it."""
    for key in path:
        if isinstance(data, Mapping):
            data = data.get(key)
        elif isinstance(data, list) and isinstance(key, int) and key < len(data):
            data = data[key]
        else:
            return None
    return data


def _with_grade(assembly: Assembly, amendment: Amendment, node: Path, keys: list[str], here: Path) -> Assembly:
    """The grade of what was changed is the amendment's, and so are its sources."""
    document = amendment.document
    # Of the standard itself each section (“zones”, “recognition”) has its own grade and sources.
    fact = node or (keys[0],)
    grade = (*fact, "grade", keys[0]) if node else (*fact, "grade")
    known = _at(assembly.data, grade)
    if _are_grades(known):
        raw = _grade_of(keys, _rows_changed(assembly.data, node, keys), known, _at(document.data, (*here, "grade")))
        assembly = assembly.with_value(grade, raw, document, (*here, "grade"))
    holder = _at(assembly.data, fact)
    if isinstance(holder, Mapping) and "grade" in holder and amendment.text.refs:
        known = holder.get("refs") or []
        if not isinstance(known, list):
            return assembly
        added = [ref for ref in amendment.text.refs if ref not in known]
        assembly = assembly.with_value((*fact, "refs"), [*known, *added], document, ("refs",))
    return assembly


def _are_grades(known: Any) -> bool:
    """Whether a grade is one: an earlier change may have made something else of it, and is told of when all is read."""
    return all(each in GRADES for each in (known.values() if isinstance(known, Mapping) else (known,)))


def _rows_changed(data: Any, node: Path, keys: list[str]) -> list[str]:
    """The rows of a table that a change gives anew, each as a grade names it; none where it changes less, or more."""
    if len(keys) < 4 or keys[1] not in _TABLES:
        return []
    names = _at(data, (*node, *keys[:2], "by")) if keys[2] == "rows" else None
    key, depth = keys[3:], len(names) if isinstance(names, list) else 1
    if len(key) == 1 < depth:
        inner = _at(data, (*node, *keys))
        return [f"{key[0]}/{each}" for each in inner] if isinstance(inner, Mapping) else []
    return ["/".join(key)] if len(key) == depth else []


def _grade_of(keys: list[str], changed_rows: list[str], known: Any, changed: Any) -> Any:
    """The grade of a fact of which something was changed: nothing beside the change becomes any surer by it.

    A whole fact or everything that gives its points has the grade of the change; a row of a table has it alone; of
    anything smaller the less sure one of both holds.
    """
    inside = keys[1:]
    whole_table = len(inside) in (1, 2) and inside[0] in _TABLES
    if isinstance(changed, Mapping) or inside in _WHOLE or whole_table:
        return changed
    rows = known if isinstance(known, Mapping) else {OTHERS: known}
    if changed_rows:
        return {**rows, **dict.fromkeys(changed_rows, changed)}
    return weakest([changed, *rows.values()])


def _with_sources(assembly: Assembly, amendment: Amendment) -> Assembly:
    sources = {**assembly.data["sources"], **_at(amendment.document.data, ("sources",))}
    return assembly.with_value(("sources",), sources, amendment.document, ("sources",))
