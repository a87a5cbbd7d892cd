"""What a station has to spare, at every zone that it can have and by every condition: small standards by hand."""

import dataclasses
import json
from typing import Any

import pytest

from conftest import ROOT, assess_answers, read_text
from knockout_tables import two_parts
from written_standards import EXCLUDED, TWO_ZONES, by_zone, rate, small_standard, yes_no
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Gap, gap_of
from yte_check.improvement.render.gap_text import gap_text
from yte_check.improvement.slack import Slack, slack_of
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import Policy
from yte_check.standard.standard import Standard


def slack(standard: Standard, answers: dict[str, Any], zone: int | None = 1, target: Any = None) -> Slack:
    return slack_of(gap(standard, answers, zone, target))


def gap(standard: Standard, answers: dict[str, Any], zone: int | None = 1, target: Any = None) -> Gap:
    region = "bac" if standard.text.regions else None
    known = zone if standard.text.zones else None
    found = gap_of(assess_answers(json.dumps(answers), standard, zone=known, region=region), Efforts(), target=target)
    assert found.reached
    return found


def falls(found: Slack) -> list[tuple[int, int, bool]]:
    return [(fall.number, int(fall.lost), fall.fatal) for fall in found.falls]


def test_to_spare_is_what_the_worst_zone_leaves() -> None:
    """Option b is worth 4 or 8 by zone: 94 or 98 of 100, of which 80 are needed."""
    options = "{a: {label: A, points: 10}, b: {label: B, points_by: {zone: {1: 4, 2: 8}}}}"
    body = f"points: 10, scoring: {{type: choice, options: {options}}}"
    standard = small_standard((body, yes_no(40)), (yes_no(50),), more=TWO_ZONES)
    answers = {"1": "b", "2": "có", "3": "có"}
    assert [slack(standard, answers, zone).total for zone in (1, 2, None)] == [14, 18, 14]


def test_what_is_not_answered_cannot_fall() -> None:
    standard = small_standard((two_parts(yes_no(10), yes_no(10)), yes_no(30)), (yes_no(50),))
    assert falls(slack(standard, {"2": "có", "3": "có"})) == [(2, 30, True), (3, 50, True)]


def test_a_fall_that_loses_no_sure_points_is_none() -> None:
    """Under strict evidence the claim of 1 counts for nothing: losing it loses nothing."""
    standard = small_standard((yes_no(10), yes_no(40)), (yes_no(50),))
    text = "standard: small\nyear: 2024\nstation: {name: a}\nanswers: {1: yes, "
    text += "2: {value: yes, evidence: [e]}, 3: {value: yes, evidence: [e]}}\n"
    submission = read_text(
        text + "evidence: {e: {title: a, file: minh-chung/03-bhxh.pdf}}\n", standard, ROOT / "samples"
    )
    found = {}
    for mode in ("off", "strict"):
        reached = gap_of(assess(standard, submission, Policy(mode)), Efforts())  # type: ignore[arg-type]
        assert reached.reached
        found[mode] = falls(slack_of(reached))
    assert found == {"off": [(2, 40, True), (3, 50, True), (1, 10, False)], "strict": [(2, 40, True), (3, 50, True)]}


@pytest.mark.parametrize(("zone", "fatal"), [(1, True), (2, False), (None, True)])
def test_a_knockout_of_one_zone_is_fatal_where_the_station_may_lie_there(zone: int | None, fatal: bool) -> None:
    """From 10 down to 5 is 10 points less at most; in zone 1 that is below the knock-out."""
    body = by_zone(20, 10, 15, ", knockout: {below: 12}")
    standard = small_standard((body, yes_no(30)), (yes_no(50),), more=TWO_ZONES)
    found = slack(standard, {"1": "10", "2": "có", "3": "có"}, zone)
    nearest = min((fall for fall in found.falls if fall.number == 1), key=lambda fall: fall.lost)
    assert (nearest.fatal, nearest.falls_in) == (fatal, frozenset())


@pytest.mark.parametrize(("zone", "lost"), [(1, [10]), (2, []), (None, [10])])
def test_what_falls_in_one_zone_only_is_told_where_the_station_may_lie_there(zone: int | None, lost: list[int]) -> None:
    """5 is as good as 10 in zone 2."""
    standard = small_standard((by_zone(20, 10, 20), yes_no(30)), (yes_no(50),), more=TWO_ZONES)
    found = slack(standard, {"1": "10", "2": "có", "3": "có"}, zone)
    nearest = [int(fall.lost) for fall in found.falls if fall.number == 1][:1]
    assert (nearest == [10]) == bool(lost)


@pytest.mark.parametrize(
    ("criteria", "answers", "together"),
    [
        # Fatal by the knock-out alone, where points would suffice.
        (((yes_no(10, ", knockout: at_zero"), yes_no(40)), (yes_no(10), yes_no(40))), "1234", (1,)),
        # Two that are fatal alone by their points: the one that loses most, for no other of one does.
        (((yes_no(20), yes_no(30)), (yes_no(10), yes_no(40))), "1234", (2,)),
        # Fatal by its points and by its knock-out: then it is the points that count, and another loses more.
        (((yes_no(25, ", knockout: at_zero"), yes_no(25)), (yes_no(10), yes_no(40))), "1234", (4,)),
        # Nothing is fatal alone: 10 and 15 of 20 points to spare.
        (((yes_no(10), yes_no(15), yes_no(15), yes_no(15)), (yes_no(15), yes_no(15), yes_no(15))), "1234567", (2, 3)),
    ],
)
def test_the_fewest_together(criteria: Any, answers: str, together: tuple[int, ...]) -> None:
    assert slack(small_standard(*criteria), dict.fromkeys(answers, "có")).together == together


@pytest.mark.parametrize(
    ("counts", "reason", "ways"),
    [
        (
            {"numerator": "0"},
            "It cannot be said yet whether any indicator applies to this station",
            ["answer_denominator"],
        ),
        ({"numerator": "0", "denominator": "0"}, "No indicator applies to this station.", []),
    ],
)
def test_where_perhaps_nothing_applies_the_way_is_to_say_what_does(
    counts: dict[str, str], reason: str, ways: list[str]
) -> None:
    """90 of 100 points at least where the rule applies, and nothing to be recognised for where it does not."""
    body = rate(100, EXCLUDED).replace("}]", "}, {at_least: 0, points: 90}]")
    assessment = assess_answers(json.dumps({"1": counts}), small_standard((body,)), zone=None, region=None)
    found = gap_of(assessment, Efforts())
    assert (found.reached, found.reachable) == (False, bool(ways))
    assert [move.code for path in found.paths for step in path.steps for move in step.option.moves] == ways
    text = gap_text(found, Efforts(), "en").plain
    assert reason in " ".join(text.split())
    assert "no way" not in text


def test_a_way_is_safe_from_a_knockout_wherever_the_station_may_lie() -> None:
    """5 metres are enough in zone 2 alone: where the zone is not known the way goes on to 10."""
    body = by_zone(20, 10, 15, ", knockout: {below: 12}")
    standard = small_standard((body, yes_no(30)), (yes_no(50),), more=TWO_ZONES)
    for zone, metres in ((2, 5), (1, 10), (None, 10)):
        assessment = assess_answers('{1: "4", 2: có, 3: có}', standard, zone=zone, region="bac")
        path = gap_of(assessment, Efforts()).paths[0]
        assert [(step.option.answer.answer, path.after.verdict) for step in path.steps] == [(metres, "met")]


def test_where_knockouts_decide_nothing_a_way_need_not_heed_them() -> None:
    """15 of 20 points would be a knock-out; they are enough for the total."""
    body = by_zone(40, 30, 30, ", knockout: {below: 35}")
    standard = small_standard((body, yes_no(10)), (yes_no(50),), more=TWO_ZONES)
    recognition = dataclasses.replace(standard.text.recognition, no_knockout=False)
    lenient = dataclasses.replace(standard, text=dataclasses.replace(standard.text, recognition=recognition))
    for each, metres in ((standard, 10), (lenient, 5)):
        assessment = assess_answers('{1: "4", 2: có, 3: có}', each, zone=1, region="bac")
        path = gap_of(assessment, Efforts()).paths[0]
        assert [(step.option.answer.answer, path.after.verdict) for step in path.steps] == [(metres, "met")]


@pytest.mark.parametrize(
    ("knockout", "answer", "struck"),
    [
        ("{below: 35}", "4", ()),  # 5 metres would still be struck, 10 are safe
        ("{below: 41}", "4", (1,)),  # nothing is
        ("{below: 41}", "10", (1,)),
        ("{below: 35}", "10", ()),
    ],
)
def test_a_knockout_is_out_of_reach_where_no_level_is_safe(knockout: str, answer: str, struck: tuple[int, ...]) -> None:
    body = by_zone(40, 30, 30, f", knockout: {knockout}")
    standard = small_standard((body, yes_no(10)), (yes_no(50),), more=TWO_ZONES)
    assessment = assess_answers(f'{{1: "{answer}", 2: có, 3: có}}', standard, zone=1, region="bac")
    found = gap_of(assessment, Efforts())
    assert found.conditions.struck == struck
    assert found.reachable == (not struck)
