"""What a set of conditions asks, and whether it holds: in every completion, in none, or in some.

Every condition gets easier with every point, so the worst completion decides “met” and the best one “not met”; what
both leave open is undetermined.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from yte_check.scoring.combining import counted
from yte_check.scoring.results import Condition, CountResult, CriterionResult, Met, Verdict
from yte_check.standard.model import CountAsked, Recognition
from yte_check.standard.score import ZERO, Score, total


def condition(score: Score, share: Decimal) -> Condition:
    """Whether points reach ``share`` (0 … 1) of the applicable maximum, in every completion or in none."""
    needed = share * score.max
    if not share or score.least_margin(share) >= ZERO:
        return Condition("met", needed)
    return Condition("not_met" if score.best_margin(share) < ZERO else "undetermined", needed)


def holds(asked: Recognition, score: Score, criteria: Sequence[CriterionResult], *, as_floors: bool = False) -> Met:
    """How far everything holds that is asked of a whole; ``as_floors`` where it is what the criteria's own floors ask.

    One condition that fails decides; one that is open leaves all open. Where in some completion nothing applies, there
    is nothing in it to be recognised for.
    """
    whole = condition(score, asked.total_share)
    floors = tuple(
        each.floor if as_floors else condition(each.score, asked.share_of(each.criterion.number))
        for each in floored(asked, criteria)
    )
    counts = tuple(_count(each, criteria) for each in asked.counts)
    states = [whole.state, *(floor.state for floor in floors), *(count.condition.state for count in counts)]
    if asked.no_knockout:
        states += [result.knockout for criterion in criteria for result in criterion.indicators]
    if "not_met" in states:
        return Met(whole, floors, counts, "not_met")
    state: Verdict = "met" if score.sure_max and "undetermined" not in states else "undetermined"
    return Met(whole, floors, counts, state)


def floored(asked: Recognition, criteria: Iterable[CriterionResult]) -> Iterator[CriterionResult]:
    """The criteria, and those of their sections of which something is asked."""
    for criterion in criteria:
        yield criterion
        for section in criterion.sections:
            yield from (
                each for each in section.all_sections() if asked.criteria and each.criterion.number in asked.criteria
            )


def _count(asked: CountAsked, criteria: Sequence[CriterionResult]) -> CountResult:
    """How many reach the share: each counts as one point of one, so a share of those that apply is one of points."""
    found = total(counted(_among(asked, criteria), asked.reaching_percent / 100))
    if asked.at_least_percent is not None:
        met = condition(found, asked.at_least_percent / 100)
    else:
        needed = Decimal(asked.at_least or 0)
        state: Verdict = "met" if found.low >= needed else "undetermined" if found.high >= needed else "not_met"
        met = Condition(state, needed)
    return CountResult(asked, met, found.low, found.high, found.max)


def _among(asked: CountAsked, criteria: Sequence[CriterionResult]) -> Iterator[Score]:
    """The scores of what is counted."""
    within = criteria
    if asked.within is not None:
        every = (section for criterion in criteria for section in criterion.all_sections())
        within = [section for section in every if section.criterion.number == asked.within]
    if asked.of == "criteria":
        yield from (part.score for each in within for part in (each.sections if asked.within is not None else (each,)))
        return
    for criterion in within:
        for result in criterion.indicators:
            if asked.marked is None or result.indicator.mark == asked.marked:
                yield result.score


def agreed(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict that all share; undetermined where they differ."""
    different = set(verdicts)
    return different.pop() if len(different) == 1 else "undetermined"


def joined_condition(same: Sequence[Condition]) -> Condition:
    """One condition at several places."""
    return Condition(agreed(each.state for each in same), max(each.needed for each in same))


def joined_count(same: Sequence[CountResult]) -> CountResult:
    """One count at several places."""
    joined = joined_condition([each.condition for each in same])
    low, high = min(each.low for each in same), max(each.high for each in same)
    return CountResult(same[0].asked, joined, low, high, max(each.of for each in same))


def joined_met(same: Sequence[Met]) -> Met:
    """How far one set of conditions holds, at several places."""
    return Met(
        joined_condition([each.total for each in same]),
        tuple(joined_condition(floors) for floors in zip(*(each.floors for each in same), strict=True)),
        tuple(joined_count(counts) for counts in zip(*(each.counts for each in same), strict=True)),
        agreed(each.state for each in same),
    )
