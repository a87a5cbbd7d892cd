"""Cross-checks of figures under printed numbers and in parts of parts; of stations to which some does not apply."""

import json
from pathlib import Path
from typing import Any

import pytest
from levels import FOLDER

from conftest import Run
from yte_check.crosschecks.quantity import parse_quantity
from yte_check.documents.scalars import Refusal

CHECKS = """standard: diem-240
checks:
  - {type: agree, id: dan_so, reason: {vi: Dân số phải như nhau, en: The population is one},
     figures: [II.3.denominator, 15.2.san.lat.denominator, population], certain_beyond: 10}
  - {type: jump, id: nhay_so, reason: {vi: Số nhảy, en: Jump}, figures: [15.2.san.lat.denominator], hint_beyond: 1}
  - {type: shared_answers, id: chep, reason: {vi: Chép, en: Copied}, least_figure: 30, least_figures: 2,
     hint_from: 50, certain_from: 100}
"""
YARD = """san:
                  type: parts
                  title: Sân
                  parts:
                    lat: {type: rate, unit: "%", numerator: Số mét lát, denominator: Dân số,
                          bands: [{at_least: 50, points: 30}]}
"""


@pytest.fixture
def standard(tmp_path: Path) -> Path:
    folder = tmp_path / "diem-240"
    (folder / "cross-checks").mkdir(parents=True)
    text = (FOLDER / "diem-240" / "standard.yaml").read_text("utf-8").replace('"15.10"', "II.3")
    yard = "san: {type: yes_no, points: 30, question: Sân có lát gạch}\n"
    assert yard in text
    (folder / "standard.yaml").write_text(text.replace(yard, YARD), "utf-8")
    (folder / "cross-checks" / "doi-chieu.yaml").write_text(CHECKS, "utf-8")
    return folder


def hand_in(folder: Path, commune: str, year: int, yard: str, examined: int = 700) -> None:
    folder.mkdir(exist_ok=True)
    station = f"{{name: Trạm {commune}, commune: {{name: {commune}}}, province: Bắc Kạn, population: 5000}}"
    text = f"""standard: diem-240
year: {year}
station: {station}
answers:
  "15.1": {{not_applicable: Không có khuôn viên riêng}}
  "15.2": {{mai: có, san: {yard}}}
  II.3: {{numerator: {examined}, denominator: 1000}}
  "15.11": có
  "15.12": có
"""
    (folder / f"{commune}.yaml").write_text(text, "utf-8")


@pytest.mark.slow
def test_figures_are_named_by_printed_numbers_and_the_way_to_a_part(run: Run, tmp_path: Path, standard: Path) -> None:
    code, out, _ = run("criteria", "check", standard)
    assert code == 0, out
    now, before = tmp_path / "nay", tmp_path / "truoc"
    for commune in ("Xã Một", "Xã Hai"):
        hand_in(now, commune, 2024, "{lat: {numerator: 700, denominator: 2000}}")
        hand_in(before, commune, 2023, "{not_applicable: Không có sân}")
    code, out, err = run(
        "batch", now, "--standard", standard, "--cross-check", "--previous", before, "--format", "json"
    )
    assert code == 0, err
    found: dict[str, Any] = json.loads(out)
    flags = {flag["code"]: flag for flag in found["stations"][0]["flags"]}
    assert set(flags) == {"dan_so", "chep"}, "what did not apply the year before has not jumped"
    assert flags["dan_so"]["params"]["15.2.san.lat.denominator"] == 2000
    assert (flags["dan_so"]["indicators"], flags["dan_so"]["points_at_risk"]) == (["15.2", "II.3"], 110)
    assert "Dân số (chỉ tiêu II.3): 1.000; Dân số (chỉ tiêu 15.2): 2.000" in flags["dan_so"]["explanation"]
    assert flags["chep"]["points_at_risk"] == 120, "50, 60 and the 10 on top; what is taken off hangs on no figure"
    lost = {each["number"]: (each["lost"], each["stations_losing"]) for each in found["summary"]["indicators"]}
    assert lost == {"15.1": (0, 0), "15.2": (60, 2), "II.3": (120, 2), "15.11": (40, 2), "15.12": (0, 0)}


@pytest.mark.parametrize(
    ("text", "number", "part"),
    [
        ("32.denominator", 32, None),
        ("30.dan_so.denominator", 30, "dan_so"),
        ("15.1.numerator", "15.1", None),
        ("15.2.san.lat.denominator", "15.2", "san.lat"),
        ("II.3.numerator", "II.3", None),
        ("A.1.2.x.numerator", "A.1.2", "x"),
        ("A1-2.numerator", "A1-2", None),
        ("C.numerator", "C", None),
        ("6.A.numerator", 6, "A"),
    ],
)
def test_a_name_is_read_as_its_number_and_its_part(text: str, number: object, part: str | None) -> None:
    (name,) = parse_quantity(text).names
    assert (name.indicator, name.part) == (number, part)


@pytest.mark.parametrize("text", ["dan_so.denominator", "0.denominator", "15.denominator.x", "II..3.numerator", ""])
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        parse_quantity(text)
