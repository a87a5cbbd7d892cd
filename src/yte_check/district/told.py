"""What is said of files of which a batch made nothing."""

import sys

from yte_check.batch.records import NOT_COUNTED
from yte_check.batch.results import Batch
from yte_check.batch.skipped import skipped_words
from yte_check.district.render.heading import doubtful_lines
from yte_check.district.render.view import View
from yte_check.documents.language import say
from yte_check.improvement.surveyor import Surveyed
from yte_check.render.styled import StyledText
from yte_check.terminal.console import show, tell
from yte_check.terminal.problems import show_problems
from yte_check.terminal.settings import Settings

_MOST_PREVIOUS = 10


def tell_not_scored(batch: Batch, view: View, settings: Settings) -> None:
    """For whoever reads the result in a form for programs, where these are easily overlooked."""
    for line in doubtful_lines(batch, view):
        tell(line, settings)
    if batch.summary.failed:
        tell(say("batch_failed", settings.lang, count=batch.summary.failed), settings)
    if words := skipped_words(batch.skipped, settings.lang):
        tell(words, settings)


def tell_unused(batch: Batch, settings: Settings) -> None:
    """A plan of which there is no submission, or that a later one has replaced, is named and not passed in silence."""
    surveyed = batch.section(Surveyed)
    for plan in surveyed.unused if surveyed is not None else ():
        told = say("batch_plan_unused", settings.lang, path=plan.path, station=plan.text.station.name)
        tell(told, settings)


def tell_previous(last_year: Batch, settings: Settings) -> None:
    """What of last year cannot be compared with: without it a jump would go unseen, and nobody know why."""
    # What is sound and does not count is read: nothing is lost with it.
    failed = [each for each in last_year.failed() if each.diagnostics[0].code not in NOT_COUNTED]
    if failed:
        show_problems([each.diagnostics[0] for each in failed[:_MOST_PREVIOUS]], settings)
        told = say("batch_previous_left", settings.lang, count=len(failed), files=last_year.files)
        show(StyledText().line(told, "bad"), settings, sys.stderr)
