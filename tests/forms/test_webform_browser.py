"""The form that needs no installation, in a real Chromium: filled in by its own fields, saved, opened, printed."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from test_periods import STANDARD as QUARTERLY

import written_standards
from chromium import CHROMIUM, Browser, browser
from conftest import ROOT
from random_submissions import random_submission
from report_files import absent, axe_core, pages_of, program, squeezed
from yte_check.compiling.columns import table_columns
from yte_check.documents.diagnostics import Problems
from yte_check.forms.webform.build import build_webform
from yte_check.scoring.assess import assess
from yte_check.simulation.rows import row_of
from yte_check.standard.library import Library, default_library
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission, read_submission, take_in_content

pytestmark = [pytest.mark.slow, pytest.mark.no_cover]

STATIONS = 60
SAMPLE = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
TOTAL = "document.getElementById('total').textContent"
TOLD = "document.getElementById('told').textContent"
FILL = """(function (values, all) {
  Object.keys(values).forEach(function (name, at, names) {
    var field = document.querySelector('#form [name="' + name + '"]');
    field.value = values[name];
    var kind = field.tagName === "SELECT" ? "change" : "input";
    if (all || at === names.length - 1) { field.dispatchEvent(new Event(kind, { bubbles: true })); }
  });
})"""


@pytest.fixture(scope="module")
def standard() -> Standard:
    return default_library().load("qd-1300-2023").in_force(date(2024, 12, 31))


@pytest.fixture(scope="module")
def path(standard: Standard, tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("trang") / "phieu.html"
    found.write_bytes(build_webform(standard, 2024, "vi"))
    return found


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if CHROMIUM is None:
        absent("Chromium is not installed")
    with browser(tmp_path_factory.mktemp("chromium")) as found:
        yield found


@pytest.fixture
def page(chromium: Browser, path: Path) -> Iterator[Browser]:
    """The empty form; at the end it has asked for nothing and the console is empty."""
    chromium.resize(1280, 900)
    chromium.open(path)
    chromium.run("localStorage.clear()")
    chromium.open(path)
    yield chromium
    assert chromium.requests() == []
    assert chromium.complaints() == []


def fields_of(submission: Submission, standard: Standard) -> dict[str, str]:
    """What a person would write for a submission, by the names of the fields."""
    cells = row_of(submission, standard).cells
    found = {"year": "2024", "station.name": "Trạm A"}
    for column in table_columns(standard.text):
        if column.name in cells and column.name != "year":
            path = column.path[1:] if column.path[0] == "answers" else column.path
            found[".".join(map(str, path))] = written(cells[column.name])
    return found


def written(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, str | int) else format(value, "f").replace(".", ",")


def fill(page: Browser, values: dict[str, str], *, each: bool = True) -> None:
    """The values in their fields; the page is told of each, or of the last alone."""
    page.run(f"{FILL}({json.dumps(values)}, {json.dumps(each)})")


def submission_of(text: str, standard: Standard, tmp_path: Path) -> Submission:
    problems = Problems()
    return read_submission(take_in_content("a.yaml", text.encode(), tmp_path), standard, problems)


def points_of(assessment: Any) -> list[Any]:
    scores = [assessment.score, *(each.score for each in assessment.criteria)]
    return [assessment.verdict, *([float(each.low), float(each.high), float(each.max)] for each in scores)]


def shown(result: dict[str, Any]) -> list[Any]:
    return [
        result["verdict"],
        *([each["low"], each["high"], each["max"]] for each in (result["points"], *result["criteria"])),
    ]


def test_stations_filled_in_by_hand_score_and_are_saved_as_they_are_assessed(
    page: Browser, standard: Standard, tmp_path: Path
) -> None:
    verdicts = set()
    for seed in range(STATIONS):
        submission = random_submission(standard, seed)
        page.run("window.yteCheck.load({})")
        fill(page, fields_of(submission, standard), each=not seed % 20)
        expected = points_of(assess(standard, submission))
        assert shown(page.run("window.yteCheck.result()")) == expected, seed
        again = submission_of(page.run("window.yteCheck.save()"), standard, tmp_path)
        assert points_of(assess(standard, again)) == expected, seed
        verdicts.add(expected[0])
    assert verdicts == {"met", "not_met", "undetermined"}


def test_a_file_is_opened_and_saved_again_without_loss(page: Browser, standard: Standard, tmp_path: Path) -> None:
    page.run(f"window.yteCheck.load(yteYaml.read({json.dumps(SAMPLE)}))")
    text = page.run("window.yteCheck.save()")
    sample, again = (submission_of(each, standard, tmp_path) for each in (SAMPLE, text))
    assert again.station == sample.station
    assert again.answers == sample.answers
    assert {key: each.entry for key, each in again.ledger.items()} == {
        key: each.entry for key, each in sample.ledger.items()
    }


def test_what_is_not_asked_is_kept_and_named(page: Browser) -> None:
    data = {"year": "2024", "station": {"name": "A"}, "answers": {"11": {"value": "có", "carried": "2023"}, "99": "x"}}
    assert page.run(f"window.yteCheck.load({json.dumps(data)})") == ["11.carried", "99"]
    assert '"carried": "2023"' in page.run("window.yteCheck.save()")
    fill(page, {"11": "no"})
    assert "carried" not in page.run("window.yteCheck.save()")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"6.numerator": "10", "6.denominator": "5"}, "tử số lớn hơn mẫu số"),
        ({"6.numerator": "0", "6.denominator": "0"}, "mẫu số bằng 0"),
        ({"6.numerator": "1.200"}, "1200"),
        ({"6.numerator": "12,5"}, "số nguyên"),
        ({"6.numerator": "-3"}, "số nguyên"),
        ({"6.numerator": "9" * 12}, "Số quá lớn"),
        ({"station.nearest_hospital_km": "1.200"}, "1200"),
        ({"station.nearest_hospital_km": "4,2 km"}, "Nhập một số"),
    ],
)
def test_what_cannot_be_is_said_beside_the_field(values: dict[str, str], words: str, page: Browser) -> None:
    fill(page, values)
    told = page.run(
        "[].map.call(document.querySelectorAll('[aria-invalid]'), function (field) {"
        "return document.getElementById(field.getAttribute('aria-describedby')).textContent; })"
    )
    assert len(told) == 1
    assert words in told[0]
    assert page.run(TOTAL).startswith("Có 1 ô sai")
    assert page.run("window.yteCheck.result().points") == {"low": 0, "high": 100, "max": 100}
    fill(page, dict.fromkeys(values, ""))
    assert page.run("document.querySelectorAll('[aria-invalid], .fault').length") == 0


def test_a_decimal_comma_counts(page: Browser) -> None:
    fill(page, {"station.terrain": "mountain", "station.nearest_hospital_km": "4,2"})
    assert page.run("document.getElementById('zone-used').textContent") == "Chấm theo vùng 2."


def test_a_standard_for_parts_of_a_year_asks_which(chromium: Browser, tmp_path: Path) -> None:
    (tmp_path / "quy").mkdir()
    (tmp_path / "quy" / "standard.yaml").write_text(QUARTERLY, encoding="utf-8")
    quarterly = Library((tmp_path,)).load("quy").in_force(date(2026, 3, 31))
    (tmp_path / "phieu.html").write_bytes(build_webform(quarterly, 2026, "vi"))
    chromium.open(tmp_path / "phieu.html")
    assert "year:" not in chromium.run("window.yteCheck.save()")
    fill(chromium, {"period": "2026-Q1", "station.name": "Trạm A", "1": "yes"})
    submission = submission_of(chromium.run("window.yteCheck.save()"), quarterly, tmp_path)
    assert str(submission.year) == "2026-Q1"
    assert assess(quarterly, submission).verdict == chromium.run("window.yteCheck.result().verdict") == "met"


def test_the_draft_is_back_until_it_is_cleared(page: Browser, path: Path) -> None:
    fill(page, {"station.name": "Trạm Y tế xã “A: #1”", "11": "yes", "evidence.1.id": "mc1", "evidence.1.title": "QĐ"})
    saved = page.run("window.yteCheck.save()")
    page.open(path)
    assert page.run("window.yteCheck.save()") == saved
    assert "bản nháp" in page.run(TOLD)
    page.run("window.confirm = function () { return true; }; document.getElementById('clear').click()")
    page.open(path)
    assert "Trạm Y tế" not in page.run("window.yteCheck.save()")


def test_a_file_of_another_standard_is_not_opened(page: Browser) -> None:
    fill(page, {"station.name": "Trạm A"})
    page.run("""(function () {
      var field = document.getElementById("open"), given = new DataTransfer();
      given.items.add(new File(['standard: "khac"\\nstation: {name: B}\\n'], "a.yaml"));
      field.files = given.files;
      field.dispatchEvent(new Event("change"));
    })()""")
    page.until(f"{TOLD}.indexOf('khac') > 0")
    assert "Trạm A" in page.run("window.yteCheck.save()")


def test_what_is_open_is_listed_by_points_at_stake(page: Browser) -> None:
    page.run(f"window.yteCheck.load(yteYaml.read({json.dumps(SAMPLE)}))")
    fill(page, {"6.numerator": "", "1.items.quyet_dinh": ""})
    left = page.run("[].map.call(document.querySelectorAll('#left a'), function (each) { return each.textContent; })")
    assert [each.partition(".")[0] for each in left] == ["6", "1"]
    assert left[0].endswith(": 5")


@pytest.mark.parametrize("width", [1280, 360])
def test_it_fits_and_axe_finds_no_fault(width: int, page: Browser) -> None:
    page.resize(width, 800, width < 500)
    fill(page, {"6.numerator": "10", "6.denominator": "5"})
    assert page.run("document.documentElement.scrollWidth") <= width
    page.run(f"{axe_core()}; 0")
    found = json.loads(
        page.run("axe.run().then(r => JSON.stringify(r.violations.map(v => [v.impact, v.id, v.nodes[0].html])))")
    )
    assert found == []


def test_it_prints_the_scored_table(page: Browser, tmp_path: Path) -> None:
    program("pdftotext")
    page.run(f"window.yteCheck.load(yteYaml.read({json.dumps(SAMPLE)}))")
    (tmp_path / "in.pdf").write_bytes(page.pdf())
    pages = pages_of(tmp_path / "in.pdf")
    text = "".join(pages)
    for words in ("Trạm Y tế xã Lục Bình", "89,25/100 điểm", "2243/2405", "TRƯỞNG TRẠM Y TẾ", "KẾT QUẢ THAM KHẢO"):
        assert squeezed(words) in text
    assert squeezed("Lưu tệp") not in text
    assert len(pages) <= 5


@pytest.mark.parametrize(("chosen", "told"), [("du", "đạt"), ("thieu", "không đạt")])
def test_a_criterion_on_its_minimum_has_it(
    chosen: str, told: str, chromium: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """55 of 100 points are 55%, though in the numbers of a browser 0.55 x 100 is more than 55."""
    head = written_standards.HEAD.replace("criterion_percent: 50", "criterion_percent: 55")
    monkeypatch.setattr(written_standards, "HEAD", head)
    points = {"het": 100, "du": 55, "thieu": "54.9"}
    options = ", ".join(f"{key}: {{label: {key}, points: {each}}}" for key, each in points.items())
    standard = written_standards.small_standard((f"points: 100, scoring: {{type: choice, options: {{{options}}}}}",))
    page = tmp_path / "phieu.html"
    page.write_bytes(build_webform(standard, 2024, "vi"))
    chromium.open(page)
    fill(chromium, {"1": chosen})
    assert chromium.run("document.querySelector('#c-1 output').textContent").endswith(f" · {told}")


def test_two_documents_of_one_id_are_told_and_both_are_saved(page: Browser, standard: Standard, tmp_path: Path) -> None:
    page.run("document.getElementById('more').click()")
    fields = {f"evidence.{at}.{key}": value for at, title in ((1, "Một"), (2, "Hai"))
              for key, value in (("id", "bhxh"), ("title", title))}  # fmt: skip
    fill(page, {"year": "2024", "station.name": "A", **fields})
    assert "Mã “bhxh” đã dùng" in page.run("document.querySelector('#documents .fault').textContent")
    saved = submission_of(page.run("window.yteCheck.save()"), standard, tmp_path)
    assert {key: each.entry.title for key, each in saved.ledger.items()} == {"bhxh": "Một", "bhxh-2": "Hai"}
