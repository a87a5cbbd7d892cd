"""What every kind of cross-check says."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, ClassVar, Protocol

from yte_check.crosschecks.bounds import Bounds
from yte_check.crosschecks.quantity import Quantity
from yte_check.crosschecks.stations import Before, CheckedStation, Facts, KnownStation, PlaceKey, Recall
from yte_check.documents.bilingual import Words
from yte_check.documents.diagnostics import Path, Problems
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard

DistrictName = Callable[[PlaceKey], str]
"""The one name of a district by its key, once all stations are known."""


class Gathering(Protocol):
    """What a check gathers of all the stations of a batch; it keeps what it counts by, and none of the stations."""

    def add(self, station: KnownStation, facts: Facts, own: bool) -> None:
        """Hear of a station; ``own`` are those that the check is for, the others have another standard."""
        ...

    def flags(self, recall: Recall, district_name: DistrictName) -> Iterator[tuple[int, Flag]]:
        """The flags once every station is known, each with the position of its station."""
        ...


class CrossCheck(Protocol):
    """A check of a closed list of kinds: data that can be read, proven, tried, and compared with stations.

    It raises flags in three places: on a station alone, beside its own file of another year, and among all stations.
    What a kind does not do at all it takes from ``scopes``.
    """

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str: ...

    @property
    def reason(self) -> Words:
        """Why that matters to who reads a flag."""
        ...

    def quantities(self) -> Iterable[tuple[Path, Quantity]]:
        """The figures that it compares, each with the path under which it names them."""
        ...

    def bounds(self) -> Iterable[Bounds]:
        """The bounds that have two degrees, a hint and a certainty; a kind without any only hints."""
        ...

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        """Add whatever makes it unable to find anything, or find something everywhere; ``path`` is its own.

        That its figures exist and its bounds are in order is proven of every kind alike.
        """
        ...

    def step(self, key: str, value: Decimal | int) -> Decimal | int:
        """By how much a golden case must tell a bound from another one."""
        ...

    def alone(self, station: CheckedStation) -> Iterable[Flag]:
        """The flags on a station whose other files nobody need know."""
        ...

    def is_answered_by_station(self) -> bool:
        """Whether a station can put right itself what it is flagged for alone, so that it is told while it writes."""
        ...

    def same_as(self, name: str) -> Iterable[Quantity]:
        """The figures that count the same as the one of a name."""
        ...

    def note(self, station: CheckedStation) -> object | None:
        """What ``gathering`` needs of a station besides its figures: small, and such that it can be pickled."""
        ...

    def beside(self, station: KnownStation, facts: Facts, before: Before, standard: Standard) -> Iterable[Flag]:
        """The flags on a station beside its own file of an earlier year; ``standard`` has the words of its figures."""
        ...

    def gathering(self) -> Gathering | None:
        """What hears of all stations for it; None where it needs none but one."""
        ...
