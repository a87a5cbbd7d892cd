"""How much one office file may make: a few bytes can ask for a thousand million cells."""

from yte_check.documents.office_files.faults import OfficeFault

MAX_DEPTH = 250
"""Levels of elements in a part."""
MAX_GAP = 1_000_000
"""Bytes from one mark of an element to the next."""
MAX_NAMES = 20_000
"""Different names of elements and attributes in a part."""
MAX_CELL_TEXT = 100_000
"""Letters in one cell; Excel itself holds 32,767."""
_MOST = {
    "elements": 1_000_000,
    "nodes": 250_000,
    "steps": 500_000,
    "cells": 150_000,
    "joined": 200_000,
    "letters": 20_000_000,
}
"""Elements that are looked at and let go, elements that are kept, steps through them, cells with something in them,
cells that lie under joined ones, and letters of all cells together."""


class Budget:
    """What one file may still make."""

    def __init__(self) -> None:
        self._left = dict(_MOST)

    def spend(self, what: str, count: int = 1) -> None:
        """Count things before they are made. Raises OfficeFault."""
        self._left[what] -= count
        if self._left[what] < 0:
            raise OfficeFault("large", **{what: _MOST[what]})

    def left(self, what: str) -> int:
        return self._left[what]

    def text(self, text: str) -> str:
        """The text of one cell. Raises OfficeFault."""
        if len(text) > MAX_CELL_TEXT:
            raise OfficeFault("large", cell_letters=MAX_CELL_TEXT)
        self.spend("letters", len(text))
        return text
