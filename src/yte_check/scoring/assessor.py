"""From a file that has been taken in to its assessment: one way for a single station and for thousands."""

from typing import Protocol

from yte_check.documents.diagnostics import Problems
from yte_check.documents.record import record
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.standard import Standard
from yte_check.station.submission import Intake, Submission, read_submission


class Overlay(Protocol):
    """What lies over a submission before it is scored, such as the decisions of a reviewer."""

    def over(self, submission: Submission, standard: Standard) -> Submission:
        """The submission as it is to be scored. Raises InvalidDocument where the two do not fit together."""
        ...


@record
class Assessor:
    """Chooses the standard, reads the answers, lays the overlay on them and counts the points."""

    shelf: Shelf
    policy: Policy = DEFAULT_POLICY
    overlay: Overlay | None = None

    def assess(self, intake: Intake) -> Assessment:
        """Raises InvalidDocument with everything that is wrong in the file."""
        problems = Problems()
        standard = self.shelf.standard_for(intake, problems)
        submission = read_submission(intake, standard, problems)
        assert standard is not None
        if self.overlay is not None:
            submission = self.overlay.over(submission, standard)
        return assess(standard, submission, self.policy)
