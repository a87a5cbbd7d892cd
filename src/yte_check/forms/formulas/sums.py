"""The sums of a form: from the rules to indicators, criteria and the whole, for every place that the station can have.

Each node has a line for each place that its rules can tell apart. A line holds "" where the station cannot lie there,
so that the ends of a node are the least and the greatest of its lines, as the evaluator joins the places.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from yte_check.documents.record import record
from yte_check.forms.formulas.places import StationPlace
from yte_check.forms.formulas.rules import dimensions, worths
from yte_check.forms.formulas.scratch import Scratch, address, area
from yte_check.forms.formulas.worth import Ends, Formula, Scale, Worth, decimal_places, whole
from yte_check.standard.place import Place
from yte_check.standard.rules import LeafRule

LOW, HIGH, MAX, LEAST_FLOOR, BEST_FLOOR, LEAST_TOTAL, BEST_TOTAL, OPEN, STATE, STRUCK, FEWEST = range(11)
"""The columns of a line: points, what uncertain leaves add to the margins of floor and total, the maximum of the
uncertain leaves, then whether a share is reached (1 met, 0 open, -1 not met), whether a knock-out strikes (likewise),
and the fewest points of an uncertain leaf where it applies."""
_ADDED = (LOW, HIGH, MAX, LEAST_FLOOR, BEST_FLOOR, LEAST_TOTAL, BEST_TOTAL, OPEN)
_NOTHING = {FEWEST: '""'}
"""What stands in a column where it says nothing; 0 in the others."""


More = Callable[[Place, int, frozenset[int]], Mapping[int, Formula]]
"""Further columns of a line, from its place, its row and the columns that it has."""


@record
class Share:
    """A share of points that must be reached, as whole numbers: ``part`` of ``whole``."""

    part: int
    whole: int

    def times(self, points: Formula) -> Formula:
        return f"{self.part}*{points}"


def share_of(percent: Decimal) -> Share:
    steps = 10 ** decimal_places(percent)
    return Share(int(whole(percent * steps)), 100 * steps)


@record
class NodeLines:
    """The lines of a node by place, the columns that they have, and the line of their ends."""

    dimensions: frozenset[str]
    lines: Mapping[Place, int]
    columns: frozenset[int]
    ends: int

    def at(self, place: Place, column: int) -> str:
        """The address of a value at a place that may say more than the node asks for."""
        return address(self.lines[place.only(self.dimensions)], column)

    def end(self, column: int) -> str:
        return address(self.ends, column)


class SumsWriter:
    """Writes nodes onto the sheet of calculation."""

    def __init__(
        self, scratch: Scratch, place: StationPlace, floor: Share, total: Share, between: bool = False
    ) -> None:
        """``between`` where points may lie between two steps: then sums are compared to six decimals of a step."""
        self._scratch = scratch
        self._place = place
        self.floor, self.total, self._between = floor, total, between

    def leaf(self, title: str, rule: LeafRule, case: str, states: Sequence[str], scale: Scale) -> NodeLines:
        """A rule; ``case`` is the cell that says in which case its answer is."""
        lines: dict[Place, Mapping[int, Formula]] = {}
        for place in self._place.places(dimensions(rule)):
            by_case = [self._columns(worth) for worth in worths(rule, place, states, scale)]
            columns = sorted({column for columns in by_case for column in columns})
            lines[place] = {
                column: _chosen(case, [columns.get(column, _NOTHING.get(column, "0")) for columns in by_case])
                for column in columns
            }
        return self.node(title, dimensions(rule), lines)

    def sum(self, title: str, children: Sequence[NodeLines], more: More | None = None) -> NodeLines:
        """A node from its children."""
        asked = frozenset().union(*(child.dimensions for child in children))
        columns = sorted({column for child in children for column in child.columns if column in _ADDED})
        lines: dict[Place, Mapping[int, Formula]] = {}
        first = self._scratch.row + 1
        for offset, place in enumerate(self._place.places(asked)):
            sums = {
                column: "+".join(child.at(place, column) for child in children if column in child.columns)
                for column in columns
            }
            if more is not None:
                sums |= more(place, first + offset, frozenset(columns))
            lines[place] = sums
        return self.node(title, asked, lines)

    def node(self, title: str, asked: frozenset[str], lines: Mapping[Place, Mapping[int, Formula]]) -> NodeLines:
        scratch, first = self._scratch, self._scratch.row + 1
        rows = {}
        for place, values in lines.items():
            guarded = {column: self._place.guarded(place, formula) for column, formula in values.items()}
            of = " ".join(place.keys.values())
            rows[place] = scratch.line(title, of, guarded)
        columns = frozenset(column for values in lines.values() for column in values)
        if len(rows) == 1:
            return NodeLines(asked, rows, columns, first)
        ends = {column: _ends(column, area(first, scratch.row, column)) for column in sorted(columns)}
        return NodeLines(asked, rows, columns, scratch.line(title, "*", ends))

    def reached(self, share: Share, row: int, columns: frozenset[int], least: int, best: int) -> Formula:
        """1, 0 or -1: whether the points of a line reach a share of its maximum in every completion."""
        low, high, most = (address(row, column) for column in (LOW, HIGH, MAX))
        needed = share.times(most)
        at_least = f"{share.whole}*{low}-{needed}" + (f"+{address(row, least)}" if least in columns else "")
        at_best = f"{share.whole}*{high}-{needed}" + (f"+{address(row, best)}" if best in columns else "")
        if self._between:
            at_least, at_best = f"ROUND({at_least},6)", f"ROUND({at_best},6)"
        return f"IF({at_least}>=0,1,IF({at_best}<0,-1,0))"

    def _columns(self, worth: Worth) -> Mapping[int, Formula]:
        columns = {LOW: worth.low, HIGH: worth.high, MAX: worth.max}
        if worth.uncertain is None:
            return columns
        for share, least, best in ((self.floor, LEAST_FLOOR, BEST_FLOOR), (self.total, LEAST_TOTAL, BEST_TOTAL)):
            columns[least], columns[best] = _spared(share, worth.uncertain)
        return {**columns, OPEN: worth.uncertain.max, FEWEST: worth.uncertain.low}


def _spared(share: Share, ends: Ends) -> tuple[Formula, Formula]:
    """What a rule that may not apply adds to a margin at worst and at best (standard.score: the margins)."""
    needed = share.times(ends.max)
    return f"MIN({share.whole}*{ends.low},{needed})", f"MAX({needed}-{share.whole}*{ends.high},0)"


def _ends(column: int, cells: str) -> Formula:
    if column in (STATE, STRUCK):
        return f"IF(MIN({cells})=MAX({cells}),MIN({cells}),0)"
    return f"{'MIN' if column == LOW else 'MAX'}({cells})"


def _chosen(case: str, formulas: Sequence[Formula]) -> Formula:
    if len(set(formulas)) == 1:
        return formulas[0]
    return f"CHOOSE({case},{','.join(formulas)})"
