"""What ODK Central and KoboToolbox export, as rows of names and texts: CSV with any separator, JSON flat or nested."""

import csv
import json
import unicodedata
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Any, NamedTuple

from yte_check.documents.source import decode_source, refused

_SEPARATORS = ",;\t"
_ENVELOPES = ("results", "value")
"""The keys under which Kobo and Central put their submissions."""
_GROUPS = str.maketrans(":-", "//")


class Answered(NamedTuple):
    """One submission: its line in the file, and each question with the column and the header that it stands under."""

    line: int
    answers: Mapping[str, tuple[int, str, str]]


def read_csv(name: str, content: bytes) -> list[Answered]:
    """Raises InvalidDocument."""
    text = decode_source(name, content).text
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(StringIO(text), delimiter=separator, strict=True)
    try:
        return list(_rows(reader))
    except csv.Error:
        raise refused(name, "export_broken", reader.line_num) from None


def read_json(name: str, content: bytes) -> list[Answered]:
    """Raises InvalidDocument."""
    text = decode_source(name, content).text
    try:
        found = json.loads(text, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        raise refused(name, "export_broken") from None
    if isinstance(found, dict):
        found = next((found[key] for key in _ENVELOPES if isinstance(found.get(key), list)), [found])
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise refused(name, "export_broken")
    answered = []
    for number, each in enumerate(found, 1):
        flat = list(_flat(each))
        answered.append(Answered(number, {
            question(header): (column, header, value) for column, (header, value) in enumerate(flat, 1)
        }))  # fmt: skip
    return answered


def question(header: str) -> str:
    """The name of a question without those of its groups: «tc1/ct6/q6__numerator», «tc1-ct6-q6__numerator»."""
    return header.translate(_GROUPS).rpartition("/")[2].strip()


def _rows(reader: Any) -> Iterator[Answered]:
    headers: list[str] = next(reader, [])
    while True:
        line = reader.line_num + 1
        row = next(reader, None)
        if row is None:
            return
        if any(value.strip() for value in row):
            cells = enumerate(zip(headers, row, strict=False), 1)
            answers = {question(header): (column, header, _plain(value)) for column, (header, value) in cells}
            yield Answered(line, answers)


def _flat(value: Mapping[str, Any], under: str = "") -> Iterator[tuple[str, str]]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from _flat(inner, f"{under}{key}/")
        elif isinstance(inner, bool):
            yield under + key, "true" if inner else "false"
        elif isinstance(inner, str):
            yield under + key, _plain(inner)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
