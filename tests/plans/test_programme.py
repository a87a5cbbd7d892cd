"""The national programme of 2026–2035: its targets as reports tell them; measures only come near to them."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from conftest import ROOT, Run
from shipped_plans import plan_of
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.document import parse_document
from yte_check.documents.source import Source
from yte_check.plans.records import read_reported

FACTS = """
    đạt Bộ tiêu chí quốc gia về y tế xã       | at_least 90 | at_least 95 | verified | share_met
    lập sổ sức khỏe điện tử                   | at_least 100 |            | verified | ratio_of_sums 47
    kiểm soát bệnh tật cấp tỉnh               | at_least 100 |            | verified | reported
    một số bệnh không lây nhiễm               | at_least 100 | maintain   | verified | share_where 25 tang_huyet_ap
    suy dinh dưỡng thấp còi                   | below 15 | below 13       | verified | ratio_of_sums 35
    Tỷ suất sinh thô                          | at_least 0.5 since 2025 | at_least 0.5 since 2030 | verified | reported
    Tỷ số giới tính khi sinh                  | below 109 | below 107     | verified | ratio_of_sums 39
    trước khi kết hôn                         | at_least 90 | at_least 95 | verified | ratio_of_sums 40 truoc_ket_hon
    ít nhất 4 loại bệnh bẩm sinh              | at_least 70 | at_least 90 | verified | ratio_of_sums 40 truoc_sinh
    ít nhất 5 loại bệnh bẩm sinh              | at_least 90 | at_least 95 | inferred | ratio_of_sums 40 so_sinh
"""
"""A row a target: words of its title, 2030, 2035, how sure, and what is measured instead. Only the last was read in a
single report."""
SAMPLES = ROOT / "samples" / "district" / "phieu"


def test_the_ten_targets_are_as_they_are_told() -> None:
    rows = [[cell.strip() for cell in line.split("|")] for line in FACTS.strip().splitlines()]
    found = []
    for (title, *_), target in zip(rows, plan_of("nq-262-2025").targets, strict=True):
        assert title in target.title
        years = {year.year: year for year in target.years}
        said = [
            " ".join(str(each) for each in (year.op, year.value, "since" if year.since else None, year.since) if each)
            if year is not None
            else ""
            for year in (years.get(2030), years.get(2035))
        ]
        measure = target.measure
        of = (measure.type, getattr(measure, "indicator", None), getattr(measure, "part", None))
        found.append([title, *said, target.grade, " ".join(str(each) for each in of if each is not None)])
    assert found == rows


def test_each_measure_says_in_what_it_is_not_the_target() -> None:
    plan = plan_of("nq-262-2025")
    for target in plan.targets:
        assert (target.differs is None) == (target.measure.type == "reported"), target.id
        assert all(year.text is None for year in target.years), "no report quotes the resolution"
    assert plan.document.note is not None
    assert plan.document.note.startswith("Chưa có chính văn bản")
    assert len(plan.document.sources) >= 2


def figures(text: str) -> Source:
    return Source("so-lieu.yaml", f"plan: nq-262-2025\nyear: 2030\nfigures: [{text}]\n")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_form_says_it_beside_the_result(run: Run, tmp_path: Path, lang: str) -> None:
    words = (
        "--lang",
        lang,
        "plan",
        "progress",
        "nq-262-2025",
        "--stations",
        SAMPLES / "01-an-binh.yaml",
        "--year",
        2030,
    )
    near = "Gần với mục tiêu" if lang == "vi" else "Close to the target"
    told = "suy ra từ nguồn thuật lại" if lang == "vi" else "inferred from reports"
    text = " ".join(run(*words)[1].split())
    assert (text.count(near), text.count(told)) == (8, 1)
    for form in ("html", "xlsx"):
        run(*words, "-o", tmp_path / f"a.{form}")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert (page.count(near), page.count(told)) == (8, 1)
    cells = [str(cell.value) for row in load_workbook(tmp_path / "a.xlsx").active.iter_rows() for cell in row]
    assert (sum(near in cell for cell in cells), sum(told in cell for cell in cells)) == (8, 1)
    section = " ".join(run("--lang", lang, "batch", SAMPLES / "01-an-binh.yaml", "--plan", "nq-262-2025")[1].split())
    assert (section.count(near), section.count(told)) == (8, 1)
    shown = json.loads(run(*words, "--format", "json")[1])["targets"]
    assert [each["grade"] for each in shown] == ["verified"] * 9 + ["inferred"]
    assert sum(each["differs"] is not None for each in shown) == 8


def test_a_figure_that_is_typed_in_is_the_target_itself(run: Run, tmp_path: Path) -> None:
    typed = tmp_path / "so-lieu.yaml"
    typed.write_text(figures("{target: xa-dat, numerator: 91, denominator: 100}").text, encoding="utf-8")
    out = run("plan", "progress", "nq-262-2025", "--reported", typed)[1]
    assert "91/100 = 91%" in out
    assert "không theo quyết định công nhận" not in " ".join(out.split())


@pytest.mark.parametrize(
    ("figure", "state", "words"),
    [
        ('"0,5"', "achieved", "Đến nay: +0,5‰ so với năm 2025."),
        ('"0,2"', "behind", "Đến nay: +0,2‰ so với năm 2025."),
        ('"-0,3"', "behind", "Đến nay: -0,3‰ so với năm 2025."),
    ],
)
def test_a_change_may_go_either_way(run: Run, tmp_path: Path, figure: str, state: str, words: str) -> None:
    typed = tmp_path / "so-lieu.yaml"
    typed.write_text(figures(f"{{target: ty-suat-sinh-tho, value: {figure}}}").text, encoding="utf-8")
    out = run("plan", "progress", "nq-262-2025", "--reported", typed)[1]
    assert words in out
    assert "tăng từ 0,5‰ trở lên so với năm 2025" in " ".join(out.split())
    found = json.loads(run("plan", "progress", "nq-262-2025", "--reported", typed, "--format", "json")[1])["targets"]
    assert [each["state"] for each in found if each["id"] == "ty-suat-sinh-tho"] == [state]


def test_a_rate_itself_is_not_taken_for_its_change() -> None:
    """1.500 births among 100.000 people are 15‰, which says nothing of how much the rate grew."""
    document = parse_document(figures("{target: ty-suat-sinh-tho, numerator: 1500, denominator: 100000}"))
    with pytest.raises(InvalidDocument) as caught:
        read_reported(document, plan_of("nq-262-2025"))
    assert [each.code for each in caught.value.diagnostics] == ["figure_needs_value"]


@pytest.mark.parametrize(("year", "expected"), [(2026, 0.1), (2029, 0.4), (2031, 0.1), (2034, 0.4)])
def test_a_change_starts_at_nothing_in_its_own_year(run: Run, tmp_path: Path, year: int, expected: float) -> None:
    typed = tmp_path / "so-lieu.yaml"
    typed.write_text(f"plan: nq-262-2025\nyear: {year}\nfigures: [{{target: ty-suat-sinh-tho, value: 0}}]\n", "utf-8")
    found = json.loads(run("plan", "progress", "nq-262-2025", "--reported", typed, "--format", "json")[1])["targets"]
    assert [each["path"]["expected"] for each in found if each["id"] == "ty-suat-sinh-tho"] == [expected]
