"""A cross-check a little otherwise: each variant must make a difference to some case, or nobody would notice it."""

from collections.abc import Iterator
from dataclasses import fields
from decimal import Decimal

from yte_check.criteria.testing.beside.steps import beside
from yte_check.criteria.testing.goals import GoalKind
from yte_check.crosschecks.bounds import FlagLevel
from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.quantity import Quantity
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced


@record
class CheckVariant:
    """``path`` leads, inside the check, to what is otherwise; ``value`` is the bound that it has instead."""

    kind: GoalKind
    path: Path
    check: CrossCheck
    value: object = None


def levels(check: CrossCheck) -> tuple[FlagLevel, ...]:
    """What a check can say."""
    pairs = tuple(check.bounds())
    hints = not pairs or any(pair.hint is not None for pair in pairs)
    sure = any(pair.certain is not None for pair in pairs)
    return ("none", *(("hint",) if hints else ()), *(("certain",) if sure else ()))


def variants(check: CrossCheck) -> Iterator[CheckVariant]:
    """Every bound a step higher and lower, the step being one of its last digit; every figure left out that is one of
    several."""
    for field in fields(check):
        value = getattr(check, field.name)
        if isinstance(value, Decimal | int) and not isinstance(value, bool):
            for other in beside(value, check.step(field.name, value)):
                yield CheckVariant("flag_bound", (field.name,), _with(check, field.name, other), other)
        elif isinstance(value, Quantity):
            for at, less in _without_one(value):
                yield CheckVariant("flag_figure", (field.name, at), _with(check, field.name, less))
        elif isinstance(value, tuple) and value and isinstance(value[0], Quantity):
            yield from _of_list(check, field.name, value)


def _of_list(check: CrossCheck, name: str, quantities: tuple[Quantity, ...]) -> Iterator[CheckVariant]:
    for at, quantity in enumerate(quantities):
        if len(quantities) > 1:
            yield CheckVariant("flag_figure", (name, at), _with(check, name, (*quantities[:at], *quantities[at + 1 :])))
        for inner, less in _without_one(quantity):
            changed = (*quantities[:at], less, *quantities[at + 1 :])
            yield CheckVariant("flag_figure", (name, at, inner), _with(check, name, changed))


def _without_one(quantity: Quantity) -> Iterator[tuple[int, Quantity]]:
    names = quantity.names
    if len(names) > 1:
        for at in range(len(names)):
            yield at, Quantity((*names[:at], *names[at + 1 :]))


def _with(check: CrossCheck, name: str, value: object) -> CrossCheck:
    return replaced(check, **{name: value})
