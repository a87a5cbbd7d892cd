"""The sorts of values that options have, read with the words and the leniency of our files."""

import errno
import os
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from yte_check.documents.scalars import Refusal, parse_day, parse_number
from yte_check.documents.suggestions import nearest
from yte_check.station.periods import FIRST_YEAR, LAST_YEAR
from yte_check.terminal.declared import OptionValue
from yte_check.terminal.settings import UsageProblem

T = TypeVar("T", bound=str)
_SHOWN = 60
_MOST_FIGURES = 9


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
    return int(value) if value.isascii() and value.isdigit() and len(value) <= _MOST_FIGURES else None


def percentage(value: str) -> Decimal:
    """A share, “80”, “79,5” or “80%”, from 0 to 100. Raises UsageProblem."""
    try:
        share = parse_number(value.strip().removesuffix("%").strip())
    except Refusal:
        share = None
    if share is None or not 0 <= share <= 100:
        raise UsageProblem("usage_percent", value=value)
    return share


def day(value: str) -> date:
    """A day, “2024-12-31” or “31/12/2024”. Raises UsageProblem."""
    try:
        return parse_day(value)
    except Refusal:
        raise UsageProblem("usage_day", value=value) from None


def one_of(allowed: Sequence[str]) -> OptionValue:
    """One of a few words; the help shows them all."""
    return OptionValue("|".join(allowed), lambda option, text: choice(option, text, allowed), lambda: tuple(allowed))


def whole_number(
    least: int | None = None, most: int | None = None, code: str = "usage_too_small", metavar: str = "N"
) -> OptionValue:
    """A whole number; ``code`` is what is said of one that is not within the bounds."""

    def read(option: str, text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise UsageProblem("usage_whole_number", option=option) from None
        if (least is not None and number < least) or (most is not None and number > most):
            raise UsageProblem(code, option=option, value=str(number), least=str(least), most=str(most))
        return number

    return OptionValue(metavar, read)


def place(option: str, text: str) -> str:
    """The name of a file or folder, which need not be there. Raises UsageProblem for one that no system can have."""
    try:
        os.stat(text)
    except ValueError:
        raise UsageProblem("usage_name_broken", path=text) from None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise UsageProblem("usage_name_long", path=f"{text[:_SHOWN]}…") from None
    return text


def _path(option: str, text: str) -> Path:
    """Raises UsageProblem for one that is there and cannot be read."""
    path = Path(place(option, text))
    if path.exists() and not os.access(path, os.R_OK):
        raise UsageProblem("usage_unreadable", path=text)
    return path


def settings_of(texts: Iterable[str], option: str) -> dict[str, str]:
    """“name=value” of each, by name. Raises UsageProblem for one that is no such thing."""
    found = {}
    for text in texts:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not (name and equals and value):
            raise UsageProblem("usage_name_value", option=option, text=text)
        found[name] = value
    return found


def _standards() -> tuple[str, ...]:
    from yte_check.terminal.standards import library_of

    return tuple(place.name for place in library_of().places())


TEXT = OptionValue("TEXT", lambda option, text: text)
FILE = OptionValue("FILE", _path)
PATTERN = OptionValue("PATH", place)
"""A file, a folder, or a pattern of names."""
DAY = OptionValue("DATE", lambda option, text: day(text))
YEAR = whole_number(FIRST_YEAR, LAST_YEAR, "usage_year", "YEAR")
"""A year of submissions."""
PERCENT = OptionValue("PERCENT", lambda option, text: percentage(text))
STANDARD = OptionValue("ID|PATH", place, _standards)
