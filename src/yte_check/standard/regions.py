"""Rows of tables by the names that people know, where rules in words have them by their keys."""

from collections.abc import Iterable, Iterator

from yte_check.standard.model import StandardText


def named_rows(lines: Iterable[str], text: StandardText, keys: bool = False) -> list[str]:
    """Lines with “the name” for “the_key” of each region, and with title and name for each value of an attribute.

    With ``keys`` the key stands behind its name.
    """
    found = list(lines)
    for written, name, key in _names(text):
        shown = f"{name} ({key})" if keys else name
        found = [line.replace(written, shown) for line in found]
    return found


def _names(text: StandardText) -> Iterator[tuple[str, str, str]]:
    """What stands in a line, what is to stand there, and the key; attributes first, as their values are any words."""
    for name, attribute in (text.attributes or {}).items():
        title = attribute.title
        for key, label in attribute.values.items():
            yield f", {name} “{key}”", f", {title[:1].lower()}{title[1:]} “{label}”", key
            yield f"{name} “{key}”", f"{title} “{label}”", key
    for key, name in (text.regions or {}).items():
        yield f"“{key}”", f"“{name}”", key
