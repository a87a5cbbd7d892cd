"""What a reviewer should hear of a station by name, and not only as one of its warnings: documents of another year, and
a region that moves its score against its province."""

from collections.abc import Mapping
from typing import NamedTuple

from yte_check.station.submission import Submission

_TOLD = frozenset(("evidence_after_period", "evidence_earlier", "evidence_reversed", "region_contradicted"))
_MOST = 20


class Doubt(NamedTuple):
    """A warning of a submission: the code of its message and the parameters."""

    code: str
    params: Mapping[str, object]


def doubts_of(submission: Submission) -> tuple[Doubt, ...]:
    """The first of them; a country is kept in memory only as far as someone reads it."""
    told = (Doubt(each.code, each.params) for each in submission.doubts if each.code in _TOLD)
    return tuple(told)[:_MOST]
