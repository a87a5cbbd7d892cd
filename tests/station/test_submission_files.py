"""Submissions as files: what is wrong in each is named on its line, and nothing ends in a traceback.

A line at fault ends with a comment ``# <<code``; a file is right when exactly these diagnostics are given.
"""

import json
import re
from pathlib import Path

import pytest

from conftest import ROOT, Run

FILES = ROOT / "tests" / "submissions"


def files(folder: str) -> list[Path]:
    return sorted((FILES / folder).glob("*.yaml"))


def expected(path: Path) -> list[tuple[int, str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [(number, code) for number, line in enumerate(lines, 1) for code in re.findall(r"<<(\w+)", line)]


def found(output: str) -> list[tuple[int, str]]:
    return [(d["line"], d["code"]) for d in json.loads(output)["diagnostics"]]


@pytest.mark.slow
@pytest.mark.parametrize("path", files("bad"), ids=lambda path: path.stem)
def test_bad_file_is_refused_on_its_line(path: Path, run: Run) -> None:
    code, out, err = run("assess", path, "--format", "json")
    assert (code, found(out), err) == (4, expected(path), "")
    assert "points" not in json.loads(out)


@pytest.mark.slow
@pytest.mark.parametrize("path", files("bad"), ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_bad_file_is_explained_in_words(path: Path, lang: str, run: Run) -> None:
    code, out, err = run("assess", path, "--lang", lang)
    assert (code, out) == (4, "")
    for line, kind in expected(path):
        assert re.search(rf"{re.escape(path.name)}:{line}:\d+: \w+ \[{kind}\]", err)
    said = "\n".join(
        line for line in err.splitlines() if "|" not in line and "ví dụ" not in line and "such as" not in line
    )
    said = re.sub(r"“\{\w+:[^{}]*\}”", "", said)  # what someone may have meant, as it is written in the file
    for internal in ("Traceback", "pydantic", "validation error", "{", "None"):
        assert internal not in said


@pytest.mark.slow
@pytest.mark.parametrize("path", files("warned"), ids=lambda path: path.stem)
def test_warned_file_is_scored_with_its_warning(path: Path, run: Run) -> None:
    code, out, _ = run("assess", path, "--format", "json")
    assert (code, found(out)) == (3, expected(path))
    assert {d["severity"] for d in json.loads(out)["diagnostics"]} == {"warning"}


@pytest.mark.parametrize("path", files("good"), ids=lambda path: path.stem)
def test_good_file_is_scored_in_silence(path: Path, run: Run) -> None:
    code, out, _ = run("assess", path, "--format", "json")
    assert (code, found(out)) == (3, [])


def test_every_way_of_writing_is_understood(run: Run) -> None:
    _, out, _ = run("assess", FILES / "good" / "du-cach-viet.yaml", "--format", "json")
    document = json.loads(out)
    results = {i["number"]: i for criterion in document["criteria"] for i in criterion["indicators"]}
    assert document["submission"]["station"]["zone"] == 1, "derived from 2,5 km of lowland"
    assert (results[1]["points"]["low"], results[1]["status"]) == (2, "full")
    assert (results[2]["points"]["high"], results[2]["status"]) == (0, "zero")
    assert (results[6]["status"], results[18]["status"], results[38]["status"]) == ("missing",) * 3
    assert results[12]["points"]["low"] == 1, "500 m² of land give 1 point in zone 1, 89,99 m² of floor none"


def test_bytes_that_are_no_submission(run: Run, tmp_path: Path) -> None:
    contents = {
        "empty.yaml": (b"", "empty_file"),
        "comment.yaml": ("# chỉ có ghi chú\n".encode(), "empty_file"),
        "bom.yaml": (b"\xef\xbb\xbf", "empty_file"),
        "latin1.yaml": ("standard: qd\nstation: {name: Trạm}".encode("cp1258", "replace") + b"\xff", "not_utf8"),
        "utf16.yaml": ("standard: qd-1300-2023".encode("utf-16"), "not_utf8"),
        "binary.yaml": (b"\x89PNG\r\n\x1a\n\x00\x00", "file_other_kind"),
        "nul.yaml": (b"standard: a\nyear: \x002024", "control_character"),
        "large.yaml": (b"#" * 5_000_001, "file_too_large"),
        "scalar.yaml": (b"hello", "mapping_expected"),
    }
    for name, (content, kind) in contents.items():
        (tmp_path / name).write_bytes(content)
        code, out, _ = run("assess", tmp_path / name, "--format", "json")
        assert (code, json.loads(out)["diagnostics"][0]["code"]) == (4, kind), name
    code, out, _ = run("assess", tmp_path, "--format", "json")
    assert (code, found(out)) == (4, [(1, "file_is_folder")])
    code, out, _ = run("assess", tmp_path / "nowhere.yaml", "--format", "json")
    assert (code, found(out)) == (4, [(1, "file_not_found")])


def test_position_of_bad_bytes(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes("standard: qd\nstation: {name: Trạm".encode() + b"\xff}")
    _, out, _ = run("assess", tmp_path / "a.yaml", "--format", "json")
    diagnostic = json.loads(out)["diagnostics"][0]
    assert (diagnostic["line"], diagnostic["column"]) == (2, 21)


@pytest.mark.slow
def test_at_most_5_mb_are_read(run: Run, tmp_path: Path) -> None:
    base = (FILES / "good" / "ma-xa.yaml").read_bytes()
    (tmp_path / "a.yaml").write_bytes(base + b"#" * (5_000_000 - len(base)))
    assert run("assess", tmp_path / "a.yaml")[0] == 3


def test_words_where_a_group_or_a_code_is_wanted_are_met_with_what_to_write(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "phieu.yaml"
    lines = ["standard: qd-1300-2023", "year: 2024", "station:", "  name: Trạm A", "  commune: Lục Bình", "answers: {}"]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert "Có phải muốn ghi “{name: Lục Bình}”?" in " ".join(run("assess", file)[2].split())
    file.write_text("\n".join(lines).replace("commune: Lục Bình", "terrain: núi cao"), encoding="utf-8")
    said = " ".join(run("assess", file)[2].split())
    assert "mountain_hard: như trên và địa hình đặc biệt khó khăn" in said
    assert "lowland: plains and midlands" in " ".join(run("assess", file, "--lang", "en")[2].split())
    file.write_text("\n".join(lines).replace("commune: Lục Bình", 'commune: "a}, b"'), encoding="utf-8")
    assert "muốn ghi" not in run("assess", file)[2]
