"""The cross-checks that a station can answer for itself, before anybody else sees its figures."""

from pathlib import Path

from yte_check.crosschecks.inside import flags_inside
from yte_check.crosschecks.loading import read_cross_checks
from yte_check.crosschecks.model import Agree, Ratio
from yte_check.crosschecks.quantity import Quantity, figures_of
from yte_check.crosschecks.wording import shown
from yte_check.documents.language import Lang
from yte_check.documents.record import record
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment

_ALIKE = 5
"""Figures that may lie no further apart than this (%) before it is said count the same people or households."""


@record
class Known:
    """A figure that stands in another place of the submission, and what is asked there, with the figure."""

    value: int
    words: str


def own_flags(assessment: Assessment, place: Path, lang: Lang) -> tuple[Flag, ...]:
    """Figures of one submission that cannot all be right. ``place`` is the folder or file of its standard.

    Raises InvalidDocument where the cross-checks themselves cannot be read.
    """
    checks = [each for each in read_cross_checks(place, assessment.standard) if isinstance(each, Agree | Ratio)]
    figures = figures_of(assessment.submission, assessment.standard)
    return tuple(flag for check in checks for flag in flags_inside(check, assessment, figures, lang))


def known_elsewhere(name: str, assessment: Assessment, place: Path, lang: Lang) -> Known | None:
    """The figure that should be the same as the one called ``name``, which is not written yet.

    Raises InvalidDocument where the cross-checks themselves cannot be read.
    """
    figures = figures_of(assessment.submission, assessment.standard)
    for check in read_cross_checks(place, assessment.standard):
        if isinstance(check, Agree) and check.hint_beyond is not None and check.hint_beyond <= _ALIKE:
            others = _others(check, name)
            found = next((each for each in others if each.value(figures) is not None), None)
            if found is not None:
                return Known(found.value(figures) or 0, shown(found, figures, assessment.standard, lang))
    return None


def _others(check: Agree, name: str) -> list[Quantity]:
    """The single figures that a check compares with that of a name; none where it does not speak of it."""
    single = [quantity for quantity in check.figures if len(quantity.names) == 1]
    return [each for each in single if each.text != name] if any(each.text == name for each in single) else []
