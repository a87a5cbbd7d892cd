"""Of several tables in a file those that are the standard's own: parts of one are joined, others are left and named."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from yte_check.criteria.official.agreement import HALF, agreement
from yte_check.criteria.official.matching import is_alike, match
from yte_check.criteria.official.naming import NamedColumns
from yte_check.criteria.official.rows import official_table
from yte_check.criteria.official.tables import (
    OfficialCriterion,
    OfficialRow,
    OfficialTable,
    RawFile,
    RawRow,
    RowPlace,
    TablePart,
    WhyLeft,
)
from yte_check.criteria.official.wording import comparable, number_in, one_line
from yte_check.documents.record import record, replaced
from yte_check.documents.source import refused
from yte_check.standard.model import StandardText

_FEWEST_ROWS = 3
"""So many counted rows make a table that somebody may miss."""
_MOST_SECTIONS = 100
"""Of more nothing is chosen: all is read, and what is there several times is named."""
_Table = tuple[str | None, int | None]
"""A table of a file by its sheet and its number."""
_Named = Sequence[NamedColumns | None]


@record
class _Section:
    """Rows whose numbers run on: a table, a part of one, or several that go on from one another."""

    rows: tuple[OfficialRow, ...]
    claims: frozenset[int] = frozenset()
    """The indicators that its rows may be, by their places in the standard."""
    titles: int = 0
    is_known: bool = False
    """Whether half of its rows, or all its headings, have the titles of the standard."""

    @property
    def place(self) -> RowPlace:
        return self.rows[0].place

    @property
    def rank(self) -> tuple[bool, int, int]:
        """The lowest is read first: what the standard knows, with most titles, and then what says most."""
        facts = ((row.number, row.points, row.guidance) for row in self.rows)
        return not self.is_known, -self.titles, -sum(fact is not None for each in facts for fact in each)

    @property
    def headings(self) -> tuple[OfficialCriterion, ...]:
        return tuple({id(row.criterion): row.criterion for row in self.rows if row.criterion is not None}.values())

    def parts(self, why: WhyLeft | None) -> Iterator[TablePart]:
        """Its share of each table."""
        for rows in _by_table(self.rows):
            yield TablePart(rows[0].place, len(rows), why)


def chosen(text: StandardText, file: RawFile, table: OfficialTable, named: _Named) -> OfficialTable:
    """The table without what is not the standard's own.

    Raises InvalidDocument where two tables may be it and say different things.
    """
    if table.printed:
        return table  # its numbers are the standard's, or it would have been read otherwise
    runs = list(_runs(table.rows))
    if len(runs) > _MOST_SECTIONS:
        return table
    sections = [_section(text, rows) for rows in runs]
    why = _why_left(text, table, sections)
    kept = _kept(file, table, named, sections, why)
    taken = [section for section, reason in zip(sections, why, strict=True) if reason is None]
    return _uncounted(kept) if _count_anew(taken) else kept


def _count_anew(sections: Sequence[_Section]) -> bool:
    """Whether the numbers begin again in each, and so are those of a criterion's own indicators."""
    firsts = [section.rows[0].number for section in sections]
    return len(firsts) > 1 and firsts[0] is not None and len(set(firsts)) == 1


def _uncounted(table: OfficialTable) -> OfficialTable:
    rows = tuple(replaced(row, number=None, number_text="") for row in table.rows)
    return replaced(table, rows=rows, has_numbers=False, counts_anew=True)


def restricted(
    file: RawFile, table: OfficialTable, named: _Named, tables: Sequence[str], text: StandardText | None = None
) -> OfficialTable:
    """The table with nothing but what stands in these tables or sheets. Raises InvalidDocument."""
    wanted = {_table_named(file, words, table.path) for words in tables}
    sections = [_Section(rows) for rows in _by_table(table.rows)]
    why: list[WhyLeft | None] = [None if _table_at(each.place) in wanted else "not_named" for each in sections]
    if all(why):
        raise refused(table.path, "table_named_is_none", tables=tuple(tables), known=tuple(_names(file)))
    return _kept(file, table, named, sections, why, text)


def _kept(
    file: RawFile,
    table: OfficialTable,
    named: _Named,
    sections: Sequence[_Section],
    why: Sequence[WhyLeft | None],
    text: StandardText | None = None,
) -> OfficialTable:
    left = [section for section, reason in zip(sections, why, strict=True) if reason is not None]
    kept = official_table(table.path, file, named, frozenset(_places(file, table, left)), text) if left else table
    assert kept is not None  # the rows that are kept were read before
    parts = [part for section, reason in zip(sections, why, strict=True) for part in section.parts(reason)]
    hidden = (TablePart(RowPlace(1, sheet), 0, "hidden") for sheet in file.hidden)
    return replaced(kept, parts=(*parts, *_unread(file, table), *hidden))


def _runs(rows: Sequence[OfficialRow]) -> Iterator[tuple[OfficialRow, ...]]:
    """Rows whose numbers run on; where they begin again, another table begins, or another criterion."""
    run: list[OfficialRow] = []
    ends: set[int] = set()
    seen: set[int] = set()
    for row in rows:
        if run and _begins(run[-1], row, seen, ends):
            ends.update(each for each in [run[-1].number] if each is not None)
            yield tuple(run)
            run, seen = [], set()
        run.append(row)
        seen.update(each for each in [row.number] if each is not None)
    if run:
        yield tuple(run)


def _begins(last: OfficialRow, row: OfficialRow, seen: Collection[int], ends: Collection[int]) -> bool:
    """Whether a row belongs to another run: one in another table, one that counts anew, one that an earlier went up
    to."""
    if row.number is None or last.number is None:
        return _table_at(row.place) != _table_at(last.place)
    if row.number == last.number + 1:
        return False
    falls_back = row.number < last.number and row.number in seen
    return falls_back or row.number - 1 in ends or _table_at(row.place) != _table_at(last.place)


def _section(text: StandardText, rows: tuple[OfficialRow, ...]) -> _Section:
    ours = list(text.indicators())
    pairs = match(ours, rows).pairs
    titles = sum(is_alike(ours[i].title, rows[j].title) for i, j in pairs.items())
    section = _Section(rows, frozenset(pairs), titles)
    return replaced(section, is_known=titles >= HALF * len(rows) or _are_known(text, section.headings))


def _are_known(text: StandardText, headings: Sequence[OfficialCriterion]) -> bool:
    pairs = match(text.criteria, headings).pairs
    alike = sum(is_alike(text.criteria[i].title, headings[j].title) for i, j in pairs.items())
    return bool(headings) and alike == len(headings)


def _why_left(text: StandardText, table: OfficialTable, sections: Sequence[_Section]) -> list[WhyLeft | None]:
    """The best is taken first, then what has other indicators. Raises InvalidDocument."""
    why: list[WhyLeft | None] = [None] * len(sections)
    order = sorted(range(len(sections)), key=lambda at: sections[at].rank)
    best = sections[order[0]]
    owners: dict[int, _Section] = {}
    for at in order:
        section = sections[at]
        rivals = [owners[claim] for claim in section.claims if claim in owners]
        if section is best or _is_fragment(section, owners.values()):
            pass
        elif section.is_known < best.is_known or not section.claims:
            why[at] = "other"
        elif 2 * len(rivals) > len(section.claims):
            _refuse_undecided(text, table, section, rivals)
            why[at] = "again"
        if why[at] is None:
            owners = dict.fromkeys(section.claims, section) | owners
    return why


def _is_fragment(section: _Section, taken: Iterable[_Section]) -> bool:
    """A row or two that do not go on with the numbers around them, and are no table of their own for that."""
    few = len(section.rows) < _FEWEST_ROWS
    return few and any(_table_at(each.place) == _table_at(section.place) for each in taken)


def _refuse_undecided(text: StandardText, table: OfficialTable, section: _Section, rivals: Sequence[_Section]) -> None:
    """Agreement does not tell which of two tables of one standard is in force."""
    others = tuple({id(rival): rival for rival in rivals}.values())
    if any(_says_nothing_else(section, other) for other in others):
        return
    alone = replaced(table, rows=section.rows, criteria=section.headings)
    if agreement(text, alone).is_enough:
        these = tuple(_word(each.place) for each in (*others, section))
        raise refused(table.path, "table_undecided", tables=these, first=these[0])


def _says_nothing_else(section: _Section, other: _Section) -> bool:
    """Whether each row of one is in the other, with the same facts as far as it has them."""
    pairs = match(section.rows, other.rows).pairs
    whole = len(pairs) == len(section.rows)
    return whole and all(_is_within(section.rows[i], other.rows[j]) for i, j in pairs.items())


def _is_within(row: OfficialRow, other: OfficialRow) -> bool:
    facts = ((row.number, other.number), (row.points, other.points), (row.guidance, other.guidance))
    same = all(one is None or one == another for one, another in facts)
    return same and comparable(row.title) == comparable(other.title) and row.knockout in ("no", other.knockout)


def _places(file: RawFile, table: OfficialTable, sections: Iterable[_Section]) -> Iterator[RowPlace]:
    """The rows of the file that belong to some sections: each indicator and heading up to the next."""
    left = {id(row) for section in sections for row in section.rows}
    kept = {id(row.criterion) for row in table.rows if id(row) not in left}
    left |= {id(row.criterion) for row in table.rows if id(row) in left} - kept
    here: dict[_Table, list[tuple[int, bool]]] = {}
    found: tuple[OfficialRow | OfficialCriterion, ...] = (*table.rows, *table.criteria)
    for each in found:
        here.setdefault(_table_at(each.place), []).append((each.place.row, id(each) in left))
    for raw in file.tables:
        starts = sorted(here.get((raw.sheet, raw.table), []))
        end = max((row.number for row in raw.rows), default=0) + 1
        for (start, is_left), (stop, _) in pairwise([*starts, (end, False)]):
            if is_left:
                yield from (RowPlace(row, raw.sheet, raw.table) for row in range(start, stop))


def _unread(file: RawFile, table: OfficialTable) -> Iterator[TablePart]:
    """Tables with counted rows of which nothing was read."""
    read = {_table_at(place) for place in [row.place for row in table.rows] + [each.place for each in table.criteria]}
    for each in file.tables:
        counted = [row for row in each.rows if _is_counted(row)]
        if (each.sheet, each.table) not in read and len(counted) >= _FEWEST_ROWS:
            yield TablePart(RowPlace(counted[0].number, each.sheet, each.table), len(counted), "unread")


def _is_counted(row: RawRow) -> bool:
    return len(row.filled) > 1 and number_in(row.filled[0]) is not None


def _table_at(place: RowPlace) -> _Table:
    return place.sheet, place.table


def _by_table(rows: Sequence[OfficialRow]) -> Iterator[tuple[OfficialRow, ...]]:
    return (tuple(found) for _, found in groupby(rows, lambda row: _table_at(row.place)))


def _table_named(file: RawFile, words: str, name: str) -> _Table:
    """A sheet by its name, or a table or sheet by its number. Raises InvalidDocument."""
    for table in file.tables:
        if table.sheet is not None and comparable(table.sheet) == comparable(words):
            return table.sheet, table.table
    number = number_in(words)
    if number is not None and 0 < number <= len(file.tables):
        return file.tables[number - 1].sheet, file.tables[number - 1].table
    raise refused(name, "table_no_such", wanted=words, known=tuple(_names(file)))


def _names(file: RawFile) -> Iterator[str]:
    for number, table in enumerate(file.tables, 1):
        yield f"{number} “{one_line(table.sheet)}”" if table.sheet is not None else str(number)


def _word(place: RowPlace) -> str:
    return place.sheet if place.sheet is not None else str(place.table or 1)
