"""“-” in the dialogue: a part, an indicator or a section does not apply, with the reason; and a new file from one that
says so."""

import io
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Run

FOLDER = Path(__file__).parents[1] / "standards" / "levels"


@pytest.fixture
def new(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(FOLDER))

    def call(standard: str, *options: object) -> Path:
        path = tmp_path / f"{standard}-{len(options)}.yaml"
        code, _, err = run("new", path, "--standard", standard, "--year", "2024", "--name", "Trạm A", *options)
        assert code in (0, None), err
        return path

    return call


@pytest.fixture
def fill(run: Run, monkeypatch: pytest.MonkeyPatch) -> Any:
    def call(path: Path, *lines: str) -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        code, out, err = run("fill", path, "--all")
        assert (code, err) == (0, "")
        return str(out)

    return call


def data(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


RATE = ("", "")
"""The two counts of 15.10, which applies everywhere, are passed over."""
REASON = "không có sân"


def test_a_part_and_an_indicator_do_not_apply(new: Any, fill: Any) -> None:
    path = new("diem-240")
    out = fill(path, *RATE, "c", "-", REASON, "-", "trạm thuê nhà", "q")
    assert data(path)["answers"]["15.2"]["san"] == {"not_applicable": REASON}
    assert data(path)["answers"]["15.1"]["not_applicable"] == "trạm thuê nhà"
    assert "Không áp dụng: 15.2. Sân có lát gạch: không có sân" in out
    assert "Sân có lát gạch (c = có" not in out.rpartition(REASON)[2]  # it is not asked again


def test_never_mind_and_no_sign_of_what_applies_everywhere(new: Any, fill: Any) -> None:
    path = new("diem-240")
    out = fill(path, "-", *RATE, "c", "-", "", "k", "q")
    assert "“-” không phải là số" in out
    assert data(path)["answers"]["15.2"] == {"mai": "có", "san": "không", "evidence": [], "note": ""}


def test_what_is_answered_after_all_applies(new: Any, fill: Any) -> None:
    path = new("diem-240")
    fill(path, *RATE, "c", "-", REASON, "<", "c", "q")
    assert data(path)["answers"]["15.2"]["san"] == "có"


def test_a_section_with_all_that_is_in_it(new: Any, fill: Any) -> None:
    path = new("chat-luong")
    for number in ("A.1.1", "A.1.2", "A.2.1", "B.1", "B.2", "C.1"):
        text = path.read_text("utf-8")
        path.write_text(text.replace(f"\n  {number}:\n    value:", f"\n  {number}:\n    value: m3"), "utf-8")
    out = fill(path, "-", "2", "không có giường sản", "q")
    assert "1. C.2. Nuôi con bằng sữa mẹ" in out
    assert data(path)["sections"] == {"C": {"not_applicable": "không có giường sản"}}
    assert "Không áp dụng: C. Sản khoa và nhi khoa: không có giường sản" in out


def test_a_new_file_keeps_what_lasts_and_tells_the_rest(new: Any, run: Run) -> None:
    path = new("chat-luong")
    said = "\nsections:\n  C: {not_applicable: Không có giường sản}\n"
    path.write_text(path.read_text("utf-8").replace("\nsections:\n", said), "utf-8")
    later = new("chat-luong", "--from", path)
    assert "Năm 2024: không áp dụng (Không có giường sản)" in later.read_text("utf-8")
