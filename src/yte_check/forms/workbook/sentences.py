"""Sentences of the catalogue as formulas: what changes in them is worked out by the sheet."""

import re

from yte_check.documents.language import Lang, catalogue, say
from yte_check.forms.formulas.answers import text
from yte_check.forms.formulas.calculation import PointCells
from yte_check.forms.formulas.worth import Formula, Scale

_FIELD = re.compile(r"\{(\w+)\}")


def sentence(code: str, lang: Lang, /, **fields: Formula) -> Formula:
    """The message of a code with formulas in the places of its fields."""
    pieces = _FIELD.split(catalogue(lang)[code])
    parts = [fields[piece] if position % 2 else text(piece) for position, piece in enumerate(pieces) if piece]
    return "&".join(parts)


def spread(points: PointCells, scale: Scale) -> Formula:
    """“7,5”, or “7,5–9” where something is open."""
    low, high = in_points(points.low, scale), in_points(points.high, scale)
    return f'IF({points.low}={points.high},{low},{low}&"–"&{high})'


def in_points(cell: Formula, scale: Scale) -> Formula:
    return f"{cell}/{scale.steps}" if scale.steps > 1 else cell


def word(cell: Formula, codes: tuple[str, str, str], lang: Lang) -> Formula:
    """The word for -1, 0 and 1."""
    return f"CHOOSE({cell}+2,{','.join(text(say(code, lang)) for code in codes)})"


def verdict(cell: Formula, lang: Lang) -> Formula:
    return word(cell, ("verdict_not_met", "verdict_undetermined", "verdict_met"), lang)


def floor(cell: Formula, lang: Lang) -> Formula:
    return word(cell, ("floor_not_met", "floor_undetermined", "floor_met"), lang)
