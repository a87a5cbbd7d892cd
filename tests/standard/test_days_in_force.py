"""A decision that has ended, or has not begun, on the day that is asked about: whatever is made of it says so."""

import json
from pathlib import Path

import openpyxl
import pytest

from conftest import ROOT, Run
from own_copies import joined, own_copy

DAYS = {
    "ended": ("valid_to: 2030-12-31", "valid_to: 2024-06-30", "(in force from 9 March 2023 to 30 June 2024)"),
    "early": ("effective: 2023-03-09", "effective: 2026-01-01", "(in force from 1 January 2026 to 31 December 2030)"),
}
SAMPLE = ROOT / "samples" / "luc-binh.yaml"
AS_IN_FORCE = joined("as in force on")


@pytest.fixture(params=DAYS)
def ended(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """The shipped text under other days, and these in words."""
    before, days, words = DAYS[request.param]
    place = own_copy(tmp_path / "rieng")
    head = place / "standard.yaml"
    head.write_text(head.read_text(encoding="utf-8").replace(before, days, 1), encoding="utf-8")
    return place, joined(f"is not in force on 31 December 2024 {words}")


@pytest.mark.slow
@pytest.mark.parametrize("command", ["criteria show {}", "explain --standard {}", "explain 6 --standard {}"])
def test_what_is_shown_of_it(command: str, ended: tuple[Path, str], run: Run) -> None:
    place, said = ended
    out = joined(run("--lang", "en", *command.format(place).split(), "--as-of", "2024-12-31")[1])
    assert said in out
    assert AS_IN_FORCE not in out


@pytest.mark.parametrize("day", ["2024-12-31", "2024-03-31"])
def test_the_data_of_a_standard_say_whether_it_is_in_force(day: str, ended: tuple[Path, str], run: Run) -> None:
    shown = json.loads(run("criteria", "show", ended[0], "--as-of", day, "--format", "json")[1])
    assert shown["standard"]["in_force"] is (day == "2024-03-31" and "30June2024" in ended[1])


@pytest.mark.slow
def test_a_form_for_a_year_in_which_it_does_not_hold(ended: tuple[Path, str], tmp_path: Path, run: Run) -> None:
    place, said = ended
    for name in ("f.xlsx", "f.xlsform.xlsx"):
        err = run("--lang", "en", "form", "-o", tmp_path / name, "--standard", place, "--year", 2024)[2]
        assert said in joined(err)
    sheet = openpyxl.load_workbook(tmp_path / "f.xlsx").worksheets[0]
    words = joined(" ".join(str(cell.value) for row in sheet.iter_rows(max_row=4) for cell in row if cell.value))
    assert said in words


def test_a_new_file_for_such_a_year(ended: tuple[Path, str], tmp_path: Path, run: Run) -> None:
    place, said = ended
    code, _, err = run("--lang", "en", "new", tmp_path / "s.yaml", "--standard", place, "--year", 2024)
    assert (code, said in joined(err)) == (0, True)


@pytest.mark.slow
def test_a_result_and_its_report(ended: tuple[Path, str], tmp_path: Path, run: Run) -> None:
    place, said = ended
    out = joined(run("--lang", "en", "assess", SAMPLE, "--standard", place)[1])
    assert said in out
    assert AS_IN_FORCE not in out
    page = tmp_path / "r.html"
    run("--lang", "en", "report", SAMPLE, "--standard", place, "-o", page)
    assert said in joined(page.read_text(encoding="utf-8"))


def test_of_one_that_is_in_force_nothing_is_said(tmp_path: Path, run: Run) -> None:
    place = own_copy(tmp_path / "rieng")
    for command in (["criteria", "show", place], ["new", tmp_path / "s.yaml", "--standard", place]):
        out, err = run("--lang", "en", *command)[1:]
        assert "not in force" not in out + err


def test_where_no_knockout_is_asked_for_the_verdict_waits_for_no_list_of_them(tmp_path: Path, run: Run) -> None:
    place = own_copy(tmp_path / "rieng")
    depends = joined("“met” may change once the official list is known")
    assert depends in joined(run("--lang", "en", "assess", SAMPLE)[1])
    head = place / "standard.yaml"
    head.write_text(
        head.read_text(encoding="utf-8").replace("no_knockout: true", "no_knockout: false"), encoding="utf-8"
    )
    code, out, _ = run("--lang", "en", "assess", SAMPLE, "--standard", place)
    assert (code, depends in joined(out)) == (0, False)
    reasons = json.loads(run("assess", SAMPLE, "--standard", place, "--format", "json")[1])["reasons"]
    assert "knockout_list_unconfirmed" not in {reason["code"] for reason in reasons}
