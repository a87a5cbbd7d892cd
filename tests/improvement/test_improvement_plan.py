"""A plan of improvement: drawn up, written in every form, and read again the year after."""

import json
import re
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run, standard_on
from report_files import FORMULA, TURNED
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.document import parse_document
from yte_check.documents.record import replaced
from yte_check.documents.shape import read_shape
from yte_check.documents.source import Source
from yte_check.improvement.applying import applied
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import gap_of
from yte_check.improvement.plan.following import follow
from yte_check.improvement.plan.model import ImprovementText
from yte_check.improvement.plan.reading import plans_for, read_improvement, same_station
from yte_check.improvement.plan.render.drafting import draft_plan
from yte_check.improvement.plan.render.forms import render_plan
from yte_check.improvement.plan.render.ics import plan_ics
from yte_check.improvement.plan.render.view import plan_view
from yte_check.improvement.plan.render.yaml import plan_yaml
from yte_check.intake.scoring import assess_file
from yte_check.station.submission import take_in

STANDARD = standard_on()
HALF, FAILED, LUC_BINH = (ROOT / "samples" / f"{name}.yaml" for name in ("dien-do", "truot-mot-tieu-chi", "luc-binh"))


def drafted(path: Path = FAILED, target: Any = None, lang: Any = "vi") -> ImprovementText:
    gap = gap_of(assess_file(path), Efforts(), 1, target)
    return draft_plan(gap, gap.paths[0], Efforts(), path.name, None, lang)


def read_again(plan: ImprovementText) -> ImprovementText:
    document = parse_document(Source("plan.yaml", plan_yaml(plan, "vi")))
    return read_shape(ImprovementText, document.data, document)


@pytest.mark.parametrize("path", [FAILED, HALF])
def test_what_is_written_is_read_as_it_was(path: Path) -> None:
    plan = drafted(path)
    assert read_again(plan) == plan
    hostile = replaced(plan, note=f"{FORMULA} # {TURNED} 'a' \"b\": c", actions=tuple(
        replaced(action, action=f"- {FORMULA}", note="x: y #z", who=None) for action in plan.actions
    ))  # fmt: skip
    assert read_again(hostile) == hostile


def test_days_come_from_the_submission_and_not_from_a_clock() -> None:
    plan = drafted()
    assert plan.start == date(2025, 1, 1)
    assert all(action.deadline and date(2025, 1, 1) <= action.deadline <= date(2025, 12, 31) for action in plan.actions)
    assert plan_yaml(plan, "vi") == plan_yaml(drafted(), "vi")


@pytest.mark.slow
def test_next_year_every_action_is_found_done_or_not(run: Run, tmp_path: Path) -> None:
    """The half-filled sheet of 2024, its plan, and a sheet of 2025 in which all but three actions were done."""
    plan_file = tmp_path / "plan.yaml"
    assert run("gap", HALF, "-o", plan_file, "-q")[0] == 3
    plan = read_improvement(plan_file).text
    gap = gap_of(assess_file(HALF), Efforts(), 1)
    steps = {step.indicator.number: step for step in gap.paths[0].steps}
    assert {action.indicator for action in plan.actions} == set(steps)
    left = sorted(steps)[:3]
    done = [step for number, step in steps.items() if number not in left]
    data = applied(take_in(HALF).document.data, done)
    later = tmp_path / "2025.yaml"
    write(later, {**data, "year": "2025"})
    code, out, _ = run("gap", later, "--plan", plan_file, "--format", "json")
    states = {action["indicator"]: action["state"] for action in json.loads(out)["plan"]["actions"]}
    assert {number for number, state in states.items() if state == "done"} == {s.indicator.number for s in done}
    assert {states[number] for number in left} == {"not_done"}
    assert code == 3
    # With those done as well the station is met and the whole plan is done.
    write(later, {**applied(data, steps.values()), "year": "2025"})
    code, out, _ = run("diff", HALF, later, "--improvement", plan_file, "--format", "json")
    assert code == 0
    assert json.loads(out)["plan"]["counts"] == {"done": len(steps), "partly": 0, "not_done": 0, "not_needed": 0}
    text = " ".join(run("diff", HALF, later, "--improvement", plan_file)[1].split())
    assert f"{len(steps)} nhiệm vụ đã thực hiện, 0 thực hiện một phần" in text


def write(path: Path, data: Any) -> None:
    """A sheet without its evidence: JSON is YAML."""
    answers = {
        key: {name: inner for name, inner in value.items() if name != "evidence"} if isinstance(value, dict) else value
        for key, value in data["answers"].items()
        if value is not None
    }
    whole = {**data, "answers": answers}
    whole.pop("evidence", None)
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")


def test_the_states_of_an_action() -> None:
    assessment = assess_file(FAILED)
    plan = drafted()
    action = plan.actions[0]

    def state(change: dict[str, Any], of: Any = assessment) -> tuple[str, str]:
        (found,) = follow(replaced(plan, actions=(replaced(action, **change),)), of)
        return found.state, found.why

    assert state({}) == ("not_done", "same")
    assert state({"points_now": action.points_goal}) == ("not_done", "lower")
    assert state({"indicator": 46, "points_now": 0, "points_goal": 1}) == ("partly", "higher")
    assert state({"points_goal": action.points_now}) == ("done", "reached")
    assert state({"status": "dropped"}) == ("not_needed", "dropped")
    assert state({"status": "done"}) == ("not_done", "same")  # the plan's own word is not taken
    assert state({"indicator": 99}) == ("not_needed", "no_indicator")
    met = assess_file(LUC_BINH)
    assert state({"indicator": 6, "points_goal": 5, "points_now": 4}, met) == ("not_needed", "met_without")


def test_a_plan_belongs_to_its_station(run: Run, tmp_path: Path) -> None:
    plan = drafted()
    station = assess_file(FAILED).submission.written
    assert same_station(plan, station)
    assert not same_station(plan, assess_file(LUC_BINH).submission.written)
    file = tmp_path / "plan.yaml"
    file.write_text(plan_yaml(plan, "vi"), encoding="utf-8")
    read = read_improvement(file)
    assert plans_for([read], station._replace(year=2023)) == ()
    assert plans_for([read], station._replace(year=2025)) == (read,)
    for command in (("gap", LUC_BINH, "--plan", file), ("diff", HALF, LUC_BINH, "--improvement", file)):
        code, _, err = run(*command)
        assert (code, "Suối Mơ" in err) == (2, True)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("deadline: 2025-", "deadline: 2024-", "plan_deadline_early"),
        ("    points_goal: 1\n", "    points_goal: 0\n", "plan_goal_not_higher"),
        ("status: planned", "status: perhaps", "unknown_value"),
        ("    who:", "    whom:", "unknown_key"),
    ],
)
def test_a_wrong_plan_is_explained(tmp_path: Path, old: str, new: str, code: str) -> None:
    file = tmp_path / "plan.yaml"
    text = plan_yaml(drafted(), "vi")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(InvalidDocument) as caught:
        read_improvement(file)
    assert code in {diagnostic.code for diagnostic in caught.value.diagnostics}


def test_the_calendar_is_valid_and_always_the_same() -> None:
    plan = drafted(HALF)
    text = plan_ics(plan, "vi")
    assert text == plan_ics(plan, "vi")
    assert text.replace("\r\n", "").count("\n") == text.replace("\r\n", "").count("\r") == 0
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.endswith("END:VCALENDAR\r\n")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    lines = re.sub(r"\r\n ", "", text).split("\r\n")
    assert [line for line in lines if line.startswith("BEGIN:VEVENT")] == ["BEGIN:VEVENT"] * len(plan.actions)
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == len(plan.actions)
    days = [line.split(":")[1] for line in lines if line.startswith("DTSTART;VALUE=DATE:")]
    assert days == [f"{action.deadline:%Y%m%d}" for action in plan.actions]
    assert {line for line in lines if line.startswith("DTSTAMP")} == {"DTSTAMP:20250101T000000Z"}
    descriptions = [line for line in lines if line.startswith("DESCRIPTION:Trả lời")]
    assert descriptions
    assert not re.search(r"(?<!\\)[;,]", descriptions[0].split(":", 1)[1])
    done = replaced(plan, actions=tuple(replaced(action, status="done") for action in plan.actions))
    assert "VEVENT" not in plan_ics(done, "vi")


def test_work_that_only_the_plan_calls_done_is_told_as_that(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    run("gap", FAILED, "-o", plan)
    assert "kế hoạch ghi đã thực hiện" not in run("gap", FAILED, "--plan", plan)[1]
    plan.write_text(plan.read_text(encoding="utf-8").replace("status: planned", "status: done"), "utf-8")
    told = " ".join(run("gap", FAILED, "--plan", plan)[1].split())
    assert "Chưa thực hiện: vẫn 0,5 điểm (kế hoạch ghi đã thực hiện, phiếu chưa thể hiện)" in told


def test_a_calendar_says_whose_it_is() -> None:
    """A district imports the calendars of thirty stations."""
    text = plan_ics(drafted(), "vi").replace("\r\n ", "")
    assert "X-WR-CALNAME:Trạm Y tế xã Suối Mơ: kế hoạch khắc phục năm 2025\r\n" in text
    assert text.count("LOCATION:Trạm Y tế xã Suối Mơ\r\n") == text.count("BEGIN:VEVENT") == 1


@pytest.mark.slow
def test_texts_of_a_plan_are_only_texts_in_office_files(tmp_path: Path) -> None:
    from docx import Document
    from openpyxl import load_workbook

    plan = drafted()
    hostile = replaced(plan, actions=(replaced(plan.actions[0], action=FORMULA, who=TURNED),))
    for extension in (".xlsx", ".docx", ".html", ".md", ".pdf"):
        content = render_plan(hostile, (), STANDARD, extension, "vi")
        assert content == render_plan(hostile, (), STANDARD, extension, "vi")
        (tmp_path / f"a{extension}").write_bytes(content)
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert FORMULA in {cell.value for cell in cells}
    words = "\n".join(
        cell.text for table in Document(str(tmp_path / "a.docx")).tables for row in table.rows for cell in row.cells
    )
    assert FORMULA in words
    assert "[U+202E]" in words
    for extension in (".html", ".md"):
        assert "[U+202E]" in (tmp_path / f"a{extension}").read_text(encoding="utf-8").replace("\\", "")


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_office_files_open_in_libreoffice(lang: str, tmp_path: Path) -> None:
    from report_files import program

    soffice = program("soffice")
    plan = drafted(HALF, lang=lang)
    for extension in (".xlsx", ".docx"):
        content = render_plan(plan, (), STANDARD, extension, lang)  # type: ignore[arg-type]
        (tmp_path / f"plan{extension}").write_bytes(content)
    for extension in (".xlsx", ".docx"):
        folder = tmp_path / extension[1:]
        command = [soffice, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"]
        command += ["--outdir", str(folder), str(tmp_path / f"plan{extension}")]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        said = subprocess.run(
            [program("pdftotext"), "-layout", folder / "plan.pdf", "-"], capture_output=True, text=True, check=True
        )
        shown = " ".join(said.stdout.split())
        assert ("theo Quyết định số 1300/QĐ-BYT" if lang == "vi" else "under Decision No. 1300/QĐ-BYT") in shown


@pytest.mark.slow
def test_the_report_says_who_does_what_by_when(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    assert run("gap", FAILED, "-o", plan, "-q")[0] == 1
    outputs = [tmp_path / f"r{extension}" for extension in (".md", ".html", ".docx", ".xlsx")]
    arguments = [argument for path in outputs for argument in ("-o", path)]
    assert run("report", FAILED, "--improvement", plan, *arguments, "-q")[0] == 1
    for path in outputs[:2]:
        text = path.read_text(encoding="utf-8").replace("\u00a0", " ")
        assert "Chưa thực hiện: vẫn 0,5 điểm" in text
        assert "01/5/2025" in text
    from docx import Document

    tables = Document(str(outputs[2])).tables
    rows = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    lost = next(row for row in rows if row[0] == "46" and len(row) == 7)
    assert lost[4].startswith("Bổ sung: Liên thông")
    assert (lost[5], lost[6]) == ("Trạm Y tế và Trung tâm Y tế", "01/5/2025")
    assert run("report", LUC_BINH, "--improvement", plan, "-o", tmp_path / "x.md")[0] == 2


def test_the_work_on_one_indicator_may_be_shared_out(run: Run, tmp_path: Path) -> None:
    """Two actions of one indicator have each its person, its day, its row and its entry of the calendar."""
    plan = drafted()
    first = replaced(plan.actions[0], action="Mua tủ thuốc", who="Trưởng trạm", deadline=date(2025, 3, 1))
    second = replaced(
        first, action="Lập biên bản", who="Dược sĩ", deadline=date(2025, 2, 1), points_goal=Decimal("0.6")
    )
    shared = tmp_path / "plan.yaml"
    shared.write_text(plan_yaml(replaced(plan, actions=(first, second)), "vi"), encoding="utf-8")
    assert run("report", FAILED, "--improvement", shared, "-o", tmp_path / "r.md", "-q")[0] == 1
    report = (tmp_path / "r.md").read_text(encoding="utf-8")
    row = next(line for line in report.splitlines() if "Mua tủ thuốc" in line)
    assert row.index("Mua tủ thuốc") < row.index("Lập biên bản")
    assert "Trưởng trạm; Dược sĩ" in row
    assert "01/3/2025; 01/02/2025" in row
    assert run("gap", FAILED, "--plan", shared, "-o", tmp_path / "p.ics", "-q")[0] == 1
    events = re.findall(r"UID:(\S+)", (tmp_path / "p.ics").read_text(encoding="utf-8"))
    assert len(set(events)) == len(events) == 2
    both = replaced(plan, actions=(replaced(first, points_goal=Decimal(0)), second))
    rows = plan_view(both, follow(both, assess_file(FAILED)), STANDARD, "vi").rows
    assert [row.state.partition(":")[0] for row in rows] == ["Đã thực hiện", "Chưa thực hiện"]


@pytest.mark.slow
def test_a_plan_that_cannot_be_made_is_explained(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "p.yaml"
    code, _, err = run("gap", LUC_BINH, "-o", file)
    assert (code, "--target" in err, file.exists()) == (2, True, False)
    assert run("gap", FAILED, "-o", file, "--use", "9")[0] == 2
    assert run("gap", FAILED, "--official", "-o", file)[0] == 2
    assert run("gap", LUC_BINH, "--target", "92", "-o", file, "--start", "01/03/2025", "-q")[0] == 1
    plan = read_improvement(file).text
    assert (plan.target, plan.start) == (92, date(2025, 3, 1))
    # The same plan, edited, in another form.
    assert run("gap", LUC_BINH, "--plan", file, "-o", tmp_path / "p.ics", "-q")[0] == 0
    assert "BEGIN:VEVENT" in (tmp_path / "p.ics").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("form", [".yaml", ".ics", ".docx", ".xlsx"])
def test_a_plan_at_the_end_of_all_days(run: Run, tmp_path: Path, form: str) -> None:
    plan = tmp_path / f"plan{form}"
    code, _, err = run("gap", FAILED, "--start", "31/12/9999", "-o", plan)
    assert (code, plan.is_file(), str(plan) in err) == (1, True, True)


def test_a_plan_without_actions_is_explained(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    run("gap", FAILED, "-o", plan)
    head = plan.read_text(encoding="utf-8").partition("actions:")[0]
    plan.write_text(f"{head}actions: []\n", encoding="utf-8")
    code, _, err = run("gap", FAILED, "--plan", plan)
    assert (code, "plan_without_actions" in err, "“actions”" in err) == (4, True, True)


def test_batch_tells_of_plans_that_it_does_not_use(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)  # short names: those that are longer than a line are cut
    plan = Path("plans", "plan.yaml")
    run("gap", FAILED, "-o", plan)
    assert str(plan) in run("batch", LUC_BINH, "--improvement", "plans")[2]
    assert str(plan) not in run("batch", LUC_BINH, FAILED, "--improvement", "plans")[2]
    code, out, err = run("batch", FAILED, "--improvement", "empty")
    assert (code, out, "empty" in err) == (2, "", True)


def test_batch_reads_plans(run: Run, tmp_path: Path) -> None:
    plans = tmp_path / "plans"
    plans.mkdir()
    assert run("gap", FAILED, "-o", plans / "a.yaml", "-q")[0] == 1
    (plans / "other.yaml").write_text("a: b\n")
    code, out, _ = run("batch", FAILED, LUC_BINH, "--improvement", plans, "--format", "json")
    stations = {Path(each["path"]).name: each.get("plan") for each in json.loads(out)["stations"]}
    assert code == 0
    assert stations["luc-binh.yaml"] is None
    assert stations["truot-mot-tieu-chi.yaml"]["states"] == {"done": 0, "partly": 0, "not_done": 1, "not_needed": 0}
    assert "chưa thực hiện 1" in run("batch", FAILED, "--improvement", plans)[1]
    (plans / "bad.yaml").write_text("actions: []\n")
    assert run("batch", FAILED, "--improvement", plans)[0] == 4
