"""Reviews laid over submissions whose verified score is what counts; what they leave out is told beside it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic
from yte_check.review.collecting import verify_files
from yte_check.scoring.results import Assessment
from yte_check.terminal.problems import show_problems
from yte_check.terminal.settings import Settings


def verified(
    claimed: Sequence[Assessment], files: Sequence[Path], settings: Settings
) -> tuple[tuple[Assessment, ...], bool]:
    """Each assessment as reviewers have verified it, and whether a review could not be used.

    Such reviews are named on stderr, and so are warnings of the others. Raises InvalidDocument where none can be used.
    """
    found = [verify_files(each, files, date.today()) for each in claimed]
    told: list[Diagnostic] = []
    for each in found:
        told += [one for _, refused in each.refused for one in refused if one not in told]
        told += [one for one in each.warnings if one not in told]
    if told:
        show_problems(told, settings)
    return tuple(each.verified for each in found), any(each.refused for each in found)
