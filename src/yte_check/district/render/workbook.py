"""A batch as an Excel workbook, written row by row: the summary, the stations, what was set aside."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

from yte_check.batch.own_terms import SectionOutline
from yte_check.batch.records import (
    CriterionOutline,
    CriterionSummary,
    GroupBy,
    IndicatorOutline,
    MeanPoints,
    Tally,
)
from yte_check.batch.results import Batch
from yte_check.batch.skipped import skipped_words
from yte_check.batch.summary import VERDICTS
from yte_check.district.render.columns import NodeRow, columns, level_columns, node_key, own_columns, station_of
from yte_check.district.render.decision_words import traced_stations
from yte_check.district.render.duplicates import duplicates_table
from yte_check.district.render.figures import share_met
from yte_check.district.render.gap_sheets import gap_tables
from yte_check.district.render.heading import doubtful_lines, heading_lines, title_of
from yte_check.district.render.levels import level_lines
from yte_check.district.render.order import in_order
from yte_check.district.render.review_sheets import flags_table, traced_table, verified_table
from yte_check.district.render.texts import basis_lines, floor_words, titled, widest
from yte_check.district.render.view import View
from yte_check.district.render.ways import ways_of
from yte_check.documents.exact import as_decimal
from yte_check.documents.language import Lang, say
from yte_check.expected.render.tables import expected_table
from yte_check.expected.render.words import arrived_line, beyond_line
from yte_check.expected.standing import STATES, Expected
from yte_check.plans.render.progress_sheets import write_plan
from yte_check.recognition.keeping import Recognised
from yte_check.recognition.render.tables import recognitions_table
from yte_check.render.diagnostics import message_at_place
from yte_check.render.rows_sheet import Sheet, write_table
from yte_check.render.styled import wrapped
from yte_check.render.table import Column, Table
from yte_check.review.rows import VerifiedSummary
from yte_check.years.beside import YearsBeside
from yte_check.years.render.tables import years_tables

_COLOURS = {"met": "FFD7EBE8", "undetermined": "FFE4E3F1", "not_met": "FFFBE0C3"}
_LOW, _MIDDLE, _HIGH = "FFE8A45C", "FFF7F7F5", "FF7FC4BB"
_BEFORE = columns(
    "province", "district", "commune", "verdict", "code", "name", "zone", "year", "low", "high", "max"
)  # fmt: skip
_BEHIND = ("warnings", "flags", "path")
_SUMMARY = (72, 18, 18, 22, 14, 14, 14, 14)
_LINE = sum(_SUMMARY) * 3 // 4
"""So many letters fit into the columns of the summary in every program."""
_FAILED = (
    Column("batch_head_path", 60), Column("book_line", 8), Column("book_column", 8), Column("book_code", 24),
    Column("book_message", 100),
)  # fmt: skip
_ON_EACH_PAGE = "C:D"
"""Commune and verdict, beside each other so that the printer can repeat them."""


def write_workbook(batch: Batch, view: View, file: BinaryIO) -> None:
    """Write the workbook; openpyxl keeps its rows in a file until the end, not in memory."""
    book = Workbook(write_only=True)
    _summary(book, batch, view)
    expected = batch.section(Expected)
    if expected is not None:
        write_table(book, expected_table(expected, view.lang), view.lang)
    _stations(book, batch, view)
    if view.progress is not None:
        write_plan(book, view.progress, view.lang)
    for table in _tables(batch, view.lang):
        write_table(book, table, view.lang)
    book.save(file)


def _tables(batch: Batch, lang: Lang) -> Iterator[Table]:
    """What was asked for beside the scores, and what was set aside."""
    years = batch.section(YearsBeside)
    if years is not None:
        yield from years_tables(years, lang)
    recognised = batch.section(Recognised)
    if recognised is not None:
        yield recognitions_table(recognised, lang)
    ways = ways_of(batch)
    if ways is not None:
        yield from gap_tables(ways, lang)
    if batch.section(VerifiedSummary) is not None:
        yield verified_table(batch, lang)
        if traced_stations(batch):
            yield traced_table(batch, lang)
    if batch.flagged.visits:
        yield flags_table(batch, lang)
    if batch.duplicates:
        yield duplicates_table(batch, lang)
    if batch.summary.failed:
        yield _failed(batch, lang)


def _summary(book: Workbook, batch: Batch, view: View) -> None:
    lang, summary = view.lang, batch.summary
    sheet = Sheet(book, say("dash_totals", lang), _SUMMARY)
    sheet.landscape()
    sheet.row(title_of(batch, view), bold=True)
    for line in (*heading_lines(batch, view), *doubtful_lines(batch, view)):
        _line(sheet, line)
    if not view.official:
        sheet.row(say("for_reference", lang))
    for line in basis_lines(batch, lang):
        _line(sheet, line)
    sheet.row()
    least, greatest = share_met(summary.total, lang)
    code = "batch_share" if least == greatest else "batch_share_between"
    sheet.row(say(code, lang, least=least, greatest=greatest))
    for line in level_lines(batch, lang):
        _line(sheet, line)
    _expected(sheet, batch, lang)
    if summary.failed:
        sheet.row(say("batch_failed", lang, count=summary.failed))
    if words := skipped_words(batch.skipped, lang):
        _line(sheet, words)
    _tallies(sheet, say("dash_totals", lang), [summary.total], lang)
    _criteria(sheet, batch, lang)
    _indicators(sheet, batch, lang)
    for by in _groupings(batch):
        _tallies(sheet, say(f"batch_head_{by}", lang), summary.groups[by], lang)


def _line(sheet: Sheet, text: str) -> None:
    """A line of the summary, on as many rows as it needs: one that runs out of the columns makes the print tiny."""
    for part in wrapped(text, width=_LINE):
        sheet.row(part)


def _expected(sheet: Sheet, batch: Batch, lang: Lang) -> None:
    """How many communes have handed in; a sheet of its own names them."""
    expected = batch.section(Expected)
    if expected is not None:
        sheet.row(say("expected_head", lang, source=expected.source), bold=True)
        for state in STATES:
            sheet.row(say(f"expected_state_{state}", lang), len(expected.of(state)))
        for line in filter(None, (arrived_line(expected, lang), beyond_line(expected, lang))):
            _line(sheet, line)


def _groupings(batch: Batch) -> Iterable[GroupBy]:
    return (by for by, groups in batch.summary.groups.items() if len(groups) > 1)


def _tallies(sheet: Sheet, head: str, tallies: Iterable[Tally], lang: Lang) -> None:
    verdicts = [say(f"batch_verdict_{verdict}", lang) for verdict in VERDICTS]
    sheet.row()
    means = (say("book_mean_low", lang), say("book_mean_high", lang))
    sheet.row(head, say("dash_scored", lang), *verdicts, say("batch_column_share", lang), *means, bold=True)
    for tally in tallies:
        name = tally.name or say("batch_no_group" if tally.name is not None else "book_all", lang)
        share = Fraction(tally.verdicts["met"], tally.scored) if tally.scored else None
        counts = (tally.verdicts[verdict] for verdict in VERDICTS)
        sheet.row(name, tally.scored, *counts, share, *_means(tally.mean))


def _criteria(sheet: Sheet, batch: Batch, lang: Lang) -> None:
    heads = ("book_mean_low", "book_mean_high", "book_max", "book_quarter_1", "book_median", "book_quarter_3")
    sheet.row()
    below = say("batch_column_below", lang, floor=floor_words(batch, lang))
    sheet.row(say("column_criterion", lang), *(say(head, lang) for head in heads), below, bold=True)
    for criterion in batch.summary.criteria:
        means = (*_means(criterion.mean), _mean(criterion.mean.max, criterion.mean))
        name = f"{criterion.number}. {titled(criterion)}"
        sheet.row(name, *means, *criterion.quarters[1:4], _below(criterion), wrap_from=0)


def _below(criterion: CriterionSummary) -> int | str:
    """How many stations are below half; “0 (+9?)” where of nine it is not known, as the text has it."""
    below, open_ = criterion.floors["not_met"], criterion.floors["undetermined"]
    return f"{below} (+{open_}?)" if open_ else below


def _indicators(sheet: Sheet, batch: Batch, lang: Lang) -> None:
    sheet.row()
    heads = [say(code, lang) for code in ("batch_indicators", "dash_lost_mean", "dash_losing")]
    sheet.row(*heads, bold=True)
    for each in batch.summary.indicators:
        sheet.row(f"{each.number}. {titled(each)}", _mean(each.lost, each.mean), each.losing, wrap_from=0)


def _means(mean: MeanPoints) -> tuple[float | None, float | None]:
    return _mean(mean.low, mean), _mean(mean.high, mean)


def _mean(total: Decimal, mean: MeanPoints) -> float | None:
    return round(float(total / mean.count), 4) if mean.count else None


def _stations(book: Workbook, batch: Batch, view: View) -> None:
    """A row each station: a cell for each criterion and indicator, coloured by its points; the standard stands behind
    where there are several."""
    lang, outline = view.lang, widest(batch.outlines.values())
    sections = outline.own.sections
    nodes: list[CriterionOutline | SectionOutline | IndicatorOutline]
    nodes = [*outline.criteria, *sections, *outline.indicators]
    keys = [node_key("criterion", each.number) for each in outline.criteria]
    keys += [node_key("section", each.number) for each in sections]
    keys += [node_key("indicator", each.number) for each in outline.indicators]
    behind = [*columns(*level_columns(batch)), *own_columns(outline)]
    behind += columns(*_BEHIND, *(["standard"] if len(batch.outlines) > 1 else []))
    widths = (*(c.width for c in _BEFORE), *(11 for _ in nodes), *(c.width for c in behind))
    sheet = Sheet(book, say("book_stations", lang), widths, freeze="E3")
    rows = max(batch.summary.total.scored, 1) + 2
    # What belongs to the whole sheet comes before its first row.
    sheet.landscape(2, _ON_EACH_PAGE)
    sheet.height(1, 110)
    sheet.filter(f"A2:{get_column_letter(len(widths))}{rows}")
    verdict = get_column_letter([column.name for column in _BEFORE].index("verdict") + 1)
    for name, colour in _COLOURS.items():
        formula = f'"{say(f"batch_verdict_{name}", lang)}"'
        sheet.colour(f"{verdict}3:{verdict}{rows}", CellIsRule("equal", [formula], fill=_fill(colour)))
    for number, node in enumerate(nodes, len(_BEFORE) + 1):
        letter = get_column_letter(number)
        sheet.colour(f"{letter}3:{letter}{rows}", _scale(node.points))
    titles = [f"{node.title} ({say('points_of', lang, points=node.points)})" for node in nodes]
    sheet.row(say("book_stations_note", lang), *[None] * (len(_BEFORE) - 1), *titles, wrap_from=len(_BEFORE))
    numbers = (
        *(f"TC {each.number}" for each in outline.criteria),
        *(say("batch_head_section", lang, number=each.number) for each in sections),
        *(str(each.number) for each in outline.indicators),
    )
    sheet.row(*(c.title(lang) for c in _BEFORE), *numbers, *(c.title(lang) for c in behind), bold=True, wrap_from=0)
    for position in in_order(batch):
        station = station_of(batch.station(position), batch)
        points = (_sure(station.nodes.get(key)) for key in keys)
        # No warnings are an empty cell: a column of noughts hides the few that have some.
        said = (column.shown(column.value(station), lang) or None for column in behind)
        sheet.row(*(column.shown(column.value(station), lang) for column in _BEFORE), *points, *said)


def _sure(node: NodeRow | None) -> object:
    """The points that are sure; a text “2–5” where answers are missing, “–” where nothing applies."""
    if node is None or not node.max:
        return "–"
    low, high = as_decimal(node.low), as_decimal(node.high)
    return node.low if node.low == node.high else f"{low.normalize():f}–{high.normalize():f}"


def _scale(points: Decimal) -> Any:
    return ColorScaleRule(
        "num", 0, _LOW, "num", float(points / 2), _MIDDLE, "num", float(points), _HIGH
    )  # fmt: skip


def _fill(colour: str) -> PatternFill:
    return PatternFill(bgColor=colour, fill_type="solid")


def _failed(batch: Batch, lang: Lang) -> Table:
    rows = (
        (failed.path, each.line, each.column, each.code, message_at_place(each, lang))
        for failed in batch.failed()
        for each in failed.diagnostics
    )
    return Table("batch_verdict_failed", _FAILED, rows)
