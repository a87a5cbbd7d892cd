"""The sums of a form: from the rules to indicators, criteria and the whole, for every place of a station."""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from yte_check.documents.record import record, replaced
from yte_check.forms.formulas.exactness import of_rule, of_sum
from yte_check.forms.formulas.lines import (
    FEWEST,
    HIGH,
    LOW,
    MAX,
    OPEN,
    STRUCK,
    Columns,
    LineWriter,
    NodeLines,
    added,
    gains,
    is_added,
)
from yte_check.forms.formulas.places import StationPlace
from yte_check.forms.formulas.rules import dimensions, strikes, worths
from yte_check.forms.formulas.scratch import Scratch
from yte_check.forms.formulas.worth import Ends, Formula, Scale, WorthCells, decimal_places, whole
from yte_check.standard.place import Place
from yte_check.standard.rules import LeafRule
from yte_check.standard.rules.striking import has_knockouts

_BELOW_ZERO = re.compile(r"(?:^|[,(])-[0-9]")
_NOTHING = {FEWEST: '""', STRUCK: "1"}
"""What stands in a column where it says nothing; 0 in the others."""


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


class SumsWriter:
    """Writes nodes onto the sheet of calculation."""

    def __init__(self, scratch: Scratch, place: StationPlace, shares: Sequence[Share], scale: Scale) -> None:
        """``shares`` are all that are asked of anything."""
        self.lines = LineWriter(scratch, place)
        self.shares, self._scale = tuple(shares), scale

    def leaf(self, title: str, rule: LeafRule, case: str, states: Sequence[str]) -> NodeLines:
        """A rule; ``case`` is the cell that says in which case its answer is."""
        lines: dict[Place, Columns] = {}
        maxima: set[int] = set()
        vanishes = signed = False
        for place in self.lines.place.places(dimensions(rule)):
            found = worths(rule, place, states, self._scale)
            by_case = [dict(self._columns(worth)) for worth in found]
            if has_knockouts(rule):
                for columns, strike in zip(by_case, strikes(rule, place), strict=True):
                    columns[STRUCK] = strike
            named = sorted({column for columns in by_case for column in columns})
            lines[place] = {
                column: _chosen(case, [columns.get(column, _NOTHING.get(column, "0")) for columns in by_case])
                for column in named
            }
            maxima |= {int(worth.max) for worth in found}
            vanishes = vanishes or any(worth.uncertain is not None or worth.max == "0" for worth in found)
            signed = signed or rule.maximum() <= 0 or any(_BELOW_ZERO.search(worth.low) for worth in found)
        node = self.lines.node(title, dimensions(rule), lines)
        return replaced(node, grain=of_rule(maxima, vanishes, self._scale.between), signed=signed)

    def sum(self, title: str, children: Sequence[NodeLines]) -> NodeLines:
        """A node from its children."""
        asked, places = self.lines.places(children)
        columns = sorted({column for child in children for column in child.columns if is_added(column)})
        lines: dict[Place, Columns] = {}
        for place in places:
            lines[place] = {
                column: self.lines.joined(
                    title, [child.at(place, column) for child in children if column in child.columns], added
                )
                for column in columns
            }
        node = self.lines.node(title, asked, lines)
        return replaced(
            node, grain=of_sum(child.grain for child in children), parts=tuple(children),
            signed=any(child.signed for child in children), unsure=any(child.unsure for child in children),
        )  # fmt: skip

    def applied(self, title: str, node: NodeLines, applies: Callable[[Place], str], asked: frozenset[str]) -> NodeLines:
        """A node that counts, or counts perhaps, or does not, as the cell ``applies`` says (standard.score)."""
        lines = {
            place: {
                column: f"CHOOSE({applies(place)},{','.join(values)})"
                for column, values in self._applied(node, place).items()
            }
            for place in self.lines.place.places(node.dimensions | asked)
        }
        made = self.lines.node(title, node.dimensions | asked, lines)
        return replaced(
            made, grain=replaced(node.grain, vanishes=True), parts=(node,), applies=applies, signed=node.signed,
            unsure=node.unsure,
        )  # fmt: skip

    def _applied(self, node: NodeLines, place: Place) -> Mapping[int, tuple[Formula, Formula, Formula]]:
        low, high, most = (node.at(place, column) for column in (LOW, HIGH, MAX))
        is_open = node.at(place, OPEN) if OPEN in node.columns else "0"
        columns = {
            LOW: (low, f"MIN({low},0)", "0"),
            HIGH: (high, f"MAX({high},0)", "0"),
            MAX: (most, most, "0"),
            OPEN: (is_open, most, "0"),
            FEWEST: (fewest := self._fewest(node, place), fewest, '""'),
        }
        for at, share in enumerate(self.shares):
            least, best = gains(at)
            inner = [node.at(place, each) if each in node.columns else "0" for each in (least, best)]
            at_worst = f"MIN({share.whole}*{low}+{inner[0]},{share.times(most)})"
            at_best = f"MAX({share.times(most)}-{share.whole}*{high},{inner[1]})"
            columns[least] = (inner[0], f"IF({most}=0,0,{at_worst})", "0")
            columns[best] = (inner[1], f"IF({most}=0,0,{at_best})", "0")
        if STRUCK in node.columns:
            struck = node.at(place, STRUCK)
            columns[STRUCK] = (struck, f"MAX({struck},0)", "1")
        return columns

    def _fewest(self, node: NodeLines, place: Place) -> Formula:
        most = node.at(place, MAX)
        return f'IF({most}=0,"",{self.fewest(node, place)})'

    def fewest(self, node: NodeLines, place: Place) -> Formula:
        """The fewest points of the completions in which anything of a node applies."""
        low = node.at(place, LOW)
        if OPEN not in node.columns:
            return low
        is_open, most = node.at(place, OPEN), node.at(place, MAX)
        alone = self._alone(node, place)
        return f"IF(AND({is_open}={most},{most}>0),{alone},{low})" if alone else low

    def _alone(self, node: NodeLines, place: Place) -> Formula:
        if FEWEST in node.columns:
            return f"MIN({node.at(place, FEWEST)})"
        inner = [part.at(place, FEWEST) for part in node.parts if FEWEST in part.columns]
        return f"MIN({','.join(inner)})" if inner else ""

    def on_top(self, title: str, node: NodeLines) -> NodeLines:
        """A node whose points come on top of the maximum, to which it adds nothing."""
        lines = {}
        for place in node.lines:
            columns = {LOW: node.at(place, LOW), HIGH: f"MAX({node.at(place, HIGH)},0)", MAX: "0"}
            if STRUCK in node.columns:
                columns[STRUCK] = node.at(place, STRUCK)
            lines[place] = columns
        made = self.lines.node(title, node.dimensions, lines)
        grain = replaced(node.grain, maxima=frozenset(), most=0, vanishes=True)
        return replaced(made, grain=grain, signed=True, unsure=node.unsure)

    def clipped(self, title: str, node: NodeLines) -> NodeLines:
        """A sum kept between 0 and its maximum."""
        lines = {}
        for place in node.lines:
            low, high, most = (node.at(place, column) for column in (LOW, HIGH, MAX))
            sure = f"{most}-{node.at(place, OPEN)}" if OPEN in node.columns else most
            kept = {column: node.at(place, column) for column in sorted(node.columns) if is_added(column)}
            lines[place] = {**kept, LOW: f"MIN(MAX({low},0),{sure})", HIGH: f"MIN(MAX({high},0),{most})"}
        made = self.lines.node(title, node.dimensions, lines)
        return replaced(made, grain=node.grain, unsure=node.unsure)

    def _columns(self, worth: WorthCells) -> Columns:
        columns = {LOW: worth.low, HIGH: worth.high, MAX: worth.max}
        if worth.uncertain is None:
            return columns
        for at, share in enumerate(self.shares):
            least, best = gains(at)
            columns[least], columns[best] = _spared(share, worth.uncertain)
        return {**columns, OPEN: worth.uncertain.max, FEWEST: worth.uncertain.low}


def _spared(share: Share, ends: Ends) -> tuple[Formula, Formula]:
    """What a rule that may not apply adds to a margin at worst and at best (standard.score: the margins)."""
    needed = share.times(ends.max)
    return f"MIN({share.whole}*{ends.low},{needed})", f"MAX({needed}-{share.whole}*{ends.high},0)"


def _chosen(case: str, formulas: Sequence[Formula]) -> Formula:
    if len(set(formulas)) == 1:
        return formulas[0]
    return f"CHOOSE({case},{','.join(formulas)})"
