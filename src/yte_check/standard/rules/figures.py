"""Reading figures: counts and measurements that a station reports, none of them below zero."""

import re
from decimal import Decimal
from functools import lru_cache

from yte_check.documents.scalar_schemas import MAX_DIGITS
from yte_check.documents.scalars import Refusal, parse_number
from yte_check.standard.rules.answering import Given

GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


def read_count(given: Given) -> Decimal | None:
    """A count. “2.405” is refused, for it reads as 2,405 but most likely means two thousand and more;
    another fraction is only warned of."""
    plain = _plain_count(given.raw) if isinstance(given.raw, str) else None
    if plain is not None:
        return plain
    number = given.parsed(_count)
    if number is not None and number != number.to_integral_value():
        given.problems.warn("count_not_whole", given.path, text=number)
    return _not_negative(number, given)


def read_measurement(given: Given) -> Decimal | None:
    """A measurement, such as an area in m²; “1.500” is read as 1,5 and warned of."""
    number = given.parsed(parse_number)
    if number is not None and GROUPED.fullmatch(str(given.raw).strip()):
        plain = re.sub(r"[.,]", "", str(given.raw).strip())
        given.problems.warn("number_perhaps_grouped", given.path, number=number, plain=plain)
    return _not_negative(number, given)


@lru_cache(4096)
def _plain_count(text: str) -> Decimal | None:
    """A count of which there is nothing to say: digits alone, as nearly all are. The few others are for ``_count``."""
    return Decimal(text) if text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS else None


def _count(raw: object) -> Decimal:
    text = raw.strip() if isinstance(raw, str) else ""
    if GROUPED.fullmatch(text):
        raise Refusal("number_grouped", text=text, plain=re.sub(r"[.,]", "", text))
    try:
        return parse_number(raw)
    except Refusal as refusal:
        raise as_count(refusal) from None


def as_count(refusal: Refusal) -> Refusal:
    """What is wrong with a count: without its sign, a share would be a wrong count."""
    if refusal.code == "number_with_unit" and str(refusal.params["text"]).endswith(("%", "‰")):
        return Refusal(refusal.code, text=refusal.params["text"], plain="", share=refusal.params["text"])
    return refusal


def _not_negative(number: Decimal | None, given: Given) -> Decimal | None:
    if number is not None and number < 0:
        given.problems.error("number_negative", given.path, number=number)
        return None
    return number
