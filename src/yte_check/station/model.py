"""A submission as a station writes it."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, NamedTuple

from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.scalar_schemas import whole_number_between
from yte_check.documents.scalars import (
    Day,
    Names,
    Number,
    Raw,
    Scalar,
    Text,
    WholeNumber,
    YesNoFlag,
)
from yte_check.documents.shape import shape
from yte_check.standard.ids import StandardId
from yte_check.standard.zones import Terrain
from yte_check.station.periods import FIRST_YEAR, LAST_YEAR, PeriodText, parse_year

YEAR_SCHEMA = whole_number_between(FIRST_YEAR, LAST_YEAR, "20[0-9]{2}|2100")
Year = Annotated[int, Scalar(parse_year, YEAR_SCHEMA)]


@shape
class Commune:
    """The commune; its code is that of the national list of 1/7/2025."""

    name: Text
    code: Text | None = None


@shape
class Station:
    """Who hands in, where the station lies, and to whom it answers; distances in km.

    ``superior`` and ``recipients`` stand in the head and at the foot of its papers, ``approver`` over the signature of
    whoever approves its plan; ``render/bodies.py`` and the plan have what is written where they are not named.
    """

    name: Text
    commune: Commune | None = None
    district: Text | None = None
    province: Text | None = None
    zone: WholeNumber | None = None
    terrain: Terrain | None = None
    nearest_hospital_km: Number | None = None
    region: Text | None = None
    attributes: Mapping[Text, Text] | None = None
    """What else the standard tells stations apart by, such as with beds or without."""
    population: WholeNumber | None = None
    superior: Text | None = None
    recipients: Names | None = None
    approver: Names | None = None


@shape
class EvidenceEntry:
    """A document that proves answers; ``file`` is relative to the folder of the submission.

    ``lasting`` is one of a permanent kind, such as a land title: it proves the years after it as well.
    """

    title: Text
    number: Text | None = None
    issued: Day | None = None
    expires: Day | None = None
    lasting: YesNoFlag | None = None
    file: Text | None = None
    sha256: Text | None = None


@shape
class SectionStatement:
    """That a criterion or section does not apply to the station, and why; ``evidence`` are ids of documents."""

    not_applicable: Text
    evidence: Raw | None = None


@shape
class FormStamp:
    """The text that the form was made from in which the answers were given."""

    sha256: Text
    as_of: Day


@shape
class SubmissionText:
    """The file as a whole; the answers are read by the rules of the standard."""

    standard: StandardId
    year: Year | None = None
    period: PeriodText | None = None
    form: FormStamp | None = None
    station: Station
    answers: Raw | None = None
    sections: Mapping[ItemNumber, SectionStatement] | None = None
    evidence: Mapping[Text, EvidenceEntry] | None = None


class LeftOut(NamedTuple):
    """Why a station leaves out a section, and the documents that prove it."""

    reason: str
    evidence: tuple[str, ...] = ()


Standing = Literal["claimed", "accepted", "changed", "rejected", "disputed", "undecided"]
"""What an answer rests on: the station's word alone, or what reviewers have decided of it, differ about, or not yet
decided."""


class IndicatorAnswer(NamedTuple):
    """What a station says of one indicator: an answer as its rule reads it, and what proves it."""

    answer: Any = None
    evidence: tuple[str, ...] = ()
    note: str | None = None
    carried: int | None = None
    """The year whose submission it was copied from, until someone has looked at it again."""
    standing: Standing = "claimed"
    between: tuple["IndicatorAnswer", ...] = ()
    """Where it is disputed: what each of the reviewers makes of it."""
    not_applicable: str | None = None
    """Why it does not apply, where the station says so in place of an answer."""

    @property
    def given(self) -> bool:
        """Whether anything is answered."""
        return self.answer is not None or self.not_applicable is not None


NO_ANSWER = IndicatorAnswer()
