"""One case tried: what comes out against what its author says must come out."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from yte_check.criteria.testing.cases import Case
from yte_check.criteria.testing.goals import CoverageGoal
from yte_check.criteria.testing.indicator_cases import try_indicator
from yte_check.criteria.testing.meant import Meant
from yte_check.criteria.testing.reached import Reached
from yte_check.criteria.testing.setting import setting_of
from yte_check.criteria.testing.station_cases import Answers, try_station
from yte_check.criteria.testing.texts import TextInForce
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record, replaced
from yte_check.station.model import IndicatorAnswer


@record
class Tried:
    """What came of a case. ``given`` is equal for two cases that ask the same, whatever they ``expect``; it is None
    where the case cannot be understood. What a case of answers has ``reached`` is counted when all are known, the
    ``goals`` of other sorts of cases are known at once.
    ``meant`` is what a case of answers says."""

    problems: Problems
    given: object = None
    expects: Mapping[object, object] = field(default_factory=dict)
    reached: Reached | None = None
    goals: frozenset[CoverageGoal] = frozenset()
    meant: Meant | None = None
    changed: Mapping[int, IndicatorAnswer] = field(default_factory=dict)
    """The answers in which the station of a case of efforts differs from that of its file."""


def try_case(
    case: Case, text: TextInForce, as_of: date | None, path: Path, shared: Answers | None = None, data: object = None
) -> Tried:
    """Try a case that stands at a path of its document; ``as_of`` is its day or that of its file, ``shared`` are the
    answers of its file, ``data`` is the case as it is written."""
    setting = setting_of(case, text, as_of, path)
    if case.indicator is not None:
        understood = try_indicator(case, setting)
    else:
        understood = try_station(case, setting, shared or {}, data)
    if understood is None:
        return Tried(setting.problems)
    reached = replaced(
        understood.reached,
        zone=setting.zone,
        region=setting.region,
        attributes=setting.attributes,
        zone_rows=setting.zone_rows,
    )
    sections = {number: each.not_applicable for number, each in (case.sections or {}).items()}
    meant = Meant(setting, understood.answers, sections, understood.shared)
    return Tried(setting.problems, (understood.given, setting.key), _expected(case), reached, meant=meant)


def _expected(case: Case) -> Mapping[object, object]:
    stated: list[tuple[object, object]] = [
        *(case.criteria or {}).items(), *((("tally", points), count) for points, count in (case.tally or {}).items()),
        ("points", case.points), ("level", case.level), ("verdict", case.verdict),
    ]  # fmt: skip
    return {key: value for key, value in stated if value is not None}


def province_of(case: Case) -> str | None:
    """The province whose guidelines a case is tried with."""
    return case.province or (case.station.province if case.station is not None else None)
