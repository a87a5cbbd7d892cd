"""Which column of an export answers which question: by its name, whatever its groups, whatever stands between them."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from yte_check.documents.diagnostics import Path
from yte_check.forms.xlsform.names import AS_OF, PHOTO, SHA256, STANDARD, path_of

STAMPS = (STANDARD, SHA256, AS_OF)
_NAME = r"(year|yte_\w+|station__\w+|sections__\w+|q(?:\d+|_\w+?)__\w+)(?:\.{1,3}\d+)?$"
"""Statistics programs number the second of two columns of one name: “q6__numerator.1”."""
_TYPED = re.compile(r"tram(.+?)(?:station__\w+|year)$", re.ASCII)
"""What somebody chose to have between the names of groups: “tram > year”, “tram__station__name”."""
_LONGEST = 1000
_LINK = "_URL"
"""What KoboToolbox adds to the name of a photo: the column of its address."""
_GROUPS = re.compile(r"\W+", re.ASCII)
_STATE = re.compile("_validation_status(?:/uid|/label)?|(?:__system/)?reviewstate")
"""What a server says of the review of a submission."""
_SERVER = re.compile(
    "start|end|today|username|email|deviceid|phonenumber|devicephonenum|subscriberid|simserial|simid|imei|audit"
    "|formhub/uuid|rootuuid|instanceid|instancename|submissiondate|key|parent_key|submitterid|submittername"
    "|attachments(?:present|expected)|status|edits|formversion|__version__|_version_(?:_\\w+)?|__id|set/of/.*"
    "|_(?:id|uuid|submission_time|submitted_by|date_modified|edited|last_edited|duration|notes|tags|status|index"
    "|parent_index|parent_table_name|xform_id|xform_id_string|userform_id|attachments|geolocation|supplementaldetails"
    "|bamboo_dataset_id|media_count|total_media|media_all_received|validation_status)(?:/.*)?"
    "|_submission__.*|__system/.*|meta/.*|\\*meta.*|@odata.*|.*@odata\\.navigationlink"
)
"""What servers and phones add on their own, at the root of a submission."""
_FORM = re.compile(
    r"zone_used|tram|diem_\w+|ket_qua(?:_\w+)?|tc(?:\d+|_\w+)(?:_\w+)?|ct(?:\d+|_\w+)(?:_\w+)?", re.ASCII
)
"""What the form itself holds besides questions: groups, notes, the zone and the points that it works out."""


class QuestionColumns(NamedTuple):
    """A question, where its answer stands in a submission, and the columns that answer it, counted from 0."""

    name: str
    path: Path
    places: tuple[int, ...]
    """More than one where it stood in several groups."""
    photo: str | None = None
    """The position of the photo that is asked for."""

    @property
    def document(self) -> str:
        """The id of the document that the photo becomes."""
        return f"anh-{self.path[1]}-{self.photo}"


class Columns(NamedTuple):
    """The columns of an export, counted from 0."""

    questions: Mapping[str, QuestionColumns]
    """By name, with the hidden answers that every form gives."""
    states: tuple[int, ...]
    """What the server says of the review of a submission."""
    unknown: tuple[int, ...]
    by_path: Mapping[Path, QuestionColumns]
    """By where the answer stands in a submission, the documents that photos become among them."""

    @property
    def answers(self) -> bool:
        """Whether a question of any form is answered at all."""
        return not self.questions.keys() <= set(STAMPS)


def sorted_out(headers: Iterable[str]) -> Columns:
    headers = tuple(map(str.strip, headers))
    name_at_end = _name_at_end(headers)
    named: dict[str, list[int]] = {}
    states: list[int] = []
    unknown: list[int] = []
    for column, header in enumerate(headers):
        name = _name(header, name_at_end)
        if name is not None:
            named.setdefault(name, []).append(column)
        elif _STATE.fullmatch(_slashed(header)):
            states.append(column)
        elif not _is_known(header, name_at_end):
            unknown.append(column)
    questions, others = _questions(named)
    return Columns(questions, tuple(states), tuple(sorted([*unknown, *others])), _by_path(questions.values()))


def _by_path(questions: Iterable[QuestionColumns]) -> dict[Path, QuestionColumns]:
    found: dict[Path, QuestionColumns] = {}
    for question in questions:
        found[question.path] = question
        if question.photo is not None:
            found["evidence", question.document] = question
    return found


def _questions(named: Mapping[str, list[int]]) -> tuple[dict[str, QuestionColumns], list[int]]:
    """The questions, and the columns of those that would stand inside the answer of another."""
    questions = {name: _question(name, tuple(places)) for name, places in named.items()}
    paths = {question.path for question in questions.values()}
    inside = [
        name
        for name, question in questions.items()
        if any(question.path[:length] in paths for length in range(1, len(question.path)))
    ]
    return questions, [place for name in inside for place in questions.pop(name).places]


def _question(name: str, places: tuple[int, ...]) -> QuestionColumns:
    path = path_of(name) or ("standard" if name == STANDARD else name,)
    photo = str(path[-1]).removeprefix(PHOTO) if str(path[-1]).startswith(PHOTO) else ""
    is_photo = path[0] == "answers" and photo.isascii() and photo.isdigit()
    return QuestionColumns(name, path, places, photo if is_photo else None)


def is_ours(headers: Iterable[str]) -> bool:
    """Whether one of the headers is that of the hidden answer that every form of ours gives."""
    return any(header.strip() == STANDARD or STANDARD in _GROUPS.split(header) for header in headers)


def _name_at_end(headers: tuple[str, ...]) -> re.Pattern[str]:
    typed = next((found[1] for found in map(_TYPED.match, headers) if found is not None), "/")
    return re.compile(rf"(?:^|[^\w]|{re.escape(typed)}){_NAME}", re.ASCII)


def _name(header: str, name_at_end: re.Pattern[str]) -> str | None:
    found = name_at_end.search(header) if len(header) <= _LONGEST else None
    name = found[1] if found is not None else ""
    if name in STAMPS:
        return name
    path = path_of(name)
    return name if path is not None and path[2:] != ("evidence",) and not _is_link(name) else None


def _is_link(name: str) -> bool:
    return name.endswith(_LINK) and f"__{PHOTO}" in name


def _is_known(header: str, name_at_end: re.Pattern[str]) -> bool:
    if len(header) > _LONGEST:
        return False
    found = name_at_end.search(header)
    if found is not None and _is_link(found[1]):
        return True
    return _SERVER.fullmatch(_slashed(header)) is not None or _FORM.fullmatch(_GROUPS.split(header)[-1]) is not None


def _slashed(header: str) -> str:
    return re.sub(r"[-.:]", "/", header.casefold()) if "@" not in header else header.casefold()
