"""What the cases that hold reach of everything that a standard can decide, and what no case reaches."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import get_args

from yte_check.criteria.testing.goals import Coverage, CoverageGoal, GoalKind, counted, uncounted
from yte_check.criteria.testing.hanging import CONDITIONS
from yte_check.criteria.testing.possible import PossibleVerdicts
from yte_check.criteria.testing.reached import Reached
from yte_check.criteria.testing.texts import TextInForce
from yte_check.documents.diagnostics import Diagnostic, Path, Problem
from yte_check.scoring.results import Verdict
from yte_check.standard.place import Place
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.table import EVERYWHERE

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


def coverage_of(texts: Iterable[TextInForce], all_reached: Iterable[Reached]) -> tuple[Coverage, ...]:
    """The coverage of every text that ever held. What several texts share is said of the last of them."""
    held = tuple(all_reached)
    done = {goal for reached in held for goal in (*_reached(reached), *_spared(reached, held))}
    return counted(_located(texts), done)


def unreached(texts: Iterable[TextInForce]) -> tuple[Coverage, ...]:
    """That of a standard without any case."""
    return uncounted(_located(texts))


def _located(texts: Iterable[TextInForce]) -> Mapping[CoverageGoal, Diagnostic]:
    goals = {goal: (text, problem) for text in texts for goal, problem in _goals(text)}
    return {goal: text.assembly.locate(problem) for goal, (text, problem) in goals.items()}


def _goals(text: TextInForce) -> Iterator[tuple[CoverageGoal, Problem]]:
    """Everything that a text can decide, each with what is said where no case reaches it."""
    standard = text.standard
    possible = PossibleVerdicts(standard)
    for number, indicator in standard.indicators.items():
        for outcome in indicator.scoring.outcomes():
            yield _of_rule(text, number, outcome)
        if indicator.knockout is not None and standard.text.asked.no_knockout:
            if possible.struck_alone(indicator):
                yield _of_knockout(text, number)
            yield _of_spared(text, number)
    for zone in standard.text.zones.numbers if standard.text.zones is not None else ():
        yield _of_zone(text, zone)
    for region in standard.text.regions or ():
        yield _of_region(text, region)
    for path in _zone_rows(text):
        yield _of_zone_row(text, path)
    for path in CONDITIONS:
        if possible.just_met(path):
            yield _of_condition(text, path)
        if possible.missed_alone(path):
            yield _of_missed(text, path)
    for verdict in VERDICTS:
        yield _of_verdict(text, verdict)


def _reached(reached: Reached) -> Iterator[CoverageGoal]:
    text = reached.text
    yield from (_of_rule(text, number, outcome)[0] for number, outcome in reached.outcomes)
    yield from (_of_knockout(text, number)[0] for number in reached.hanging.struck)
    yield from (_of_zone_row(text, path)[0] for path in reached.zone_rows)
    yield from (_of_condition(text, path)[0] for path in reached.hanging.just_met)
    yield from (_of_missed(text, path)[0] for path in reached.hanging.missed)
    if reached.zone is not None:
        yield _of_zone(text, reached.zone)[0]
    if reached.region is not None:
        yield _of_region(text, reached.region)[0]
    if reached.verdict is not None:
        yield _of_verdict(text, reached.verdict)[0]


def _spared(reached: Reached, held: Sequence[Reached]) -> Iterator[CoverageGoal]:
    """The knock-outs that a station, which is met, comes as near to as any case shows that one can."""
    for number, points in reached.hanging.spared:
        knockout = reached.text.standard.indicators[number].knockout
        shown = (each for other in held for known, each in other.points if known == number)
        if knockout is not None and all(points <= each for each in shown if not knockout.strikes(each)):
            yield _of_spared(reached.text, number)[0]


def _of_rule(text: TextInForce, number: int, outcome: RuleOutcome) -> tuple[CoverageGoal, Problem]:
    path = (*text.paths[number], "scoring", *outcome.path)
    said = f"_{'yes' if outcome.value else 'no'}" if isinstance(outcome.value, bool) else ""
    params = {
        "indicator": str(number),
        "value": outcome.value if isinstance(outcome.value, Decimal) else None,
        "zone": outcome.place.zone,
        "region": outcome.place.region,
        "as_of": text.day,
        "province": text.province,
    }
    problem = Problem(f"uncovered_{outcome.kind}{said}", path, params, "warning", at_key=outcome.kind != "threshold")
    return _goal(text, outcome.kind, path, outcome.value, outcome.place), problem


def _of_knockout(text: TextInForce, number: int) -> tuple[CoverageGoal, Problem]:
    path = (*text.paths[number], "knockout")
    return _goal(text, "knockout", path), _missing("uncovered_knockout", path, indicator=str(number))


def _of_spared(text: TextInForce, number: int) -> tuple[CoverageGoal, Problem]:
    path = (*text.paths[number], "knockout")
    return _goal(text, "knockout", path, "spared"), _missing("uncovered_spared", path, indicator=str(number))


def _of_zone(text: TextInForce, zone: int) -> tuple[CoverageGoal, Problem]:
    rows = text.standard.text.zones.rows if text.standard.text.zones is not None else ()
    first = next(position for position, row in enumerate(rows) if row.zone == zone)
    path = ("zones", "rows", first, "zone")
    return _goal(text, "zone", path), _missing("uncovered_zone", path, zone=zone)


def _zone_rows(text: TextInForce) -> Iterator[Path]:
    """Every row of the division into zones, and its lower bound where it has one."""
    for position, row in enumerate(text.standard.text.zones.rows if text.standard.text.zones is not None else ()):
        yield ("zones", "rows", position)
        if row.at_least_km is not None:
            yield ("zones", "rows", position, "at_least_km")


def _of_zone_row(text: TextInForce, path: Path) -> tuple[CoverageGoal, Problem]:
    code = "uncovered_zone_bound" if path[-1] == "at_least_km" else "uncovered_zone_row"
    return _goal(text, "zone_row", path), Problem(code, path, {}, "warning")


def _of_condition(text: TextInForce, path: Path) -> tuple[CoverageGoal, Problem]:
    return _goal(text, "condition", path), _missing(f"uncovered_{path[-1]}", path)


def _of_missed(text: TextInForce, path: Path) -> tuple[CoverageGoal, Problem]:
    return _goal(text, "condition", path, "missed"), _missing(f"uncovered_{path[-1]}_missed", path)


def _of_region(text: TextInForce, region: str) -> tuple[CoverageGoal, Problem]:
    path = ("regions", region)
    return _goal(text, "region", path), _missing("uncovered_region", path, region=region)


def _of_verdict(text: TextInForce, verdict: Verdict) -> tuple[CoverageGoal, Problem]:
    path = ("recognition",)
    return _goal(text, "verdict", path, verdict), _missing(f"uncovered_verdict_{verdict}", path)


def _missing(code: str, path: Path, **params: object) -> Problem:
    return Problem(code, path, params, "warning", at_key=True)


def _goal(
    text: TextInForce, kind: GoalKind, path: Path, value: object = None, place: Place = EVERYWHERE
) -> CoverageGoal:
    document, source_path = text.assembly.origin_of(path)
    return CoverageGoal(kind, document.name, source_path, value, place)
