"""Tables that print the numbers of a standard in its own terms: “A”, “A1”, “A1.1” below one another, “15” over “15.1”.

A number begins with that of the section in which it stands. Where a standard with printed numbers is known, it says
which of them are sections; else a row over longer numbers is one, if it says nothing but a title and points.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from yte_check.criteria.official.notes import without_notes
from yte_check.criteria.official.tables import RawFile, RawRow, RawTable, RowPlace
from yte_check.criteria.official.wording import criterion_heading, one_line
from yte_check.documents.item_numbers import is_printed, number_in, steps_of
from yte_check.standard.model import StandardText

_TITLE_AND_POINTS = 3
"""So many cells a heading fills: its number, title and points."""
_FEWEST = 2
"""Indicators of a frame; fewer rows may be numbered so by chance."""


class FrameRow(NamedTuple):
    """A row of a frame: its number, whether it is a section, and the section in which it stands."""

    place: RowPlace
    number: int
    is_section: bool
    within: RowPlace | None


class _Numbered(NamedTuple):
    place: RowPlace
    row: RawRow
    number: int

    @property
    def steps(self) -> Sequence[object]:
        return steps_of(self.number)


Frame = Mapping[RowPlace, FrameRow]


def frame_of(file: RawFile, text: StandardText | None) -> Frame:
    """The rows of all tables that are such a frame, by their places; none where the standard counts its numbers."""
    if text is not None and text.numbers != "as_printed":
        return {}
    found: dict[RowPlace, FrameRow] = {}
    above: list[_Numbered] = []
    for table in file.tables:
        rows = list(_numbered(table))
        made = list(_rows(rows, above, _known(text)))
        if made and (_is_of(text, made) if text is not None else _is_frame(table, rows, made)):
            found |= {row.place: row for row in made}
            sections = {row.place for row in made if row.is_section}
            above += [each for each in rows if each.place in sections]
    leaves = sum(not row.is_section for row in found.values())
    return found if text is not None or leaves >= _FEWEST else {}


def _known(text: StandardText | None) -> Mapping[int, bool]:
    """The numbers of a standard, and whether they are those of sections."""
    if text is None:
        return {}
    return {section.number: True for section in text.sections()} | {each.number: False for each in text.indicators()}


def _numbered(table: RawTable) -> Iterator[_Numbered]:
    for row in table.rows:
        if len(row.filled) > 1 and any(map(str.isalpha, row.filled[1])):
            number = number_in(without_notes(one_line(row.filled[0]))[0].rstrip(".)"))
            if number is not None:
                yield _Numbered(RowPlace(row.number, table.sheet, table.table), row, number)


def _rows(rows: Sequence[_Numbered], before: Sequence[_Numbered], known: Mapping[int, bool]) -> Iterator[FrameRow]:
    sections = list(before)
    for at, each in enumerate(rows):
        following = rows[at + 1] if at + 1 < len(rows) else None
        is_section = known.get(each.number, following is not None and _is_below(following, each))
        within = next((other.place for other in reversed(sections) if _is_below(each, other)), None)
        yield FrameRow(each.place, each.number, is_section, within)
        if is_section:
            sections.append(each)


def _is_below(one: _Numbered, other: _Numbered) -> bool:
    """Whether a number begins with another and goes on."""
    return len(one.steps) > len(other.steps) and one.steps[: len(other.steps)] == other.steps


def _is_of(text: StandardText, made: Collection[FrameRow]) -> bool:
    """Whether most of the rows have numbers of the standard."""
    known = _known(text)
    return 2 * sum(row.number in known for row in made) >= len(made)


def _is_frame(table: RawTable, rows: Sequence[_Numbered], made: Sequence[FrameRow]) -> bool:
    """Whether a table speaks for itself: everything stands in a section or is one, and sections say no more than a
    title and points. “1” alone over “1.1” and “1.2” may be an indicator with its parts."""
    if any(row.filled and criterion_heading(row.filled[0]) is not None for row in table.rows):
        return False
    roots = [row.number for row in made if row.within is None]
    leaves = [row for row in made if not row.is_section]
    headings = [each.row for each, row in zip(rows, made, strict=True) if row.is_section]
    return (
        all(row.within is not None or row.is_section for row in made)
        and all(len(row.filled) <= _TITLE_AND_POINTS for row in headings)
        and roots != [1]
        and any(is_printed(row.number) for row in leaves)
    )
