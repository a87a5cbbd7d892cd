"""«Vùng 1», «xã thuộc vùng II và vùng III», «Zone 2»."""

import re

_ONE = r"(?:[1-9]|I{1,3}V?)(?!\w)"
ZONE = re.compile(
    rf"(?:đối với\s+|for\s+)?(?:các\s+)?(?:xã\s+|trạm\s+|communes?\s+(?:in|of)\s+)?(?:thuộc\s+|ở\s+)?"
    rf"(?<!\w)(?:vùng|zones?)\s*({_ONE}(?:\s*(?:,|và|&|\+|-|–|and)\s*(?:vùng\s*|zones?\s*)?{_ONE})*)\s*[:)]?",
    re.IGNORECASE,
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "iiiv": 4}


def zone_at(found: re.Match[str]) -> tuple[int, ...]:
    """The zones that a place of the text names: «1 - 3» are all three."""
    names = re.findall(_ONE, found[1], re.IGNORECASE)
    numbers = [_ROMAN.get(name.casefold()) or int(name) for name in names]
    if len(numbers) == 2 and re.search(r"[-–]", found[1]):
        return tuple(range(numbers[0], numbers[1] + 1))
    return tuple(numbers)
