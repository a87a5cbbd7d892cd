"""What a new submission takes over from last year's: answers that mostly last, and the documents behind them."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any

from yte_check.documents.diagnostics import Problems
from yte_check.documents.item_numbers import number_in
from yte_check.documents.record import record
from yte_check.standard.model import Indicator
from yte_check.standard.rules.answering import Given
from yte_check.standard.standard import Standard
from yte_check.station.answers import read_answer
from yte_check.station.model import EvidenceEntry
from yte_check.station.periods import last_day
from yte_check.station.submission import Submission


@record
class Carried:
    """Answers as they were written, by indicator; what every indicator's answer was, in words."""

    year: int | None
    answers: Mapping[int, Any]
    words: Mapping[int, str]
    references: Mapping[int, tuple[str, ...]]
    register: Mapping[str, EvidenceEntry]
    expired: frozenset[str] = frozenset()
    """Documents that end before the new year does: a newer one is needed."""
    sections: Mapping[int, str] = field(default_factory=dict)
    """Why sections did not apply, by number: told, and not taken over."""


NOTHING = Carried(None, {}, {}, {}, {})


def carried_over(submission: Submission, standard: Standard, words: Mapping[int, str], year: int) -> Carried:
    """From a submission into the year ``year`` under a standard: the answers of its lasting indicators that it can
    still read, with their documents."""
    raw = _raw_answers(submission)
    lasting = (indicator for indicator in standard.text.indicators() if indicator.lasting)
    answers = {
        indicator.number: raw[indicator.number]
        for indicator in lasting
        if indicator.number in raw and _can_be_read(raw[indicator.number], indicator, submission)
    }
    references = {number: submission.answer(number).evidence for number in answers}
    named = {key for keys in references.values() for key in keys}
    register = {key: evidence.entry for key, evidence in submission.ledger.items() if key in named}
    expired = frozenset(key for key, entry in register.items() if _ends_before(entry.expires, year))
    sections = {number: said.reason for number, said in submission.sections.items()}
    return Carried(submission.year, answers, words, references, register, expired, sections)


def _can_be_read(raw: Any, indicator: Indicator, submission: Submission) -> bool:
    problems = Problems()
    read_answer(Given(raw, (), problems), indicator, submission.ledger)
    return not problems.fatal


def _raw_answers(submission: Submission) -> Mapping[int, Any]:
    data = submission.document.data
    answers = data.get("answers") if isinstance(data, dict) else None
    return {n: raw for key, raw in (answers or {}).items() if (n := number_in(key)) is not None and raw is not None}


def _ends_before(expires: date | None, year: int) -> bool:
    return expires is not None and expires < last_day(year)
