"""Our standard beside the official table, field by field."""

from collections.abc import Iterator, Sequence
from typing import Literal

from yte_check.criteria.official.agreement import Agreement, agreement
from yte_check.criteria.official.fields import Field, criterion_fields, indicator_fields
from yte_check.criteria.official.matching import Matching, match
from yte_check.criteria.official.tables import OfficialCriterion, OfficialRow, OfficialTable, RowPlace
from yte_check.criteria.official.wording import comparable
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.standard.model import Criterion, Indicator, StandardText
from yte_check.standard.proofs.walk import sections

_TOP: Path = ("criteria", 0)
RowStatus = Literal["agrees", "differs", "absent_in_table", "absent_in_standard"]


@record
class ComparedNode:
    """A criterion or indicator: ours by its path in the standard, theirs by its place in the file."""

    status: RowStatus
    number: int | None
    title: str
    path: Path | None
    place: RowPlace | None
    fields: tuple[Field, ...] = ()

    @property
    def lacks_only_text(self) -> bool:
        """Whether nothing differs but that ours does not hold the official guidance."""
        differing = self.differing
        return bool(differing) and all(field.lacks_text for field in differing)

    @property
    def differing(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if not field.agrees)


@record
class Duplicate:
    """A number or a title that several rows of the table have."""

    number: int | None
    title: str
    places: tuple[RowPlace, ...]


@record
class TableComparison:
    table: OfficialTable
    agreement: Agreement
    criteria: tuple[ComparedNode, ...]
    indicators: tuple[ComparedNode, ...]
    duplicates: tuple[Duplicate, ...]
    swapped: tuple[tuple[int, int], ...]
    """Pairs of indicators whose numbers are exchanged in the table."""

    @property
    def agrees(self) -> bool:
        return not self.duplicates and all(node.status == "agrees" for node in (*self.criteria, *self.indicators))

    @property
    def possible_knockouts(self) -> tuple[int, ...]:
        """Our indicators that the table may mark, in a way that it does not explain."""
        marked = (node for node in self.indicators if any(field.status == "possible" for field in node.fields))
        return tuple(node.number for node in marked if node.number is not None)


def compare(text: StandardText, table: OfficialTable) -> TableComparison:
    """Compare the text of a standard with an official table."""
    criteria = match(list(text.sections()), table.criteria)
    ours = list(text.indicators())
    indicators = match(ours, table.rows)
    nodes = _indicator_nodes(text, table, criteria, indicators)
    return TableComparison(
        table,
        agreement(text, table),
        tuple(_criterion_nodes(text, table, criteria)) if table.criteria else (),
        tuple(nodes),
        tuple(_duplicates(table.rows)),
        _swapped(ours, table.rows, indicators),
    )


def _criterion_nodes(text: StandardText, table: OfficialTable, matching: Matching) -> Iterator[ComparedNode]:
    """Criteria, and the sections within them where the table has any."""
    for position, (path, criterion) in enumerate(sections(text)):
        if len(path) > len(_TOP) and not any(each.within is not None for each in table.criteria):
            continue
        if position in matching.pairs:
            theirs = table.criteria[matching.pairs[position]]
            fields = criterion_fields(criterion, theirs)
            yield ComparedNode(_status(fields), criterion.number, criterion.title, path, theirs.place, fields)
        else:
            yield ComparedNode("absent_in_table", criterion.number, criterion.title, path, None)
    for position in matching.theirs_alone:
        extra = table.criteria[position]
        if not _comes_again(extra, table.criteria[:position]):
            yield ComparedNode("absent_in_standard", extra.number, extra.title, None, extra.place)


def _comes_again(heading: OfficialCriterion, earlier: Sequence[OfficialCriterion]) -> bool:
    """Headings are repeated where a table goes on, on another page or in a column of their own."""
    return any((heading.number, heading.title) == (before.number, before.title) for before in earlier)


def _indicator_nodes(
    text: StandardText, table: OfficialTable, criteria: Matching, matching: Matching
) -> Iterator[ComparedNode]:
    every = list(text.sections())
    homes = {other: every[position] for position, other in criteria.pairs.items()}
    position = 0
    for above, criterion in sections(text):
        for j, indicator in enumerate(criterion.indicators):
            path: Path = (*above, "indicators", j)
            if position in matching.pairs:
                theirs = table.rows[matching.pairs[position]]
                home = _home(theirs, table, homes)
                fields = indicator_fields(indicator, criterion, theirs, home, table)
                yield ComparedNode(_status(fields), indicator.number, indicator.title, path, theirs.place, fields)
            else:
                yield ComparedNode("absent_in_table", indicator.number, indicator.title, path, None)
            position += 1
    for extra in (table.rows[position] for position in matching.theirs_alone):
        yield ComparedNode("absent_in_standard", extra.number, extra.title, None, extra.place)


def _home(row: OfficialRow, table: OfficialTable, homes: dict[int, Criterion]) -> Criterion | None:
    """Our criterion that is the one under whose heading a row stands."""
    if row.criterion is None:
        return None
    for position, criterion in homes.items():
        heading = table.criteria[position]
        if (heading.number, heading.title) == (row.criterion.number, row.criterion.title):
            return criterion
    return None


def _status(fields: Sequence[Field]) -> RowStatus:
    return "agrees" if all(field.agrees for field in fields) else "differs"


def _duplicates(rows: Sequence[OfficialRow]) -> Iterator[Duplicate]:
    """Rows that share a number, then rows that share a title and were not named yet."""
    by_number: dict[object, list[OfficialRow]] = {}
    by_title: dict[object, list[OfficialRow]] = {}
    for row in rows:
        by_title.setdefault(comparable(row.title), []).append(row)
        if row.number is not None:
            by_number.setdefault(row.number, []).append(row)
    told: set[tuple[RowPlace, ...]] = set()
    for same in (*by_number.values(), *by_title.values()):
        places = tuple(row.place for row in same)
        if len(places) > 1 and places not in told:
            told.add(places)
            yield Duplicate(same[0].number, same[0].title, places)


def _swapped(ours: Sequence[Indicator], rows: Sequence[OfficialRow], matching: Matching) -> tuple[tuple[int, int], ...]:
    moved = {ours[position].number: rows[other].number for position, other in matching.pairs.items()}
    return tuple((a, b) for a, b in moved.items() if b is not None and a < b and moved.get(b) == a)
