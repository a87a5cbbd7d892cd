"""Where cross-checks join a batch: they gather facts while stations are scored, and raise flags when all are."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from yte_check.batch.duplicates import Communes
from yte_check.batch.records import StationRow
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment

Flags = Mapping[int, tuple[Flag, ...]]
"""Flags by the position of the station."""


class Surveyor(Protocol):
    """Looks at each station alone, for its ways to recognition and its plan."""

    def survey(self, assessment: Assessment) -> Any:
        """What is kept as ``StationRow.survey``: small, and such that it can be pickled. Raises InvalidDocument."""
        ...


class Inspector(Protocol):
    """Looks at stations, each alone and all together."""

    def facts(self, assessment: Assessment) -> Any:
        """What of a station its flags will rest on: small, and such that it can be pickled.

        It is kept as ``StationRow.facts``. This runs where the station is scored, which may be another process.
        """
        ...

    def flags(self, rows: Iterable[StationRow], communes: Communes) -> Flags:
        """The flags, once every station is scored and it is settled which are of one of the ``communes``; ``rows``
        come one by one and are not all kept."""
        ...
