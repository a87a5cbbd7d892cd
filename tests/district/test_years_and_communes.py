"""Several years in one batch, years to come, one commune with and without its code, and what stands above."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import Run, submission_text

THIS_YEAR = date.today().year


def station(year: int, name: str, code: str | None = None, **more: Any) -> str:
    commune = {"name": name} | ({"code": code} if code is not None else {})
    return submission_text("{}", commune=commune, **more).replace("year: 2024", f"year: {year}")


def write(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def years(tmp_path: Path) -> Path:
    return write(
        tmp_path / "in", a=station(2024, "A"), b=station(2025, "B"), c=station(2025, "C"), d=station(2077, "D")
    )


MIXED, FUTURE = "thuộc nhiều năm (2024: 1, 2025: 2, 2077: 1)", "1 phiếu ghi năm chưa tới"


def test_several_years_and_a_year_to_come_are_named_everywhere(years: Path, tmp_path: Path, run: Run) -> None:
    outputs = [tmp_path / f"x{extension}" for extension in (".json", ".xlsx", ".html")]
    code, text, _ = run("batch", years, *(word for path in outputs for word in ("-o", path)))
    data = json.loads(outputs[0].read_text(encoding="utf-8"))
    cells = [str(cell.value) for row in openpyxl.load_workbook(outputs[1])["Tổng hợp"].iter_rows() for cell in row]
    forms = [" ".join(text.split()), " ".join(data["notices"]), " ".join(cells), outputs[2].read_text(encoding="utf-8")]
    for form in forms:
        assert MIXED in form
        assert FUTURE in form
        assert "d.yaml (2077)" in form
    assert code == 0
    assert data["summary"]["years"] == [
        {"year": 2024, "stations": 1}, {"year": 2025, "stations": 2}, {"year": 2077, "stations": 1},
    ]  # fmt: skip
    err = run("batch", years, "--format", "csv")[2]
    assert (MIXED in err, FUTURE in err) == (True, True)
    assert "nhiều năm" not in run("batch", years / "a.yaml")[1]


def test_a_year_is_asked_for(years: Path, run: Run) -> None:
    (years / "e.yaml").write_text("standard: [", encoding="utf-8")
    code, out, _ = run("batch", years, "--year", "2025", "--format", "json")
    data = json.loads(out)
    assert code == 4
    assert [each["year"] for each in data["stations"]] == [2025, 2025]
    assert [each["diagnostics"][0]["code"] for each in data["failed"]] == [
        "other_year", "other_year", "yaml_unclosed_bracket",
    ]  # fmt: skip
    assert data["failed"][0]["diagnostics"][0]["line"] == 2
    (years / "e.yaml").unlink()
    code, text, _ = run("batch", years, "--year", "2025")
    assert (code, "NĂM 2025" in text, "2 phiếu đúng quy cách" in text, "a.yaml" in text) == (0, True, True, True)
    assert run("batch", years, "--year", "hai")[0] == 2
    assert run("batch", years, "--year", "2023")[0] == 0


def test_one_station_of_a_year_to_come_is_warned_of(years: Path, run: Run) -> None:
    path = years / "d.yaml"
    assert "year_in_future" in run("assess", path)[1] + run("assess", path)[2]
    (diagnostic,) = (
        each
        for each in json.loads(run("assess", path, "--format", "json")[1])["diagnostics"]
        if each["code"] == "year_in_future"
    )
    assert (diagnostic["severity"], diagnostic["line"]) == ("warning", 2)
    this = write(years.parent / "nay", a=station(THIS_YEAR, "A"), b=station(THIS_YEAR + 1, "A"))
    assert "year_in_future" not in run("assess", this / "a.yaml", "--format", "json")[1]
    assert "year_in_future" in run("assess", this / "b.yaml", "--format", "json")[1]


# One commune


def same(folder: Path, run: Run) -> tuple[list[str], int]:
    summary = json.loads(run("batch", folder, "--format", "json")[1])["summary"]
    found = ["+".join(Path(path).stem for path in each["paths"]) for each in summary["duplicates"]]
    return found, summary["communes"]


AN_GIANG = {"province": "Tỉnh An Giang"}
CHO_MOI = {"district": "Chợ Mới"}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # with and without the code
        ({"a": ("Hòa An", "30325", AN_GIANG), "b": ("Xã Hoà An", None, {"province": "An Giang"})}, (["a+b"], 1)),
        ({"a": ("Hòa An", None, AN_GIANG), "b": ("Hòa An", "30325", AN_GIANG | CHO_MOI)}, (["a+b"], 1)),
        # without code, with and without its district
        ({"a": ("Hòa An", None, AN_GIANG), "b": ("Hòa An", None, AN_GIANG | CHO_MOI)}, (["a+b"], 1)),
        # another province, another district, another code, another name: others
        ({"a": ("Hòa An", "30325", AN_GIANG), "b": ("Hòa An", None, {"province": "Cà Mau"})}, ([], 2)),
        ({"a": ("Hòa An", None, AN_GIANG | CHO_MOI),
          "b": ("Hòa An", None, {**AN_GIANG, "district": "Tri Tôn"})}, ([], 2)),
        ({"a": ("Hòa An", "30325", AN_GIANG), "b": ("Hòa An", "30328", AN_GIANG)}, ([], 2)),
        ({"a": ("Hòa An", "30325", AN_GIANG), "b": ("Hóa An", None, AN_GIANG)}, ([], 2)),
        # two that it can be: nobody can say
        ({"a": ("Hòa An", "30325", AN_GIANG), "b": ("Hòa An", "30328", AN_GIANG), "c": ("Hòa An", None, AN_GIANG)},
         ([], 3)),
        # three files of one
        ({"a": ("Hòa An", None, AN_GIANG), "b": ("Hòa An", "30325", AN_GIANG),
          "c": ("Hòa An", None, AN_GIANG | CHO_MOI)}, (["b+c+a"], 1)),
    ],
)  # fmt: skip
def test_one_commune_with_and_without_its_code(
    texts: dict[str, tuple[str, str | None, dict[str, str]]],
    expected: tuple[list[str], int],
    tmp_path: Path,
    run: Run,
) -> None:
    known = {name: station(2024, place, code, **more) for name, (place, code, more) in texts.items()}
    found, communes = same(write(tmp_path / "in", **known), run)
    assert (["+".join(sorted(each.split("+"))) for each in found], communes) == (
        ["+".join(sorted(each.split("+"))) for each in expected[0]],
        expected[1],
    )


def test_files_and_communes_are_told_apart(tmp_path: Path, run: Run) -> None:
    folder = write(
        tmp_path / "in", a=station(2024, "A", **AN_GIANG), b=station(2023, "A", **AN_GIANG), c=station(2024, "C")
    )
    words = " ".join(run("batch", folder, "--gap")[1].split())
    assert "3 phiếu là của 2 xã" in words
    assert "phiếu là của" not in run("batch", folder / "a.yaml")[1]


# What stands above


def test_a_title_office_place_and_day(years: Path, tmp_path: Path, run: Run) -> None:
    outputs = [tmp_path / f"x{extension}" for extension in (".json", ".xlsx", ".html")]
    words = ["--title", "Kết quả <2025>", "--office", "Sở Y tế Bắc Kạn", "--place", "Bắc Kạn", "--date", "12/01/2026"]
    text = run("batch", years / "b.yaml", *words, *(word for path in outputs for word in ("-o", path)))[1]
    data = json.loads(outputs[0].read_text(encoding="utf-8"))
    assert data["heading"] == {
        "title": "Kết quả <2025>", "office": "Sở Y tế Bắc Kạn", "place": "Bắc Kạn", "day": "2026-01-12",
    }  # fmt: skip
    cells = [str(cell.value) for row in openpyxl.load_workbook(outputs[1])["Tổng hợp"].iter_rows() for cell in row]
    page = outputs[2].read_text(encoding="utf-8")
    for form in (text, "\n".join(cells), page):
        assert "Sở Y tế Bắc Kạn" in form
        assert "Bắc Kạn, ngày 12/01/2026" in form or "Bắc Kạn, ngày 12/1/2026" in form
        assert "Kết quả chấm 1 trạm y tế xã, năm 2025" in form, "what the title does not say is below it"
    assert "Kết quả <2025>" in text
    assert "<title>Kết quả &lt;2025&gt;</title>" in page


def test_without_a_title_the_year_is_in_it(years: Path, tmp_path: Path, run: Run) -> None:
    run("batch", years / "b.yaml", "-o", tmp_path / "x.html")
    assert "<title>Kết quả chấm 1 trạm y tế xã, năm 2025</title>" in (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "KẾT QUẢ CỦA 1 TRẠM Y TẾ, NĂM 2025" in run("batch", years / "b.yaml")[1]
    assert str(THIS_YEAR) not in run("batch", years / "a.yaml", "--place", "Huế", "--date", "1/2/2025")[1]
