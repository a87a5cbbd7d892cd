"""What a standard asks of a station, condition by condition: of recognition, or of each level of its result."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import replaced
from yte_check.standard.model import Recognition, StandardText
from yte_check.standard.score import ZERO


class Condition(NamedTuple):
    """One thing that is asked: where it stands, all that is asked there without it, and it alone."""

    path: Path
    others: Recognition
    alone: Recognition


class Asked(NamedTuple):
    """Everything that has to hold for recognition, or for a level (its position; None where there are none)."""

    level: int | None
    path: Path
    whole: Recognition


def asked_of(text: StandardText) -> tuple[Asked, ...]:
    """Of recognition, or of each level from the best."""
    asked = enumerate(text.asked_with_paths())
    return tuple(Asked(at if text.result is not None else None, path, whole) for at, (path, whole) in asked)


def conditions(asked: Asked) -> Iterator[Condition]:
    """Each condition but for knock-outs; a share of 0 asks nothing."""
    whole = asked.whole
    nothing = replaced(whole, total_percent=ZERO, criterion_percent=ZERO, criteria=None, counts=(), no_knockout=False)
    for key in ("total_percent", "criterion_percent"):
        percent = getattr(whole, key)
        if percent:
            others, alone = replaced(whole, **{key: ZERO}), replaced(nothing, **{key: percent})
            # A floor of all criteria is none of those that have their own.
            yield Condition((*asked.path, key), others, replaced(alone, criteria=_zeros(whole)))
    for number, percent in (whole.criteria or {}).items():
        if percent:
            others = replaced(whole, criteria={**(whole.criteria or {}), number: ZERO})
            yield Condition(
                (*asked.path, "criteria", str(number)), others, replaced(nothing, criteria={number: percent})
            )
    for at, count in enumerate(whole.counts):
        others = replaced(whole, counts=(*whole.counts[:at], *whole.counts[at + 1 :]))
        yield Condition((*asked.path, "counts", at), others, replaced(nothing, counts=(count,)))


def _zeros(whole: Recognition) -> Mapping[int, Decimal] | None:
    return dict.fromkeys(whole.criteria, ZERO) if whole.criteria else None
