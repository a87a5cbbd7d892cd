"""Text with styles by name, so that one renderer serves the terminal, a pipe and a file."""

import re
import textwrap
from typing import Literal

from yte_check.documents.characters import spelled_out

Style = Literal["", "heading", "good", "bad", "open", "dim"]

WIDTH = 80
NO_BREAK = "\N{NO-BREAK SPACE}"
_ARGUMENT = r"--?[\w-]+|[a-z0-9]+(?:-[a-z0-9]+)+|[^\s./\\]*[./\\]\S+|[A-ZÀ-ỸĐ_-]{2,}|\d+"
"""An option, a file, a word in capitals that stands for something, or a number."""
_COMMAND = re.compile(rf"yte-check(?: --lang [a-z]+)?(?: [a-z-]+){{0,2}}(?: (?:{_ARGUMENT})(?!\w))+")


class StyledText:
    """Pieces of text, each with a style; written front to back."""

    def __init__(self) -> None:
        self.pieces: list[tuple[str, Style]] = []

    def add(self, text: str, style: Style = "") -> "StyledText":
        self.pieces.append((text, style))
        return self

    def line(self, text: str = "", style: Style = "") -> "StyledText":
        return self.add(text + "\n", style)

    def paragraph(self, text: str, style: Style = "", first: str = "", rest: str | None = None) -> "StyledText":
        """Text wrapped at 80 columns, ``first`` before its first line and ``rest`` before the others."""
        indent = first if rest is None else rest
        for line in wrapped(text, first, indent):
            self.line(line, style)
        return self

    @property
    def plain(self) -> str:
        """The text without its styles, and with nothing hidden in it."""
        return spelled_out("".join(text for text, _ in self.pieces))


def wrapped(text: str, first: str = "", rest: str = "", width: int = WIDTH) -> list[str]:
    """The lines of a text, in which what is hidden is named.

    A word longer than a line stays whole: it is a path, which whoever reads it copies. So does a command with its
    arguments where a line has room for it.
    """
    room = width - len(rest)
    lines = textwrap.wrap(
        _COMMAND.sub(lambda found: _bound(found[0], room), unbroken(spelled_out(text))),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=False,
        break_long_words=False,
    ) or [first]
    return [line.replace(NO_BREAK, " ") for line in lines]


def _bound(command: str, room: int) -> str:
    return command.replace(" ", NO_BREAK) if len(command) <= room else command


def unbroken(text: str) -> str:
    """Text in which no “%” begins a line without its figure."""
    return text.replace(" %", f"{NO_BREAK}%")


def shortened(text: str, width: int) -> str:
    """Text in one line, cut at a word so that it fits, with “…” where something was left out.

    A single word that is too long is cut itself: “…” alone would name nothing.
    """
    text = " ".join(text.splitlines())
    if len(text) <= width:
        return text
    found = textwrap.shorten(text, width, placeholder="…")
    return found if found != "…" else f"{text.strip()[: width - 1]}…"
