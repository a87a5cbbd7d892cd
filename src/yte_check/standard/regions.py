"""Regions by the names that people know, where rules in words have them by their keys."""

from collections.abc import Iterable, Mapping


def named_regions(lines: Iterable[str], regions: Mapping[str, str] | None, keys: bool = False) -> list[str]:
    """Lines with “the name” for “the_key” of each region; with ``keys`` the key stands behind its name."""
    found = list(lines)
    for key, name in (regions or {}).items():
        shown = f"“{name}” ({key})" if keys else f"“{name}”"
        found = [line.replace(f"“{key}”", shown) for line in found]
    return found
