"""Cases of a whole station: nothing answered, everything full, nothing there, and just what recognition needs."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from yte_check.criteria.importing.cases.answers import Answer, answers_of, score_of
from yte_check.criteria.importing.cases.indicators import Case, figure, station_of
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.standard.model import Criterion, Indicator, StandardText
from yte_check.standard.place import Place
from yte_check.standard.score import ZERO

_MOST_SUMS = 20_000
"""Beyond so many different sums of points no station with just the right one is looked for."""


@record
class ScoredAnswer:
    """An answer of an indicator and what it comes to."""

    answer: Answer
    points: Decimal
    struck: bool


Levels = Mapping[int, Sequence[ScoredAnswer]]
"""By indicator, from the best to the least."""
Chosen = Mapping[int, ScoredAnswer]


def station_cases(text: StandardText, lang: Lang) -> Iterator[Case]:
    """As far as there are answers that come to just the points needed."""
    place = Place(text.zones.numbers[0] if text.zones is not None else None, next(iter(text.regions or ()), None))
    levels = {each.number: _levels(each, place) for each in text.indicators()}
    best = {number: found[0] for number, found in levels.items()}
    least = {number: found[-1] for number, found in levels.items()}
    total = sum((criterion.points for criterion in text.criteria), ZERO)
    yield {
        "title": say("import_case_open", lang),
        "answers": {},
        "points": {"low": "0", "high": figure(total)},
        "verdict": "undetermined",
    }
    yield _case(say("import_case_full", lang), best, text, place)
    yield _case(say("import_case_nothing", lang), least, text, place)
    yield from _around_the_total(text, levels, lang, place)
    yield from _around_a_floor(text, levels, best, lang, place)
    for indicator in text.indicators():
        if indicator.knockout is not None:
            title = say("import_case_knockout", lang, number=str(indicator.number))
            yield _case(title, {**best, indicator.number: levels[indicator.number][-1]}, text, place)
            spared = [level for level in levels[indicator.number] if not level.struck]
            if len(spared) > 1:
                title = say("import_case_spared", lang, number=str(indicator.number))
                yield _case(title, {**best, indicator.number: spared[-1]}, text, place)


def zone_cases(text: StandardText, lang: Lang) -> Iterator[Case]:
    """Each row of the division into zones, at its bound and just below it."""
    rows = text.zones.rows if text.zones is not None else ()
    total = sum((criterion.points for criterion in text.criteria), ZERO)
    for row in rows:
        km = row.at_least_km if row.at_least_km is not None else (row.below_km or Decimal(1)) - Decimal("0.1")
        yield {
            "title": say("import_case_zone", lang, zone=str(row.zone)),
            "answers": {},
            "zone": str(row.zone),
            "station": {"terrain": row.terrain, "nearest_hospital_km": figure(km)},
            "points": {"low": "0", "high": figure(total)},
            "verdict": "undetermined",
        }


def _levels(indicator: Indicator, place: Place) -> list[ScoredAnswer]:
    found: dict[Decimal, ScoredAnswer] = {}
    for answer in answers_of(indicator.scoring, place):
        score = score_of(indicator.scoring, answer, place)
        struck = indicator.knockout is not None and indicator.knockout.is_certain(score)
        found.setdefault(score.low, ScoredAnswer(answer, score.low, struck))
    return list(found.values())


def _case(title: str, chosen: Chosen, text: StandardText, place: Place) -> Case:
    station = {"station": said} if (said := station_of(place)) else {}
    answers = {str(number): level.answer for number, level in chosen.items()}
    points = sum((level.points for level in chosen.values()), ZERO)
    return {"title": title, **station, "answers": answers, "points": figure(points), "verdict": _verdict(chosen, text)}


def _verdict(chosen: Chosen, text: StandardText) -> str:
    asked = text.asked
    most = sum((criterion.points for criterion in text.criteria), ZERO)
    enough = sum((level.points for level in chosen.values()), ZERO) >= most * asked.total_share
    floors = all(_points(criterion, chosen) >= criterion.points * asked.criterion_share for criterion in text.criteria)
    struck = asked.no_knockout and any(level.struck for level in chosen.values())
    return "met" if enough and floors and not struck else "not_met"


def _points(criterion: Criterion, chosen: Chosen) -> Decimal:
    return sum((chosen[indicator.number].points for indicator in criterion.all_indicators), ZERO)


def _around_the_total(text: StandardText, levels: Levels, lang: Lang, place: Place) -> Iterator[Case]:
    """Exactly the points needed, and the most that are too few, each criterion at its least share or above."""
    most = sum((criterion.points for criterion in text.criteria), ZERO)
    needed = most * text.asked.total_share
    sums: dict[Decimal, tuple[ScoredAnswer, ...]] = {ZERO: ()}
    for criterion in text.criteria:
        floor = criterion.points * text.asked.criterion_share
        own = {points: found for points, found in _sums(criterion, levels).items() if points >= floor}
        sums = {before + points: (*first, *then) for before, first in sums.items() for points, then in own.items()}
        if len(sums) > _MOST_SUMS:
            return
    percent = text.asked.total_percent
    for code, points in (("import_case_total", needed), ("import_case_total_missed", _next_below(needed, sums))):
        if points in sums:
            yield _case(say(code, lang, percent=percent), dict(zip(levels, sums[points], strict=True)), text, place)


def _around_a_floor(text: StandardText, levels: Levels, best: Chosen, lang: Lang, place: Place) -> Iterator[Case]:
    """A criterion at exactly its least share and one just below, everything else full: the first where this decides."""
    percent = text.asked.criterion_percent
    for code, verdict in (("import_case_criterion", "met"), ("import_case_criterion_missed", "not_met")):
        for criterion in text.criteria:
            chosen = _near_its_floor(criterion, text, levels, best, exactly=verdict == "met")
            if chosen is not None and _verdict(chosen, text) == verdict:
                title = say(code, lang, percent=percent, number=str(criterion.number))
                yield _case(title, chosen, text, place)
                break


def _near_its_floor(
    criterion: Criterion, text: StandardText, levels: Levels, best: Chosen, exactly: bool
) -> Chosen | None:
    """None where no answers come to such points, or the total would not be enough either."""
    sums = _sums(criterion, levels)
    floor = criterion.points * text.asked.criterion_share
    points = floor if exactly else _next_below(floor, sums)
    if points is None or points not in sums:
        return None
    numbers = [indicator.number for indicator in criterion.all_indicators]
    chosen = {**best, **dict(zip(numbers, sums[points], strict=True))}
    most = sum((each.points for each in text.criteria), ZERO)
    total = sum((level.points for level in chosen.values()), ZERO)
    return chosen if total >= most * text.asked.total_share else None


def _next_below(bound: Decimal, sums: Mapping[Decimal, object]) -> Decimal | None:
    return max((points for points in sums if points < bound), default=None)


def _sums(criterion: Criterion, levels: Levels) -> dict[Decimal, tuple[ScoredAnswer, ...]]:
    """Every sum of points that a criterion can come to without a knock-out, with the levels that give it."""
    sums: dict[Decimal, tuple[ScoredAnswer, ...]] = {ZERO: ()}
    for indicator in criterion.all_indicators:
        usable = [level for level in levels[indicator.number] if not level.struck]
        sums = {before + level.points: (*first, level) for before, first in sums.items() for level in usable}
        if len(sums) > _MOST_SUMS:
            return {}
    return sums
