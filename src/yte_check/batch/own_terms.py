"""What a batch keeps of a station whose standard says more than the points of its criteria and indicators.

These are the points of sections within criteria, how many indicators have so many points, what the station says does
not apply, and its attributes. Nothing is kept of a standard that has none of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field
from decimal import Decimal
from typing import NamedTuple

from yte_check.batch.points import CriterionRow, apart, criterion_row, criterion_text, joined
from yte_check.documents.record import record
from yte_check.scoring.left_out import left_out
from yte_check.scoring.results import Assessment, CriterionResult
from yte_check.scoring.tally import tally
from yte_check.standard.constructs import constructs_of
from yte_check.standard.model import StandardText


class SectionOutline(NamedTuple):
    number: int
    title: str
    points: Decimal


class AttributeOutline(NamedTuple):
    """What stations are told apart by, and what each of its values is called."""

    title: str
    values: Mapping[str, str]


@record
class OwnOutline:
    """Which of it a standard has."""

    sections: tuple[SectionOutline, ...] = ()
    """Those within criteria, each before what is in it."""
    tally: tuple[Decimal, ...] = ()
    """The points of an indicator that are counted."""
    attributes: Mapping[str, AttributeOutline] = field(default_factory=dict)
    leaves_out: bool = False
    """Whether a station may say that something does not apply."""


class LeftOutRow(NamedTuple):
    """What a station says does not apply: a section or an indicator by its number, or a part of it, and why."""

    number: int
    part: str | None
    reason: str


class TallyRow(NamedTuple):
    """How many indicators have so many points, at least and at most."""

    points: Decimal
    low: int
    high: int


@record
class OwnTerms:
    """All of it that a station has."""

    sections_text: str = ""
    tally: tuple[TallyRow, ...] = ()
    left_out: tuple[LeftOutRow, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def sections(self) -> tuple[CriterionRow, ...]:
        return tuple(map(criterion_row, apart(self.sections_text)))


NO_OUTLINE = OwnOutline()


def own_outline(text: StandardText) -> OwnOutline:
    sections = tuple(
        SectionOutline(section.number, section.title, section.points)
        for criterion in text.criteria
        for section in criterion.sections()
        if section is not criterion
    )
    attributes = {
        name: AttributeOutline(each.title, dict(each.values)) for name, each in (text.attributes or {}).items()
    }
    counted = text.result.tally if text.result is not None else ()
    found = OwnOutline(sections, counted, attributes, "left_out" in constructs_of(text))
    return found if found != NO_OUTLINE else NO_OUTLINE


def own_terms(assessment: Assessment, outline: OwnOutline) -> OwnTerms | None:
    """None where the standard has none of it."""
    if outline is NO_OUTLINE:
        return None
    attributes = assessment.submission.station.attributes or {}
    return OwnTerms(
        joined(map(criterion_text, _sections(assessment))),
        tuple(TallyRow(each.points, each.low, each.high) for each in tally(assessment)),
        tuple(LeftOutRow(each.number, each.part, each.reason) for each in left_out(assessment)),
        {name: attributes[name] for name in outline.attributes if name in attributes},
    )


def _sections(assessment: Assessment) -> Iterator[CriterionResult]:
    for criterion in assessment.criteria:
        for section in criterion.sections:
            yield from section.all_sections()
