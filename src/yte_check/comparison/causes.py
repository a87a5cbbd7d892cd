"""Why an indicator has other points than before, one cause after the other.

The earlier data are scored once more: under the later rule, then at the later place, and only then are they exchanged
for the later data. So what a rule changes is measured with nothing else changed, and never read as progress; what the
data change is measured under one rule. Evidence and reviewers come last. The parts add up to the whole difference:
where a whole is no sum of its indicators it is scored whole at each of these stages (``stages.py``), and what a single
indicator does to it is measured by exchanging one answer after the other in the order of the standard.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal

from yte_check.comparison.stages import CauseName, Exchanged, ScoredStages, adds_up, staged
from yte_check.documents.diagnostics import Problems
from yte_check.documents.record import record, replaced
from yte_check.scoring.assess import assess, indicator_result
from yte_check.scoring.open_questions import written_answer
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.model import Indicator
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.score import ZERO, Score
from yte_check.station.answers import read_answer
from yte_check.station.model import NO_ANSWER, IndicatorAnswer


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
    carried: IndicatorAnswer | None = None
    """The earlier answer as the later rule reads it."""

    @property
    def difference(self) -> Amount:
        return _difference(_score(self.before), _score(self.after))

    @property
    def changed(self) -> bool:
        return bool(self.causes)


@record
class Changes:
    """Every indicator of either side, in the order of the later standard; ``stages`` where the whole is no sum."""

    indicators: tuple[IndicatorChange, ...]
    stages: ScoredStages | None


def changes(before: Assessment, after: Assessment) -> Changes:
    old = {result.indicator.number: result for result in before.indicators()}
    new = {result.indicator.number: result for result in after.indicators()}
    pairs = [_Pair(number, old.get(number), new.get(number), before, after) for number in dict.fromkeys([*new, *old])]
    stages = None
    if not all(adds_up(side.standard.text) for side in (before, after)):
        exchanged = {
            pair.number: Exchanged(pair.carried, pair.own, pair.new.answer) for pair in pairs if pair.new is not None
        }
        stages = staged(before, after, exchanged, _knows(after, before))
    return Changes(tuple(_change(pair, before, after, stages) for pair in pairs), stages)


class _Pair:
    """An indicator on both sides with the answers of its stages."""

    def __init__(
        self,
        number: int,
        old: IndicatorResult | None,
        new: IndicatorResult | None,
        before: Assessment,
        after: Assessment,
    ) -> None:
        self.number, self.old, self.new = number, old, new
        self.carried = _carried(old, new.indicator, before) if old is not None and new is not None else None
        self.own = new.answer if new is not None else NO_ANSWER
        if old is not None and new is not None and self.carried is not None:
            self.own = _own(old, new, self.carried, before, after)


def _change(pair: _Pair, before: Assessment, after: Assessment, stages: ScoredStages | None) -> IndicatorChange:
    old, new, carried = pair.old, pair.new, pair.carried
    if old is None or new is None:
        amount = _difference(_score(old), _score(new))
        return IndicatorChange(pair.number, old, new, (Cause("rule", amount),))
    if carried is None:
        cause = Cause("rule", _difference(old.score, new.score))
        return IndicatorChange(pair.number, old, new, (cause,), comparable=False)
    if stages is None:
        scores = _scores(old, new, carried, pair.own, before, after)
    else:
        scores = {name: later.result(pair.number).score for name, later in stages.after.items()}
    causes = tuple(_causes(old, new, scores, _exchanged(pair, old, new, before, after)))
    return IndicatorChange(pair.number, old, new, causes, own=pair.own, carried=carried)


def _causes(
    old: IndicatorResult, new: IndicatorResult, scores: Mapping[CauseName, Score], exchanged: Collection[CauseName]
) -> Iterator[Cause]:
    """A cause wherever points change from stage to stage, or the thing itself."""
    score = old.score
    for name, then in scores.items():
        amount = _difference(score, then)
        if name in exchanged or not amount.is_nothing:
            yield Cause(name, amount)
        score = then


def _exchanged(
    pair: _Pair, old: IndicatorResult, new: IndicatorResult, before: Assessment, after: Assessment
) -> Collection[CauseName]:
    """What is not the same on both sides, whether points hang on it or not."""
    assert pair.carried is not None
    sections = _left_out(old, before), _left_out(new, after)
    found: dict[CauseName, bool] = {
        "rule": _rule_changed(old.indicator, new.indicator),
        "data": not _same_answer(pair.carried, pair.own) or sections[0] != sections[1],
        "evidence": old.valid_evidence != new.valid_evidence,
        "review": _is_reviewed(old, new),
    }
    return [name for name, is_other in found.items() if is_other]


def _left_out(result: IndicatorResult, assessment: Assessment) -> bool:
    """Whether it stands in a section that the station says does not apply."""
    stated = assessment.submission.sections
    return bool(stated) and any(
        section.criterion.number in stated and result.indicator in section.criterion.all_indicators
        for section in assessment.sections()
    )


def _scores(
    old: IndicatorResult,
    new: IndicatorResult,
    carried: IndicatorAnswer,
    own: IndicatorAnswer,
    before: Assessment,
    after: Assessment,
) -> Mapping[CauseName, Score]:
    """Score after score, each with one thing more as it is later."""
    old_places, new_places = _places(before), _places(after)
    indicator, policy = new.indicator, before.policy
    # A place of a standard with other zones means nothing to the other standard.
    old_places = old_places if _knows(after, before) else new_places
    proofs = old.valid_evidence, new.valid_evidence
    return {
        "rule": _at(indicator, carried, proofs[0], old_places, policy),
        "place": _at(indicator, carried, proofs[0], new_places, policy),
        "data": _at(indicator, own, proofs[0], new_places, policy),
        "evidence": _at(indicator, own, proofs[1], new_places, policy),
        "review": _at(indicator, new.answer, proofs[1], new_places, policy),
        "policy": new.score,
    }


def in_whole(stages: ScoredStages) -> tuple[Mapping[int, Amount], Amount]:
    """What each indicator does to the whole, its answer exchanged in its turn, and what the sections do that are said
    not to apply, exchanged before them. With what rule, place and policy do these add up to the difference."""
    found: dict[int, Amount] = {}
    sections = Amount()
    for name, earlier, later in stages.steps():
        if name not in ("data", "evidence", "review"):
            continue
        submission, score = earlier.submission, earlier.score
        if submission.sections != later.submission.sections:
            submission = replaced(submission, sections=later.submission.sections)
            then = assess(later.standard, submission, later.policy).score
            sections, score = sections + _difference(score, then), then
        for number in later.standard.indicators:
            answer = later.submission.answer(number)
            if submission.answer(number) == answer:
                continue
            submission = replaced(submission, answers={**submission.answers, number: answer})
            then = assess(later.standard, submission, later.policy).score
            found[number] = found.get(number, Amount()) + _difference(score, then)
            score = then
    return found, sections


def _carried(old: IndicatorResult, indicator: Indicator, before: Assessment) -> IndicatorAnswer | None:
    """The earlier answer as the later rule reads it; None where it cannot."""
    if old.answer.not_applicable is not None and not indicator.may_not_apply:
        return None
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
    def facts(of: Indicator) -> tuple[object, ...]:
        return of.scoring, of.points, of.knockout, of.weight, of.may_not_apply, of.bonus

    return facts(old) != facts(new)


def _same_answer(old: IndicatorAnswer, new: IndicatorAnswer) -> bool:
    return bool(old.answer == new.answer) and (old.not_applicable is None) == (new.not_applicable is None)


def _score(result: IndicatorResult | None) -> Score:
    return result.score if result is not None else Score(ZERO, ZERO, ZERO)


def _difference(old: Score, new: Score) -> Amount:
    return Amount(new.low - old.low, new.high - old.high)
