"""A document written into a submission: into its register, and to the indicators that it proves."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from yte_check.documents.diagnostics import Path
from yte_check.documents.editing import Editor
from yte_check.documents.record import record
from yte_check.scoring.open_questions import written_answer


@record
class NewDocument:
    """What is written of a document; ``file`` is relative to the folder of its submission."""

    id: str
    title: str
    file: str
    number: str | None = None
    issued: date | None = None

    def entry(self) -> dict[str, str]:
        written = {
            "title": self.title, "number": self.number,
            "issued": self.issued.isoformat() if self.issued is not None else None, "file": self.file,
        }  # fmt: skip
        return {key: value for key, value in written.items() if value is not None}


def register(editor: Editor, document: NewDocument, indicators: Sequence[int]) -> None:
    """Write one document; the answers keep what they say, and have it as evidence besides."""
    editor.put(("evidence", document.id), document.entry())
    for number in indicators:
        _prove(editor, number, document.id)


def _prove(editor: Editor, number: int, document: str) -> None:
    path, answer = written_answer(editor.data, number)
    if isinstance(answer, dict):
        _add_to(editor, (*path, "evidence"), answer, document)
    elif answer is None:
        editor.put(path, {"evidence": [document]})
    else:
        editor.set(path, {"value": answer, "evidence": [document]})


def _add_to(editor: Editor, path: Path, answer: dict[str, Any], document: str) -> None:
    known = answer.get("evidence")
    if "evidence" not in answer:
        editor.add(path, [document])
    elif isinstance(known, list) and known:
        editor.append(path, document)
    else:
        editor.set(path, [known, document] if known else [document])
