"""Where a plan joins a batch: what its targets want to know of a station is noted while the station is scored."""

from collections.abc import Callable
from typing import Any

from yte_check.scoring.results import Assessment

Observer = Callable[[Assessment], Any]
"""What of a station is to be remembered: small, and such that it can be pickled.

It is kept as ``StationRow.observed``, and for what reviewers made of the station as ``VerifiedRow.observed``. It runs
where the station is scored, which may be another process.
"""
