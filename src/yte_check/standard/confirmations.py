"""A confirmation holds for what was read, and no longer: each confirmed fact has a digest of all that hangs on it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from yte_check.documents.diagnostics import Path
from yte_check.documents.exact import ExactFraction, exact_text
from yte_check.documents.record import record
from yte_check.standard.assembly import Assembly
from yte_check.standard.model import FACTS, Confirmation, Fact, Indicator, StandardText
from yte_check.standard.place import REGION, ZONE
from yte_check.standard.proofs.walk import indicators

_LENGTH = 16
"""Hexadecimal digits: enough that no two texts meet by chance, few enough to stand in a line."""


@record
class Broken:
    """A fact that is not what was confirmed any more, and the confirmation that says what it was."""

    path: Path
    """Of the indicator."""
    position: int
    indicator: int
    fact: Fact
    confirmation: Confirmation


def digest_of(text: StandardText, indicator: Indicator, fact: Fact) -> str:
    """The digest of a fact: of all that a station's answer or its points hang on, however it is spelt in the file.

    Grades, sources, evidence, notes and the official table's own words do not count.
    """
    import hashlib
    import json

    held = _scoring(text, indicator) if fact == "scoring" else getattr(indicator, fact)
    canonical = json.dumps(_plain(held), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"sha256-{hashlib.sha256(canonical.encode()).hexdigest()[:_LENGTH]}"


def _scoring(text: StandardText, indicator: Indicator) -> list[Any]:
    """The rule and its knock-out, and where it has a table, what decides which row of it counts for a station."""
    names = {name for _, table in indicator.scoring.tables() for name in table.by}
    zones = (text.zones.distance_to, text.zones.rows) if ZONE in names and text.zones is not None else None
    attributes = {name: each for name, each in (text.attributes or {}).items() if name in names}
    regions = text.regions if REGION in names else None
    return [indicator.scoring, indicator.knockout, zones, regions, *([attributes] if attributes else [])]


def _plain(value: Any) -> Any:
    """As JSON can hold it: figures by their value, shapes by those of their keys that say something."""
    fields: Mapping[str, Any] | None = getattr(value, "__dataclass_fields__", None)
    if fields is not None:
        given = {name: getattr(value, name) for name, field in fields.items() if getattr(value, name) != field.default}
        return {name: _plain(each) for name, each in given.items()}
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return exact_text(value) if isinstance(value, Decimal | ExactFraction) else value


def broken(text: StandardText) -> Iterator[Broken]:
    """The facts of a text, without any amendment, that were changed after their last confirmation."""
    for path, indicator in indicators(text):
        for fact, (position, confirmation) in _last(indicator).items():
            digest = getattr(confirmation.digests, fact, None)
            if digest is not None and digest != digest_of(text, indicator, fact):
                yield Broken(path, position, indicator.number, fact, confirmation)


def _last(indicator: Indicator) -> Mapping[Fact, tuple[int, Confirmation]]:
    """The last confirmation of each fact: who confirms anew stands for what is there now."""
    found: dict[Fact, tuple[int, Confirmation]] = {}
    for position, confirmation in enumerate(indicator.confirmed):
        found |= {fact: (position, confirmation) for fact in FACTS if fact in confirmation.facts}
    return found


def lowered(assembly: Assembly, faults: tuple[Broken, ...]) -> Assembly:
    """The text in which no fact is called verified that is not what was verified."""
    for fault in faults:
        path = (*fault.path, "grade", fault.fact)
        assembly = assembly.with_value(path, "working", *assembly.origin_of(path))
    return assembly
