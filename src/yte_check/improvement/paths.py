"""A way and the gap that it closes: steps, and what the station is with all of them done."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from yte_check.documents.record import record, replaced
from yte_check.improvement.conditions import Conditions, is_struck
from yte_check.improvement.goals import RecognitionGoal
from yte_check.improvement.options import Choices, PricedLevel
from yte_check.scoring.assess import assess, section_applies
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.constructs import Construct, constructs_of
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import Place
from yte_check.standard.rules import ChangeRule, NumberRule, Rate
from yte_check.standard.rules.leaves import leaves
from yte_check.standard.score import ZERO
from yte_check.station.model import IndicatorAnswer
from yte_check.station.submission import Submission

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
    taken: frozenset[tuple[int, int]]
    """Each indicator that is changed, with the position of its option."""

    @property
    def effort(self) -> Decimal:
        return sum((step.effort for step in self.steps), ZERO)

    @property
    def numbers(self) -> frozenset[int]:
        return frozenset(step.indicator.number for step in self.steps)


_SUMS: frozenset[Construct] = frozenset({"knockout_within"})
"""What a standard may use and still be nothing but sums of points."""


def is_nothing_but_sums(text: StandardText) -> bool:
    return text.result is None and _SUMS.issuperset(constructs_of(text))


@record
class Gap:
    """How far a station is from the goal, and the ways there, the best one first.

    ``proven`` says that no shorter way exists; ``reachable`` that there is any.
    """

    assessment: Assessment
    goal: RecognitionGoal
    places: tuple[Place, ...]
    conditions: Conditions
    choices: Mapping[int, Choices]
    reached: bool
    """Whether the goal is reached as things are."""
    paths: tuple[Path, ...]
    proven: bool

    @property
    def is_sums(self) -> bool:
        """Whether the goal is nothing but sums of points and knock-outs, so that the sums alone decide."""
        return is_nothing_but_sums(self.assessment.standard.text)

    @property
    def target(self) -> Decimal | None:
        return self.goal.target

    @property
    def in_tenths(self) -> tuple[int, ...]:
        """The indicators on a way whose points come in proportion: of such points every tenth is tried, not each."""
        steps = (step.indicator for path in self.paths for step in path.steps)
        return tuple(dict.fromkeys(each.number for each in steps if _in_proportion(each)))

    @property
    def unproven_sections(self) -> tuple[int, ...]:
        """The sections that are said not to apply without a valid document, where one is asked for: what counts as
        applying with nothing in it, though a document would take it out. That is no step of any way."""
        submission, policy = self.assessment.submission, self.assessment.policy
        if policy.evidence != "strict":
            return ()
        return tuple(
            section.criterion.number
            for section in self.assessment.sections()
            if section.criterion.number in submission.sections
            and section_applies(section.criterion, section.indicators, submission, policy) == "perhaps"
        )

    @property
    def level_id(self) -> str | None:
        """The id of the level that is gone for; None where that is what recognises."""
        text = self.assessment.standard.text
        if text.result is None or self.goal.level is None or self.goal.is_recognition(text):
            return None
        return text.result.levels[self.goal.level].id

    @property
    def members(self) -> Mapping[int, tuple[int, ...]]:
        """The indicators of each criterion and section."""
        sections = self.assessment.standard.text.sections()
        return {section.number: tuple(i.number for i in section.all_indicators) for section in sections}

    @property
    def reachable(self) -> bool:
        return self.reached or bool(self.paths)

    @property
    def struck(self) -> tuple[int, ...]:
        """The indicators whose knock-out strikes, or may strike."""
        if not self.goal.no_knockout:
            return ()
        return tuple(number for number, choices in self.choices.items() if is_struck(choices))


def after_steps(assessment: Assessment, steps: tuple[Step, ...]) -> Assessment:
    """The assessment of a submission in which steps are done, made by the same scoring as any other."""
    proved = (step.indicator.number for step in steps if any(move.code == "prove" for move in step.option.moves))
    answers = {step.indicator.number: step.option.answer for step in steps}
    return after_answers(assessment, answers, frozenset(proved))


def after_answers(
    assessment: Assessment, answers: Mapping[int, IndicatorAnswer], proved: frozenset[int] = frozenset()
) -> Assessment:
    """The assessment of a submission with other answers, some of them newly proved."""
    submission = assessment.submission
    changed = replaced(submission, answers={**submission.answers, **answers})
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


def _in_proportion(indicator: Indicator) -> bool:
    graded = (rule for _, rule in leaves(indicator.scoring) if isinstance(rule, Rate | NumberRule | ChangeRule))
    return any(rule.proportional is not None or rule.proportional_by is not None for rule in graded)
