"""The shortest ways of a station to recognition."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Literal

from yte_check.documents.record import record, replaced
from yte_check.improvement.conditions import Conditions, Costs, RecognitionGoal, conditions_of, goal_of
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.options import Choices, PricedLevel, choices_of
from yte_check.improvement.search.problem import State
from yte_check.improvement.search.solver import Solver
from yte_check.improvement.search.ways import best_distinct
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.constructs import Construct, constructs_of
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import Place
from yte_check.standard.score import ZERO
from yte_check.station.submission import Submission

SEARCHED: frozenset[Construct] = frozenset({"knockout_within"})
"""What the search follows beyond sums of points, each by its own sum."""

Order = Literal["count", "effort"]
"""What comes first in choosing: the fewest indicators, or the least effort."""


@record
class Step:
    """An indicator brought from one state to another; points are those that are sure wherever the station may lie."""

    indicator: Indicator
    present: tuple[IndicatorResult, ...]
    option: PricedLevel

    @property
    def before(self) -> IndicatorResult:
        return self.present[0]

    @property
    def points_before(self) -> Decimal:
        return min(result.score.low for result in self.present)

    @property
    def points_after(self) -> Decimal:
        return min(score.low for score in self.option.scores)

    @property
    def gain(self) -> Decimal:
        return self.points_after - self.points_before

    @property
    def effort(self) -> Decimal:
        return self.option.effort


@record
class Path:
    """Steps that together reach the goal; ``after`` is the assessment with all of them done."""

    steps: tuple[Step, ...]
    after: Assessment
    order: Order

    @property
    def effort(self) -> Decimal:
        return sum((step.effort for step in self.steps), ZERO)

    @property
    def numbers(self) -> frozenset[int]:
        return frozenset(step.indicator.number for step in self.steps)


@record
class Gap:
    """How far a station is from the goal, and the ways there, the best one first.

    ``proven`` says that no shorter way exists; ``reachable`` that there is any.
    """

    assessment: Assessment
    goal: RecognitionGoal
    target: Decimal | None
    places: tuple[Place, ...]
    conditions: Conditions
    choices: Mapping[int, Choices]
    paths: tuple[Path, ...]
    proven: bool

    @property
    def members(self) -> Mapping[int, tuple[int, ...]]:
        """The indicators of each criterion."""
        criteria = self.assessment.standard.criteria
        return {criterion.number: tuple(i.number for i in criterion.all_indicators) for criterion in criteria}

    @property
    def reached(self) -> bool:
        """Whether the goal is reached as things are."""
        return not self.conditions.missing and not self.struck and not self.assessment.may_not_apply

    @property
    def reachable(self) -> bool:
        return self.reached or bool(self.paths)

    @property
    def struck(self) -> tuple[int, ...]:
        """The indicators whose knock-out strikes, or may strike."""
        if not self.goal.no_knockout:
            return ()
        return tuple(
            number
            for number, choices in self.choices.items()
            if any(result.knockout != "met" for result in choices.present)
        )


def is_searched(text: StandardText) -> bool:
    """Whether the search follows everything that the standard uses."""
    return SEARCHED.issuperset(constructs_of(text))


def gap_of(
    assessment: Assessment,
    efforts: Efforts,
    count: int = 3,
    target: Decimal | None = None,
    orders: tuple[Order, ...] = ("count", "effort"),
) -> Gap:
    """The ``count`` best ways, by each of ``orders`` in turn; ``target`` (%) asks for another share of all points.

    The first order gives ``count`` ways of which none contains another; every further order adds its best one.
    """
    standard, submission = assessment.standard, assessment.submission
    places = submission.places(standard)
    choices = choices_of(assessment, places, efforts)
    goal = goal_of(standard, target)
    costs = _costs(choices, orders[0])
    conditions = conditions_of(standard, choices, places, goal, costs)
    gap = Gap(assessment, goal, target, places, conditions, choices, (), True)
    if gap.reached:
        return gap
    solver = Solver(conditions.problem)
    found = [(state, orders[0]) for state in best_distinct(solver, count)]
    proven = solver.complete
    for order in orders[1:] if found else ():
        other = Solver(conditions_of(standard, choices, places, goal, _costs(choices, order)).problem)
        best = other.best()
        proven = proven and other.complete
        if best is not None and all(best.chosen != state.chosen for state, _ in found):
            found.append((best, order))
    # The sums of a way are good even where nothing applies for sure; there is nothing then to be recognised for.
    paths = [path for state, order in found if not (path := _path(state, order, gap)).after.may_not_apply]
    return replaced(gap, paths=tuple(_worth_telling(paths, orders)), proven=proven)


def _worth_telling(paths: list[Path], orders: tuple[Order, ...]) -> list[Path]:
    """A way of another order only where it is cheaper than every way before it."""
    kept: list[Path] = []
    for path in paths:
        if path.order == orders[0] or all(path.effort < known.effort for known in kept):
            kept.append(path)
    return kept


def _costs(choices: Mapping[int, Choices], order: Order) -> Costs:
    """Whole numbers that order as (count, effort) or (effort, count) do."""
    efforts = {(number, at): option.effort for number, c in choices.items() for at, option in enumerate(c.options)}
    unit = lcm(1, *(Fraction(effort).denominator for effort in efforts.values()))
    whole = {key: int(effort * unit) for key, effort in efforts.items()}
    if order == "count":
        more_than_all = 1 + sum(whole.values())
        return {key: more_than_all + effort for key, effort in whole.items()}
    return {key: effort * (1 + len(choices)) + 1 for key, effort in whole.items()}


def _path(state: State, order: Order, gap: Gap) -> Path:
    chosen = sorted(state.chosen)
    steps = tuple(
        Step(gap.choices[number].present[0].indicator, gap.choices[number].present, gap.choices[number].options[at])
        for number, at in chosen
    )
    return Path(steps, after_steps(gap.assessment, steps), order)


def after_steps(assessment: Assessment, steps: tuple[Step, ...]) -> Assessment:
    """The assessment of a submission in which steps are done, made by the same scoring as any other."""
    submission = assessment.submission
    answers = {**submission.answers, **{step.indicator.number: step.option.answer for step in steps}}
    proved = frozenset(
        step.indicator.number for step in steps if any(move.code == "prove" for move in step.option.moves)
    )
    changed = replaced(submission, answers=answers)
    return assess(assessment.standard, with_proof(changed, proved), assessment.policy)


def with_proof(submission: Submission, numbers: frozenset[int]) -> Submission:
    """A submission in which some answers are proved by a valid document that is still to come."""
    if not numbers:
        return submission
    from yte_check.station.evidence import Evidence
    from yte_check.station.model import EvidenceEntry

    key = "_"
    while key in submission.ledger:
        key += "_"
    entry = Evidence(key, EvidenceEntry(title=key), "valid", submission.year)
    answers = {
        number: answer._replace(evidence=(*answer.evidence, key)) if number in numbers else answer
        for number, answer in submission.answers.items()
    }
    return replaced(submission, answers=answers, ledger={**submission.ledger, key: entry})


__all__ = ["Gap", "Order", "Path", "Step", "after_steps", "gap_of"]
