"""A new standard of ten criteria, written with nothing but the printed schemas and the page for authors.

No module of ours is used to write it: the rules are the examples of the page, the keys those that the schemas ask for,
and every word of ours comes through the command line.
"""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from conftest import ROOT, Run

PAGE = ROOT / "docs" / "criteria.md"
WORKING = {"number": "working", "title": "working", "points": "working", "scoring": "working"}
MAXIMA = {"yes_no": 1, "checklist": 1, "choice": 3, "rate": 2, "number": 2, "change": 2, "parts": 3}
"""The most points of each example, as a reader of the page sees them."""
USUAL = ("choice", "parts", "rate", "number")
FIRST = ("yes_no", "checklist", "choice", "parts", "number")
FULL = {
    "yes_no": "có",
    "checklist": {"items": {"goc": "có", "tai_lieu": "có", "thiet_bi": "có"}},
    "choice": "co_huu",
    "rate": {"numerator": 95, "denominator": 100},
    "number": 250,
    "parts": {"so_sach": {"so": "có", "bao_cao": "có"}, "ty_le": {"numerator": 0, "denominator": 40}},
}


def examples() -> dict[str, Any]:
    """The examples of the page, by rule type."""
    blocks = re.findall(r"### `(\w+)`\n\n```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return {name: yaml.safe_load(text) for name, text in blocks}


def types_of(criterion: int) -> tuple[str, ...]:
    return FIRST if criterion == 1 else USUAL


def numbered() -> list[tuple[int, int, str]]:
    """Criterion, indicator, rule type."""
    pairs = [(criterion, name) for criterion in range(1, 11) for name in types_of(criterion)]
    return [(criterion, number, name) for number, (criterion, name) in enumerate(pairs, start=1)]


def head() -> dict[str, Any]:
    return {
        "id": "thu-2026",
        "title": "Bộ tiêu chí thử",
        "document": {"number": "7/QĐ-THU", "issuer": "Sở Y tế", "issued": "2025-12-01", "effective": "2026-01-01"},
        "indicator_count": {"value": len(numbered()), "grade": "working"},
        "sources": {},
        "recognition": {
            "total_percent": 80, "criterion_percent": 50, "no_knockout": True, "valid_years": 3, "grade": "working",
        },
        "zones": {
            "grade": "working",
            "distance_to": "bệnh viện gần nhất",
            "rows": [
                {"zone": 1, "terrain": "lowland"},
                {"zone": 2, "terrain": "mountain"},
                {"zone": 3, "terrain": "mountain_hard"},
            ],
        },
    }  # fmt: skip


def criterion(number: int) -> dict[str, Any]:
    rules = examples()
    indicators = [
        {
            "number": indicator,
            "title": f"Chỉ tiêu {indicator}",
            "points": MAXIMA[name],
            "grade": WORKING,
            "scoring": rules[name],
            "evidence": ["Sổ sách"],
        }
        for of, indicator, name in numbered()
        if of == number
    ]
    grade = {"title": "working", "points": "working"}
    return {"number": number, "title": f"Tiêu chí {number}", "points": 10, "grade": grade, "indicators": indicators}


@pytest.fixture
def place(tmp_path: Path, run: Run) -> Path:
    """The standard with its cases and a submission, each file fitting its schema."""
    folder = tmp_path / "criteria" / "thu-2026"
    cases = [{"indicator": number, "answer": FULL[name], "points": MAXIMA[name]} for _, number, name in numbered()]
    station = {"name": "Trạm thử", "zone": 2}
    answers = {str(number): FULL[name] for _, number, name in numbered()}
    files = {
        folder / "standard.yaml": ("standard", head()),
        **{folder / f"{number:02}.yaml": ("criterion", criterion(number)) for number in range(1, 11)},
        folder / "cases" / "du-diem.yaml": ("cases", {"standard": "thu-2026", "cases": cases}),
    }
    write(files, run)
    submission = {"standard": "thu-2026", "year": 2026, "station": station, "answers": answers}
    write({tmp_path / "tram.yaml": ("submission", submission)}, run, "--standard", folder)
    return tmp_path


def write(files: dict[Path, tuple[str, Any]], run: Run, *options: object) -> None:
    schemas = {kind: json.loads(run("criteria", "schema", kind, *options)[1]) for kind, _ in files.values()}
    for path, (kind, content) in files.items():
        jsonschema.Draft202012Validator(schemas[kind]).validate(content)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(as_yaml(content), encoding="utf-8")


def as_yaml(content: Any) -> str:
    """YAML without anchors, which PyYAML writes where two values are one object."""
    return yaml.safe_dump(json.loads(json.dumps(content)), allow_unicode=True, sort_keys=False)


def test_the_page_has_an_example_of_every_rule_type() -> None:
    assert examples().keys() == MAXIMA.keys()


@pytest.mark.slow
def test_the_new_standard_is_proved_tried_and_scored(place: Path, run: Run) -> None:
    code, out, _ = run("criteria", "check", place / "criteria", "--strict")
    assert code == 0, out
    code, out, _ = run("criteria", "test", place / "criteria")
    assert code == 0, out
    standard = ("--standard", place / "criteria" / "thu-2026", "--format", "json")
    code, out, _ = run("assess", place / "tram.yaml", *standard)
    result = json.loads(out)
    assert (code, result["verdict"]) == (0, "met")
    assert result["points"] == {"low": 100, "high": 100, "max": 100, "needed": 80}
    assert [each["points"]["low"] for each in result["criteria"]] == [10] * 10


@pytest.mark.slow
def test_it_is_found_by_its_id_among_one_s_own(place: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(place / "criteria"))
    code, out, _ = run("assess", place / "tram.yaml")
    assert code == 0
    assert "ĐẠT" in out


@pytest.mark.slow
def test_a_station_that_answers_less_gets_less(place: Path, run: Run) -> None:
    """Without a doctor (3 points) and with 60% (0 of 2 in zone 2) in criterion 2: 5 of 10, just half."""
    file = place / "tram.yaml"
    submission = yaml.safe_load(file.read_text(encoding="utf-8"))
    doctor, _, rate, _ = [str(number) for of, number, _ in numbered() if of == 2]
    submission["answers"] |= {doctor: "khong", rate: {"numerator": 60, "denominator": 100}}
    file.write_text(as_yaml(submission), encoding="utf-8")
    standard = ("--standard", place / "criteria" / "thu-2026", "--format", "json")
    code, out, _ = run("assess", file, *standard)
    result = json.loads(out)
    assert (code, result["points"]["low"], result["criteria"][1]["points"]["low"]) == (0, 95, 5)
