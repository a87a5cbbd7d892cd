"""From tables as they were found to the rows of criteria and indicators that they hold."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from itertools import zip_longest

from yte_check.criteria.official.columns import (
    Layout,
    guessed_layout,
    header_roles,
    is_column_numbers,
    layout_of,
    second_header,
)
from yte_check.criteria.official.drafts import IndicatorCells
from yte_check.criteria.official.frames import Frame, FrameRow, frame_of
from yte_check.criteria.official.legends import Legend, is_remark, legend_of
from yte_check.criteria.official.naming import NamedColumns
from yte_check.criteria.official.notes import explained, is_note, without_notes
from yte_check.criteria.official.outlines import is_outline, is_whole
from yte_check.criteria.official.tables import (
    HeaderColumn,
    OfficialCell,
    OfficialCriterion,
    OfficialTable,
    RawFile,
    RawRow,
    RawTable,
    RowPlace,
)
from yte_check.criteria.official.wording import (
    criterion_heading,
    dotted_number,
    is_part,
    is_total,
    number_in,
    one_line,
    points_in,
    roman,
    roman_heading,
    split_number,
    split_points,
    without_mark,
)
from yte_check.documents.item_numbers import is_printed
from yte_check.documents.record import replaced
from yte_check.standard.model import StandardText


def official_table(
    path: str,
    file: RawFile,
    named: Sequence[NamedColumns | None] = (),
    skipped: Collection[RowPlace] = (),
    text: StandardText | None = None,
) -> OfficialTable | None:
    """What a file says of criteria and indicators, without the rows that are ``skipped``, by the columns ``named`` in
    each table before those of headers; None where no table of them is found. ``text`` is the standard that it is laid
    beside, if any."""
    frame = frame_of(file, text)
    reader = _Reader(skipped, frame, guess=False)
    reader.read(file, named)
    if not reader.drafts and not named:
        reader = _Reader(skipped, frame, guess=True)
        reader.read(file, ())
    if not reader.drafts:
        return None
    legend = _found(legend_of(_notes(file), _cells(file)), reader.drafts)
    bold = sum(draft.bold for draft in reader.drafts)
    possible = not legend.bold and 0 < 2 * bold < len(reader.drafts)
    notes = explained(_notes(file))
    rows = tuple(draft.finished(legend, possible, notes) for draft in reader.drafts)
    return OfficialTable(
        path,
        tuple(reader.criteria),
        rows,
        has_numbers=any(row.number_text for row in rows),
        has_points=any(row.points_text for row in rows),
        has_guidance=any(row.guidance for row in rows),
        has_knockouts=legend.bold
        or bool(legend.numbers)
        or reader.has_knockout_column
        or any(row.knockout == "yes" for row in rows),
        columns=tuple(reader.columns),
        unread=legend.unread,
        unseen=legend.unseen,
        outlined=reader.outlined,
        printed=reader.printed,
        around=tuple(_around(file, rows[0].place)),
        notes=tuple(dict.fromkeys(mark for draft in reader.drafts for mark in draft.notes)),
    )


def _notes(file: RawFile) -> list[str]:
    """What stands outside the indicators: between tables, and alone in a row."""
    alone = [row.filled[0] for table in file.tables for row in table.rows if len(row.filled) == 1]
    return [*alone, *(text for table in file.tables for text in table.before), *file.after]


def _around(file: RawFile, first: RowPlace) -> Iterator[str]:
    for table in file.tables:
        yield from table.before
        for row in table.rows:
            if RowPlace(row.number, table.sheet, table.table) == first:
                return
            yield from (line for text in row.filled for line in text.split("\n"))


def _cells(file: RawFile) -> list[str]:
    return [text for table in file.tables for row in table.rows for text in row.filled if len(row.filled) > 1]


def _found(legend: Legend, drafts: Sequence[IndicatorCells]) -> Legend:
    """The legend with the numbers that one indicator has; others are left to a person."""
    times = Counter(draft.number for draft in drafts)
    lost = [str(number) for number in sorted(legend.numbers) if times[number] != 1]
    kept = frozenset(number for number in legend.numbers if times[number] == 1)
    return replaced(legend, numbers=kept, unread=(*legend.unread, *lost))


class _Reader:
    """Goes through the rows front to back; knows the columns, the criterion and the indicator that it stands in."""

    def __init__(self, skipped: Collection[RowPlace], frame: Frame, guess: bool) -> None:
        self.skipped = skipped
        self.frame = frame
        self.sections: dict[RowPlace, OfficialCriterion] = {}
        self.printed = False
        self.guess = guess
        self.layout: Layout | None = None
        self.header: RawRow | None = None
        self.named: NamedColumns | None = None
        self.criterion: OfficialCriterion | None = None
        self.draft: IndicatorCells | None = None
        self.drafts: list[IndicatorCells] = []
        self.criteria: list[OfficialCriterion] = []
        self.has_knockout_column = False
        self.columns: dict[HeaderColumn, None] = {}
        self.outlined = False

    def read(self, file: RawFile, named: Sequence[NamedColumns | None]) -> None:
        for table, columns in zip_longest(file.tables, named):
            self._table(table, columns)

    def _table(self, table: RawTable, named: NamedColumns | None) -> None:
        self._headings_before(table)
        if named is not None:
            self.named = named
            self.layout = layout_of(named.roles, RawRow(1, (OfficialCell(),) * named.width))
        elif self.guess:
            self.layout = guessed_layout(list(table.rows)) or self.layout
        elif self.layout is not None and not self._continues_on(table):
            self.layout = None
        self.header = None
        outlined = is_outline(table)
        self.outlined |= outlined
        for row in table.rows:
            place = RowPlace(row.number, table.sheet, table.table)
            if not row.filled:
                self.draft = None if not any(cell.below for cell in row.cells) else self.draft
            elif not self._take_header(row) and self.layout is not None and not is_column_numbers(row):
                self._unless_skipped(self.layout.with_counted(row), place, self.layout, outlined)

    def _is_framed(self, table: RawTable) -> bool:
        return any(RowPlace(row.number, table.sheet, table.table) in self.frame for row in table.rows)

    def _continues_on(self, table: RawTable) -> bool:
        """Whether a table without a header may be the next page of the one before: as wide, and on another sheet with
        the next number."""
        assert self.layout is not None
        if not any(len(row.cells) == self.layout.width for row in table.rows):
            return False
        return table.sheet is None or self._is_framed(table) or self._goes_on(table, self.layout)

    def _goes_on(self, table: RawTable, layout: Layout) -> bool:
        last = self.drafts[-1].number if self.drafts else None
        numbers = (number_in(layout.text(row, "number")) for row in table.rows)
        return (
            last is not None and not is_printed(last) and next((n for n in numbers if n is not None), None) == last + 1
        )

    def _headings_before(self, table: RawTable) -> None:
        for text in table.before:
            heading = criterion_heading(text)
            place = RowPlace(1, table.sheet, table.table)
            if heading is not None and heading[1] and place not in self.skipped:
                title, points = split_points(heading[1])
                self._new_criterion(place, heading[0], title, points, "")

    def _take_header(self, row: RawRow) -> bool:
        """Learn the columns from a header row, which may come again on every page and be two rows high."""
        both = second_header(self.header, row) if self.header is not None else None
        row, roles = both or (row, header_roles(row))
        layout = layout_of(roles, row)
        if self.named is not None and (layout or both or row.texts == self.named.header.texts):
            layout = layout_of(self.named.over(roles), row)
        if layout is None:
            self.header = None
            return False
        self.layout, self.header = layout, row
        return True

    def _unless_skipped(self, row: RawRow, place: RowPlace, layout: Layout, outlined: bool) -> None:
        if place in self.skipped:
            self.draft = None
        elif place in self.frame:
            self._framed(self.frame[place], row, layout)
        elif outlined and is_whole(row):
            self._counted_criterion(row, place, layout)
        else:
            self._row(row, place, layout)

    def _framed(self, frame: FrameRow, row: RawRow, layout: Layout) -> None:
        """A row of which its number tells what it is."""
        self.printed = True
        within = self.sections.get(frame.within) if frame.within is not None else None
        if not frame.is_section:
            self.criterion = within
            self._start(row.filled[0], row, frame.place, layout, frame.number)
            return
        title, points = split_points(one_line(layout.text(row, "title") or row.filled[1]))
        stated = layout.text(row, "points")
        self._new_criterion(frame.place, frame.number, title, points_in(stated) if stated else points, stated, within)
        assert self.criterion is not None
        self.sections[frame.place] = self.criterion
        self.draft = None

    def _row(self, row: RawRow, place: RowPlace, layout: Layout) -> None:
        if self._take_criterion(row, place, layout):
            self.draft = None
        elif (number := _number(row, layout, self.draft)) is not None:
            self._start(number, row, place, layout)
        elif self._is_aside(row, layout):
            self.draft = None
        elif _is_uncounted(row, layout):
            self._start("", row, place, layout)
        elif self.draft is not None:
            self.draft.add(row, layout)

    def _start(self, number: str, row: RawRow, place: RowPlace, layout: Layout, printed: int | None = None) -> None:
        self.columns |= dict.fromkeys(layout.named)
        self.has_knockout_column |= "knockout" in layout.columns
        self._criterion_column(row, place, layout)
        before = self.draft
        self.draft = IndicatorCells(place, number, self.criterion, printed)
        self.draft.add(row, layout)
        if before is not None and layout.goes_on(row, "evidence"):
            self.draft.evidence += before.evidence
        self.drafts.append(self.draft)

    def _is_aside(self, row: RawRow, layout: Layout) -> bool:
        """A total, a footnote, a signature: nothing that belongs to an indicator."""
        first = row.filled[0]
        if is_total(first) and not any(cell.below for cell in row.cells):
            return True
        if len(row.filled) == 1 and (is_remark(first) or is_note(first)):
            return True
        column = next(column for column, cell in enumerate(row.cells) if cell.text)
        wide = column + 1 < len(row.cells) and row.cells[column + 1].joined
        return len(row.filled) == 1 and (wide or column == layout.columns.get("number"))

    def _take_criterion(self, row: RawRow, place: RowPlace, layout: Layout) -> bool:
        """“Tiêu chí 1. Chỉ đạo, điều hành (14 điểm)” or “I | Chỉ đạo, điều hành | 14” begins a criterion."""
        first, *others = row.filled
        if others and number_in(first) is not None and _counted_heading(first, others[0]):
            first, *others = others  # “1 | Tiêu chí 1. Chỉ đạo, điều hành | 14”
        heading = criterion_heading(first)
        if heading is None and (number := roman(first)) is not None and others:
            heading = (number, "")
        if heading is None and len(row.filled) <= 2:
            heading = roman_heading(first)
        if heading is None or (not heading[1] and not others):
            return False
        number, title = heading[0], heading[1] or one_line(others[0])
        stated = layout.text(row, "points") or next((text for text in others if points_in(text) is not None), "")
        if points_in(stated) is None:
            stated = ""
        title, at_end = split_points(title)
        self._new_criterion(place, number, title, points_in(stated) if stated else at_end, stated)
        return True

    def _counted_criterion(self, row: RawRow, place: RowPlace, layout: Layout) -> None:
        """“1 | Gia đình văn hóa | 20” over “1.1 | …”."""
        title, points = split_points(one_line(layout.text(row, "title")))
        stated = layout.text(row, "points")
        self._new_criterion(place, number_in(row.filled[0]), title, points_in(stated) if stated else points, stated)
        self.draft = None

    def _criterion_column(self, row: RawRow, place: RowPlace, layout: Layout) -> None:
        text = layout.text(row, "criterion")
        if not text:
            return
        number, title = criterion_heading(text) or roman_heading(text) or split_number(one_line(text))
        title, points = split_points(title)
        if self.criterion is None or (self.criterion.number, self.criterion.title) != (number, title):
            self._new_criterion(place, number, title, points, "")

    def _new_criterion(
        self,
        place: RowPlace,
        number: int | None,
        title: str,
        points: Decimal | None,
        text: str,
        within: OfficialCriterion | None = None,
    ) -> None:
        self.criterion = OfficialCriterion(place, number, without_mark(one_line(title)), points, text, within)
        self.criteria.append(self.criterion)


def _is_uncounted(row: RawRow, layout: Layout) -> bool:
    """An indicator of a table that counts none; “a) …” and “- …” are parts of the one above."""
    title = layout.text(row, "title")
    return (
        "number" not in layout.columns
        and points_in(layout.text(row, "points")) is not None
        and bool(title)
        and not is_part(title)
    )


def _counted_heading(number: str, text: str) -> bool:
    heading = criterion_heading(text)
    return heading is not None and heading[0] == number_in(number)


def _number(row: RawRow, layout: Layout, draft: IndicatorCells | None) -> str | None:
    """The number with which a row begins an indicator; None where it begins none."""
    text, _ = without_notes(layout.text(row, "number"))
    if number_in(text) is not None and layout.text(row, "title"):
        return layout.text(row, "number")
    dotted = dotted_number(text)
    if dotted is not None and layout.text(row, "title"):
        # “3.1” is a part of indicator 3, or, where there is no indicator 3, the first of criterion 3.
        return None if draft is not None and draft.number == dotted else text
    if not text and not layout.goes_on(row, "number"):
        number, title = split_number(layout.text(row, "title"))
        stated = points_in(layout.text(row, "points")) or split_points(title)[1]
        if number is not None and (stated is not None or "number" not in layout.columns):
            return str(number)
    return None
