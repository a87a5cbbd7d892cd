"""The submissions in an export from phones: many stations in a file, each with the names of its photos as evidence."""

import hashlib
from pathlib import Path as FilePath
from pathlib import PurePath
from typing import Any

from yte_check.documents.diagnostics import Cell, Path, Problem, Problems
from yte_check.documents.language import LANGS, Lang, say
from yte_check.documents.record import record
from yte_check.documents.source import read_bytes, refused
from yte_check.forms.manifest import Stamp
from yte_check.forms.reading.document import FormDocument, Spot
from yte_check.forms.reading.taking import Comparison
from yte_check.forms.xlsform.names import AS_OF, PHOTO, SHA256, STANDARD, path_of, unplain
from yte_check.forms.xlsform.tables import Answered, read_csv, read_json
from yte_check.station.submission import Intake

MAX_BYTES = 50_000_000
_CHOSEN = ("value", "zone", "region", "terrain")
"""The last steps of what is chosen from a list, whose names were made plain."""


@record
class Exported:
    """One submission of an export, and what its station calls itself."""

    name: str
    intake: Intake


def read_export(path: FilePath) -> list[Exported]:
    """Raises InvalidDocument for what is no export of one of our forms."""
    content = read_bytes(path, MAX_BYTES)
    read = read_json if path.suffix.lower() == ".json" else read_csv
    found = read(str(path), content)
    if not any(STANDARD in each.answers for each in found):
        raise refused(str(path), "export_not_ours")
    return [_submission(each, path, content) for each in found]


def _submission(answered: Answered, path: FilePath, content: bytes) -> Exported:
    reader = _Reader(answered, LANGS[0])
    reader.read()
    document = FormDocument(str(path), reader.data, reader.spots)
    # Each submission of a file has a fingerprint of its own.
    sha256 = hashlib.sha256(content + f"#{answered.line}".encode()).hexdigest()
    stamp = Stamp(reader.said(STANDARD), reader.said(SHA256), reader.said(AS_OF), LANGS[0], {})
    intake = Intake(document, path.parent, sha256, None, tuple(reader.problems), Comparison(stamp))
    return Exported(reader.label, intake)


class _Reader:
    """Turns the answers of one submission into the data that a file would hold."""

    def __init__(self, answered: Answered, lang: Lang) -> None:
        self._answered, self._lang = answered, lang
        self.label = self.said("station__name") or f"#{answered.line}"
        self.data: dict[str, Any] = {"standard": self.said(STANDARD)}
        self.spots: dict[Path, Spot] = {}
        self.problems: list[Problem] = []

    def said(self, name: str) -> str:
        return self._answered.answers.get(name, (0, "", ""))[2]

    def read(self) -> None:
        problems = Problems()
        self.spots[("standard",)] = self._spot(STANDARD)
        for name in self._answered.answers:
            path = path_of(name)
            if path is not None:
                self._answer(name, path)
        for required, stand_in in ((("year",), "2000"), (("station", "name"), "?")):
            if self._at(required) is None:
                self.spots.setdefault(required, self._spot("__".join(required)))
                problems.error("form_required", required)
                self._put(required, stand_in)
        self.problems = list(problems)

    def _answer(self, name: str, path: Path) -> None:
        value = self.said(name)
        self.spots[path] = self._spot(name)
        if not value.strip():
            return
        if path[0] == "answers" and str(path[-1]).startswith(PHOTO) and str(path[-1]).removeprefix(PHOTO).isdigit():
            self._photo(path, value)
        else:
            self._put(path, unplain(value) if path[-1] in _CHOSEN else value)

    def _photo(self, path: Path, value: str) -> None:
        """A photo is a document: it has a name, the file that the phone gave it, and the answer that it proves."""
        number, position = str(path[1]), str(path[-1]).removeprefix(PHOTO)
        key = f"anh-{number}-{position}"
        title = say("xlsform_photo_title", self._lang, number=number, position=position)
        self._put(("evidence", key), {"title": title, "file": PurePath(value.strip()).name})
        self.spots[("evidence", key)] = self.spots[path]
        self.data.setdefault("answers", {}).setdefault(number, {}).setdefault("evidence", []).append(key)

    def _spot(self, name: str) -> Spot:
        column, header, value = self._answered.answers.get(name, (1, name, ""))
        return Spot(self._answered.line, column, Cell(self.label, self._answered.line, "", header, "", value))

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
