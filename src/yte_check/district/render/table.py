"""A batch as one table, a row each file, for CSV: the same columns for every batch of a standard."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from yte_check.batch.records import FailedFile, Outline, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.skipped import kind_pattern
from yte_check.district.render.beside import beside_of
from yte_check.district.render.texts import text_name
from yte_check.district.render.view import View
from yte_check.documents.characters import spelled_out, without_commands
from yte_check.documents.language import Lang, message, say
from yte_check.expected.standing import Expected
from yte_check.render.diagnostics import place_text
from yte_check.review.rows import verified_of
from yte_check.standard.score import ZERO

Cell = str | int | Decimal | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_PLACE = ("path", "station", "commune", "code", "district", "province", "zone", "year")
_NOTES = ("warnings", "flags")
_VERIFIED = ("verdict", "low", "high")
_BESIDE = ("expected_column_state", "years_column_verdict", "recognition_column_until", "recognition_column_lost")
"""What lies beside a batch, and what of it is told of each file."""
_MISSING = {"commune": "name", "code": "code", "district": "district", "province": "province"}
_RESULT = ("standard", "verdict", "low", "high", "max")


def batch_csv(batch: Batch, view: View) -> Iterator[str]:
    """Comma-separated values, decimals with a point; a file that was set aside has its first diagnostic alone.

    Every row is as wide as the head. Behind the files stand rows that count those that were not taken, by
    kind (“*.xls”), and with a list of communes a row each commune from which no file came.
    """
    outline, lang = widest(batch.outlines.values()), view.lang
    head = heads(outline, lang)
    expected = batch.section(Expected)
    yield _line(head)
    for row in batch.rows():
        beside = _beside(row.position, batch, lang)
        if isinstance(row, FailedFile):
            named = {"path": row.path, "verdict": say("batch_verdict_failed", lang), **_place(row)}
            yield _line([*_not_scored(named, first_fault(row, view), len(head)), *beside])
        else:
            yield _line([*cells(row, outline, batch, lang), *beside])
    for kind, count in batch.skipped.kinds.items():
        named = {"path": kind_pattern(kind, lang), "verdict": say("batch_verdict_skipped", lang)}
        nothing = [None] * len(_BESIDE)
        yield _line([*_not_scored(named, say("batch_skipped_count", lang, count=count), len(head)), *nothing])
    for each in expected.of("missing") if expected is not None else ():
        named = {name: getattr(each.commune, field) for name, field in _MISSING.items()}
        nothing = [None] * (len(_BESIDE) - 1)
        yield _line([*_not_scored(named, None, len(head)), say("expected_state_missing", lang), *nothing])


def heads(outline: Outline, lang: Lang) -> list[str]:
    """The heads of the columns. Criteria and indicators have two each: sure points, and possible ones."""
    pairs = [("criterion", c.number) for c in outline.criteria] + [("indicator", i.number) for i in outline.indicators]
    return [
        *(say(f"batch_head_{name}", lang) for name in (*_PLACE, *_RESULT)),
        *(say(f"batch_head_{kind}_{end}", lang, number=number) for kind, number in pairs for end in ("low", "high")),
        *(say(f"batch_head_{name}", lang) for name in ("reason", *_NOTES)),
        *(say(f"batch_head_verified_{name}", lang) for name in _VERIFIED),
        *(say(head, lang) for head in _BESIDE),
    ]


def cells(row: StationRow, outline: Outline, batch: Batch, lang: Lang) -> list[Cell]:
    """The cells of a station, under ``heads``."""
    criteria = {c.number: (c.low, c.high) for c in row.criteria}
    indicators = {i.number: (i.low, i.high) for i in row.indicators}
    points = [criteria.get(c.number, (None, None)) for c in outline.criteria]
    points += [indicators.get(i.number, (None, None)) for i in outline.indicators]
    flags = ", ".join(dict.fromkeys(flag.code for flag in batch.flags_of(row)))
    return [
        row.path, row.name, row.commune, row.code,
        batch.areas.district(row), batch.areas.province(row), row.zone, row.year,
        text_name(batch.outlines[row.outline], batch), say(f"batch_verdict_{row.verdict}", lang),
        row.low, row.high, row.max,
        *(end for pair in points for end in pair), None, row.warnings, flags or None, *_verified(row, lang),
    ]  # fmt: skip


def _not_scored(named: Mapping[str, Cell], reason: str | None, width: int) -> list[Cell]:
    """The cells of what gave no points, by the names of their columns; the reason stands before what was noted of a
    station."""
    known = [named.get(name) for name in (*_PLACE, *_RESULT)]
    after = [None] * len((*_NOTES, *_VERIFIED))
    return [*known, *[None] * (width - len(known) - len(after) - 1 - len(_BESIDE)), reason, *after]


def _place(failed: FailedFile) -> Mapping[str, Cell]:
    """What a file that was set aside says of its place."""
    place = failed.place
    if place is None:
        return {}
    return {"commune": place.name, "code": place.code, "district": place.district, "province": place.province}


def _beside(position: int, batch: Batch, lang: Lang) -> list[Cell]:
    """The cells of a file under ``_BESIDE``."""
    told = beside_of(position, batch)
    return [
        say(f"expected_state_{told.state}", lang) if told.state is not None else None,
        say(f"batch_verdict_{told.verdict_before}", lang) if told.verdict_before is not None else None,
        told.recognised_until.isoformat() if told.recognised_until is not None else None,
        told.not_met_in,
    ]


def _verified(row: StationRow, lang: Lang) -> tuple[Cell, Cell, Cell]:
    """What reviewers made of the station; empty where there is no review."""
    found = verified_of(row)
    if found is None:
        return None, None, None
    return say(f"batch_verdict_{found.verdict}", lang), found.low, found.high


def widest(outlines: Iterable[Outline]) -> Outline:
    """One outline with the criteria and indicators of all; where two standards share a number, the first names it."""
    known = list(outlines)
    criteria = {c.number: c for outline in reversed(known) for c in outline.criteria}
    indicators = {i.number: i for outline in reversed(known) for i in outline.indicators}
    ids = ", ".join(dict.fromkeys(outline.id for outline in known))
    return Outline(
        "", ids, "", (),
        tuple(criteria[number] for number in sorted(criteria)),
        tuple(indicators[number] for number in sorted(indicators)),
        max((outline.total_percent for outline in known), default=ZERO),
        max((outline.unverified for outline in known), default=0),
    )  # fmt: skip


def first_fault(failed: FailedFile, view: View) -> str:
    """The first diagnostic of a file that was set aside, with its line and its code."""
    first = failed.diagnostics[0]
    return f"{place_text(first, view.lang).lstrip(': ')} [{first.code}] {message(first, view.lang)}"


def harmless(cell: Cell) -> Cell:
    """A text with nothing hidden and no command; what a spreadsheet would take for a formula gets an apostrophe."""
    if not isinstance(cell, str):
        return cell
    text = without_commands(spelled_out(cell))
    return "'" + text if cell.lstrip(" ").startswith(_FORMULA) else text


def _line(values: Iterable[Cell]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([harmless(value) for value in values])
    return out.getvalue()
