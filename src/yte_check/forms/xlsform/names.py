"""Names of questions on a phone: paths in letters, digits and “_” alone, for every system between keeps only those."""

import re

from yte_check.documents.diagnostics import Path
from yte_check.documents.plain_names import plain, unplain

STANDARD, SHA256, AS_OF = "yte_standard", "yte_sha256", "yte_as_of"
"""Hidden answers that say which text the form was made from."""
PHOTO = "photo"
_SEPARATOR = "__"
_ANSWER = re.compile(r"q(?:(\d+)|_(\w+))", re.ASCII)
_PERIOD = "yte_period"
CHOSEN, REASON = "chosen", "reason"
"""What follows “not_applicable” in the names of the two questions about it."""


def name_of(path: Path) -> str:
    """The name of the question behind a path: (“answers”, “6”, “numerator”) is “q6__numerator”."""
    if path == ("period",):
        return _PERIOD
    steps = [f"q{numbered(path[1])}", *path[2:]] if path[0] == "answers" else list(path)
    return _SEPARATOR.join([str(steps[0]), *(plain(str(step)) for step in steps[1:])])


def path_of(name: str) -> Path | None:
    """The path that ``name_of`` made a name of; None for a name that is none of ours."""
    head, *rest = name.split(_SEPARATOR)
    steps = tuple(map(unplain, rest))
    answer = _ANSWER.fullmatch(head)
    if answer is not None and steps:
        return ("answers", answer[1] or unplain(answer[2]), *steps)
    if name == _PERIOD:
        return ("period",)
    is_ours = not steps if head == "year" else head == "station" or (head == "sections" and len(steps) == 3)
    return (head, *steps) if is_ours and (steps or head == "year") else None


def numbered(number: object) -> str:
    """The number of an indicator or criterion within a name: “6”, “_A1Z2eZ1” of A1.1."""
    text = str(number)
    return text if text.isascii() and text.isdigit() else f"_{plain(text)}"
