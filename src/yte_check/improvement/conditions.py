"""The conditions of a goal as sums over indicators: what each comes to, what it lacks, what every option adds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from decimal import Decimal
from functools import cached_property

from yte_check.documents.record import record
from yte_check.improvement.goals import RecognitionGoal
from yte_check.improvement.options import Choices
from yte_check.improvement.sums import Counted, Terms, above, reaching, whole_of
from yte_check.standard.model import ONE, CountAsked, Criterion
from yte_check.standard.place import Place
from yte_check.standard.score import ZERO, Score
from yte_check.standard.standard import Standard

OfferKey = tuple[int, int]
"""An option: the number of its indicator and its position."""


@record
class RequiredSum:
    """A sum that must not be negative: at a place, of everything or (``criterion``) of a criterion or section, of what
    is counted (``count``, the position of the count), or of what applies at all."""

    at: int
    criterion: int | None
    count: int | None = None
    applies: bool = False


@record
class Reach:
    """A criterion or section that counts where a sum of its own is not negative: ``margin`` is that sum as it is."""

    margin: Decimal
    gains: Mapping[OfferKey, Decimal]

    @property
    def reached(self) -> bool:
        return self.margin >= ZERO

    @property
    def can_turn(self) -> bool:
        """Whether any choice of options reaches what is not, or loses what is."""
        falls = any(gain < ZERO for gain in self.gains.values())
        return falls if self.reached else self.margin + _most(self.gains) >= ZERO


@record
class ConditionColumn:
    """A required sum: what it comes to, what each option adds, and the criteria that are counted in it, each as one."""

    required: RequiredSum
    margin: Decimal
    gains: Mapping[OfferKey, Decimal]
    reaches: tuple[Reach, ...] = ()
    counted: Mapping[int, Counted] = field(default_factory=dict)
    """What the score of each indicator adds."""

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The indicators on which it depends."""
        return frozenset(
            number for gains in (self.gains, *(each.gains for each in self.reaches)) for number, _ in gains
        )

    @cached_property
    def is_rising(self) -> bool:
        """Whether no option takes anything from it."""
        return all(gain >= ZERO for gains in (self.gains, *(r.gains for r in self.reaches)) for gain in gains.values())

    @cached_property
    def most(self) -> Decimal:
        """What it comes to with everything improved."""
        counted_more = sum(not each.reached and each.can_turn for each in self.reaches)
        return self.margin + _most(self.gains) + counted_more

    def margin_with(self, number: int, option: int) -> Decimal:
        """What it comes to with one option taken."""
        key = number, option
        turned = ((each.margin + each.gains[key] >= ZERO) - each.reached for each in self.reaches if key in each.gains)
        return self.margin + self.gains.get(key, ZERO) + sum(turned)


@record
class Conditions:
    """The sums of a station as it is."""

    columns: tuple[ConditionColumn, ...]
    struck: tuple[int, ...]
    """The indicators whose knock-out strikes or may strike, whatever is done."""

    @cached_property
    def margins(self) -> Mapping[RequiredSum, Decimal]:
        """What each sum comes to; the goal asks that none is negative."""
        return {each.required: each.margin for each in self.columns}

    @cached_property
    def missing(self) -> Mapping[RequiredSum, Decimal]:
        """The sums that are negative, with what they lack."""
        return {each.required: -each.margin for each in self.columns if each.margin < ZERO}

    @cached_property
    def out_of_reach(self) -> Mapping[RequiredSum, Decimal]:
        """Those that stay negative with everything improved, with what they then still lack."""
        return {each.required: -each.most for each in self.columns if each.most < ZERO}


def conditions_of(
    standard: Standard, choices: Mapping[int, Choices], places: Sequence[Place], goal: RecognitionGoal
) -> Conditions:
    columns = tuple(_columns(standard, choices, range(len(places)), goal))
    return Conditions(columns, tuple(number for number, each in choices.items() if not can_be_safe(each, goal)))


def _columns(
    standard: Standard, choices: Mapping[int, Choices], places: Sequence[int], goal: RecognitionGoal
) -> Iterator[ConditionColumn]:
    text, asked = standard.text, goal.asked
    scores = [{number: each.present[at].score for number, each in choices.items()} for at in places]
    for at in places:
        if goal.total:
            yield _column(RequiredSum(at, None), above(whole_of(text), goal.total, scores[at]), choices)
    for criterion, inner in _floored(text.criteria):
        share = asked.share_of(criterion.number, inner)
        for at in places if share else ():
            yield _column(RequiredSum(at, criterion.number), above(whole_of(criterion), share, scores[at]), choices)
    for position, count in enumerate(asked.counts):
        for at in places:
            required = RequiredSum(at, None, position)
            if count.of == "indicators":
                within = (i for each in _within(text.criteria, count) for i in each.all_indicators)
                yield _column(required, reaching(count, within), choices)
            else:
                yield _counted_criteria(required, count, _within(text.criteria, count), scores[at], choices)
    for at in places:
        if not any(score.sure_max for score in scores[at].values()):
            terms = Terms(Decimal(-1), dict.fromkeys(choices, _is_sure))
            yield _column(RequiredSum(at, None, applies=True), terms, choices)


def _is_sure(score: Score) -> Decimal:
    return ONE if score.sure_max else ZERO


def _floored(criteria: Sequence[Criterion]) -> Iterator[tuple[Criterion, bool]]:
    """The criteria and their sections; whether each is a section."""
    for criterion in criteria:
        yield from ((section, section is not criterion) for section in criterion.sections())


def _within(criteria: Sequence[Criterion], count: CountAsked) -> Sequence[Criterion]:
    """What is counted, or the indicators of which are."""
    if count.within is None:
        return criteria
    found = [each for criterion in criteria for each in criterion.sections() if each.number == count.within]
    return found if count.of == "indicators" else [section for each in found for section in each.criteria]


def _column(required: RequiredSum, terms: Terms, choices: Mapping[int, Choices]) -> ConditionColumn:
    margin, gains = _summed(required.at, terms, choices)
    return ConditionColumn(required, margin, gains, (), terms.counted)


def _summed(at: int, terms: Terms, choices: Mapping[int, Choices]) -> tuple[Decimal, Mapping[OfferKey, Decimal]]:
    margin, gains = terms.constant, {}
    for number, count in terms.counted.items():
        present = count(choices[number].present[at].score)
        margin += present
        for position, option in enumerate(choices[number].options):
            gain = count(option.scores[at]) - present
            if gain:
                gains[number, position] = gain
    return margin, gains


def _counted_criteria(
    required: RequiredSum,
    count: CountAsked,
    criteria: Sequence[Criterion],
    scores: Mapping[int, Score],
    choices: Mapping[int, Choices],
) -> ConditionColumn:
    """Criteria that reach their share, each as one of those that apply."""
    reaches = []
    for criterion in criteria:
        terms = above(whole_of(criterion), count.reaching_percent / 100, scores)
        if any(scores[each.number].max for each in criterion.all_indicators):
            reaches.append(Reach(*_summed(required.at, terms, choices)))
    found = Decimal(sum(each.reached for each in reaches))
    if count.at_least_percent is not None:
        needed = count.at_least_percent / 100 * len(reaches)
    else:
        needed = Decimal(count.at_least or 0)
    return ConditionColumn(required, found - needed, {}, tuple(reaches))


def _most(gains: Mapping[OfferKey, Decimal]) -> Decimal:
    """The most that one option of each indicator adds together."""
    best: dict[int, Decimal] = {}
    for (number, _), gain in gains.items():
        best[number] = max(best.get(number, ZERO), gain)
    return sum(best.values(), ZERO)


def is_struck(choices: Choices) -> bool:
    return any(result.knockout != "met" for result in choices.present)


def can_be_safe(choices: Choices, goal: RecognitionGoal) -> bool:
    if not goal.no_knockout or not is_struck(choices):
        return True
    return any(all(result.knockout == "met" for result in option.results) for option in choices.options)
