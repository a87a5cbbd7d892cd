"""Who has handed in, as a table of a workbook and as part of a page."""

from typing import Any

from yte_check.documents.language import Lang, say, show_number
from yte_check.expected.render.words import arrived_line, beyond_line, came_words
from yte_check.expected.standing import STATES, ArrivalState, Expected
from yte_check.render.shares import percent
from yte_check.render.table import Column, Table

_COLUMNS = (
    Column("batch_head_commune", 28), Column("batch_head_code", 9), Column("batch_head_district", 18),
    Column("batch_head_province", 22), Column("expected_column_state", 26),
    Column("book_counted", 50, long=True), Column("book_not_counted", 50, long=True),
)  # fmt: skip
_ORDER: tuple[ArrivalState, ...] = ("missing", "unreadable", "other_year", "twice", "handed_in")
"""Whoever is still to be asked comes first."""


def expected_table(expected: Expected, lang: Lang) -> Table:
    rows = (
        (
            each.commune.name, each.commune.code, each.commune.district, each.commune.province,
            say(f"expected_state_{state}", lang), ", ".join(each.counted) or None, ", ".join(each.others) or None,
        )
        for state in _ORDER
        for each in expected.of(state)
    )  # fmt: skip
    return Table("expected_sheet", _COLUMNS, rows, keys=1)


def expected_part(expected: Expected, lang: Lang) -> dict[str, Any]:
    """What a template shows: the counts, and by name whoever has not handed in what counts."""
    of = len(expected.standings)
    return {
        "title": say("expected_head", lang, source=expected.source),
        "words": arrived_line(expected, lang),
        "states": [
            {
                "state": state,
                "label": say(f"expected_state_{state}", lang),
                "count": show_number(len(expected.of(state)), lang),
                "share": percent(len(expected.of(state)), of, lang),
            }
            for state in STATES
        ],
        "lists": [
            {
                "title": say(f"expected_state_{state}", lang),
                "count": show_number(len(found), lang),
                "names": [came_words(each, expected, lang) for each in found],
            }
            for state in _ORDER[:-1]
            if (found := expected.of(state))
        ],
        "beyond": beyond_line(expected, lang),
    }
