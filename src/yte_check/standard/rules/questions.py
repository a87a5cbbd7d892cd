"""What a rule asks of a station, value by value: forms and dialogues are made of these."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Literal

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record, replaced

QuestionKind = Literal["yes_no", "count", "measurement", "choice"]
AnswerValues = Mapping[Path, bool | Decimal | str]
"""What is answered to each question, by its path; the path of one that is not answered is not there."""


@record
class Question:
    """One value to fill in; ``path`` leads to it from the answer, and is empty where the answer is the value."""

    path: Path
    kind: QuestionKind
    words: str
    unit: str | None = None
    """Of a measurement, such as m²; a count has none."""
    options: Mapping[str, str] | None = None
    """Of a choice: what each option is called, by the key that is written."""
    of_previous: bool = False
    """Whether it asks for the figure of the period before."""

    def asked(self, lang: Lang) -> str:
        """Its words, with the period where that is not the present one."""
        return say("asked_previous", lang, words=self.words) if self.of_previous else self.words


def under(steps: Path, questions: Iterator[Question]) -> Iterator[Question]:
    """The questions of a part, to which some names lead, as the whole asks them."""
    return (replaced(question, path=(*steps, *question.path)) for question in questions)


def value_at(raw: Any, path: Path) -> Any:
    """What was written at the path of a question; a bare value may stand for {value: …}. None where nothing was."""
    for key in path:
        raw = raw.get(key) if isinstance(raw, dict) else None
    return raw.get("value") if isinstance(raw, dict) else raw
