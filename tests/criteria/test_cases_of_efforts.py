"""Golden cases of efforts: whatever is edited in an effort makes a case fail, or leaves something unreached."""

import os
import shutil
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
import yaml

from conftest import Run
from tried_cases import CRITERIA, codes, copied_small, tried

SHIPPED = CRITERIA / "qd-1300-2023"
WRONG = {"effort_case_effort", "effort_case_days", "effort_case_none", "effort_case_there_is", "effort_case_not_needed"}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return copied_small(tmp_path)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """The shipped standard with its efforts and their cases, and nothing else to try."""
    place = tmp_path / SHIPPED.name
    shutil.copytree(SHIPPED / "efforts", place / "efforts")
    for file in SHIPPED.glob("*.yaml"):
        shutil.copy(file, place)
    return place


def edit(place: Path, old: str, new: str, name: str = "cong-suc.yaml") -> None:
    file = place / "efforts" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def rest(place: Path, *kept: str) -> None:
    """Leave of the cases of the small standard those in whose lines one of some words stands."""
    file = place / "efforts" / "cases" / "cong-suc.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    cases = [line for line in lines if not line.startswith("  - ") or any(word in line for word in kept)]
    file.write_text("".join(cases), encoding="utf-8")


EVERY = int(os.environ.get("YTE_CHECK_EVERY_EDIT", "7"))
"""Of so many edits one is tried, for each takes seconds; a run by hand takes them all, with 1."""


def edits() -> Iterator[tuple[str, str, str, object]]:
    """Every number of the shipped efforts otherwise, every kind of work another, what is possible turned over."""
    text = yaml.safe_load((SHIPPED / "efforts" / "cong-suc.yaml").read_text(encoding="utf-8"))
    for kind, numbers in text["kinds"].items():
        for name in ("effort", "days"):
            yield "kinds", kind, name, numbers[name] + 1
    kinds = list(text["kinds"])
    for key, entry in text["efforts"].items():
        if "possible" in entry:
            yield "efforts", key, "possible", "có"
        else:
            yield "efforts", key, "possible", "không"
            yield "efforts", key, "kind", kinds[kinds.index(entry["kind"]) - 1]


@pytest.mark.slow
@pytest.mark.no_cover
def test_every_edit_of_a_shipped_effort_is_caught(shipped: Path) -> None:
    file = shipped / "efforts" / "cong-suc.yaml"
    before = file.read_text(encoding="utf-8")
    passed = []
    for where, key, name, value in islice(edits(), None, None, EVERY):
        text = yaml.safe_load(before)
        text[where][key][name] = value
        file.write_text(yaml.safe_dump(text, allow_unicode=True), encoding="utf-8")
        if not codes(shipped / "efforts" / "cases" / "cong-suc.yaml") & WRONG:
            passed.append((where, key, name, value))
    assert passed == []


@pytest.mark.slow
def test_a_number_that_no_case_tells_is_named(small: Path) -> None:
    rest(small, "{1: không}", "{1: }", "rejected")
    told = [d for d in tried(small).findings.diagnostics if d.code == "uncovered_effort_number"]
    assert {(d.params["key"], d.params["field"], str(d.params["other"])) for d in told} >= {
        ("equipment", "effort", "3"), ("equipment", "days", "31"), ("2", "cost", "4"),
    }  # fmt: skip
    assert "paper" not in {d.params["key"] for d in told}


def test_an_entry_that_no_way_uses_is_named(small: Path) -> None:
    edit(small, "  1: {kind: paper}\n", "  1: {kind: paper}\n  4.kham: {kind: people}\n")
    assert [
        (d.code, d.line, d.column) for d in tried(small).findings.diagnostics if Path(d.file).name == "cong-suc.yaml"
    ] == [("uncovered_effort", 15, 3)]


def test_a_case_without_days_tells_none(small: Path) -> None:
    edit(small, "way: {2: 2}, days: 30, cost: 3", "way: {2: 2}, cost: 3", "cases/cong-suc.yaml")
    told = {(d.params["key"], d.params["field"]) for d in tried(small).findings.diagnostics}
    assert told == {("equipment", "days")}


@pytest.mark.slow
def test_what_cannot_be_done_asks_only_to_be_told_as_such(small: Path) -> None:
    edit(small, "1: {kind: paper}", "1: {kind: paper, possible: không, effort: 7}")
    edit(
        small,
        "{answers: {1: không}, target: 100, way: {1: 2}",
        "{answers: {8: {so: không}}, target: 100, way: {8: 2}",
        "cases/cong-suc.yaml",
    )
    assert codes(small) == {"uncovered_effort_possible"}
    edit(small, "cases:\n", "cases:\n  - {answers: {1: không}, target: 100, no_way: có}\n", "cases/cong-suc.yaml")
    assert codes(small) == set()


@pytest.mark.slow
def test_of_two_ways_the_one_of_least_effort_counts(small: Path) -> None:
    """Of 100 points 85 are there and 90 asked for: either 8 can give the 5, for 2, or 2 with all its things, for 6."""
    line = (
        "{answers: {8: {so: không}, 2: {items: {can: không, thuoc_do: không, nhiet_ke: không}}}, target: 90, way: %s}"
    )
    edit(small, "cases:\n", f"cases:\n  - {line % '{2: 6}'}\n", "cases/cong-suc.yaml")
    assert {"effort_case_also", "effort_case_not_needed"} <= codes(small)
    edit(small, "way: {2: 6}}", "way: {8: 2}}", "cases/cong-suc.yaml")
    assert codes(small) == set()


def test_efforts_without_any_case_are_named_once(small: Path, run: Run) -> None:
    shutil.rmtree(small / "efforts" / "cases")
    assert codes(small) == {"no_effort_cases"}
    code, out, _ = run("--lang", "en", "criteria", "test", small, "--strict")
    assert code == 1
    assert "100% of the standard" not in out.replace("\n", " ")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{answers: {8: {so: không}}, target: 100, way: {8: 3}}", "effort_case_effort"),
        ("{answers: {8: {so: không}}, target: 100, way: {8: 2}, days: 31}", "effort_case_days"),
        ("{answers: {8: {so: không}}, target: 100, way: {8: 2}, cost: 31}", "effort_case_cost"),
        ("{answers: {8: {so: không}}, target: 100, way: {8: 2, 2: 1}}", "effort_case_not_needed"),
        ("{answers: {1: không, 3: khong}, target: 100, way: {1: 2}}", "effort_case_also"),
        ("{answers: {8: {so: không}}, target: 100, no_way: có}", "effort_case_there_is"),
        ("{answers: {1: không}, target: 100, no_way: không}", "effort_case_no_way"),
        ("{answers: {1: không}, target: 101, way: {1: 2}}", "effort_case_target"),
        ("{answers: {1: có}, target: 100, way: {1: 2}}", "effort_case_reached"),
        ("{rejected: [9], target: 100, way: {9: 2}}", "effort_case_rejected"),
        ("{answers: {9: không}, target: 100, way: {9: 2}}", "unknown_indicator"),
        ("{answers: [1], target: 100, way: {9: 2}}", "answers_expected"),
        ("{answers: {3: ac_si}, target: 100, way: {3: 2}}", "unknown_value"),
        ("{answers: {5: {numerator: 101}}, target: 100, way: {5: 2}}", "numerator_exceeds_denominator"),
        ("{answers: {1: không}, target: 100}", "one_of_keys"),
        ("{answers: {1: không}, target: 100, way: {1: 2}, no_way: có}", "one_of_keys"),
        ("{answers: {11: không}, no_way: có, days: 3}", "effort_case_without_way"),
        ("{target: 100, way: {1: 2}}", "some_of_keys"),
        ("{answers: {1: không}, target: 100, way: {1: 2}, days: 3651}", "effort_days_out_of_range"),
        ("{answers: {1: không}, target: 100, way: {1: 2}, days: 30}", "case_twice"),
    ],
)
def test_each_fault_of_a_case_is_named_on_its_line(line: str, code: str, small: Path) -> None:
    edit(small, "cases:\n", f"cases:\n  - {line}\n", "cases/cong-suc.yaml")
    told = {(d.code, d.line) for d in tried(small).findings.diagnostics}
    assert told == {(code, 13 if code == "case_twice" else 12)}


def test_what_is_wrong_with_the_answers_of_all_is_said_once(small: Path) -> None:
    edit(small, "3: co_huu", "3: co_huy", "cases/cong-suc.yaml")
    told = [(d.code, d.line) for d in tried(small).findings.diagnostics if d.severity == "error"]
    assert told == [("unknown_value", 5)]


def test_one_file_alone_finds_its_standard(small: Path, run: Run) -> None:
    file = small / "efforts" / "cases" / "cong-suc.yaml"
    assert run("criteria", "test", file, "--strict")[0] == 0
