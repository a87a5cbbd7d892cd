"""Cross-checks one by one: where they begin, what they say, the test behind them; a clean district is clean."""

import json
import random
import zipfile
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT, Run, assess_answers, standard_on
from sample_district import communes, planting, sheets
from yte_check.batch.duplicates import Communes
from yte_check.batch.records import StationRow
from yte_check.crosschecks.inspector import CrossChecker
from yte_check.crosschecks.kinds import AnyCheck
from yte_check.crosschecks.kinds.shared_answers import SharedAnswers, SharedFigures
from yte_check.crosschecks.kinds.shared_evidence import EvidenceFingerprints, SharedEvidence
from yte_check.crosschecks.kinds.thresholds import (
    NearThreshold,
    Thresholds,
    at_least,
    gatherings,
    near_thresholds,
    sides_of,
)
from yte_check.crosschecks.loading import StandardChecks, cross_checks_of, read_cross_checks
from yte_check.crosschecks.model import CrossChecksText
from yte_check.crosschecks.proofs import check_one
from yte_check.crosschecks.quantity import figures_of, parse_quantity
from yte_check.crosschecks.stations import Facts, checked
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.documents.document import parse_document
from yte_check.documents.scalars import Refusal
from yte_check.documents.shape import read_shape
from yte_check.documents.source import Source
from yte_check.render.flags import flag_lines, flag_words
from yte_check.scoring.flags import Flag
from yte_check.standard.library import default_library

PLACE = ROOT / "criteria" / "qd-1300-2023"
SHIPPED = {check.id: check for check in read_cross_checks(PLACE, standard_on())}


def check(text: str) -> AnyCheck:
    """A check as a file would declare it, without the words."""
    whole = f"standard: qd-1300-2023\nchecks:\n  - {{id: thu, reason: {{vi: Lý do., en: Reason.}}, {text}}}\n"
    document = parse_document(Source("thu.yaml", whole))
    return read_shape(CrossChecksText, document.data, document).checks[0]


def flags(check: AnyCheck, answers: dict[Any, Any], **station: Any) -> list[Flag]:
    return list(check.alone(checked(assess_answers(answers, **station))))


def rate(numerator: int, denominator: int) -> dict[str, str]:
    return {"numerator": str(numerator), "denominator": str(denominator)}


# --- Figures by name


def test_figures_have_names() -> None:
    assessment = assess_answers({6: rate(80, 100), 30: {"dan_so": rate(70, 90)}, 43: "12"}, population=95)
    assert figures_of(assessment.submission, assessment.standard) == {
        "population": 95,
        "6.numerator": 80,
        "6.denominator": 100,
        "30.dan_so.numerator": 70,
        "30.dan_so.denominator": 90,
    }


def test_a_sum_needs_all_its_figures() -> None:
    births = parse_quantity(["39.numerator", "39.denominator"])
    assert births.value({"39.numerator": 18, "39.denominator": 17}) == 35
    assert births.value({"39.numerator": 18}) is None
    assert births.indicators == (39,)


@pytest.mark.parametrize("raw", ["32", "32.", "x.denominator", "32.count", "0.numerator", "", None, [], {}, ["32"]])
def test_what_is_no_name_is_refused(raw: object) -> None:
    with pytest.raises(Refusal):
        parse_quantity(raw)


# --- Inside a submission


@pytest.mark.parametrize(
    ("other", "found"), [(100, None), (99, None), (98, "hint"), (95, "hint"), (94, "certain"), (0, "certain")]
)
def test_figures_that_should_agree(other: int, found: str | None) -> None:
    agree = check("type: agree, figures: [32.denominator, 33.denominator], hint_beyond: 1, certain_beyond: 5")
    raised = flags(agree, {32: rate(0, 100), 33: rate(0, other)})
    assert [("certain" if flag.certain else "hint") for flag in raised] == ([found] if found else [])


def test_a_figure_that_is_not_there_contradicts_nothing() -> None:
    agree = check("type: agree, figures: [32.denominator, 33.denominator], certain_beyond: 0")
    assert flags(agree, {32: rate(1, 10)}) == []
    assert flags(agree, {}) == []
    ratio = check("type: ratio, figure: 23.denominator, of: 6.denominator, certain_above: 1")
    assert flags(ratio, {23: rate(1, 10)}) == []


@pytest.mark.parametrize(("infants", "found"), [(35, None), (40, None), (41, "hint"), (65, "hint"), (66, "certain")])
def test_a_figure_within_bounds_of_another(infants: int, found: str | None) -> None:
    ratio = check("type: ratio, figure: 23.denominator, of: 6.denominator, hint_above: 3.5, certain_above: 6, slack: 5")
    raised = flags(ratio, {23: rate(1, infants), 6: rate(1, 1000)})
    assert [("certain" if flag.certain else "hint") for flag in raised] == ([found] if found else [])


def test_too_few_and_nothing_to_compare_with() -> None:
    ratio = check("type: ratio, figure: 21.denominator, of: 9.numerator, hint_below: 100, certain_below: 1")
    (flag,) = flags(ratio, {21: rate(0, 4), 9: rate(5, 5)})
    assert not flag.certain
    (flag,) = flags(ratio, {21: rate(0, 0), 9: rate(5, 5)})
    assert flag.certain
    above = check("type: ratio, figure: 23.denominator, of: 33.denominator, hint_above: 150")
    (flag,) = flags(above, {23: rate(1, 9), 33: rate(0, 0)})
    assert "%" not in flag_words(flag, "vi")


def test_a_flag_says_what_it_rests_on_and_what_hangs_on_it() -> None:
    answers = {32: rate(30, 35), 33: rate(35, 40)}
    (flag,) = flags(SHIPPED["births_agree"], answers)
    assert flag.indicators == (32, 33)
    assert flag.at_risk == sum(
        r.score.high for r in assess_answers(answers).indicators() if r.indicator.number in (32, 33)
    )
    assert flag.params == {"32.denominator": 35, "33.denominator": 40}
    assert flag_lines(flag, "vi") == ("Số phụ nữ đẻ (chỉ tiêu 32): 35", "Số phụ nữ đẻ (chỉ tiêu 33): 40")


def test_the_samples_hold_together(run: Run) -> None:
    code, out, _ = run("batch", ROOT / "samples" / "luc-binh.yaml", "--cross-check", "--format", "json")
    assert code == 0
    assert '"certain": true' not in out


def test_points_of_a_whole_sheet() -> None:
    assert flags(SHIPPED["all_points_claimed"], {}) == []


# --- Thresholds


def test_the_sign_test_is_the_binomial_distribution() -> None:
    assert at_least(0, 5, Fraction(1, 2)) == 1
    assert at_least(5, 5, Fraction(1, 2)) == Fraction(1, 32)
    assert at_least(9, 10, Fraction(1, 2)) == Fraction(11, 1024)
    assert at_least(2, 3, Fraction(3, 5)) == 3 * Fraction(9, 25) * Fraction(2, 5) + Fraction(27, 125)


THRESHOLDS = SHIPPED["just_at_threshold"]


def near(numerator: int, denominator: int, number: int = 6) -> tuple[NearThreshold, ...]:
    assert isinstance(THRESHOLDS, Thresholds)
    return tuple(near_thresholds(THRESHOLDS, checked(assess_answers({number: rate(numerator, denominator)}))))


@pytest.mark.parametrize(
    ("numerator", "denominator", "better"),
    [(950, 1000, True), (969, 1000, True), (949, 1000, False), (931, 1000, False), (970, 1000, None), (38, 40, None)],
)
def test_which_rates_are_near_a_threshold(numerator: int, denominator: int, better: bool | None) -> None:
    assert [each.better for each in near(numerator, denominator)] == ([] if better is None else [better])


def test_at_the_end_of_the_scale_values_gather_of_themselves() -> None:
    assert near(99, 100, 9) == ()  # all villages, of which 100% are asked for
    assert near(99, 100, 33) == ()


def test_where_less_is_better_the_better_side_lies_below() -> None:
    assert [each.better for each in near(240, 1000, 35)] == [True]
    assert [each.better for each in near(241, 1000, 35)] == [False]
    assert near(240, 1000, 35)[0].points == Decimal("1.5")


def test_a_district_that_aims_at_a_threshold_and_one_that_does_not() -> None:
    assert isinstance(THRESHOLDS, Thresholds)
    above, below = near(951, 1000), near(941, 1000)
    assert gatherings(THRESHOLDS, sides_of(above * 10))["6"].near == 10
    assert gatherings(THRESHOLDS, sides_of(above * 7)) == {}, "too few to say anything"
    assert gatherings(THRESHOLDS, sides_of(above * 12 + below * 8)) == {}
    assert gatherings(THRESHOLDS, sides_of(above * 28 + below * 2))["6"].better == 28


# --- Between communes


def test_sheets_that_were_copied_in_part() -> None:
    shared = SHIPPED["copied_figures"]
    assert isinstance(shared, SharedAnswers)
    draw = random.Random(1)
    names = [f"{number}.denominator" for number in range(1, 31)]
    sheets = [{name: draw.randrange(30, 5000) for name in names} for _ in range(40)]
    sheets[7] = {**sheets[3], **{name: draw.randrange(30, 5000) for name in names[:12]}}
    found = SharedFigures(shared)
    for position, sheet in enumerate(sheets):
        found.add(position, sheet)
    (copies,) = found.copies()
    assert (copies.one, copies.other, copies.equal, copies.compared) == (3, 7, 18, 30)


def test_small_figures_and_short_sheets_prove_nothing() -> None:
    shared = SHIPPED["copied_figures"]
    assert isinstance(shared, SharedAnswers)
    found = SharedFigures(shared)
    for position in range(2):
        found.add(position, {f"{number}.denominator": 29 for number in range(1, 48)})
        found.add(position + 2, {f"{number}.denominator": 500 for number in range(1, 11)})
    assert list(found.copies()) == []


def test_every_pair_that_shares_enough_is_found_as_by_comparing_all() -> None:
    """Beside comparing each sheet with each other: what three figures in a row lead to, and nothing twice."""
    shared = SHIPPED["copied_figures"]
    assert isinstance(shared, SharedAnswers)
    draw = random.Random(5)
    names = [f"{number}.denominator" for number in range(1, 31)]
    sheets = [{name: draw.randrange(30, 60) for name in draw.sample(names, 25)} for _ in range(30)]
    sheets += [{**sheet, **dict.fromkeys(draw.sample(list(sheet), draw.randrange(25)), 77)} for sheet in sheets]
    found = SharedFigures(shared)
    for position, sheet in enumerate(sheets):
        found.add(2 * position, sheet)

    def runs(sheet: dict[str, int]) -> set[tuple[tuple[str, int], ...]]:
        items = list(sheet.items())
        return {tuple(items[start : start + 3]) for start in range(len(items) - 2)}

    slowly = []
    for one, other in combinations(range(len(sheets)), 2):
        first, second = sheets[one], sheets[other]
        both = [name for name in first if name in second]
        equal = sum(first[name] == second[name] for name in both)
        in_a_row = runs(first) & runs(second)
        if in_a_row and len(both) >= shared.least_figures and equal * 100 >= shared.hint_from * len(both):
            slowly.append((2 * one, 2 * other, equal, len(both)))
    assert [(each.one, each.other, each.equal, each.compared) for each in found.copies()] == slowly
    assert len(slowly) > 10


def test_files_that_the_same_stations_share_are_each_named_once() -> None:
    shared = SHIPPED["shared_evidence"]
    names = {letter: (f"Giấy {letter}", (6,)) for letter in "abc"}
    three, two = dict(list(names.items())[:2]), names
    noted = [Facts({}, notes={shared.id: EvidenceFingerprints(each)}) for each in (two, three, two)]
    found = raised({"a": (shared,)}, *(row(at, "a", facts) for at, facts in enumerate(noted)))
    assert found == {0: [shared.id] * 3, 1: [shared.id] * 2, 2: [shared.id] * 3}


def test_a_file_that_very_many_have_is_a_common_document() -> None:
    shared = SHIPPED["shared_evidence"]
    assert isinstance(shared, SharedEvidence)
    common = {"a" * 64: ("Kế hoạch tỉnh", (1,))}
    files = [{**common, f"{position:064x}": ("Báo cáo", (6,))} for position in range(int(shared.most_communes) + 1)]
    noted = [Facts({}, notes={shared.id: EvidenceFingerprints(each)}) for each in (*files, files[2])]
    assert raised({"a": (shared,)}, *(row(at, "a", facts) for at, facts in enumerate(noted))) == {
        2: [shared.id], len(files): [shared.id],
    }  # fmt: skip


def test_evidence_in_an_archive_is_compared_as_well(tmp_path: Path, run: Run) -> None:
    archive = tmp_path / "huyen.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name in planting.SAME_FILE:
            slug = sheets.slug(name)
            for member in (f"{slug}.yaml", f"minh-chung/{slug}.txt"):
                file.write(ROOT / "samples/district/phieu" / member, member)
    out = run("batch", archive, "--cross-check", "--format", "json")[1]
    assert out.count('"code": "shared_evidence"') == 2


def row(position: int, standard: str, facts: Facts) -> StationRow:
    """A station of a commune of its own."""
    return StationRow(
        position=position, path=f"{position}.yaml", sha256="", outline=standard, year=2024, name="", district="Huyện",
        commune=f"Xã {position}", code=None, province="Tỉnh", zone=None, verdict="not_met", low=Decimal(1),
        high=Decimal(1), max=Decimal(1), needed=Decimal(1), criteria_text="", indicators_text="", notes=(facts,),
    )  # fmt: skip


def raised(checks: dict[str, tuple[AnyCheck, ...]], *rows: StationRow) -> dict[int, list[str]]:
    among = Communes()
    for each in rows:
        among.add(each)
    among.settle()
    declared = {name: StandardChecks(standard_on(), of_standard) for name, of_standard in checks.items()}
    return {
        at: [flag.code for flag in found]
        for at, found in CrossChecker(declared).flags(rows, among, rows.__getitem__).items()
    }


def test_checks_of_two_standards_may_have_one_id() -> None:
    copied = SHIPPED["copied_figures"]
    same = Facts({f"{number}.denominator": 1000 + number for number in range(1, 31)})
    rows = (row(0, "a", same), row(1, "a", same), row(2, "b", same))
    assert raised({"a": (copied,), "b": (copied,)}, *rows) == {0: [copied.id], 1: [copied.id]}


def test_a_file_is_shared_whatever_the_standards_and_each_check_flags_its_own_stations() -> None:
    files = Facts({}, notes={"x": EvidenceFingerprints({"a" * 64: ("Báo cáo", (1,))})})
    rows = (row(0, "a", files), row(1, "b", files), row(2, "c", files))
    one, other = (check(f"type: shared_evidence, most_communes: {most}") for most in (3, 2))
    assert raised({"a": (one,)}, *rows) == {0: ["thu"]}
    assert raised({"a": (one,), "b": (other,)}, *rows) == {0: ["thu"]}, "for b it is a common document"


# --- A clean district


@pytest.mark.slow
@given(st.integers(0, 10**6))
def test_a_clean_commune_raises_no_flag_of_certainty(seed: int) -> None:
    figures = communes.figures_of(f"Xã {seed}")
    assessment = assess_answers(communes.answers_of(f"Xã {seed}", figures), population=figures["people"])
    raised = [flag for each in SHIPPED.values() for flag in each.alone(checked(assessment))]
    assert not [flag for flag in raised if flag.certain]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_a_clean_district_raises_no_flag_of_certainty(seed: int, tmp_path: Path, run: Run) -> None:
    for number in range(30):
        name = f"Xã {seed} {number}"
        for year in (communes.YEAR - 1, communes.YEAR):
            figures = communes.figures_of(name, year)
            text = sheets.submission_text("An Bình", year, figures, communes.answers_of(name, figures), evidence=False)
            path = tmp_path / str(year) / f"{number}.yaml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text.replace("An Bình", name), encoding="utf-8")
    now, before = tmp_path / str(communes.YEAR), tmp_path / str(communes.YEAR - 1)
    code, out, _ = run("batch", now, "--previous", before, "--format", "json")
    assert code == 0
    assert '"flags": [' in out
    assert '"certain": true' not in out
    assert "copied_figures" not in out


# --- Of no use

NEVER, ALWAYS = "check_never", "check_always"
USELESS = {
    "type: agree, figures: [32.denominator, 33.denominator], hint_beyond: 100": NEVER,
    "type: agree, figures: [32.denominator, 33.denominator], hint_beyond: 1, certain_beyond: 100": NEVER,
    "type: ratio, figure: 23.denominator, of: 6.denominator, hint_below: 0": NEVER,
    "type: ratio, figure: 6.numerator, of: 6.denominator, hint_above: 100": NEVER,
    "type: ratio, figure: 6.numerator, of: 6.denominator, hint_above: 99.9": None,
    "type: ratio, figure: 23.denominator, of: 6.denominator, hint_above: 100": None,
    "type: all_maximum, share: 0": ALWAYS,
    "type: all_maximum, share: 100": None,
    "type: thresholds, window: 0, chance: 60, significance: 1, least_denominator: 50, least_communes: 8": NEVER,
    "type: thresholds, window: 2, chance: 100, significance: 1, least_denominator: 50, least_communes: 8": NEVER,
    "type: thresholds, window: 2, chance: 60, significance: 0, least_denominator: 50, least_communes: 8": NEVER,
    "type: thresholds, window: 2, chance: 0, significance: 1, least_denominator: 50, least_communes: 8": ALWAYS,
    "type: thresholds, window: 2, chance: 60, significance: 100, least_denominator: 50, least_communes: 8": ALWAYS,
    "type: thresholds, window: 2, chance: 60, significance: 1, least_denominator: 0, least_communes: 0": None,
    "type: shared_answers, least_figure: 30, least_figures: 12, hint_from: 0": ALWAYS,
    "type: shared_answers, least_figure: 30, least_figures: 12, hint_from: 50, certain_from: 100": None,
    "type: shared_evidence, most_communes: 0": NEVER,
    "type: shared_evidence, most_communes: 1": NEVER,
    "type: shared_evidence, most_communes: 2": None,
    "type: jump, figures: [6.denominator], hint_beyond: 0": None,
    "type: points_jump, hint_beyond: 100": NEVER,
    "type: points_jump, hint_beyond: 99.9": None,
}


@pytest.mark.parametrize("text", USELESS)
def test_a_bound_that_flags_nobody_or_everybody_is_refused(text: str) -> None:
    problems = Problems()
    check_one(check(text), standard_on(), (), problems)
    assert [each.code for each in problems] == ([USELESS[text]] if USELESS[text] else [])


@pytest.mark.parametrize(
    "text",
    [
        "type: ratio, figure: 23.denominator, of: 6.denominator, hint_above: 5, slack: -1",
        "type: jump, figures: [6.denominator], hint_beyond: 5, slack: -1",
        "type: thresholds, window: 2, chance: 60, significance: 1, least_denominator: -1, least_communes: 8",
        "type: shared_answers, least_figure: -1, least_figures: 12, hint_from: 50",
        "type: shared_evidence, most_communes: -1",
    ],
)
def test_nothing_is_counted_below_nought(text: str) -> None:
    with pytest.raises(InvalidDocument, match="number_negative"):
        check(text)


# --- Loading


def test_the_checks_of_every_standard_are_found_by_its_id() -> None:
    assert set(cross_checks_of(default_library().places())) == {"qd-1300-2023"}


def test_checks_that_do_not_fit_their_standard_stop_the_batch(tmp_path: Path, run: Run) -> None:
    place = tmp_path / "nho"
    sound = ROOT / "tests" / "standards"
    for folder in (sound / "sound" / "nho", sound / "faults" / "figure_no_part" / "nho"):
        for file in folder.rglob("*.yaml"):
            target = place / file.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    with pytest.raises(InvalidDocument, match="figure_no_part"):
        cross_checks_of([place])
    code, _, err = run("batch", ROOT / "samples" / "luc-binh.yaml", "--standard", place, "--cross-check")
    assert code == 4
    assert "figure_no_part" in err


def test_checks_of_another_standard_in_the_folder_are_not_ours() -> None:
    other = ROOT / "tests" / "standards" / "sound" / "nho"
    assert read_cross_checks(other, standard_on()) == ()


# --- Which files are of one commune

SAMPLE = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
THEN, PLACE = "  district: Bạch Thông\n  province: Bắc Kạn\n", "commune: {name: Lục Bình}"
LATER = {
    "as it was": (THEN, PLACE),
    "no district any more": ("  province: Bắc Kạn\n", PLACE),
    "the province of today": ("  province: Thái Nguyên\n", PLACE),
    "another spelling": ("  district: H. Bạch Thông\n  province: Tỉnh Bắc Cạn\n", "commune: {name: xã Lục Bình}"),
    "with a code": (THEN, 'commune: {name: Lục Bình, code: "01885"}'),
}


def placed(where: str, commune: str, year: int, answers: bool = True) -> str:
    text = SAMPLE.replace(THEN, where).replace(PLACE, commune).replace("year: 2024", f"year: {year}")
    return text if answers else text[: text.index("answers:")] + "answers: {11: có}\n"


def flags_of(out: str) -> list[list[str]]:
    return [[flag["code"] for flag in each["flags"]] for each in json.loads(out)["stations"]]


@pytest.mark.slow
@pytest.mark.parametrize("case", LATER)
def test_last_year_s_file_is_found_through_the_merger(case: str, tmp_path: Path, run: Run) -> None:
    now, before = tmp_path / "now.yaml", tmp_path / "before"
    before.mkdir()
    year = 2024 if "code" in case else 2025  # from 2025 on a code has to be of the national list
    (before / "a.yaml").write_text(placed(THEN, PLACE, year - 1, answers=False), encoding="utf-8")
    now.write_text(placed(*LATER[case], year), encoding="utf-8")
    assert "points_jump" in flags_of(run("batch", now, "--previous", before, "--format", "json")[1])[0]


def test_last_year_s_file_of_a_namesake_is_not_taken(tmp_path: Path, run: Run) -> None:
    now, before = tmp_path / "now.yaml", tmp_path / "before"
    before.mkdir()
    (before / "a.yaml").write_text(placed(THEN, PLACE, 2024, answers=False), encoding="utf-8")
    now.write_text(placed(THEN.replace("Bạch Thông", "Chợ Đồn"), PLACE, 2025), encoding="utf-8")
    assert "points_jump" not in flags_of(run("batch", now, "--previous", before, "--format", "json")[1])[0]


@pytest.mark.slow
@pytest.mark.parametrize("case", LATER)
def test_what_a_commune_hands_in_twice_is_no_copy(case: str, tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.yaml").write_text(placed(THEN, PLACE, 2024), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(placed(*LATER[case], 2024), encoding="utf-8")
    copied = flags_of(run("batch", tmp_path, "--cross-check", "--format", "json")[1])
    assert not any("copied_figures" in codes for codes in copied)
    (tmp_path / "b.yaml").write_text(placed(THEN, "commune: {name: Tân Tú}", 2024), encoding="utf-8")
    copied = flags_of(run("batch", tmp_path, "--cross-check", "--format", "json")[1])
    assert all("copied_figures" in codes for codes in copied)
