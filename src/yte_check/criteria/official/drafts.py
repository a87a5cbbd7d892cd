"""An indicator while its rows are still coming: one row, or several that share its number and title."""

import re
from collections.abc import Mapping
from decimal import Decimal

from yte_check.criteria.official.columns import Layout
from yte_check.criteria.official.legends import Legend, is_legend
from yte_check.criteria.official.notes import without_notes
from yte_check.criteria.official.tables import (
    ColumnRole,
    OfficialCriterion,
    OfficialRow,
    RawRow,
    ReadKnockout,
    RowPlace,
)
from yte_check.criteria.official.wording import (
    comparable,
    number_in,
    one_line,
    points_in,
    says_knockout,
    split_number,
    split_points,
    without_mark,
)
from yte_check.documents.language.numbers import show_number
from yte_check.documents.scalars import Refusal, parse_yes_no

_TICKS = frozenset("✓✔☑☒✗✘√vV*●•+")
_EMPTY = frozenset("-–—0☐□…")
_NAMES_IT = re.compile(r"(?:(?:là|có|bị|thuộc|chỉ tiêu|tiêu chí) )*(?:điểm )?liệt|đl", re.IGNORECASE)
_ADDED: tuple[ColumnRole, ...] = ("title", "guidance", "points")


class IndicatorCells:
    """Collects the cells of one indicator."""

    def __init__(
        self, place: RowPlace, number_text: str, criterion: OfficialCriterion | None, printed: int | None = None
    ) -> None:
        self.place = place
        self.printed = printed
        self.number_text, _ = without_notes(one_line(number_text))
        self.criterion = criterion
        self.title = ""
        self.points_text = ""
        self.bold = False
        self.marked = False
        self.perhaps = False
        self.notes: tuple[str, ...] = ()
        self.guidance: list[str] = []
        self.evidence: list[str] = []
        self.parts: list[Decimal] = []

    @property
    def number(self) -> int | None:
        return self.printed if self.printed is not None else number_in(self.number_text)

    def add(self, row: RawRow, layout: Layout) -> None:
        """A row of the indicator: its first gives title and points, the others are guidance."""
        if not self.title:
            self._first(row, layout)
        else:
            self._further(row, layout)
        if text := layout.text(row, "evidence"):
            self.evidence.append(text)
        self.marked |= any(says_knockout(text) and not is_legend(text) for text in row.texts)
        self._tick(layout.text(row, "knockout"))

    def _first(self, row: RawRow, layout: Layout) -> None:
        number, title = split_number(layout.text(row, "title"))
        title = title if number is not None and number == self.number else layout.text(row, "title")
        self.title, in_title = without_notes(title)
        self.points_text, in_points = without_notes(one_line(layout.points(row)))
        self.notes = (*without_notes(layout.text(row, "number"))[1], *in_title, *in_points)
        column = layout.columns["title"]
        self.bold = row.cells[column].bold
        if text := layout.text(row, "guidance"):
            self.guidance.append(text)

    def _further(self, row: RawRow, layout: Layout) -> None:
        """What a further row prints, its cells parted as in the table."""
        texts = [layout.text(row, role) for role in _ADDED]
        filled = [text for text in texts if text]
        if filled and not self.points_text and filled == texts[2:]:
            self.points_text = one_line(filled[0])
        elif filled:
            self.guidance.append(" | ".join(filled))
            if not texts[0] and (points := points_in(texts[2])) is not None:
                self.parts.append(points)

    def _tick(self, text: str) -> None:
        """The column “Điểm liệt”: a cross, a tick or a word; other words are for a person to read."""
        words = one_line(text).strip(" .()[]\ufe0f")
        if not words or set(words) <= _EMPTY:
            return
        self.marked |= _NAMES_IT.fullmatch(words) is not None
        try:
            self.marked |= parse_yes_no(words)
        except Refusal:
            if set(words) <= _TICKS:
                self.marked = True
            elif not self.marked:
                self.perhaps |= not words.casefold().startswith(("không", "chưa"))

    def finished(self, legend: Legend, bold_may_mean_it: bool, notes: Mapping[str, bool]) -> OfficialRow:
        self.marked |= any(notes.get(mark, False) for mark in self.notes) or self.number in legend.numbers
        self.perhaps |= any(mark.startswith("*") and mark not in notes for mark in self.notes)
        title, points_text = without_mark(self.title), self.points_text
        points = points_in(points_text) if points_text else None
        bare, at_end = split_points(title)
        if at_end is not None and (not points_text or points == at_end):
            title, points, points_text = bare, at_end, points_text or str(at_end)
        readings: tuple[Decimal, ...] = ()
        if points is not None and self.parts and sum(self.parts) != points:
            # The highest of several grades, or the first of several parts? Both are printed like this.
            readings = (points, sum(self.parts, points))
            points_text = "; ".join(show_number(each, "vi") for each in (points, *self.parts))
            points = None
        return OfficialRow(
            self.place,
            self.number,
            self.number_text,
            one_line(without_mark(title)),
            points,
            points_text,
            self._knockout(legend.bold, bold_may_mean_it),
            _joined(self.guidance),
            self.criterion,
            _joined(self.evidence),
            readings,
        )

    def _knockout(self, bold_means_knockout: bool, bold_may_mean_it: bool) -> ReadKnockout:
        if self.marked or (self.bold and bold_means_knockout):
            return "yes"
        return "possible" if self.perhaps or (self.bold and bold_may_mean_it) else "no"


def _joined(texts: list[str]) -> str | None:
    """The guidance in its order, without what a merged cell repeats."""
    kept: list[str] = []
    for text in texts:
        if not kept or comparable(kept[-1]) != comparable(text):
            kept.append(text)
    return "\n".join(kept) or None
