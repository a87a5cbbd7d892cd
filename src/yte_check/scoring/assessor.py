"""From a file that has been taken in to its assessment: one way for a single station and for thousands."""

from collections.abc import Callable
from datetime import date

from yte_check.documents.diagnostics import Problem, Problems
from yte_check.documents.record import record, replaced
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.station.submission import Intake, Submission, read_submission


@record
class Assessor:
    """Chooses the standard, reads the answers and counts the points."""

    shelf: Shelf
    policy: Policy = DEFAULT_POLICY
    today: Callable[[], date] | None = None
    """What tells the day: a submission of a later year is warned of; None asks nothing."""

    def assess(self, intake: Intake) -> Assessment:
        """Raises InvalidDocument with everything that is wrong in the file."""
        problems = Problems()
        standard = self.shelf.standard_for(intake, problems)
        submission = read_submission(intake, standard, problems)
        assert standard is not None
        return assess(standard, self._dated(submission), self.policy)

    def _dated(self, submission: Submission) -> Submission:
        """The submission, in doubt where its year has not yet begun: that is most often a slip of the finger."""
        today = self.today() if self.today is not None else date.max
        if submission.year <= today.year:
            return submission
        params = {"year": str(submission.year), "today": today}
        doubt = Problem("year_in_future", ("year",), params, "warning")
        return replaced(submission, doubts=(*submission.doubts, doubt))
