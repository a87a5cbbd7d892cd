"""Whether a target compares as the words beside it say, with the figure and the year that stand in them."""

import re
from collections.abc import Mapping
from decimal import Decimal

from yte_check.documents.diagnostics import Path, Problems
from yte_check.plans.model import Baseline, Comparison, Provision, Target, YearTarget

CODES = ("words_of_other_op", "words_of_other_value", "words_of_other_year")
_WORDS: tuple[tuple[Comparison, str], ...] = (
    ("above", r">\s*\d|\btrên\s+(?:đạt\s+)?\d|\blớn hơn\s+\d"),
    ("below", r"<\s*\d|\bdưới\s+\d|\bnhỏ hơn\s+\d"),
    ("at_least", r"≥\s*\d|\b(?:tối thiểu|ít nhất|trở lên)\b"),
    ("at_most", r"≤\s*\d|\b(?:tối đa|không quá|không vượt quá)\b"),
    ("about", r"\b(?:khoảng|xấp xỉ)\b"),
    ("maintain", r"\bduy trì\b"),
)
_SAID: Mapping[Comparison, re.Pattern[str]] = {op: re.compile(words, re.IGNORECASE) for op, words in _WORDS}
_PERHAPS_LESS = re.compile(
    r"giảm|\bcòn\b|hạ\b|khống chế|không chế|hạn chế|loại trừ|tử vong|\bchết\b|suy dinh dưỡng|thấp còi|nhẹ cân|béo phì"
    r"|thừa cân|thuốc lá|rượu|\bmắc\b|(?<!lây )nhiễm|bệnh nhân|tiền túi|tăng dân số|sinh con thứ|tảo hôn|mất cân bằng"
    r"|chênh lệch|bỏ trị|bỏ mũi|tai nạn|ngộ độc|thời gian|chi phí|nghèo|thiếu|nạo|phá thai|tỷ số giới tính",
    re.IGNORECASE,
)
"""Of such things less may be wanted, so that a bare figure may be the most."""
_SURELY_LESS = re.compile(
    r"\b(?:tỷ|tỉ) (?:lệ|suất|số) (?:tử vong|chết|mắc|suy dinh dưỡng|béo phì|nhiễm)"
    r"|(?<!mức )\bgiảm (?:còn|xuống|tỷ lệ|tỉ lệ)\b|tiền túi",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_YEAR = re.compile(r"\bnăm\s+(\d{4})\b", re.IGNORECASE)
_PLAIN: tuple[Comparison, ...] = ("at_least", "at_most", "above", "below", "about")
"""What a bare figure could be taken for; a range and “maintain” show in the file itself."""


def check_target_words(target: Target, path: Path, problems: Problems) -> None:
    """The words of every year of a target, and those of its baseline.

    All are warnings: words may say several things, of which a person knows which one is meant.
    """
    for at, year in enumerate(target.years):
        here: Path = (*path, "years", at)
        if year.text is not None:
            _check_comparison(year.op, year.text, target.title, here, problems)
            _check_figures(year, year.text, here, problems)
            _check_year(year.year, year.text, here, problems)
    if target.baseline is not None and target.baseline.text is not None:
        here = (*path, "baseline")
        _check_figures(target.baseline, target.baseline.text, here, problems)
        if target.baseline.year is not None:
            _check_year(target.baseline.year, target.baseline.text, here, problems)


def check_provision_words(provision: Provision, path: Path, problems: Problems) -> None:
    """A provision with a figure says in its own words how it compares."""
    if provision.op is not None:
        _check_comparison(provision.op, provision.text, "", path, problems)
        _check_figures(provision, provision.text, path, problems)


def _check_comparison(op: Comparison, text: str, title: str, path: Path, problems: Problems) -> None:
    said = _said(op, text, title)
    if said and op not in said:
        problems.warn("words_of_other_op", (*path, "op"), text=text, op=op, said=said)


def _said(op: Comparison, text: str, title: str) -> tuple[Comparison, ...]:
    """What the words can mean; of a bare figure the least, or the most where less of the thing is wanted."""
    said = tuple(each for each, words in _SAID.items() if words.search(text))
    if said or op not in _PLAIN or not _NUMBER.search(text):
        return said
    about = f"{title} {text}"
    if _SURELY_LESS.search(about):
        return ("at_most",)
    return ("at_least", "at_most") if _PERHAPS_LESS.search(about) else ("at_least",)


def _check_figures(fact: YearTarget | Baseline | Provision, text: str, path: Path, problems: Problems) -> None:
    figures = {_value(found) for found in _NUMBER.findall(text)}
    if not figures or getattr(fact, "op", None) == "maintain":
        return
    for name in ("value", "to"):
        value: Decimal | None = getattr(fact, name, None)
        if value is not None and value not in figures:
            problems.warn("words_of_other_value", (*path, name), text=text, value=value)


def _check_year(year: int, text: str, path: Path, problems: Problems) -> None:
    named = {int(found) for found in _YEAR.findall(text)}
    if named and year not in named:
        problems.warn("words_of_other_year", (*path, "year"), text=text, year=str(year))


def _value(written: str) -> Decimal | None:
    """A number as a Vietnamese text writes it; None for what is none, such as “3.2.1”."""
    plain = written.replace(".", "") if _GROUPED.fullmatch(written) else written
    plain = plain.replace(",", ".")
    return Decimal(plain) if plain.count(".") < 2 else None
