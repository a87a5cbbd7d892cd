"""The commands that follow a score, with each of the real issuers' standards: ways, causes, reviews, dossiers."""

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Run

STANDARDS = Path(__file__).parent / "standards"
YEARS = {"ntm-15-2016": 2018}
"""The year of a standard that is no longer in force; of the others 2024."""
CLAIM = {"not_applicable": "Không có việc này"}


def sections_of(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for section in node.get("criteria", ()):
        yield section
        yield from sections_of(section)


class Handed:
    """The fullest golden case of a standard as a submission; half of it; the same with what may not apply left out."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder
        cases = [case for path in sorted((STANDARDS / name / "cases").glob("*.yaml")) for case in self._cases(path)]
        self.answers, self.station = max(cases, key=lambda case: len(case[0]))
        text = yaml.load((STANDARDS / name / "standard.yaml").read_text("utf-8"), yaml.BaseLoader)
        sections = list(sections_of(text))
        free = [i["number"] for s in sections for i in s.get("indicators", ()) if "may_not_apply" in i][:3]
        self.left_out = dict.fromkeys(free, CLAIM)
        self.sections = {s["number"]: CLAIM for s in sections if "may_not_apply" in s}
        self.whole = self.written("day-du", self.answers)
        self.half = self.written("mot-nua", dict(list(self.answers.items())[::2]))
        gone = {i["number"] for s in sections if s["number"] in self.sections for i in s.get("indicators", ())}
        kept = {number: answer for number, answer in self.answers.items() if number not in gone}
        self.without = self.written("khong-ap-dung", {**kept, **self.left_out}, self.sections)

    @staticmethod
    def _cases(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
        data = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
        for case in data.get("cases", ()):
            answers = {**(data.get("answers") or {}), **(case.get("answers") or {})}
            told = {number: answer for number, answer in answers.items() if answer not in ("", None)}
            yield told, {**(data.get("station") or {}), **(case.get("station") or {})}

    def written(self, name: str, answers: dict[str, Any], sections: dict[str, Any] | None = None) -> Path:
        station = {"name": "Trạm Y tế xã Thử", "commune": {"name": "Xã Thử"}, "province": "Bắc Kạn", **self.station}
        data = {"standard": self.name, "year": str(YEARS.get(self.name, 2024)), "station": station, "answers": answers}
        path = self.folder / f"{name}.yaml"
        path.write_text(json.dumps(data | ({"sections": sections} if sections else {}), ensure_ascii=False), "utf-8")
        return path


@pytest.fixture(params=sorted(folder.name for folder in STANDARDS.iterdir()))
def handed(request: pytest.FixtureRequest, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Handed:
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(STANDARDS))
    return Handed(request.param, tmp_path)


def told(run: Run, *command: object) -> dict[str, Any]:
    _, out, err = run(*command, "--format", "json")
    assert out, err
    found: dict[str, Any] = json.loads(out)
    return found


def exact(value: object) -> Fraction:
    return Fraction(str(value))


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_way_is_a_plan_and_leaves_out_what_is_left_out(handed: Handed, run: Run) -> None:
    for path in (handed.half, handed.without):
        plan = path.with_suffix(".ke-hoach.yaml")
        found = told(run, "gap", path)
        assert found["proven"]
        assert found["reached"] or found["paths"], found["out_of_reach"]
        gone = set(handed.left_out) if path == handed.without else set()
        assert not gone & {step["indicator"] for way in found["paths"] for step in way["steps"]}
        if found["paths"]:
            assert run("gap", path, "-o", plan)[0] in (0, 1, 3)
            assert {each["state"] for each in told(run, "gap", path, "--plan", plan)["plan"]["actions"]} <= {
                "not_done", "partly", "not_needed",
            }  # fmt: skip


@pytest.mark.slow
@pytest.mark.no_cover
def test_causes_add_up(handed: Handed, run: Run) -> None:
    for one, other in ((handed.half, handed.whole), (handed.whole, handed.without)):
        found = told(run, "diff", one, other)
        for end in ("low", "high"):
            whole = exact(found["difference"][end])
            assert sum(exact(amount[end]) for amount in found["causes"].values()) == whole
            assert exact(found["unexplained"][end]) == 0
            assert exact(found["causes"]["data"][end]) == whole, "nothing but the data is another"


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_review_that_accepts_all_changes_nothing_and_a_refused_claim_counts(handed: Handed, run: Run) -> None:
    path = handed.folder / "tham-dinh.yaml"
    head = ("--round", "Đợt 1", "--authority", "Sở Y tế", "--reviewer", "Hoa", "--date", "15/1/2025")
    assert run("review", "new", handed.without, *head, "-o", path)[0] == 0
    text = path.read_text("utf-8").replace("{decision: , remark: }", "{decision: accepted, remark: đủ}")
    path.write_text(text, "utf-8")
    found = told(run, "assess", handed.without, "--review", path)
    assert (found["review"]["points"], found["review"]["verdict"]) == (found["points"], found["verdict"])
    for number in handed.left_out:
        text = text.replace(f"  {number}: {{decision: accepted", f"  {number}: {{decision: rejected")
    path.write_text(text, "utf-8")
    refused = told(run, "assess", handed.without, "--review", path)["review"]
    points = {each["number"]: each["points"] for each in refused["indicators"]}
    assert all(
        points[number]["low"] == points[number]["high"] == 0 < points[number]["max"] for number in handed.left_out
    )


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_dossier_is_what_it_says(handed: Handed, run: Run) -> None:
    packed = handed.folder / "ho-so.zip"
    assert run("dossier", handed.without, "-o", packed)[0] in (0, 1, 3)
    code, out, err = run("dossier", "verify", packed)
    assert code == 0, err
    assert "HỒ SƠ NGUYÊN VẸN" in out


@pytest.mark.slow
@pytest.mark.no_cover
def test_years_and_a_batch_of_all_kinds_of_forms(handed: Handed, run: Run) -> None:
    before = handed.folder / "truoc"
    before.mkdir()
    year = YEARS.get(handed.name, 2024)
    text = handed.half.read_text("utf-8").replace(f'"{year}"', f'"{year - 1}"')
    (before / "phieu.yaml").write_text(text, "utf-8")
    code, out, err = run("batch", handed.whole, "--previous", before, "--gap", "--cross-check", "--format", "json")
    assert code == 0, err
    assert len(json.loads(out)["stations"]) == 1
    code, _, err = run("trend", handed.whole, before, "-o", handed.folder / "nam.html")
    assert code == 0, err
