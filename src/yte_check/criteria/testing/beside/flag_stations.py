"""The stations of a case of a cross-check, made of the few figures that it states, and the flag that they raise."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from yte_check.batch.duplicates import Communes
from yte_check.batch.records import StationRow
from yte_check.criteria.testing.beside.flag_cases import POINTS, FlagCase, FlagStation, Sheet
from yte_check.criteria.testing.beside.stations import countable, station_with
from yte_check.crosschecks.bounds import FlagLevel
from yte_check.crosschecks.earlier import earlier
from yte_check.crosschecks.inspector import CrossChecker
from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.loading import StandardChecks
from yte_check.crosschecks.proofs import check_name
from yte_check.crosschecks.quantity import POPULATION, FigureName, parse_quantity
from yte_check.crosschecks.stations import CheckedStation, Facts, checked
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record, replaced
from yte_check.documents.scalars import Refusal
from yte_check.scoring.results import Assessment
from yte_check.standard.score import ZERO, known
from yte_check.standard.standard import Standard
from yte_check.station.answers import read_answers


@record
class Sample:
    """A station of a case as it is assessed, the files of its evidence, and how many such stations there are."""

    assessment: Assessment
    files: tuple[str, ...] = ()
    times: int = 1


@record
class District:
    """The stations of a case, this year and the year before."""

    now: tuple[Sample, ...]
    before: tuple[Sample, ...] = ()


def district_of_case(case: FlagCase, standard: Standard, path: Path, problems: Problems) -> District:
    """Adds to the problems whatever of the stations cannot be understood."""
    if case.station is not None:
        now: tuple[Sample, ...] = (Sample(_assessed(case.station, standard, (*path, "station"), problems)),)
    else:
        now = tuple(_samples(case.stations or (), standard, (*path, "stations"), problems))
        if not case.stations:
            problems.error("flag_case_stations", (*path, "stations"))
    before = case.before
    if before is None:
        return District(now)
    return District(now, (Sample(_assessed(before, standard, (*path, "before"), problems)),))


def level(check: CrossCheck, district: District) -> FlagLevel:
    """The gravest flag that a check raises on any station."""
    standard = district.now[0].assessment.standard
    plain = CrossChecker({standard.id: StandardChecks(standard, (check,))})
    before, now = list(_rows(district.before, plain, 0)), list(_rows(district.now, plain, 1))
    checker = CrossChecker({standard.id: StandardChecks(standard, (check,))}, earlier(_communes(before), before))
    raised = [flag for flags in checker.flags(now, _communes(now), now.__getitem__).values() for flag in flags]
    return "certain" if any(flag.certain for flag in raised) else "hint" if raised else "none"


def _samples(stations: Iterable[FlagStation], standard: Standard, path: Path, problems: Problems) -> Iterator[Sample]:
    for here, station in countable(stations, path, problems):
        assessment = _assessed(station.figures or {}, standard, (*here, "figures"), problems)
        yield Sample(assessment, station.files or (), station.times)


def _assessed(sheet: Sheet, standard: Standard, path: Path, problems: Problems) -> Assessment:
    """The assessment of a station, at the first place there is, of which only some figures are known; its points are
    those that are stated."""
    figures = {key: value for key, value in sheet.items() if key != POINTS}
    names = {key: name for key in figures if (name := _name(key, standard, (*path, key), problems)) is not None}
    raw = _raw_answers({name: figures[key] for key, name in names.items()})
    found = Problems()
    answers = read_answers(raw, standard.indicators, None, found)
    problems.extend(replaced(each, path=path) for each in found if each.severity == "error")
    population = _whole(sheet.get(POPULATION), (*path, POPULATION), problems)
    assessment = station_with(answers, standard, population)
    return _with_points(assessment, sheet.get(POINTS), (*path, POINTS), problems)


def _name(key: str, standard: Standard, path: Path, problems: Problems) -> FigureName | None:
    try:
        name = parse_quantity(key).names[0]
    except Refusal as refusal:
        problems.error_at_key(refusal.code, path, **refusal.params)
        return None
    before = len(problems)
    check_name(name, standard, path, problems)
    return name if len(problems) == before else None


def _raw_answers(figures: Mapping[FigureName, Decimal]) -> dict[str, dict[str, object]]:
    """The figures as a submission would have them: “32.denominator: 100” is an answer of indicator 32."""
    raw: dict[str, dict[str, object]] = {}
    for name, value in figures.items():
        if name.indicator is not None and name.count is not None:
            answer = raw.setdefault(str(name.indicator), {})
            counts = answer if name.part is None else answer.setdefault(name.part, {})
            assert isinstance(counts, dict)
            counts[name.count] = str(value)
    return raw


def _whole(value: Decimal | None, path: Path, problems: Problems) -> int | None:
    if value is not None and value != value.to_integral_value():
        problems.error("number_not_whole", path, text=str(value))
        return None
    return int(value) if value is not None else None


def _with_points(assessment: Assessment, points: Decimal | None, path: Path, problems: Problems) -> Assessment:
    if points is None:
        return assessment
    if not ZERO <= points <= assessment.score.max:
        problems.error("flag_case_points", path, most=assessment.score.max)
        return assessment
    return replaced(assessment, score=known(points, assessment.score.max))


def _rows(samples: Iterable[Sample], checker: CrossChecker, year: int) -> Iterator[StationRow]:
    """A row of a batch for each station; the communes are those of one district, numbered from the first."""
    position = 0
    for sample in samples:
        facts = checker.facts(_handing_in(sample))
        for _ in range(sample.times):
            yield _row(position, sample.assessment, facts, year)
            position += 1


def _handing_in(sample: Sample) -> CheckedStation:
    return replaced(checked(sample.assessment), files=lambda: {name: (name, ()) for name in sample.files})


def _row(position: int, assessment: Assessment, facts: Facts, year: int) -> StationRow:
    score = assessment.score
    return StationRow(
        position=position, path=str(position), sha256="", outline=assessment.standard.id, year=year,
        name=str(position), commune=f"Xã {position}", code=None, district="Huyện", province="Tỉnh", zone=None,
        verdict=assessment.verdict, low=score.low, high=score.high, max=score.max, needed=assessment.total.needed,
        criteria_text="", indicators_text="", notes=(facts,),
    )  # fmt: skip


def _communes(rows: Iterable[StationRow]) -> Communes:
    communes = Communes()
    for row in rows:
        communes.add(row)
    communes.settle()
    return communes
