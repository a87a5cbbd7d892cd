"""``batch --plan``: the progress of a plan as a part of every form of a batch."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from openpyxl import load_workbook

from conftest import ROOT, Run

SUBMISSIONS = ROOT / "samples" / "district" / "phieu"
REVIEWS = ROOT / "samples" / "district" / "tham-dinh"


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_summary_ends_with_the_plan(run: Run, lang: str) -> None:
    code, out, _ = run("--lang", lang, "batch", SUBMISSIONS, "--plan", "son-duong-2018", "--communes", 30)
    assert code == 4  # three files are set aside
    section = out[out.index("Tiến độ:" if lang == "vi" else "Progress:") :]
    assert max(map(len, section.split("samples/")[0].splitlines())) <= 80
    assert "24/30 = 80%" in section
    words = " ".join(section.split())
    path = ("năm 2024 cần", "Giữa hai năm") if lang == "vi" else ("Between two target years",)
    assert path[-1] in words


@pytest.mark.slow
def test_the_year_is_that_of_the_submissions_or_the_one_asked_for(run: Run, tmp_path: Path) -> None:
    own = ("batch", SUBMISSIONS, "--plan", "cao-loc-2024", "--communes", 30, "--format", "json")
    assert json.loads(run(*own)[1])["plan"]["year"] == 2024
    plan = json.loads(run(*own, "--plan-year", 2030)[1])["plan"]
    assert plan["year"] == 2030
    beside = run("plan", "progress", "cao-loc-2024", "--stations", SUBMISSIONS, "--communes", 30, "--year", 2030,
                 "--format", "json")  # fmt: skip
    alone = json.loads(beside[1])
    assert {name: alone[name] for name in plan} == plan
    assert "plan" not in json.loads(run("batch", SUBMISSIONS, "--format", "json")[1])


def test_verified_answers_are_what_the_plan_is_measured_by(run: Run) -> None:
    words = ("batch", SUBMISSIONS, "--plan", "cao-loc-2024", "--format", "json", "--reviews", REVIEWS)
    plan = json.loads(run(*words)[1])["plan"]
    assert (plan["stations"]["verified"], plan["stations"]["missing"]) == (6, 3)  # no review counts as a commune


@pytest.mark.slow
def test_the_last_of_the_lines_is_the_plan(run: Run) -> None:
    words = ("batch", SUBMISSIONS, "--plan", "cao-loc-2024", "--format")
    *files, last = run(*words, "jsonl")[1].splitlines()
    assert json.loads(last) == {"plan": json.loads(run(*words, "json")[1])["plan"]}
    assert files == run("batch", SUBMISSIONS, "--format", "jsonl")[1].splitlines()
    _, table, err = run(*words, "csv")
    assert table == run("batch", SUBMISSIONS, "--format", "csv")[1]
    assert "--format csv chưa có tiến độ kế hoạch" in err


@pytest.mark.slow
def test_a_table_of_stations_says_that_it_has_no_ways(run: Run, tmp_path: Path) -> None:
    lines, book = tmp_path / "kq.CSV", tmp_path / "kq.xlsx"
    words = ("batch", SUBMISSIONS, "--gap", "--format")
    err = run(*words, "csv", "-o", lines, "-o", book)[2]
    left = [line.partition(" chưa có phần --gap")[0] for line in err.splitlines() if "chưa có phần --gap" in line]
    assert left == ["--format csv", str(lines)]
    assert "chưa có phần --gap" not in run(*words, "jsonl")[2]


class _Cells(HTMLParser):
    """The words of the table of targets, and whatever is said inline."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.words: list[str] = []
        self.styled = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.styled += any(name == "style" or name.startswith("on") for name, _ in attrs)
        if dict(attrs).get("aria-labelledby") == "plan-title":
            self.inside = True

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "section"

    def handle_data(self, data: str) -> None:
        if self.inside and data.strip():
            self.words.append(data.strip())


@pytest.mark.slow
def test_every_file_has_the_plan(run: Run, tmp_path: Path) -> None:
    done = tmp_path / "da-lam.yaml"
    done.write_text(
        "plan: bac-ninh-2018\ndone: [{task: nhiem-vu-2, date: 1/12/2018, document: 5/QĐ-BCĐ}]\n", encoding="utf-8"
    )
    page, book, lines = (tmp_path / f"kq.{kind}" for kind in ("html", "xlsx", "csv"))
    code, out, err = run(
        "batch", SUBMISSIONS, "--plan", "bac-ninh-2018", "--done", done, "-o", page, "-o", book, "-o", lines
    )
    assert code == 4
    assert "Nhiệm vụ quá hạn hoặc đang đến hạn (10)" in out
    cells = _Cells()
    cells.feed(page.read_text(encoding="utf-8"))
    assert "Tuổi thọ trung bình" in cells.words
    assert "Đã xong ngày 01/12/2018: 5/QĐ-BCĐ." in cells.words
    assert cells.styled == 0  # the policy of the page forbids it
    sheets = load_workbook(book)
    assert {"Mục tiêu", "Nhiệm vụ"} <= set(sheets.sheetnames)
    numbers = [row[0] for row in sheets["Mục tiêu"].iter_rows(values_only=True) if isinstance(row[0], int)]
    assert numbers == list(range(1, 22))
    assert "Tuổi thọ" not in lines.read_text(encoding="utf-8")  # a row a station, and nothing else
    assert [line.partition(" ")[0] for line in err.splitlines() if "chưa có tiến độ" in line] == [str(lines)]
    without = tmp_path / "khong.html"
    run("batch", SUBMISSIONS, "-o", without)
    assert "plan-title" not in without.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ("--plan-year", "2025"),
        ("--communes", "30"),
        ("--plan", "khong-co"),
        ("--plan", "cao-loc-2024", "--plan-year", "25"),
        ("--plan", "cao-loc-2024", "--communes", "20"),
    ],
)
def test_what_does_not_go_together(run: Run, words: tuple[str, ...]) -> None:
    code, out, err = run("batch", SUBMISSIONS, *words)
    assert (code, out) == (2, "")
    assert err


def test_a_plan_that_is_wrong_stops_before_the_work(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "thu.yaml"
    run("plan", "new", plan)
    plan.write_text(plan.read_text(encoding="utf-8").replace("indicator: 8", "indicator: 88"), encoding="utf-8")
    code, out, err = run("batch", SUBMISSIONS, "--plan", plan)
    assert (code, out, "measure_no_indicator" in err) == (4, "", True)
