"""A bound is a promise: what is said of a submission holds in every completion of it, and is said whenever it does.

Small standards at random with everything in them (``rich_standards``), against an independent scorer that tries every
completion (``slow_scorer``). By default 1,500; ``YTE_CHECK_PROPERTY_STANDARDS=15000`` says how many. What was
reached is counted: a construct, or a crossing of constructs, that no case came upon fails the test.
"""

import os
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest

from rich_standards import Case, Raw, assessed, random_case
from slow_scorer import Ends, completed, decisions, grade_at, leaves_of, places
from yte_check.scoring.results import Assessment, Verdict
from yte_check.standard.score import Score

ENOUGH = 1500
"""So many cases come upon everything."""
COUNT = int(os.environ.get("YTE_CHECK_PROPERTY_STANDARDS", ENOUGH))
STATES: dict[frozenset[bool], Verdict] = {frozenset({True}): "met", frozenset({False}): "not_met"}


@pytest.mark.slow
def test_what_is_said_holds_in_every_completion_and_is_said_whenever_it_does() -> None:
    reached: Counter[str] = Counter()
    for seed in range(COUNT):
        case = random_case(seed)
        assessment = assessed(case)
        compared(case, assessment, f"case {seed}")
        reached.update(set(constructs(case, assessment)))
    missing = [name for name in CONSTRUCTS if not reached[name]]
    assert COUNT < ENOUGH or not missing, (missing, reached)
    assert set(reached) <= set(CONSTRUCTS), set(reached) - set(CONSTRUCTS)


def compared(case: Case, assessment: Assessment, name: str) -> None:
    """The evaluator's ends, conditions, knock-outs and verdict against those of all completions."""
    found = completed(case)
    exact = not is_disputed(case)
    for result in assessment.indicators():
        number = str(result.indicator.number)
        ends = found.indicators[number]
        within(ends, result.score, exact, f"{name}, indicator {number}")
        stated(frozenset(not struck for struck in ends.states), result.knockout, exact, f"{name}, knock-out {number}")
    for criterion, ends in zip(assessment.criteria, found.criteria, strict=True):
        within(ends, criterion.score, exact, f"{name}, criterion {criterion.criterion.number}")
        stated(ends.states, criterion.floor.state, exact, f"{name}, floor {criterion.criterion.number}")
    within(found.total, assessment.score, exact, f"{name}, total")
    stated(found.total.states, assessment.total.state, exact, f"{name}, total")
    verdict = {"met": True, "not_met": False}.get(assessment.verdict)
    assert verdict is None or found.verdicts == {verdict}, (name, assessment.verdict, found.verdicts)
    if exact and found.verdicts == {True}:
        assert assessment.verdict == "met", name


def within(ends: Ends, score: Score, exact: bool, name: str) -> None:
    """The same ends; of what reviewers differ about, ends that lie not within those of the completions."""
    told = Fraction(score.low), Fraction(score.high), Fraction(score.max)
    if exact:
        assert told == ends[:3], (name, told, ends)
    assert told[0] <= ends.low <= ends.high <= told[1] <= told[2], (name, told, ends)


def stated(states: frozenset[bool], said: Verdict, exact: bool, name: str) -> None:
    expected = STATES.get(states, "undetermined")
    assert said == expected or (not exact and said == "undetermined"), (name, said, states)


def is_disputed(case: Case) -> bool:
    return any(is_open_between(case, number) for number in case.indicators)


def is_open_between(case: Case, number: str) -> bool:
    told = [(each["decision"], each.get("answer")) for each in decisions(case, number)]
    return any(each != told[0] for each in told)


# --- What was reached

CONSTRUCTS = (
    *(f"rule {kind}" for kind in ("yes_no", "choice", "checklist", "number", "rate", "change", "parts")),
    "rule parts of a part",
    *(f"unit {unit}" for unit in ("%", "‰", "trẻ trai/100 trẻ gái")),
    *(f"{table} by {kind}" for table in ("bands", "points") for kind in ("zone", "region")),
    *(f"change as {way}" for way in ("difference", "percent")),
    *(f"change as {way}, {one} alone" for way in ("difference", "percent") for one in ("value", "previous")),
    "bands by zone and region", "points each by zone", "in proportion", "proportional by zone",
    *(f"{kind} not known" for kind in ("zone", "region")),
    *(f"absent {what}" for what in ("full", "excluded")),
    *(f"excluded {how}" for how in ("for sure", "perhaps", "in a part", "in all parts", "perhaps in all parts")),
    *(f"one count given, {when}" for when in ("excluded", "full", "never")),
    *(f"knock-out {kind}, {state}" for kind in ("at_zero", "below") for state in ("met", "not_met", "undetermined")),
    "knock-out without effect", "knock-out of what does not apply",
    *(f"evidence {mode}" for mode in ("off", "warn", "strict")),
    "strict, unproved", "strict, unproved exclusion", "strict, unproved exclusion of a part",
    "official, unverified", "official, verified", "official, by place",
    *(f"review {decision}" for decision in ("accepted", "changed", "rejected", "disputed", "undecided")),
    "review of two rounds", "review overturned", "review changed to an exclusion",
    *(f"verdict {verdict}" for verdict in ("met", "not_met", "undetermined")),
    *(f"verdict {verdict} with an open exclusion" for verdict in ("met", "not_met", "undetermined")),
    "nothing applies", "perhaps nothing applies", "met but that perhaps nothing applies",
    "exclusion x knock-out", "exclusion x knock-out x parts", "exclusion x knock-out x parts x one count given",
    "exclusion x knock-out x parts x one count given x strict", "exclusion x zone not known", "exclusion x official",
    "exclusion x review", "exclusion x knock-out x zone not known", "exclusion x parts x review x knock-out",
)  # fmt: skip


def constructs(case: Case, assessment: Assessment) -> Iterator[str]:
    """The names of what a case has, as far as it bears on its score."""
    yield f"evidence {case.evidence}"
    yield f"verdict {assessment.verdict}"
    for kind, known in (("zone", case.zone), ("region", case.region)):
        if known is None:
            yield f"{kind} not known"
    codes = {reason.code for reason in assessment.reasons}
    yield from (code.replace("_", " ") for code in codes & {"nothing_applies", "perhaps_nothing_applies"})
    if codes == {"perhaps_nothing_applies"}:
        yield "met but that perhaps nothing applies"
    if any(result.score.uncertain for result in assessment.indicators()):
        yield f"verdict {assessment.verdict} with an open exclusion"
    if len({review.round for review in case.reviews}) > 1:
        yield "review of two rounds"
    for number, indicator in case.indicators.items():
        yield from _of_indicator(case, number, indicator, assessment)


def _of_indicator(case: Case, number: str, indicator: dict[str, Any], assessment: Assessment) -> Iterator[str]:
    rule, answer, result = indicator["scoring"], case.answers.get(number), assessment.result(int(number))
    leaves = leaves_of(rule, answer)
    if rule["type"] == "parts":
        yield "rule parts"
        yield from ("rule parts of a part" for part in rule["parts"].values() if part["type"] == "parts")
    for leaf, raw in leaves:
        yield from _of_leaf(leaf, raw)
    yield from _of_exclusion(rule, result.score)
    yield from _of_review(case, number, result.score)
    grades = {grade_at(indicator, place) == "verified" for place in places(case)}
    if case.official:
        yield "official, by place" if len(grades) > 1 else f"official, {'' if grades == {True} else 'un'}verified"
    unproved = case.evidence == "strict" and answer is not None and number not in case.proved and not case.reviews
    if unproved:
        yield "strict, unproved"
        if any(_is_out(leaf, raw) for leaf, raw in leaves):
            yield "strict, unproved exclusion" + (" of a part" if rule["type"] == "parts" else "")
    if "knockout" in indicator:
        kind = indicator["knockout"] if isinstance(indicator["knockout"], str) else "below"
        yield f"knock-out {kind}, {result.knockout}"
        if case.standard["recognition"]["no_knockout"] == "không" and result.knockout == "not_met":
            yield "knock-out without effect"
        if result.score.excluded:
            yield "knock-out of what does not apply"
    yield from _crossings(case, indicator, result.score, unproved, any(_is_half(leaf, raw) for leaf, raw in leaves))


def _of_leaf(rule: dict[str, Any], raw: Raw) -> Iterator[str]:
    yield f"rule {rule['type']}"
    yield from (["in proportion"] if "proportional" in rule else [])
    for name in ("bands_by", "points_by", "points_each_by", "proportional_by"):
        if table := rule.get(name):
            yield f"{name.removesuffix('_by').replace('_', ' ')} by {' and '.join(table.get('by', table))}"
    for option in rule.get("options", {}).values():
        yield from (f"points by {kind}" for kind in option.get("points_by", {}))
    if rule["type"] == "change":
        yield f"change as {rule['as']}"
        if isinstance(raw, dict) and len(raw) == 1:
            yield f"change as {rule['as']}, {next(iter(raw))} alone"
    if rule["type"] == "rate":
        yield f"unit {rule['unit']}"
        if _is_half(rule, raw):
            yield f"one count given, {rule.get('when_absent', 'never')}"
        if raw == {"numerator": "0", "denominator": "0"}:
            yield f"absent {rule['when_absent']}"


def _of_exclusion(rule: dict[str, Any], score: Score) -> Iterator[str]:
    if score.excluded:
        yield "excluded for sure"
    if score.uncertain:
        yield "excluded perhaps"
    if rule["type"] == "parts":
        if score.left_out:
            yield "excluded in all parts" if score.excluded else "excluded in a part"
        if score.uncertain and not score.sure_max:
            yield "excluded perhaps in all parts"


def _of_review(case: Case, number: str, score: Score) -> Iterator[str]:
    if not case.reviews:
        return
    standing = decisions(case, number)
    if not standing:
        yield "review undecided"
    elif is_open_between(case, number):
        yield "review disputed"
    else:
        yield f"review {standing[0]['decision']}"
        if standing[0]["decision"] == "changed" and score.left_out:
            yield "review changed to an exclusion"
    if sum(number in review.decisions for review in case.reviews) > len(standing):
        yield "review overturned"


def _crossings(case: Case, indicator: dict[str, Any], score: Score, unproved: bool, half: bool) -> Iterator[str]:
    """Exclusion, sure or possible, together with other things."""
    if not (score.uncertain or score.left_out):
        return
    parts, knockout = indicator["scoring"]["type"] == "parts", "knockout" in indicator
    names = ["exclusion"]
    for name, holds in (
        ("knock-out", knockout), ("parts", parts), ("one count given", half and bool(score.uncertain)),
        ("strict", unproved),
    ):  # fmt: skip
        if not holds:
            break
        names.append(name)
        yield " x ".join(names)
    for name, holds in (
        ("zone not known", case.zone is None), ("official", case.official), ("review", bool(case.reviews)),
        ("knock-out x zone not known", knockout and case.zone is None),
        ("parts x review x knock-out", parts and bool(case.reviews) and knockout),
    ):  # fmt: skip
        if holds:
            yield f"exclusion x {name}"


def _is_out(rule: dict[str, Any], raw: Raw) -> bool:
    nobody = raw in ({"numerator": "0", "denominator": "0"}, {"denominator": "0"})
    return rule.get("when_absent") == "excluded" and nobody and (rule["unit"] == "%" or len(raw) > 1)


def _is_half(rule: dict[str, Any], raw: Raw) -> bool:
    return rule["type"] == "rate" and isinstance(raw, dict) and len(raw) == 1
