"""The cross-checks that a station can answer for itself, before anybody else sees its figures."""

from pathlib import Path

from yte_check.batch.flags import Flag
from yte_check.documents.language import Lang
from yte_check.review.crosschecks.inside import flags_inside
from yte_check.review.crosschecks.loading import read_cross_checks
from yte_check.review.crosschecks.model import Agree, Ratio
from yte_check.review.crosschecks.quantity import figures_of
from yte_check.scoring.results import Assessment


def own_flags(assessment: Assessment, place: Path, lang: Lang) -> tuple[Flag, ...]:
    """Figures of one submission that cannot all be right. ``place`` is the folder or file of its standard.

    Raises InvalidDocument where the cross-checks themselves cannot be read.
    """
    checks = [each for each in read_cross_checks(place, assessment.standard) if isinstance(each, Agree | Ratio)]
    figures = figures_of(assessment.submission, assessment.standard)
    return tuple(flag for check in checks for flag in flags_inside(check, assessment, figures, lang))
