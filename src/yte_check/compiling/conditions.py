"""What recognition or a level asks of a row: 1 where it holds in every completion, -1 where in none, else 0."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from yte_check.compiling.amounts import amount
from yte_check.compiling.expressions import Expr, all_of, any_of, chosen, compared, least
from yte_check.compiling.making import Making
from yte_check.compiling.nodes import SectionNode
from yte_check.compiling.worth import Worth
from yte_check.documents.plain_names import plain
from yte_check.standard.model import CountAsked, Recognition, Result


def holds(making: Making, name: str, asked: Recognition, whole: Worth, criteria: Sequence[SectionNode]) -> Expr:
    """How far everything holds that is asked; where in some completion nothing applies, there is nothing to conclude
    from."""
    named = making.builder.named
    states = [named(f"{name}total_", making.worths.reached(whole, Fraction(asked.total_percent) / 100))]
    for section in _floored(asked, criteria):
        share = Fraction(asked.share_of(section.criterion.number))
        states.append(named(f"{name}floor_{_name(section)}", making.worths.reached(section.worth, share)))
    for at, count in enumerate(asked.counts):
        states.append(named(f"{name}count{at}_", _counted(making, count, criteria)))
    if asked.no_knockout:
        states += [each.knockout for criterion in criteria for each in criterion.indicators]
    worst = named(f"{name}worst_", least(1, *states))
    applies = making.worths.surely_applies(whole)
    held = chosen(all_of(compared("=", worst, 1), applies), 1, 0)
    return named(f"{name}state_", chosen(compared("<", worst, 0), -1, held))


def _name(section: SectionNode) -> str:
    return f"{plain(str(section.criterion.number))}_"


def _floored(asked: Recognition, criteria: Sequence[SectionNode]) -> Iterator[SectionNode]:
    """The criteria, and those of their sections of which something is asked."""
    for criterion in criteria:
        yield criterion
        for section in criterion.sections:
            for each in section.all_sections():
                if asked.criteria and each.criterion.number in asked.criteria:
                    yield each


def _counted(making: Making, asked: CountAsked, criteria: Sequence[SectionNode]) -> Expr:
    """Whether enough reach the share."""
    share = Fraction(asked.reaching_percent) / 100
    found = making.worths.total(making.worths.one_of(each, share) for each in _among(asked, criteria))
    if asked.at_least_percent is not None:
        return making.worths.reached(found, Fraction(asked.at_least_percent) / 100)
    needed = amount(asked.at_least or 0)
    sure, possible = (making.on.at_least(end, needed) for end in (found.low, found.high))
    return chosen(sure, 1, chosen(any_of(sure, possible), 0, -1))


def _among(asked: CountAsked, criteria: Sequence[SectionNode]) -> Iterator[Worth]:
    """What is counted."""
    within = criteria
    if asked.within is not None:
        every = (section for criterion in criteria for section in criterion.all_sections())
        within = [section for section in every if section.criterion.number == asked.within]
    for each in within:
        if asked.of == "criteria":
            yield from (part.worth for part in (each.sections if asked.within is not None else (each,)))
        else:
            yield from (
                one.worth for one in each.indicators if asked.marked is None or one.indicator.mark == asked.marked
            )


def level_ends(result: Result, states: Sequence[Expr]) -> tuple[Expr, Expr]:
    """The positions of the best level that is possible and of the worst that is sure; behind the last where it is
    none."""
    best: Expr = len(result.levels)
    worst: Expr = len(result.levels)
    for at in reversed(range(len(states))):
        best = chosen(compared(">=", states[at], 0), at, best)
        worst = chosen(compared("=", states[at], 1), at, worst)
    return best, worst


def recognised(result: Result, best: Expr, worst: Expr) -> Expr:
    """Whether even the worst level recognises, or not even the best."""
    lowest = result.recognising
    return chosen(compared(">", best, lowest), -1, chosen(compared("<=", worst, lowest), 1, 0))
