"""``new``: a file that is valid at once, asks everything, and takes over what lasts."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from conftest import ROOT, Run, standard_on

LUC_BINH = ROOT / "samples" / "luc-binh.yaml"


def assessed(run: Run, path: Path) -> dict[str, Any]:
    _, out, _ = run("assess", path, "--format", "json")
    document: dict[str, Any] = json.loads(out)
    return document


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_an_empty_file_is_valid_and_leaves_everything_open(lang: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    code, out, err = run("--lang", lang, "new", path, "--year", "2025", "--commune", "Lục Bình", "--zone", 2)
    assert (code, out) == (0, "")
    assert str(path) in err
    document = assessed(run, path)
    assert document["verdict"] == "undetermined"
    assert document["points"]["low"] == 0  # type: ignore[index]
    assert document["points"]["high"] == 100  # type: ignore[index]
    assert document["diagnostics"] == []


def test_every_question_of_the_standard_stands_there_once(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    run("new", path)
    answers = yaml.load(path.read_bytes(), yaml.BaseLoader)["answers"]
    for number, indicator in standard_on().indicators.items():
        given = answers[str(number)]
        for question in indicator.scoring.questions():
            there = given
            for key in question.path or ("value",):
                there = there[key]
            assert there == ""
    lines = path.read_text("utf-8").splitlines()
    assert sum("Số người có thẻ bảo hiểm y tế còn hạn" in line and "numerator:" in line for line in lines) == 1
    assert all(len(line) <= 100 for line in lines if line.lstrip().startswith("# ") and "$schema" not in line)


def test_thresholds_are_those_of_the_zone_that_terrain_and_distance_give(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    run("new", path, "--terrain", "mountain", "--km", "4,2", "--region", "tay_nguyen", "--year", "2025")
    text = path.read_text("utf-8")
    assert "Vùng 2:" in text
    assert "Vùng 1:" not in text
    assert "không quá 26,5%: 1,5 điểm" in text  # indicator 35, Tây Nguyên, as corrected on 20/3/2023
    assert assessed(run, path)["submission"]["station"]["zone"] == 2  # type: ignore[index]


def test_last_years_file_gives_identity_buildings_and_staff(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    run("new", path, "--from", LUC_BINH, "--year", "2025", "--population", "2410")
    data = yaml.load(path.read_bytes(), yaml.BaseLoader)
    assert data["station"]["name"] == "Trạm Y tế xã Lục Bình"
    assert data["station"]["commune"] == {"name": "Lục Bình"}
    assert data["station"]["population"] == "2410"
    assert data["answers"]["9"]["numerator"] == "9"
    assert data["answers"]["12"]["xay_dung"] == "182,5"
    assert data["answers"]["14"] == {"value": "tot", "evidence": ["ha-tang"], "note": "", "carried": "2024"}
    assert data["answers"]["6"]["numerator"] == ""
    assert set(data["evidence"]) == {"nhan-luc", "ha-tang"}
    text = path.read_text("utf-8")
    assert "CHÉP TỪ NĂM 2024, cần xem lại: 9/9 = 100%" in text
    assert "Năm 2024: 2.243/2.405 = 93,26%" in text
    document = assessed(run, path)
    warning = next(each for each in document["diagnostics"] if each["code"] == "answers_carried")
    assert "9 câu trả lời chép từ phiếu năm 2024, chưa xem lại: chỉ tiêu 7–9, 11–16" in warning["message"]
    assert text.splitlines()[warning["line"] - 1].strip().startswith("carried: 2024")
    results = {one["number"]: one["carried"] for criterion in document["criteria"] for one in criterion["indicators"]}
    assert [number for number, year in results.items() if year == 2024] == [7, 8, 9, 11, 12, 13, 14, 15, 16]


def test_a_document_that_ends_is_marked(tmp_path: Path, run: Run) -> None:
    before = tmp_path / "truoc.yaml"
    before.write_text(
        "standard: qd-1300-2023\nyear: 2024\nstation: {name: Trạm A}\nanswers:\n"
        "  11: {value: có, evidence: [a, b]}\n"
        "evidence:\n  a: {title: Giấy phép, expires: 2025-06-30}\n  b: {title: Sổ đỏ, expires: 2026-01-01}\n",
        "utf-8",
    )
    path = tmp_path / "sau.yaml"
    run("new", path, "--from", before, "--year", "2025")
    lines = path.read_text("utf-8").splitlines()
    marked = [lines[at + 1] for at, line in enumerate(lines) if "ĐÃ HẾT HIỆU LỰC" in line]
    assert marked == ["  a: {title: Giấy phép, expires: 2025-06-30}"]


def test_an_answer_that_the_new_text_cannot_read_is_not_taken_over(tmp_path: Path, run: Run) -> None:
    own = tmp_path / "bo-tieu-chi"
    own.mkdir()
    for file in (ROOT / "criteria" / "qd-1300-2023").glob("*.yaml"):
        text = file.read_text("utf-8").replace("        tot: {", "        rat_tot: {")
        (own / file.name).write_text(text, "utf-8")
    path = tmp_path / "phieu.yaml"
    code, _, err = run("new", path, "--from", LUC_BINH, "--year", "2025", "--standard", own)
    assert code == 0, err
    data = yaml.load(path.read_bytes(), yaml.BaseLoader)
    assert data["answers"]["14"]["value"] == ""
    assert data["answers"]["12"]["dat"] == "620"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--zone", "9"), "“9”"),
        (("--km", "gần"), "“gần”"),
        (("--region", "tay_nguyn"), "tay_nguyen"),
        (("--code", "1"), "5 chữ số"),
    ],
)
def test_an_option_that_cannot_be_right_makes_no_file(
    options: tuple[str, ...], words: str, tmp_path: Path, run: Run
) -> None:
    path = tmp_path / "phieu.yaml"
    code, _, err = run("new", path, "--commune", "Lục Bình", *options)
    assert code == 2
    assert words in err
    assert not path.exists()


def test_names_that_yaml_would_misread(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    name = "Trạm: {“A”} # 1, \"B\" 'C'"
    run("new", path, "--name", name, "--commune", "No", "--district", "- x: [y")
    station = yaml.load(path.read_bytes(), yaml.BaseLoader)["station"]
    assert (station["name"], station["commune"], station["district"]) == (name, {"name": "No"}, "- x: [y")


def test_nothing_is_overwritten(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    path.write_text("của tôi", "utf-8")
    code, _, _ = run("new", path)
    assert (code, path.read_text("utf-8")) == (2, "của tôi")
    assert run("new", path, "--force")[0] == 0


def test_the_population_of_last_year_is_marked_and_the_sample_line_is_of_the_year(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "moi.yaml"
    run("new", file, "--from", ROOT / "samples" / "luc-binh.yaml", "--year", "2025")
    lines = file.read_text(encoding="utf-8").splitlines()
    assert next(line for line in lines if line.startswith("  population:")).endswith(
        "Chép từ phiếu năm 2024: hãy xem lại."
    )
    assert any(line.startswith("#") and "issued: 15/01/2025" in line for line in lines)


def test_a_name_without_an_ending_gets_one(tmp_path: Path, run: Run) -> None:
    assert run("new", tmp_path / "tram")[0] == 0
    assert run("new", tmp_path / "phieu-31.12.2025")[0] == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["phieu-31.12.2025.yaml", "tram.yaml"]
    code, _, err = run("new", tmp_path / "tram")
    assert code == 2, "what is there already is not written over"
    assert "tram.yaml" in err.replace("\n", "")


def test_the_schema_that_a_file_names_is_that_of_its_standard(tmp_path: Path, run: Run) -> None:
    """A fresh form of one's own standard has no mark in an editor: no schema, or one that fits."""
    standard = ROOT / "tests" / "standards" / "sound" / "nho"
    path, schema = tmp_path / "phieu.yaml", tmp_path / "nho.schema.json"
    _, _, err = run("new", path, "--standard", standard, "--year", 2025)
    assert "$schema" not in path.read_text(encoding="utf-8")
    assert f"--standard {standard} -o {schema}" in " ".join(err.split())
    assert run("criteria", "schema", "submission", "--standard", standard, "-o", schema)[0] == 0
    _, _, err = run("new", path, "--standard", standard, "--year", 2025, "--force")
    assert path.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=nho.schema.json\n")
    assert "criteria schema" not in err
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    empty = json.loads(json.dumps(data).replace('""', "null"))
    validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    assert [error.message for error in validator.iter_errors(empty)] == []


def test_the_installed_schema_is_named_for_the_installed_standard(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    _, _, err = run("new", path, "--year", 2025)
    assert path.read_text(encoding="utf-8").splitlines()[0].endswith("/submission.schema.json")
    assert "criteria schema" not in err
