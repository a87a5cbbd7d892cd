"""Golden cases of cross-checks: whatever is edited in a check makes a case fail, or leaves something unreached."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from conftest import Run
from tried_cases import CRITERIA, codes, copied_small, tried

pytestmark = pytest.mark.no_cover

FILES = ("giua-cac-xa.yaml", "so-voi-nam-truoc.yaml", "trong-mot-phieu.yaml")
CAUGHT = {
    "flag_case", "bounds_reversed", "bounds_cross", "number_not_whole", "bound_impossible", "figure_repeated",
    "check_never", "check_always",
}  # fmt: skip
"""By its cases, or by the proofs of the check itself, before any case is tried."""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return copied_small(tmp_path)


def add(place: Path, *lines: str) -> Path:
    file = place / "cross-checks" / "cases" / "them.yaml"
    file.write_text("standard: nho\ncases:\n" + "".join(f"  - {line}\n" for line in lines), encoding="utf-8")
    return file


def edits(check: dict) -> Iterator[tuple[str, dict]]:
    """Each way to change what a check says of some station: a bound, a figure, the ratio turned over."""
    for key, value in check.items():
        if key in ("type", "id", "reason"):
            continue
        if key in ("figure", "of"):
            yield "ratio turned over", {**check, "figure": check["of"], "of": check["figure"]}
        elif key == "figures":
            yield "figure repeated", {**check, key: [value[0]] * max(len(value), 2)}
        else:
            yield f"{key} times ten", {**check, key: str(float(value) * 10 or 10)}


def shipped_edits() -> Iterator[tuple[str, int, str, dict]]:
    for name in FILES:
        text = yaml.safe_load((CRITERIA / "qd-1300-2023" / "cross-checks" / name).read_text(encoding="utf-8"))
        for at, check in enumerate(text["checks"]):
            for what, edited in edits(check):
                if what != "figure repeated" or len(check["figures"]) > 1:
                    yield name, at, what, edited


@pytest.mark.slow
@pytest.mark.parametrize(("name", "at", "what", "edited"), list(shipped_edits()))
def test_every_edit_of_a_shipped_check_is_caught(name: str, at: int, what: str, edited: dict, tmp_path: Path) -> None:
    place = tmp_path / "qd-1300-2023"
    shutil.copytree(CRITERIA / "qd-1300-2023" / "cross-checks", place / "cross-checks")
    for file in (CRITERIA / "qd-1300-2023").glob("*.yaml"):
        shutil.copy(file, place)
    file = place / "cross-checks" / name
    text = yaml.safe_load(file.read_text(encoding="utf-8"))
    text["checks"][at] = edited
    for key in edited:
        if isinstance(edited[key], str) and edited[key].endswith(".0"):
            edited[key] = edited[key][:-2]
    file.write_text(json.dumps(text, ensure_ascii=False), encoding="utf-8")
    assert codes(place) & CAUGHT


def test_a_check_that_is_taken_out_leaves_its_cases_alone(small: Path) -> None:
    file = small / "cross-checks" / "doi-chieu.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(lines[:-1]), encoding="utf-8")
    assert codes(small) == {"flag_case_check"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("gone", "missing"),
    [
        ("5.denominator: 99}", {"uncovered_flag_none", "uncovered_flag_bound"}),
        ("5.denominator: 94}", {"uncovered_flag_certain", "uncovered_flag_bound"}),
        ("5.numerator: 3", {"uncovered_flag_hint", "uncovered_flag_bound", "uncovered_flag_figure"}),
    ],
)
def test_what_no_case_reaches_is_named(gone: str, missing: set[str], small: Path) -> None:
    file = small / "cross-checks" / "cases" / "doi-chieu.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if gone not in line), encoding="utf-8")
    assert codes(small) == missing


@pytest.mark.slow
def test_checks_without_any_case_are_named_once(small: Path, run: Run) -> None:
    shutil.rmtree(small / "cross-checks" / "cases")
    assert codes(small) == {"no_flag_cases"}
    code, out, _ = run("--lang", "en", "criteria", "test", small, "--strict")
    assert code == 1
    assert "100% of the standard" not in out.replace("\n", " ")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{check: khop, station: {population: 100, 5.denominator: 97}, flag: none}", "flag_case"),
        ("{check: khob, station: {population: 100}, flag: none}", "flag_case_check"),
        ("{check: khop, station: {99.denominator: 100}, flag: none}", "figure_no_indicator"),
        ("{check: khop, station: {5.denominators: 100}, flag: none}", "figure_name_form"),
        ("{check: khop, station: {3.denominator: 100}, flag: none}", "figure_not_rate"),
        ("{check: khop, station: {population: 1.5}, flag: none}", "number_not_whole"),
        ("{check: khop, station: {points: 101}, flag: none}", "flag_case_points"),
        ("{check: khop, station: {5.numerator: 3, 5.denominator: 2}, flag: none}", "numerator_exceeds_denominator"),
        ("{check: khop, stations: [{files: [a], times: 0}], flag: none}", "flag_case_times"),
        ("{check: khop, stations: [{files: [a], times: 201}], flag: none}", "flag_case_times"),
        ("{check: khop, stations: [], flag: none}", "flag_case_stations"),
        ("{check: khop, station: {population: 1}, stations: [{files: [a]}], flag: none}", "one_of_keys"),
        ("{check: khop, stations: [{files: [a]}], before: {population: 1}, flag: none}", "flag_case_before"),
        ("{check: khop, station: {population: 100, 5.denominator: 99}, flag: none}", "case_twice"),
    ],
)
def test_each_fault_of_a_case_is_named_on_its_line(line: str, code: str, small: Path) -> None:
    file = add(small, line)
    told = {(d.code, d.line) for d in tried(small).findings.diagnostics if d.file == str(file)}
    assert told == {(code, 3)}


def test_one_file_alone_finds_its_standard(small: Path, run: Run) -> None:
    file = small / "cross-checks" / "cases" / "doi-chieu.yaml"
    assert run("criteria", "test", file, "--strict")[0] == 0
