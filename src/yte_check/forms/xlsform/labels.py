"""Tells where an export holds the words of a list in place of their names: the wrong option was chosen at export."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language import LANGS
from yte_check.documents.record import record
from yte_check.forms.layout import FormRow, criteria_rows, same_words, station_rows
from yte_check.forms.manifest import Stamp
from yte_check.forms.reading.taking import FormComparison
from yte_check.forms.xlsform.names import AS_OF, SHA256, STANDARD
from yte_check.forms.xlsform.submissions import CHOSEN, Submitted
from yte_check.standard.standard import Standard

_KEY = re.compile(r"\w*", re.ASCII)


class Labels:
    """The words of every list of a standard; made once for a whole file, when a text needs it."""

    def __init__(self) -> None:
        self._of_standard: dict[str, Mapping[Path, frozenset[str]]] = {}

    def comparison(self, submitted: Submitted) -> "ExportComparison":
        said = submitted.said
        chosen = {path: value for path, value in _chosen(submitted.data) if not _KEY.fullmatch(value)}
        return ExportComparison(Stamp(said(STANDARD), said(SHA256), said(AS_OF), LANGS[0], {}), chosen, self)

    def of(self, standard: Standard) -> Mapping[Path, frozenset[str]]:
        if standard.sha256 not in self._of_standard:
            words: dict[Path, set[str]] = {}
            for row in _lists(standard):
                words.setdefault(row.path, set()).update(same_words(option.label) for option in row.options)
            self._of_standard[standard.sha256] = {path: frozenset(each) for path, each in words.items()}
        return self._of_standard[standard.sha256]


@record
class ExportComparison:
    """Compares an export with the text that scores it; ``chosen`` are answers that are no name of an option."""

    stamp: Stamp
    chosen: Mapping[Path, str]
    labels: Labels

    def __call__(self, standard: Standard, problems: Problems) -> None:
        FormComparison(self.stamp)(standard, problems)
        for path, value in self.chosen.items():
            row = path[:-1] if path[0] == "answers" else path
            if same_words(value) in self.labels.of(standard).get(row, ()):
                problems.error("export_label", path, text=value)


def _lists(standard: Standard) -> Iterator[FormRow]:
    for lang in LANGS:
        yield from (row for row in station_rows(standard, lang) if row.options)
        for criterion in criteria_rows(standard, lang):
            yield from (row for row in criterion.rows() if row.options)


def _chosen(data: Any, under: Path = ()) -> Iterator[tuple[Path, str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _chosen(value, (*under, key))
        elif key in CHOSEN and isinstance(value, str):
            yield (*under, key), value
