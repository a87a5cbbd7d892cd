"""Two texts of one id are two standards: told apart by their fingerprint, and one's own is named wherever it counts."""

import csv
import io
import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from conftest import ROOT, Run
from own_copies import joined, own_copy
from yte_check.documents.language import say

STATION = "standard: qd-1300-2023\nyear: {year}\nstation: {{name: {name}, zone: 2}}\nanswers: {{11: có}}\n"


EASIER = ("at_least: 12", "at_least: 11")


@pytest.fixture
def stations(tmp_path: Path) -> Path:
    """Two stations, of a year before the correction of 20/3/2023 came into force and of one after it."""
    folder = tmp_path / "phieu"
    folder.mkdir()
    for name, year in (("A", 2022), ("B", 2024)):
        (folder / f"{name}.yaml").write_text(STATION.format(name=name, year=year), encoding="utf-8")
    return folder


def test_texts_of_two_days_are_summed_up_apart(stations: Path, run: Run) -> None:
    code, out, _ = run("batch", stations, "--format", "json")
    data = json.loads(out)
    texts = {each["sha256"]: each for each in data["summary"]["standards"]}
    assert (code, len(texts)) == (0, 2)
    assert [each["stations"] for each in texts.values()] == [1, 1]
    assert {each["standard_sha256"] for each in data["stations"]} == set(texts)
    for criterion in data["summary"]["criteria"]:
        assert sum(criterion["floors"].values()) == 1, "each text has a row of its own"
    assert {(c["standard_sha256"], c["number"]) for c in data["summary"]["criteria"]} == {
        (sha256, number) for sha256 in texts for number in range(1, 11)
    }


@pytest.mark.slow
def test_every_form_of_a_batch_tells_them_apart(stations: Path, tmp_path: Path, run: Run) -> None:
    book, page = tmp_path / "b.xlsx", tmp_path / "b.html"
    code, out, _ = run("batch", stations, "-o", book, "-o", page)
    assert code == 0
    prefixes = [
        text["sha256"][:8] for text in json.loads(run("batch", stations, "--format", "json")[1])["summary"]["standards"]
    ]
    cells = [str(cell) for sheet in openpyxl.load_workbook(book) for row in sheet.values for cell in row if cell]
    table = list(csv.DictReader(io.StringIO(run("batch", stations, "--format", "csv")[1])))
    assert {row[say("batch_head_standard", "vi")] for row in table} == {
        f"qd-1300-2023 #{prefix}" for prefix in prefixes
    }
    for prefix in prefixes:
        assert f"#{prefix}:1phiếu" in joined(out)
        assert f"qd-1300-2023 #{prefix}" in cells, "a column of the stations"
        assert page.read_text(encoding="utf-8").count(f"qd-1300-2023 #{prefix}") > 10


def test_one_text_is_called_by_nothing_but_its_decision(stations: Path, run: Run) -> None:
    (stations / "A.yaml").unlink()
    out = run("batch", stations)[1] + run("batch", stations, "--format", "csv")[1]
    assert "qd-1300-2023 #" not in out


@pytest.mark.slow
def test_a_standard_in_place_of_the_installed_one_is_named(
    stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    own = own_copy(tmp_path / "rieng", EASIER)
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own.parent))
    said = f"Bộ tiêu chí “qd-1300-2023” ở {own} được dùng thay cho bộ cùng mã số"
    file, page = stations / "B.yaml", tmp_path / "a.html"
    assert joined(said) in joined(run("assess", file)[1])
    assessment = json.loads(run("assess", file, "--format", "json")[1])
    assert assessment["standard"]["own_place"] == str(own)
    assert "standard_own" in {each["code"] for each in assessment["diagnostics"]}
    assert run("report", file, "-o", page)[0] == 3
    assert said in page.read_text(encoding="utf-8")
    assert run("batch", stations, "-o", tmp_path / "b.html")[0] == 0
    assert said in (tmp_path / "b.html").read_text(encoding="utf-8")
    assert joined(said) in joined(run("batch", stations)[1])
    batch = json.loads(run("batch", stations, "--format", "json")[1])
    assert {each["own_place"] for each in batch["summary"]["standards"]} == {str(own)}


@pytest.mark.slow
@pytest.mark.parametrize("command", ["assess", "assess --format json", "gap", "gap --format json", "batch", "diff"])
def test_it_is_named_once(
    command: str, stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    """Where the result says it, the end of the run does not say it again."""
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own_copy(tmp_path / "rieng", EASIER).parent))
    name, *options = command.split()
    out, err = run(name, *[stations / "B.yaml"] * (2 if name == "diff" else 1), *options)[1:]
    assert joined(out + err).count(joined("được dùng thay cho bộ cùng mã số")) == 1


@pytest.mark.parametrize("by_option", [True, False])
def test_a_copy_with_the_same_text_is_nothing_to_tell(
    by_option: bool, stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    own = own_copy(tmp_path / "rieng")
    shutil.copy(ROOT / "criteria" / "qd-1453-2023.yaml", own.parent)
    if not by_option:
        monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own.parent))
    options = ["--standard", own] if by_option else []
    out = json.loads(run("assess", stations / "B.yaml", *options, "--format", "json")[1])
    assert out["standard"]["own_place"] is None


def test_a_standard_of_the_command_line_is_named_too(stations: Path, tmp_path: Path, run: Run) -> None:
    own = own_copy(tmp_path / "rieng", EASIER)
    out = json.loads(run("assess", stations / "B.yaml", "--standard", own, "--format", "json")[1])
    assert out["standard"]["own_place"] == str(own)


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", ["explain 31", "criteria show qd-1300-2023", "criteria schema submission", "new", "form", "xlsform"]
)
def test_whatever_is_made_of_ones_own_standard_says_so(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    files = {"new": tmp_path / "s.yaml", "form": tmp_path / "f.xlsx", "xlsform": tmp_path / "f.xlsform.xlsx"}
    words = {
        "new": ["new", files["new"]],
        "form": ["form", "-o", files["form"]],
        "xlsform": ["form", "-o", files["xlsform"]],
    }
    own = own_copy(tmp_path / "rieng", EASIER)
    said = joined(f"Bộ tiêu chí “qd-1300-2023” ở {own} được dùng thay cho bộ cùng mã số")
    arguments = words.get(command, command.split())
    assert said not in joined(run(*arguments, "--force" if command in words else "--lang=vi")[2])
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own.parent))
    code, _, err = run(*arguments, *(["--force"] if command in words else []))
    assert (code, said in joined(err)) == (0, True)


@pytest.mark.slow
def test_a_form_of_a_station_and_data_of_a_standard_name_it(
    stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    own = own_copy(tmp_path / "rieng", EASIER)
    assert json.loads(run("criteria", "show", "qd-1300-2023", "--format", "json")[1])["standard"]["own_place"] is None
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own.parent))
    err = run("form", "--station", stations / "B.yaml", "-o", tmp_path / "f.xlsx")[2]
    assert "standard_own" in err
    for command in (["criteria", "show", "qd-1300-2023"], ["explain", "31"]):
        assert json.loads(run(*command, "--format", "json")[1])["standard"]["own_place"] == str(own)


@pytest.fixture
def plan_of_ones_own(tmp_path: Path) -> Path:
    """The first shipped plan under the same id, with another title."""
    shipped = sorted((ROOT / "criteria" / "plans").glob("*.yaml"))[0]
    own = tmp_path / "rieng" / "plans" / shipped.name
    own.parent.mkdir(parents=True)
    text = shipped.read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    own.write_text(text.replace(title, f"{title.rstrip()} (riêng)", 1), encoding="utf-8")
    return own


@pytest.mark.slow
@pytest.mark.parametrize("command", [["plan", "show"], ["plan", "progress"], ["batch", "DATA", "--plan"]])
def test_a_plan_in_place_of_the_installed_one_is_named(
    command: list[str], stations: Path, plan_of_ones_own: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    (stations / "A.yaml").unlink()
    arguments = [*(str(stations) if each == "DATA" else each for each in command)]
    said = joined(f"Kế hoạch ở {plan_of_ones_own} được dùng thay cho kế hoạch cùng mã số đã cài đặt")
    assert "plan_own" not in run(*arguments, plan_of_ones_own.stem)[2]
    assert said in joined(run(*arguments, plan_of_ones_own)[2]), "named by its path"
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(plan_of_ones_own.parents[1]))
    code, _, err = run(*arguments, plan_of_ones_own.stem)
    assert (code in (0, 1, 3), said in joined(err)) == (True, True)


def test_a_plan_measured_by_ones_own_standard_says_so(
    stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    plan = sorted((ROOT / "criteria" / "plans").glob("*.yaml"))[0].stem
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own_copy(tmp_path / "rieng", EASIER).parent))
    out = json.loads(run("plan", "progress", plan, "--stations", stations, "--format", "json")[1])
    assert "standard_own" in {each["code"] for each in out["diagnostics"]}
    assert "standard_own" in run("plan", "show", plan)[2]


def test_a_plan_may_be_checked_before_it_is_installed(plan_of_ones_own: Path, run: Run) -> None:
    code, out, err = run("plan", "check", plan_of_ones_own)
    assert (code, "plan_own" in out + err) == (run("plan", "check", plan_of_ones_own.stem)[0], False)


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        "gap FILE", "diff FILE FILE", "trend DIR", "review new FILE", "evidence list FILE", "dossier FILE -o hs.zip",
        "report FILE -o bc.html", "batch DIR --format csv", "batch DIR --jobs 2 --format csv",
    ],
)  # fmt: skip
def test_whatever_is_made_of_a_submission_names_ones_own_standard(
    command: str, stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own_copy(tmp_path / "rieng", EASIER).parent))
    places = {"FILE": stations / "B.yaml", "DIR": stations}
    code, _, err = run(*(places.get(each, each) for each in command.split()))
    assert (code in (0, 1, 3), err.count("standard_own")) == (True, 1)


@pytest.mark.slow
def test_a_standard_of_another_id_in_the_folder_of_the_installed_one_is_named(
    stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    own = own_copy(tmp_path / "rieng")
    head = own / "standard.yaml"
    head.write_text(head.read_text(encoding="utf-8").replace("id: qd-1300-2023", "id: khac", 1), encoding="utf-8")
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own.parent))
    said = joined(f"Bộ tiêu chí “qd-1300-2023” ở {own} được dùng thay")
    assert said in joined(run("assess", stations / "B.yaml")[1])
    for command in (["explain", "31"], ["gap", stations / "B.yaml"]):
        assert said in joined(run(*command)[2])


def test_a_plan_of_another_id_under_the_name_of_the_installed_one_is_named(
    plan_of_ones_own: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    text = plan_of_ones_own.read_text(encoding="utf-8")
    plan_of_ones_own.write_text(text.replace(f"id: {plan_of_ones_own.stem}", "id: khac", 1), encoding="utf-8")
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(plan_of_ones_own.parents[1]))
    assert "plan_own" in run("plan", "show", plan_of_ones_own.stem)[2]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["missing", "file"])
def test_a_place_of_criteria_that_is_no_folder_is_told(
    kind: str, stations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    place = tmp_path / "khong-co" if kind == "missing" else stations / "B.yaml"
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(place))
    for command in (["assess", stations / "B.yaml"], ["explain", "31"], ["plan", "list"], ["batch", stations]):
        code, _, err = run(*command)
        assert (code in (0, 3), err.count("criteria_no_folder")) == (True, 1)
