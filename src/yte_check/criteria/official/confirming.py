"""A person has compared facts of an indicator with a document: the grades are raised and it is written down who did."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from yte_check.documents.diagnostics import Path
from yte_check.documents.editing import Editor
from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.documents.source import Source
from yte_check.standard.amendments import numbered
from yte_check.standard.confirmations import digest_of
from yte_check.standard.loading import StandardFiles
from yte_check.standard.model import FACTS, Fact

VERIFIED = "verified"
_WEB = re.compile(r"https?://[^\s/]+\.[^\s/]+\S*")


@record
class Statement:
    """Who confirms what of which indicators, by which document and when."""

    indicators: tuple[int, ...]
    document: str
    by: str
    date: date
    facts: tuple[Fact, ...] = FACTS
    title: str | None = None
    url: str | None = None


def check_statement(statement: Statement, sources: Mapping[str, Any], today: date) -> None:
    """Raises Refusal where it is not clear who has read what, or when."""
    if not statement.by.strip():
        raise Refusal("usage_confirm_missing", option="--by")
    if not statement.document.strip():
        raise Refusal("usage_confirm_missing", option="--document")
    if statement.date > today:
        raise Refusal("usage_confirm_future", day=statement.date, today=today)
    if statement.url is not None and not _WEB.fullmatch(statement.url):
        raise Refusal("usage_confirm_url", url=statement.url)
    if statement.document not in sources and not (statement.title and statement.title.strip() and statement.url):
        raise Refusal("usage_confirm_source", document=statement.document, known=tuple(sources))
    _check_declared(statement, sources.get(statement.document) or {})


def _check_declared(statement: Statement, declared: Mapping[str, Any]) -> None:
    """A source that is declared keeps its name and address; an address that it lacks is asked for."""
    if declared and not declared.get("url") and statement.url is None:
        raise Refusal("usage_confirm_address", document=statement.document)
    for option, key, said in (("--title", "title", statement.title), ("--url", "url", statement.url)):
        if said is not None and declared.get(key) and declared[key] != said:
            raise Refusal("usage_confirm_declared", option=option, document=statement.document, declared=declared[key])


def confirm(files: StandardFiles, statement: Statement, today: date) -> tuple[Source, ...]:
    """The new texts of the files that change. Raises Refusal, InvalidDocument."""
    assembly, text = files.assembly, files.laid_over(date.min)[0].text
    data = assembly.data
    check_statement(statement, data["sources"], today)
    if statement.date < text.document.issued:
        raise Refusal("usage_confirm_early", day=statement.date, issued=text.document.issued)
    editors: dict[str, Editor] = {}

    def editing(path: Path) -> tuple[Editor, Path]:
        document, place = assembly.origin_of(path)
        return editors.setdefault(document.name, Editor(document)), place

    there = {indicator.number: indicator for indicator in text.indicators()}
    for number in statement.indicators:
        path = _path_of(data, number)
        digests = {fact: digest_of(text, there[number], fact) for fact in statement.facts}
        _raise_grades(*editing(path), statement, digests)
    if statement.document not in data["sources"]:
        editor, place = editing(("sources",))
        editor.add((*place, statement.document), {"title": statement.title or "", "url": statement.url or ""})
    elif not data["sources"][statement.document].get("url"):
        editor, place = editing(("sources", statement.document))
        editor.add((*place, "url"), statement.url or "")
    return tuple(editor.edited() for editor in editors.values())


def _path_of(data: Any, number: int) -> Path:
    paths = {parse_item_number(node["number"]): path for path, kind, node in numbered(data) if kind == "indicator"}
    if number not in paths:
        raise no_indicator(str(number), tuple(paths))
    return paths[number]


def no_indicator(number: str, known: Sequence[int]) -> Refusal:
    """That a standard has no indicator of a number."""
    return Refusal("usage_indicator", number=number, first=str(known[0]), last=str(known[-1]))


def _raise_grades(editor: Editor, place: Path, statement: Statement, digests: Mapping[Fact, str]) -> None:
    indicator = editor.at(place)
    for fact in statement.facts:
        if indicator["grade"][fact] != VERIFIED:
            editor.set((*place, "grade", fact), VERIFIED)
    if statement.document not in (indicator.get("refs") or ()):
        _into_list(editor, (*place, "refs"), statement.document, after="grade")
    confirmation = {
        "facts": list(statement.facts),
        "document": statement.document,
        "by": statement.by,
        "date": statement.date.isoformat(),
        "digests": digests,
    }
    behind = "refs" if _had_refs(editor, place) else "grade"
    _into_list(editor, (*place, "confirmed"), confirmation, behind)


def _into_list(editor: Editor, path: Path, item: str | Mapping[str, Any], after: str) -> None:
    """Append to the list at a path, which is made where there is none."""
    holder = editor.at(path[:-1])
    if path[-1] not in holder:
        editor.insert(path, [item], after)
    elif holder[path[-1]] is None:
        editor.set(path, [item])
    else:
        editor.append(path, item)


def _had_refs(editor: Editor, place: Path) -> bool:
    """Whether the list of sources stands in the file, and not only among the edits."""
    data: Any = editor.document.data
    for key in place:
        data = data[key]
    return "refs" in data


def facts_of(words: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts named, in their own order and once each; all of them where none is."""
    return tuple(fact for fact in FACTS if fact in words) or FACTS
