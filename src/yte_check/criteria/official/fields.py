"""One field of ours beside the same of the official table."""

from decimal import Decimal
from typing import Literal

from yte_check.criteria.official.tables import OfficialCriterion, OfficialRow, OfficialTable
from yte_check.criteria.official.wording import comparable
from yte_check.documents.record import record
from yte_check.standard.model import Criterion, Indicator

FieldName = Literal["number", "title", "points", "knockout", "criterion", "guidance"]
FieldStatus = Literal["agrees", "differs", "absent_in_table", "absent_in_standard", "possible"]
FieldValue = str | int | Decimal | bool | None


@record
class Field:
    """``theirs`` is a text where a figure of the table could not be read: it is shown and never written.

    “possible” is a mark of which the table does not say what it means; it counts as agreeing.
    """

    field: FieldName
    status: FieldStatus
    ours: FieldValue
    theirs: FieldValue

    @property
    def agrees(self) -> bool:
        return self.status in ("agrees", "possible")

    @property
    def lacks_text(self) -> bool:
        """Whether the table has guidance and ours none: nothing is wrong, something is missing."""
        return self.field == "guidance" and self.status == "absent_in_standard"


def criterion_fields(ours: Criterion, theirs: OfficialCriterion) -> tuple[Field, ...]:
    fields = [_text_field("title", ours.title, theirs.title)]
    if theirs.number is not None:
        fields.insert(0, _field("number", ours.number, theirs.number))
    if theirs.points is not None or theirs.points_text:
        fields.append(_field("points", ours.points, _figure(theirs.points, theirs.points_text)))
    return tuple(fields)


def indicator_fields(
    ours: Indicator, criterion: Criterion, theirs: OfficialRow, home: Criterion | None, table: OfficialTable
) -> tuple[Field, ...]:
    """Every field of which the table speaks."""
    fields = [_text_field("title", ours.title, theirs.title)]
    if table.has_numbers:
        fields.insert(0, _field("number", ours.number, _whole(theirs)))
    if table.has_points:
        fields.append(_points(ours, theirs))
    if knockout := _knockout(ours, theirs, table):
        fields.append(knockout)
    if theirs.criterion is not None:
        fields.append(_criterion(criterion, theirs.criterion, home))
    if table.has_guidance:
        fields.append(_text_field("guidance", ours.official_text, theirs.guidance))
    return tuple(fields)


def _field(name: FieldName, ours: FieldValue, theirs: FieldValue) -> Field:
    if theirs is None:
        return Field(name, "agrees" if ours is None else "absent_in_table", ours, None)
    if ours is None:
        return Field(name, "absent_in_standard", None, theirs)
    return Field(name, "agrees" if ours == theirs else "differs", ours, theirs)


def _text_field(name: FieldName, ours: str | None, theirs: str | None) -> Field:
    if ours is not None and theirs and comparable(ours) == comparable(theirs):
        return Field(name, "agrees", ours, theirs)
    return _field(name, ours, theirs or None)


def _whole(row: OfficialRow) -> int | str | None:
    return row.number if row.number is not None else row.number_text or None


def _figure(points: Decimal | None, text: str) -> Decimal | str | None:
    return points if points is not None else text or None


def _points(ours: Indicator, theirs: OfficialRow) -> Field:
    if ours.points in theirs.readings:
        return Field("points", "agrees", ours.points, theirs.points_text)
    return _field("points", ours.points, _figure(theirs.points, theirs.points_text))


def _knockout(ours: Indicator, theirs: OfficialRow, table: OfficialTable) -> Field | None:
    """A table that marks nothing anywhere does not deny what we have."""
    own, marked = ours.knockout is not None, theirs.knockout == "yes"
    if theirs.knockout == "possible":
        return Field("knockout", "agrees" if own else "possible", own, "possible")
    if not table.has_knockouts or (table.unread and own and not marked):
        return None
    return Field("knockout", "agrees" if own == marked else "differs", own, marked)


def _criterion(ours: Criterion, heading: OfficialCriterion, home: Criterion | None) -> Field:
    same = home is not None and home.number == ours.number
    theirs: FieldValue = heading.number if heading.number is not None else heading.title
    return Field("criterion", "agrees" if same else "differs", ours.number, ours.number if same else theirs)
