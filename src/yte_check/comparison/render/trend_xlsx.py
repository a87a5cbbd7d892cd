"""Trends as a workbook: each station with its years, the last year beside those before, the recognitions that end."""

from collections.abc import Iterator
from io import BytesIO

from openpyxl import Workbook

from yte_check.comparison.render.trend_view import TrendView, lost_words
from yte_check.comparison.render.year_causes import area_lines, why_of
from yte_check.comparison.trend import Series, Trend
from yte_check.documents.language import Lang, say
from yte_check.recognition.render.words import until_words
from yte_check.render.rows_sheet import write_table
from yte_check.render.successions import succession_words
from yte_check.render.table import Column, Table
from yte_check.years.render.tables import years_tables

_PLACE = (Column("batch_head_commune", 26), Column("batch_head_district", 18), Column("batch_head_province", 20))
_YEARS = (
    *_PLACE, Column("batch_head_year", 8, long=True), Column("batch_head_verdict", 24), Column("batch_head_low", 12),
    Column("batch_head_high", 12), Column("batch_head_max", 10, long=True), Column("batch_head_path", 44, long=True),
    Column("trend_column_note", 60, long=True),
)  # fmt: skip
_RECOGNITION = (
    *_PLACE, Column("recognition_column_until", 20, long=True), Column("recognition_column_state", 18),
    Column("recognition_column_told", 70, long=True),
)  # fmt: skip
Row = tuple[object, ...]


def trend_xlsx(view: TrendView) -> bytes:
    book = Workbook(write_only=True)
    for table in _tables(view):
        write_table(book, table, view.lang)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _tables(view: TrendView) -> Iterator[Table]:
    lang = view.lang
    yield Table("trend_sheet", _YEARS, _years(view.trend, lang), keys=1, notes=("trend_marks_claimed",))
    if view.beside is not None:
        yield from years_tables(view.beside, lang, area_lines(view.causes, lang), why_of(view.causes))
    yield Table("recognition_sheet", _RECOGNITION, _recognitions(view), keys=1)


def _years(trend: Trend, lang: Lang) -> Iterator[Row]:
    """A row each station and year; former communes follow what they came to."""
    for series in trend.top():
        yield from _of(series, "; ".join(succession_words(each, lang) for each in series.identity.heirs), lang)
        for own, succession in trend.preceded_by(series):
            yield from _of(own, succession_words(succession, lang), lang)


def _of(series: Series, note: str, lang: Lang) -> Iterator[Row]:
    for each in series.years:
        verdict = say(f"batch_verdict_{each.verdict}", lang)
        yield *_place(series), each.year, verdict, each.low, each.high, each.max, each.path, note or None


def _recognitions(view: TrendView) -> Iterator[Row]:
    """A row each station that is or was recognised, by when it ends."""
    found = [(each, each.current) for each in view.trend.series]
    for series, current in sorted(((s, c) for s, c in found if c is not None), key=lambda pair: pair[1].until):
        lost = series.lost_ground(view.today)
        words = (
            until_words(current, view.today, view.within, view.lang)
            if lost is None
            else lost_words(current, lost, view.lang)
        )
        state = say(f"recognition_state_{current.state(view.today, view.within)}", view.lang)
        yield *_place(series), current.until, state, words


def _place(series: Series) -> Row:
    return series.place, series.district, series.province
