"""«Tỷ lệ X trên Y»: the two counts of a rate, in the words of a title or of its guidance."""

import re

from yte_check.criteria.official.wording import one_line
from yte_check.documents.record import record

_RATE = (
    r"(?:tỷ|tỉ)\s+(?:lệ|suất|số)(?:\s+(?:phần\s+trăm|%))?|%|số\s+phần\s+trăm"
    r"|(?:the\s+)?(?:rate|proportion|share|percentage|percent)\s+of"
)
_OPENING = re.compile(rf"^(?:{_RATE})\s*(?:\([%‰]\)|của|các)?\s*", re.IGNORECASE)
_TARGET = re.compile(
    r"\s*(?:,\s*)?(?:đạt\s+|là\s+|reaching\s+)?(?:từ\s+|ít\s+nhất\s+|tối\s+thiểu\s+|trên\s+|dưới\s+|at\s+least\s+)?[≥≤><=]*\s*\d[\d.,]*\s*(?:%|‰).*$",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\s+(?:trên|trong)\s+(?:tổng\s+)?(?=số\b)|\s+(?:trên|trong)\s+tổng\s+(?:số\s+)?|\s*/\s*(?=tổng|số|dân)"
    r"|\s+(?:out of|among(?: all)?|over)\s+",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\s+(?:được|có|tham gia|sử dụng|đạt|mắc|bị|tử vong|sinh|đến|thực hiện|hoàn thành|áp dụng|nhận|biết|suy dinh dưỡng"
    r"|đẻ|khám|tiêm|uống|mang|hiện|đang|đủ|không|who|that|which|with|having|using|covered|vaccinated)(?!\w)",
    re.IGNORECASE,
)
_UPPER = re.compile(r"(?:tử\s+số|numerator)\s*(?:là|:|=|is)\s*([^;.\n]+)", re.IGNORECASE)
_LOWER = re.compile(r"(?:mẫu\s+số|denominator)\s*(?:là|:|=|is)\s*([^;.\n]+)", re.IGNORECASE)
_FORMULA = re.compile(
    r"[=:(]\s*\(?\s*((?:tổng\s+)?số\s+[^/\n;=]+?)\)?\s*[/:]\s*\(?\s*((?:tổng\s+)?(?:số|dân)\s+[^/\n;=]+?)\)?\s*[x×*]\s*1[.0]*00",
    re.IGNORECASE,
)


@record
class RateTerms:
    """What is counted above and below; ``sure`` where the text names both."""

    numerator: str
    denominator: str
    sure: bool


def counts_in(title: str, guidance: str, prefixes: tuple[str, str]) -> RateTerms:
    """``prefixes`` stand before what is counted where the text has none: «Số», «Tổng số»."""
    upper, lower = _UPPER.search(guidance), _LOWER.search(guidance)
    if upper and lower:
        return RateTerms(_tidy(upper[1]), _tidy(lower[1]), True)
    if formula := _FORMULA.search(one_line(guidance)):
        return RateTerms(_tidy(formula[1]), _tidy(formula[2]), True)
    counted = _TARGET.sub("", _OPENING.sub("", one_line(title))).strip(" .,;:") or one_line(title)
    numerator, over, denominator = _parted(counted)
    if over:
        return RateTerms(_prefixed(numerator, prefixes[0]), _prefixed(denominator, prefixes[1]), True)
    done = _DONE.search(counted, len(" ".join(counted.split()[:1])))
    group = counted[: done.start()] if done and len(counted[: done.start()].split()) > 0 else ""
    denominator = _prefixed(group, prefixes[1]) if group else f"{prefixes[1]} ({counted})"
    return RateTerms(_prefixed(counted, prefixes[0]), denominator, False)


def is_rate(title: str) -> bool:
    return _OPENING.match(one_line(title)) is not None


def _parted(text: str) -> tuple[str, bool, str]:
    found = _OVER.search(text)
    if found is None or not text[found.end() :].strip():
        return text, False, ""
    return text[: found.start()], True, text[found.end() :]


def _prefixed(words: str, prefix: str) -> str:
    words = _tidy(words)
    if re.match(r"(?:tổng\s+)?số\b|dân\s+số|(?:total\s+)?number\b", words, re.IGNORECASE):
        return words[:1].upper() + words[1:]
    abbreviated = words[1:2].isupper()  # «BHYT»
    return f"{prefix} {words if abbreviated else words[:1].lower() + words[1:]}"


def _tidy(words: str) -> str:
    return one_line(words).strip(" .,;:()")
