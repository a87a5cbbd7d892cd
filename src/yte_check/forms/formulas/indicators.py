"""An indicator on the sheet of calculation: what is understood of its cells, its points, its knock-outs, its status."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Protocol, assert_never

from yte_check.documents.language import LANGS, say
from yte_check.documents.record import record
from yte_check.forms.formulas import rate
from yte_check.forms.formulas.answers import (
    absent_fault,
    absent_state,
    choice_state,
    given,
    number_state,
    yes_no_state,
)
from yte_check.forms.formulas.lines import HIGH, LOW, MAX, OPEN, STRUCK, Columns, NodeLines
from yte_check.forms.formulas.places import option_cells
from yte_check.forms.formulas.rules import case
from yte_check.forms.formulas.scratch import Scratch
from yte_check.forms.formulas.sums import SumsWriter
from yte_check.forms.formulas.worth import Formula, Scale, whole
from yte_check.forms.layout import AnswerRow, FormRow, IndicatorRows, LeafRows
from yte_check.standard.knockout import Knockout
from yte_check.standard.place import Place
from yte_check.standard.rules import Parts
from yte_check.standard.rules.leaves import Steps, at_steps, named
from yte_check.standard.score import ZERO

STATUSES = ("excluded", "missing", "incomplete", "full", "partial", "zero")
"""What the number of an indicator's status means, counted from 1 (scoring.results.Status)."""


class Cells(Protocol):
    """Knows the cell of an answer, as other sheets write it."""

    def __call__(self, row: FormRow, column: str) -> str: ...


@record
class IndicatorColumns:
    """An indicator as it is written; addresses are those of the sheet of calculation."""

    rows: IndicatorRows
    node: NodeLines
    answered: str
    leaves: tuple[NodeLines, ...]
    states: Mapping[str, tuple[str, ...]]
    faults: Mapping[str, str]
    left_out: Mapping[str, str]
    options: Mapping[str, str]
    status: str | None = None
    """Where it is written with the indicator; else it waits for what is said of its sections."""


class AbsentWriter:
    """Writes what is said of not applying: of a section, an indicator or a part."""

    def __init__(self, scratch: Scratch, cells: Cells) -> None:
        self._scratch, self._cells = scratch, cells
        self._words = {say("form_absent", lang) for lang in LANGS}

    def said(self, row: FormRow, title: str) -> str:
        """The cell with 1 where it does not apply."""
        state = absent_state(self._cells(row, "absent"), self._cells(row, "reason"), self._words)
        return self._scratch.value(f"{title} absent", state)

    def fault(self, row: FormRow, title: str, answered: str) -> str:
        fault = absent_fault(self._cells(row, "absent"), self._cells(row, "reason"), answered)
        return self._scratch.value(f"{title} absent?", fault)

    def applies(self, title: str, said: str, answered: str) -> Callable[[Place], str]:
        """1 it applies, for it is answered; 2 perhaps; 3 it does not."""
        cell = self._scratch.value(f"{title} applies", f"IF({said}=1,3,IF({answered}>0,1,2))")
        return lambda place: cell


class IndicatorWriter:
    """Writes indicators."""

    def __init__(
        self, scratch: Scratch, summing: SumsWriter, scale: Scale, cells: Cells, words: tuple[str, str]
    ) -> None:
        """``words`` are those of yes and no in the lists of the form."""
        self.scratch, self.summing, self._scale = scratch, summing, scale
        self._cells, self._words = cells, words
        self.absent = AbsentWriter(scratch, cells)

    def write(self, rows: IndicatorRows, *, with_status: bool) -> IndicatorColumns:
        scratch, indicator = self.scratch, rows.indicator
        title = str(indicator.number)
        with scratch.block():
            options = {
                row.key: option_cells(scratch, f"{title} {leaf.name or ''}", row.options)
                for leaf in rows.leaves for row in leaf.rows if row.options
            }  # fmt: skip
            states = {
                row.key: tuple(self._state(row, column, title, options) for column in row.asked)
                for leaf in rows.leaves for row in leaf.rows
            }  # fmt: skip
            said = {row.key: self.absent.said(row, title) for row in _optional(rows)}
            every = [state for cells in states.values() for state in cells]
            parts = [said[row.key] for _, row in rows.optional()]
            answers = scratch.value(f"{title} n", "+".join([given(every), *parts]))
            answered, faults = answers, {}
            if rows.head.optional:
                faults[rows.head.key] = self.absent.fault(rows.head, title, answers)
                answered = scratch.value(f"{title} n", f"{answers}+{said[rows.head.key]}")
            parts_of = _PartsWriter(self, rows, states, said, title, faults)
            leaves, node = parts_of.write()
            node = self._node(rows, node, title, said, answered)
            status = scratch.value(f"{title} status", self.status(rows, node, answered)) if with_status else None
            counts = {
                row.key: scratch.value(f"{title} ?", rate.fault(leaf.rate, states[row.key]))
                for leaf in rows.leaves for row in leaf.rows if leaf.rate is not None
            }  # fmt: skip
        return IndicatorColumns(rows, node, answered, leaves, states, counts, faults, options, status)

    def status(self, rows: IndicatorRows, node: NodeLines, answered: str) -> Formula:
        """The number of its status, counted from 1."""
        low, high, most = node.end(LOW), node.end(HIGH), node.end(MAX)
        is_open = f"OR({low}<{high},{node.end(OPEN)}>0)" if OPEN in node.columns else f"{low}<{high}"
        indicator = rows.indicator
        if not indicator.counted_points:
            fewest, full = (whole(end(indicator.points, ZERO) * self._scale.steps) for end in (min, max))
            return f"IF({answered}=0,2,IF({is_open},3,IF({high}={full},4,IF({high}>{fewest},5,6))))"
        some = f"{high}<>0" if node.signed else f"{high}>0"
        formula = f"IF({answered}=0,2,IF({is_open},3,IF({high}={most},4,IF({some},5,6))))"
        return f"IF({most}=0,1,{formula})" if node.grain.vanishes else formula

    def _node(
        self, rows: IndicatorRows, node: NodeLines, title: str, said: Mapping[str, str], answered: str
    ) -> NodeLines:
        """The indicator from its rule, as far as it applies."""
        indicator = rows.indicator
        if rows.head.optional:
            applies = self.absent.applies(title, said[rows.head.key], answered)
            node = self.summing.applied(f"{title} =", node, applies, frozenset())
        return self.summing.on_top(f"{title} +", node) if indicator.bonus else node

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
        return self.scratch.value(f"{title} {column}", formula, str(row.path[-1]))

    def with_strikes(self, node: NodeLines, knockout: Knockout | None, within: Sequence[NodeLines]) -> NodeLines:
        """The node with whether it fails the whole set, by its points or by what is in it: 1 not, 0 perhaps, -1 it
        does."""
        if knockout is None and not within:
            return node

        if within == [node] and knockout is None:
            return node

        def struck(place: Place, row: int, columns: frozenset[int]) -> Columns:
            lines = self.summing.lines
            own = lines.formula(node, place, STRUCK) if node in within else None
            states = [part.at(place, STRUCK) for part in within if part is not node]
            states += [own] if own is not None else []
            if knockout is not None:
                states.append(self._strikes(node, knockout, place))
            return {STRUCK: states[0] if len(states) == 1 else f"MIN({','.join(states)})"}

        return self.summing.lines.with_columns(node, struck)

    def _strikes(self, node: NodeLines, knockout: Knockout, place: Place) -> Formula:
        """By its points alone (standard.knockout)."""
        high, most = node.at(place, HIGH), node.at(place, MAX)
        certain = self._below(knockout, high)
        if OPEN in node.columns:
            certain = f"AND({most}>{node.at(place, OPEN)},{certain})"
        formula = f"IF({self._below(knockout, self.summing.fewest(node, place))},IF({certain},-1,0),1)"
        return f"IF({most}=0,1,{formula})" if node.grain.vanishes else formula

    def _below(self, knockout: Knockout, points: Formula) -> Formula:
        if knockout.below is None:
            return f"{points}=0"
        return f"{points}<{whole(Decimal(knockout.below) * self._scale.steps)}"


class _PartsWriter:
    """Writes the rule of an indicator with all its parts."""

    def __init__(
        self, writer: IndicatorWriter, rows: IndicatorRows, states: Mapping[str, tuple[str, ...]],
        said: Mapping[str, str], title: str, faults: dict[str, str],
    ) -> None:  # fmt: skip
        """``faults`` takes what is wrong with what is said of parts that do not apply."""
        self._writer, self._rows, self._states = writer, rows, states
        self._said, self._title, self._faults = said, title, faults
        self._by_steps = {leaf.steps: leaf for leaf in rows.leaves}
        self._optional = dict(rows.optional())
        self._leaves: dict[Steps, NodeLines] = {}

    def write(self) -> tuple[tuple[NodeLines, ...], NodeLines]:
        """The nodes of the rules that score by themselves, and that of the whole."""
        indicator, writer = self._rows.indicator, self._writer
        rule = indicator.scoring
        own = indicator.knockout if indicator.counted_points else None
        steps: list[Steps] = [(name,) for name in rule.parts] if isinstance(rule, Parts) else [()]
        knockouts = (rule.knockouts or {}) if isinstance(rule, Parts) else {}
        parts = [self._part(each, knockouts.get(each[-1]) if each else None) for each in steps]
        node = writer.summing.sum(f"{self._title} =", parts)
        node = writer.with_strikes(node, own, [part for part in parts if STRUCK in part.columns])
        return tuple(self._leaves[leaf.steps] for leaf in self._rows.leaves), node

    def _part(self, steps: Steps, knockout: Knockout | None) -> NodeLines:
        writer, name = self._writer, f"{self._title} {named(steps)}".rstrip()
        rule = at_steps(self._rows.indicator.scoring, steps)
        if isinstance(rule, Parts):
            knockouts = rule.knockouts or {}
            parts = [self._part((*steps, each), knockouts.get(each)) for each in rule.parts]
            node = writer.summing.sum(f"{name} =", parts)
            node = writer.with_strikes(node, knockout, [part for part in parts if STRUCK in part.columns])
        else:
            cells = self._cells(self._by_steps[steps])
            which = writer.scratch.value(f"{name} case", case(rule, cells))
            node = writer.summing.leaf(name, rule, which, cells)
            node = writer.with_strikes(node, knockout, [node] if STRUCK in node.columns else [])
        if steps in self._optional:
            node = self._applied(steps, node, name)
        if steps in self._by_steps:
            self._leaves[steps] = node
        return node

    def _applied(self, steps: Steps, node: NodeLines, name: str) -> NodeLines:
        writer, row = self._writer, self._optional[steps]
        terms = [given(self._cells(leaf)) for leaf in self._rows.leaves if leaf.steps[: len(steps)] == steps]
        terms += [self._said[inner.key] for way, inner in self._optional.items()
                  if len(way) > len(steps) and way[: len(steps)] == steps]  # fmt: skip
        answers = writer.scratch.value(f"{name} n", "+".join(terms))
        self._faults[row.key] = writer.absent.fault(row, name, answers)
        applies = writer.absent.applies(name, self._said[row.key], answers)
        return writer.summing.applied(f"{name} =", node, applies, frozenset())

    def _cells(self, leaf: LeafRows) -> list[str]:
        return [state for row in leaf.rows for state in self._states[row.key]]


def _optional(rows: IndicatorRows) -> list[FormRow]:
    heads = [rows.head] if rows.head.optional else []
    return [*heads, *(row for _, row in rows.optional())]
