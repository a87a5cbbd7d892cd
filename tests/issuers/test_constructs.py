"""Blank files and forms of standards in terms of their own: what they ask, and what they have no room for."""

from pathlib import Path

import pytest
from levels import FOLDER, QUALITY
from openpyxl import load_workbook

from conftest import Run


def test_a_blank_file_asks_every_section_and_takes_what_does_not_apply(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    assert run("new", path, "--standard", FOLDER / "chat-luong", "--year", "2024")[0] == 0
    text = path.read_text("utf-8")
    assert [text.count(f"\n  {number}:\n") for number in ("A.1.1", "A.1.2", "A.2.1", "B.1", "B.2", "C.1", "C.2")] == [
        1
    ] * 7
    assert "sections:" in text
    text = text.replace("\nsections:\n", "\nsections:\n  C: {not_applicable: Không có giường sản}\n")
    path.write_text(text, "utf-8")
    out = run("assess", path, *QUALITY[1:])[1]
    assert "C. Sản khoa và nhi khoa: Không có giường sản" in out


def test_a_reason_in_place_of_the_answer_of_a_blank_file(tmp_path: Path, run: Run) -> None:
    """The empty key of the answer stays where it is."""
    path = tmp_path / "phieu.yaml"
    assert run("new", path, "--standard", FOLDER / "chat-luong", "--year", "2024")[0] == 0
    lines = path.read_text("utf-8").splitlines()
    at = lines.index("  C.2:")
    lines.insert(at + 1, "    not_applicable: Không có trẻ sơ sinh")
    path.write_text("\n".join(lines) + "\n", "utf-8")
    code, out, err = run("assess", path, *QUALITY[1:])
    assert code == 3, err
    assert "C.2. Nuôi con bằng sữa mẹ: Không có trẻ sơ sinh" in out
    lines[at + 2] = "    value: m3"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert run("assess", path, *QUALITY[1:])[0] == 4


@pytest.mark.slow
@pytest.mark.parametrize("standard", ["chat-luong", "diem-240"])
def test_the_form_for_phones_asks_what_does_not_apply(standard: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "bieu.xlsform.xlsx"
    code, *_ = run("form", "-o", path, "--standard", FOLDER / standard)
    assert code in (0, None)
    names = [row[1].value for row in load_workbook(path)["survey"].iter_rows()]
    assert any(str(name).endswith("__not_applicable__chosen") for name in names)
