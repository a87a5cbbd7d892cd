"""Two scores of one submission: what its station says of itself, and what the reviewers have verified of it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from yte_check.batch.records import Refused
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.record import record, replaced
from yte_check.review.resolution import Resolution, Resolutions, disputes, resolved
from yte_check.review.rulings import Fitted, Review, Ruling, rulings_of
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
    """An indicator as claimed and as verified; without a resolution nothing is decided of it yet."""

    claimed: IndicatorResult
    verified: IndicatorResult
    resolution: Resolution | None

    @property
    def number(self) -> int:
        return self.claimed.indicator.number

    @property
    def ruling(self) -> Ruling | None:
        """The decision that holds; None where nothing is decided, or reviewers differ."""
        return self.resolution.settled if self.resolution is not None else None

    @property
    def disputed(self) -> bool:
        return self.resolution is not None and self.resolution.disputed

    @property
    def overturned(self) -> bool:
        """Whether a later decision came to something else than an earlier one."""
        return self.resolution is not None and bool(self.resolution.overturned)

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
    """Both assessments, and the rounds between them in the order of their days.

    ``refused`` are the reviews that could not be used; ``warnings`` speak of those that were.
    """

    claimed: Assessment
    verified: Assessment
    resolutions: Resolutions
    reviews: tuple[Review, ...]
    refused: tuple[Refused, ...] = ()
    warnings: tuple[Diagnostic, ...] = ()

    def pairs(self) -> Iterator[Pair]:
        for claimed, verified in zip(self.claimed.indicators(), self.verified.indicators(), strict=True):
            yield Pair(claimed, verified, self.resolutions.get(claimed.indicator.number))

    def decided(self) -> tuple[Pair, ...]:
        """The indicators of which one decision holds."""
        return tuple(pair for pair in self.pairs() if pair.ruling is not None)

    def disputed(self) -> tuple[Pair, ...]:
        """The indicators of which reviewers of one round differ."""
        return tuple(pair for pair in self.pairs() if pair.disputed)

    def overturned(self) -> tuple[Pair, ...]:
        """The indicators of which a later decision came to something else than an earlier one."""
        return tuple(pair for pair in self.pairs() if pair.overturned)

    def open(self) -> tuple[Pair, ...]:
        """The indicators of which nothing is decided yet."""
        return tuple(pair for pair in self.pairs() if pair.resolution is None)

    @property
    def difference(self) -> Difference:
        """Over the indicators that are decided or disputed; of the others nothing can be said."""
        differences = [pair.difference for pair in self.pairs() if pair.resolution is not None]
        return Difference(sum((d.low for d in differences), ZERO), sum((d.high for d in differences), ZERO))


def verify(
    claimed: Assessment, reviews: Iterable[Review], today: date, unreadable: Sequence[Refused] = ()
) -> Verification:
    """Lay the rounds of review over an assessed submission.

    Each review stands or falls alone; ``unreadable`` are files that already fell. Raises InvalidDocument where
    there are some and none of them can be used.
    """
    fitted: list[Fitted] = []
    refused = list(unreadable)
    for review in sorted(reviews, key=lambda review: (review.text.date, review.path)):
        try:
            fitted.append(rulings_of(review, claimed.submission, claimed.standard, today))
        except InvalidDocument as invalid:
            refused.append((review.path, invalid.diagnostics))
    if refused and not fitted:
        raise InvalidDocument(diagnostic for _, diagnostics in refused for diagnostic in diagnostics)
    resolutions = resolved(fitted)
    verified = assess(claimed.standard, _with_resolutions(claimed, resolutions), claimed.policy)
    warnings = (*(warning for each in fitted for warning in each.warnings), *disputes(resolutions))
    used = tuple(each.review for each in fitted)
    return Verification(claimed, verified, resolutions, used, tuple(refused), warnings)


def _with_resolutions(claimed: Assessment, resolutions: Resolutions) -> Submission:
    submission = claimed.submission
    answers = {
        number: _resolved(submission.answer(number), resolutions.get(number)) for number in claimed.standard.indicators
    }
    return replaced(submission, answers=answers)


def _resolved(answer: IndicatorAnswer, resolution: Resolution | None) -> IndicatorAnswer:
    if resolution is None:
        return answer._replace(standing="undecided")
    if resolution.disputed:
        between = tuple(_ruled(answer, ruling) for ruling in resolution.standing)
        return answer._replace(standing="disputed", between=between)
    return _ruled(answer, resolution.standing[-1])


def _ruled(answer: IndicatorAnswer, ruling: Ruling) -> IndicatorAnswer:
    if ruling.decision == "changed":
        return answer._replace(answer=ruling.answer, standing="changed", not_applicable=ruling.not_applicable)
    return answer._replace(standing=ruling.decision)
