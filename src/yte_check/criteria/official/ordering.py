"""Indicators whose numbers were exchanged stand in the files as they stand in the table: numbers run on."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from yte_check.documents.diagnostics import InvalidDocument, Path
from yte_check.documents.document import parse_document
from yte_check.documents.editing import Editor
from yte_check.documents.source import Source


def in_order(source: Source, lists: Iterable[Path]) -> Source:
    """The file with the items of these lists by their numbers; as it was where its text does not allow that."""
    try:
        editor = Editor(parse_document(source))
        for path in lists:
            numbers = _counted(editor.at(path))
            if not _run_on(numbers) and _run_on(sorted(numbers)):
                editor.reorder(path, sorted(range(len(numbers)), key=numbers.__getitem__))
        return editor.edited() if editor.changed else source
    except InvalidDocument:
        return source


def is_in_order(source: Source, lists: Iterable[Path]) -> bool:
    """Whether the numbers of each list run on; an indicator that belongs into another criterion stands in the way."""
    data: Any = parse_document(source).data
    return all(_run_on(_counted(_at(data, path))) for path in lists)


def _at(data: Any, path: Path) -> Any:
    for key in path:
        data = data[key]
    return data


def _counted(items: Iterable[Mapping[str, str]]) -> list[int]:
    """The numbers of a list; none where the document prints its own, in an order of its own."""
    numbers = [item["number"] for item in items]
    return [int(number) for number in numbers] if all(map(str.isdigit, numbers)) else []


def _run_on(numbers: list[int]) -> bool:
    return all(one + 1 == other for one, other in pairwise(numbers))
