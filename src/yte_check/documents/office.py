"""What holds for every office file that is written: the same bytes for the same content, and text that stays text."""

import re
from decimal import Decimal
from io import BytesIO
from textwrap import wrap
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from yte_check.documents.characters import spelled_out
from yte_check.documents.exact import ExactFraction

CellContent = str | int | Decimal | None

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_CORE = "docProps/core.xml"
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_FOUR_DECIMALS = "0.0000"
_LONGEST_TEXT = 32767
_LETTER_CODE = re.compile(r"_(x[0-9A-Fa-f]{4}_)")
_ONE_TIME = rb"\g<1>2024-01-01T00:00:00Z\g<2>"


def repacked(content: bytes) -> bytes:
    """The archive with the same entries in the same order, each of the same day, and no times in its properties.

    Office files are ZIP archives; without the time of day the same content is the same bytes.
    """
    out = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name in archive.namelist():
            data = archive.read(name)
            entry = ZipInfo(name, _FIRST_DAY)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # the same on every system
            packed.writestr(entry, _TIMES.sub(_ONE_TIME, data) if name == _CORE else data)
    return out.getvalue()


def put(cell: Any, value: CellContent, *, formula: bool = False) -> None:
    """A value in a cell. Text stays text, even where it begins like a formula and is edited later."""
    if isinstance(value, str) and not formula:
        cell.value = cell_text(value)
        cell.data_type = "s"
        cell.quotePrefix = True
    elif isinstance(value, ExactFraction):
        cell.value, cell.number_format = float(value), _FOUR_DECIMALS
    else:
        cell.value = value


def lines_of(text: str, letters: float) -> int:
    """How many lines a text takes in a cell with room for so many letters: words are not cut where they fit a line."""
    width = max(1, int(letters))
    return sum(max(1, len(wrap(part, width))) for part in text.split("\n"))


def cell_text(text: str) -> str:
    """Text as a cell can hold it: nothing hidden, “_x0041_” no code for a letter, what is too long cut with “…”."""
    text = _LETTER_CODE.sub(r"_x005F_\1", spelled_out(text))
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"
