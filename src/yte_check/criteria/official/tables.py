"""An official table as it was found: cells in rows, then rows of criteria and indicators with their places."""

from decimal import Decimal
from typing import Literal

from yte_check.documents.office_files.visible import LeftOutText
from yte_check.documents.record import record

ReadKnockout = Literal["no", "possible", "yes"]
WhyLeft = Literal["other", "again", "not_named", "unread", "hidden"]
"""It has little in common with the standard, the same indicators again, was not asked for, has no header, or is
hidden."""
ColumnRole = Literal[
    "number", "criterion", "title", "points", "zone", "guidance", "evidence", "note", "knockout", "other"
]


@record
class OfficialCell:
    """One cell of the grid. What a merged cell covers is empty: ``joined`` to its left, ``below`` the one above."""

    text: str = ""
    bold: bool = False
    joined: bool = False
    below: bool = False
    counted: str = ""
    """The text with the numbers that Word itself counts before its paragraphs; "" where it counts none."""


@record
class RawRow:
    """A row by its number as the reader of the file counts it; ``cells`` stand at their columns in the grid."""

    number: int
    cells: tuple[OfficialCell, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(cell.text for cell in self.cells)

    @property
    def filled(self) -> tuple[str, ...]:
        return tuple(cell.text for cell in self.cells if cell.text)


@record
class RawTable:
    """A table or sheet; ``before`` are the paragraphs between it and the one before."""

    rows: tuple[RawRow, ...]
    sheet: str | None = None
    table: int | None = None
    before: tuple[str, ...] = ()


@record
class RawFile:
    """All tables of a file, the paragraphs after the last, and the sheets that are hidden and not among the tables."""

    tables: tuple[RawTable, ...]
    after: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    left_out: tuple[LeftOutText, ...] = ()
    """What stands in the file and is no text of it: struck out, hidden, marks of notes."""


@record
class HeaderColumn:
    """A column as its header names it, counted from 1, and what is read out of it; None where nothing is."""

    position: int
    header: str
    role: ColumnRole | None


@record
class RowPlace:
    """Where a row stands: on a sheet, in a table of a document counted from 1, or in a plain list."""

    row: int
    sheet: str | None = None
    table: int | None = None


@record
class TablePart:
    """A table of the file, or a part of one: the first of its rows, how many there are, and why they were left; None
    where they were taken."""

    place: RowPlace
    rows: int
    left: WhyLeft | None = None


@record
class OfficialCriterion:
    place: RowPlace
    number: int | None
    title: str
    points: Decimal | None
    points_text: str = ""
    within: "OfficialCriterion | None" = None
    """The criterion or section in which it stands, where it is a section itself."""


@record
class OfficialRow:
    """One indicator of the table. Texts are kept where a figure could not be made of them."""

    place: RowPlace
    number: int | None
    number_text: str
    title: str
    points: Decimal | None
    points_text: str
    knockout: ReadKnockout
    guidance: str | None
    criterion: OfficialCriterion | None
    evidence: str | None = None
    """What the table asks as evidence, a line for each row of it."""
    readings: tuple[Decimal, ...] = ()
    """What several figures in one row can mean together, where the table does not say which."""


@record
class OfficialTable:
    """What the file says; the flags tell of which things it speaks at all."""

    path: str
    criteria: tuple[OfficialCriterion, ...]
    rows: tuple[OfficialRow, ...]
    has_numbers: bool
    has_points: bool
    has_guidance: bool
    has_knockouts: bool
    counts_anew: bool = False
    """Whether its numbers begin again with each criterion, so that they are none of the standard's."""
    left_out: tuple[LeftOutText, ...] = ()
    columns: tuple[HeaderColumn, ...] = ()
    unread: tuple[str, ...] = ()
    """Sentences, or numbers in them, of which nobody can tell which indicators they call “điểm liệt”."""
    unseen: tuple[str, ...] = ()
    """Sentences that mark “điểm liệt” in a way that is not read: in italics, underlined, in colour."""
    parts: tuple[TablePart, ...] = ()
    """The tables of the file that were taken and those that were left, where somebody chose."""
    outlined: bool = False
    """Whether “1” was taken for a criterion because “1.1” and “1.2” follow it."""
    around: tuple[str, ...] = ()
    """What stands in the file over the first row, a text for each paragraph or cell."""
    printed: bool = False
    """Whether its numbers are taken as they are printed: “A1.1” within “A1”."""
    notes: tuple[str, ...] = ()
    """Marks of notes at the ends of titles and figures, which are no part of them."""
