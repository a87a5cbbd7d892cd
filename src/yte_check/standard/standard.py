"""The standard in force: a text as of a day, with its amendments applied."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Any

from yte_check.documents.record import record
from yte_check.standard.amendments import AmendmentText
from yte_check.standard.confirmations import Broken
from yte_check.standard.model import Criterion, Indicator, StandardText
from yte_check.standard.place import Place
from yte_check.standard.score import ZERO


@record
class Standard:
    """What a station is scored with."""

    text: StandardText
    as_of: date
    amendments: tuple[AmendmentText, ...]
    data: Any
    """The amended data as they stand in the files, from which the fingerprint is made."""
    broken: tuple[Broken, ...] = ()
    """Facts that were changed after somebody had confirmed them, and so are not called verified."""
    own_place: str | None = None
    """Where it stands, if it takes the place of a different text of the same id."""
    read_from: Path | None = None
    """The folder or file that it was read from; None for a text that was not read from one of its own."""

    def __repr__(self) -> str:
        return f"<Standard {self.id!r} as of {self.as_of}>"

    @property
    def id(self) -> str:
        return self.text.id

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        return self.text.criteria

    @cached_property
    def indicators(self) -> Mapping[int, Indicator]:
        """The indicators by number, in the order of the standard."""
        return {indicator.number: indicator for indicator in self.text.indicators()}

    @property
    def points(self) -> Decimal:
        """The points of the whole standard."""
        return sum((criterion.points for criterion in self.criteria), ZERO)

    @property
    def is_in_force(self) -> bool:
        """Whether the day lies between the decision's effective date and its end."""
        document = self.text.document
        return document.effective <= self.as_of and (document.valid_to is None or self.as_of <= document.valid_to)

    @cached_property
    def sha256(self) -> str:
        """The fingerprint of the text in force: SHA-256 over its data as canonical JSON.

        Comments, line ends and the order of keys do not count; every word and figure does.
        """
        import hashlib
        import json

        canonical = json.dumps(self.data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()

    def places(
        self, zone: int | None, region: str | None, attributes: Mapping[str, str] | None = None
    ) -> Iterator[Place]:
        """Every place that a station can have, as far as zone, region and attributes are known."""
        zones = (zone,) if zone is not None or self.text.zones is None else self.text.zones.numbers
        regions = (region,) if region is not None or not self.text.regions else tuple(self.text.regions)
        kinds = tuple(self._attributes(attributes or {}))
        for some_zone in zones:
            for some_region in regions:
                for some_kinds in kinds:
                    yield Place(some_zone, some_region, some_kinds)

    def _attributes(self, known: Mapping[str, str]) -> Iterator[tuple[tuple[str, str], ...]]:
        declared = self.text.attributes or {}
        names = sorted(declared)
        for keys in product(*((known[name],) if name in known else declared[name].values for name in names)):
            yield tuple(zip(names, keys, strict=True))
