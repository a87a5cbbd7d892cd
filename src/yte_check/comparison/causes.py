"""Why an indicator has other points than before, one cause after the other.

The earlier data are scored once more: under the later rule, then at the later place, and only then are they exchanged
for the later data. So what a rule changes is measured with nothing else changed, and never read as progress; what the
data change is measured under one rule. Evidence and reviewers come last. The parts add up to the whole difference.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, get_args

from yte_check.documents.diagnostics import Problems
from yte_check.documents.record import record
from yte_check.scoring.assess import indicator_result
from yte_check.scoring.open_questions import written_answer
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.model import Indicator
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.score import ZERO, Score
from yte_check.station.answers import read_answer
from yte_check.station.model import NO_ANSWER, IndicatorAnswer

CauseName = Literal["rule", "place", "data", "evidence", "review", "policy"]
CAUSES: tuple[CauseName, ...] = get_args(CauseName)


@record
class Amount:
    """A change of points: of the sure ones (``low``) and of the most that can be (``high``)."""

    low: Decimal = ZERO
    high: Decimal = ZERO

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.low + other.low, self.high + other.high)

    @property
    def is_nothing(self) -> bool:
        return not self.low and not self.high


@record
class Cause:
    name: CauseName
    amount: Amount


@record
class IndicatorChange:
    """An indicator on both sides; None on the side whose standard does not have it.

    ``causes`` may hold one of no points: the data changed, say, but not enough to matter. ``comparable`` is False
    where the earlier answer cannot be read under the later rule; all of the difference is then laid to the rule.
    ``own`` is what the later file itself answers, before any reviewer.
    """

    number: int
    before: IndicatorResult | None
    after: IndicatorResult | None
    causes: tuple[Cause, ...]
    comparable: bool = True
    own: IndicatorAnswer | None = None

    @property
    def difference(self) -> Amount:
        return _difference(_score(self.before), _score(self.after))

    @property
    def changed(self) -> bool:
        return bool(self.causes)


def changes(before: Assessment, after: Assessment) -> Iterator[IndicatorChange]:
    """Every indicator of either side, in the order of the later standard."""
    old = {result.indicator.number: result for result in before.indicators()}
    new = {result.indicator.number: result for result in after.indicators()}
    for number in dict.fromkeys([*new, *old]):
        yield _change(number, old.get(number), new.get(number), before, after)


def _change(
    number: int, old: IndicatorResult | None, new: IndicatorResult | None, before: Assessment, after: Assessment
) -> IndicatorChange:
    if old is None or new is None:
        amount = _difference(_score(old), _score(new))
        return IndicatorChange(number, old, new, (Cause("rule", amount),))
    carried = _carried(old, new.indicator, before)
    if carried is None:
        return IndicatorChange(number, old, new, (Cause("rule", _difference(old.score, new.score)),), comparable=False)
    own = _own(old, new, carried, before, after)
    causes = tuple(_causes(old, new, carried, own, before, after))
    return IndicatorChange(number, old, new, causes, own=own)


def _causes(
    old: IndicatorResult,
    new: IndicatorResult,
    carried: IndicatorAnswer,
    own: IndicatorAnswer,
    before: Assessment,
    after: Assessment,
) -> Iterator[Cause]:
    """Score after score, each with one thing more as it is later; a cause where points or the thing itself changed."""
    reviewed = _is_reviewed(old, new)
    old_places, new_places = _places(before), _places(after)
    indicator, policy = new.indicator, before.policy
    # A place of a standard with other zones means nothing to the other standard.
    old_places = old_places if _knows(after, before) else new_places
    proofs = old.valid_evidence, new.valid_evidence
    stages: list[tuple[CauseName, Score, bool]] = [
        ("rule", _at(indicator, carried, proofs[0], old_places, policy), _rule_changed(old.indicator, indicator)),
        ("place", _at(indicator, carried, proofs[0], new_places, policy), False),
        ("data", _at(indicator, own, proofs[0], new_places, policy), not _same_answer(carried, own)),
        ("evidence", _at(indicator, own, proofs[1], new_places, policy), proofs[0] != proofs[1]),
        ("review", _at(indicator, new.answer, proofs[1], new_places, policy), reviewed),
        ("policy", new.score, False),
    ]
    score = old.score
    for name, then, other in stages:
        amount = _difference(score, then)
        if other or not amount.is_nothing:
            yield Cause(name, amount)
        score = then


def _carried(old: IndicatorResult, indicator: Indicator, before: Assessment) -> IndicatorAnswer | None:
    """The earlier answer as the later rule reads it; None where it cannot."""
    if old.indicator.scoring == indicator.scoring or old.answer.answer is None:
        return old.answer
    if old.answer.standing == "changed":  # a reviewer's answer stands in no submission
        return old.answer if type(old.indicator.scoring) is type(indicator.scoring) else None
    read = _written(indicator, before)
    return None if read is None else read._replace(standing=old.answer.standing)


def _own(
    old: IndicatorResult, new: IndicatorResult, carried: IndicatorAnswer, before: Assessment, after: Assessment
) -> IndicatorAnswer:
    """What the later file itself answers, as far as the earlier side was believed.

    What a reviewer has changed since is the reviewer's; where both sides have been changed, both are what was verified.
    """
    answer = new.answer
    if _is_reviewed(old, new):
        if before.submission.sha256 == after.submission.sha256:
            return carried
        if answer.standing == "changed":
            answer = _written(new.indicator, after) or NO_ANSWER
    return answer._replace(standing=old.answer.standing)


def _is_reviewed(old: IndicatorResult, new: IndicatorResult) -> bool:
    return new.answer.standing not in (old.answer.standing, "accepted")


def _written(indicator: Indicator, assessment: Assessment) -> IndicatorAnswer | None:
    """The answer that stands in the file of an assessment, under the rule of an indicator; None where it cannot be."""
    data = assessment.submission.document.data
    path, raw = written_answer(data, indicator.number)
    problems = Problems()
    read = read_answer(Given(raw, path, problems), indicator, data.get("evidence"))
    return None if problems.fatal else read


def _at(indicator: Indicator, answer: IndicatorAnswer, valid: int, places: Iterable[Place], policy: Policy) -> Score:
    """The score over all places that a station can have: from the least to the most."""
    scores = [indicator_result(indicator, answer, valid, place, policy).score for place in places]
    return scores[0]._replace(low=min(s.low for s in scores), high=max(s.high for s in scores))


def _places(assessment: Assessment) -> tuple[Place, ...]:
    return assessment.submission.places(assessment.standard)


def _knows(after: Assessment, before: Assessment) -> bool:
    """Whether the later standard divides the country as the earlier one does."""
    old, new = before.standard.text, after.standard.text
    was, now = ({name: set(keys) for name, keys in text.place_keys.items()} for text in (old, new))
    return was == now


def _rule_changed(old: Indicator, new: Indicator) -> bool:
    return old.scoring != new.scoring or old.points != new.points or old.knockout != new.knockout


def _same_answer(old: IndicatorAnswer, new: IndicatorAnswer) -> bool:
    return bool((old or NO_ANSWER).answer == (new or NO_ANSWER).answer)


def _score(result: IndicatorResult | None) -> Score:
    return result.score if result is not None else Score(ZERO, ZERO, ZERO)


def _difference(old: Score, new: Score) -> Amount:
    return Amount(new.low - old.low, new.high - old.high)
