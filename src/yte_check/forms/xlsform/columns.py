"""Which column of an export answers which question: by its name, whatever its groups, whatever stands between them."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from yte_check.forms.xlsform.names import AS_OF, PHOTO, SHA256, STANDARD, path_of

STAMPS = (STANDARD, SHA256, AS_OF)
_NAME = r"(year|yte_\w+|station__\w+|q\d+__\w+)$"
_TYPED = re.compile(r"tram(.+?)(?:station__\w+|year)$", re.ASCII)
"""What somebody chose to have between the names of groups: «tram > year», «tram__station__name»."""
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
_FORM = re.compile(r"zone_used|tram|tc\d+|ct\d+(?:_\w+)?", re.ASCII)
"""What the form itself holds besides questions: groups, notes, the zone that it works out."""


class Columns(NamedTuple):
    """The columns of an export, counted from 0."""

    questions: Mapping[str, tuple[int, ...]]
    """By the name of the question; more than one where it stood in several groups."""
    states: tuple[int, ...]
    """What the server says of the review of a submission."""
    unknown: tuple[int, ...]


def sorted_out(headers: Iterable[str]) -> Columns:
    headers = tuple(map(str.strip, headers))
    name_at_end = _name_at_end(headers)
    questions: dict[str, list[int]] = {}
    states: list[int] = []
    unknown: list[int] = []
    for column, header in enumerate(headers):
        name = _question(header, name_at_end)
        if name is not None:
            questions.setdefault(name, []).append(column)
        elif _STATE.fullmatch(_slashed(header)):
            states.append(column)
        elif not _is_known(header, name_at_end):
            unknown.append(column)
    return Columns({name: tuple(each) for name, each in questions.items()}, tuple(states), tuple(unknown))


def is_ours(headers: Iterable[str]) -> bool:
    """Whether one of the headers is that of the hidden answer that every form of ours gives."""
    return any(header.strip() == STANDARD or STANDARD in _GROUPS.split(header) for header in headers)


def _name_at_end(headers: tuple[str, ...]) -> re.Pattern[str]:
    typed = next((found[1] for found in map(_TYPED.match, headers) if found is not None), "/")
    return re.compile(rf"(?:^|[^\w]|{re.escape(typed)}){_NAME}", re.ASCII)


def _question(header: str, name_at_end: re.Pattern[str]) -> str | None:
    found = name_at_end.search(header) if len(header) <= _LONGEST else None
    name = found[1] if found is not None else ""
    if name in STAMPS:
        return name
    return name if path_of(name) is not None and not _is_link(name) else None


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
