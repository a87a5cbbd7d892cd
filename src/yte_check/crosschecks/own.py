"""The cross-checks that a station can answer for itself, before anybody else sees its figures."""

from yte_check.crosschecks.kinds import AnyCheck
from yte_check.crosschecks.kinds.raising import shown
from yte_check.crosschecks.loading import read_cross_checks
from yte_check.crosschecks.quantity import figures_of
from yte_check.crosschecks.stations import checked
from yte_check.documents.language import Word
from yte_check.documents.record import record
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment
from yte_check.standard.standard import Standard


@record
class Known:
    """A figure that stands in another place of the submission, and what is asked there, with the figure."""

    value: int
    words: Word


def own_flags(assessment: Assessment) -> tuple[Flag, ...]:
    """Figures of one submission that cannot all be right, by the cross-checks beside its standard.

    Raises InvalidDocument where the cross-checks themselves cannot be read.
    """
    station, checks = checked(assessment), _beside(assessment.standard)
    return tuple(flag for check in checks if check.is_answered_by_station() for flag in check.alone(station))


def known_elsewhere(name: str, assessment: Assessment) -> Known | None:
    """The figure that should be the same as the one called ``name``, which is not written yet.

    Raises InvalidDocument where the cross-checks themselves cannot be read.
    """
    figures = figures_of(assessment.submission, assessment.standard)
    for check in _beside(assessment.standard):
        for other in check.same_as(name):
            value = other.value(figures)
            if value is not None:
                return Known(value, shown(other, figures, assessment.standard))
    return None


def _beside(standard: Standard) -> tuple[AnyCheck, ...]:
    return read_cross_checks(standard.read_from, standard) if standard.read_from is not None else ()
