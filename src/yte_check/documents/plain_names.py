"""Keys in letters, digits and “_” alone: names of questions on a phone and of columns of a table hold nothing else."""

import re

_NOT_PLAIN = re.compile(r"[^A-Ya-z0-9_]|^_|_$|(?<=_)_|_(?=_)", re.ASCII)
_CODE = re.compile(r"Z([0-9a-f]+)Z")


def plain(text: str) -> str:
    """A key as a name can hold it; every other letter as its number, between two “Z”."""
    return _NOT_PLAIN.sub(lambda found: f"Z{ord(found[0]):x}Z", text)


def unplain(text: str) -> str:
    """The key that ``plain`` made a name of."""
    return _CODE.sub(lambda found: chr(int(found[1], 16)), text)
