"""What was noticed in files on the way, to be told once when the work ends: a standard may be read ten times in it.

Whoever wants to hear of it opens a round of ``noticing``. Each thread, and each task, has its own: what one of them
reads is never told to another. Without a round nothing is kept.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from yte_check.documents.diagnostics import Diagnostic, in_reading_order


class Noticed:
    """What was noticed since a round began, each fault of a place once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, int, str], Diagnostic] = {}

    def add(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._found.update({(each.file, each.line, each.column, each.code): each for each in diagnostics})

    def drop(self, code: str) -> None:
        for key in [key for key in self._found if key[-1] == code]:
            del self._found[key]

    def told(self) -> tuple[Diagnostic, ...]:
        """What was noticed since this was last asked, in the order of the files and their lines."""
        found = in_reading_order(self._found.values())
        self._found.clear()
        return found


_round: ContextVar[Noticed | None] = ContextVar("noticed", default=None)


@contextmanager
def noticing() -> Iterator[Noticed]:
    """Hear of what is doubtful in the files that are read until the block ends: standards, amendments, reviews."""
    noticed = Noticed()
    before = _round.set(noticed)
    try:
        yield noticed
    finally:
        _round.reset(before)


def notice(diagnostics: Iterable[Diagnostic]) -> None:
    """Keep what is to be told."""
    if (noticed := _round.get()) is not None:
        noticed.add(diagnostics)


def said(code: str) -> None:
    """Of this kind nothing is left to tell: what the work puts out says it already."""
    if (noticed := _round.get()) is not None:
        noticed.drop(code)


def told() -> tuple[Diagnostic, ...]:
    """What was noticed in this round since it was last asked."""
    noticed = _round.get()
    return noticed.told() if noticed is not None else ()
