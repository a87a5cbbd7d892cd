"""The answers of one row of an export, as the data that a file of its own would hold."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath
from typing import Any

from yte_check.documents.characters import code_of, forbidden_in, unseen_in
from yte_check.documents.diagnostics import CellPlace, Path, Problems
from yte_check.documents.language import LANGS, Lang, say
from yte_check.documents.old_letters import old_letters
from yte_check.documents.plain_names import unplain
from yte_check.documents.record import replaced
from yte_check.documents.scalars import Refusal, parse_yes_no
from yte_check.forms.reading.document import Spot
from yte_check.forms.xlsform.columns import STAMPS, Columns, QuestionColumns
from yte_check.forms.xlsform.names import CHOSEN as CHOSE
from yte_check.forms.xlsform.names import REASON, STANDARD, name_of
from yte_check.forms.xlsform.tables import ExportRow
from yte_check.forms.xlsform.verdicts import is_rejected, unsettled

CHOSEN = ("value", "zone", "region", "terrain")
"""The last steps of what is chosen from a list, whose names were made plain; so are those of all attributes."""
_STAND_INS: Mapping[Path, str] = {("year",): "2000", ("period",): "2000", ("station", "name"): "?"}
"""What stands for an answer that must be there, so that all the rest can still be checked."""
_ABSENT, _ANSWERED = "not_applicable", ("answers", "sections")
WHOLE: Path = ("",)
"""Where a problem stands that is one of the whole row."""


def _is_chosen(path: Path) -> bool:
    return path[-1] in CHOSEN or path[1:2] == ("attributes",) or path == ("period",)


class Submitted:
    """What a phone sent: ``data``, the cell of each of them, and what is wrong so far."""

    def __init__(
        self, headers: tuple[str, ...], columns: Columns, row: ExportRow, photos: Callable[[str], str],
        lang: Lang = LANGS[0],
    ) -> None:  # fmt: skip
        """``photos`` tells where the file of a photo lies."""
        self._headers, self._columns, self._row, self._photos, self._lang = headers, columns, row, photos, lang
        self.problems = Problems()
        self.label = self.said("station__name") or f"#{row.line}"
        self.data: dict[str, Any] = {"standard": self.said(STANDARD)}
        self._read()

    @property
    def spots(self) -> Mapping[Path, Spot]:
        """The cell of each answer; made when something has to be said of one."""
        return _Spots(self._headers, self._columns, self._row, self.label)

    def said(self, name: str) -> str:
        """The answer to a question; "" where there is none."""
        question = self._columns.questions.get(name)
        return self._row.cells.get(_answering(question, self._row), "") if question is not None else ""

    def _read(self) -> None:
        self._check_row()
        for name, question in self._columns.questions.items():
            if len(question.places) > 1:
                self._check_columns(question)
            if name not in STAMPS:
                self._answer(question)
        self._left_out()
        asked = ("year",) if name_of(("period",)) not in self._columns.questions else ("period",)
        for required, stand_in in _STAND_INS.items():
            if self._at(required) is None and (len(required) > 1 or required == asked):
                if required not in (problem.path for problem in self.problems):
                    self.problems.error("form_required", required)
                self._put(required, stand_in)

    def _left_out(self) -> None:
        """That something does not apply, and why: neither counts without the other."""
        about = {path[:-1] for path in self._columns.by_path if path[-2:-1] == (_ABSENT,) and path[0] in _ANSWERED}
        for path in sorted(about, key=str):
            said = self._taken(path)
            chosen, reason = _says_yes(said.get(CHOSE)), said.get(REASON)
            if chosen and reason is not None:
                self._put(path, reason)
            elif chosen:
                self.problems.error("form_reason_missing", path)
            elif reason is not None:
                self.problems.error("form_absent_unchosen", (*path, CHOSE))

    def _taken(self, path: Path) -> Mapping[str, Any]:
        """What stands at a path, taken out of the data with all that it leaves empty."""
        found = self._at(path)
        for length in range(len(path), 1, -1):
            around = self._at(path[: length - 1])
            if isinstance(around, dict) and (length == len(path) or around.get(str(path[length - 1])) == {}):
                around.pop(str(path[length - 1]), None)
        return found if isinstance(found, dict) else {}

    def _check_row(self) -> None:
        states = [self._row.cells.get(column, "") for column in self._columns.states]
        state = unsettled(states)
        if is_rejected(states):
            self.problems.error("export_rejected", WHOLE, state=state)
        elif state is not None:
            self.problems.warn("export_unsettled", WHOLE, state=state)
        if max(self._row.cells, default=0) >= len(self._headers):
            self.problems.error("export_long", WHOLE, cells=self._row.width, columns=len(self._headers))

    def _check_columns(self, question: QuestionColumns) -> None:
        """Two columns of one question must not say two things."""
        cells = self._row.cells
        given = {cells[place].strip(): place for place in question.places if place in cells}
        if len(given) > 1:
            said = tuple(f"{self._headers[place]} = “{value}”" for value, place in given.items())
            self.problems.error("export_differ", question.path, name=question.name, said=said)

    def _answer(self, question: QuestionColumns) -> None:
        column = _answering(question, self._row)
        value = self._row.cells.get(column, "")
        if not value or not self._is_text(value, question.path, column):
            return
        if question.photo is not None:
            self._photo(question, value)
        else:
            self._put(question.path, unplain(value) if _is_chosen(question.path) else value)

    def _is_text(self, value: str, path: Path, column: int) -> bool:
        """Whether an answer can be used; what is strange about it is told."""
        if column not in self._row.faults and value.isalnum() and value.isascii():
            return True
        faults = Problems(replaced(fault, path=path) for fault in self._row.faults.get(column, ()))
        if found := forbidden_in(value):
            faults.error("control_character", path, character=code_of(found[0]))
        elif (around := unseen_in(value)) is not None and not faults:
            faults.warn("text_invisible", path, text=around)
        elif not faults and (old := old_letters(value)) is not None:
            faults.warn("old_encoding", path, **old)
        self.problems.extend(faults)
        return not faults.fatal

    def _photo(self, question: QuestionColumns, value: str) -> None:
        """A photo is a document: it has a name, the file that the phone gave it, and the answer that it proves."""
        number = str(question.path[1])
        title = say("xlsform_photo_title", self._lang, number=number, position=question.photo)
        file = self._photos(PurePath(value.strip()).name)
        self._put(("evidence", question.document), {"title": title, "file": file})
        answer = self.data.setdefault("answers", {}).setdefault(number, {})
        answer.setdefault("evidence", []).append(question.document)

    def _put(self, path: Path, value: object) -> None:
        data = self.data
        for step in path[:-1]:
            data = data.setdefault(str(step), {})
        data[str(path[-1])] = value

    def _at(self, path: Path) -> object:
        data: Any = self.data
        for step in path:
            data = data.get(step) if isinstance(data, dict) else None
        return data


def _says_yes(value: object) -> bool:
    try:
        return parse_yes_no(value)
    except Refusal:
        return False


class _Spots(Mapping[Path, Spot]):
    """Where each answer of a row stands. A country has half a million of them, of which hardly one is asked for."""

    def __init__(self, headers: tuple[str, ...], columns: Columns, row: ExportRow, label: str) -> None:
        self._headers, self._row, self._label = headers, row, label
        self._columns = columns

    def __getitem__(self, path: Path) -> Spot:
        if path == WHOLE:
            return self._spot(0, "")
        question = self._columns.by_path.get(path)
        if question is not None:
            column = _answering(question, self._row)
            return self._spot(column, self._headers[column])
        for each in (REASON, CHOSE) if path[-1] == _ABSENT else ():
            if (*path, each) in self._columns.by_path:
                return self[*path, each]
        if path in _STAND_INS:
            return self._spot(0, name_of(path))
        raise KeyError(path)

    def __iter__(self) -> Iterator[Path]:
        yield from (WHOLE, *self._columns.by_path)

    def __len__(self) -> int:
        return len(self._columns.by_path) + 1

    def _spot(self, column: int, header: str) -> Spot:
        shown = self._row.cells.get(column, "") if header else ""
        line = self._row.line
        return Spot(line, column + 1, CellPlace(self._label, line, "", header, "", shown))


def _answering(question: QuestionColumns, row: ExportRow) -> int:
    """The column that answers a question: the first with something in it."""
    if len(question.places) == 1:
        return question.places[0]
    return next((place for place in question.places if place in row.cells), question.places[0])
