"""The whole calculation of a form on its hidden sheet, and the cells in which the visible sheets find its results."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Protocol, assert_never

from yte_check.documents.record import record
from yte_check.forms.formulas import rate
from yte_check.forms.formulas.answers import choice_state, given, number_state, yes_no_state
from yte_check.forms.formulas.places import StationCells, option_cells, station_place
from yte_check.forms.formulas.rules import case
from yte_check.forms.formulas.scratch import Scratch, address
from yte_check.forms.formulas.sums import (
    BEST_FLOOR,
    BEST_TOTAL,
    FEWEST,
    HIGH,
    LEAST_FLOOR,
    LEAST_TOTAL,
    LOW,
    MAX,
    OPEN,
    STATE,
    STRUCK,
    NodeLines,
    SumsWriter,
    share_of,
)
from yte_check.forms.formulas.worth import Formula, Scale, scale_of, whole
from yte_check.forms.layout import AnswerRow, CriterionRows, FormRow, IndicatorRows, LeafRows
from yte_check.standard.knockout import Knockout
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard

STATUSES = ("excluded", "missing", "incomplete", "full", "partial", "zero")
"""What the number of an indicator's status means, counted from 1 (scoring.results.Status)."""


class Cells(Protocol):
    """Knows the cell of an answer, as other sheets write it."""

    def __call__(self, row: FormRow, column: str) -> str: ...


@record
class PointCells:
    """The cells of a node's points, in steps; as other sheets write them."""

    low: str
    high: str
    max: str


@record
class IndicatorResults:
    points: PointCells
    status: str
    leaves: tuple[PointCells, ...]
    states: Mapping[str, tuple[str, ...]]
    """What is understood of the cells of each row, by its key."""
    faults: Mapping[str, str]
    """What is wrong with the counts of a rate, by the key of its row."""
    options: Mapping[str, str]
    """The cells with the list of a row's options, by its key."""


@record
class CriterionResults:
    points: PointCells
    floor: str
    indicators: tuple[IndicatorResults, ...]
    missing: str
    """How many of its indicators are not fully answered."""


@record
class Results:
    """Where the results of the calculation stand."""

    scale: Scale
    zone: str | None
    criteria: tuple[CriterionResults, ...]
    points: PointCells
    total: str
    verdict: str
    lists: Mapping[str, str]
    """The cells with the words of each list of the station's sheet, by the name of the fact."""


class Calculation:
    """Writes the sheet of calculation of one standard."""

    def __init__(
        self, sheet: Any, standard: Standard, station: StationCells, cells: Cells, words: tuple[str, str]
    ) -> None:
        """``words`` are those of yes and no in the lists of the form."""
        recognition = standard.text.asked
        self._scratch = Scratch(sheet)
        self._standard, self._station, self._cells, self._words = standard, station, cells, words
        self._scale = scale_of(standard)
        self._shares = share_of(recognition.criterion_percent), share_of(recognition.total_percent)

    def write(self, criteria: Sequence[CriterionRows]) -> Results:
        scratch = self._scratch
        place = station_place(scratch, self._standard, self._station)
        lists = {name: scratch.outside(cells) for name, cells in place.lists.items()}
        summing = SumsWriter(scratch, place, *self._shares, between=self._scale.between)
        nodes, results = [], []
        for criterion in criteria:
            node, result = self._criterion(criterion, summing)
            nodes.append(node)
            results.append(result)
        total = self._total(nodes, summing)
        zone = scratch.outside(place.zone) if place.zone is not None else None
        points, verdict = self._points(total), scratch.outside(total.end(STRUCK))
        return Results(self._scale, zone, tuple(results), points, scratch.outside(total.end(STATE)), verdict, lists)

    def _criterion(self, rows: CriterionRows, summing: SumsWriter) -> "tuple[_CriterionNodes, CriterionResults]":
        scratch, number = self._scratch, rows.criterion.number
        made = [self._indicator(indicator, summing) for indicator in rows.indicators]
        nodes = tuple(node for node, _ in made)
        results = tuple(result for _, result in made)

        def floor(place: Place, row: int, columns: frozenset[int]) -> Mapping[int, Formula]:
            return {STATE: summing.reached(summing.floor, row, columns, LEAST_FLOOR, BEST_FLOOR)}

        with scratch.block():
            node = summing.sum(f"{number}.", nodes, floor)
            counted = "+".join(f"IF(OR({result.status}=2,{result.status}=3),1,0)" for result in results)
            missing = scratch.value(f"{number}. ?", counted)
        knockouts = tuple(each for each in nodes if STRUCK in each.columns)
        return _CriterionNodes(node, knockouts), CriterionResults(
            self._points(node), scratch.outside(node.end(STATE)), results, scratch.outside(missing)
        )

    def _total(self, criteria: "Sequence[_CriterionNodes]", summing: SumsWriter) -> NodeLines:
        knockouts = self._standard.text.asked.no_knockout

        def verdict(place: Place, row: int, columns: frozenset[int]) -> Mapping[int, Formula]:
            reached = summing.reached(summing.total, row, columns, LEAST_TOTAL, BEST_TOTAL)
            states = [address(row, STATE), *(each.node.at(place, STATE) for each in criteria)]
            if knockouts:
                states += [struck.at(place, STRUCK) for each in criteria for struck in each.knockouts]
            least = f"MIN({','.join(states)})"
            sure = f"{address(row, MAX)}={address(row, OPEN) if OPEN in columns else 0}"
            return {STATE: reached, STRUCK: f"IF({least}<0,-1,IF(OR({least}=0,{sure}),0,1))"}

        with self._scratch.block():
            return summing.sum("=", [each.node for each in criteria], verdict)

    def _indicator(self, rows: IndicatorRows, summing: SumsWriter) -> tuple[NodeLines, IndicatorResults]:
        scratch, indicator = self._scratch, rows.indicator
        title = str(indicator.number)
        with scratch.block():
            options = {
                row.key: option_cells(scratch, f"{title} {leaf.name or ''}", row.options)
                for leaf in rows.leaves for row in leaf.rows if row.options
            }  # fmt: skip
            states = {
                row.key: tuple(self._state(row, column, title, options) for column in row.columns)
                for leaf in rows.leaves for row in leaf.rows
            }  # fmt: skip
            every = [state for cells in states.values() for state in cells]
            answered = scratch.value(f"{title} n", given(every))
            leaves = [self._leaf(leaf, states, title, summing) for leaf in rows.leaves]
            node = self._struck(indicator.knockout, leaves, title, summing)
            status = scratch.value(f"{title} status", self._status(node, leaves, answered))
            faults = {
                row.key: scratch.outside(scratch.value(f"{title} ?", rate.fault(leaf.rate, states[row.key])))
                for leaf in rows.leaves for row in leaf.rows if leaf.rate is not None
            }  # fmt: skip
        outside = {key: tuple(map(scratch.outside, cells)) for key, cells in states.items()}
        return node, IndicatorResults(
            self._points(node), scratch.outside(status), tuple(map(self._points, leaves)), outside, faults,
            {key: scratch.outside(cells) for key, cells in options.items()},
        )  # fmt: skip

    def _leaf(
        self, leaf: LeafRows, states: Mapping[str, tuple[str, ...]], title: str, summing: SumsWriter
    ) -> NodeLines:
        cells = [state for row in leaf.rows for state in states[row.key]]
        name = f"{title} {leaf.name or ''}".rstrip()
        which = self._scratch.value(f"{name} case", case(leaf.rule, cells))
        return summing.leaf(name, leaf.rule, which, cells, self._scale)

    def _state(self, row: AnswerRow, column: str, title: str, options: Mapping[str, str]) -> str:
        cell = self._cells(row, column)
        match row.kind:
            case "yes_no" | "item":
                formula = yes_no_state(cell, *self._words)
            case "choice":
                formula = choice_state(cell, options[row.key], len(row.options))
            case "number" | "figure" | "rate":
                formula = number_state(cell)
            case _:
                assert_never(row.kind)
        return self._scratch.value(f"{title} {column}", formula, str(row.path[-1]))

    def _struck(
        self, knockout: Knockout | None, leaves: Sequence[NodeLines], title: str, summing: SumsWriter
    ) -> NodeLines:
        """The sum of an indicator's rules, with whether its knock-out strikes: 1 not, 0 perhaps, -1 it does."""
        if knockout is None:
            return summing.sum(f"{title} =", leaves)
        excluded = _can_be_excluded(leaves)

        def more(place: Place, row: int, columns: frozenset[int]) -> Mapping[int, Formula]:
            low, high, most = (address(row, column) for column in (LOW, HIGH, MAX))
            certain = self._strikes(knockout, high)
            if excluded:
                open_ = address(row, OPEN)
                alone = ",".join(leaf.at(place, FEWEST) for leaf in leaves)
                low = f"IF({open_}={most},MIN({alone}),{low})"
                certain = f"AND({most}>{open_},{certain})"
            formula = f"IF({self._strikes(knockout, low)},IF({certain},-1,0),1)"
            return {STRUCK: f"IF({most}=0,1,{formula})" if excluded else formula}

        return summing.sum(f"{title} =", leaves, more)

    def _strikes(self, knockout: Knockout, points: Formula) -> Formula:
        if knockout.below is None:
            return f"{points}=0"
        return f"{points}<{whole(Decimal(knockout.below) * self._scale.steps)}"

    def _status(self, node: NodeLines, leaves: Sequence[NodeLines], answered: str) -> Formula:
        low, high, most = node.end(LOW), node.end(HIGH), node.end(MAX)
        is_open = f"OR({low}<{high},{node.end(OPEN)}>0)" if OPEN in node.columns else f"{low}<{high}"
        formula = f"IF({answered}=0,2,IF({is_open},3,IF({high}={most},4,IF({high}>0,5,6))))"
        return f"IF({most}=0,1,{formula})" if _can_be_excluded(leaves) else formula

    def _points(self, node: NodeLines) -> PointCells:
        return PointCells(*(self._scratch.outside(node.end(column)) for column in (LOW, HIGH, MAX)))


@record
class _CriterionNodes:
    node: NodeLines
    knockouts: tuple[NodeLines, ...]


def _can_be_excluded(leaves: Sequence[NodeLines]) -> bool:
    """Whether every rule of an indicator can turn out not to apply."""
    return all(OPEN in leaf.columns for leaf in leaves)
