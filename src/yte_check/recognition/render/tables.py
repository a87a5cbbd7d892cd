"""Recognitions beside a batch, as a table of a workbook and as part of a page."""

from collections.abc import Iterator
from typing import Any

from yte_check.documents.language import Lang, say, show_number
from yte_check.recognition.keeping import STATES, Elsewhere, Kept, Recognised
from yte_check.recognition.periods import RecognitionPeriod
from yte_check.recognition.render.lists import told_lists
from yte_check.recognition.render.words import count_line
from yte_check.render.successions import succession_words
from yte_check.render.table import Column, Table

_COLUMNS = (
    Column("batch_head_commune", 26), Column("batch_head_district", 18), Column("batch_head_province", 20),
    Column("recognition_column_until", 20, long=True), Column("recognition_column_state", 18),
    Column("recognition_column_decision", 44, long=True), Column("recognition_column_lost", 16, long=True),
    Column("recognition_column_told", 60, long=True),
)  # fmt: skip
Row = tuple[object, ...]


def recognitions_table(found: Recognised, lang: Lang) -> Table:
    """A row each decision that counts, those that end first before the others; then those without a submission."""
    return Table("recognition_sheet", _COLUMNS, _rows(found, lang), keys=1, notes=("recognition_note",))


def _rows(found: Recognised, lang: Lang) -> Iterator[Row]:
    for kept in found.kept:
        lost = kept.lost
        by = say(f"recognition_by_{lost.by}", lang) if lost is not None else None
        yield *_head(kept, lang), lost.year if lost is not None else None, by
    for former in found.former:
        words = "\n".join(succession_words(each, lang) for each in former.heirs)
        yield *_head(former, lang), None, f"{say('recognition_list_former', lang)}: {words}"
    for absent in found.absent:
        words = "\n".join((say("recognition_absent", lang), *(succession_words(each, lang) for each in absent.heirs)))
        yield *_head(absent, lang), None, words


def _head(each: Kept | Elsewhere, lang: Lang) -> Row:
    state = say(f"recognition_state_{each.state}", lang)
    return each.place, each.district, each.province, each.period.until, state, _decision(each.period, lang)


def _decision(period: RecognitionPeriod, lang: Lang) -> str:
    return say("recognition_decision", lang, number=period.number, day=period.day, authority=period.authority)


def recognitions_part(found: Recognised, lang: Lang) -> dict[str, Any]:
    """What a template shows."""
    counts = {state: len(found.of(state)) for state in STATES} | {"lost": len(found.without_ground)}
    return {
        "title": say("recognition_head", lang, today=found.today),
        "words": count_line(found, lang),
        "states": [
            {"state": state, "label": say(f"recognition_tile_{state}", lang), "count": show_number(count, lang)}
            for state, count in counts.items()
        ],
        "lists": [
            {
                "title": f"{say(told.head, lang)} ({show_number(len(told.communes), lang)})",
                "names": [{"place": place, "words": words} for place, words in told.communes],
            }
            for told in told_lists(found, lang)
        ],
        "note": say("recognition_note", lang),
    }
