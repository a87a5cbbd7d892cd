"""By which text of the law, and how strictly, a command scores: the options that say it, and what they come to."""

from pathlib import Path

from yte_check.documents.record import record
from yte_check.intake.assessing import assessor_by
from yte_check.intake.previous import with_previous
from yte_check.intake.reading import read_submission
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import Library
from yte_check.standard.loading import StandardFiles
from yte_check.terminal.options import AmendmentsOption, AsOfOption, EvidenceOption, OfficialOption, OwnStandardOption
from yte_check.terminal.settings import UsageProblem
from yte_check.terminal.standards import library_of, named_standard


@record
class TextOptions:
    """The text of the law: of the standard that is named, else of each submission's own."""

    standard: OwnStandardOption = None
    amendments: AmendmentsOption = ()
    as_of: AsOfOption = None

    def library(self) -> Library:
        """The standards that there are, with the amendments that are named."""
        return library_of(self.amendments)

    def named(self, library: Library) -> StandardFiles | None:
        """The standard for all submissions; None where each has its own. Raises UsageProblem, InvalidDocument."""
        return named_standard(self.standard, library) if self.standard is not None else None

    def shelf(self, library: Library) -> Shelf:
        """The texts that submissions are read by. Raises UsageProblem, InvalidDocument."""
        return Shelf(library, self.named(library), self.as_of)


@record
class ScoringOptions(TextOptions):
    """The text of the law, and how strictly a submission is read."""

    evidence: EvidenceOption = "warn"
    official: OfficialOption = False

    def assessor(self, library: Library | None = None) -> Assessor:
        """What scores submissions, by a library that is at hand already or by one of its own.

        Raises UsageProblem, InvalidDocument.
        """
        library = library if library is not None else self.library()
        return assessor_by(library, self.named(library), self.as_of, Policy(self.evidence, self.official))


_USUAL = ScoringOptions()


def assess_file(station: Path, options: ScoringOptions = _USUAL, previous: Path | None = None) -> Assessment:
    """One submission, as a YAML file or a form; what it lacks of the period before is taken from the file ``previous``.

    Raises InvalidDocument, UsageProblem.
    """
    assessor, intake = options.assessor(), read_submission(station)
    found = assessor.assess(intake)
    if previous is None:
        return found
    earlier = assessor.assess(read_submission(previous)).submission
    if earlier.year > found.submission.year:
        raise UsageProblem("usage_previous_later", path=previous, year=str(earlier.year))
    filled = with_previous(intake, found.submission, earlier, found.standard)
    return assessor.assess(filled) if filled is not intake else found
