"""What of a station its flags rest on: noted where it is scored, small, and such that it can be pickled."""

from collections.abc import Mapping
from dataclasses import field

from yte_check.batch.records import StationRow
from yte_check.crosschecks.quantity import Figures
from yte_check.crosschecks.shared import Fingerprints
from yte_check.crosschecks.thresholds import Near
from yte_check.documents.record import record
from yte_check.scoring.flags import Flag


@record
class Facts:
    figures: Figures
    flags: tuple[Flag, ...] = ()
    """Those of the checks that look at one station alone."""
    near: Mapping[str, tuple[Near, ...]] = field(default_factory=dict)
    evidence: Fingerprints = field(default_factory=dict)


def facts_of(row: StationRow) -> Facts:
    """The facts of a row; none of one that no cross-check has looked at."""
    return row.noted(Facts) or Facts({})
