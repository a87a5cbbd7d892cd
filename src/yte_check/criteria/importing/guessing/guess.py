"""A guessed rule, as data of a criteria file, and what a person should know of it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal

from yte_check.documents.record import record, replaced

Reading = Literal["read", "assumed", "stand_in"]
"""Whether the rule says what the guidance says, rests on an assumption, or only holds the place of one."""


@record
class Remark:
    """Something assumed, or a reason: a message of the catalogue."""

    code: str
    params: Mapping[str, object]


def remark(code: str, /, **params: object) -> Remark:
    return Remark(code, params)


def distinct(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Each remark once, in their order."""
    found: list[Remark] = []
    for each in remarks:
        if each not in found:
            found.append(each)
    return tuple(found)


@record
class Guess:
    """``rule`` is data as a criteria file has them; ``points`` the most that it gives, None where nobody knows."""

    rule: Mapping[str, Any]
    points: Decimal | None
    remarks: tuple[Remark, ...] = ()
    stands_in: bool = False

    @property
    def reading(self) -> Reading:
        if self.stands_in:
            return "stand_in"
        return "assumed" if self.remarks else "read"

    def noting(self, *remarks: Remark) -> "Guess":
        return replaced(self, remarks=(*self.remarks, *remarks))


def stand_in(words: str, points: Decimal | None, *why: Remark) -> Guess:
    """One question for all the points, where nothing better can be made of the words."""
    return Guess({"type": "yes_no", "points": points, "question": words}, points, why, stands_in=True)
