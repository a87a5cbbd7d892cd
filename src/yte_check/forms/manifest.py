"""What a form says of itself on a hidden sheet: which text it asks for, and every row with its key and its words."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date

from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.language import LANGS, Lang
from yte_check.documents.record import record
from yte_check.forms.carried import Mark
from yte_check.forms.layout import FormRow, ListOption
from yte_check.standard.amendments import numbered
from yte_check.standard.standard import Standard

SHEET = "yte-check"
"""The title of the hidden sheet, by which a workbook is known to be a form."""
FORMAT = "1"
MARK = "yte-check:"
"""Begins the hidden cell that names a sheet of a form, whatever is on its tab."""
_OPTIONAL = "optional"
"""Stands in the line of a row of which a station may say that it does not apply."""

Line = tuple[str, str, str, str]


@record
class Stamp:
    """The text that a form was made from; ``rules`` are the fingerprints of its indicators by number."""

    standard: str
    sha256: str
    as_of: str
    lang: Lang
    rules: Mapping[str, str]


@record
class SheetNote:
    """A sheet of the form as it was made: the rows that it has, in their order, with key and words."""

    key: str
    title: str
    rows: tuple[FormRow, ...]


def stamp_of(standard: Standard, lang: Lang) -> Stamp:
    return Stamp(standard.id, standard.sha256, standard.as_of.isoformat(), lang, fingerprints(standard))


def fingerprints(standard: Standard) -> Mapping[str, str]:
    """What each indicator asks and how it is scored, as a short hash: whether two texts differ in it."""
    found = {}
    for _, kind, node in numbered(standard.data):
        if kind == "indicator":
            asked = {key: node.get(key) for key in ("title", "points", "scoring", "knockout")}
            canonical = json.dumps(asked, ensure_ascii=False, sort_keys=True)
            found[str(parse_item_number(node["number"]))] = hashlib.sha256(canonical.encode()).hexdigest()[:16]
    return found


def manifest_lines(
    stamp: Stamp, sheets: Mapping[str, tuple[str, tuple[FormRow, ...]]], marks: Mapping[str, Mark]
) -> Iterator[Line]:
    """The lines of the hidden sheet; ``sheets`` are title and rows of each sheet by its key, ``marks`` those of
    answers of an earlier year by the key of their row."""
    yield "format", FORMAT, "", ""
    for name in ("standard", "sha256", "as_of", "lang"):
        yield name, getattr(stamp, name), "", ""
    for number, fingerprint in stamp.rules.items():
        yield "rule", number, fingerprint, ""
    for key, mark in marks.items():
        yield "carried", key, mark.year, mark.fingerprint
    for key, (title, rows) in sheets.items():
        yield "sheet", key, title, ""
        for row in rows:
            yield "row", row.key, row.label, _OPTIONAL if row.optional else ""
            for option in row.options:
                yield "option", row.key, option.key, option.label


class ManifestBroken(Exception):
    """The hidden sheet is not as it was written."""


@record
class FormManifest:
    stamp: Stamp
    sheets: tuple[SheetNote, ...]
    marks: Mapping[str, Mark]
    """Answers of an earlier year, by the key of their row."""


def read_manifest(lines: Iterator[Line]) -> FormManifest:
    """Raises ManifestBroken."""
    head: dict[str, str] = {}
    rules: dict[str, str] = {}
    marks: dict[str, Mark] = {}
    sheets: list[tuple[str, str, list[tuple[str, str, list[ListOption], bool]]]] = []
    for kind, first, second, third in lines:
        match kind:
            case "rule":
                rules[first] = second
            case "carried":
                marks[first] = Mark(second, third)
            case "sheet":
                sheets.append((first, second, []))
            case "row" if sheets:
                sheets[-1][2].append((first, second, [], third == _OPTIONAL))
            case "option" if sheets and sheets[-1][2]:
                sheets[-1][2][-1][2].append(ListOption(second, third))
            case _:
                head[kind] = first
    lang = next((lang for lang in LANGS if lang == head.get("lang")), None)
    if head.get("format") != FORMAT or lang is None or not {"standard", "sha256", "as_of"} <= head.keys():
        raise ManifestBroken
    try:
        date.fromisoformat(head["as_of"])
    except ValueError:
        raise ManifestBroken from None
    notes = tuple(SheetNote(key, title, tuple(_row(*row) for row in rows)) for key, title, rows in sheets)
    return FormManifest(Stamp(head["standard"], head["sha256"], head["as_of"], lang, rules), notes, marks)


def _row(key: str, label: str, options: list[ListOption], optional: bool) -> FormRow:
    from typing import cast, get_args

    from yte_check.forms.layout import Kind, path_of

    kind, colon, path = key.partition(":")
    if not colon or kind not in get_args(Kind):
        raise ManifestBroken
    return FormRow(path_of(path), cast(Kind, kind), label, tuple(options), optional=optional)
