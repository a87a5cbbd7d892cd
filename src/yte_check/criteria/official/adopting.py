"""What the official table says is put into our files; what a person has to decide is left and named."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

from yte_check.criteria.official.comparison import ComparedNode, TableComparison
from yte_check.criteria.official.fields import Field, FieldName, FieldValue
from yte_check.criteria.official.ordering import in_order, is_in_order
from yte_check.criteria.official.tables import RowPlace
from yte_check.documents.diagnostics import Path
from yte_check.documents.document import Document
from yte_check.documents.editing import Editor, NewValue
from yte_check.documents.item_numbers import is_printed_number
from yte_check.documents.record import record
from yte_check.documents.source import Source
from yte_check.standard.assembly import Assembly

WhyNotAdopted = Literal["unreadable", "number_taken", "amended", "criterion", "duplicate", "absent_in_standard"]
_FACTS: Mapping[FieldName, str] = {"number": "number", "title": "title", "points": "points", "guidance": "scoring"}
KNOCKOUT = "at_zero"


@record
class FieldChange:
    """One field of one node that was given another value; ``lowered`` tells that its grade is now “working”."""

    node: ComparedNode
    field: FieldName
    ours: FieldValue
    theirs: FieldValue
    lowered: bool


@record
class Left:
    """A difference that is not for the tool to settle, and why."""

    node: ComparedNode
    field: FieldName | None
    why: WhyNotAdopted


@record
class Adopted:
    """The new texts of the files that change, and what was changed in each."""

    sources: tuple[Source, ...]
    changes: Mapping[str, tuple[FieldChange, ...]]
    left: tuple[Left, ...]
    reordered: tuple[str, ...] = ()
    """Files in which indicators changed places, since their numbers did."""
    misplaced: tuple[str, ...] = ()
    """Files in which the new numbers do not run on, and no order of what is in them would."""

    @property
    def renumbered(self) -> tuple[int, ...]:
        """Indicators by their old numbers."""
        changes = (change for each in self.changes.values() for change in each)
        return tuple(
            change.node.number
            for change in changes
            if change.field == "number" and change.node.number is not None and _is_indicator(change.node)
        )


def adopt(comparison: TableComparison, amended: Assembly, own: Assembly) -> Adopted:
    """The edits that make our files say what the table says. Raises InvalidDocument, with nothing written yet.

    ``amended`` is what was compared, ``own`` the files of the standard itself: an amendment is not rewritten.
    """
    doubled = frozenset(place for duplicate in comparison.duplicates for place in duplicate.places)
    work = _Adoption(amended, tuple(own.documents()), doubled)
    for nodes in (comparison.criteria, comparison.indicators):
        stuck = _keeping_their_number(nodes)
        for node in nodes:
            work.node(node, stuck)
    edited = {name: editor.edited() for name, editor in work.editors.items() if editor.changed}
    changes = {name: tuple(work.changes[name]) for name in edited}
    sources = {name: in_order(source, work.renumbered[name]) for name, source in edited.items()}
    reordered = tuple(name for name in edited if sources[name] != edited[name])
    misplaced = tuple(name for name, source in sources.items() if not is_in_order(source, work.renumbered[name]))
    return Adopted(tuple(sources.values()), changes, tuple(work.left), reordered, misplaced)


def _keeping_their_number(nodes: Sequence[ComparedNode]) -> frozenset[Path]:
    """Nodes whose new number another keeps, such as one that the table does not have: no number stands twice."""
    numbers = {node.path: _new_number(node) for node in nodes if node.path is not None}
    own = {node.path: node.number for node in nodes if node.path is not None}
    while True:
        times = Counter(numbers.values())
        stuck = [path for path, number in numbers.items() if times[number] > 1 and number != own[path]]
        if not stuck:
            return frozenset(path for path, number in numbers.items() if number == own[path])
        numbers |= {path: own[path] for path in stuck}


def _new_number(node: ComparedNode) -> int | None:
    found = next((field.theirs for field in node.fields if field.field == "number"), None)
    return number if (number := _number(found)) is not None else node.number


def _number(value: FieldValue) -> int | None:
    """A number that can be written; None of a text that is none."""
    return value if isinstance(value, int) or is_printed_number(value) else None


class _Adoption:
    def __init__(self, assembly: Assembly, documents: tuple[Document, ...], doubled: frozenset[RowPlace]) -> None:
        self.assembly = assembly
        self.doubled = doubled
        self.editors = {document.name: Editor(document) for document in documents}
        self.changes: dict[str, list[FieldChange]] = {document.name: [] for document in documents}
        self.renumbered: dict[str, set[Path]] = {document.name: set() for document in documents}
        """Lists in which a number changed, by their file."""
        self.left: list[Left] = []

    def node(self, node: ComparedNode, stuck: frozenset[Path]) -> None:
        if node.path is None:
            self.left.append(Left(node, None, "absent_in_standard"))
            return
        if node.differing and node.place in self.doubled:
            self.left.append(Left(node, None, "duplicate"))
            return
        for field in node.differing:
            if field.status == "absent_in_table":
                continue  # what the table does not say is no reason to delete it
            why = _why_left(node, field, stuck) or self._field(node, node.path, field)
            if why is not None:
                self.left.append(Left(node, field.field, why))

    def _field(self, node: ComparedNode, path: Path, field: Field) -> WhyNotAdopted | None:
        document, place = self.assembly.origin_of(path)
        value_document, _ = self.assembly.origin_of((*path, _KEYS[field.field]))
        editor = self.editors.get(document.name)
        if editor is None or value_document.name != document.name:
            return "amended"
        _write(editor, place, field)
        if field.field == "number" and place:
            self.renumbered[document.name].add(place[:-1])
        fact = _FACTS.get(field.field)
        settled = field.field != "guidance" or field.ours is not None  # a text beside a rule says nothing against it
        lowered = fact is not None and settled and _lower(editor, place, fact)
        self.changes[document.name].append(FieldChange(node, field.field, field.ours, field.theirs, lowered))
        return None


_KEYS: Mapping[FieldName, str] = {
    "number": "number", "title": "title", "points": "points", "knockout": "knockout", "guidance": "official_text",
}  # fmt: skip


def _why_left(node: ComparedNode, field: Field, stuck: frozenset[Path]) -> WhyNotAdopted | None:
    match field.field:
        case "criterion":
            return "criterion"
        case "number" if _number(field.theirs) is None:
            return "unreadable"
        case "number" if node.path in stuck:
            return "number_taken"
        case "points" if not isinstance(field.theirs, Decimal):
            return "unreadable"
    return None


def _is_indicator(node: ComparedNode) -> bool:
    return node.path is not None and "indicators" in node.path


def _write(editor: Editor, place: Path, field: Field) -> None:
    key = _KEYS[field.field]
    holder = editor.at(place)
    if field.field == "knockout" and not field.theirs:
        editor.remove((*place, key))
        return
    value = KNOCKOUT if field.field == "knockout" else _text(field.theirs)
    if key in holder:
        editor.set((*place, key), value)
    else:
        editor.insert((*place, key), value, after="points" if field.field == "knockout" else "scoring")


def _text(value: object) -> NewValue:
    return format(value.normalize(), "f") if isinstance(value, Decimal) else str(value)


def _lower(editor: Editor, place: Path, fact: str) -> bool:
    """A changed fact is no longer the one that was verified; raising a grade is for who reads the decision."""
    grades = editor.at((*place, "grade"))
    if fact not in grades or grades[fact] == "working":
        return False
    editor.set((*place, "grade", fact), "working")
    return True
