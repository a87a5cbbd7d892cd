"""The guidance of an indicator, taken apart: what is asked, and the points for it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from yte_check.criteria.importing.guidance.conditions import FigureCondition, condition_in
from yte_check.criteria.importing.guidance.places import REST, Named, Where, places_in, rest_of
from yte_check.criteria.importing.guidance.points import SaidPoints, points_said
from yte_check.criteria.official.wording import one_line, points_in
from yte_check.documents.record import record, replaced

_MARKER = re.compile(
    r"\s*(?:\(?(?P<letter>[a-eg-hk-ln-zđ])[).]|(?P<lettered>[a-zđ])/|\(?(?P<number>\d{1,2})\)|(?P<numbered>\d{1,2})[.](?=\s)|(?P<bullet>[-–—+•*●▪✓]))\s*(?=\S)"
)
_PART = re.compile(r"\s*;\s*|(?<=[^\d\s][.])\s+(?=[A-ZĐ])|(?<=điểm[.])\s+")
_CELL = " | "
_AROUND = " .,;:=–—-→()|+•*"
_CONNECTIVES = re.compile(
    r"^(?:(?:thì|nếu|khi|được|chấm|cho|đạt|tính|if|when|for|give|gives|scores?)\b\s*)+"
    r"|(?:\s*\b(?:thì|được|chấm|cho|tính|là|gives?|scores?|is|are))+$",
    re.IGNORECASE,
)

_ASIDE = re.compile(
    r"(?:nguồn(?=\s*(?::|(?:số|dữ) liệu|thông tin))|phương pháp(?=\s*(?::|tính|chấm|đánh giá|xác định))"
    r"|ghi chú|lưu ý|minh chứng|tài liệu (?:minh chứng|kiểm chứng)|cách (?:tính|chấm|đánh giá)"
    r"|tử số|mẫu số|công thức|trong đó|tối đa|source|note|evidence|method|numerator|denominator)\b",
    re.IGNORECASE,
)
"""Lines that explain, and are no items of a list."""


@record
class Clause:
    """Words, and the points that they give: None where they give none by themselves, as an item of a list.

    ``places`` are those for which it is said; empty: for all. ``each``: the points are for every item that is there.
    """

    text: str
    points: Decimal | None = None
    places: tuple[Where, ...] = ()
    each: bool = False

    @cached_property
    def condition(self) -> FigureCondition | None:
        return condition_in(self.text)


@record
class Block:
    """What stands under one mark, «a) Diện tích đất: …»: its words, its points where they are named, its clauses."""

    title: str
    points: Decimal | None
    clauses: tuple[Clause, ...]


def clauses_of(lines: Sequence[str], most: Decimal | None) -> tuple[Clause, ...]:
    """Every clause of some lines, in their order. A line «Vùng 1:» holds for those under it."""
    found: list[Clause] = []
    places: tuple[Where, ...] = ()
    for line in lines:
        for part in _parts(line):
            places, clauses = _of_part(part, places, most)
            found += clauses
    rest = rest_of(place for clause in found for place in clause.places)
    return tuple(replaced(clause, places=rest) if clause.places == (REST,) else clause for clause in found)


def blocks_of(lines: Sequence[str], most: Decimal | None) -> tuple[Block, ...]:
    """The blocks that letters mark, «a) …», or that rows of the table make; empty where there are none."""
    starts = [at for at, line in enumerate(lines) if _begins_block(line)]
    if len(starts) < 2:
        return ()
    ends = [*starts[1:], len(lines)]
    return tuple(_block(lines[start:end], most) for start, end in zip(starts, ends, strict=True))


def _begins_block(line: str) -> bool:
    marker = _MARKER.match(line)
    lettered = marker is not None and (marker["letter"] or marker["lettered"]) is not None
    return (
        lettered or line.count(_CELL) >= 2 or (line.count(_CELL) == 1 and points_in(line.split(_CELL)[1]) is not None)
    )


def _block(lines: Sequence[str], most: Decimal | None) -> Block:
    head, *body = lines
    cells = _unmarked(head).split(_CELL)
    points = points_in(cells[-1]) if len(cells) > 1 else None
    if len(cells) > 1:
        title, inner = cells[0], [*cells[1 : -1 if points is not None else None], *body]
    else:
        title, stated, inner = _head(cells[0], body, most)
        points = stated
    return Block(one_line(title).strip(_AROUND), points, clauses_of(inner, points or most))


def _head(line: str, body: Sequence[str], most: Decimal | None) -> tuple[str, Decimal | None, list[str]]:
    """The words of a block, its points, and what is left for clauses."""
    first, *others = _parts(line)
    said = points_said(first, most)
    if len(said) == 1 and condition_in(first[: said[0].start]) is None:
        return _words(first, said[0]), said[0].points, [*others, *body]
    if not said and (others or body):
        return first, None, [*others, *body]
    title, colon, _ = first.partition(":")
    return (title if colon else first), None, [*_parts(line), *body]


def _parts(line: str) -> list[str]:
    return [part for part in _PART.split(_unmarked(line)) if part and part.strip(_AROUND)]


def _unmarked(line: str) -> str:
    marker = _MARKER.match(line)
    return line[marker.end() :] if marker is not None else line


def _of_part(part: str, places: tuple[Where, ...], most: Decimal | None) -> tuple[tuple[Where, ...], list[Clause]]:
    """The clauses of a part of a line, and the places of which the next one speaks if it names none."""
    named = places_in(part)
    if not named:
        return places, list(_plain(part, places, most))
    before = _trimmed(part[: named[0].start])
    if before and points_said(before, most):
        return (), [clause for piece in _places_after(part, named) for clause in _plain(piece[1], piece[0], most)]
    clauses: list[Clause] = []
    current = places
    ends = [*(found.start for found in named[1:]), len(part)]
    shared = points_said(part, most)
    for found, end in zip(named, ends, strict=True):
        current = found.places
        said = part[found.end : end]
        if not said.strip(_AROUND):
            continue
        if len(shared) == 1 and len(named) > 1:  # «vùng 1 ≥ 90 %, vùng 2 ≥ 80 %: 2 điểm»
            words = part[found.end : min(end, shared[0].start)]
            clauses.append(Clause(_named(before, _trimmed(words)), shared[0].points, current))
        else:
            clauses += (replaced(each, text=_named(before, each.text)) for each in _plain(said, current, most))
    alone = not part[named[-1].end :].strip(_AROUND)
    return (current if alone or (len(named) == 1 and not before) else ()), clauses


def _named(label: str, text: str) -> str:
    return f"{label}: {text}" if label and text else label or text


def _places_after(part: str, named: Sequence[Named]) -> Iterator[tuple[tuple[Where, ...], str]]:
    """«≥ 90 %: 2 điểm (vùng 1), ≥ 80 %: 2 điểm (vùng 2)»: places behind what is said of them."""
    start = 0
    for found in named:
        yield found.places, part[start : found.start]
        start = found.end


def _plain(text: str, places: tuple[Where, ...], most: Decimal | None) -> Iterator[Clause]:
    said = points_said(text, most)
    if not said:
        words = _trimmed(text)
        if words and not text.rstrip().endswith(":") and not _ASIDE.match(words):
            yield Clause(words, None, places)
        return
    backwards = _is_backwards(text[: said[0].start])
    for position, each in enumerate(said):
        words = _after(text, said, position) if backwards else _before(text, said, position)
        yield Clause(_trimmed(words), each.points, places, each.each or _is_each(words))


def _is_backwards(before: str) -> bool:
    """Whether points come before their words: «5 điểm nếu …», «Cho 5 điểm khi …»."""
    words = before.strip(_AROUND)
    return not words or (":" not in before and not _CONNECTIVES.sub("", words).strip(_AROUND))


def _before(text: str, said: Sequence[SaidPoints], position: int) -> str:
    start = said[position - 1].end if position else 0
    return text[start : said[position].start]


def _after(text: str, said: Sequence[SaidPoints], position: int) -> str:
    end = said[position + 1].start if position + 1 < len(said) else len(text)
    return text[said[position].end : end]


def _words(text: str, said: SaidPoints) -> str:
    before = text[: said.start].strip(_AROUND)
    return before or text[said.end :]


def _trimmed(text: str) -> str:
    words = one_line(text).strip(_AROUND)
    shorter = _CONNECTIVES.sub("", words).strip(_AROUND)
    words = shorter or words
    return words[:1].upper() + words[1:]


def _is_each(text: str) -> bool:
    return re.match(r"\W*(?:mỗi|từng|each|every|per)\b", text, re.IGNORECASE) is not None
