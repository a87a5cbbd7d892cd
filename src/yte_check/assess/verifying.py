"""What reviewers made of an assessment that is at hand."""

from datetime import date

from yte_check.intake.reading import FilePaths, paths_of
from yte_check.review.collecting import verify_files
from yte_check.review.verification import Verification
from yte_check.scoring.results import Assessment


def verify(assessment: Assessment, reviews: FilePaths) -> Verification:
    """Lay review files over an assessed submission, as ``yte-check assess --review`` does.

    ``reviews`` is the path of one, or several. The result has the ``claimed`` and the ``verified`` assessment; a review
    that cannot be used is in ``refused``. Raises InvalidDocument where there are some and none can be used.
    """
    return verify_files(assessment, paths_of(reviews), date.today())
