"""The fonts of a PDF, and which letters they cannot draw: in their place the page would show empty boxes."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import Any

from yte_check.standard.library import shipped_folder

_SURELY = re.compile(
    "[\x20-\u017f\u01a0-\u01b0\u0300-\u0309\u031b\u0323\u1ea0-\u1ef9\u2010-\u2026\u20ab\u2264\u2265\n\t]"
)
"""What Vietnamese is written with; the fonts have all of it, and a report that holds nothing else is not looked at."""
_IN_NO_FONT = "\U000f0000"
"""Of private use: the glyph that stands for it stands for every letter that is missing."""
_PAGE = b"""#set page(width: auto, height: auto)
#set text(font: "Liberation Serif")
#for letter in sys.inputs.letters.codepoints() [#box(letter) \\ ]
"""
_GLYPH = re.compile(r'<use [^>]*href="#([^"]+)"')
_MOST = 200
"""So many different letters are looked at."""


def lacking(texts: Iterable[str]) -> tuple[str, ...]:
    """The letters of some texts that none of the fonts has, in their order."""
    rare = dict.fromkeys(letter for text in texts for letter in _SURELY.sub("", text) if letter.isprintable())
    return tuple(letter for letter in islice(rare, _MOST) if _is_missing(letter))


def letters_missing(view: Any, extension: str) -> tuple[str, ...]:
    """The letters of a paper that a form cannot draw; every form but PDF leaves them to the reader's own fonts."""
    if extension != ".pdf":
        return ()
    from yte_check.render.visible import texts_of

    return lacking(texts_of(view))


def font_folders() -> list[Any]:
    """Where typst finds the fonts that come with the templates, Liberation Serif: as wide as Times New Roman."""
    return [shipped_folder("templates") / "fonts"]


def _is_missing(letter: str) -> bool:
    return _glyphs(letter) == _in_no_font()


@cache
def _in_no_font() -> list[str]:
    return _glyphs(_IN_NO_FONT)


def _glyphs(letter: str) -> list[str]:
    return _GLYPH.findall(_drawn(letter))


def _drawn(letters: str) -> str:
    import typst

    drawn = typst.compile(
        _PAGE, format="svg", sys_inputs={"letters": letters}, ignore_system_fonts=True, font_paths=font_folders()
    )  # fmt: skip
    page = drawn[0] if isinstance(drawn, list) else drawn
    assert isinstance(page, bytes)
    return page.decode("utf-8")
