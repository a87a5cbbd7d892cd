"""What a batch keeps of each file, and what it knows when it is done."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from typing import Literal, NamedTuple, TypeVar

from yte_check.batch.doubts import Doubt
from yte_check.batch.own_terms import NO_OUTLINE, OwnOutline, OwnTerms
from yte_check.batch.points import CriterionRow, IndicatorRow, apart, criterion_row, indicator_row
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language.notes import Word
from yte_check.documents.record import record
from yte_check.places.identity import Written
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Verdict
from yte_check.standard.model import PeriodKind
from yte_check.standard.score import ZERO

OTHER_YEAR = "other_year"
OTHER_AREA = "other_area"
SUPERSEDED = "superseded"
NOT_COUNTED = (OTHER_YEAR, OTHER_AREA, SUPERSEDED)
"""The codes of sound submissions that are set aside: of a year or an area that was not asked for, or of a commune of
which a newer one counts."""


N = TypeVar("N")
Notes = tuple[object, ...]
"""What add-ons note of a station: each has a type of its own, by which it is found again."""
Flags = Mapping[int, tuple[Flag, ...]]
"""Flags by the position of the station."""
Refused = tuple[str, tuple[Diagnostic, ...]]
"""A file beside the submissions from which nothing came, and why."""


def noted(notes: Notes, kind: type[N]) -> N | None:
    """The note of a type among others; None where there is none."""
    return next((each for each in notes if isinstance(each, kind)), None)


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
    criteria_text: str
    indicators_text: str
    """The points of its criteria and of its indicators, each joined to one text."""
    warnings: int = 0
    notes: Notes = ()
    """What the add-ons of the batch note of the submission."""
    documents: tuple[str, ...] = ()
    """Where the documents lie that it names as evidence, those that are there."""
    doubts: tuple[Doubt, ...] = ()
    """Those of its warnings that a reviewer is told by name."""
    best_level: int | None = None
    worst_level: int | None = None
    """The levels that it can still have, by their positions in the outline; None is none of them."""
    own: OwnTerms | None = None
    """What only some standards have; None where its standard has none of it."""

    @property
    def criteria(self) -> tuple[CriterionRow, ...]:
        return tuple(map(criterion_row, apart(self.criteria_text)))

    @property
    def indicators(self) -> tuple[IndicatorRow, ...]:
        return tuple(map(indicator_row, apart(self.indicators_text)))

    @property
    def place(self) -> str:
        """The name by which people know the station: that of its commune, else its own."""
        return self.commune or self.name

    @property
    def written(self) -> Written:
        """What it says of its place."""
        return Written(self.place, self.code, self.district, self.province, self.year)

    def noted(self, kind: type[N]) -> N | None:
        """The note of a type; None where no add-on made one."""
        return noted(self.notes, kind)


@record
class FailedFile:
    """A file that was set aside: nothing was scored from it. ``found`` counts also what is not listed."""

    position: int
    path: str
    diagnostics: tuple[Diagnostic, ...]
    found: int
    sha256: str | None = None
    """Of a submission that could be read."""
    place: Written | None = None
    """What it says of its place, where that much could be read."""


class CriterionOutline(NamedTuple):
    number: int
    title: str
    points: Decimal


class IndicatorOutline(NamedTuple):
    number: int
    criterion: int
    title: str
    points: Decimal


class LevelOutline(NamedTuple):
    id: str
    title: str


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
class Flagged:
    """What add-ons that raise flags leave in a batch: the flags, and where to go first."""

    flags: Flags = field(default_factory=dict)
    visits: tuple[Visit, ...] = ()


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
    period: PeriodKind = "year"
    """How often a station is assessed."""
    levels: tuple[LevelOutline, ...] = ()
    """The levels of its result, from the best."""
    criterion_percent: Decimal = ZERO
    """The share of its own points that every criterion needs; 0 where the text asks for none, or not of all alike."""
    own: OwnOutline = NO_OUTLINE
    """What only some standards have."""

    @property
    def sha256(self) -> str:
        """The fingerprint of the text."""
        return self.key.partition(" ")[2]

    @property
    def label(self) -> str:
        """Its id with the beginning of its fingerprint, to tell it from other texts of that id."""
        return f"{self.id} #{self.sha256[:8]}"


@record
class DuplicateSubmission:
    """A commune and year of which there is more than one submission: the one that counts is the newest, as far as the
    times at which the files were last changed tell it; else the last in the order of the files."""

    commune: str
    year: int
    paths: tuple[str, ...]
    counted: str
    changed: datetime | None = None
    """When the one that counts was last changed; None where the times do not tell it from another."""
    same: bool = False
    """Whether all have the same content."""

    @property
    def why(self) -> Word:
        """Why it is the one that counts, for a message."""
        if self.same:
            return Word("superseded_same", "same")
        if self.changed is None:
            return Word("superseded_unknown", "unknown")
        return Word("superseded_newer", "newer", {"changed": self.changed})


@record
class MeanPoints:
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
    mean: MeanPoints
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
    mean: MeanPoints
    lost: Decimal
    open: Decimal
    losing: int


GroupBy = Literal["province", "district"]


@record
class Tally:
    """How many stations have which verdict, of all or of a group."""

    name: str | None
    verdicts: Mapping[Verdict, int]
    mean: MeanPoints

    @property
    def scored(self) -> int:
        return self.mean.count


@record
class NearStation:
    """A station that is not sure to pass, and the points that it lacks."""

    position: int
    place: str
    district: str | None
    province: str | None
    verdict: Verdict
    lacking: Decimal


LevelEnds = tuple[int | None, int | None]
"""The best and the worst level that are possible, by their positions; None is none of them."""


@record
class Summary:
    """What a batch says as a whole."""

    total: Tally
    failed: int
    criteria: tuple[CriterionSummary, ...]
    indicators: tuple[IndicatorSummary, ...]
    """Those that cost most come first."""
    nearest: tuple[NearStation, ...]
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
    superseded: int = 0
    """How many are sound and not the newest of their commune and year."""
    levels: Mapping[str, Mapping[LevelEnds, int]] = field(default_factory=dict)
    """By the key of a text with levels: how many stations have which, or can still have."""

    @property
    def not_counted(self) -> int:
        """How many of those set aside are sound."""
        return self.other_years + self.other_areas + self.superseded
