"""Text as a reader of an office file sees it: what is struck out or hidden is gone, and a raised figure is a mark."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

How = Literal["plain", "raised", "lowered", "struck", "hidden", "beyond"]
"""How text is set; what lies beyond the edge of a table is not part of it."""

MARKS: tuple[How, ...] = ("raised", "lowered")
STRUCK: tuple[How, ...] = ("struck", "hidden")
_UNITS = ("m", "km", "hm", "dam", "dm", "cm", "mm")
_POWERS = {"2": "²", "3": "³"}


class Piece(NamedTuple):
    """A stretch of text that is set in one way."""

    text: str
    how: How = "plain"
    bold: bool = False


class Font(NamedTuple):
    """How text is set, as far as it matters for what it says."""

    how: How = "plain"
    bold: bool = False

    def piece(self, text: str) -> Piece:
        return Piece(text, self.how, self.bold)


class LeftOutText(NamedTuple):
    """What stands in the file and is not taken for text of its place."""

    how: How
    text: str


class Visible(NamedTuple):
    """What a reader takes for the text, and what was left out of it."""

    text: str
    left_out: tuple[LeftOutText, ...] = ()
    bold: bool = False


def visible(pieces: Iterable[Piece]) -> Visible:
    """One text of its pieces.

    A raised figure is the mark of a note, unless it makes a unit (“m²”) or nothing else stands there. A lowered one
    belongs to the letter before it (“SpO2”) and is a mark behind anything else.
    """
    shown = [piece for piece in pieces if piece.text]
    left_out = [piece for piece in shown if piece.how in STRUCK]
    shown = [piece for piece in shown if piece.how not in STRUCK]
    alone = not any(piece.how in ("plain", "lowered") and piece.text.strip() for piece in shown)
    text, letters = "", {True: 0, False: 0}
    for piece in shown:
        read = piece.text if alone else _read(piece, text)
        if read is None:
            left_out.append(piece)
            continue
        text += read
        letters[piece.bold] += sum(letter.isalpha() for letter in read)
    kept = tuple(LeftOutText(piece.how, piece.text.strip()) for piece in left_out if piece.text.strip())
    return Visible(text, kept, letters[True] > letters[False])


def _read(piece: Piece, before: str) -> str | None:
    """The text of a piece behind others; None where it is no text."""
    if piece.how == "plain" or not piece.text.strip():
        return piece.text
    if piece.how == "lowered":
        return piece.text if before[-1:].isalpha() else None
    word = "".join(reversed([*_letters_at_end(before)]))
    return _POWERS.get(piece.text.strip()) if word.casefold() in _UNITS else None


def _letters_at_end(text: str) -> Iterable[str]:
    for letter in reversed(text[-4:]):
        if not letter.isalpha():
            return
        yield letter
