"""What the format of a number makes of it: a percentage, a day, a time of day, or nothing else."""

import re
from functools import lru_cache
from typing import Literal

FormatKind = Literal["number", "percent", "day", "time"]

_BUILT_IN: dict[int, FormatKind] = {
    **dict.fromkeys((9, 10), "percent"),
    **dict.fromkeys((*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)), "day"),
    **dict.fromkeys((*range(18, 22), 32, 33, 34, 35, *range(45, 48)), "time"),
}  # fmt: skip
"""The formats that a workbook names by their number alone."""
_LONGEST = 255
"""So many letters of a format Excel keeps."""
_LITERAL = re.compile(r'"[^"]*"?|\\.|_.|\*.|E[+-]|General', re.IGNORECASE | re.DOTALL)
"""What a format prints as it stands: “0"%"” is a number with a sign behind it and no percentage."""
_BRACKETS = re.compile(r"\[([^\]]*)\]?")
_ELAPSED = re.compile(r"h+|m+|s+", re.IGNORECASE)


def kind_of(number: int, code: str | None) -> FormatKind:
    """The kind of a format by its number and, where the workbook has one, its code."""
    return _BUILT_IN.get(number, "number") if code is None else _kind_of_code(code[:_LONGEST])


@lru_cache(maxsize=1000)
def _kind_of_code(code: str) -> FormatKind:
    bare = _LITERAL.sub("", code)
    elapsed = any(_ELAPSED.fullmatch(inside) for inside in _BRACKETS.findall(bare))
    letters = set(_BRACKETS.sub("", bare).casefold())
    if "%" in letters:
        return "percent"
    if letters & set("dye") or ("m" in letters and not elapsed and not letters & set("hs")):
        return "day"
    return "time" if elapsed or letters & set("hs") else "number"


def is_elapsed(code: str | None) -> bool:
    """Whether hours go on beyond a day: “[h]:mm”."""
    bare = _LITERAL.sub("", (code or "")[:_LONGEST])
    return any(_ELAPSED.fullmatch(inside) for inside in _BRACKETS.findall(bare))
