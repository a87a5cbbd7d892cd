"""A cross-check a little otherwise: each variant must make a difference to some case, or nobody would notice it."""

from collections.abc import Iterator
from dataclasses import fields
from decimal import Decimal

from yte_check.criteria.testing.beside.flag_cases import Level
from yte_check.criteria.testing.goals import GoalKind
from yte_check.crosschecks.model import Agree, AnyCheck, Ratio
from yte_check.crosschecks.quantity import Quantity
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced

_SHARES = ("hint_from", "certain_from")
_COARSE = 5
"""The step of a share of figures that are equal: of some dozens of figures one is more than 1%."""
_SURE = ("certain_beyond", "certain_above", "certain_below", "certain_from")


@record
class Variant:
    """``path`` leads, inside the check, to what is otherwise; ``value`` is the bound that it has instead."""

    kind: GoalKind
    path: Path
    check: AnyCheck
    value: object = None


def levels(check: AnyCheck) -> tuple[Level, ...]:
    """What a check can say."""
    sure = any(getattr(check, name, None) is not None for name in _SURE)
    hints = not isinstance(check, Agree | Ratio) or any(
        getattr(check, name, None) is not None for name in ("hint_beyond", "hint_above", "hint_below")
    )
    return ("none", *(("hint",) if hints else ()), *(("certain",) if sure else ()))


def variants(check: AnyCheck) -> Iterator[Variant]:
    """Every bound a step higher and lower, the step being one of its last digit; every figure left out that is one of
    several."""
    for field in fields(check):
        value = getattr(check, field.name)
        if isinstance(value, Decimal | int) and not isinstance(value, bool):
            for other in _beside(value, _step(field.name, value)):
                yield Variant("flag_bound", (field.name,), _with(check, field.name, other), other)
        elif isinstance(value, Quantity):
            for at, less in _without_one(value):
                yield Variant("flag_figure", (field.name, at), _with(check, field.name, less))
        elif isinstance(value, tuple) and value and isinstance(value[0], Quantity):
            yield from _of_list(check, field.name, value)


def _of_list(check: AnyCheck, name: str, quantities: tuple[Quantity, ...]) -> Iterator[Variant]:
    for at, quantity in enumerate(quantities):
        if len(quantities) > 1:
            yield Variant("flag_figure", (name, at), _with(check, name, (*quantities[:at], *quantities[at + 1 :])))
        for inner, less in _without_one(quantity):
            changed = (*quantities[:at], less, *quantities[at + 1 :])
            yield Variant("flag_figure", (name, at, inner), _with(check, name, changed))


def _without_one(quantity: Quantity) -> Iterator[tuple[int, Quantity]]:
    names = quantity.names
    if len(names) > 1:
        for at in range(len(names)):
            yield at, Quantity((*names[:at], *names[at + 1 :]))


def _step(name: str, value: Decimal | int) -> Decimal | int:
    if name in _SHARES:
        return _COARSE
    exponent = value.as_tuple().exponent if isinstance(value, Decimal) else 0
    return Decimal(1).scaleb(min(int(exponent), 0)) if exponent else 1


def _beside(value: Decimal | int, step: Decimal | int) -> Iterator[Decimal | int]:
    yield value + step
    if value >= step:
        yield value - step


def _with(check: AnyCheck, name: str, value: object) -> AnyCheck:
    return replaced(check, **{name: value})
