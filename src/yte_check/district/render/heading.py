"""What stands above a batch: its title with the year, the office, place and day; and what to know of its count."""

from collections.abc import Iterator

from yte_check.batch.area_places import Area
from yte_check.batch.areas import ChosenArea, named_areas, says
from yte_check.batch.asked_area import area_lines
from yte_check.batch.records import OTHER_AREA
from yte_check.batch.results import Batch
from yte_check.district.render.view import View
from yte_check.documents.language import say, show_number

_MOST = 10


def title_of(batch: Batch, view: View, code: str = "dash_title") -> str:
    """The title that was asked for, else the count of the stations; with the year where all are of one."""
    if view.heading.title is not None:
        return view.heading.title
    years = batch.summary.years
    year = str(next(iter(years))) if len(years) == 1 else None
    return say(code, view.lang, count=batch.summary.total.scored, year=year)


def heading_lines(batch: Batch, view: View) -> Iterator[str]:
    """The lines below the title: the office, place and day, and how many stations where the title does not say it."""
    heading, lang = view.heading, view.lang
    if heading.office is not None:
        yield heading.office
    if heading.place is not None or heading.day is not None:
        yield say("batch_place_and_day", lang, place=heading.place, day=heading.day)
    if heading.title is not None:
        yield title_of(batch, View(lang))


def doubtful_lines(batch: Batch, view: View) -> Iterator[str]:
    """Several years in one count, years that have not begun, and communes with several submissions."""
    lang, years = view.lang, batch.summary.years
    if len(years) > 1:
        each = tuple(f"{year}: {show_number(count, lang)}" for year, count in years.items())
        yield say("batch_years", lang, years=each)
    if view.today is not None and max(years, default=0) > view.today.year:
        late = [(row.year, row.path) for row in batch.stations() if row.year > view.today.year]
        files = tuple(f"{path} ({year})" for year, path in late[:_MOST])
        yield say("batch_years_future", lang, count=len(late), files=files, more=len(late[_MOST:]) or None)
    if batch.communes.count < batch.summary.total.scored:
        yield say("batch_communes", lang, count=batch.summary.total.scored, communes=batch.communes.count)
    if batch.summary.superseded:
        yield say("batch_superseded", lang, count=batch.summary.superseded)
    if batch.summary.other_years:
        yield say("batch_other_years", lang, count=batch.summary.other_years)
    if batch.summary.other_areas:
        yield say("batch_other_areas", lang, count=batch.summary.other_areas)
    if batch.area is not None:
        silent = tuple(row.path for row in batch.stations() if not says(row, batch.area))
        known = batch.summary.total.scored - len(silent)
        yield from area_lines(ChosenArea(batch.area, known, silent, named_areas(_elsewhere(batch))), lang)


def _elsewhere(batch: Batch) -> Iterator[Area]:
    """The areas of the submissions that are of another one than was asked for."""
    for failed in batch.failed():
        for each in failed.diagnostics:
            if each.code == OTHER_AREA:
                province, district = (each.params[name] for name in ("province", "district"))
                yield Area(str(province or "") or None, str(district or "") or None)
