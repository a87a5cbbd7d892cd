"""Decisions by which communes are recognised, kept in a file beside the submissions, and of which places they are."""

from calendar import isleap
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from yte_check.documents.constraints import NotEmpty
from yte_check.documents.diagnostics import Problems, refuse_if_fatal
from yte_check.documents.document import Document
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.scalars import Day, Text, WholeNumber
from yte_check.documents.shape import read_shape, shape
from yte_check.places.finding import PlaceIndex
from yte_check.places.identity import Written, identity_of
from yte_check.places.model import FIRST_YEAR_OF_LIST, Succession
from yte_check.recognition.periods import RecognitionPeriod
from yte_check.station.model import Commune

_MERGER = date(FIRST_YEAR_OF_LIST, 7, 1)


@shape
class RecognitionDecision:
    """A commune that a decision recognises. It holds from its day; ``valid_years`` says how long where the decision
    says something else than the standard."""

    commune: Commune
    number: Text
    date: Day
    authority: Text
    district: Text | None = None
    province: Text | None = None
    valid_years: WholeNumber | None = None
    note: Text | None = None

    @property
    def written(self) -> Written:
        """What it says of its place: until the merger in the names of before."""
        year = self.date.year if self.date >= _MERGER else min(self.date.year, FIRST_YEAR_OF_LIST - 1)
        return Written(self.commune.name, self.commune.code, self.district, self.province, year)

    def period(self, valid_years: int) -> RecognitionPeriod:
        """Its time, which ends with the same day so many years later (of 29 February with 1 March)."""
        day = self.date
        year = min(day.year + (self.valid_years or valid_years), date.max.year)
        until = date(year, 3, 1) if (day.month, day.day) == (2, 29) and not isleap(year) else day.replace(year=year)
        return RecognitionPeriod(day.year, until, self.number, day, self.authority)


@shape
class RecognitionsText:
    """The file of ``--recognitions``."""

    recognitions: tuple[RecognitionDecision, ...]

    CONSTRAINTS = (NotEmpty("recognitions"),)


class Placed(NamedTuple):
    """A decision and the place that it is of by its number; None where it is of none of them. ``heirs`` is what the
    commune has come to, where it was one of before that is none of today."""

    number: int
    decision: RecognitionDecision
    place: int | None
    heirs: tuple[Succession, ...] = ()


def read_recognitions(document: Document) -> RecognitionsText:
    """Raises InvalidDocument."""
    refuse_other_kind("recognitions", document)
    text = read_shape(RecognitionsText, document.data, document)
    problems = Problems()
    seen: set[tuple[object, ...]] = set()
    for at, each in enumerate(text.recognitions):
        key = (identity_of(each.written).key, each.date)
        if key in seen:
            problems.error("recognition_twice", ("recognitions", at), place=each.commune.name, date=each.date)
        seen.add(key)
        if each.valid_years == 0:
            problems.error("recognition_no_years", ("recognitions", at, "valid_years"))
    refuse_if_fatal(problems, document)
    return text


def placed(text: RecognitionsText, index: PlaceIndex) -> Iterator[Placed]:
    """The place of each decision, in the order of the file."""
    for number, each in enumerate(text.recognitions):
        place = index.find(each.written)
        yield Placed(number, each, place, identity_of(each.written).heirs if place is None else ())
