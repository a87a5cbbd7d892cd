"""What a batch keeps of each file, and what it knows when it is done."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from yte_check.batch.doubts import Doubt
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.record import record
from yte_check.scoring.results import Status, Verdict

OTHER_YEAR = "other_year"
OTHER_AREA = "other_area"
"""The code of a sound submission of a year that was not asked for."""


class CriterionRow(NamedTuple):
    """The points of a criterion, low … high of the applicable maximum, and whether those needed are there."""

    number: int
    low: Decimal
    high: Decimal
    max: Decimal
    needed: Decimal
    floor: Verdict


class IndicatorRow(NamedTuple):
    """The points of an indicator, low … high of the applicable maximum."""

    number: int
    low: Decimal
    high: Decimal
    max: Decimal
    status: Status


@record
class DecisionRow:
    """A decision of a reviewer about an indicator of which reviewers differ, or that was overturned.

    ``answer`` is the one given instead, as it is written; ``by`` is the later decision that took its place.
    """

    number: int
    state: Literal["holds", "disputed", "confirmed", "overturned"]
    decision: str
    answer: str | None
    remark: str
    reviewer: str
    date: date
    round: str
    path: str
    by: "DecisionRow | None" = None


@record
class VerifiedRow:
    """What reviewers made of a submission, beside what its station claims; differences are over what is decided."""

    rounds: tuple[str, ...]
    verdict: Verdict
    low: Decimal
    high: Decimal
    max: Decimal
    decided: int
    of: int
    least_difference: Decimal
    most_difference: Decimal
    observed: Any = None
    """What the observer of the batch noted of the verified answers."""
    disputed: int = 0
    """Of how many indicators reviewers of one round differ."""
    trace: tuple[DecisionRow, ...] = ()
    """Every decision about the indicators of which reviewers differ, or a later round overturned an earlier one."""
    warnings: tuple[Diagnostic, ...] = ()
    """What reviewers should look at again in the reviews that were used."""


@record
class StationRow:
    """A submission that was scored; ``position`` is its place in the order in which the files were found."""

    position: int
    path: str
    sha256: str
    outline: str
    """The key of the standard's outline."""
    year: int
    name: str
    commune: str | None
    code: str | None
    district: str | None
    province: str | None
    zone: int | None
    verdict: Verdict
    low: Decimal
    high: Decimal
    max: Decimal
    needed: Decimal
    criteria: tuple[CriterionRow, ...]
    indicators: tuple[IndicatorRow, ...]
    warnings: int = 0
    facts: Any = None
    survey: Any = None
    """What the inspector of the batch wants to know of the submission."""
    observed: Any = None
    """What the observer of the batch noted of the submission."""
    verified: VerifiedRow | None = None
    refused: tuple[Diagnostic, ...] = ()
    """Why some review of the submission was not laid over it; others may have been."""
    documents: tuple[str, ...] = ()
    """Where the documents lie that it names as evidence, those that are there."""
    doubts: tuple[Doubt, ...] = ()
    """Those of its warnings that a reviewer is told by name."""

    @property
    def place(self) -> str:
        """The name by which people know the station: that of its commune, else its own."""
        return self.commune or self.name


@record
class FailedFile:
    """A file that was set aside: nothing was scored from it. ``found`` counts also what is not listed."""

    position: int
    path: str
    diagnostics: tuple[Diagnostic, ...]
    found: int
    sha256: str | None = None
    """Of a submission that could be read."""


class CriterionOutline(NamedTuple):
    number: int
    title: str
    points: Decimal


class IndicatorOutline(NamedTuple):
    number: int
    criterion: int
    title: str
    points: Decimal


@record
class Visit:
    """A flagged station: the points of the indicators in doubt, and its flags by how sure they are."""

    position: int
    place: str
    district: str | None
    province: str | None
    at_risk: Decimal
    certain: int
    hints: int


@record
class VerifiedSummary:
    """The stations that have a review: verdicts as claimed and as verified, who claimed too much or too little."""

    stations: int
    claimed: Mapping[Verdict, int]
    verified: Mapping[Verdict, int]
    over: int
    under: int
    disputed: int = 0
    """The stations of which reviewers of one round differ in an indicator."""
    overturned: int = 0
    """The stations of which a later decision overturned an earlier one."""
    warned: int = 0
    """The stations of which a review that was used has warnings."""


@record
class Outline:
    """What is shown of a standard beside the points that it gave."""

    key: str
    id: str
    number: str
    amendments: tuple[str, ...]
    criteria: tuple[CriterionOutline, ...]
    indicators: tuple[IndicatorOutline, ...]
    total_percent: Decimal
    """The share of all points that recognition needs."""
    unverified: int
    """How many of the indicators rest on a rule that is not verified."""
    valid_years: int = 0
    """For how many years a recognition holds."""
    own_place: str | None = None
    """Where it stands, if it takes the place of a different text of the same id."""

    @property
    def sha256(self) -> str:
        """The fingerprint of the text."""
        return self.key.partition(" ")[2]

    @property
    def label(self) -> str:
        """Its id with the beginning of its fingerprint, to tell it from other texts of that id."""
        return f"{self.id} #{self.sha256[:8]}"


@record
class Duplicate:
    """A commune and year of which there is more than one submission."""

    commune: str
    year: int
    paths: tuple[str, ...]


@record
class Mean:
    """The mean of points over ``count`` stations: sums, to be divided when shown."""

    count: int
    low: Decimal
    high: Decimal
    max: Decimal


@record
class CriterionSummary:
    """A criterion over all stations scored with one text of a standard.

    ``quarters`` are the points that are sure of the last station, of those at a quarter, a half and three quarters
    of the way, and of the first.
    """

    standard: str
    sha256: str
    label: str
    """What to call the text among others; empty where there is only one."""
    number: int
    title: str
    mean: Mean
    quarters: tuple[Decimal, ...]
    floors: Mapping[Verdict, int]


@record
class IndicatorSummary:
    """An indicator over all stations of one text: points lost, points still open, and how many stations lose any."""

    standard: str
    sha256: str
    label: str
    """What to call the text among others; empty where there is only one."""
    number: int
    criterion: int
    title: str
    mean: Mean
    lost: Decimal
    open: Decimal
    losing: int


GroupBy = Literal["province", "district"]


@record
class Tally:
    """How many stations have which verdict, of all or of a group."""

    name: str | None
    verdicts: Mapping[Verdict, int]
    mean: Mean

    @property
    def scored(self) -> int:
        return self.mean.count


@record
class Near:
    """A station that is not sure to pass, and the points that it lacks."""

    position: int
    place: str
    district: str | None
    province: str | None
    verdict: Verdict
    lacking: Decimal


@record
class Summary:
    """What a batch says as a whole."""

    total: Tally
    failed: int
    criteria: tuple[CriterionSummary, ...]
    indicators: tuple[IndicatorSummary, ...]
    """Those that cost most come first."""
    nearest: tuple[Near, ...]
    distribution: tuple[Mapping[Verdict, int], ...]
    """Stations by the share of points that is sure, in steps of five percent."""
    groups: Mapping[GroupBy, tuple[Tally, ...]]
    stations_by_text: Mapping[str, int]
    """By the key of the text's outline."""
    doubted: tuple[int, ...] = ()
    """The positions of the stations with doubts, in their order."""
    years: Mapping[int, int] = field(default_factory=dict)
    """How many stations are of which year."""
    other_years: int = 0
    """How many of those set aside are sound and of a year that was not asked for."""
    other_areas: int = 0
    """How many are sound and of an area that was not asked for."""
