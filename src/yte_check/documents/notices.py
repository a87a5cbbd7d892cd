"""What was noticed in files on the way, to be told once when the run ends: a standard may be read ten times in it."""

from collections.abc import Iterable

from yte_check.documents.diagnostics import Diagnostic, in_reading_order

_noticed: dict[tuple[str, int, int, str], Diagnostic] = {}


def notice(diagnostics: Iterable[Diagnostic]) -> None:
    """Keep what is to be told."""
    _noticed.update({(each.file, each.line, each.column, each.code): each for each in diagnostics})


def said(code: str) -> None:
    """Of this kind nothing is left to tell: what the run puts out says it already."""
    for key in [key for key in _noticed if key[-1] == code]:
        del _noticed[key]


def told() -> tuple[Diagnostic, ...]:
    """What was noticed since this was last asked."""
    found = in_reading_order(_noticed.values())
    _noticed.clear()
    return found
