"""What is said of files of which a batch made nothing."""

from yte_check.batch.run import Batch
from yte_check.batch.skipped import skipped_words
from yte_check.district.render.heading import doubtful_lines
from yte_check.district.render.view import View
from yte_check.documents.language import say
from yte_check.terminal.console import tell
from yte_check.terminal.settings import Settings


def tell_not_scored(batch: Batch, view: View, settings: Settings) -> None:
    """For whoever reads the result in a form for programs, where these are easily overlooked."""
    for line in doubtful_lines(batch, view):
        tell(line, settings)
    if batch.summary.failed:
        tell(say("batch_failed", settings.lang, count=batch.summary.failed), settings)
    if words := skipped_words(batch.skipped, settings.lang):
        tell(words, settings)
