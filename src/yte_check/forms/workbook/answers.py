"""A submission's answers as they stand in the cells of a form."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.forms.carried import BESIDE, Mark, fingerprint, open_words
from yte_check.forms.layout import AnswerRow, CriterionRows, FormRow, IndicatorRows
from yte_check.forms.workbook.sheet import SheetValue
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.leaves import Steps
from yte_check.station.model import IndicatorAnswer, Station
from yte_check.station.submission import Submission

Entries = Mapping[tuple[str, str], SheetValue]
"""What stands in a cell, by the key of its row and the name of its column."""
_MARKS = re.compile(r'[;,"\n]|^\s|\s$')


def entries_of(rows: IndicatorRows, answer: IndicatorAnswer, lang: Lang) -> Entries:
    """The cells of one indicator."""
    entries: dict[tuple[str, str], SheetValue] = {
        (rows.head.key, "evidence"): references_text(answer.evidence),
        (rows.head.key, "note"): answer.note,
    }
    if answer.carried is not None:
        entries[rows.head.key, "carried"] = open_words(str(answer.carried), lang)
    entries |= _left_out(rows.head, answer.not_applicable, lang)
    for steps, row in rows.optional():
        entries |= _left_out(row, _reason_of(answer.answer, steps), lang)
    values = rows.indicator.scoring.values(answer.answer)
    for row in (row for leaf in rows.leaves for row in leaf.rows):
        for column in row.asked:
            path = row.path[len(rows.head.path) :] if row.kind != "rate" else (*row.path[len(rows.head.path) :], column)
            if path in values:
                entries[row.key, column] = _entry(row, values[path], lang)
    return entries


def section_entries(rows: CriterionRows, submission: Submission, lang: Lang) -> Entries:
    """The cells of a section that does not apply."""
    said = submission.sections.get(rows.criterion.number)
    if said is None or rows.head is None:
        return {}
    return {**_left_out(rows.head, said.reason, lang), (rows.head.key, "evidence"): references_text(said.evidence)}


def _left_out(row: FormRow, reason: str | None, lang: Lang) -> dict[tuple[str, str], SheetValue]:
    if reason is None:
        return {}
    return {(row.key, "absent"): say("form_absent", lang), (row.key, "reason"): reason}


def _reason_of(answer: Any, steps: Steps) -> str | None:
    """Why a part does not apply, where it does not by itself."""
    for name in steps:
        answer = answer.get(name) if isinstance(answer, dict) else None
    return answer.reason if isinstance(answer, NotApplicable) else None


def mark_of(rows: IndicatorRows, answer: IndicatorAnswer, entries: Entries) -> Mark | None:
    """What the hidden sheet keeps of an answer that was copied from an earlier year."""
    if answer.carried is None:
        return None
    keys = {row.key for row in rows.rows()}
    cells = ((key, name, value) for (key, name), value in entries.items() if key in keys and name not in BESIDE)
    return Mark(str(answer.carried), fingerprint(cells))


def station_entry(row: FormRow, year: int, station: Station | None) -> SheetValue:
    """The cell of a fact of the station; ``None`` for the station leaves all but the year empty."""
    if row.path == ("year",):
        return year
    if row.path == ("period",):
        return next((option.label for option in row.options if option.key == str(year)), None)
    value: Any = station
    for step in row.path[1:]:
        value = _of(value, str(step)) if value is not None else None
    if row.kind == "choice" and value is not None:
        return next((option.label for option in row.options if option.key == str(value)), str(value))
    found: SheetValue = "; ".join(value) or None if isinstance(value, tuple) else value
    return found


def _of(fact: Any, step: str) -> Any:
    return fact.get(step) if isinstance(fact, Mapping) else getattr(fact, step)


def references_text(ids: Iterable[str]) -> str | None:
    """Some ids in one cell, with “;” between them; one that holds such a mark stands in quotation marks."""
    return "; ".join('"' + each.replace('"', '""') + '"' if _MARKS.search(each) else each for each in ids) or None


def _entry(row: AnswerRow, value: bool | Decimal | str, lang: Lang) -> SheetValue:
    if isinstance(value, bool):
        return say("form_yes" if value else "form_no", lang)
    if isinstance(value, Decimal):
        return value
    return next(option.label for option in row.options if option.key == value)
