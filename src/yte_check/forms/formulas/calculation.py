"""The whole calculation of a form on its hidden sheet, and the cells in which the visible sheets find its results."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from yte_check.documents.record import record, replaced
from yte_check.forms.formulas.conditions import ConditionsWriter, Counted, Section, shares_asked
from yte_check.forms.formulas.indicators import AbsentWriter, Cells, IndicatorColumns, IndicatorWriter
from yte_check.forms.formulas.lines import HIGH, LOW, MAX, STATE, STRUCK, NodeLines, added
from yte_check.forms.formulas.means import MeansWriter, WeightedCells, pooled
from yte_check.forms.formulas.places import StationCells, station_place
from yte_check.forms.formulas.scratch import Scratch
from yte_check.forms.formulas.sums import SumsWriter, share_of
from yte_check.forms.formulas.worth import Scale, scale_of
from yte_check.forms.layout import CriterionRows
from yte_check.standard.model import Combine
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard


@record
class PointCells:
    """The cells of a node's points, in steps; as other sheets write them."""

    low: str
    high: str
    max: str
    whole: bool = True
    """Whether they are whole steps; a mean lies between two, and may be #N/A where no spreadsheet can tell it."""


@record
class IndicatorResults:
    points: PointCells
    status: str
    leaves: tuple[PointCells, ...]
    states: Mapping[str, tuple[str, ...]]
    """What is understood of the cells of each row, by its key."""
    faults: Mapping[str, str]
    """What is wrong with the counts of a rate, by the key of its row."""
    left_out: Mapping[str, str]
    """What is wrong with what is said of not applying, by the key of its row."""
    options: Mapping[str, str]
    """The cells with the list of a row's options, by its key."""


@record
class SectionResults:
    points: PointCells
    floor: str | None
    """None where nothing is asked of it alone."""
    left_out: str | None
    """What is wrong with what is said of not applying."""


@record
class CriterionResults:
    points: PointCells
    floor: str
    indicators: Mapping[int, IndicatorResults]
    missing: str
    """How many of its indicators are not fully answered."""
    sections: Mapping[int, SectionResults]
    """Itself and everything that it is divided into."""


@record
class LevelCells:
    """The positions, from the best, of the best and the worst level that is possible; one more than there are levels
    stands for none. ``states`` are those of each level by itself."""

    best: str
    worst: str
    states: tuple[str, ...]


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
    levels: LevelCells | None
    counts: tuple[str, ...]
    """The states of what recognition counts."""


@record
class _SectionNode:
    """A section as it is written, with all that is in it as far as it applies."""

    rows: CriterionRows
    node: NodeLines
    indicators: tuple[IndicatorColumns, ...]
    sections: tuple["_SectionNode", ...]
    left_out: str | None

    def all_indicators(self) -> list[IndicatorColumns]:
        return [*self.indicators, *(each for section in self.sections for each in section.all_indicators())]

    def all_sections(self) -> "list[_SectionNode]":
        return [self, *(each for section in self.sections for each in section.all_sections())]

    def asked(self) -> Section:
        """The same for the conditions."""
        counted = tuple(_counted(each) for each in self.indicators)
        return Section(self.rows.criterion.number, self.node, counted, tuple(each.asked() for each in self.sections))


class Calculation:
    """Writes the sheet of calculation of one standard."""

    def __init__(
        self, sheet: Any, standard: Standard, station: StationCells, cells: Cells, words: tuple[str, str]
    ) -> None:
        """``words`` are those of yes and no in the lists of the form."""
        self._scratch = Scratch(sheet)
        self._standard, self._station, self._cells, self._words = standard, station, cells, words
        self._scale = scale_of(standard)

    def write(self, criteria: Sequence[CriterionRows]) -> Results:
        scratch, text = self._scratch, self._standard.text
        place = station_place(scratch, self._standard, self._station)
        lists = {name: scratch.outside(cells) for name, cells in place.lists.items()}
        summing = SumsWriter(scratch, place, shares_asked(text), self._scale)
        self._summing, self._means = summing, MeansWriter(summing, self._scale)
        self._conditions = ConditionsWriter(summing, self._scale.between)
        self._indicators = IndicatorWriter(scratch, summing, self._scale, self._cells, self._words)
        self._absent = AbsentWriter(scratch, self._cells)
        nodes, results = [], []
        for rows in criteria:
            node, result = self._criterion(rows)
            nodes.append(node)
            results.append(result)
        total, verdict, levels, counts = self._total(nodes)
        zone = scratch.outside(place.zone) if place.zone is not None else None
        return Results(
            self._scale, zone, tuple(results), self._points(total), scratch.outside(total.end(STATE)), verdict, lists,
            levels, counts,
        )  # fmt: skip

    def _criterion(self, rows: CriterionRows) -> tuple[_SectionNode, CriterionResults]:
        scratch, number = self._scratch, rows.criterion.number
        made = self._with_floors(self._section(rows, with_status=True), is_section=False)
        node, found = made.node, {}
        for each in made.all_indicators():
            found[each.rows.indicator.number] = self._results(each)
        terms = [f"IF(OR({each.status}=2,{each.status}=3),1,0)" for each in found.values()]
        missing = scratch.value(f"{number}. ?", self._summing.lines.joined(f"{number}. ?", terms, added))
        scratch.row += 1
        sections = {each.rows.criterion.number: self._section_results(each) for each in made.all_sections()}
        return made, CriterionResults(
            self._points(node), scratch.outside(node.end(STATE)), found, scratch.outside(missing), sections
        )

    def _section(self, rows: CriterionRows, *, with_status: bool) -> _SectionNode:
        """A section; what is in one that may not apply waits with its status for what is said of that."""
        criterion = rows.criterion
        with_status = with_status and not criterion.may_not_apply
        own = tuple(self._indicators.write(each, with_status=with_status) for each in rows.indicators)
        inner = tuple(self._section(each, with_status=with_status) for each in rows.sections)
        title = f"{criterion.number}."
        node = self._combined(title, criterion.combine, criterion.points, inner, own)
        made = _SectionNode(rows, node, own, inner, None)
        if criterion.may_not_apply:
            assert rows.head is not None
            said = self._absent.said(rows.head, title)
            answered = [each.answered for each in made.all_indicators()]
            count = self._scratch.value(f"{title} n", self._summing.lines.joined(f"{title} n", answered, added))
            fault = self._absent.fault(rows.head, title, count)
            made = replaced(self._applied(made, self._absent.applies(title, said, count)), left_out=fault)
        return made

    def _with_floors(self, section: _SectionNode, *, is_section: bool) -> _SectionNode:
        """With the state of each floor that recognition asks for."""
        number = section.rows.criterion.number
        share = share_of(self._standard.text.asked.share_of(number, is_section) * 100)
        if share.part or not is_section:
            section = replaced(section, node=self._conditions.with_state(section.node, share))
            self._conditions.knows(section.node, share)
        return replaced(section, sections=tuple(self._with_floors(each, is_section=True) for each in section.sections))

    def _applied(self, section: _SectionNode, applies: Callable[[Place], str]) -> _SectionNode:
        """A section, with all that is in it, as far as it applies."""

        def changed(node: NodeLines, title: object) -> NodeLines:
            return self._summing.applied(f"{title} =", node, applies, frozenset())

        return replaced(
            section,
            node=changed(section.node, section.rows.criterion.number),
            indicators=tuple(
                replaced(each, node=changed(each.node, each.rows.indicator.number)) for each in section.indicators
            ),
            sections=tuple(self._applied(each, applies) for each in section.sections),
        )

    def _combined(
        self, title: str, combine: Combine, points: Decimal, sections: Sequence[_SectionNode],
        own: Sequence[IndicatorColumns],
    ) -> NodeLines:  # fmt: skip
        """A whole from its sections, or from its own indicators (scoring.assess)."""
        if combine == "sum":
            return self._summing.sum(title, [each.node for each in sections or own])
        weighted = [WeightedCells(each.node, each.rows.indicator.weight) for each in own]
        if combine == "mean_of_indicators":
            weights = {each.rows.criterion.number: each.rows.criterion.weight
                       for section in sections for each in section.all_sections()}  # fmt: skip
            every = list(pooled([each.asked() for each in sections], weighted, weights))
            return self._means.mean(title, every, points)
        inner = [WeightedCells(each.node, each.rows.criterion.weight) for each in sections]
        return self._means.mean(title, inner or weighted, points)

    def _total(self, criteria: Sequence[_SectionNode]) -> tuple[NodeLines, str, LevelCells | None, tuple[str, ...]]:
        text, outside = self._standard.text, self._scratch.outside
        asked = [each.asked() for each in criteria]
        self._conditions.prepare(text.asked, asked)
        with self._scratch.block():
            total = self._combined("=", text.combine, text.points, criteria, ())
            if text.takes_off:
                total = self._summing.clipped("= 0…", total)
            share = share_of(text.asked.total_percent)
            total = self._conditions.with_state(total, share)
            self._conditions.knows(total, share)
            if text.result is None:
                verdict = self._conditions.verdict(text.asked, total, asked)
        counts = tuple(outside(each) for each in self._conditions.count_states(text.asked, asked))
        if text.result is None:
            return total, outside(verdict.end(STRUCK)), None, counts
        *levels, found = self._conditions.levels(text, total, asked)
        states = tuple(outside(level.end(STATE)) for level in levels)
        cells = LevelCells(outside(found.end(LOW)), outside(found.end(HIGH)), states)
        return total, outside(found.end(STRUCK)), cells, counts

    def _results(self, indicator: IndicatorColumns) -> IndicatorResults:
        outside, rows = self._scratch.outside, indicator.rows
        status = indicator.status
        if status is None:
            formula = self._indicators.status(rows, indicator.node, indicator.answered)
            status = self._scratch.value(f"{rows.indicator.number} status", formula)
        return IndicatorResults(
            self._points(indicator.node), outside(status), tuple(map(self._points, indicator.leaves)),
            {key: tuple(map(outside, cells)) for key, cells in indicator.states.items()},
            {key: outside(cell) for key, cell in indicator.faults.items()},
            {key: outside(cell) for key, cell in indicator.left_out.items()},
            {key: outside(cells) for key, cells in indicator.options.items()},
        )  # fmt: skip

    def _section_results(self, section: _SectionNode) -> SectionResults:
        outside = self._scratch.outside
        floor = outside(section.node.end(STATE)) if STATE in section.node.columns else None
        left_out = outside(section.left_out) if section.left_out is not None else None
        return SectionResults(self._points(section.node), floor, left_out)

    def _points(self, node: NodeLines) -> PointCells:
        low, high, most = (self._scratch.outside(node.end(column)) for column in (LOW, HIGH, MAX))
        return PointCells(low, high, most, node.grain.finest == 1 or self._scale.between)


def _counted(indicator: IndicatorColumns) -> Counted:
    return Counted(indicator.node, indicator.rows.indicator.mark, indicator.rows.indicator.weight)
