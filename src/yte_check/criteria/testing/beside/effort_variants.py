"""Efforts a little otherwise: each variant must make a difference to some case, or nobody would notice it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any

from yte_check.criteria.testing.beside.steps import beside
from yte_check.crosschecks.bounds import last_digit
from yte_check.documents.diagnostics import Path
from yte_check.documents.item_numbers import number_before
from yte_check.documents.record import record, replaced
from yte_check.improvement.efforts.model import EffortsText
from yte_check.improvement.efforts.pricing import WRITTEN, Efforts
from yte_check.improvement.efforts.proofs import nodes_of
from yte_check.improvement.model import Move
from yte_check.standard.model import Indicator
from yte_check.standard.standard import Standard


@record
class EffortVariant:
    """``path`` leads to the number that is otherwise, ``value`` is what it is instead."""

    path: Path
    value: object
    text: EffortsText

    @property
    def about(self) -> str:
        """The kind of work, or the indicator (or what is below it), that it is a number of."""
        return str(self.path[1])


def variants(text: EffortsText) -> Iterator[EffortVariant]:
    """Every number a step of its last digit higher and lower; what can be done as what cannot, and the other way."""
    for name in ("kinds", "efforts"):
        entries: Mapping[str, Any] = getattr(text, name) or {}
        for key, entry in entries.items():
            for field, other in _numbers(entry):
                changed = {**entries, key: replaced(entry, **{field: other})}
                yield EffortVariant((name, key, field), other, replaced(text, **{name: changed}))


def _numbers(entry: Any) -> Iterator[tuple[str, object]]:
    for field in fields(entry):
        value = getattr(entry, field.name)
        if isinstance(value, bool):
            yield field.name, not value
        elif isinstance(value, Decimal | int):
            yield from ((field.name, other) for other in beside(value, last_digit(value)))


def works(standard: Standard, efforts: Efforts) -> tuple[object, ...]:
    """What all the work that there can be costs: what changes none of it decides nothing."""
    return tuple(
        (work.effort, work.days, work.cost) if work.possible else None
        for indicator, move in _moves(standard)
        for work in (efforts.work(indicator, move),)
    )


def _moves(standard: Standard) -> Iterator[tuple[Indicator, Move]]:
    """A move of each kind that is the same for all indicators, and one for each thing that can be worked for."""
    names = nodes_of(standard)
    first = next(iter(standard.indicators.values()))
    yield from ((first, Move("prove", kind=kind)) for kind in WRITTEN)
    for name in names:
        number, path = number_before(name, standard.indicators)
        if number is not None and not any(other.startswith(f"{name}.") for other in names):
            yield standard.indicators[number], Move("do_yes", tuple(path))
