"""Times of recognition: from what they are counted, when they end, and how that stands to a day."""

from calendar import monthrange
from datetime import date
from typing import Literal

from yte_check.documents.record import record

UntilState = Literal["ended", "ending", "valid"]
"""How a time of recognition stands to a day and to the end of the time within which it is told of."""


@record
class RecognitionPeriod:
    """A time of recognition: it rests on the result of ``year`` and ends with the day ``until``.

    The day on which a decision is issued is not in a submission, so a recognition is taken to begin with the year
    after the one assessed. One that is decided has ``number``, ``day`` and ``authority``; ``year`` is that of its day.
    """

    year: int
    until: date
    number: str | None = None
    day: date | None = None
    authority: str | None = None

    @property
    def is_decided(self) -> bool:
        return self.number is not None

    def state(self, today: date, within: date) -> UntilState:
        if self.until < today:
            return "ended"
        return "ending" if self.until <= within else "valid"

    def checked_in(self, year: int, today: date) -> bool:
        """Whether the result of a year is a yearly check of it: it is decided, holds on a day, and the year is not
        before that of the decision."""
        return self.is_decided and self.until >= today and year >= self.year


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month where it is shorter, or of all days."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))
