"""Names of questions on a phone: paths in letters, digits and “_” alone, for every system between keeps only those."""

import re

from yte_check.documents.diagnostics import Path
from yte_check.documents.plain_names import plain, unplain

STANDARD, SHA256, AS_OF = "yte_standard", "yte_sha256", "yte_as_of"
"""Hidden answers that say which text the form was made from."""
PHOTO = "photo"
_SEPARATOR = "__"
_ANSWER = re.compile(r"q(\d+)")


def name_of(path: Path) -> str:
    """The name of the question behind a path: (“answers”, “6”, “numerator”) is “q6__numerator”."""
    steps = [f"q{path[1]}", *path[2:]] if path[0] == "answers" else list(path)
    return _SEPARATOR.join([str(steps[0]), *(plain(str(step)) for step in steps[1:])])


def path_of(name: str) -> Path | None:
    """The path that ``name_of`` made a name of; None for a name that is none of ours."""
    head, *rest = name.split(_SEPARATOR)
    steps = tuple(map(unplain, rest))
    answer = _ANSWER.fullmatch(head)
    if answer is not None and steps:
        return ("answers", answer[1], *steps)
    return (head, *steps) if (head == "year" and not steps) or (head == "station" and steps) else None
