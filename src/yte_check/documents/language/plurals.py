"""English has two forms of a noun: “1 point is”, “2 points are”; its catalogue is written with the second."""

import re
from collections.abc import Mapping

_COUNTED = re.compile(
    r"(?<![–/])\{(\w+)\} (points|indicators|stations|submissions|communes|cases|files|days|years|errors|warnings"
    r"|actions|tasks|targets|items|documents|units|others|doubtful places)\b(?: (are|have|were|count)\b)?"
)
_VERBS = {"are": " is", "have": " has", "were": " was", "count": " counts"}


def counted(template: str, shown: Mapping[str, str]) -> str:
    """A template with the first form of each noun of which there is one, and of the verb behind it."""

    def form(found: re.Match[str]) -> str:
        if shown.get(found[1]) != "1":
            return found[0]
        return f"{{{found[1]}}} {found[2].removesuffix('s')}{_VERBS.get(found[3], '')}"

    return _COUNTED.sub(form, template)
