"""What the cases that hold reach of everything that a standard can decide, and what no case reaches."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal, get_args

from yte_check.criteria.testing.added import ScaleEnd, ends_left
from yte_check.criteria.testing.asked import asked_of, conditions
from yte_check.criteria.testing.goals import Coverage, CoverageGoal, GoalKind, counted, uncounted
from yte_check.criteria.testing.possible import PossibleVerdicts
from yte_check.criteria.testing.reached import Reached
from yte_check.criteria.testing.shown import is_plain, shown
from yte_check.criteria.testing.strikes import OWN, Strike, strikes_within
from yte_check.criteria.testing.texts import TextInForce
from yte_check.documents.diagnostics import Diagnostic, Path, Problem
from yte_check.scoring.results import Verdict
from yte_check.standard.model import Indicator
from yte_check.standard.place import Place, attributes_words
from yte_check.standard.proofs.walk import sections
from yte_check.standard.rules.leaves import groups, path_of
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.table import EVERYWHERE

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
ConditionKind = Literal["total_percent", "criterion_percent", "floor", "count"]


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
    plain = is_plain(standard.text)
    possible = PossibleVerdicts(standard)
    for number, indicator in standard.indicators.items():
        for outcome in indicator.scoring.outcomes():
            yield _of_rule(text, number, outcome)
        if indicator.knockout is not None and standard.text.asked.no_knockout:
            if not plain or possible.struck_alone(indicator):
                yield _of_knockout(text, Strike(number, OWN))
            yield _of_spared(text, number)
        if standard.text.asked.no_knockout:
            yield from (_of_knockout(text, strike) for strike in strikes_within(indicator))
        yield from (_of_absent(text, number, path) for path in _may_be_absent(indicator))
        if indicator.counted_points != indicator.points:
            yield _of_added(text, number)
    yield from (_of_held(text, end) for end in ends_left(standard))
    for path, section in sections(standard.text):
        if section.may_not_apply:
            yield from (_of_section(text, path, said) for said in (True, False))
    for zone in standard.text.zones.numbers if standard.text.zones is not None else ():
        yield _of_zone(text, zone)
    for region in standard.text.regions or ():
        yield _of_region(text, region)
    for name, attribute in (standard.text.attributes or {}).items():
        for key in attribute.values:
            yield _of_attribute(text, name, key)
    for path in _zone_rows(text):
        yield _of_zone_row(text, path)
    if plain:
        for asked in asked_of(standard.text):
            for path in (condition.path for condition in conditions(asked)):
                yield from (_of_condition(text, path),) if possible.just_met(path) else ()
                yield from (_of_missed(text, path),) if possible.missed_alone(path) else ()
    else:
        found = shown(standard)
        yield from (_of_condition(text, path) for path in found.just_met)
        yield from (_of_missed(text, path) for path in found.missed)
        yield from (_of_level(text, at) for at in found.levels)
    for verdict in VERDICTS:
        yield _of_verdict(text, verdict)


def _reached(reached: Reached) -> Iterator[CoverageGoal]:
    text = reached.text
    yield from (_of_rule(text, number, outcome)[0] for number, outcome in reached.outcomes)
    yield from (_of_knockout(text, strike)[0] for strike in reached.hanging.struck)
    yield from (_of_absent(text, number, path)[0] for number, path in reached.absent)
    yield from (_of_added(text, number)[0] for number in reached.added)
    yield from (_of_held(text, end)[0] for end in reached.held)
    paths = {section.number: path for path, section in sections(text.standard.text)} if reached.sections else {}
    yield from (_of_section(text, paths[number], said)[0] for number, said in reached.sections)
    yield from (_of_zone_row(text, path)[0] for path in reached.zone_rows)
    yield from (_of_condition(text, path)[0] for path in reached.hanging.just_met)
    yield from (_of_missed(text, path)[0] for path in reached.hanging.missed)
    if reached.zone is not None:
        yield _of_zone(text, reached.zone)[0]
    if reached.region is not None:
        yield _of_region(text, reached.region)[0]
    if reached.level is not None and text.standard.text.result is not None:
        ids = [level.id for level in text.standard.text.result.levels]
        yield _of_level(text, ids.index(reached.level) if reached.level in ids else None)[0]
    yield from (_of_attribute(text, name, key)[0] for name, key in reached.attributes)
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
        "attributes": attributes_words(outcome.place),
        "as_of": text.day,
        "province": text.province,
    }
    problem = Problem(f"uncovered_{outcome.kind}{said}", path, params, "warning", at_key=outcome.kind != "threshold")
    return _goal(text, outcome.kind, path, outcome.value, outcome.place), problem


def _of_knockout(text: TextInForce, strike: Strike) -> tuple[CoverageGoal, Problem]:
    path = (*text.paths[strike.indicator], *strike.path)
    return _goal(text, "knockout", path), _missing("uncovered_knockout", path, indicator=str(strike.indicator))


def _may_be_absent(indicator: Indicator) -> Iterator[Path]:
    """The indicator, and the parts of its rule, of which a station may say that they do not apply."""
    if indicator.may_not_apply:
        yield ("may_not_apply",)
    for steps, rule in groups(indicator.scoring):
        here = ("scoring", *path_of(steps), "may_not_apply")
        yield from ((*here, at) for at in range(len(rule.may_not_apply)))


def _of_absent(text: TextInForce, number: int, own: Path) -> tuple[CoverageGoal, Problem]:
    path = (*text.paths[number], *own)
    problem = Problem("uncovered_not_applicable", path, {"indicator": str(number)}, "warning")
    return _goal(text, "not_applicable", path), problem


def _of_added(text: TextInForce, number: int) -> tuple[CoverageGoal, Problem]:
    path = (*text.paths[number], "points")
    code = "uncovered_bonus" if text.standard.indicators[number].bonus else "uncovered_taken_off"
    return _goal(text, "added", path), _missing(code, path, indicator=str(number))


def _of_held(text: TextInForce, end: ScaleEnd) -> tuple[CoverageGoal, Problem]:
    most = text.standard.text.points
    return _goal(text, "added", ("points",), end), _missing(f"uncovered_held_{end}", ("points",), points=most)


def _of_section(text: TextInForce, section: Path, said: bool) -> tuple[CoverageGoal, Problem]:
    path = (*section, "may_not_apply")
    code = "uncovered_section_left_out" if said else "uncovered_section_kept"
    return _goal(text, "not_applicable", path, said), _missing(code, path)


def _of_level(text: TextInForce, at: int | None) -> tuple[CoverageGoal, Problem]:
    """That a station has a level, or none of them."""
    result = text.standard.text.result
    assert result is not None
    if at is None:
        return _goal(text, "level", ("result", "levels")), _missing("uncovered_no_level", ("result", "levels"))
    path: Path = ("result", "levels", at, "id")
    return _goal(text, "level", path), _missing("uncovered_level", path, level=result.levels[at].title)


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
    return _goal(text, "condition", path), _missing(f"uncovered_{_kind(path)}", path, **_level(text, path))


def _of_missed(text: TextInForce, path: Path) -> tuple[CoverageGoal, Problem]:
    code = f"uncovered_{_kind(path)}_missed"
    return _goal(text, "condition", path, "missed"), _missing(code, path, **_level(text, path))


def _kind(path: Path) -> ConditionKind:
    """What kind of condition stands at a path."""
    if "counts" in path:
        return "count"
    if "criteria" in path:
        return "floor"
    return "total_percent" if path[-1] == "total_percent" else "criterion_percent"


def _level(text: TextInForce, path: Path) -> dict[str, object]:
    """The level that asks the condition, and the criterion or section of a floor."""
    result = text.standard.text.result
    level = result.levels[int(path[2])].title if result is not None else None
    verdict = "verdict: not_met" if level is None else None
    return {"level": level, "number": str(path[-1]) if "criteria" in path else None, "verdict": verdict}


def _of_region(text: TextInForce, region: str) -> tuple[CoverageGoal, Problem]:
    path = ("regions", region)
    return _goal(text, "region", path), _missing("uncovered_region", path, region=region)


def _of_attribute(text: TextInForce, name: str, key: str) -> tuple[CoverageGoal, Problem]:
    path = ("attributes", name, "values", key)
    return _goal(text, "attribute", path), _missing("uncovered_attribute", path, name=name, key=key)


def _of_verdict(text: TextInForce, verdict: Verdict) -> tuple[CoverageGoal, Problem]:
    path: Path = ("recognition",) if text.standard.text.result is None else ("result",)
    return _goal(text, "verdict", path, verdict), _missing(f"uncovered_verdict_{verdict}", path)


def _missing(code: str, path: Path, **params: object) -> Problem:
    return Problem(code, path, params, "warning", at_key=True)


def _goal(
    text: TextInForce, kind: GoalKind, path: Path, value: object = None, place: Place = EVERYWHERE
) -> CoverageGoal:
    document, source_path = text.assembly.origin_of(path)
    return CoverageGoal(kind, document.name, source_path, value, place)
