"""What people write for a number, a day, a yes or a no, and what it means.

Every parser takes the text of a scalar (or ``None`` for an empty value) and raises Refusal when it
cannot be understood without guessing.
"""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any

from yte_check.documents import scalar_schemas as schemas
from yte_check.documents.exact import parse_fraction
from yte_check.documents.scalar_schemas import MAX_DIGITS

if TYPE_CHECKING:
    from collections.abc import Callable

YES_WORDS = frozenset(("yes", "y", "true", "có", "co", "x", "v", "✓", "✔", "√", "☑"))
NO_WORDS = frozenset(("no", "n", "false", "ko", "k")) | frozenset(
    no + there for no in ("không", "khong", "chưa", "chua") for there in ("", " có", " co")
)
_MEANT = dict.fromkeys(("đạt", "dat", "đúng", "rồi", "có rồi", "1", "✅"), "có") | dict.fromkeys(
    ("không đạt", "khong dat", "chưa đạt", "chua dat", "sai", "0", "❌", "✗", "✘"), "không"
)
"""Words that say something, but not plainly yes or no."""
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_SPACES = " \u00a0\u2002-\u200a\u202f"
"""The blanks that people and programs put between thousands."""
_GROUPED = re.compile(
    rf"[+-]?[0-9]{{1,3}}(?:[.{_SPACES}][0-9]{{3}})+(?:,[0-9]+)?|[+-]?[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?"
)
_SPACED = re.compile(rf"[+-]?[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+(?:[.,][0-9]+)?")
_SEPARATOR = re.compile(f"[.,{_SPACES}]")
_WITH_UNIT = re.compile(r"([+-]?[0-9]+(?:[.,][0-9]+)?)\s*([ck]?m[23]|[^\W\d_]+(?: [^\W\d_]+)?)")
"""“7,5 km”, “182,5 m2”, “210 cháu”: a number and a word or two after it."""
_GROUPED_WITH_WORDS = re.compile(rf"({_GROUPED.pattern}|{_SPACED.pattern})\s*[^\W\d_]+(?: [^\W\d_]+)?")
"""“2.405 người”: most likely two thousand and more."""
_LETTERS = str.maketrans("OoОоlI|", "0000111")
"""Letters that are typed, or read by a machine, where a digit is meant: “1O”, “l2”. The second pair is Cyrillic."""
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_VIETNAMESE_DAY = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


class Refusal(ValueError):
    """A value that does not mean what its field asks for; names the message that says why."""

    def __init__(self, code: str, /, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(code)


def parse_text(raw: object) -> str:
    """Text as written, in NFC."""
    if not isinstance(raw, str):
        raise Refusal("missing_value" if raw is None else "text_expected")
    if not raw.strip():
        raise Refusal("missing_value")
    return str(raw)


def parse_names(raw: object) -> tuple[str, ...]:
    """Names in a list, or in one text with “;” between them, as a cell of a form has them."""
    texts = [parse_text(each) for each in raw] if isinstance(raw, list) and raw else parse_text(raw).split(";")
    names = tuple(text.strip() for text in texts if text.strip())
    if not names:
        raise Refusal("missing_value")
    return names


def parse_number(raw: object) -> Decimal:
    """An exact decimal number: “16.5”, “16,5” and “2405”, never a float."""
    return _number(_scalar(raw, "number_expected"))


@lru_cache(4096)
def _number(written: str) -> Decimal:
    """Stations count much the same things, so many numbers of a batch are read but once."""
    text = written.strip()
    if not _NUMBER.fullmatch(text):
        raise _no_number(text)
    if sum(character.isdigit() for character in text) > MAX_DIGITS:
        raise Refusal("number_too_long", limit=MAX_DIGITS)
    return Decimal(text.replace(",", "."))


def parse_signed_points(raw: object) -> Decimal:
    """Points: an exact number, “2.5” or “1/3”; below 0 where they are taken off."""
    fraction = parse_fraction(raw) if isinstance(raw, str) and "/" in raw else None
    return parse_number(raw) if fraction is None else fraction


def parse_points(raw: object) -> Decimal:
    """Points: an exact number, not below 0."""
    return _not_negative(parse_signed_points(raw))


def parse_not_negative(raw: object) -> Decimal:
    """An exact decimal number, not below 0."""
    return _not_negative(parse_number(raw))


def _not_negative(number: Decimal) -> Decimal:
    if number < 0:
        raise Refusal("number_negative", number=number)
    return number


def parse_whole_number(raw: object) -> int:
    """A whole number. “2.405” is refused: it could be two and a bit or two thousand and more."""
    text = _scalar(raw, "number_expected").strip()
    if _SPACED.fullmatch(text):
        raise _no_number(text)
    if _GROUPED.fullmatch(text):
        raise Refusal("number_grouped", text=text, plain=_SEPARATOR.sub("", text))
    number = parse_number(raw)
    if number != number.to_integral_value():
        raise Refusal("number_not_whole", text=text)
    return int(number)


def parse_whole_count(raw: object) -> int:
    """How many: a whole number, not below 0."""
    number = parse_whole_number(raw)
    if number < 0:
        raise Refusal("number_negative", number=Decimal(number))
    return number


def parse_yes_no(raw: object) -> bool:
    """“có”, “yes”, “true”, a tick, “x” and “v” against “không”, “ko”, “chưa”, “no” and “false”, in any case."""
    return _yes_no(_scalar(raw, "yes_no_expected"))


@lru_cache(256)
def _yes_no(written: str) -> bool:
    text = " ".join(written.lower().split())
    if text in YES_WORDS:
        return True
    if text in NO_WORDS:
        return False
    raise Refusal("yes_no_expected", text=text, meant=_MEANT.get(text))


def parse_day(raw: object) -> date:
    """A calendar day, written “2024-02-15” or “15/02/2024”, also with “-” or “.” between."""
    text = _scalar(raw, "day_expected").strip()
    if found := _ISO_DAY.fullmatch(text):
        year, month, day = found.groups()
    elif found := _VIETNAMESE_DAY.fullmatch(text):
        day, month, year = found.groups()
    else:
        raise Refusal("day_expected", text=text)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise Refusal("day_not_in_calendar", text=text, meant=_month_first(year, day, month)) from None


def _month_first(year: str, month: str, day: str) -> str | None:
    """The day, as Vietnamese write it, of someone who put the month before it."""
    try:
        meant = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return f"{meant.day}/{meant.month}/{meant.year}"


def _scalar(raw: object, expected: str) -> str:
    if isinstance(raw, str):
        return raw
    raise Refusal("missing_value" if raw is None else expected, text="")


def _no_number(text: str) -> Refusal:
    if text.lower().lstrip("+-") in {".nan", "nan", ".inf", "inf", "infinity"}:
        return Refusal("number_not_finite", text=text)
    plain = text.rstrip("%‰ ")
    if plain != text and any(letter.isdigit() for letter in plain):
        return Refusal("number_with_unit", text=text, plain=plain)
    if _SPACED.fullmatch(text):  # it has one meaning alone
        return Refusal("number_grouped", text="", plain=re.sub(f"[{_SPACES}]", "", text), spaced=text)
    if _GROUPED.fullmatch(text):
        decimal = max(text.rfind(","), text.rfind("."))
        whole = decimal if len(text) - decimal - 1 != 3 else len(text)
        plain = _SEPARATOR.sub("", text[:whole]) + text[whole:]
        return Refusal("number_grouped", text=text, plain=plain)
    digits = text.translate(_LETTERS)
    if digits != text and _NUMBER.fullmatch(digits) and any(letter.isdigit() for letter in text):
        return Refusal("number_letters", text=text, plain=digits)
    found = _WITH_UNIT.fullmatch(text)
    if found and found[2][0].isalpha() and not _GROUPED.fullmatch(found[1]):  # “½” and “²” are no unit
        return Refusal("number_with_unit", text=text, plain=found[1])
    grouped = _GROUPED_WITH_WORDS.fullmatch(text)
    return Refusal("number_expected", text=text, plain=_SEPARATOR.sub("", grouped[1]) if grouped else None)


class Scalar:
    """Marks a field's type with the parser that reads it: ``Annotated[Decimal, Scalar(parse_number, NUMBER)]``.

    ``schema`` says the same of what may be written, for programs that check a file before it is read.
    """

    __slots__ = ("parse", "schema")

    def __init__(self, parse: "Callable[[object], Any]", schema: schemas.Schema) -> None:
        self.parse = parse
        self.schema = schema


def _anything(raw: object) -> object:
    return raw


Text = Annotated[str, Scalar(parse_text, schemas.TEXT)]
Names = Annotated[tuple[str, ...], Scalar(parse_names, schemas.NAMES)]
Number = Annotated[Decimal, Scalar(parse_number, schemas.NUMBER)]
NotNegative = Annotated[Decimal, Scalar(parse_not_negative, schemas.NOT_NEGATIVE)]
Points = Annotated[Decimal, Scalar(parse_points, schemas.POINTS)]
SignedPoints = Annotated[Decimal, Scalar(parse_signed_points, schemas.SIGNED_POINTS)]
WholeNumber = Annotated[int, Scalar(parse_whole_number, schemas.WHOLE_NUMBER)]
WholeCount = Annotated[int, Scalar(parse_whole_count, schemas.WHOLE_COUNT)]
YesNoFlag = Annotated[bool, Scalar(parse_yes_no, schemas.YES_NO)]
Day = Annotated[date, Scalar(parse_day, schemas.DAY)]
Raw = Annotated[object, Scalar(_anything, {})]
"""Data that another reader takes over."""
