"""Where a kind of cross-check raises flags: each class says “nothing” for the places that are not its own."""

from collections.abc import Iterable
from decimal import Decimal

from yte_check.crosschecks.bounds import Bounds, last_digit
from yte_check.crosschecks.kinds.base import Gathering
from yte_check.crosschecks.quantity import Quantity
from yte_check.crosschecks.stations import Before, CheckedStation, Facts, KnownStation
from yte_check.documents.diagnostics import Path
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard


class _Check:
    """A check that names no figures and only hints."""

    def quantities(self) -> Iterable[tuple[Path, Quantity]]:
        return ()

    def bounds(self) -> Iterable[Bounds]:
        return ()

    def step(self, key: str, value: Decimal | int) -> Decimal | int:
        return last_digit(value)

    def same_as(self, name: str) -> Iterable[Quantity]:
        return ()


class _NotAlone:
    def alone(self, station: CheckedStation) -> Iterable[Flag]:
        return ()

    def is_answered_by_station(self) -> bool:
        return False


class _NotBeside:
    def beside(self, station: KnownStation, facts: Facts, before: Before, standard: Standard) -> Iterable[Flag]:
        return ()


class _NotAmong:
    def note(self, station: CheckedStation) -> object | None:
        return None

    def gathering(self) -> Gathering | None:
        return None


class OfOneStation(_Check, _NotBeside, _NotAmong):
    """Flags on a station alone: ``alone`` and ``is_answered_by_station`` are left to say."""


class OfTwoYears(_Check, _NotAlone, _NotAmong):
    """Flags on a station beside its file of an earlier year: ``beside`` is left to say."""


class OfManyStations(_Check, _NotAlone, _NotBeside):
    """Flags among all stations: ``note`` and ``gathering`` are left to say."""
