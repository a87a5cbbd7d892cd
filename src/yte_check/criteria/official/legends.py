"""Legends: what a table says below itself of how «điểm liệt» is marked, «in đậm» or «các chỉ tiêu 6, 12 và 32»."""

import re
from collections.abc import Iterable, Iterator

from yte_check.criteria.official.wording import one_line, says_knockout
from yte_check.documents.record import record

_BOLD = re.compile(r"đậm[^.\n]{0,80}điểm\s+liệt|điểm\s+liệt[^.\n]{0,80}đậm", re.IGNORECASE)
_NO_BOLD = re.compile(r"không\s+(?:\w+\s+){0,4}(?:điểm\s+liệt|đậm)", re.IGNORECASE)
_UNSEEN = re.compile(
    r"\b(?:nghiêng|gạch\s+(?:chân|dưới)|(?:tô|bôi|đánh|có|chữ|nền|ô)\s+màu|màu\s+(?:đỏ|xanh|vàng|cam|tím|hồng|nâu)"
    r"|(?:chữ|mực|nền)\s+(?:đỏ|xanh|vàng)|in\s+hoa|chữ\s+hoa|đóng\s+khung)\b",
    re.IGNORECASE,
)
"""Ways of setting words that are not read out of a file."""
_SENTENCE = re.compile(r"(?<=[^\d\s])\.(?=\s|$)|\n")
_LONGEST = 600
_MARK = re.compile(r"\s*(?:[(\[]\s*\d{1,2}\s*[)\]]|\d{1,2}\s*[.)])\s+")
"""The mark of a note, or the number of a paragraph, before a sentence."""
_OF_INDICATORS = re.compile(r"chỉ tiêu|liệt\s*(?::|gồm|là|bao)|danh mục|danh sách")
_ASIDE = re.compile(r"\([^()\d]*\)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_PLAIN = frozenset(
    [
        "ghi",
        "chú",
        "thích",
        "lưu",
        "ý",
        "các",
        "những",
        "danh",
        "mục",
        "sách",
        "nhóm",
        "loại",
        "chỉ",
        "tiêu",
        "số",
        "thứ",
        "tự",
        "tt",
        "stt",
        "có",
        "mang",
        "là",
        "bị",
        "được",
        "thuộc",
        "coi",
        "xem",
        "tính",
        "xét",
        "đánh",
        "dấu",
        "điểm",
        "liệt",
        "gồm",
        "bao",
        "sau",
        "đây",
        "như",
        "cả",
        "và",
        "với",
        "cùng",
        "tại",
        "trong",
        "bảng",
        "này",
        "trên",
        "quy",
        "định",
        "xác",
        "áp",
        "dụng",
        "đối",
        "từ",
        "đến",
        "tới",
    ]
)
_TO = frozenset(("-", "–", "—", "đến", "tới"))
_BETWEEN = frozenset(",;:()«»“”\"'*.&/") | _TO
_HIGHEST = 1000
_ITEM = re.compile(r"\s*[-–—+•*]?\s*(?:chỉ\s+tiêu\s*(?:số\s*)?)?(\d{1,3})\b(?![.,]\d)", re.IGNORECASE)
_MARKED_ITEM = re.compile(r"\s*[-–—+•*]\s")
_MOST_LINES = 5
_OPEN_END = re.compile(r"(?:[,–-]|\b(?:là|và|gồm|số|các|từ|đến|tới|chỉ\s+tiêu))\s*$", re.IGNORECASE)
"""The end of a line in the middle of a sentence."""
_REMARK = re.compile(r"(?:ghi chú|chú thích|lưu ý|người lập|nơi nhận)\b", re.IGNORECASE)


@record
class Legend:
    """What the texts of a file say of marks."""

    bold: bool = False
    numbers: frozenset[int] = frozenset()
    unread: tuple[str, ...] = ()
    """Sentences of knock-outs with figures in them, of which nobody can tell which indicators they mean."""
    unseen: tuple[str, ...] = ()
    """Sentences by which knock-outs are set in a way that is not read: in italics, underlined, in colour."""

    @property
    def tells(self) -> bool:
        return self.bold or bool(self.numbers)


def legend_of(outside: Iterable[str], inside: Iterable[str]) -> Legend:
    """What texts outside the indicators and the cells of the tables say; in cells only what is plain counts."""
    outer, inner = list(_sentences(outside)), [each for text in inside for each in _parts(text)]
    both = [*outer, *inner]
    unseen = tuple(dict.fromkeys(each for each in both if _is_unseen(each)))
    unread = tuple(dict.fromkeys(each for each in outer if _is_unread(each) and each not in unseen))
    numbers = frozenset(number for each in both for number in listed_numbers(each))
    return Legend(any(map(_is_bold, both)), numbers, unread, unseen)


def is_legend(text: str) -> bool:
    """Whether a text says how «điểm liệt» is marked, or which indicators have it."""
    return any(_is_bold(part) or _is_unseen(part) or listed_numbers(part) for part in _parts(text))


def is_remark(text: str) -> bool:
    """A note on the table as a whole, below it or between its rows."""
    return is_legend(text) or _REMARK.match(text.strip()) is not None


def listed_numbers(sentence: str) -> frozenset[int]:
    """The indicators that a sentence calls «điểm liệt» by their numbers; none where it says anything else."""
    words = one_line(_ASIDE.sub(" ", _MARK.sub("", one_line(sentence), count=1))).casefold()
    if len(words) > _LONGEST or not _tells(words) or "tiêu chí" in words or not _OF_INDICATORS.search(words):
        return frozenset()
    tokens = _TOKEN.findall(words)
    if not all(token.isdecimal() or token in _PLAIN or token in _BETWEEN for token in tokens):
        return frozenset()
    return frozenset(_numbers(tokens))


def _numbers(tokens: Iterable[str]) -> Iterator[int]:
    """«6, 12» and «từ 6 đến 9»."""
    last: int | None = None
    is_range = False
    for token in tokens:
        if token.isdecimal():
            number = int(token[:4])
            yield from range(last, min(number, _HIGHEST)) if is_range and last is not None else ()
            yield number
            last, is_range = number, False
        else:
            is_range = token in _TO


def _tells(sentence: str) -> bool:
    return "liệt" in sentence.casefold() and says_knockout(sentence)


def _parts(text: str) -> Iterator[str]:
    return (one_line(part) for part in _SENTENCE.split(text) if part.strip())


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    """The sentences; «Các chỉ tiêu điểm liệt:» with the items that follow on lines of their own."""
    open_list = ""
    for part in (part for text in _unwrapped(texts) for part in _parts(text)):
        item = _ITEM.match(part)
        if open_list and (item or _MARKED_ITEM.match(part)):
            open_list = f"{open_list} {item[1]}," if item else f"{open_list} {part}"
            continue
        if open_list:
            yield open_list
        open_list = part if part.endswith(":") and _tells(part) else ""
        if not open_list:
            yield part
    if open_list:
        yield open_list


def _unwrapped(texts: Iterable[str]) -> Iterator[str]:
    """The texts, with one that lists more together with the lines after it, on which it goes on, as one."""
    lines, at = list(texts), 0
    while at < len(lines):
        last = at
        while last + 1 < len(lines) and last - at < _MOST_LINES and _goes_on(lines[last], lines[last + 1]):
            last += 1
        together = [" ".join(lines[at : end + 1]) for end in range(at, last + 1)]
        whole = max(together, key=_listed_in) if last > at else together[0]
        yield whole
        at += together.index(whole) + 1


def _goes_on(line: str, following: str) -> bool:
    return _OPEN_END.search(line) is not None or (line[-1:].isalnum() and following[:1].islower())


def _listed_in(text: str) -> int:
    return len({number for part in _parts(text) for number in listed_numbers(part)})


def _is_bold(sentence: str) -> bool:
    return any(_BOLD.search(part) and not _NO_BOLD.search(part) for part in sentence.split(";"))


def _is_unread(sentence: str) -> bool:
    says_more = re.search(r"\d", sentence) is not None or sentence.endswith(":")
    is_read = _is_bold(sentence) or _MARK.match(sentence) is not None or bool(listed_numbers(sentence))
    return says_more and _tells(sentence) and not is_read


def _is_unseen(sentence: str) -> bool:
    return len(sentence) <= _LONGEST and _tells(sentence) and _UNSEEN.search(sentence) is not None
