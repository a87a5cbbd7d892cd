"""Two scores of one submission: what its station says of itself, and what the reviewers have verified of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from yte_check.documents.record import record, replaced
from yte_check.review.rulings import Review, Ruling, Rulings, rulings_of
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.score import ZERO
from yte_check.station.model import IndicatorAnswer
from yte_check.station.submission import Submission


@record
class Difference:
    """Verified points less claimed ones, ``low`` … ``high``."""

    low: Decimal
    high: Decimal

    @property
    def is_over(self) -> bool:
        """Whether the station gave itself more than it has, for sure."""
        return self.high < ZERO

    @property
    def is_under(self) -> bool:
        """Whether the station gave itself less than it has, for sure."""
        return self.low > ZERO


@record
class Pair:
    """An indicator as claimed and as verified; without a ruling nothing is decided of it yet."""

    claimed: IndicatorResult
    verified: IndicatorResult
    ruling: Ruling | None

    @property
    def number(self) -> int:
        return self.claimed.indicator.number

    @property
    def difference(self) -> Difference:
        if self.ruling is not None and self.ruling.decision == "accepted" and self._same_points:
            return Difference(ZERO, ZERO)
        return Difference(
            self.verified.score.low - self.claimed.score.high, self.verified.score.high - self.claimed.score.low
        )

    @property
    def _same_points(self) -> bool:
        """An answer that leaves points open and is accepted as it is differs by nothing from itself."""
        return (self.claimed.score.low, self.claimed.score.high) == (
            self.verified.score.low,
            self.verified.score.high,
        )


@record
class Verification:
    """Both assessments, and the rounds between them in the order of their days."""

    claimed: Assessment
    verified: Assessment
    rulings: Rulings
    reviews: tuple[Review, ...]

    def pairs(self) -> Iterator[Pair]:
        for claimed, verified in zip(self.claimed.indicators(), self.verified.indicators(), strict=True):
            yield Pair(claimed, verified, self.rulings.get(claimed.indicator.number))

    def decided(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs() if pair.ruling is not None)

    def open(self) -> tuple[Pair, ...]:
        """The indicators of which nothing is decided yet."""
        return tuple(pair for pair in self.pairs() if pair.ruling is None)

    @property
    def difference(self) -> Difference:
        """Over the indicators that are decided; of the others nothing can be said."""
        differences = [pair.difference for pair in self.decided()]
        return Difference(sum((d.low for d in differences), ZERO), sum((d.high for d in differences), ZERO))


def verify(claimed: Assessment, reviews: Sequence[Review], today: date) -> Verification:
    """Lay the rounds of review over an assessed submission. Raises InvalidDocument where they do not fit it."""
    rulings = rulings_of(reviews, claimed.submission, claimed.standard, today)
    verified = assess(claimed.standard, _with_rulings(claimed, rulings), claimed.policy)
    return Verification(claimed, verified, rulings, tuple(sorted(reviews, key=lambda r: (r.text.date, r.path))))


def _with_rulings(claimed: Assessment, rulings: Rulings) -> Submission:
    submission = claimed.submission
    answers = {number: _ruled(submission.answer(number), rulings.get(number)) for number in claimed.standard.indicators}
    return replaced(submission, answers=answers)


def _ruled(answer: IndicatorAnswer, ruling: Ruling | None) -> IndicatorAnswer:
    if ruling is None:
        return replaced(answer, standing="undecided")
    if ruling.decision == "changed":
        return replaced(answer, answer=ruling.answer, standing="changed")
    return replaced(answer, standing=ruling.decision)
