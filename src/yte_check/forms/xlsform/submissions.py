"""The answers of one row of an export, as the data that a file of its own would hold."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from yte_check.documents.characters import FORBIDDEN, code_of, unseen_in
from yte_check.documents.diagnostics import Cell, Path, Problems
from yte_check.documents.language import LANGS, Lang, say
from yte_check.documents.record import replaced
from yte_check.forms.reading.document import Spot
from yte_check.forms.xlsform.columns import STAMPS, Columns
from yte_check.forms.xlsform.names import PHOTO, STANDARD, name_of, path_of, unplain
from yte_check.forms.xlsform.tables import ExportRow
from yte_check.forms.xlsform.verdicts import is_rejected, unsettled

CHOSEN = ("value", "zone", "region", "terrain")
"""The last steps of what is chosen from a list, whose names were made plain."""
_STAND_INS: tuple[tuple[Path, str], ...] = ((("year",), "2000"), (("station", "name"), "?"))
_WHOLE: Path = ("",)
"""Where a problem stands that is one of the whole row."""


class Submitted:
    """What a phone sent: ``data``, the cell of each of them, and what is wrong so far."""

    def __init__(
        self, headers: tuple[str, ...], columns: Columns, row: ExportRow, photos: Callable[[str], str],
        lang: Lang = LANGS[0],
    ) -> None:  # fmt: skip
        """``photos`` tells where the file of a photo lies."""
        self._headers, self._columns, self._row, self._photos, self._lang = headers, columns, row, photos, lang
        self.problems = Problems()
        self.label = f"#{row.line}"
        self.label = self.said("station__name") or self.label
        self.data: dict[str, Any] = {"standard": self.said(STANDARD)}
        self.spots: dict[Path, Spot] = {("standard",): self._spot(STANDARD), _WHOLE: self._spot_at(None)}
        self._read()

    def said(self, name: str) -> str:
        """The answer to a question; "" where there is none."""
        return self._given(name)[1]

    def _given(self, name: str) -> tuple[int | None, str]:
        """The column that answers a question, and what stands in it."""
        places = self._columns.questions.get(name, ())
        filled = (place for place in places if place in self._row.cells)
        column = next(filled, places[0] if places else None)
        return column, self._row.cells.get(column, "") if column is not None else ""

    def _read(self) -> None:
        self._check_row()
        for name in self._columns.questions:
            self._check_columns(name)
            path = path_of(name) if name not in STAMPS else None
            if path is not None:
                self._answer(name, path)
        for required, stand_in in _STAND_INS:
            if self._at(required) is None:
                self.spots.setdefault(required, self._spot(name_of(required)))
                if required not in (problem.path for problem in self.problems):
                    self.problems.error("form_required", required)
                self._put(required, stand_in)

    def _check_row(self) -> None:
        states = [self._row.cells.get(column, "") for column in self._columns.states]
        state = unsettled(states)
        if is_rejected(states):
            self.problems.error("export_rejected", _WHOLE, state=state)
        elif state is not None:
            self.problems.warn("export_unsettled", _WHOLE, state=state)
        if max(self._row.cells, default=0) >= len(self._headers):
            self.problems.error("export_long", _WHOLE, cells=self._row.width, columns=len(self._headers))

    def _check_columns(self, name: str) -> None:
        """Two columns of one question must not say two things."""
        places = self._columns.questions[name]
        given = {self._row.cells[place].strip(): place for place in places if place in self._row.cells}
        if len(given) > 1:
            said = tuple(f"{self._headers[place]} = «{value}»" for value, place in given.items())
            self.spots["", name] = self._spot(name)
            self.problems.error("export_differ", ("", name), name=name, said=said)

    def _answer(self, name: str, path: Path) -> None:
        column, value = self._given(name)
        self.spots[path] = self._spot(name)
        faults = Problems(
            replaced(fault, path=path) for fault in self._row.faults.get(-1 if column is None else column, ())
        )
        self.problems.extend(faults)
        if not value or faults.fatal:
            return
        if found := FORBIDDEN.search(value):
            self.problems.error("control_character", path, character=code_of(found[0]))
            return
        if (around := unseen_in(value)) is not None:
            self.problems.warn("text_invisible", path, text=around)
        last = str(path[-1])
        if path[0] == "answers" and last.startswith(PHOTO) and last.removeprefix(PHOTO).isdigit():
            self._photo(path, value)
        else:
            self._put(path, unplain(value) if last in CHOSEN else value)

    def _photo(self, path: Path, value: str) -> None:
        """A photo is a document: it has a name, the file that the phone gave it, and the answer that it proves."""
        number, position = str(path[1]), str(path[-1]).removeprefix(PHOTO)
        key = f"anh-{number}-{position}"
        title = say("xlsform_photo_title", self._lang, number=number, position=position)
        self._put(("evidence", key), {"title": title, "file": self._photos(PurePath(value.strip()).name)})
        self.spots[("evidence", key)] = self.spots[path]
        self.data.setdefault("answers", {}).setdefault(number, {}).setdefault("evidence", []).append(key)

    def _spot(self, name: str) -> Spot:
        return self._spot_at(self._given(name)[0], name)

    def _spot_at(self, column: int | None, name: str = "") -> Spot:
        header = self._headers[column] if column is not None else name
        shown = self._row.cells.get(column, "") if column is not None else ""
        line = self._row.line
        return Spot(line, (column or 0) + 1, Cell(self.label, line, "", header, "", shown))

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
