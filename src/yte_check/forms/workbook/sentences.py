"""Sentences of the catalogue as formulas: what changes in them is worked out by the sheet."""

import re

from yte_check.documents.language import Lang, catalogue, say
from yte_check.forms.formulas.answers import text
from yte_check.forms.formulas.calculation import LevelCells, PointCells, Results
from yte_check.forms.formulas.worth import Formula, Scale
from yte_check.standard.standard import Standard

_FIELD = re.compile(r"\{(\w+)\}")


def sentence(code: str, lang: Lang, /, **fields: Formula) -> Formula:
    """The message of a code with formulas in the places of its fields."""
    pieces = _FIELD.split(catalogue(lang)[code])
    parts = [fields[piece] if position % 2 else text(piece) for position, piece in enumerate(pieces) if piece]
    return "&".join(parts)


def total_sentence(results: Results, standard: Standard, lang: Lang) -> Formula:
    """The points of the whole, its level where there are levels, and the verdict."""
    fields = {
        "points": spread(results.points, results.scale, lang), "max": in_points(results.points.max, results.scale),
        "verdict": verdict(results.verdict, lang),
    }  # fmt: skip
    if results.levels is None:
        shown = sentence("form_total_points", lang, **fields)
    else:
        shown = sentence("form_total_level", lang, **fields, level=level(results.levels, standard, lang))
    return shown if results.points.whole else or_worked_out(shown, lang)


def level(cells: LevelCells, standard: Standard, lang: Lang) -> Formula:
    """“mức Khá”, or from the worst to the best that is possible."""
    assert standard.text.result is not None
    titles = [say("level_named", lang, title=each.title) for each in standard.text.result.levels]
    words = ",".join(map(text, (*titles, say("level_none", lang))))
    best, worst = (f"CHOOSE({cell},{words})" for cell in (cells.best, cells.worst))
    spanning = sentence("level_spanning", lang, worst=worst, best=best)
    return f"IF({cells.best}={cells.worst},{best},{spanning})"


def spread(points: PointCells, scale: Scale, lang: Lang) -> Formula:
    """“7,5”, or “7,5–9” where something is open."""
    if not points.whole:
        low, high = _rounded(in_points(points.low, scale)), _rounded(in_points(points.high, scale))
        return f'IF(ABS({points.low}-{points.high})<1E-9,{low},{low}&"–"&{high})'
    low, high = in_points(points.low, scale), in_points(points.high, scale)
    return f'IF({points.low}={points.high},{low},{low}&"–"&{high})'


def figure(points: PointCells, name: str, scale: Scale, lang: Lang) -> Formula:
    """The low or the high end or the maximum in points; of a mean four decimals, and words where it is not known."""
    shown = in_points(getattr(points, name), scale)
    return shown if points.whole or name == "max" else or_worked_out(_rounded(shown), lang)


def or_worked_out(formula: Formula, lang: Lang) -> Formula:
    """The formula, or who works the number out where a spreadsheet cannot."""
    return f"IFERROR({formula},{text(say('form_worked_out', lang))})"


def _rounded(points: Formula) -> Formula:
    """To four decimals, or in full where it would be taken for a figure of three."""
    shown = f"ROUND({points},4)"
    return f"IF(AND({shown}=ROUND({points},3),ABS({points}-{shown})>1E-9),{points},{shown})"


def in_points(cell: Formula, scale: Scale) -> Formula:
    return f"{cell}/{scale.steps}" if scale.steps > 1 else cell


def word(cell: Formula, codes: tuple[str, str, str], lang: Lang) -> Formula:
    """The word for -1, 0 and 1."""
    return f"CHOOSE({cell}+2,{','.join(text(say(code, lang)) for code in codes)})"


def verdict(cell: Formula, lang: Lang) -> Formula:
    return word(cell, ("verdict_not_met", "verdict_undetermined", "verdict_met"), lang)


def state_of(cell: Formula, lang: Lang, *, whole: bool) -> Formula:
    """Whether something is reached; who works it out where a spreadsheet cannot tell."""
    return floor(cell, lang) if whole else or_worked_out(floor(cell, lang), lang)


def floor(cell: Formula, lang: Lang) -> Formula:
    return word(cell, ("floor_not_met", "floor_undetermined", "floor_met"), lang)
