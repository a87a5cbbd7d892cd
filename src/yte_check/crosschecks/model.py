"""A file of cross-checks: what is compared, how far figures may differ, and why that matters, in two languages.

A closed list of types and no expressions, as with the rules of a standard. Every check has bounds beyond which it
gives a hint, and some have bounds beyond which the figures cannot both be right.
"""

from typing import Annotated, Literal

from yte_check.crosschecks.quantity import FigureSum
from yte_check.documents.constraints import AtLeastOne, NotEmpty
from yte_check.documents.language import Lang
from yte_check.documents.scalars import Number, Points, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Tagged
from yte_check.standard.ids import StandardId


@shape
class Words:
    """The same in both languages."""

    vi: Text
    en: Text

    def in_(self, lang: Lang) -> str:
        return self.vi if lang == "vi" else self.en


@shape
class Agree:
    """Figures that count the same thing: how far, in % of the greatest, they may lie apart."""

    type: Literal["agree"]
    id: Text
    reason: Words
    figures: tuple[FigureSum, ...]
    hint_beyond: Points | None = None
    certain_beyond: Points | None = None

    CONSTRAINTS = (NotEmpty("figures"), AtLeastOne(("hint_beyond", "certain_beyond")))


@shape
class Ratio:
    """A figure in % of another; ``slack`` is by how many it may pass a bound all the same."""

    type: Literal["ratio"]
    id: Text
    reason: Words
    figure: FigureSum
    of: FigureSum
    hint_above: Points | None = None
    certain_above: Points | None = None
    hint_below: Points | None = None
    certain_below: Points | None = None
    slack: WholeNumber = 0

    CONSTRAINTS = (AtLeastOne(("hint_above", "certain_above", "hint_below", "certain_below")),)


@shape
class AllMaximum:
    """A sheet that claims this share, in %, of all points."""

    type: Literal["all_maximum"]
    id: Text
    reason: Words
    share: Number


@shape
class Thresholds:
    """Rates just at a threshold more often than chance allows, among the communes of a district."""

    type: Literal["thresholds"]
    id: Text
    reason: Words
    window: Number
    """How near to the threshold, in the unit of the rate."""
    chance: Number
    """The greatest share, in %, of near values that lie on the better side where nobody aims at it."""
    significance: Number
    """How improbable, in %, all the hints of a district together must be."""
    least_denominator: WholeNumber
    least_communes: WholeNumber


@shape
class SharedAnswers:
    """Communes that hand in the same figures: the share, in %, of the greater figures that are equal."""

    type: Literal["shared_answers"]
    id: Text
    reason: Words
    least_figure: WholeNumber
    least_figures: WholeNumber
    hint_from: Number
    certain_from: Number | None = None


@shape
class SharedEvidence:
    """One file as the evidence of several communes; what more than ``most_communes`` have is a common document."""

    type: Literal["shared_evidence"]
    id: Text
    reason: Words
    most_communes: WholeNumber


@shape
class Jump:
    """Figures that differ from those of the year before: by how many %, and by more than ``slack``."""

    type: Literal["jump"]
    id: Text
    reason: Words
    figures: tuple[FigureSum, ...]
    hint_beyond: Points
    slack: WholeNumber = 0

    CONSTRAINTS = (NotEmpty("figures"),)


@shape
class PointsJump:
    """More points in all than the year before, by so many."""

    type: Literal["points_jump"]
    id: Text
    reason: Words
    hint_beyond: Points


AnyCheck = Annotated[
    Agree | Ratio | AllMaximum | Thresholds | SharedAnswers | SharedEvidence | Jump | PointsJump, Tagged("type")
]


@shape
class CrossChecksText:
    """A file of cross-checks for one standard."""

    standard: StandardId
    checks: tuple[AnyCheck, ...]

    CONSTRAINTS = (NotEmpty("checks"),)
