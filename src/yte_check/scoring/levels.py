"""Results in several levels: which of them a station can still have.

A station has the first level, from the best, whose conditions all hold. So the best that is possible is the first that
is not ruled out, and the worst is the first that holds whatever is still missing.
"""

from collections.abc import Sequence

from yte_check.scoring.conditions import holds, joined_met
from yte_check.scoring.results import CriterionResult, LevelRange, Met, Verdict
from yte_check.standard.model import Result, StandardText
from yte_check.standard.score import Score


def level_range(result: Result, score: Score, criteria: Sequence[CriterionResult]) -> LevelRange:
    """The best and the worst level that some completion comes to."""
    return _range([holds(asked, score, criteria) for asked in result.asked])


def recognised(levels: LevelRange, text: StandardText) -> Verdict:
    """“met” where even the worst level recognises, “not_met” where not even the best does."""
    assert text.result is not None
    lowest = text.result.recognising
    if levels.best is None or levels.best > lowest:
        return "not_met"
    return "met" if levels.worst is not None and levels.worst <= lowest else "undetermined"


def joined_levels(same: Sequence[LevelRange]) -> LevelRange | None:
    """The levels over several places that a station can have; None where there are no levels."""
    if not same:
        return None
    best = min((each.best for each in same if each.best is not None), default=None)
    worst = None if any(each.worst is None for each in same) else max(each.worst or 0 for each in same)
    return LevelRange(best, worst, tuple(joined_met(held) for held in zip(*(each.held for each in same), strict=True)))


def _range(held: Sequence[Met]) -> LevelRange:
    best = next((at for at, met in enumerate(held) if met.state != "not_met"), None)
    worst = next((at for at, met in enumerate(held) if met.state == "met"), None)
    return LevelRange(best, worst, tuple(held))
