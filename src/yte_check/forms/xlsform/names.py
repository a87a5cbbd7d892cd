"""Names of questions on a phone: paths in letters, digits and “_” alone, for every system between keeps only those."""

import re

from yte_check.documents.diagnostics import Path

STANDARD, SHA256, AS_OF = "yte_standard", "yte_sha256", "yte_as_of"
"""Hidden answers that say which text the form was made from."""
PHOTO = "photo"
_SEPARATOR = "__"
_NOT_PLAIN = re.compile(r"[^A-Ya-z0-9_]|^_|_$|(?<=_)_|_(?=_)", re.ASCII)
_CODE = re.compile(r"Z([0-9a-f]+)Z")
_ANSWER = re.compile(r"q(\d+)")


def name_of(path: Path) -> str:
    """The name of the question behind a path: (“answers”, “6”, “numerator”) is “q6__numerator”."""
    steps = [f"q{path[1]}", *path[2:]] if path[0] == "answers" else list(path)
    return _SEPARATOR.join([str(steps[0]), *(plain(str(step)) for step in steps[1:])])


def path_of(name: str) -> Path | None:
    """The path that ``name_of`` made a name of; None for a name that is none of ours."""
    head, *rest = name.split(_SEPARATOR)
    steps = tuple(_CODE.sub(lambda found: chr(int(found[1], 16)), step) for step in rest)
    answer = _ANSWER.fullmatch(head)
    if answer is not None and steps:
        return ("answers", answer[1], *steps)
    return (head, *steps) if (head == "year" and not steps) or (head == "station" and steps) else None


def plain(text: str) -> str:
    """A key as a name can hold it; every other letter as its number, between two “Z”."""
    return _NOT_PLAIN.sub(lambda found: f"Z{ord(found[0]):x}Z", text)


def unplain(text: str) -> str:
    """The key that ``plain`` made a name of."""
    return _CODE.sub(lambda found: chr(int(found[1], 16)), text)
