"""The stations of golden cases: the answers of their file, some of them otherwise, and how many are alike."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeVar

from yte_check.criteria.testing.comparable import comparable
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.document import Document
from yte_check.documents.record import replaced
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.standard.standard import Standard
from yte_check.station.answers import read_answers
from yte_check.station.model import IndicatorAnswer, Station
from yte_check.station.submission import Submission

Answers = Mapping[int, IndicatorAnswer]
MOST_STATIONS = 200
"""So many stations a case may have: it is to be checked by hand."""


class Repeated(Protocol):
    @property
    def times(self) -> int: ...


S = TypeVar("S", bound=Repeated)


def countable(stations: Iterable[S], path: Path, problems: Problems) -> Iterator[tuple[Path, S]]:
    """The stations of a case, each with its path, up to the first that is none or one too many: a problem."""
    total = 0
    for at, station in enumerate(stations):
        total += station.times
        if total > MOST_STATIONS or not station.times:
            problems.error("flag_case_times", (*path, at, "times"), most=MOST_STATIONS)
            return
        yield (*path, at), station


def answers_of(raw: object, standard: Standard, path: Path, problems: Problems) -> Answers:
    """Answers that stand at a path of a document. Adds to the problems whatever of them cannot be understood."""
    found = Problems()
    answers = read_answers(raw, standard.indicators, None, found)
    problems.extend(replaced(each, path=(*path, *each.path)) for each in found if each.severity == "error")
    return answers


def rejected(answers: Answers, numbers: Iterable[int], path: Path, problems: Problems) -> Answers:
    """The answers, of which a review has rejected some."""
    changed = dict(answers)
    for at, number in enumerate(numbers):
        if number in answers:
            changed[number] = answers[number]._replace(standing="rejected")
        else:
            problems.error("effort_case_rejected", (*path, at), number=str(number))
    return changed


def merged(below: object, above: object) -> Any:
    """What is written ``below`` with what is written ``above`` in its place, key by key."""
    if not isinstance(below, Mapping) or not isinstance(above, Mapping):
        return above
    return {**below, **{key: merged(below.get(key), value) for key, value in above.items()}}


def station_with(answers: Answers, standard: Standard, population: int | None = None) -> Assessment:
    """The assessment of a station at the first place there is: what such cases ask is the same everywhere."""
    place = next(standard.places(None, None))
    return assess(standard, Submission(
        path="", sha256="", year=standard.as_of.year, zone=place.zone, answers=answers, ledger={},
        station=Station(name="", population=population, region=place.region), document=Document(Source("", ""), None),
    ))  # fmt: skip


def key_of(answers: Answers) -> object:
    """Equal for answers that say the same."""
    return tuple(sorted((number, comparable(each.answer), each.standing) for number, each in answers.items()))
