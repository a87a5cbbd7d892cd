"""The numbers of criteria and indicators: 1, 2, 3, or as a document prints them: “15.1”, “A1.1”, “C3”."""

import re
from collections.abc import Container
from typing import TYPE_CHECKING, Annotated, Any, TypeGuard

from yte_check.documents.scalar_schemas import WHOLE_NUMBER, Schema
from yte_check.documents.scalars import Refusal, Scalar, parse_text, parse_whole_number

_STEP = "(?:[A-ZĐa-zđ]{0,4}[0-9]{1,4}[a-zđ]?|[A-ZĐa-zđ]{1,4})"
_PRINTED = re.compile(f"{_STEP}(?:(?:[.\\-/] ?| ){_STEP}){{0,7}}")
_LETTERS = re.compile("[A-ZĐ]|[IVXLC]{1,7}")
_LONGEST = 24
_LONGEST_NUMBER = 9
_STEPS = re.compile(r"[0-9]+|[^\W\d_]+")

if TYPE_CHECKING:

    class PrintedNumber(int):
        """To the type checker a whole number, for it stands wherever the number of an indicator stands; it has nothing
        of one but equality, order and text."""
else:

    class PrintedNumber(str):
        """A number as a document prints it. It is put in order step by step: 1.2 before 1.10, A9 before B1."""

        __slots__ = ()

        def __lt__(self, other: object) -> bool:
            return steps_of(self) < steps_of(other)

        def __le__(self, other: object) -> bool:
            return steps_of(self) <= steps_of(other)

        def __gt__(self, other: object) -> bool:
            return steps_of(self) > steps_of(other)

        def __ge__(self, other: object) -> bool:
            return steps_of(self) >= steps_of(other)

        __hash__ = str.__hash__


def number_in(key: object) -> int | None:
    """The number of an indicator or a criterion that a key or a word stands for; None where it is none.

    Without a figure only a single letter or a Roman number may be one.
    """
    text = " ".join(str(key).split())
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= _LONGEST_NUMBER else None
    if len(text) > _LONGEST or not _PRINTED.fullmatch(text):
        return None
    made: Any = PrintedNumber
    number: int | None = made(text) if any(map(str.isdigit, text)) or _LETTERS.fullmatch(text) else None
    return number


def parse_item_number(raw: object) -> int:
    """A whole number, or one as a document prints it. Raises Refusal."""
    number = number_in(parse_text(raw)) if isinstance(raw, str) else None
    if number is not None:
        return number
    try:
        return parse_whole_number(raw)
    except Refusal as refusal:
        if not isinstance(raw, str) or refusal.code not in ("number_expected", "number_with_unit"):
            raise
        raise Refusal("item_number_expected", text=raw.strip()) from None


def number_before(name: str, known: Container[int]) -> tuple[int | None, list[str]]:
    """The number at the beginning of a name with dots, and the words after it: “6.numerator”, “15.1.a.numerator”.

    Of several that are known the longest is meant; None where none is.
    """
    words = name.split(".")
    for steps in range(len(words), 0, -1):
        number = number_in(".".join(words[:steps]))
        if number is not None and number in known:
            return number, words[steps:]
    return None, words[1:]


def in_file_names(number: int) -> str:
    """A number as names of files and folders have it: 01, 12, 15.1."""
    return re.sub(r"[^\w.\-]+", "-", str(number)) if is_printed(number) else f"{number:02}"


def is_printed(number: int) -> bool:
    """Whether it is more than a plain 1, 2, 3."""
    return isinstance(number, PrintedNumber)


def is_printed_number(value: object) -> TypeGuard[int]:
    """Whether something is a number that is printed so, and no other text."""
    return isinstance(value, PrintedNumber)


def steps_of(number: object) -> list[tuple[int, int, str]]:
    """What it is put in order by: figures by their value and before letters. Numbers that are alike in this – “A1”,
    “a1”, “A 1” – would be taken for one another."""
    return [(0, int(step), "") if step.isdigit() else (1, 0, step.casefold()) for step in _STEPS.findall(str(number))]


_AS_TEXT = f"(?=.*[0-9]){_PRINTED.pattern}|{_LETTERS.pattern}"
ITEM_NUMBER: Schema = {"anyOf": [WHOLE_NUMBER, {"type": ["string", "number"], "pattern": f"^\\s*(?:{_AS_TEXT})\\s*$"}]}
ItemNumber = Annotated[int, Scalar(parse_item_number, ITEM_NUMBER)]
