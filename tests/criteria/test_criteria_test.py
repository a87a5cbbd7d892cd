"""``criteria test``: the shipped cases hold and reach everything; each fault of a case is named on its line.

The small standard in ``standards/sound`` has every rule type; ``standards/cases/tron-ven.yaml`` reaches all of it.
"""

import json
import re
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import ROOT, Run, standard_on
from raw_answers import bands_of, full_answers
from yte_check.criteria.testing.examination import CasesRun, examine
from yte_check.criteria.testing.goals import KINDS, Coverage, percent
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import parse_document
from yte_check.documents.source import Source
from yte_check.standard.library import Library
from yte_check.standard.rules import Parts, Rate
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.bands import Band
from yte_check.standard.rules.bounds import scaled

HERE = Path(__file__).parents[1] / "standards"
COMPLETE = HERE / "cases" / "tron-ven.yaml"
SHIPPED = ROOT / "criteria" / "qd-1300-2023"
MARK = re.compile(r"<<(\w+)")
"""Stands on the line on which a fault is to be named."""
BESIDE = {"flags": 5, "flag_bounds": 7, "flag_figures": 4, "efforts": 2, "effort_numbers": 30}
"""What the cases beside those of answers reach."""
HALF = "  - {indicator: 4, answer: {items: {kham: có, tiem: không}}, points: 10}\n"
"""One room of two: 5 points and not 10."""

OWN_TERMS = {"attributes", "rows", "levels", "not_applicable", "added"}
"""What only standards in terms of their own have: ``tests/issuers`` counts it."""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small standard with its amendment and its complete cases."""
    shutil.copytree(HERE / "sound", tmp_path, dirs_exist_ok=True)
    shutil.copytree(HERE / "cases", tmp_path / "nho" / "cases")
    return tmp_path / "nho"


def add_cases(place: Path, lines: str, name: str = "vi-du.yaml", head: str = "standard: nho") -> Path:
    file = place / "cases" / name
    file.write_text(f"{head}\ncases:\n{lines}", encoding="utf-8")
    return file


def tried(*paths: Path) -> CasesRun:
    return examine(paths, Library((ROOT / "criteria",)))


def found(examination: CasesRun) -> set[tuple[str, str, int]]:
    return {(d.code, Path(d.file).name, d.line) for d in examination.findings.diagnostics}


def marked(*files: Path) -> set[tuple[str, str, int]]:
    return {
        (code, file.name, number)
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        for code in MARK.findall(line)
    }


def coverage(examination: CasesRun) -> dict[str, Coverage]:
    return {each.name: each for tested in examination.tested for each in tested.coverage}


# What ships


@pytest.mark.slow
def test_the_shipped_cases_hold_and_reach_everything(run: Run) -> None:
    code, out, err = run("criteria", "test", ROOT / "criteria", "--strict")
    assert (code, err) == (0, "")
    assert "không đạt" not in out
    assert "100% nội dung" in out
    assert set(coverage(tried(SHIPPED))) == set(KINDS.values()) - OWN_TERMS - {"knockouts"}  # none is known yet
    assert run("criteria", "test", "qd-1300-2023", "--strict", "-q") == (0, "", "")


@pytest.mark.slow
def test_a_shipped_threshold_that_is_moved_breaks_the_cases_on_it(tmp_path: Path) -> None:
    """Health insurance from 96% instead of 95%: 95% and 95.1% lose a point, and so does the full station."""
    place = tmp_path / "ban-chep"
    shutil.copytree(SHIPPED, place)
    shutil.copy(ROOT / "criteria" / "qd-1453-2023.yaml", tmp_path)
    rule = place / "01-chi-dao-dieu-hanh.yaml"
    rule.write_text(rule.read_text(encoding="utf-8").replace("at_least: 95,", "at_least: 96,"), encoding="utf-8")
    cases = place / "cases" / "01-chi-dao-dieu-hanh.yaml"
    on_it = {
        line
        for line, text in enumerate(cases.read_text(encoding="utf-8").splitlines(), start=1)
        if "indicator: 6" in text and ("numerator: 950," in text or "numerator: 951," in text)
    }
    examination = tried(place)
    failed = {(d.file, d.line) for d in examination.findings.diagnostics if d.code == "case_points"}
    assert {line for file, line in failed if file == str(cases)} == on_it
    assert len(on_it) == 2
    assert {Path(file).name for file, _ in failed} == {cases.name, "tram.yaml"}
    (moved,) = (
        at for at, line in enumerate(rule.read_text(encoding="utf-8").splitlines(), 1) if "at_least: 96," in line
    )
    assert ("uncovered_threshold", rule.name, moved) in found(examination)


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_program_that_takes_from_for_above_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """With “above” in place of “at least” the case on every such threshold fails, of rates, numbers and checklists."""
    fits = Band.fits

    def wrong(band: Band, numerator: Decimal, denominator: Decimal) -> bool:
        return fits(band, numerator, denominator) and numerator != scaled(band.at_least or Decimal(-1), denominator)

    missed = {d.params["indicator"] for d in tried(SHIPPED).findings.diagnostics}
    assert missed == set()
    monkeypatch.setattr(Band, "fits", wrong)
    missed = {d.params["indicator"] for d in tried(SHIPPED).findings.diagnostics if d.code == "uncovered_threshold"}
    banded = {
        str(number)
        for number, indicator in standard_on(date.max).indicators.items()
        if any(o.kind == "threshold" and o.path[-1] == "at_least" for o in indicator.scoring.outcomes())
    }
    assert banded <= missed


@pytest.mark.slow
@given(data=st.data())
def test_what_an_answer_reaches_is_what_its_rule_can_decide(data: st.DataObject) -> None:
    standard = standard_on(date.max)
    rule = data.draw(st.sampled_from(list(standard.indicators.values()))).scoring
    place = data.draw(st.sampled_from(list(standard.places(None, None))))
    raw = parse_document(Source("", json.dumps({"answer": data.draw(full_answers(rule))}, ensure_ascii=False))).data
    answer = rule.read(Given(raw["answer"], (), Problems()))
    assert set(rule.reached(answer, place)) <= set(rule.outcomes())
    assert not set(rule.reached(None, place))


@pytest.mark.slow
def test_every_shipped_threshold_has_a_case_that_just_misses_it() -> None:
    """More than coverage asks for: beside each threshold of a rate a case within 1 on the side where it is missed."""
    files = [yaml.safe_load(file.read_text(encoding="utf-8")) for file in (SHIPPED / "cases").glob("*.yaml")]
    answers = [(case["indicator"], case["answer"]) for file in files for case in file["cases"] if "indicator" in case]
    for number, indicator in standard_on(date.max).indicators.items():
        parts = indicator.scoring.parts if isinstance(indicator.scoring, Parts) else {"": indicator.scoring}
        for name, rule in parts.items():
            if not isinstance(rule, Rate):
                continue
            given = [answer[name] if name else answer for of, answer in answers if of == number]
            rates = {Decimal(g["numerator"]) * 100 / Decimal(g["denominator"]) for g in given if g["denominator"]}
            for band in bands_of(rule):
                for bound in band.thresholds():
                    side = -1 if band.at_least is not None else 1
                    assert any(0 < (rate - bound) * side < 2 for rate in rates), f"{number} {name}: {bound}"


# Faults of cases


@pytest.mark.slow
def test_the_complete_cases_of_the_small_standard(small: Path, run: Run) -> None:
    assert found(tried(small)) == set()
    assert all(each.percent == 100 for each in coverage(tried(small)).values())
    assert set(coverage(tried(small))) == set(KINDS.values()) - OWN_TERMS - {
        "when_absent",
        "plan_targets",
        "plan_measures",
    }
    assert run("criteria", "test", small, "--strict")[0] == 0


FAULTS = """
  - {indicator: 1, answer: có, title: five come out, points: 4}          # <<case_points <<cases_contradict
  - {indicator: 1, answer: , points: 5}                                  # <<case_points
  - {indicator: 1, answer: maybe, points: 5}                             # <<yes_no_expected
  - {indicator: 3, answer: luan_phien, points: 15}                       # <<case_points
  - {indicator: 3, answer: luan_phein, points: 15}                       # <<unknown_value
  - {indicator: 9, answer: có, points: 5}                                # <<unknown_indicator
  - {indicator: 3, zone: 3, answer: khong, points: 0}                    # <<unknown_value
  - {indicator: 3, region: nuii, answer: khong, points: 0}               # <<unknown_value
  - {indicator: 3, station: {zone: 3}, answer: khong, points: 0}         # <<unknown_value
  - {indicator: 3, zone: 1, station: {zone: 1}, answer: khong, points: 0}    # <<case_said_twice
  - {indicator: 3, station: {nearest_hospital_km: -1}, answer: khong, points: 0}      # <<number_negative
  - {indicator: 3, station: {zone: 1, terrain: mountain, nearest_hospital_km: 2}, answer: , points: 0} # <<case_zone
  - {indicator: 3, zone: 1, station: {terrain: lowland, nearest_hospital_km: 3}, answer: khong, points: 0} # <<case_zone
  - {indicator: 5, answer: {numerator: 3, denominator: 2}, points: 0}    # <<numerator_exceeds_denominator
  - {indicator: 5, answer: {numerator: 3, denominator: 0}, points: 0}    # <<denominator_zero
  - {indicator: 5, answer: {numerator: 3, denominater: 4}, points: 0}    # <<unknown_key
  - {indicator: 5, answer: {numerator: 2.405, denominator: 2405}, points: 0}     # <<number_grouped
  - {indicator: 5, as_of: 2023-01-01, answer: {numerator: 99, denominator: 100}, points: 15}  # <<case_not_in_force
  - {indicator: 1, answer: không, points: 0}                             # <<case_twice
  - answers:
      10: có                                                             # <<unknown_indicator
      3: [co_huu]                                                        # <<text_expected
    verdict: met
  - answers: {1: có}
    points: {low: 5, high: 99}                                           # <<case_points
    criteria:
      1: {low: 5, high: 39}                                              # <<case_criterion_points
      3: 5                                                               # <<case_unknown_criterion
    verdict: met                                                         # <<case_verdict
"""


@pytest.mark.slow
def test_each_fault_is_named_on_its_line(small: Path, run: Run) -> None:
    file = add_cases(small, FAULTS)
    assert found(tried(small)) == marked(file)
    assert run("criteria", "test", small)[0] == 1


def test_what_is_no_fault(small: Path) -> None:
    """Notes and evidence beside an answer, warnings of an answer, words of Vietnamese, and a bare or wrapped value."""
    add_cases(
        small,
        """
  - {indicator: 1, answer: {value: x, note: Theo quyết định, evidence: [qd-1]}, as_of: 01/07/2024, points: "5,0"}
  - {indicator: 6, region: nui, answer: {numerator: 0.5, denominator: 1000}, points: 15}
  - {indicator: 7, station: {terrain: lowland, nearest_hospital_km: 2}, answer: "500,5", points: 15}
  - {indicator: 8, answer: {so: có}, points: {low: 5, high: 15}}
  - {answers: {1: {value: có, evidence: [qd-1]}}, verdict: undetermined}
""",
    )
    assert {code for code, *_ in found(tried(small))} == set()


def test_the_place_is_named_by_what_it_differs_in(small: Path, run: Run) -> None:
    add_cases(small, "  - {indicator: 3, answer: luan_phien, points: 15}\n  - {indicator: 7, answer: 60, points: 5}\n")
    out = run("criteria", "test", small, "-q")[1]
    assert "Ca ghi 15 điểm, nhưng chấm ra 5 điểm ở vùng 1. Hãy" in out
    assert "chấm ra 0 điểm ở vùng 1 (và còn 1 nơi khác)." in " ".join(out.split())


@pytest.mark.slow
def test_cases_on_other_days_and_in_a_province(small: Path) -> None:
    (small.parent / "huong-dan.yaml").write_text(
        "id: hd\namends: nho\nkind: guideline\nprovince: Lào Cai\n"
        "document: {number: 9/HD, issuer: Sở Y tế, issued: 2024-07-01, effective: 2024-07-01}\n"
        "changes:\n  - {indicator: 5, path: scoring.bands, grade: working, to: [{at_least: 70, points: 15}]}\n",
        encoding="utf-8",
    )
    examination = tried(small)
    assert found(examination) == {
        ("uncovered_band", "huong-dan.yaml", 7),
        ("uncovered_threshold", "huong-dan.yaml", 7),
        ("uncovered_else", "huong-dan.yaml", 7),
    }
    assert {d.params["province"] for d in examination.findings.diagnostics} == {"Lào Cai"}
    add_cases(
        small,
        """
  - {indicator: 5, province: tỉnh Lào Cai, answer: {numerator: 70, denominator: 100}, points: 15}
  - {indicator: 5, station: {province: Lào Cai}, answer: {numerator: 69, denominator: 100}, points: 0}
  - {indicator: 5, province: Lào Cai, as_of: 2024-06-30, answer: {numerator: 70, denominator: 100}, points: 0}
""",
    )
    assert found(tried(small)) == set()


# Faults of files


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lines", "code", "line"),
    [
        ("  - {indicator: 1, anwser: có, points: 5}\n", "unknown_key", 3),
        ("  - {indicator: 1, answer: có}\n", "case_expects_nothing", 3),
        ("  - {indicator: 1, answer: có, verdict: met}\n", "case_verdict_of_indicator", 3),
        ("  - {answer: có, points: 5}\n", "one_of_keys", 3),
        ("  - {indicator: mot, answer: có, points: 5}\n", "item_number_expected", 3),
        ("  - {indicator: 1, answer: có, points: {low: 1}}\n", "case_points_form", 3),
        ("  - {answers: {}, verdict: đạt}\n", "unknown_value", 3),
        ("  - {indicator: 1, as_of: 31/02/2024, answer: có, points: 5}\n", "day_not_in_calendar", 3),
        ("  - {indicator: 1, answer: có, points: 5\n", "yaml_unclosed_bracket", 3),
        ("  - indicator: 1\n\tanswer: có\n", "yaml_tab", 4),
        ("  - chỉ tiêu 1\n", "mapping_expected", 3),
        ("  []\n", "missing_value", 1),
    ],
)
def test_a_typo_is_told_and_the_other_files_go_on(lines: str, code: str, line: int, small: Path, run: Run) -> None:
    add_cases(small, lines)
    add_cases(small, "  - {indicator: 1, answer: có, title: other, points: 4}\n", "khac.yaml")
    examination = tried(small)
    codes = {(c, n) for c, file, n in found(examination) if file == "vi-du.yaml"}
    assert codes == {(code, line)}
    assert ("case_points", "khac.yaml", 3) in found(examination)
    exit_code, out, err = run("criteria", "test", small)
    assert exit_code == 4
    assert "Traceback" not in out + err


def test_the_other_cases_of_a_file_with_a_typo_are_tried(small: Path) -> None:
    file = add_cases(
        small,
        "  - {indicator: 1, anwser: có, points: 5}        # <<unknown_key\n"
        "  - {indicator: 4, answer: {items: {kham: có, tiem: không}}, points: 10}      # <<case_points\n",
        head="standard: nho\nnote: x  # <<unknown_key",
    )
    examination = tried(small)
    assert found(examination) == marked(file)
    statuses = {each.line: each.status for each in examination.findings.examined if each.file == str(file)}
    assert statuses == {4: "broken", 5: "broken"}


def test_where_the_day_of_a_file_cannot_be_read_nothing_in_it_is_tried(small: Path) -> None:
    file = add_cases(small, HALF, head="standard: nho\nas_of: 31/02/2024  # <<day_not_in_calendar")
    examination = tried(small)
    assert found(examination) == marked(file)
    assert [each.status for each in examination.findings.examined if each.file == str(file)] == ["not_checked"]


def test_windows_line_ends_and_a_byte_order_mark(small: Path) -> None:
    file = add_cases(
        small, "  - {indicator: 4, answer: {items: {kham: có, tiem: không}}, points: 10} # <<case_points\n"
    )
    text = file.read_text(encoding="utf-8")
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert found(tried(small)) == marked(file)


@pytest.mark.slow
def test_a_file_of_another_standard(small: Path, run: Run) -> None:
    file = add_cases(
        small, "  - {indicator: 1, answer: có, points: 5}\n", head="standard: lon  # <<case_other_standard"
    )
    examination = tried(small)
    assert found(examination) == marked(file)
    assert [each.status for each in examination.findings.examined if each.file == str(file)] == ["not_checked"]
    assert run("criteria", "test", small)[0] == 4
    code, out, _ = run("criteria", "test", file)
    assert (code, "[unknown_standard]" in out, "nho, qd-1300-2023" in " ".join(out.split())) == (4, True, True)


def test_a_standard_that_does_not_hold_together(small: Path, run: Run) -> None:
    rule = small / "01-to-chuc.yaml"
    rule.write_text(rule.read_text(encoding="utf-8").replace("points: 40", "points: 41"), encoding="utf-8")
    file = add_cases(small, "  - {indicator: 1, anwser: có, points: 5}\n")
    examination = tried(small)
    assert {("points_do_not_add_up", rule.name, 3), ("unknown_key", file.name, 3)} <= found(examination)
    assert {each.status for each in examination.findings.examined} == {"not_checked", "broken"}
    assert run("criteria", "test", small)[0] == 4


@pytest.mark.slow
def test_no_cases_at_all(small: Path, run: Run) -> None:
    shutil.rmtree(small / "cases")
    assert found(tried(small)) == {("no_cases", "standard.yaml", 1)}
    assert run("criteria", "test", small)[0] == 1


# Which cases belong to which standard


@pytest.mark.slow
def test_the_ways_to_name_cases(small: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(small.parent))
    file = small / "cases" / COMPLETE.name
    beside = [small / "cross-checks" / "cases" / "doi-chieu.yaml", small / "efforts" / "cases" / "cong-suc.yaml"]
    for wanted in (small, small.parent, small / "cases", small / "standard.yaml", "nho"):
        code, out, _ = run("criteria", "test", wanted, "--strict", "--format", "json")
        document = json.loads(out)
        files = [str(each) for each in (file, *beside)]
        assert (code, document["files"], len(document["coverage"])) == (
            0,
            files,
            len(set(KINDS.values()) - OWN_TERMS) - 3,
        )
    code, out, _ = run("criteria", "test", file, "--strict", "--format", "json")
    assert (code, json.loads(out)["coverage"]) == (0, [])  # one file is not all that a standard has
    monkeypatch.chdir(small / "cases")
    assert run("criteria", "test", file.name, "--strict")[0] == 0


@pytest.mark.slow
def test_a_file_named_twice_is_tried_once(small: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(small)
    file = small / "cases" / COMPLETE.name
    for paths in ((file, f"cases/{COMPLETE.name}"), (file, small), (small, small.parent)):
        assert run("criteria", "test", *paths)[1].count("tron-ven.yaml: 38 ca") == 1


def test_a_file_that_its_name_hides_is_not_passed_over_in_silence(small: Path) -> None:
    add_cases(small, HALF, "vi-du.yml")
    assert found(tried(small)) == {("file_extension_ignored", "vi-du.yml", 1)}


def test_a_file_of_cases_elsewhere_finds_its_standard_in_the_library(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "ca.yaml"
    file.write_text("standard: qd-1300-2023\ncases: [{indicator: 11, answer: có, points: 1}]\n", encoding="utf-8")
    assert run("criteria", "test", file)[0] == 0


def test_a_standard_in_one_file_has_its_cases_beside_it(small: Path, run: Run) -> None:
    head = yaml.load((small / "standard.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    criteria = [yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader) for file in sorted(small.glob("0*.yaml"))]
    whole = small.parent / "mot-tep" / "nho.yaml"
    whole.parent.mkdir()
    whole.write_text(yaml.safe_dump({**head, "criteria": criteria}, allow_unicode=True), encoding="utf-8")
    shutil.copy(small.parent / "sua-doi.yaml", whole.parent)
    shutil.move(small / "cases", whole.parent / "cases")
    shutil.rmtree(small)
    for wanted in (whole, whole.parent):
        assert run("criteria", "test", wanted, "--strict")[0] == 0
    assert run("criteria", "test", whole.parent / "cases" / COMPLETE.name, "--strict")[0] == 0


@pytest.mark.parametrize("wanted", ["nowhere", "nowhere/at/all.yaml", "."])
def test_a_path_that_leads_nowhere(wanted: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run("criteria", "test", wanted)
    assert (code, out) == (2, "")
    assert "qd-1300-2023" in err


# Whatever somebody writes

KEYS = (
    "indicator", "answer", "answers", "station", "zone", "points", "low", "high", "items", "numerator", "denominator",
    "value", "as_of", "evidence", "province", "can", "kham", "so", "ty_le",
)  # fmt: skip
VALUES = ("có", "nui", "1", "5", "8", "-1", "0.5", "co_huu", "met", "2024-05-31", "31/02/2024")
WORDS = st.sampled_from(KEYS + VALUES)
ANYTHING = st.recursive(
    st.none() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
NUMBERS = st.sampled_from("12345678")
NEARLY = st.fixed_dictionaries({"indicator": NUMBERS, "answer": ANYTHING, "points": st.just("5")}) | (
    st.fixed_dictionaries({"answers": st.dictionaries(NUMBERS, ANYTHING), "verdict": st.just("met")})
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(cases=st.lists(NEARLY, max_size=3) | st.lists(ANYTHING, max_size=3) | ANYTHING)
def test_whatever_is_written_is_answered_with_a_diagnostic(cases: Any, small: Path) -> None:
    text = json.dumps({"standard": "nho", "cases": cases}, ensure_ascii=False)
    file = small / "cases" / "vi-du.yaml"
    file.write_text(text, encoding="utf-8")
    examination = tried(file)
    assert all(each.status in ("holds", "warned", "broken") for each in examination.findings.examined)
    assert all(each.line >= 1 for each in examination.findings.diagnostics)


# Coverage


@pytest.mark.slow
@pytest.mark.no_cover
def test_every_case_of_the_complete_ones_is_needed(small: Path, run: Run) -> None:
    """Taken away one by one, each leaves something unreached; strict then fails, and nothing rounds up to 100."""
    lines = COMPLETE.read_text(encoding="utf-8").splitlines(keepends=True)
    file = small / "cases" / COMPLETE.name
    for number, line in enumerate(lines):
        if "{indicator:" in line:
            file.write_text("".join([*lines[:number], *lines[number + 1 :]]), encoding="utf-8")
            missing = [each for each in coverage(tried(small)).values() if each.reached < each.total]
            assert missing, line
            assert all(each.percent < 100 and each.missing for each in missing)
    assert run("criteria", "test", small)[0] == 0
    assert run("criteria", "test", small, "--strict")[0] == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ("{indicator: 1, answer: có", {("uncovered_answer_yes", "scoring:")}),
        (
            "{indicator: 4, answer: {items: {kham: không",
            {("uncovered_item_no", "kham: Phòng khám"), ("uncovered_item_no", "tiem: Phòng tiêm")},
        ),
        (
            "zone: 1, station",
            {("uncovered_option", "1: 5"), ("uncovered_zone_row", "- {zone: 1, terrain: lowland, below_km: 3}")},
        ),
        (
            "nearest_hospital_km: 3}, answer",
            {
                ("uncovered_zone_row", "- {zone: 2, terrain: lowland, at_least_km: 3}"),
                ("uncovered_zone_bound", "- {zone: 2, terrain: lowland, at_least_km: 3}"),
            },
        ),
        (
            "Exactly 80",
            {
                ("uncovered_total_percent", "total_percent: 80"),
                ("uncovered_criterion_percent", "criterion_percent: 50"),
            },
        ),
        ("so at most 75 points", {("uncovered_total_percent_missed", "total_percent: 80")}),
        ("Knocked out", {("uncovered_knockout", "knockout: at_zero")}),
        ("answer: khong", {("uncovered_option", "khong: {label: Không có, points: 0}")}),
        ("2024-05-31, answer: {numerator: 79", {("uncovered_else", "bands:")}),
        (
            "region: bien, answer: {numerator: 20",
            {("uncovered_band", "- {at_most: 20, points: 5}"), ("uncovered_threshold", "- {at_most: 20, points: 5}")},
        ),
        (
            "zone: 2, answer: 60",
            {
                ("uncovered_band", "- {at_least: 60, points: 15}"),
                ("uncovered_threshold", "- {at_least: 60, points: 15}"),
            },
        ),
        ("Nothing is known", {("uncovered_verdict_undetermined", "recognition:")}),
    ],
)
def test_what_is_missing_is_named_on_its_line(gone: str, expected: set[tuple[str, str]], small: Path) -> None:
    file = small / "cases" / COMPLETE.name
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if gone in line)
    size = 1
    if "{indicator:" not in lines[at]:  # a case of several lines ends where the next begins
        size = next((n for n, line in enumerate(lines[at + 1 :], 1) if line.startswith("  - ")), len(lines) - at)
    file.write_text("".join([*lines[:at], *lines[at + size :]]), encoding="utf-8")
    missing = tried(small).findings.diagnostics
    assert {(each.code, str(each.source_line).strip()) for each in missing} == expected


def test_a_case_that_fails_reaches_nothing(small: Path) -> None:
    file = small / "cases" / COMPLETE.name
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("{indicator: 1, answer: có, points: 5}", "{indicator: 1, answer: có, points: 4}"))
    assert {code for code, *_ in found(tried(small))} == {"case_points", "uncovered_answer_yes"}


@pytest.mark.slow
def test_zones_regions_verdicts_and_knockouts(small: Path) -> None:
    """One case alone, in zone 1 and the mountains: the other places, the knock-out and the verdicts are missing."""
    (small / "cases" / COMPLETE.name).unlink()
    add_cases(small, "  - {indicator: 1, zone: 1, region: nui, answer: có, points: 5}\n")
    assert {
        ("uncovered_zone", "standard.yaml", 23),
        ("uncovered_region", "standard.yaml", 26),
        ("uncovered_verdict_met", "standard.yaml", 9),
        ("uncovered_verdict_not_met", "standard.yaml", 9),
        ("uncovered_verdict_undetermined", "standard.yaml", 9),
        ("uncovered_knockout", "01-to-chuc.yaml", 10),
        ("uncovered_spared", "01-to-chuc.yaml", 10),
        ("uncovered_total_percent_missed", "standard.yaml", 10),
        ("uncovered_answer_no", "01-to-chuc.yaml", 11),
    } <= found(tried(small))
    assert {name: each.reached for name, each in coverage(tried(small)).items() if each.reached} == {
        **BESIDE,
        "answers": 1,
        "zones": 1,
        "regions": 1,
    }


@given(st.integers(1, 10**6), st.integers(0, 10**6))
def test_a_share_is_never_rounded_up(total: int, reached: int) -> None:
    reached = min(reached, total)
    assert (percent(reached, total) == 100) == (reached == total)
    assert percent(reached, total) * total <= 100 * reached


def test_one_of_a_thousand_missing_is_99_percent() -> None:
    assert Coverage("band", 999, 1000, ()).percent == 99


@pytest.mark.slow
def test_one_missing_in_one_of_two_standards_is_not_100_percent(small: Path, run: Run) -> None:
    """The other one is whole: what both reach together is rounded down as well."""
    other = small.parent / "hai" / "khac"
    shutil.copytree(small, other)
    shutil.copy(small.parent / "sua-doi.yaml", other.parent)
    for file in other.parent.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"^(id|standard|amends): nho$", r"\1: khac", text, flags=re.M), encoding="utf-8")
    file = other / "cases" / COMPLETE.name
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if "{indicator: 1, answer: có" not in line), encoding="utf-8")
    code, out, _ = run("criteria", "test", small, other, "--strict", "--lang", "en")
    assert code == 1
    assert "They cover 99% of the standard." in " ".join(out.split())
    examination = examine((small, other), Library((SHIPPED.parent,)))
    assert [sum(each.reached < each.total for each in one.coverage) for one in examination.tested] == [0, 1]


# Output


def test_json(small: Path, run: Run) -> None:
    add_cases(small, "  - {indicator: 4, answer: {items: {kham: có, tiem: không}}, points: 10, title: Một phòng}\n")
    document: dict[str, Any] = json.loads(run("criteria", "test", small, "--format", "json")[1])
    assert list(document) == ["tool", "standards", "files", "cases", "coverage", "diagnostics"]
    assert [each["id"] for each in document["standards"]] == ["nho"]
    file = str(small / "cases" / "vi-du.yaml")
    own = [each for each in document["cases"] if each["file"] == file]
    assert own[-1] == {"file": file, "line": 3, "title": "Một phòng", "status": "broken"}
    others = {"when_absent", "levels", "not_applicable", "added", "plan_targets", "plan_measures", "attributes", "rows"}
    percents = {each["kind"]: each["percent"] for each in document["coverage"]}
    assert percents == dict.fromkeys(set(KINDS.values()) - others, 100)
    assert [(each["code"], each["line"]) for each in document["diagnostics"]] == [("case_points", 3)]


@pytest.mark.slow
def test_text(small: Path, run: Run) -> None:
    add_cases(small, HALF)
    for lang in ("vi", "en"):
        code, out, _ = run("--lang", lang, "criteria", "test", small)
        assert code == 1
        for line in out.splitlines():
            assert len(line) <= 80 or str(small) in line
    assert "tron-ven.yaml: 38 ca, đạt cả 38" in run("criteria", "test", small)[1]
    assert "vi-du.yaml: 1 ca, 0 ca đạt, 1 ca không đạt" in run("criteria", "test", small)[1]


@pytest.mark.slow
@pytest.mark.parametrize("form", ["github", "sarif", "junit"])
def test_the_forms_for_ci(form: str, small: Path, run: Run) -> None:
    add_cases(small, HALF)
    code, out, _ = run("criteria", "test", small, "--format", form)
    assert code == 1
    assert "case_points" in out


def test_the_example_of_the_documentation(tmp_path: Path, run: Run) -> None:
    text = (ROOT / "docs" / "standard.md").read_text(encoding="utf-8")
    example = next(block for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if "cases:" in block)
    file = tmp_path / "vi-du.yaml"
    file.write_text(example, encoding="utf-8")
    assert run("criteria", "test", file, "--strict")[0] == 0
