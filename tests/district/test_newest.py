"""A commune counts once: by its newest submission of a year, and every output says which and why."""

import csv
import io
import json
import os
import shutil
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from conftest import Run, submission_text

PLACE = {"district": "Phú Hòa", "province": "Phú Yên"}


def text_of(commune: str, answers: str = "{}", year: int = 2024, **more: Any) -> str:
    text = submission_text(answers, name=f"TYT {commune}", commune={"name": commune, **more}, **PLACE)
    return text.replace("year: 2024", f"year: {year}")


def inbox(folder: Path, files: Mapping[str, tuple[str, int]]) -> Path:
    """Files by name: their text and the day of January 2025 on which they were last changed."""
    folder.mkdir()
    for name, (text, day) in files.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        time = datetime(2025, 1, day, 12).timestamp()
        os.utime(path, (time, time))
    return folder


def found(run: Run, *paths: object) -> tuple[int, list[str], dict[str, Any]]:
    code, out, _ = run("batch", *paths, "--format", "json")
    document = json.loads(out)
    return code, sorted(Path(each["path"]).name for each in document["stations"]), document


def test_the_file_that_was_changed_last_counts(tmp_path: Path, run: Run) -> None:
    files = {
        "a.yaml": (text_of("Hòa An", "{11: có}"), 9),
        "b.yaml": (text_of("Xã Hoà An"), 7),
        "c.yaml": (text_of("Hòa An"), 8),
        "d.yaml": (text_of("Hòa An", year=2023), 10),
        "e.yaml": (text_of("Vân Tùng"), 1),
    }
    folder = inbox(tmp_path / "in", files)
    code, counted, document = found(run, folder)
    assert (code, counted) == (0, ["a.yaml", "d.yaml", "e.yaml"])
    summary = document["summary"]
    assert (summary["scored"], summary["failed"], summary["superseded"], summary["communes"]) == (3, 2, 2, 2)
    (duplicate,) = summary["duplicates"]
    assert Path(duplicate["counted"]).name == "a.yaml"
    assert (duplicate["changed"], duplicate["same"]) == ("2025-01-09T12:00:00", False)
    reasons = {Path(each["path"]).name: each["diagnostics"][0] for each in document["failed"]}
    assert {name: each["code"] for name, each in reasons.items()} == {"b.yaml": "superseded", "c.yaml": "superseded"}
    assert "sửa lần cuối ngày 09/01/2025, mới hơn" in reasons["b.yaml"]["message"]


def test_the_choice_is_named_in_every_form(tmp_path: Path, run: Run) -> None:
    folder = inbox(tmp_path / "in", {"a.yaml": (text_of("A"), 9), "b.yaml": (text_of("A", "{11: có}"), 7)})
    outputs = [tmp_path / f"x{ending}" for ending in (".html", ".csv", ".jsonl")]
    _, text, _ = run("batch", folder, *(word for path in outputs for word in ("-o", path)))
    words = " ".join(text.split())
    assert "1 phiếu không tính vì cùng xã, cùng năm đã có phiếu khác được tính." in words
    assert "a.yaml – được tính (sửa lần cuối ngày 09/01/2025, mới hơn)" in words
    assert "b.yaml – không tính" in words
    page, table, lines = (path.read_text(encoding="utf-8-sig") for path in outputs)
    assert "a.yaml – được tính (sửa lần cuối ngày 09/01/2025, mới hơn)" in page
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["Kết luận"] for row in rows if row["Tệp"].endswith("b.yaml")] == ["Không tính"]
    assert len(rows) == len(lines.splitlines()) == 2


@pytest.mark.parametrize(("same", "why"), [(True, "cùng nội dung"), (False, "không rõ tệp nào mới hơn")])
def test_where_the_times_do_not_tell_it_is_said(tmp_path: Path, run: Run, same: bool, why: str) -> None:
    other = "{}" if same else "{11: có}"
    folder = inbox(tmp_path / "in", {"a.yaml": (text_of("A"), 3), "b.yaml": (text_of("A", other), 3)})
    _, counted, document = found(run, folder)
    assert counted == ["b.yaml"]
    assert why in document["failed"][0]["diagnostics"][0]["message"]


def test_an_archive_keeps_the_times_of_its_files(tmp_path: Path, run: Run) -> None:
    archive = tmp_path / "x.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name, day in (("moi.yaml", 20), ("cu.yaml", 5)):
            file.writestr(zipfile.ZipInfo(name, (2025, 1, day, 8, 0, 0)), text_of("A", "{11: có}"))
        file.writestr(zipfile.ZipInfo("khong-ngay.yaml", (1980, 0, 0, 0, 0, 0)), text_of("A"))
    folder = inbox(tmp_path / "in", {"giua.yaml": (text_of("A"), 10)})
    assert found(run, archive, folder)[1] == ["moi.yaml"]
    assert found(run, folder, archive)[1] == ["moi.yaml"]


def test_two_kinds_of_unit_are_two_communes(tmp_path: Path, run: Run) -> None:
    """Before 2025 a district could have a commune and a town of one name."""
    folder = inbox(tmp_path / "in", {"a.yaml": (text_of("Xã Phú Hòa"), 3), "b.yaml": (text_of("Thị trấn Phú Hòa"), 4)})
    assert found(run, folder)[1] == ["a.yaml", "b.yaml"]


@pytest.mark.slow
def test_the_figures_are_those_of_a_folder_without_the_others(tmp_path: Path, run: Run) -> None:
    """Whatever joins the batch hears of a commune once."""
    district = Path(__file__).resolve().parents[2] / "samples" / "district"
    folder = tmp_path / "in"
    shutil.copytree(district / "phieu", folder)
    options = ("--cross-check", "--gap", "--plan", "cao-loc-2024", "--plan-year", "2024", "--format", "json")
    (old,) = folder.glob("30-yen-thinh.yaml")
    os.utime(old, (0, 0))
    with_both = json.loads(run("batch", folder, *options)[1])
    old.unlink()
    without = json.loads(run("batch", folder, *options)[1])
    assert with_both["summary"]["superseded"] == 1
    for document in (with_both, without):
        document["summary"].pop("duplicates")
        document["summary"].pop("superseded")
        document["summary"].pop("failed")
        document.pop("failed"), document.pop("notices")
        document["plan"]["stations"].pop("several"), document["plan"].pop("notices", None)
    assert with_both == without
