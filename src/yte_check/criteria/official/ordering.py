"""Indicators whose numbers were exchanged stand in the files as they stand in the table: numbers run on."""

from collections.abc import Iterable
from functools import reduce
from itertools import pairwise
from operator import getitem

from yte_check.documents.diagnostics import InvalidDocument, Path
from yte_check.documents.document import parse_document
from yte_check.documents.editing import Editor
from yte_check.documents.source import Source


def in_order(source: Source, lists: Iterable[Path]) -> Source:
    """The file with the items of these lists by their numbers; as it was where its text does not allow that."""
    try:
        editor = Editor(parse_document(source))
        for path in lists:
            numbers = [int(item["number"]) for item in editor.at(path)]
            if not _run_on(numbers) and _run_on(sorted(numbers)):
                editor.reorder(path, sorted(range(len(numbers)), key=numbers.__getitem__))
        return editor.edited() if editor.changed else source
    except InvalidDocument:
        return source


def is_in_order(source: Source, lists: Iterable[Path]) -> bool:
    """Whether the numbers of each list run on; an indicator that belongs into another criterion stands in the way."""
    data = parse_document(source).data
    return all(_run_on([int(item["number"]) for item in reduce(getitem, path, data)]) for path in lists)


def _run_on(numbers: list[int]) -> bool:
    return all(one + 1 == other for one, other in pairwise(numbers))
