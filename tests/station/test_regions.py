"""Wherever a person reads a rule, regions have the names that people know."""

from pathlib import Path

import pytest

from conftest import Run, standard_on, submission_text
from yte_check.documents.record import replaced
from yte_check.forms.workbook.build import build_form
from yte_check.standard.model import Attribute
from yte_check.standard.regions import named_rows

NAME, KEY = "Đồng bằng sông Hồng", "dong_bang_song_hong"


def test_a_name_for_a_key() -> None:
    lines = [f"Vùng “{KEY}”:", f"{KEY}"]
    text = standard_on().text
    assert named_rows(lines, text) == [f"Vùng “{NAME}”:", KEY]
    assert named_rows(lines, text, keys=True) == [f"Vùng “{NAME}” ({KEY}):", KEY]
    assert named_rows(lines, replaced(text, regions=None)) == lines
    kinds = {"kind": Attribute(title="Loại hình", values={"beds": "Có giường"})}
    by_kind = ["kind “beds”: 1 điểm", "Vùng 1, kind “beds”: 2 điểm", "beds"]
    assert named_rows(by_kind, replaced(text, attributes=kinds)) == [
        "Loại hình “Có giường”: 1 điểm", "Vùng 1, loại hình “Có giường”: 2 điểm", "beds",
    ]  # fmt: skip


@pytest.mark.slow
def test_explain_and_the_report_and_the_form_name_regions(run: Run, tmp_path: Path) -> None:
    assert f"“{NAME}” ({KEY})" in " ".join(run("explain", "35")[1].split())
    station = tmp_path / "phieu.yaml"
    station.write_text(submission_text({35: {"numerator": 20, "denominator": 100}}, region=None), encoding="utf-8")
    run("report", station, "-o", tmp_path / "a.html", "-q")
    text = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert (NAME in text, KEY in text) == (True, False)
    from io import BytesIO

    from openpyxl import load_workbook

    book = load_workbook(BytesIO(build_form(standard_on(), 2024, "vi")))
    comments = [cell.comment.text for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment]
    (rule,) = [text for text in comments if NAME in text]
    assert KEY not in rule
