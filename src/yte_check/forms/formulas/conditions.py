"""What recognition and levels ask, in formulas: floors, counts, knock-outs, and the levels that are still possible.

A state is 1 where a condition holds in every completion, -1 where in none, else 0.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from yte_check.documents.record import record
from yte_check.forms.formulas.lines import (
    HIGH,
    LOW,
    MAX,
    OPEN,
    STATE,
    STRUCK,
    Columns,
    NodeLines,
    added,
    gains,
    least,
)
from yte_check.forms.formulas.scratch import address
from yte_check.forms.formulas.sums import Share, SumsWriter, share_of
from yte_check.forms.formulas.worth import Formula
from yte_check.standard.model import CountAsked, Recognition, StandardText
from yte_check.standard.place import Place

_BETWEEN = 6
"""Points in proportion are compared to so many decimals of a step."""
_NEAR = "1E-6"
"""Of points so near to a share a spreadsheet cannot always say on which side of it they lie."""


@record
class Section:
    """A criterion or section with the nodes of all that is in it, as far as it applies."""

    number: int
    node: NodeLines
    indicators: tuple["Counted", ...]
    sections: tuple["Section", ...] = ()
    is_section: bool = False

    def all_sections(self) -> Iterator["Section"]:
        yield self
        for section in self.sections:
            yield from section.all_sections()

    def all_indicators(self) -> Iterator["Counted"]:
        yield from self.indicators
        for section in self.sections:
            yield from section.all_indicators()


@record
class Counted:
    """An indicator with its kind, where a condition counts those of a kind, and its weight in a mean."""

    node: NodeLines
    mark: str | None
    weight: Decimal


def shares_asked(text: StandardText) -> tuple[Share, ...]:
    """Every share that anything has to reach; those of recognition first."""
    every = [text.asked, *(text.result.asked if text.result is not None else ())]
    percents = [percent for asked in every for percent in _percents(asked)]
    return tuple(dict.fromkeys(map(share_of, percents)))


def _percents(asked: Recognition) -> Iterable[Decimal]:
    own = (asked.criteria or {}).values()
    return (asked.criterion_percent, asked.total_percent, *own, *(each.reaching_percent for each in asked.counts))


class ConditionsWriter:
    """Writes what is asked of a whole."""

    def __init__(self, summing: SumsWriter, between: bool) -> None:
        self._summing, self._between = summing, between
        self._known: dict[object, NodeLines] = {}

    def with_state(self, node: NodeLines, share: Share) -> NodeLines:
        """The node with a column that says whether it reaches a share."""

        def state(place: Place, row: int, columns: frozenset[int]) -> Columns:
            return {STATE: self.reached(node, place, share)}

        return self._summing.lines.with_columns(node, state)

    def reached(self, node: NodeLines, place: Place, share: Share) -> Formula:
        """1, 0 or -1: whether the points of a node reach a share of its maximum in every completion."""
        if not share.part:
            return "1"
        at_least, at_best = (f"{margin}{sign}0" for margin, sign in zip(
            self._margins(node, place, share), (">=", "<"), strict=True))  # fmt: skip
        formula = f"IF({at_least},1,IF({at_best},-1,0))"
        if self._digits(node, share) is not None or node.grain.finest == 1:
            return formula
        tiny = (f"ABS({margin})<{_NEAR}" for margin in self._margins(node, place, share))
        return f"IF(OR({','.join(tiny)}),NA(),{formula})"

    def verdict(self, asked: Recognition, total: NodeLines, criteria: Sequence[Section]) -> NodeLines:
        """The node, the total's own where it tells all places apart, with whether everything is so that is asked."""
        dimensions, places = self._summing.lines.places(_nodes(total, criteria))
        if dimensions == total.dimensions:

            def state(place: Place, row: int, columns: frozenset[int]) -> Columns:
                return {STRUCK: self.held(asked, total, criteria, place)}

            return self._summing.lines.with_columns(total, state)
        lines = {place: {STRUCK: self.held(asked, total, criteria, place)} for place in places}
        return self._summing.lines.node("verdict", dimensions, lines)

    def count_states(self, asked: Recognition, criteria: Sequence[Section]) -> list[str]:
        """The cells that say whether enough is counted, in the order of the conditions."""
        return [self._count(count, criteria).end(STATE) for count in asked.counts]

    def held(self, asked: Recognition, total: NodeLines, criteria: Sequence[Section], place: Place) -> Formula:
        """Whether everything is so that a set of conditions asks (scoring.conditions.holds)."""
        states = self._states(asked, total, criteria, place)
        lowest = self._summing.lines.joined("min", states, least)
        sure = f"{total.at(place, MAX)}={total.at(place, OPEN) if OPEN in total.columns else 0}"
        return f"IF({lowest}<0,-1,IF(OR({lowest}=0,{sure}),0,1))"

    def levels(self, text: StandardText, total: NodeLines, criteria: Sequence[Section]) -> tuple[NodeLines, ...]:
        """A node for each level, with its state; and one with the best and the worst that is possible (the number of
        levels and one more stands for none), and whether the station is recognised."""
        assert text.result is not None
        asked, places = self._summing.lines.places(_nodes(total, criteria))
        levels = []
        for at, level in enumerate(text.result.asked):
            self.prepare(level, criteria)
            lines = {place: {STATE: self.held(level, total, criteria, place)} for place in places}
            levels.append(self._summing.lines.node(f"level {at + 1}", asked, lines))
        lines = {}
        for place in places:
            states = [level.at(place, STATE) for level in levels]
            best, worst = (_first(states, sign) for sign in (">=", ">"))
            lines[place] = {LOW: best, HIGH: worst}
        node = self._summing.lines.node("levels", asked, lines)
        lowest = text.result.recognising + 1

        def verdict(place: Place, row: int, columns: frozenset[int]) -> Columns:
            best, worst = address(row, LOW), address(row, HIGH)
            return {STRUCK: f"IF({best}>{lowest},-1,IF({worst}<={lowest},1,0))"}

        return (*levels, self._summing.lines.with_columns(node, verdict))

    def _states(self, asked: Recognition, total: NodeLines, criteria: Sequence[Section], place: Place) -> list[Formula]:
        states = [self._state(total, share_of(asked.total_percent), place)]
        states += [self._state(each.node, share_of(percent), place) for each, percent in _floors(asked, criteria)]
        states += [self._count(count, criteria).at(place, STATE) for count in asked.counts]
        if asked.no_knockout:
            knockouts = (each.node for section in criteria for each in section.all_indicators())
            states += [node.at(place, STRUCK) for node in knockouts if STRUCK in node.columns]
        return states

    def prepare(self, asked: Recognition, criteria: Sequence[Section]) -> None:
        """Write what a set of conditions counts, and the floors that have no line of their own."""
        for each, percent in _floors(asked, criteria):
            self._floor(each.node, share_of(percent))
        for count in asked.counts:
            self._count(count, criteria)

    def _state(self, node: NodeLines, share: Share, place: Place) -> Formula:
        known = self._known.get((node.ends, share))
        return known.at(place, STATE) if known is not None else self.reached(node, place, share)

    def knows(self, node: NodeLines, share: Share) -> None:
        """That the column of a node's state says whether it reaches this share."""
        self._known[node.ends, share] = node

    def _floor(self, node: NodeLines, share: Share) -> None:
        if (node.ends, share) not in self._known and share.part:
            lines = {place: {STATE: self.reached(node, place, share)} for place in node.lines}
            title = f">= {share.part}/{share.whole}"
            self._known[node.ends, share] = self._summing.lines.node(title, node.dimensions, lines)

    def _count(self, asked: CountAsked, criteria: Sequence[Section]) -> NodeLines:
        """Whether so many reach a share, or so large a share of those that apply (scoring.conditions)."""
        key = (asked.of, asked.within, asked.marked, asked.reaching_percent, asked.at_least, asked.at_least_percent)
        if key not in self._known:
            nodes = list(_among(asked, criteria))
            ones = [self._one(node, share_of(asked.reaching_percent), asked.at_least_percent) for node in nodes]
            needed, title = asked.at_least_percent, f"count {asked.of} {asked.marked or ''}"
            dimensions, places = self._summing.lines.places(ones)
            lines = {}
            for place in places:
                low, high = (
                    self._summing.lines.joined(title, [one.at(place, column) for one in ones], added)
                    for column in (LOW, HIGH)
                )
                lines[place] = {LOW: low, HIGH: high}
            node = self._summing.lines.node(title, dimensions, lines)
            least_count = 0 if needed is not None else int(asked.at_least or 0)

            def state(place: Place, row: int, columns: frozenset[int]) -> Columns:
                if needed is not None and not needed:
                    return {STATE: "1"}
                at_least, at_best = address(row, LOW), address(row, HIGH)
                return {STATE: f"IF({at_least}>={least_count},1,IF({at_best}<{least_count},-1,0))"}

            self._known[key] = self._summing.lines.with_columns(node, state)
        return self._known[key]

    def _one(self, node: NodeLines, share: Share, percent: Decimal | None) -> NodeLines:
        """A node as one of those that reach a share: 1 or 0 of it, at worst and at best; where a share of those that
        apply is asked for, what it adds to the margin of that."""
        key = (node.ends, share, percent)
        if key in self._known:
            return self._known[key]
        lines: dict[Place, Columns] = {}
        for place in node.lines:
            most = node.at(place, MAX)
            sure = f"{most}>{node.at(place, OPEN)}" if OPEN in node.columns else f"{most}>0"
            worst, best = self._margins(node, place, share)
            at_least, at_best = f"IF({worst}>=0,1,0)", f"IF({best}>=0,1,0)"
            if not self._is_exact(node, share):
                tiny = f"OR(ABS({worst})<{_NEAR},ABS({best})<{_NEAR})"
                at_least, at_best = f"IF({tiny},NA(),{at_least})", f"IF({tiny},NA(),{at_best})"
            if percent is None:
                ends = f"IF({sure},{at_least},0)", f"IF({most}>0,{at_best},0)"
            else:
                asked = share_of(percent)
                margins = f"{asked.whole}*{at_least}-{asked.part}", f"{asked.whole}*{at_best}-{asked.part}"
                ends = (
                    f"IF({most}=0,0,IF({sure},{margins[0]},MIN({margins[0]},0)))",
                    f"IF({most}=0,0,IF({sure},{margins[1]},MAX({margins[1]},0)))",
                )
            lines[place] = {LOW: ends[0], HIGH: ends[1]}
        made = self._summing.lines.node("one", node.dimensions, lines)
        self._known[key] = made
        return made

    def _margins(self, node: NodeLines, place: Place, share: Share) -> tuple[Formula, Formula]:
        low, high, most = (node.at(place, column) for column in (LOW, HIGH, MAX))
        needed = share.times(most)
        margins = []
        for points, gain in zip((low, high), self._gains(share), strict=True):
            more = f"+{node.at(place, gain)}" if gain in node.columns else ""
            margins.append(f"{share.whole}*{points}-{needed}{more}")
        digits = self._digits(node, share)
        at_least, at_best = (each if digits is None else f"ROUND({each},{digits})" for each in margins)
        return at_least, at_best

    def _gains(self, share: Share) -> tuple[int, int]:
        return gains(self._summing.shares.index(share))

    def _digits(self, node: NodeLines, share: Share) -> int | None:
        """To how many decimals the margin of a node is rounded; None where it is whole, or where none will do."""
        if self._between:
            return _BETWEEN
        return None if node.grain.finest == 1 else node.grain.digits(share.whole)

    def _is_exact(self, node: NodeLines, share: Share) -> bool:
        return self._digits(node, share) is not None or node.grain.finest == 1


def _nodes(total: NodeLines, criteria: Sequence[Section]) -> tuple[NodeLines, ...]:
    """Everything that a condition may ask of."""
    return (
        total,
        *(section.node for each in criteria for section in each.all_sections()),
        *(each.node for section in criteria for each in section.all_indicators()),
    )


def _first(states: Sequence[str], sign: str) -> Formula:
    """The position of the first state that is so; one more than there are where none is."""
    formula = str(len(states) + 1)
    for at, state in reversed(list(enumerate(states, 1))):
        formula = f"IF({state}{sign}0,{at},{formula})"
    return formula


def _floors(asked: Recognition, criteria: Iterable[Section]) -> Iterator[tuple[Section, Decimal]]:
    """The criteria, and the sections of which something is asked by name, with the percentage."""
    own: Mapping[int, Decimal] = asked.criteria or {}
    for criterion in criteria:
        yield criterion, own.get(criterion.number, asked.criterion_percent)
        for section in criterion.sections:
            yield from ((each, own[each.number]) for each in section.all_sections() if each.number in own)


def _among(asked: CountAsked, criteria: Sequence[Section]) -> Iterator[NodeLines]:
    """The nodes of what is counted."""
    within: Sequence[Section] = criteria
    if asked.within is not None:
        every = (section for criterion in criteria for section in criterion.all_sections())
        within = [section for section in every if section.number == asked.within]
    if asked.of == "criteria":
        yield from (part.node for each in within for part in (each.sections if asked.within is not None else (each,)))
        return
    for criterion in within:
        for each in criterion.all_indicators():
            if asked.marked is None or each.mark == asked.marked:
                yield each.node
