"""What a trend is shown from, whatever the form."""

from collections.abc import Sequence
from datetime import date

from yte_check.batch.records import FailedFile
from yte_check.comparison.trend import Trend
from yte_check.documents.language import Lang
from yte_check.documents.record import record


@record
class TrendView:
    """Recognitions that end up to the day ``within`` are named. ``bar`` is the character of bars in text, and
    ``everything`` shortens no list there."""

    trend: Trend
    failed: Sequence[FailedFile]
    today: date
    within: date
    lang: Lang
    bar: str = "#"
    everything: bool = False
