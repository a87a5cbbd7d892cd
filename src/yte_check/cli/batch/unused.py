"""What is said of files of which a batch made nothing."""

from collections.abc import Sequence

from yte_check.batch.passed import Passed
from yte_check.batch.run import Batch
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.terminal.console import tell
from yte_check.documents.language import say
from yte_check.reports.batch.heading import doubtful_lines
from yte_check.reports.batch.skipped import kinds_words, skipped_words
from yte_check.reports.batch.view import View


def nothing_found(paths: Sequence[str], passed: Passed, settings: Settings) -> UsageProblem:
    """No submission under some paths, and what there is instead."""
    return UsageProblem("usage_nothing_found", paths=tuple(paths), found=kinds_words(passed.skipped(), settings.lang))


def tell_not_scored(batch: Batch, view: View, settings: Settings) -> None:
    """For whoever reads the result in a form for programs, where these are easily overlooked."""
    for line in doubtful_lines(batch, view):
        tell(line, settings)
    if batch.summary.failed:
        tell(say("batch_failed", settings.lang, count=batch.summary.failed), settings)
    if words := skipped_words(batch.skipped, settings.lang):
        tell(words, settings)


def tell_again(batch: Batch, settings: Settings) -> None:
    """That a process was lost, and nothing with it."""
    if batch.again:
        tell(say("batch_again", settings.lang, count=batch.again), settings)
