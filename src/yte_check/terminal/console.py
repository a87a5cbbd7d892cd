"""The only place that writes to the terminal: payload to stdout, everything about it to stderr."""

import codecs
import os
import sys
import unicodedata
from functools import partial
from typing import TextIO

from yte_check.documents.characters import spelled_out, without_commands
from yte_check.render.styled import Style, StyledText
from yte_check.terminal.settings import Settings
from yte_check.terminal.stdout import emit, mention, open_closed_streams

_RICH_STYLES: dict[Style, str] = {
    "": "",
    "heading": "bold",
    "good": "bold green",
    "bad": "bold red",
    "open": "bold yellow",
    "dim": "dim",
}
_ASCII = str.maketrans(
    {
        "đ": "d",
        "Đ": "D",
        "–": "-",
        "…": "...",
        "“": '"',
        "”": '"',
        "‰": "o/oo",
        "«": '"',
        "»": '"',
        "•": "*",
        "≥": ">=",
        "≤": "<=",
    }
)


def prepare_streams() -> None:
    """Make every stream able to take Vietnamese, whatever the code page of the console or pipe."""
    open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and not _is_unicode(stream):
            handler = f"yte_check_{stream.encoding}"
            codecs.register_error(handler, partial(_spell_out, stream.encoding))
            reconfigure(errors=handler)


def _spell_out(encoding: str, error: UnicodeError) -> tuple[str, int]:
    """What an old code page can show of letters: cp1258 writes tones as marks of their own, cp1252 has none."""
    assert isinstance(error, UnicodeEncodeError)
    letters = error.object[error.start : error.end]
    return "".join(_spelled(letter, encoding) for letter in letters), error.end


def _spelled(letter: str, encoding: str) -> str:
    return next((spelling for spelling in _spellings(letter) if _fits(spelling, encoding)), "?")


def _spellings(letter: str) -> tuple[str, ...]:
    decomposed = unicodedata.normalize("NFD", letter)
    tone = [mark for mark in decomposed[1:] if mark in "\u0300\u0301\u0303\u0309\u0323"]
    base = unicodedata.normalize("NFC", "".join(mark for mark in decomposed if mark not in tone))
    bare = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return base + "".join(tone), letter.translate(_ASCII), bare.translate(_ASCII)


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _is_unicode(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().replace("-", "").startswith("utf")


def is_terminal(stream: TextIO | None = None) -> bool:
    """Whether a stream is a terminal that can show more than ASCII."""
    stream = stream if stream is not None else sys.stdout
    return stream.isatty() and os.environ.get("TERM") != "dumb" and _is_unicode(stream)


def can_write_unicode() -> bool:
    """Whether stdout takes every letter as it is; if not, JSON is escaped so that nothing is lost."""
    return _is_unicode(sys.stdout)


def show(text: StyledText, settings: Settings, stream: TextIO | None = None) -> None:
    """Write styled text: with colours on a terminal, plain elsewhere."""
    stream = stream if stream is not None else sys.stdout
    if not (settings.color and is_terminal(stream)):
        plain = for_terminal(text.plain)
        emit(plain) if stream is sys.stdout else mention(plain, stream)
        return
    from rich.console import Console
    from rich.text import Text

    rich_text = Text.assemble(*((for_terminal(piece), _RICH_STYLES[style]) for piece, style in text.pieces))
    Console(file=stream, highlight=False).print(rich_text, end="", soft_wrap=True)


def show_text(text: str) -> None:
    """Write a text that has no styles."""
    emit(for_terminal(text))


def tell(text: str, settings: Settings) -> None:
    """A line about what was done, to stderr; nothing with ``--quiet``."""
    if not settings.quiet:
        mention(for_terminal(text) + "\n", sys.stderr)


def for_terminal(text: str) -> str:
    """Text that a terminal shows and never obeys, and in which no line is a command to GitHub's runner."""
    return without_commands(spelled_out(text))
