"""A submission as a row of the table of its standard."""

from collections.abc import Mapping
from decimal import Decimal

from yte_check.compiling.columns import NOT_APPLICABLE, answer_column, attribute_column, section_column
from yte_check.documents.record import record
from yte_check.standard.model import Indicator
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.leaves import answered
from yte_check.standard.standard import Standard
from yte_check.station.model import IndicatorAnswer, Station
from yte_check.station.submission import Submission

Cell = bool | int | Decimal | str
"""A count is a whole number, a measurement a decimal."""


@record
class Row:
    """What is answered, by column; what is not answered is not there."""

    cells: Mapping[str, Cell]


def row_of(submission: Submission, standard: Standard) -> Row:
    """Everything that a submission answers, and what it says of its place."""
    cells: dict[str, Cell] = {"year": int(submission.year), **_station(submission.station)}
    cells.update({section_column(number): True for number in submission.sections})
    for number, answer in submission.answers.items():
        cells.update(_answer(standard.indicators[number], answer))
    return Row(cells)


def _station(station: Station) -> dict[str, Cell]:
    commune = station.commune
    found: dict[str, Cell | None] = {
        "code": commune.code if commune is not None else None,
        "commune": commune.name if commune is not None else None,
        "province": station.province,
        "zone": station.zone,
        "region": station.region,
        "terrain": station.terrain,
        "nearest_hospital_km": station.nearest_hospital_km,
    }
    attributes = {attribute_column(name): key for name, key in (station.attributes or {}).items()}
    return {**{name: value for name, value in found.items() if value is not None}, **attributes}


def _answer(indicator: Indicator, answer: IndicatorAnswer) -> dict[str, Cell]:
    number, rule = indicator.number, indicator.scoring
    if answer.not_applicable is not None:
        return {answer_column(number, NOT_APPLICABLE): True}
    found: dict[str, Cell] = {}
    for steps, _, part in answered(rule, answer.answer):
        if isinstance(part, NotApplicable):
            found[answer_column(number, *steps, NOT_APPLICABLE)] = True
    for path, value in rule.values(answer.answer).items():
        found[answer_column(number, *path)] = value
    return found
