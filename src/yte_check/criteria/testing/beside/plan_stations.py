"""The stations of a case of a plan, and what its target has of them."""

from collections.abc import Iterable, Iterator, Sequence

from yte_check.criteria.testing.beside.plan_cases import MeasuredStation
from yte_check.criteria.testing.beside.stations import Answers, answers_of, countable, merged, station_with
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record
from yte_check.plans.model import Target
from yte_check.plans.saying import said_of
from yte_check.plans.stations import Noted, Stations
from yte_check.scoring.results import Assessment
from yte_check.standard.standard import Standard


@record
class StationSample:
    """A station as it is assessed, and how many there are like it."""

    answers: Answers
    assessment: Assessment
    times: int


def samples(
    stations: Iterable[MeasuredStation], shared: object, standard: Standard, path: Path, problems: Problems
) -> Iterator[StationSample]:
    """Adds to the problems whatever of the stations cannot be understood."""
    for here, station in countable(stations, path, problems):
        raw = merged(shared or {}, station.answers) if station.answers is not None else shared or {}
        answers = answers_of(raw, standard, here, problems)
        yield StationSample(answers, station_with(answers, standard), station.times)


def counted(target: Target, sampled: Sequence[StationSample]) -> Stations:
    """What the stations say to one target."""
    noted: list[Noted] = []
    for sample in sampled:
        said = said_of(target.measure, sample.assessment)
        known = {target.id: said} if said is not None else {}
        noted += [Noted(0, working=False, said=known)] * sample.times
    return Stations(noted)
