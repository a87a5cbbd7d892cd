"""Values of options, read with the words and the leniency of our files."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar, get_args

from yte_check.cli.settings import UsageProblem
from yte_check.cli.station.assessing import Format
from yte_check.documents.scalars import Refusal, number_in, parse_day, parse_number
from yte_check.documents.suggestions import nearest

T = TypeVar("T", bound=str)
FORMATS: tuple[Format, ...] = get_args(Format)


def choice(option: str, value: str, allowed: Sequence[T]) -> T:
    """One of a few words. Raises UsageProblem."""
    for word in allowed:
        if value == word:
            return word
    raise UsageProblem(
        "usage_choice", option=option, value=value, allowed=tuple(allowed), nearest=nearest(value, allowed)
    )


def whole(value: str) -> int | None:
    """A whole number, or None where the text is none."""
    return number_in(value)


def percentage(value: str) -> Decimal:
    """A share, «80», «79,5» or «80%», from 0 to 100. Raises UsageProblem."""
    try:
        share = parse_number(value.strip().removesuffix("%").strip())
    except Refusal:
        share = None
    if share is None or not 0 <= share <= 100:
        raise UsageProblem("usage_percent", value=value)
    return share


def day(value: str | date) -> date:
    """A day, «2024-12-31» or «31/12/2024». Raises UsageProblem."""
    if isinstance(value, date):
        return value
    try:
        return parse_day(value)
    except Refusal:
        raise UsageProblem("usage_day", value=value) from None
