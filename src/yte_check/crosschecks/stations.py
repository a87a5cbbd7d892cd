"""Stations as cross-checks see them: while they are scored, and once all are."""

from collections.abc import Callable, Mapping
from dataclasses import field
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar

from yte_check.batch.points import IndicatorRow
from yte_check.crosschecks.evidence import Fingerprints, fingerprints
from yte_check.crosschecks.quantity import Figures, figures_of
from yte_check.documents.record import record
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment
from yte_check.standard.score import ZERO

N = TypeVar("N")
PlaceKey = tuple[str, ...]
"""What is equal for the spellings of one place."""
PointsByIndicator = Mapping[int, Decimal]
"""The most points that each indicator has, by its number; what is taken off is nothing that hangs on figures."""


@record
class CheckedStation:
    """A station while it is scored: its figures by name, and its files of evidence for who asks."""

    assessment: Assessment
    figures: Figures
    files: Callable[[], Fingerprints]

    @property
    def points(self) -> PointsByIndicator:
        return {result.indicator.number: max(result.score.high, ZERO) for result in self.assessment.indicators()}


def checked(assessment: Assessment) -> CheckedStation:
    """The station that an assessment is of."""
    figures = figures_of(assessment.submission, assessment.standard)
    return CheckedStation(assessment, figures, partial(fingerprints, assessment.submission))


@record
class Facts:
    """What of a station its flags rest on: noted where it is scored, small, and such that it can be pickled."""

    figures: Figures
    alone: tuple[Flag, ...] = ()
    """Those that it raises alone."""
    notes: Mapping[str, Any] = field(default_factory=dict)
    """What each check noted, by its id."""

    def noted(self, kind: type[N]) -> N | None:
        """The first note of a type, whichever check made it; None where there is none."""
        return next((note for note in self.notes.values() if isinstance(note, kind)), None)


@record
class KnownStation:
    """A station once all are known; its commune and its district by keys that can be compared."""

    position: int
    place: str
    standard: str
    commune: PlaceKey
    district: PlaceKey
    year: int
    total: Decimal
    """The points that it has for certain."""
    results: tuple[IndicatorRow, ...]

    @property
    def points(self) -> PointsByIndicator:
        return {result.number: max(result.high, ZERO) for result in self.results}


Recall = Callable[[int], tuple[KnownStation, Facts]]
"""A station by its position, with what was noted of it: it is read again, for a country is more than memory holds."""


@record
class Before:
    """What is kept of a station's file of another year."""

    path: str
    year: int
    points: Decimal
    figures: Figures
