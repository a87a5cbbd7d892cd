"""What a text asks of one figure: «≥ 95 %», «từ 90 đến dưới 95 %», «150 m² trở lên», «at least 3 sessions»."""

import re
from collections.abc import Mapping
from decimal import Decimal

from yte_check.criteria.importing.guidance.figures import NUMBER, figure
from yte_check.criteria.official.wording import one_line
from yte_check.documents.record import record
from yte_check.standard.rules.bounds import Bound

SIGNS: Mapping[str, Bound] = {"≥": "at_least", ">": "above", "≤": "at_most", "<": "below"}
_SIGNED: tuple[tuple[str, str], ...] = (
    ("≥", r">\s*=|⩾|lớn hơn hoặc bằng|(?:từ )?(?:ít nhất|tối thiểu)(?: là)?|không (?:dưới|thấp hơn|ít hơn|nhỏ hơn)"),
    ("≥", r"at least|not? (?:less|fewer) than|minimum(?: of)?"),
    ("≤", r"<\s*=|⩽|nhỏ hơn hoặc bằng|tối đa(?: là)?|không (?:quá|vượt quá|trên|lớn hơn|cao hơn)"),
    ("≤", r"at most|not? more than|up to|maximum(?: of)?"),
    (">", r"trên|lớn hơn|cao hơn|nhiều hơn|hơn|vượt|above|(?:more|greater|higher) than|over"),
    ("<", r"dưới|nhỏ hơn|thấp hơn|ít hơn|chưa (?:đến|đạt|đủ)|không (?:đạt|đủ)|below|(?:less|fewer|lower) than|under"),
    ("≥", r"từ|from|between"),
)
"""Words that stand before a figure, the longer ones first where one begins like another."""
_BEFORE = tuple((re.compile(rf"(?<!\w)(?:{words})\s*(?=\d)", re.IGNORECASE), sign) for sign, words in _SIGNED)
_AFTER = (
    (re.compile(r"trở lên|(?:or|and) (?:more|above|over|higher)", re.IGNORECASE), "⁺"),
    (re.compile(r"trở xuống|(?:or|and) (?:less|fewer|below|lower)", re.IGNORECASE), "⁻"),
)
_AROUND = re.compile(rf"({NUMBER})\s*(%|‰)?\s*([≤<])[^\d≤<≥>]{{0,60}}(?=[≤<])")
"""«90 ≤ x < 95»."""
_STOP = r"(?:trở|và|đến|tới|hoặc|thì|được|đạt|là|có|or|and|to|of|are|is|với|trong|theo|cho|nếu)"
_WORD = rf"(?!{_STOP}(?!\w))[^\W\d_]+[²³]?"
_PER = r"[/⁄]\s*1(?:00|0{3,5}|0{0,2}\.000)(?![\d.])"
_UNIT = rf"%|‰|{_PER}|[mM]2\b|km2\b|{_WORD}(?:/{_WORD})*(?: {_WORD}(?:/{_WORD})*){{0,2}}"
_PER_WORDS = re.compile(rf"({NUMBER})\s*(?:{_WORD}\s+){{0,3}}(?:trên|per)\s+(1[0.]{{2,6}})(?:\s+{_WORD}){{0,3}}")
"""«109 bé trai trên 100 bé gái»."""
_PIECE = re.compile(
    rf"([≥≤><])?\s*(?<![\d.,/\w])({NUMBER})(?!\d|[.,]\d)(?:(?={_PER})|(?!\s*/\s*\d))\s*({_UNIT})?\s*([⁺⁻])?"
)
_JOINT = re.compile(r"\s*(?:-|–|—|đến|tới|to|and|và|,)?\s*", re.IGNORECASE)
_DASH = re.compile(r"\s*(?:-|–|—|đến|tới|to|and)\s*", re.IGNORECASE)


@record
class FigureCondition:
    """What is asked of a figure in a unit; ``rest`` are the words beside it.

    ``loose``: whether the text leaves open on which side its upper end lies, as «90 - 95 %» does; ``bare``: whether
    nothing tells on which side of the figure the condition is met, as in «đạt 95 %».
    """

    bounds: Mapping[Bound, Decimal]
    unit: str
    rest: str
    loose: bool = False
    bare: bool = False


def condition_in(text: str) -> FigureCondition | None:
    """None where the text asks nothing of a figure, or of several."""
    plain = _with_signs(one_line(text))
    pieces = list(_PIECE.finditer(plain))
    if len(pieces) == 1:
        return _single(plain, pieces[0])
    if len(pieces) == 2 and _JOINT.fullmatch(plain, pieces[0].end(), pieces[1].start()):
        return _double(plain, *pieces)
    return None


def _with_signs(text: str) -> str:
    text = _PER_WORDS.sub(r"\1 ⁄\2", text)
    for pattern, sign in (*_BEFORE, *_AFTER):
        text = pattern.sub(f"{sign} ", text)
    return _AROUND.sub(lambda found: f"{'≥' if found[3] == '≤' else '>'} {found[1]}{found[2] or ''} - ", text)


def _single(text: str, piece: re.Match[str]) -> FigureCondition:
    sign = _sign(piece)
    bounds: dict[Bound, Decimal] = {SIGNS[sign or "≥"]: figure(piece[2])}
    return FigureCondition(bounds, _unit(piece[3]), _rest(text, piece.start(), piece.end()), bare=sign is None)


def _double(text: str, first: re.Match[str], second: re.Match[str]) -> FigureCondition | None:
    """Two ends of a range; None for two figures that make none."""
    low, high = _sign(first), _sign(second)
    joined = _DASH.fullmatch(text, first.end(), second.start()) is not None
    if low is None and high is None and not joined:
        return None
    lower, upper = SIGNS[low or "≥"], SIGNS[high or "≤"]
    if lower not in ("at_least", "above") or upper not in ("at_most", "below") or figure(first[2]) > figure(second[2]):
        return None
    bounds = {lower: figure(first[2]), upper: figure(second[2])}
    unit = _unit(second[3] or first[3])
    return FigureCondition(bounds, unit, _rest(text, first.start(), second.end()), loose=high is None)


def _sign(piece: re.Match[str]) -> str | None:
    return {"⁺": "≥", "⁻": "≤"}.get(piece[4] or "") or piece[1]


def _unit(text: str | None) -> str:
    unit = one_line(text or "").casefold()
    return {"m2": "m²", "km2": "km²"}.get(unit, unit)


def _rest(text: str, start: int, end: int) -> str:
    return one_line(f"{text[:start]} {text[end:]}").strip(" .,;:=-–—→()")


def common_unit(units: list[str]) -> str | None:
    """The words that all units begin with, «lần» of «lần/năm» and «lần»; a unit that is left out fits any. None where
    they have nothing in common."""
    said = [re.findall(r"[ /]?[^ /]+", unit) for unit in units if unit]
    if not said:
        return ""
    shared: list[str] = []
    for words in zip(*said, strict=False):
        if len(set(words)) > 1:
            break
        shared.append(words[0])
    return "".join(shared) or None
