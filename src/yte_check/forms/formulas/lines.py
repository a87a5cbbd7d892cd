"""The lines of a calculation: a node of a standard, its columns, and a line for each place that it can tell apart.

A line holds "" where the station cannot lie there, so that the ends of a node are the least and the greatest of its
lines, as the evaluator joins the places.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from yte_check.documents.record import record, replaced
from yte_check.forms.formulas.exactness import WHOLE_STEPS, Grain
from yte_check.forms.formulas.places import StationPlace
from yte_check.forms.formulas.scratch import Scratch, address, area
from yte_check.forms.formulas.worth import Formula
from yte_check.standard.place import Place

LOW, HIGH, MAX = range(3)
OPEN, STATE, STRUCK, FEWEST = range(7, 11)
"""The columns of a line: points and maximum; the maximum of what may yet not apply; whether a share is reached (1 met,
0 open, -1 not met), whether a knock-out strikes (likewise), and the fewest points where it applies."""
_GAINS = (3, 4, 5, 6, *range(11, 80))
"""What uncertain leaves add to the margins: of each share that is asked for two columns, at worst and at best."""


def gains(share: int) -> tuple[int, int]:
    """The columns of the share of this position."""
    return _GAINS[2 * share], _GAINS[2 * share + 1]


def is_added(column: int) -> bool:
    """Whether the column of a sum is the sum of its parts'."""
    return column in (LOW, HIGH, MAX, OPEN) or column in _GAINS


Columns = Mapping[int, Formula]
More = Callable[[Place, int, frozenset[int]], Columns]
"""Further columns of a line, from its place, its row and the columns that it has."""


@record
class NodeLines:
    """The lines of a node by place, the columns that they have, and the line of their ends."""

    dimensions: frozenset[str]
    lines: Mapping[Place, int]
    columns: frozenset[int]
    ends: int
    grain: Grain = WHOLE_STEPS
    parts: tuple["NodeLines", ...] = ()
    """What it is the sum of; of what may not apply, the same where it does."""
    applies: Callable[[Place], str] | None = None
    """The cell that says whether it applies: 1 it does, 2 perhaps, 3 it does not."""
    signed: bool = False
    """Whether points may be below 0 or beyond the maximum."""
    unsure: bool = False
    """Whether there are answers for which a spreadsheet cannot tell it."""

    def row(self, place: Place) -> int:
        """The line of a place that may say more than the node asks for."""
        return self.lines[place.only(self.dimensions)]

    def at(self, place: Place, column: int) -> str:
        return address(self.row(place), column)

    def end(self, column: int) -> str:
        return address(self.ends, column)


class LineWriter:
    """Writes nodes onto the sheet of calculation."""

    def __init__(self, scratch: Scratch, place: StationPlace) -> None:
        self.scratch = scratch
        self.place = place

    def places(self, nodes: Iterable[NodeLines]) -> tuple[frozenset[str], tuple[Place, ...]]:
        """What several nodes tell apart, and every place of it."""
        asked = frozenset().union(*(node.dimensions for node in nodes))
        return asked, self.place.places(asked)

    def node(self, title: str, asked: frozenset[str], lines: Mapping[Place, Columns]) -> NodeLines:
        scratch, first = self.scratch, self.scratch.row + 1
        rows = {}
        for place, values in lines.items():
            guarded = {column: self.place.guarded(place, formula) for column, formula in values.items()}
            of = " ".join(place.keys.values())
            rows[place] = scratch.line(title, of, guarded)
        columns = frozenset(column for values in lines.values() for column in values)
        if len(rows) == 1:
            return NodeLines(asked, rows, columns, first)
        ends = {column: _ends(column, area(first, scratch.row, column)) for column in sorted(columns)}
        return NodeLines(asked, rows, columns, scratch.line(title, "*", ends))

    def with_columns(self, node: NodeLines, more: More) -> NodeLines:
        """The node with further columns on its lines."""
        found: frozenset[int] = frozenset()
        for place, row in node.lines.items():
            columns = more(place, row, node.columns)
            found |= columns.keys()
            guarded = {column: self.place.guarded(place, formula) for column, formula in columns.items()}
            self.scratch.add(row, guarded)
        if len(node.lines) > 1:
            rows = list(node.lines.values())
            self.scratch.add(node.ends, {column: _ends(column, area(rows[0], rows[-1], column)) for column in found})
        return replaced(node, columns=node.columns | found)

    def formula(self, node: NodeLines, place: Place, column: int) -> Formula:
        """What stands in a cell of a node."""
        return self.scratch.content(node.row(place), column)

    def joined(self, title: str, terms: Sequence[Formula], join: Callable[[Sequence[Formula]], Formula]) -> Formula:
        """Many terms in one formula, by way of cells of their own where spreadsheets take no formula so long."""
        while len(terms) > _MOST_TERMS or sum(map(len, terms)) > _LONGEST:
            size = max(2, min(_MOST_TERMS, _LONGEST // max(map(len, terms))))
            chunks = [terms[at : at + size] for at in range(0, len(terms), size)]
            terms = [self.scratch.value(title, join(chunk)) for chunk in chunks]
        return join(terms)


_MOST_TERMS, _LONGEST = 240, 6000


def added(terms: Sequence[Formula]) -> Formula:
    return "+".join(terms) or "0"


def least(terms: Sequence[Formula]) -> Formula:
    return f"MIN({','.join(terms)})"


def _ends(column: int, cells: str) -> Formula:
    if column in (STATE, STRUCK):
        return f"IF(MIN({cells})=MAX({cells}),MIN({cells}),0)"
    return f"{'MIN' if column == LOW else 'MAX'}({cells})"
