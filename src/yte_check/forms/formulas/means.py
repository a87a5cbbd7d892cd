"""Means in formulas: points times the weighted mean of shares, at worst and at best over what may not apply.

The least and the greatest quotient are found as the evaluator finds them (scoring.combining), by Dinkelbach's method
unrolled: each step takes what is worse, or better, than the share found so far, until nothing changes. Where that takes
more steps than there are lines for, the cell is #N/A, and the form says who works the number out.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from yte_check.documents.record import replaced
from yte_check.forms.formulas.conditions import Section
from yte_check.forms.formulas.exactness import of_mean
from yte_check.forms.formulas.lines import FEWEST, HIGH, LOW, MAX, OPEN, Columns, NodeLines, added
from yte_check.forms.formulas.scratch import address, area
from yte_check.forms.formulas.sums import SumsWriter
from yte_check.forms.formulas.worth import Formula, Scale, decimal_places, whole
from yte_check.standard.model import ONE
from yte_check.standard.place import Place

_MOST_STEPS = 6
_BEYOND = "1E+9"
"""A share that is worse, and with a minus better, than any."""
_WEIGHT, _SURE, _LEAST, _MOST, _AT_WORST, _AT_BEST = range(6)
"""The columns of the parts of a mean."""


class WeightedCells(NamedTuple):
    node: NodeLines
    weight: Decimal


class MeansWriter:
    """Writes means onto the sheet of calculation."""

    def __init__(self, summing: SumsWriter, scale: Scale) -> None:
        self._summing, self._lines, self._scale = summing, summing.lines, scale
        self._known: dict[int, NodeLines] = {}

    def mean(self, title: str, parts: Sequence[WeightedCells], points: Decimal) -> NodeLines:
        """``points`` times the weighted mean of the shares of the parts that apply."""
        parts = [each for each in parts if each.weight]
        steps = 10 ** max((decimal_places(each.weight) for each in parts), default=0)
        weights = [int(each.weight * steps) for each in parts]
        shares = [self._shares(each.node) for each in parts]
        most = whole(points * self._scale.steps)
        asked, places = self._lines.places([each.node for each in parts])
        lines: dict[Place, Columns] = {}
        whether: dict[Place, str] = {}
        for place in places:
            first, last = self._block(title, place, [each.node for each in parts], weights, shares)
            total = f"SUM({area(first, last, _WEIGHT)})" if parts else "0"
            low, high = (f"{most}*{end}" for end in self._ends(title, place, first, last, parts))
            lines[place] = {LOW: low, HIGH: high, MAX: most}
            sure = f"SUM({area(first, last, _SURE)})" if parts else "0"
            applies = f"IF({total}=0,3,IF({sure}>0,1,2))"
            whether[place] = self._lines.scratch.value(f"{title} applies", applies, " ".join(place.keys.values()))
        grain = of_mean(((each.node.grain, weight) for each, weight in zip(parts, weights, strict=True)), int(most))
        node = replaced(
            self._lines.node(title, asked, lines), grain=grain, unsure=any(each.unsure for each in shares),
            signed=any(each.node.signed for each in parts),
        )  # fmt: skip
        if not grain.vanishes:
            return node
        return self._summing.applied(f"{title} =", node, lambda place: whether[place.only(asked)], asked)

    def _block(
        self, title: str, place: Place, nodes: Sequence[NodeLines], weights: Sequence[int], shares: Sequence[NodeLines]
    ) -> tuple[int, int]:
        """The parts of a mean at a place, a line each; returns the first and the last."""
        first = self._lines.scratch.row + 1
        for node, weight, share in zip(nodes, weights, shares, strict=True):
            most = node.at(place, MAX)
            sure = f"IF({most}>{node.at(place, OPEN)},1,0)" if OPEN in node.columns else f"IF({most}>0,1,0)"
            columns = {
                _WEIGHT: f"IF({most}=0,0,{weight})", _SURE: sure,
                _LEAST: f"IF({most}=0,0,{share.at(place, LOW)})", _MOST: f"IF({most}=0,0,{share.at(place, HIGH)})",
            }  # fmt: skip
            self._lines.scratch.line(f"{title} /", " ".join(place.keys.values()), columns)
        return first, self._lines.scratch.row

    def _ends(
        self, title: str, place: Place, first: int, last: int, parts: Sequence[WeightedCells]
    ) -> tuple[Formula, Formula]:
        """The least and the greatest mean: of the parts that may not apply, those that pull it further count."""
        if not parts:
            return "0", "0"
        weights, sure = area(first, last, _WEIGHT), area(first, last, _SURE)
        if not any(OPEN in each.node.columns for each in parts):
            means = (f"SUMPRODUCT({weights},{area(first, last, at)})" for at in (_LEAST, _MOST))
            least, most = (f"IF(SUM({weights})=0,0,{each}/SUM({weights}))" for each in means)
            return least, most
        for row in range(first, last + 1):
            candidates = {}
            for share, sign, column in ((_LEAST, "<=", _AT_WORST), (_MOST, ">=", _AT_BEST)):
                each = area(first, last, share)
                counts = f"{weights}*(({sure}+({each}{sign}{address(row, share)}))>0)"
                mean = f"SUMPRODUCT({counts}*{each})/SUMPRODUCT({counts})"
                candidates[column] = f'IF({address(row, _WEIGHT)}=0,"",{mean})'
            self._lines.scratch.add(row, candidates)
        alone = {}
        for share, column in ((_LEAST, _AT_WORST), (_MOST, _AT_BEST)):
            counts = f"SUMPRODUCT({weights}*{sure})"
            each = f"SUMPRODUCT({weights}*{sure}*{area(first, last, share)})"
            alone[column] = f'IF({counts}=0,"",{each}/{counts})'
        row = self._lines.scratch.line(f"{title} /", " ".join(place.keys.values()), alone)
        return f"MIN({area(first, row, _AT_WORST)})", f"MAX({area(first, row, _AT_BEST)})"

    def _shares(self, node: NodeLines) -> NodeLines:
        """The least and the greatest share of a node's maximum, over the completions in which anything applies."""
        if node.ends not in self._known:
            self._known[node.ends] = self._written(node)
        return self._known[node.ends]

    def _written(self, node: NodeLines) -> NodeLines:
        base = node.parts[0] if node.applies is not None else node
        if OPEN not in base.columns:
            lines = {}
            for place in node.lines:
                low, high = self._where_it_applies(node, place)
                most = node.at(place, MAX)
                lines[place] = {LOW: f"IF({most}=0,0,({low})/{most})", HIGH: f"IF({most}=0,0,({high})/{most})"}
            return replaced(self._lines.node("share", node.dimensions, lines), unsure=node.unsure)
        steps = min(_leaves(base) + 2, _MOST_STEPS)
        lines = {}
        for place in node.lines:
            least, most = (self._end(node, base, place, steps, at_worst=at_worst) for at_worst in (True, False))
            lines[place] = {LOW: least, HIGH: most}
        return replaced(self._lines.node("share", node.dimensions, lines), unsure=True)

    def _where_it_applies(self, node: NodeLines, place: Place) -> tuple[Formula, Formula]:
        """The points of what may not apply, as the evaluator takes them where it does."""
        if node.applies is None:
            return node.at(place, LOW), node.at(place, HIGH)
        base, applies = node.parts[0], node.applies(place)
        low, high = base.at(place, LOW), base.at(place, HIGH)
        if not node.signed:
            return low, high
        return f"{low}+IF({applies}=2,MIN({low},0),0)", f"IF({applies}=2,MAX({high},0),{high})"

    def _end(self, node: NodeLines, base: NodeLines, place: Place, steps: int, *, at_worst: bool) -> Formula:
        """The end of a quotient: the cell of the share that no completion is worse, or better, than."""
        scratch, of = self._lines.scratch, " ".join(place.keys.values())
        found = before = _BEYOND if at_worst else f"-{_BEYOND}"
        more = ""
        if node.applies is not None and node.signed:
            low, high = base.at(place, LOW), base.at(place, HIGH)
            changed = f"MIN({low},0)" if at_worst else f"MAX({high},0)-{high}"
            more = f"+IF({node.applies(place)}=2,{changed},0)"
        for _ in range(steps):
            points, most = self._trial(base, place, found, at_worst=at_worst)
            points = f"({points}{more})"
            stays = f"IF(ABS({points})<1E-9,{found},NA())" if node.signed else found
            before, found = found, scratch.value("share?", f"IF({most}=0,{stays},{points}/{most})", of)
        return f"IF(ABS({found}-{before})<1E-12,{found},NA())"

    def _trial(self, node: NodeLines, place: Place, share: str, *, at_worst: bool) -> tuple[Formula, Formula]:
        """Points and maximum of the completion with the least, or greatest, margin above a share."""
        column = LOW if at_worst else HIGH
        if OPEN not in node.columns:
            return node.at(place, column), node.at(place, MAX)
        sign, end = ("<", "MIN") if at_worst else (">", "MAX")
        if node.applies is not None:
            inner = node.parts[0]
            points, most = self._trial(inner, place, share, at_worst=at_worst)
            plain, applies = inner.at(place, column), node.applies(place)
            further = f"{points}{sign}{share}*{most}"
            outer = f"{end}({plain},0)" if at_worst else f"{end}({plain},0)-{plain}"
            if not node.signed:
                outer = "0"
            values = {
                LOW: f"CHOOSE({applies},{points},{outer}+IF({further},{points},0),0)",
                HIGH: f"CHOOSE({applies},{most},IF({further},{most},0),0)",
            }
        elif node.parts:
            found = [self._trial(part, place, share, at_worst=at_worst) for part in node.parts]
            points, most = (self._lines.joined("trial", list(terms), added) for terms in zip(*found, strict=True))
            values = {LOW: points, HIGH: most}
        else:
            points, is_open = node.at(place, column), node.at(place, OPEN)
            alone = node.at(place, FEWEST) if at_worst else points
            further = f"{alone}{sign}{share}*{is_open}"
            kept = points if at_worst else "0"
            values = {
                LOW: f"IF({is_open}=0,{points},{kept}+IF({further},{alone},0))",
                HIGH: f"IF({is_open}=0,{node.at(place, MAX)},IF({further},{is_open},0))",
            }
        row = self._lines.scratch.line("trial", " ".join(place.keys.values()), values)
        return address(row, LOW), address(row, HIGH)


def _leaves(node: NodeLines) -> int:
    """How many things in a node may each not apply."""
    if OPEN not in node.columns:
        return 0
    return (1 if node.applies is not None or not node.parts else 0) + sum(map(_leaves, node.parts))


def pooled(
    sections: Sequence[Section], own: Sequence[WeightedCells], weights: dict[int, Decimal]
) -> Iterator[WeightedCells]:
    """Every indicator, with the weights on the way to it multiplied; ``weights`` are those of sections by number."""
    yield from own
    for section in sections:
        weight = weights.get(section.number, ONE)
        inner = [WeightedCells(each.node, each.weight) for each in section.indicators]
        for each in pooled(section.sections, inner, weights):
            yield WeightedCells(each.node, each.weight * weight)
