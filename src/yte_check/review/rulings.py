"""Decisions read against the submission that they are about: each must fit, and say something.

What fits nothing (an indicator that does not exist, an answer that was never given), what is past its day, and
what was decided about another text of the submission is an error: passed over in silence it would look like a
verified score.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

from yte_check.documents.diagnostics import Diagnostic, Path, Problems, located, refuse_if_fatal
from yte_check.documents.document import Document
from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.record import record
from yte_check.documents.shape import read_shape
from yte_check.review.decision_words import with_decisions
from yte_check.review.model import Decision, ReviewText
from yte_check.standard.model import Indicator
from yte_check.standard.rules.answering import Given, not_applicable
from yte_check.standard.standard import Standard
from yte_check.station.answers import unknown_indicator
from yte_check.station.submission import Submission

UNDER: Path = ("decisions",)


@record
class Review:
    """A review file that has been read; its document knows the lines."""

    document: Document
    text: ReviewText

    @property
    def path(self) -> str:
        return self.document.name

    @property
    def sha256(self) -> str:
        """The hash of the submission that was reviewed."""
        return self.text.submission.sha256.strip().lower()


@record
class Ruling:
    """What was decided of an indicator, by whom, when and in which round; ``answer`` is the one that counts instead."""

    number: int
    decision: Literal["accepted", "changed", "rejected"]
    remark: str
    reviewer: str
    date: date
    round: str
    review: Review
    answer: Any = None
    not_applicable: str | None = None
    """In place of an answer: why the reviewer says that it does not apply."""

    @property
    def outcome(self) -> tuple[object, ...]:
        """What makes two decisions the same, whoever took them."""
        return self.decision, self.answer, self.not_applicable is not None

    @property
    def written(self) -> Any:
        """The answer that counts instead, as it stands in the file."""
        return self.review.text.decisions[self.number].answer

    @property
    def path(self) -> Path:
        """Where it stands in its file."""
        return (*UNDER, _written(self.review, self.number))


Rulings = Mapping[int, Ruling]


@record
class Fitted:
    """A review that fits its submission: what it decides, and what its reviewer should look at again."""

    review: Review
    rulings: Rulings
    warnings: tuple[Diagnostic, ...]


def review_of(document: Document) -> Review:
    """Raises InvalidDocument."""
    refuse_other_kind("review", document)
    return Review(document, read_shape(ReviewText, with_decisions(document.data), document))


def rulings_of(review: Review, submission: Submission, standard: Standard, today: date) -> Fitted:
    """What a review decides of a submission.

    Raises InvalidDocument with everything that is wrong in it, where an error is among it.
    """
    problems = Problems()
    rulings = _read(review, submission, standard, today, problems)
    refuse_if_fatal(problems, review.document)
    return Fitted(review, rulings, located(problems, review.document))


def refuse_other_text(review: Review, path: str, sha256: str, problems: Problems) -> None:
    """Add to ``problems`` that the submission at a path is not the text that was reviewed."""
    problems.error(
        "review_other_text", ("submission", "sha256"), path=path, reviewed=review.sha256[:12], found=sha256[:12]
    )


def _read(review: Review, submission: Submission, standard: Standard, today: date, problems: Problems) -> Rulings:
    if review.sha256 != submission.sha256:
        refuse_other_text(review, submission.path, submission.sha256, problems)
        return {}
    _check_day(review.text.date, ("date",), submission, today, problems)
    rulings: dict[int, Ruling] = {}
    for key, decision in _as_written(review):
        path = (*UNDER, key)
        indicator = standard.indicators.get(parse_item_number(key))
        if indicator is None:
            code, params = unknown_indicator(key, standard.indicators, problems)
            problems.error_at_key(code, path, **params)
        elif indicator.number in rulings:
            problems.error_at_key("duplicate_key", path, key=key)
        elif decision.decision is not None and decision.remark is not None:
            _check_days(decision, review, path, submission, today, problems)
            answer, absent = _answer(decision, indicator, path, submission, standard, problems)
            rulings[indicator.number] = Ruling(
                indicator.number,
                decision.decision,
                decision.remark,
                decision.reviewer or review.text.reviewer,
                decision.date or review.text.date,
                decision.round or review.text.round,
                review,
                answer,
                absent,
            )
    return rulings


def _as_written(review: Review) -> Iterable[tuple[str, Decision]]:
    """The decisions under the keys that stand in the file: “06” and “6” are two lines about one indicator."""
    for key in review.document.data["decisions"]:
        number = parse_item_number(key)
        yield key, review.text.decisions[number]


def _written(review: Review, number: int) -> str:
    return next(key for key, _ in _as_written(review) if parse_item_number(key) == number)


def _check_days(
    decision: Decision, review: Review, path: Path, submission: Submission, today: date, problems: Problems
) -> None:
    if decision.date is not None:
        _check_day(decision.date, (*path, "date"), submission, today, problems)
    if decision.expires is None:
        return
    decided = decision.date or review.text.date
    if decision.expires < decided:
        problems.error("review_expires_early", (*path, "expires"), expires=decision.expires, day=decided)
    elif decision.expires < today:
        problems.error("review_expired", (*path, "expires"), expires=decision.expires)


def _check_day(day: date, path: Path, submission: Submission, today: date, problems: Problems) -> None:
    """Nobody verifies a year before it has begun, or tomorrow."""
    if day.year < submission.year:
        problems.error("review_too_early", path, day=day, year=str(submission.year))
    elif day > today:
        problems.error("review_in_future", path, day=day, today=today)


def _answer(
    decision: Decision,
    indicator: Indicator,
    path: Path,
    submission: Submission,
    standard: Standard,
    problems: Problems,
) -> tuple[Any, str | None]:
    """The answer that counts instead, or why it does not apply; whether there is one to accept or to reject."""
    claimed = submission.answer(indicator.number)
    if decision.decision != "changed":
        if not claimed.given and not _is_left_out(indicator, submission, standard):
            problems.error("review_nothing_claimed", (*path, "decision"), number=str(indicator.number))
        return None, None
    before = len(problems)
    given = Given(decision.answer, (*path, "answer"), problems)
    absent = None
    if isinstance(decision.answer, dict):
        absent, left = not_applicable(given, decision.answer, indicator.may_not_apply)
        given = given._replace(raw=left or None)
    answer = indicator.scoring.read(given) if absent is None else None
    if answer is None and absent is None and len(problems) == before:
        problems.error_at_key("review_answer_empty", (*path, "answer"))
    elif (answer is not None and answer == claimed.answer) or (absent and claimed.not_applicable):
        problems.error_at_key("review_changes_nothing", (*path, "answer"))
    return answer, absent


def _is_left_out(indicator: Indicator, submission: Submission, standard: Standard) -> bool:
    """Whether it is in a section of which the station says that it does not apply: that, too, is a claim."""
    sections = (each for each in standard.text.sections() if each.number in submission.sections)
    return any(indicator in section.all_indicators for section in sections)
