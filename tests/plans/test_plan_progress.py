"""Progress against plans: small areas whose figures can be checked by hand."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from conftest import ROOT, assess_answers, standard_on
from raw_answers import FLAGS
from shipped_plans import plan_of
from written_standards import EXCLUDED, TWO_ZONES, by_zone, small_standard, yes_no
from written_standards import rate as small_rate
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.documents.document import parse_document
from yte_check.documents.shape import read_shape
from yte_check.documents.source import Source
from yte_check.plans.levels import TargetLevel, requirement
from yte_check.plans.measure import ShareWhere
from yte_check.plans.model import PlanText
from yte_check.plans.progress import Progress, TargetProgress, progress
from yte_check.plans.records import DoneText, ReportedText, read_done, read_reported
from yte_check.plans.render.words import trend_words, value_words
from yte_check.plans.saying import Summands, satisfies
from yte_check.plans.schedule import TaskProgress, schedule
from yte_check.plans.stations import Noted, Observing, Stations
from yte_check.plans.values import measured
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.station.submission import read_submission, take_in

HEAD = """\
id: thu
title: Kế hoạch thử
document: {number: 1/KH-UBND, issuer: UBND huyện, issued: 2020-01}
scope: huyện
standard: qd-1300-2023
"""


def plan(targets: str = "[]", tasks: str = "[]") -> PlanText:
    document = parse_document(Source("ke-hoach.yaml", f"{HEAD}targets: {targets}\ntasks: {tasks}\n"))
    return read_shape(PlanText, document.data, document)


def target(measure: str, years: str, unit: str = "%", more: str = "") -> PlanText:
    return plan(f"[{{id: mt, title: Mục tiêu, unit: '{unit}', measure: {measure}, years: {years}{more}}}]")


def station(answers: dict[Any, Any]) -> Assessment:
    return assess_answers(answers)


def rate(numerator: int | None, denominator: int | None) -> dict[str, str]:
    counts = {"numerator": numerator, "denominator": denominator}
    return {name: str(count) for name, count in counts.items() if count is not None}


def insured(numerator: int | None, denominator: int | None) -> Assessment:
    return station({6: rate(numerator, denominator)})


def doctor(kind: str | None) -> Assessment:
    return station({8: {"value": kind}} if kind else {})


def area(of: PlanText, stations: list[Assessment], missing: int = 0) -> Stations:
    notes = [Observing(of).note(assessment) for assessment in stations]
    return Stations([noted for noted in notes if noted is not None], missing)


def one(text: PlanText, stations: list[Assessment], year: int = 2025, missing: int = 0) -> TargetProgress:
    (only,) = progress(text, area(text, stations, missing), year, date(year, 12, 31)).targets
    return only


OWN_DOCTOR = "{type: share_where, indicator: 8, answers: [co_huu]}"
INSURANCE = "{type: ratio_of_sums, indicator: 6, counted: người}"


# --- Thresholds


@pytest.mark.parametrize(
    ("op", "state", "left"),
    [("at_least", "achieved", None), ("above", "behind", 1), ("at_most", "achieved", None), ("below", "behind", 1)],
)
def test_eighteen_of_twenty_is_exactly_90_percent(op: str, state: str, left: int | None) -> None:
    text = target(OWN_DOCTOR, f"[{{year: 2025, op: {op}, value: 90}}]")
    found = one(text, [doctor("co_huu")] * 18 + [doctor("khong")] * 2)
    assert found.value is not None
    assert (found.value.known, found.value.numerator, found.value.denominator) == (90, 18, 20)
    assert found.state == state
    assert (found.distance.amount if found.distance else None) == left


@pytest.mark.parametrize("own", range(21))
def test_the_distance_is_the_fewest_stations_with_which_the_target_is_met(own: int) -> None:
    text = target(OWN_DOCTOR, "[{year: 2025, op: above, value: '87,5'}]")
    found = one(text, [doctor("co_huu")] * own + [doctor("khong")] * (20 - own))
    left = int(found.distance.amount) if found.distance else 0
    assert found.distance is None or found.distance.noun == "stations"
    assert Fraction(100 * (own + left), 20) > Fraction("87.5")
    assert left == 0 or not Fraction(100 * (own + left - 1), 20) > Fraction("87.5")


def test_people_still_to_be_insured() -> None:
    """9.286 of 10.000 have a card; 95% are 9.500: 214 people more."""
    text = target(INSURANCE, "[{year: 2025, op: at_least, value: 95}]")
    found = one(text, [insured(4000, 4500), insured(5286, 5500)])
    assert found.value is not None
    assert (found.state, found.value.known) == ("behind", Fraction(9286, 100))
    assert found.distance is not None
    assert (found.distance.amount, found.distance.noun, found.distance.counted) == (214, "counted", "người")


def test_79_96_percent_is_not_80() -> None:
    text = target(INSURANCE, "[{year: 2025, op: at_least, value: 80}]")
    found = one(text, [insured(7996, 10000)])
    assert (found.state, found.distance and found.distance.amount) == ("behind", 4)


@pytest.mark.parametrize(
    ("value", "met"), [("75.44", False), ("75.45", True), ("75.5", True), ("80", True), ("75.449999", False)]
)
def test_about_is_met_by_what_is_rounded_to_it_or_better(value: str, met: bool) -> None:
    assert TargetLevel("about", Decimal("75.5")).is_met_by(Fraction(value)) == met


def test_a_range_has_two_ends() -> None:
    level = TargetLevel("between", Decimal(2), Decimal(3))
    assert [level.is_met_by(Fraction(n)) for n in (1, 2, 3, 4)] == [False, True, True, False]
    assert level.met_between(Fraction(1), Fraction(2)) == "undetermined"
    assert level.met_between(Fraction(4), Fraction(5)) == "not_met"


# --- What is not known


def test_without_an_answer_there_is_no_data_and_never_0() -> None:
    text = target(OWN_DOCTOR, "[{year: 2025, op: at_least, value: 90}]")
    for stations in ([], [doctor(None), doctor(None)]):
        found = one(text, stations)
        assert (found.state, found.value, found.distance) == ("no_data", None, None)


@pytest.mark.parametrize(
    ("own", "without", "silent", "missing", "state"),
    [
        (18, 0, 1, 1, "achieved"),
        (17, 1, 1, 1, "undetermined"),
        (17, 3, 0, 0, "behind"),
        (10, 3, 4, 3, "behind"),
    ],
)
def test_stations_without_an_answer_leave_bounds(own: int, without: int, silent: int, missing: int, state: str) -> None:
    text = target(OWN_DOCTOR, "[{year: 2025, op: at_least, value: 90}]")
    stations = [doctor("co_huu")] * own + [doctor("khong")] * without + [doctor(None)] * silent
    found = one(text, stations, missing=missing)
    assert found.value is not None
    assert (found.value.low, found.value.high) == (Fraction(100 * own, 20), Fraction(100 * (20 - without), 20))
    assert (found.value.answered, found.value.expected) == (own + without, 20)
    assert found.state == state


def test_a_count_that_is_missing_bounds_a_ratio_where_its_denominator_is_known() -> None:
    text = target(INSURANCE, "[{year: 2025, op: at_least, value: 90}]")
    found = one(text, [insured(900, 1000), insured(None, 1000)])
    assert found.value is not None
    assert (found.value.low, found.value.known, found.value.high) == (45, 90, 95)
    assert found.state == "undetermined"


@pytest.mark.parametrize(
    ("stations", "missing"), [([insured(900, 1000), insured(500, None)], 0), ([insured(9, 10)], 1)]
)
def test_a_station_of_unknown_weight_leaves_a_ratio_open(stations: list[Assessment], missing: int) -> None:
    found = one(target(INSURANCE, "[{year: 2025, op: at_least, value: 80}]"), stations, missing=missing)
    assert found.value is not None
    assert (found.value.known, found.value.low, found.value.high) == (90, None, None)
    assert (found.state, found.distance) == ("undetermined", None)


def test_a_station_with_no_one_to_count_is_left_out() -> None:
    """Two of three stations have people with hypertension; one of them manages some."""
    text = target(
        "{type: share_where, indicator: 25, part: tang_huyet_ap, above: 0}", "[{year: 2025, op: at_least, value: 50}]"
    )
    found = one(text, [station({25: {"tang_huyet_ap": rate(n, d)}}) for n, d in ((3, 10), (0, 8), (0, 0))])
    assert found.value is not None
    assert (found.state, found.value.numerator, found.value.denominator) == ("achieved", 1, 2)


# --- The vocabulary of measures


@pytest.mark.parametrize(
    ("measure", "answers", "numerator"),
    [
        ("{type: share_where, indicator: 29, part: bhyt, answers: [có]}", [{29: {"bhyt": a}} for a in FLAGS], 1),
        ("{type: share_where, indicator: 28, at_least: 70}", [{28: rate(70, 100)}, {28: rate(6999, 10000)}], 1),
        ("{type: share_where, indicator: 28, above: 70}", [{28: rate(70, 100)}, {28: rate(7001, 10000)}], 1),
        ("{type: share_where, indicator: 41, at_most: 0}", [{41: {"value": "0"}}, {41: {"value": "2"}}], 1),
        ("{type: share_where, indicator: 41, below: 3}", [{41: {"value": "0"}}, {41: {"value": "2"}}], 2),
        ("{type: share_where, indicator: 28, points: 3}", [{28: rate(70, 100)}, {28: rate(69, 100)}], 1),
        (
            "{type: share_where, indicator: 7, part: co_cau, item: yhct}",
            [{7: {"co_cau": {"items": {"yhct": a}}}} for a in FLAGS],
            1,
        ),
    ],
)  # fmt: skip
def test_a_condition_counts_stations(measure: str, answers: list[dict[Any, Any]], numerator: int) -> None:
    found = one(target(measure, "[{year: 2025, op: at_least, value: 100}]"), [station(each) for each in answers])
    assert found.value is not None
    assert (found.value.numerator, found.value.denominator) == (numerator, 2)


def test_a_mean_is_exact() -> None:
    text = target("{type: mean, indicator: 41}", "[{year: 2025, op: at_most, value: 1}]", unit="trường hợp")
    found = one(text, [station({41: {"value": str(n)}}) for n in (0, 1, 3)])
    assert found.value is not None
    assert (found.value.known, found.state) == (Fraction(4, 3), "behind")
    assert found.distance is not None
    assert (found.distance.amount, found.distance.noun) == (Fraction(1, 3), "unit")
    assert one(text, [station({41: {"value": "0"}}), station({})]).state == "undetermined"


def test_the_share_of_communes_that_meet_the_standard() -> None:
    text = target("{type: share_met}", "[{year: 2025, op: at_least, value: 100}]")
    intake = take_in(ROOT / "samples" / "luc-binh.yaml")
    meets = assess(standard_on(), read_submission(intake, standard_on(), Problems()))
    found = one(text, [meets, station({})])
    assert found.value is not None
    assert (found.value.low, found.value.high, found.state) == (50, 100, "undetermined")
    assert found.distance is not None
    assert (found.distance.amount, found.distance.noun) == (1, "communes")


# --- Years


WAY = "[{year: 2020, op: at_least, value: 60}, {year: 2025, op: at_least, value: 80}]"


@pytest.mark.parametrize(
    ("year", "level", "due", "expected"),
    [
        (2019, 60, False, None),
        (2020, 60, True, None),
        (2022, 80, False, 68),
        (2024, 80, False, 76),
        (2025, 80, True, None),
        (2027, 80, True, None),
    ],
)
def test_between_two_years_a_straight_line_is_expected(year: int, level: int, due: bool, expected: int | None) -> None:
    (only,) = target(OWN_DOCTOR, WAY).targets
    wanted = requirement(only, year)
    assert (wanted.level.value, wanted.due, wanted.expected) == (level, due, expected)


def test_the_line_starts_at_the_baseline() -> None:
    text = target(OWN_DOCTOR, "[{year: 2025, op: at_least, value: 100}]", more=", baseline: {value: 50, year: 2020}")
    states = {n: one(text, [doctor("co_huu")] * n + [doctor("khong")] * (20 - n), 2023).state for n in (15, 16, 20)}
    assert states == {15: "behind", 16: "on_track", 20: "achieved"}
    trend = one(text, [doctor("co_huu")] * 3 + [doctor("khong")], 2023).trend
    assert trend is not None
    assert (trend.value, trend.year, trend.change) == (50, 2020, 25)


def test_without_a_start_no_line_is_drawn() -> None:
    text = target(OWN_DOCTOR, "[{year: 2025, op: at_least, value: 100}]")
    assert one(text, [doctor("khong")], 2023).state == "not_due"


def test_less_is_better_downwards() -> None:
    text = target("{type: ratio_of_sums, indicator: 35}", "[{year: 2025, op: below, value: 18}]",
                  more=", baseline: {value: 26, year: 2021}")  # fmt: skip
    states = [one(text, [station({35: rate(n, 100)})], 2023).state for n in (17, 22, 23)]
    assert states == ["achieved", "on_track", "behind"]
    found = one(text, [station({35: rate(20, 100)})])
    assert (found.state, found.distance and found.distance.amount) == ("behind", 3)


def test_maintain_is_held_against_the_year_before() -> None:
    """Sơn Dương, row 5: 100% in 2020, “Duy trì” in 2025."""
    son_duong = plan_of("son-duong-2018")
    kept = son_duong.target("dau-tu-nang-cap")
    assert kept is not None
    assert requirement(kept, 2025).level == TargetLevel("at_least", Decimal(100))
    cao_loc = plan_of("cao-loc-2024").target("xa-dat")
    assert cao_loc is not None
    assert requirement(cao_loc, 2030).level == TargetLevel("at_least", Decimal(100))
    (above,) = target(OWN_DOCTOR, "[{year: 2020, op: above, value: 90}, {year: 2025, op: maintain}]").targets
    assert requirement(above, 2025).level == TargetLevel("above", Decimal(90))
    (held,) = target(OWN_DOCTOR, "[{year: 2025, op: maintain}]", more=", baseline: {value: 85}").targets
    assert requirement(held, 2025).level == TargetLevel("at_least", Decimal(85))


# --- Figures that are typed in


def reported(text: str, of: PlanText) -> ReportedText:
    return read_reported(parse_document(Source("so-lieu.yaml", text)), of)


def test_a_typed_in_figure_is_measured_like_any_other() -> None:
    of = plan_of("bac-ninh-2018")
    figures = reported(
        """
plan: bac-ninh-2018
year: 2025
figures:
  - {target: tuoi-tho, value: "75,46", source: Niên giám thống kê, date: 01/3/2026}
  - {target: chieu-cao-nam, value: 167.4}
  - {target: tu-vong-duoi-1, numerator: 10, denominator: 1000}
  - {target: hai-long, numerator: 801, denominator: 1000}
  - {target: bao-hiem-y-te, numerator: 96, denominator: 100}
""",
        of,
    )
    found = {each.target.id: each for each in progress(of, Stations(), 2025, date(2025, 12, 31), figures).targets}
    assert {name: each.state for name, each in found.items() if each.value is not None} == {
        "tuoi-tho": "achieved", "chieu-cao-nam": "behind", "tu-vong-duoi-1": "behind", "hai-long": "achieved",
        "bao-hiem-y-te": "achieved",
    }  # fmt: skip
    far = found["chieu-cao-nam"].distance
    assert far is not None
    assert (far.amount, far.noun) == (Fraction(1, 10), "unit")
    assert [each.state for each in found.values() if each.value is None] == ["no_data"] * 16


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        ("{target: tuoi-ho, value: 75}", "figure_target_unknown"),
        ("{target: tuoi-tho}", "one_of_keys"),
        ("{target: tuoi-tho, numerator: 3, denominator: 4}", "figure_needs_value"),
        ("{target: hai-long, numerator: 3}", "reported_denominator"),
        ("{target: hai-long, numerator: 3, denominator: 0}", "reported_denominator"),
        ("{target: hai-long, value: 3, denominator: 4}", "reported_denominator"),
        ("{target: hai-long, value: 3}, {target: hai-long, value: 4}", "figure_twice"),
    ],
)
def test_a_wrong_figure_is_named(figure: str, code: str) -> None:
    with pytest.raises(InvalidDocument) as refused:
        reported(f"{{plan: bac-ninh-2018, year: 2025, figures: [{figure}]}}", plan_of("bac-ninh-2018"))
    assert [each.code for each in refused.value.diagnostics] == [code]


# --- Tasks


def tasks_of(name: str, as_of: date, done: str = "[]") -> dict[str, TaskProgress]:
    of = plan_of(name)
    read = read_done(parse_document(Source("da-lam.yaml", f"{{plan: {name}, done: {done}}}")), of)
    assert isinstance(read, DoneText)
    return {each.task.id: each for each in schedule(of, read.done, as_of)}


def states(tasks: dict[str, TaskProgress]) -> list[str]:
    return [each.state for each in tasks.values()]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 5, 20), ["done", "done", "due", "due", "upcoming", "upcoming", "upcoming"]),
        (date(2023, 5, 29), ["done", "done", "due", "due", "upcoming", "upcoming", "upcoming"]),
        (date(2023, 5, 30), ["done", "done", "overdue", "due", "upcoming", "upcoming", "upcoming"]),
        (date(2023, 10, 31), ["done", "done", "overdue", "due", "overdue", "due", "due"]),
        (date(2023, 12, 1), ["done", "done"] + ["overdue"] * 5),
    ],
)
def test_the_seven_steps_of_luc_binh(day: date, expected: list[str]) -> None:
    assert states(tasks_of("luc-binh-2023", day)) == expected


def test_what_is_done_is_told_with_its_document_and_how_late() -> None:
    done = (
        "[{task: buoc-3, date: 31/5/2023, document: 45/BC-UBND}, {task: buoc-5, date: 29/10/2023, document: 9/BC-TYT}]"
    )
    found = tasks_of("luc-binh-2023", date(2023, 12, 1), done)
    assert (found["buoc-3"].state, found["buoc-3"].late_days) == ("done", 2)
    assert (found["buoc-5"].state, found["buoc-5"].late_days) == ("done", 0)
    assert found["buoc-5"].completion is not None
    assert found["buoc-5"].completion.document == "9/BC-TYT"
    assert found["buoc-1"].by_document
    assert tasks_of("luc-binh-2023", date(2023, 5, 30), done)["buoc-3"].state == "overdue"


def test_the_seventeen_rows_of_bac_ninh() -> None:
    done = (
        "[" + ", ".join(f"{{task: nhiem-vu-1, date: 1/12/{year}, document: NQ}}" for year in (2018, 2019, 2020)) + "]"
    )
    found = tasks_of("bac-ninh-2018", date(2020, 12, 15), done)
    assert states(found) == [
        "done", "overdue", "overdue", "overdue", "overdue", "overdue", *["undated"] * 4, "due", "due", "upcoming",
        "upcoming", "due", "upcoming", "upcoming",
    ]  # fmt: skip
    assert found["nhiem-vu-4"].missed == (2018, 2019)
    assert tasks_of("bac-ninh-2018", date(2018, 7, 1))["nhiem-vu-4"].state == "due"


def test_a_task_that_the_plan_does_not_have_is_named() -> None:
    with pytest.raises(InvalidDocument) as refused:
        tasks_of("luc-binh-2023", date(2023, 5, 1), "[{task: buoc-8, date: 1/5/2023, document: a}]")
    assert [each.code for each in refused.value.diagnostics] == ["done_task_unknown"]
    with pytest.raises(InvalidDocument) as other:
        read_done(parse_document(Source("a.yaml", "{plan: khac, done: []}")), plan_of("luc-binh-2023"))
    assert [each.code for each in other.value.diagnostics] == ["record_of_other_plan"]


def test_progress_counts_its_states() -> None:
    of = plan_of("cao-loc-2024")
    found = progress(of, area(of, [doctor("co_huu")]), 2025, date(2025, 12, 31))
    assert isinstance(found, Progress)
    assert found.counts() == {
        "achieved": 1, "on_track": 0, "behind": 0, "undetermined": 1, "not_due": 0, "no_data": 6,
    }  # fmt: skip


# --- What a completion may still change

BIRTHS = "{type: ratio_of_sums, indicator: 39}"
"""Boys per 100 girls: no share, for there may be more boys than girls."""


def births(boys: int | None, girls: int | None) -> Assessment:
    return station({39: rate(boys, girls)})


@pytest.mark.parametrize(
    ("year", "states"),
    [
        ("op: at_most, value: 112", ("undetermined", "achieved", "behind")),
        ("op: at_most, value: 40", ("behind", "behind", "behind")),
        ("op: at_least, value: 40", ("achieved", "achieved", "achieved")),
        ("op: above, value: 100", ("undetermined", "behind", "achieved")),
        ("op: at_least, value: 130", ("undetermined", "behind", "behind")),
        ("op: between, value: 40, to: 60", ("undetermined", "behind", "behind")),
        ("op: between, value: 10, to: 40", ("behind", "behind", "behind")),
        ("op: about, value: 50", ("achieved", "achieved", "achieved")),
    ],
)
def test_a_ratio_that_is_no_share_is_not_bounded_by_its_denominator(year: str, states: tuple[str, str, str]) -> None:
    """100 boys to 100 girls here; there 100 girls, and the boys missing, 100 or 150: from 50 on, 100, 125."""
    text = target(BIRTHS, f"[{{year: 2025, {year}}}]", unit="trẻ trai/100 trẻ gái")
    found = [one(text, [births(100, 100), births(boys, 100)]) for boys in (None, 100, 150)]
    assert tuple(each.state for each in found) == states
    values = [each.value for each in found if each.value is not None]
    assert [(value.low, value.high) for value in values] == [(50, None), (100, 100), (125, 125)]


def test_boys_without_girls_are_not_bounded_either() -> None:
    """The second station has no girls, and its boys are missing: any number of them may be added."""
    text = target(BIRTHS, "[{year: 2025, op: at_most, value: 112}]", unit="trẻ trai/100 trẻ gái")
    sure, unknown = Summands(Decimal(50), Decimal(100), is_share=False), Summands(None, Decimal(0), is_share=False)
    area = Stations([Noted(2025, False, {"mt": each}) for each in (sure, unknown)])
    (only,) = progress(text, area, 2025, date(2025, 12, 31)).targets
    assert only.value is not None
    assert (only.state, only.value.low, only.value.high) == ("undetermined", 50, None)


def test_a_ratio_that_is_no_share_falls_short_of_nothing() -> None:
    """80 boys to 100 girls for sure, and a station of unknown weight: 100 boys to 100 girls are still possible."""
    text = target(BIRTHS, "[{year: 2025, op: at_least, value: 100}]", unit="trẻ trai/100 trẻ gái")
    found = one(text, [births(80, 100), births(None, None)])
    assert (found.state, found.distance) == ("undetermined", None)


def test_a_missing_numerator_beyond_every_bound_is_held_against_the_line() -> None:
    """On the way from 50 to 100 in ten years, half of it is asked for after five: 75."""
    more = ", baseline: {value: 50, year: 2020}"
    for op, value, low, state in (
        ("at_least", 100, 160, "on_track"), ("at_least", 100, 100, "undetermined"), ("at_most", 20, 100, "behind"),
        ("at_most", 20, 40, "undetermined"),
    ):  # fmt: skip
        text = target(BIRTHS, f"[{{year: 2030, op: {op}, value: {value}}}]", "trẻ trai/100 trẻ gái", more)
        assert one(text, [births(low, 100), births(None, 100)]).state == state, (op, low)


def test_of_a_proportion_nothing_is_too_many() -> None:
    """110 boys to 100 girls are one more than 109 asks for; no boy is there to be taken away."""
    text = target(BIRTHS, "[{year: 2025, op: below, value: 109}]", unit="trẻ trai/100 trẻ gái")
    for boys, amount in ((110, 1), (109, 0)):
        found = one(text, [births(boys, 100)])
        assert found.distance is not None
        assert (found.state, found.distance.noun, found.distance.amount) == ("behind", "unit", amount)


def test_per_thousand_where_the_last_station_is_not_clear() -> None:
    """The unit is the rule's, also where the last commune's two submissions do not agree."""
    (mine,) = target(BIRTHS, "[{year: 2025, op: at_least, value: 1}]").targets
    thousand = Summands(Decimal(3), Decimal(100), Decimal(1000), is_share=False)
    noted = [Noted(2025, False, {"mt": each}) for each in (thousand, Summands())]
    value = measured(mine, Stations(noted))
    assert value is not None
    assert (value.known, value.per) == (30, 1000)


def test_what_is_said_of_a_value_without_an_upper_end() -> None:
    text = target(BIRTHS, "[{year: 2030, op: at_most, value: 105}]", "trẻ", ", baseline: {value: 115, year: 2020}")
    found = one(text, [births(100, 100), births(None, 100)])
    assert value_words(found, "vi") == "Hiện nay: từ 50 trẻ trở lên (đã xác định 1/2 trạm)."
    assert value_words(found, "en") == "Now: 50 trẻ or more (known for 1 of 2 stations)."
    assert trend_words(found, "vi") == "So với mức xuất phát 115 trẻ (năm 2020): thay đổi từ -65 trẻ trở lên."
    assert trend_words(found, "en") == "Since the baseline of 115 trẻ (2020): a change of -65 trẻ or more."


# --- States on the bound, and before the year


def insured_of(level: str, stations: list[Assessment], year: int = 2025, baseline: str = "") -> str:
    more = f", baseline: {baseline}" if baseline else ""
    return one(target(INSURANCE, f"[{level}]", more=more), stations, year).state


@pytest.mark.parametrize(
    ("level", "year", "baseline", "counts", "state"),
    [
        # Before its year, with a station of unknown weight: nothing can be held against the line.
        ("{year: 2030, op: at_least, value: 95}", 2025, "{value: 80, year: 2020}", [(90, 100), (50, None)],
         "undetermined"),
        # All of a whole is asked for: short only where someone is lacking for sure, and only upwards.
        ("{year: 2025, op: at_least, value: 100}", 2025, "", [(100, 100), (None, None)], "undetermined"),
        ("{year: 2025, op: at_least, value: 100}", 2025, "", [(99, 100), (None, None)], "behind"),
        ("{year: 2025, op: at_most, value: 100}", 2025, "", [(90, 100), (None, None)], "undetermined"),
        # The best case exactly on the line (60), and a hair below it.
        ("{year: 2030, op: at_least, value: 80}", 2025, "{value: 40, year: 2020}", [(20, 50), (None, 10), (None, 10),
         (20, 30)], "undetermined"),
        ("{year: 2030, op: at_least, value: 80}", 2025, "{value: 40, year: 2020}", [(19, 50), (None, 10), (None, 10),
         (20, 30)], "behind"),
        ("{year: 2030, op: at_least, value: 80}", 2025, "{value: 40, year: 2020}", [(60, 100)], "on_track"),
        ("{year: 2030, op: at_most, value: 20}", 2025, "{value: 80, year: 2020}", [(50, 100)], "on_track"),
        ("{year: 2030, op: at_most, value: 20}", 2025, "{value: 80, year: 2020}", [(51, 100)], "behind"),
        ("{year: 2030, op: at_most, value: 20}", 2025, "{value: 80, year: 2020}", [(50, 99), (None, 1)],
         "undetermined"),
        # A baseline beyond the level: short of the line (60) and yet perhaps at the level, or surely not.
        ("{year: 2030, op: at_least, value: 20}", 2025, "{value: 100, year: 2020}", [(10, 100), (None, 20)],
         "undetermined"),
        ("{year: 2030, op: at_least, value: 20}", 2025, "{value: 100, year: 2020}", [(10, 100), (None, 2)], "behind"),
        # A baseline of the very year is the line itself; one of a later year, or of none, is no beginning.
        ("{year: 2030, op: at_least, value: 95}", 2025, "{value: 80, year: 2025}", [(78, 100)], "behind"),
        ("{year: 2030, op: at_least, value: 95}", 2025, "{value: 80, year: 2026}", [(78, 100)], "not_due"),
        ("{year: 2030, op: at_least, value: 95}", 2025, "{value: 80}", [(78, 100)], "not_due"),
    ],
)  # fmt: skip
def test_states_on_the_bound_and_before_the_year(
    level: str, year: int, baseline: str, counts: list[tuple[int | None, int | None]], state: str
) -> None:
    assert insured_of(level, [insured(*each) for each in counts], year, baseline) == state


@pytest.mark.parametrize(
    ("level", "low", "high", "met"),
    [
        (TargetLevel("between", Decimal(10), Decimal(20)), 20, 25, "undetermined"),
        (TargetLevel("between", Decimal(10), Decimal(20)), 21, 25, "not_met"),
        (TargetLevel("between", Decimal(10), Decimal(20)), 5, 10, "undetermined"),
        (TargetLevel("between", Decimal(10), Decimal(20)), 5, 9, "not_met"),
        (TargetLevel("between", Decimal(10), Decimal(20)), 10, 20, "met"),
        (TargetLevel("between", Decimal(10), Decimal(20)), 5, 25, "undetermined"),
        (TargetLevel("between", Decimal(10), Decimal(20)), 10, None, "undetermined"),
        (TargetLevel("above", Decimal(10)), 10, 10, "not_met"),
        (TargetLevel("above", Decimal(10)), 10, 11, "undetermined"),
        (TargetLevel("above", Decimal(10)), 11, None, "met"),
        (TargetLevel("below", Decimal(10)), 10, None, "not_met"),
        (TargetLevel("at_most", Decimal(10)), 10, None, "undetermined"),
        (TargetLevel("at_most", Decimal(10)), 10, 11, "undetermined"),
    ],
)
def test_a_level_between_two_ends(level: TargetLevel, low: int, high: int | None, met: str) -> None:
    assert level.met_between(Fraction(low), None if high is None else Fraction(high)) == met


# --- What a station counts for


@pytest.mark.parametrize(
    ("body", "answer", "points", "counts"),
    [
        # 5 metres are worth 4 in zone 1 and 8 in zone 2, and the zone is not known.
        (by_zone(50, 4, 8), '"5"', 4, "yes"),
        (by_zone(50, 4, 8), '"5"', 5, "unknown"),
        (by_zone(50, 4, 8), '"5"', 8, "unknown"),
        (by_zone(50, 4, 8), '"5"', 9, "no"),
        # Up to half of the points, if it applies at all: whether the station counts is open, not what it counts for.
        (small_rate(50, EXCLUDED), "{numerator: 0}", 50, "unknown"),
        (small_rate(50, EXCLUDED), "{numerator: 0, denominator: 9}", 50, "no"),
        (small_rate(50, EXCLUDED), "{numerator: 0, denominator: 0}", 50, "absent"),
        (small_rate(50, EXCLUDED), "{numerator: 5, denominator: 9}", 50, "yes"),
        (small_rate(50, EXCLUDED), "{numerator: 5}", 50, "unknown"),
    ],
)
def test_whether_a_station_has_points_enough(body: str, answer: str, points: int, counts: str) -> None:
    standard = small_standard((body,), (yes_no(50),), more=TWO_ZONES)
    assessment = assess_answers(f"{{1: {answer}}}", standard, zone=None, region="bac")
    assert satisfies(ShareWhere(type="share_where", indicator=1, points=Decimal(points)), assessment) == counts


@pytest.mark.parametrize(
    ("boys", "girls", "counts"),
    [(5, 0, ("yes", "no")), (0, 0, ("absent", "absent")), (5, 4, ("yes", "no")), (1, 1, ("no", "yes"))],
)
def test_some_to_nobody_is_beyond_every_bound(boys: int, girls: int, counts: tuple[str, str]) -> None:
    body = "points: 100, scoring: {type: rate, unit: trẻ trai/100 trẻ gái, numerator: a, denominator: b, "
    standard = small_standard((body + "bands: [{at_most: 112, points: 100}], when_absent: full}",))
    assessment = assess_answers(f"{{1: {{numerator: {boys}, denominator: {girls}}}}}", standard, zone=None, region=None)
    above, below = (ShareWhere(type="share_where", indicator=1, **{op: Decimal(112)}) for op in ("above", "below"))
    assert (satisfies(above, assessment), satisfies(below, assessment)) == counts


def test_what_is_known_of_a_share_where_as_many_are_for_it_as_against_it() -> None:
    found = one(target(OWN_DOCTOR, "[{year: 2025, op: at_least, value: 90}]"), [doctor("co_huu"), doctor("khong")])
    assert found.value is not None
    assert (found.value.known, found.value.low, found.value.high) == (50, 50, 50)


def test_a_figure_may_be_less_than_one_short() -> None:
    """A mean of 179.5 square metres against 180: half a metre, and nothing where it is reached or passed."""
    measure = "{type: mean, indicator: 12, part: xay_dung}"
    for level, metres, left in (
        ("at_least, value: 180", "179.5", Fraction(1, 2)), ("at_least, value: 180", "180", None),
        ("at_most, value: 180", "180.25", Fraction(1, 4)),
    ):  # fmt: skip
        text = target(measure, f"[{{year: 2025, op: {level}}}]", unit="m2")
        found = one(text, [station({12: {"dat": {"value": "620"}, "xay_dung": metres}})])
        assert (found.distance.amount if found.distance else None) == left


@pytest.mark.parametrize(
    ("level", "own", "of", "left"),
    [
        ("at_least, value: 90", 2, 3, 1),  # 2.7 stations are three
        ("at_least, value: 50", 1, 4, 1),
        ("at_most, value: 20", 2, 3, 2),  # 0.6 stations at most are none
        ("between, value: 10, to: 20", 2, 3, None),  # beyond the range nothing more is asked for
    ],
)
def test_stations_are_whole(level: str, own: int, of: int, left: int | None) -> None:
    found = one(
        target(OWN_DOCTOR, f"[{{year: 2025, op: {level}}}]"), [doctor("co_huu")] * own + [doctor("khong")] * (of - own)
    )
    assert found.state == "behind"
    assert (found.distance.amount if found.distance else None) == left
