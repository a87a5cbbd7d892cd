# ruff: noqa: E501
"""A standard out of an official table: the frame is the table's, rules are guessed from its words, all is working."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Run, standard_on
from official_guidance import annex, signs, words
from official_tables import PLAIN, WRITERS, shipped_table, write_excel, write_word
from yte_check.criteria.importing.cases.answers import answers_of, points_of
from yte_check.criteria.importing.data import plain
from yte_check.criteria.importing.guessing.guess import Guess
from yte_check.criteria.importing.guessing.guessing import guess_of
from yte_check.criteria.importing.guessing.subject import RuleSubject
from yte_check.standard.loading import read_standard
from yte_check.standard.model import StandardText
from yte_check.standard.rules import NumberRule, Rate

SAID = (
    "--title", "Bộ tiêu chí thử", "--number", "12/QĐ-UBND", "--issuer", "UBND tỉnh", "--issued", "05/01/2026",
    "--effective", "2026-02-01",
)  # fmt: skip


def imported(folder: Path) -> StandardText:
    from datetime import date

    return read_standard(folder).in_force(date(2026, 12, 31)).text


def written(folder: Path) -> dict[str, Any]:
    return {path.name: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yaml"))}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted({**WRITERS, **PLAIN}))
def test_the_frame_of_the_shipped_standard_comes_back(name: str, run: Run, tmp_path: Path) -> None:
    table = {**WRITERS, **PLAIN}[name](shipped_table(guided=name not in PLAIN), tmp_path / name)
    code, _, problems = run("criteria", "import", table, "-o", tmp_path / "bo-thu", *SAID)
    assert (code, problems) == (0, "")
    shipped, made = standard_on().text, imported(tmp_path / "bo-thu")
    assert [(c.number, c.title, c.points) for c in made.criteria] == [
        (c.number, c.title, c.points) for c in shipped.criteria
    ]
    assert [(i.number, i.title, i.points) for i in made.indicators()] == [
        (i.number, i.title, i.points) for i in shipped.indicators()
    ]
    assert run("criteria", "check", tmp_path / "bo-thu")[0] == 0
    assert run("criteria", "test", tmp_path / "bo-thu", "--strict")[0] == 0
    assert run("criteria", "compare", tmp_path / "bo-thu", "--with", table)[0] == 0


@pytest.mark.slow
def test_nothing_is_more_than_working_and_the_guidance_stands_beside_each_rule(run: Run, tmp_path: Path) -> None:
    table = write_word(annex(words), tmp_path / "phu-luc.docx")
    assert run("criteria", "import", table, "-o", tmp_path / "bo", *SAID)[0] == 0
    made = imported(tmp_path / "bo")
    grades = {getattr(i.grade, fact) for i in made.indicators() for fact in ("number", "title", "points", "scoring")}
    grades |= {grade for c in made.criteria for grade in (c.grade.title, c.grade.points)}
    grades |= {made.recognition.grade, made.indicator_count.grade}
    assert made.knockout_list is not None
    assert made.zones is not None
    assert grades | {made.knockout_list.grade, made.zones.grade} == {"working"}
    printed = {int(row.number): "\n".join(row.guidance) or None for row in annex(words).rows}
    assert {i.number: i.official_text for i in made.indicators()} == printed


@pytest.mark.slow
@pytest.mark.parametrize("style", [signs, words])
def test_rules_put_into_words_are_guessed_back(style: Any, run: Run, tmp_path: Path) -> None:
    """46 of the 47 rules of the shipped standard have words in the annex; two lists of equal parts come back as lists
    of items, which give the same points."""
    table = write_excel(annex(style), tmp_path / "phu-luc.xlsx")
    code, told, _ = run("criteria", "import", table, "-o", tmp_path / "bo", *SAID, "--format", "json")
    assert code == 0
    types = {each["number"]: each["type"] for each in json.loads(told)["indicators"]}
    ours = {i.number: i.scoring.type for i in standard_on().text.indicators()}
    other = {number: (ours[number], types[number]) for number in ours if ours[number] != types[number]}
    assert other == {2: ("parts", "checklist"), 5: ("parts", "checklist"), 35: ("rate", "yes_no")}
    assert run("criteria", "check", tmp_path / "bo")[0] == 0
    assert run("criteria", "test", tmp_path / "bo", "--strict")[0] == 0


@pytest.mark.slow
@pytest.mark.parametrize("style", [signs, words])
def test_guessed_bands_give_the_points_of_those_that_were_put_into_words(style: Any, run: Run, tmp_path: Path) -> None:
    table = write_word(annex(style), tmp_path / "phu-luc.docx")
    run("criteria", "import", table, "-o", tmp_path / "bo", *SAID)
    made = {i.number: i.scoring for i in imported(tmp_path / "bo").indicators()}
    compared = 0
    for indicator in standard_on().text.indicators():
        rule, guess = indicator.scoring, made[indicator.number]
        if not isinstance(rule, Rate | NumberRule) or not isinstance(guess, Rate | NumberRule):
            continue
        for place in (row.place for row in rule.table.rows()):
            for answer in answers_of(rule, place):
                if answer not in ({"numerator": "0", "denominator": "0"},):
                    assert points_of(guess, answer, place) == points_of(rule, answer, place), (indicator.number, answer)
                    compared += 1
    assert compared > 100


GUIDANCE: list[tuple[str, str, str, str]] = [
    # title, points, guidance, the rule as it is written in a file
    ("Có kế hoạch", "1", "Có: 1 điểm; không: 0", "{type: yes_no, points: 1, question: Có kế hoạch}"),
    ("Có kế hoạch", "1", "Có kế hoạch được duyệt: 1 điểm", "{type: yes_no, points: 1, question: Có kế hoạch được duyệt}"),
    ("Số vụ ngộ độc", "2", "Không có vụ nào: 2 điểm; có: 0 điểm", "{type: yes_no, points: 2, question: 'Số vụ ngộ độc: Không có vụ nào'}"),
    ("Không có người bỏ điều trị", "2", "Không có: 2 điểm; có: 0 điểm", "{type: yes_no, points: 2, question: Không có người bỏ điều trị}"),
    ("Công trình", "1", "Mỗi nội dung được 0,5 điểm:\n- Nguồn nước sạch\n- Phương pháp xử lý rác",
     "{type: checklist, items: {nguon_nuoc_sach: Nguồn nước sạch, phuong_phap_xu_ly: Phương pháp xử lý rác}, points_each: 0.5}"),
    ("Tỷ lệ trẻ dưới 1 tuổi tiêm đủ trên tổng số trẻ dưới 1 tuổi", "4", "≥ 95%: 4 điểm; <95%: 0 điểm\nKhông có trẻ dưới 1 tuổi: 4 điểm",
     "{type: rate, unit: '%', numerator: Số trẻ dưới 1 tuổi tiêm đủ, denominator: Số trẻ dưới 1 tuổi,"
     " bands: [{at_least: 95, points: 4}], when_absent: full}"),
    ("A plan", "1", "Yes: 1 point; no: 0", "{type: yes_no, points: 1, question: A plan}"),
    (
        "Tỷ lệ phụ nữ đẻ được khám thai trên tổng số phụ nữ đẻ", "5", "≥ 95 %: 5 điểm; 90 - dưới 95 %: 4 điểm",
        "{type: rate, unit: '%', numerator: Số phụ nữ đẻ được khám thai, denominator: Số phụ nữ đẻ,"
        " bands: [{at_least: 95, points: 5}, {at_least: 90, below: 95, points: 4}]}",
    ),
    (
        "Tỷ suất tử vong trẻ em/tổng số trẻ đẻ sống", "2", "≤ 15‰: 2 điểm\n> 15 - 20‰: 1 điểm\n> 20‰: không điểm",
        "{type: rate, unit: ‰, per: 1000, numerator: Số tử vong trẻ em, denominator: Tổng số trẻ đẻ sống,"
        " bands: [{at_most: 15, points: 2}, {above: 15, at_most: 20, points: 1}]}",
    ),
    (
        "Proportion of children vaccinated out of children under one", "3", "at least 95%: 3 points; 90 to below 95%: 2 points",
        "{type: rate, unit: '%', numerator: Number of children vaccinated, denominator: Total number of children under one,"
        " bands: [{at_least: 95, points: 3}, {at_least: 90, below: 95, points: 2}]}",
    ),
    (
        "Diện tích", "1", "Từ 150 m2 trở lên: 1 điểm; từ 60 đến dưới 150 m2: 0,5 điểm",
        "{type: number, unit: m², question: Diện tích, bands: [{at_least: 150, points: 1},"
        " {at_least: 60, below: 150, points: 0.5}]}",
    ),
    (
        "Truyền thông", "2", "Từ 12 buổi/năm trở lên: 2 điểm; 6 đến 11 buổi: 1 điểm; dưới 6 buổi: 0 điểm",
        "{type: number, unit: buổi, whole: yes, question: Truyền thông, bands: [{at_least: 12, points: 2},"
        " {at_least: 6, below: 12, points: 1}]}",
    ),
    (
        "Vệ sinh", "1", "- Nước sạch: 0,5 điểm\n- Nhà tiêu: 0,5 điểm",
        "{type: checklist, items: {nuoc_sach: Nước sạch, nha_tieu: Nhà tiêu}, points_each: 0.5}",
    ),
    (
        "Góc", "1.5", "Mỗi nội dung được 0,5 điểm:\n- Góc\n- Loa\n- Tranh",
        "{type: checklist, items: {goc: Góc, loa: Loa, tranh: Tranh}, points_each: 0.5}",
    ),
    (
        "Góc", "2", "Gồm các mục sau:\n- Góc\n- Loa\n- Tranh\nĐạt 3/3 mục: 2 điểm; 2/3 mục: 1 điểm",
        "{type: checklist, items: {goc: Góc, loa: Loa, tranh: Tranh},"
        " bands: [{at_least: 3, points: 2}, {at_least: 2, points: 1}]}",
    ),
    (
        "Bác sĩ", "3", "Bác sĩ cơ hữu: 3 điểm\nBác sĩ luân phiên: 2 điểm\nKhông có bác sĩ: 0 điểm",
        "{type: choice, options: {bac_si_huu: {label: Bác sĩ cơ hữu, points: 3},"
        " bac_si_luan_phien: {label: Bác sĩ luân phiên, points: 2}, khong_bac_si: {label: Không có bác sĩ, points: 0}}}",
    ),
    (
        "Hai việc", "3", "a) Có nghị quyết: 2 điểm\nb) Số buổi họp: ≥ 4 buổi: 1 điểm; 2 - <4 buổi: 0,5 điểm",
        "{type: parts, parts: {nghi_quyet: {type: yes_no, points: 2, question: Có nghị quyết},"
        " so_buoi_hop: {type: number, unit: buổi, whole: yes, question: Số buổi họp,"
        " bands: [{at_least: 4, points: 1}, {at_least: 2, below: 4, points: 0.5}]}}}",
    ),
    (
        "Tỷ lệ hộ trên tổng số hộ", "2", "Vùng 1: ≥ 90%: 2 điểm; ≥ 80%: 1 điểm\nVùng 2: ≥ 80%: 2 điểm\nVùng 3: ≥ 70%: 2 điểm",
        "{type: rate, unit: '%', numerator: Số hộ, denominator: Số hộ, bands_by: {zone: {"
        "1: [{at_least: 90, points: 2}, {at_least: 80, points: 1}], 2: [{at_least: 80, points: 2}], 3: [{at_least: 70, points: 2}]}}}",
    ),
]  # fmt: skip


def guess(title: str, points: str | None, guidance: str) -> Guess:
    lang: Any = "en" if title.isascii() else "vi"
    return guess_of(RuleSubject(title, Decimal(points) if points is not None else None, guidance, lang))


@pytest.mark.parametrize(("title", "points", "guidance", "rule"), GUIDANCE)
def test_guidance_becomes_a_rule(title: str, points: str, guidance: str, rule: str) -> None:
    expected = yaml.load(rule, Loader=yaml.BaseLoader)
    assert plain(guess(title, points, guidance).rule) == expected


@pytest.mark.parametrize(
    ("title", "points", "guidance", "code"),
    [
        ("X", "2", "", "import_no_guidance"),
        ("X", "2", "Mỗi vi phạm trừ 0,5 điểm", "import_deduction"),
        ("X", "2", "Điểm tính theo tỷ lệ thực hiện", "import_proportional"),
        ("X", "2", "Theo quy định hiện hành", "import_not_understood"),
        ("X", "3", "Có: 2 điểm; không: 0 điểm", "import_points_differ"),
        ("X", "3", "Vùng 1: 3 điểm; vùng 2: 2 điểm", "import_places_lacking"),
        ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng", "2", "", "import_no_guidance"),
    ],
)
def test_what_cannot_be_guessed_stands_in_and_says_why(title: str, points: str, guidance: str, code: str) -> None:
    found = guess(title, points, guidance)
    assert found.stands_in
    assert found.rule == {"type": "yes_no", "points": Decimal(points), "question": title}
    assert [each.code for each in found.remarks] == [code]


@pytest.mark.parametrize(
    ("guidance", "code"),
    [
        ("90 - 95%: 1 điểm; ≥ 95%: 2 điểm", "import_open_end"),
        ("90 - 94%: 1 điểm; ≥ 95%: 2 điểm", "import_open_end"),
        ("Đạt 95%: 2 điểm; đạt 90%: 1 điểm", "import_bare_at_least"),
        ("≥ 95%: 2 điểm; dưới 90%: 0 điểm", "import_rest_nothing"),
        ("≥ 95%: 2 điểm; không có trẻ: 2 điểm", "import_absent_full"),
        ("Xã biên giới: ≥ 90%: 2 điểm", "import_words_beside"),
        ("Đạt 4/4 nội dung: 2 điểm; 3/4 nội dung: 1 điểm", "import_items_unnamed"),
        ("Loại tốt: 2 điểm; loại khá: 1 điểm", "import_option_added"),
        ("Xã biên giới: ≥ 90%: 2 điểm; xã khác: ≥ 95%: 2 điểm", "import_shares_as_states"),
    ],
)
def test_a_choice_between_two_readings_is_said(guidance: str, code: str) -> None:
    found = guess("Tỷ lệ trẻ trên tổng số trẻ sinh", "2", guidance)
    assert not found.stands_in
    assert code in [each.code for each in found.remarks]


SEVEN = {
    "trung_du_mien_nui_phia_bac", "dong_bang_song_hong", "bac_trung_bo", "duyen_hai_nam_trung_bo", "tay_nguyen", "dong_nam_bo",
    "dong_bang_song_cuu_long",
}  # fmt: skip


@pytest.mark.parametrize(
    ("guidance", "thresholds"),
    [
        ("Tây Nguyên: ≥ 80%: 2 điểm; các vùng còn lại: ≥ 90%: 2 điểm", {"tay_nguyen": "80", "dong_nam_bo": "90"}),
        (
            "- Trung du và miền núi phía Bắc, Tây Nguyên: ≥ 70%: 2 điểm\n- Các vùng còn lại: ≥ 85%: 2 điểm",
            {"trung_du_mien_nui_phia_bac": "70", "tay_nguyen": "70", "bac_trung_bo": "85"},
        ),
        (
            "Vùng Bắc Trung Bộ và Duyên hải miền Trung: ≥ 75%: 2 điểm\nKhu vực khác: ≥ 85%: 2 điểm",
            {"bac_trung_bo": "75", "duyen_hai_nam_trung_bo": "75", "tay_nguyen": "85"},
        ),
        (
            "Đồng bằng sông Hồng và Đồng bằng sông Cửu Long:\n≥ 95%: 2 điểm\nVùng còn lại:\n≥ 85%: 2 điểm",
            {"dong_bang_song_hong": "95", "dong_bang_song_cuu_long": "95", "dong_nam_bo": "85"},
        ),
    ],
)
def test_thresholds_by_region(guidance: str, thresholds: dict[str, str]) -> None:
    found = guess("Tỷ lệ trẻ trên tổng số trẻ sinh", "2", guidance)
    assert found.reading == "read"
    rows = plain(found.rule)["bands_by"]["region"]
    assert set(rows) == SEVEN
    assert {region: rows[region][0]["at_least"] for region in thresholds} == thresholds


def test_the_regions_are_those_of_the_shipped_standard() -> None:
    assert set(standard_on().text.regions or ()) == SEVEN


def test_states_with_points_by_region() -> None:
    guidance = "Có bác sĩ: Tây Nguyên: 4 điểm, các vùng còn lại: 3 điểm\nKhông có bác sĩ: 0 điểm"
    options = plain(guess("Bác sĩ", "4", guidance).rule)["options"]
    [by_region] = [each["points_by"]["region"] for each in options.values() if "points_by" in each]
    assert (by_region["tay_nguyen"], by_region["dong_nam_bo"]) == ("4", "3")


def test_zones_that_are_left_are_the_others() -> None:
    found = guess("Tỷ lệ trẻ trên tổng số trẻ sinh", "2", "Vùng 3: ≥ 80%: 2 điểm; các vùng còn lại: ≥ 90%: 2 điểm")
    rows = plain(found.rule)["bands_by"]["zone"]
    assert {zone: row[0]["at_least"] for zone, row in rows.items()} == {"1": "90", "2": "90", "3": "80"}


def test_regions_of_which_nothing_is_said_are_not_invented() -> None:
    found = guess("Tỷ lệ trẻ trên tổng số trẻ sinh", "2", "Tây Nguyên: ≥ 80%: 2 điểm; Đông Nam Bộ: ≥ 90%: 2 điểm")
    assert found.reading != "read"
    assert found.remarks


def csv(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(("TT;Chỉ tiêu;Điểm;Hướng dẫn chấm", *rows, "")), encoding="utf-8")
    return path


def test_what_nobody_said_is_left_empty_and_named(run: Run, tmp_path: Path) -> None:
    table = csv(tmp_path / "bang.csv", "1;Có kế hoạch;60;Có: 60 điểm", "2;Có sổ sách;40;Có: 40 điểm")
    code, told, _ = run("criteria", "import", table, "-o", tmp_path / "bo", "--format", "json")
    assert code == 0
    assert json.loads(told)["left_open"] == [
        "title", "document.number", "document.issuer", "document.issued", "document.effective",
    ]  # fmt: skip
    code, said, _ = run("criteria", "check", tmp_path / "bo", "--format", "json")
    assert [each["code"] for each in json.loads(said)["diagnostics"]] == ["missing_value"] * 5


def test_points_that_nobody_can_read_are_left_empty_and_the_rest_is_written(run: Run, tmp_path: Path) -> None:
    table = csv(tmp_path / "bang.csv", "1;Có kế hoạch;;", "2;Có sổ sách;40;Có: 40 điểm", "3;Có loa;x;")
    code, told, _ = run("criteria", "import", table, "-o", tmp_path / "bo", *SAID, "--format", "json")
    assert code == 0
    assert [each["points"] for each in json.loads(told)["indicators"]] == [None, 40, None]
    code, said, _ = run("criteria", "check", tmp_path / "bo", "--format", "json")
    assert {each["code"] for each in json.loads(said)["diagnostics"]} == {"missing_value", "one_of_keys"}


def test_a_total_other_than_100_is_written_and_said(run: Run, tmp_path: Path) -> None:
    table = csv(tmp_path / "bang.csv", "1.1;Có kế hoạch;80;Có: 80 điểm", "1.2;Có sổ sách;40;Có: 40 điểm")
    code, told, _ = run("--lang", "en", "criteria", "import", table, "-o", tmp_path / "bo", *SAID)
    assert code == 1
    assert "add up to 120, not 100" in " ".join(told.split())
    code, said, _ = run("criteria", "check", tmp_path / "bo", "--format", "json")
    errors = [each["code"] for each in json.loads(said)["diagnostics"] if each["severity"] == "error"]
    assert (code, errors) == (1, ["points_do_not_add_up"])


def test_nothing_is_overwritten_or_mixed_unasked(run: Run, tmp_path: Path) -> None:
    table = csv(tmp_path / "bang.csv", "1;Có kế hoạch;60;Có: 60 điểm", "2;Có sổ sách;40;Có: 40 điểm")
    assert run("criteria", "import", table, "-o", tmp_path / "bo", *SAID)[0] == 0
    before = written(tmp_path / "bo")
    assert run("criteria", "import", table, "-o", tmp_path / "bo", "--title", "Khác")[0] == 2
    assert written(tmp_path / "bo") == before
    assert run("criteria", "import", table, "-o", tmp_path / "bo", *SAID, "--force")[0] == 0
    (tmp_path / "bo" / "09-cua-nguoi-khac.yaml").write_text("x: 1\n", encoding="utf-8")
    code, _, told = run("criteria", "import", table, "-o", tmp_path / "bo", *SAID, "--force")
    assert code == 2
    assert "09-cua-nguoi-khac.yaml" in told


def test_an_id_of_its_own_gets_a_folder_of_its_name(run: Run, tmp_path: Path) -> None:
    table = csv(tmp_path / "bang.csv", "1;Có kế hoạch;60;Có: 60 điểm", "2;Có sổ sách;40;Có: 40 điểm")
    assert run("criteria", "import", table, "-o", tmp_path / "Của tỉnh")[0] == 2
    assert run("criteria", "import", table, "-o", tmp_path / "Của tỉnh", "--id", "bo-tinh", *SAID)[0] == 0
    assert imported(tmp_path / "Của tỉnh" / "bo-tinh").id == "bo-tinh"


def test_a_knock_out_is_taken_with_the_points_that_its_words_name(run: Run, tmp_path: Path) -> None:
    table = csv(
        tmp_path / "bang.csv",
        "1;Có kế hoạch;60;Có: 60 điểm. Điểm liệt nếu không có",
        "2;Có bác sĩ;40;Cơ hữu: 40 điểm. Luân phiên: 20 điểm. Dưới 20 điểm là điểm liệt",
    )
    assert run("criteria", "import", table, "-o", tmp_path / "bo", *SAID)[0] == 0
    marks = [i.knockout for i in imported(tmp_path / "bo").indicators()]
    assert [mark and (mark.below or 0) for mark in marks] == [0, 20]


def test_why_a_table_cannot_be_read_is_told_as_json_too(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "khong-phai-bang.txt"
    table.write_text("Không có bảng nào.\n", encoding="utf-8")
    code, told, _ = run("criteria", "import", table, "-o", tmp_path / "bo", "--format", "json")
    document = json.loads(told)
    assert (code, document["table"]["path"], len(document["diagnostics"])) == (4, str(table), 1)
    assert not (tmp_path / "bo").exists()
