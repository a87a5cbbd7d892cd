"""A batch as one table, a row each file, for CSV: the same columns for every batch of a standard."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from yte_check.batch.records import FailedFile
from yte_check.batch.results import Batch
from yte_check.batch.skipped import kind_pattern
from yte_check.district.render.beside import beside_of
from yte_check.district.render.columns import (
    COLUMNS,
    ShownValue,
    columns,
    level_columns,
    node_columns,
    own_columns,
    place_values,
    station_of,
)
from yte_check.district.render.texts import widest
from yte_check.district.render.view import View
from yte_check.documents.characters import spelled_out, without_commands
from yte_check.documents.exact import ExactFraction, as_decimal
from yte_check.documents.language import Lang, message, say
from yte_check.expected.standing import Expected
from yte_check.render.diagnostics import place_text

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_BEFORE = (
    "path", "name", "commune", "code", "district", "province", "zone", "year", "standard", "verdict", "low", "high",
    "max",
)  # fmt: skip
_BEHIND = (
    "reason", "warnings", "flags", "verified_verdict", "verified_low", "verified_high", "handed_in", "verdict_before",
    "recognised_until", "not_met_in",
)  # fmt: skip


def batch_csv(batch: Batch, view: View) -> Iterator[str]:
    """Comma-separated values, decimals with a point; a file that was set aside has its first diagnostic alone.

    Every row is as wide as the head: criteria and indicators have two columns each, sure points and possible ones.
    Behind the files stand rows that count those that were not taken, by kind (“*.xls”), and with a list of communes a
    row each commune from which no file came.
    """
    lang = view.lang
    outline = widest(batch.outlines.values())
    own, nodes = own_columns(outline), node_columns(outline, "low", "high")
    shown = [*columns(*_BEFORE), *columns(*level_columns(batch)), *own, *nodes, *columns(*_BEHIND)]
    yield _line(column.title(lang) for column in shown)
    for row in batch.rows():
        if isinstance(row, FailedFile):
            failed = _failed(row, batch, view)
            yield _line(failed.get(column.name) for column in shown)
        else:
            station = station_of(row, batch)
            yield _line(column.shown(column.value(station), lang) for column in shown)
    for named in chain(_skipped(batch, lang), _missing(batch, lang)):
        yield _line(named.get(column.name) for column in shown)


def _failed(failed: FailedFile, batch: Batch, view: View) -> Mapping[str, ShownValue]:
    """A file that was set aside: why, what it says of its place, and what lies beside the batch of its commune."""
    place = place_values(failed.place) if failed.place is not None else {}
    beside = beside_of(failed.position, batch)._asdict().items()
    told = {name: COLUMNS[name].shown(value, view.lang) for name, value in beside}
    verdict = say("batch_verdict_failed", view.lang)
    return {**place, **told, "path": failed.path, "verdict": verdict, "reason": first_fault(failed, view)}


def _skipped(batch: Batch, lang: Lang) -> Iterator[Mapping[str, ShownValue]]:
    """How many files of each kind were not taken."""
    verdict = say("batch_verdict_skipped", lang)
    for kind, count in batch.skipped.kinds.items():
        reason = say("batch_skipped_count", lang, count=count)
        yield {"path": kind_pattern(kind, lang), "verdict": verdict, "reason": reason}


def _missing(batch: Batch, lang: Lang) -> Iterator[Mapping[str, ShownValue]]:
    """The communes of a list from which no file came."""
    expected, state = batch.section(Expected), say("expected_state_missing", lang)
    for each in expected.of("missing") if expected is not None else ():
        yield {**place_values(each.commune), "handed_in": state}


def first_fault(failed: FailedFile, view: View) -> str:
    """The first diagnostic of a file that was set aside, with its line and its code."""
    first = failed.diagnostics[0]
    return f"{place_text(first, view.lang).lstrip(': ')} [{first.code}] {message(first, view.lang)}"


def harmless(cell: ShownValue) -> ShownValue:
    """A text with nothing hidden and no command; what a spreadsheet would take for a formula gets an apostrophe."""
    if not isinstance(cell, str):
        return as_decimal(cell) if isinstance(cell, ExactFraction) else cell
    text = without_commands(spelled_out(cell))
    return "'" + text if cell.lstrip(" ").startswith(_FORMULA) else text


def _line(values: Iterable[ShownValue]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([harmless(value) for value in values])
    return out.getvalue()
