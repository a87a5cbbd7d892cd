"""From a file that has been taken in to its assessment: one way for a single station and for thousands."""

from yte_check.documents.diagnostics import Problems
from yte_check.documents.record import record
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.station.submission import Intake, read_submission


@record
class Assessor:
    """Chooses the standard, reads the answers and counts the points."""

    shelf: Shelf
    policy: Policy = DEFAULT_POLICY

    def assess(self, intake: Intake) -> Assessment:
        """Raises InvalidDocument with everything that is wrong in the file."""
        problems = Problems()
        standard = self.shelf.standard_for(intake, problems)
        submission = read_submission(intake, standard, problems)
        assert standard is not None
        return assess(standard, submission, self.policy)
