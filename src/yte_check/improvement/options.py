"""What can be made of each indicator of a station, with the points and the effort of each possibility."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from yte_check.documents.record import record
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.levels import levels
from yte_check.improvement.model import Move, Price
from yte_check.scoring.assess import indicator_left_out, indicator_result, section_applies
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Applies, Assessment, IndicatorResult
from yte_check.standard.place import Place
from yte_check.standard.score import ZERO, Score
from yte_check.station.model import IndicatorAnswer

_OPEN = ("undecided", "disputed")
_UNSETTLED = ("rejected", *_OPEN)


@record
class PricedLevel:
    """A state that an indicator can be brought to: how it is scored then at each place, and by which moves."""

    answer: IndicatorAnswer
    moves: tuple[Move, ...]
    effort: Decimal
    results: tuple[IndicatorResult, ...]

    @property
    def scores(self) -> tuple[Score, ...]:
        return tuple(result.score for result in self.results)


@record
class Choices:
    """An indicator as it is at each place, and the states that are better somewhere."""

    present: tuple[IndicatorResult, ...]
    options: tuple[PricedLevel, ...]

    @property
    def number(self) -> int:
        return self.present[0].indicator.number


def choices_of(assessment: Assessment, places: tuple[Place, ...], efforts: Efforts) -> Mapping[int, Choices]:
    """Every indicator of the standard, in its order. What a section leaves out stays out."""
    submission, policy = assessment.submission, assessment.policy
    stated = dict(_in_stated_sections(assessment))
    found = {}
    for number, indicator in assessment.standard.indicators.items():
        answer, proofs = submission.answer(number), submission.valid_evidence(number)
        present = tuple(indicator_result(indicator, answer, proofs, place, policy) for place in places)
        if number in stated:
            found[number] = Choices(tuple(indicator_left_out(each, stated[number]) for each in present), ())
        else:
            found[number] = _choices(present, places, policy, efforts)
    return found


def _in_stated_sections(assessment: Assessment) -> Iterator[tuple[int, Applies]]:
    """The indicators of the sections of which a station says that they do not apply, and whether they do."""
    submission = assessment.submission
    for section in assessment.sections() if submission.sections else ():
        if section.criterion.number in submission.sections:
            applies = section_applies(section.criterion, section.indicators, submission, assessment.policy)
            if applies != "sure":
                yield from ((result.indicator.number, applies) for result in section.indicators)


def _choices(
    present: tuple[IndicatorResult, ...], places: tuple[Place, ...], policy: Policy, efforts: Efforts
) -> Choices:
    found = [option for option in _options(present[0], places, policy, efforts) if _is_better(option.results, present)]
    return Choices(present, tuple(_undominated(found)))


def _options(
    present: IndicatorResult, places: tuple[Place, ...], policy: Policy, efforts: Efforts
) -> Iterator[PricedLevel]:
    indicator, answer = present.indicator, present.answer

    def price(move: Move) -> Decimal | None:
        return efforts.price(indicator, move)

    for raw, moves in _reached(present, places, price):
        whole = (*moves, *_beside(present, raw, policy))
        priced = [price(move) for move in whole]
        if not whole or None in priced:
            continue
        effort = sum((each * move.levels for each, move in zip(priced, whole, strict=True) if each is not None), ZERO)
        proved = max(present.valid_evidence, int(any(move.code == "prove" for move in whole)))
        standing = "accepted" if answer.standing in _UNSETTLED else answer.standing
        told = answer._replace(answer=raw, standing=standing)
        if moves:
            told = told._replace(not_applicable=None)
        results = tuple(indicator_result(indicator, told, proved, place, policy) for place in places)
        yield PricedLevel(told, whole, effort, results)


def _reached(
    present: IndicatorResult, places: tuple[Place, ...], price: Price
) -> Iterator[tuple[Any, tuple[Move, ...]]]:
    """What can be answered. Of what a station says does not apply it is only for others to prove or to decide that;
    where a reviewer has refused it, the indicator is answered like any other."""
    rule, answer = present.indicator.scoring, present.answer
    refused = answer.not_applicable is not None and answer.standing == "rejected"
    if not refused:
        yield answer.answer, ()
    if answer.not_applicable is None or refused:
        yield from ((level.answer, level.moves) for level in levels(rule, answer.answer, places, price))


def _beside(present: IndicatorResult, answer: object, policy: Policy) -> Iterator[Move]:
    """What else it takes for an answer to count: a document where one is asked for, a settled review."""
    if present.answer.standing in _UNSETTLED:
        # What nobody has decided has no remark that could be settled.
        yield Move("await_decision" if present.answer.standing in _OPEN else "settle", kind="evidence")
    elif (
        policy.evidence == "strict"
        and (answer is not None or present.answer.not_applicable is not None)
        and not present.valid_evidence
        and present.answer.standing == "claimed"
    ):
        yield Move("prove", params={"documents": present.indicator.evidence}, kind="evidence")


def _is_better(results: tuple[IndicatorResult, ...], present: tuple[IndicatorResult, ...]) -> bool:
    """Whether something that may decide is better somewhere: the sure points, what may not apply, a knock-out."""
    return any(
        after.score.low > before.score.low
        or (after.score.uncertain != before.score.uncertain)
        or (after.score.excluded and not before.score.excluded)
        or (before.knockout != "met" and after.knockout == "met")
        for after, before in zip(results, present, strict=True)
    )


def _undominated(options: list[PricedLevel]) -> list[PricedLevel]:
    """Without those that another one reaches with less or the same effort; the cheapest first."""
    found: dict[tuple[object, ...], PricedLevel] = {}
    for option in sorted(options, key=lambda option: option.effort):
        found.setdefault((*option.scores, *(result.knockout for result in option.results)), option)
    return list(found.values())
