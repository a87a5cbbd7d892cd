"""Reviews in a batch: the sound ones count whatever else lies beside them, and no decision goes without a trace."""

import hashlib
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import ROOT, Run

SAMPLE = ROOT / "samples" / "luc-binh.yaml"
HOA, NAM, COUNCIL = "Nguyễn Thị Hoa", "Trần Văn Nam", "Phạm Thị Chủ Tịch"
FULL = "\n".join(f"  {number}: {{decision: accepted, remark: Đủ hồ sơ}}" for number in range(1, 48))
TOO_MUCH = "  6: {decision: rejected, remark: Chưa có danh sách thẻ}"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    (tmp_path / "phieu").mkdir()
    (tmp_path / "tham-dinh").mkdir()
    (tmp_path / "phieu" / "luc-binh.yaml").write_bytes(SAMPLE.read_bytes())
    return tmp_path


def put(inbox: Path, name: str, who: str, day: str, decisions: str, round: str = "Đợt 1") -> Path:
    path = inbox / "tham-dinh" / name
    sha256 = hashlib.sha256(SAMPLE.read_bytes()).hexdigest()
    path.write_text(
        f"submission: {{path: ../phieu/luc-binh.yaml, sha256: {sha256}}}\nround: {round}\nauthority: Hội đồng\n"
        f"reviewer: {who}\ndate: {day}\ndecisions:\n{decisions}\n",
        encoding="utf-8",
    )
    return path


def batch(inbox: Path, run: Run, *more: object) -> tuple[int, str]:
    code, out, err = run("batch", inbox / "phieu", "--reviews", inbox / "tham-dinh", *more)
    assert "Traceback" not in err
    return code, out


def data(inbox: Path, run: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(batch(inbox, run, "--format", "json")[1])
    return found


FAULTY = {
    "unknown_indicator": "  48: {decision: accepted, remark: Đủ}",
    "review_too_early": "  6: {decision: rejected, remark: a, date: 1/1/2020}",
    "review_answer_where_changed": "  6: {decision: changed, remark: a}",
    "review_changes_nothing": "  11: {decision: changed, answer: có, remark: a}",
}


@pytest.mark.slow
@pytest.mark.parametrize("code", FAULTY)
def test_a_faulty_second_review_does_not_erase_the_first(code: str, inbox: Path, run: Run) -> None:
    put(inbox, "1.yaml", HOA, "15/1/2025", f"{FULL}".replace("  6: {decision: accepted", "  6: {decision: rejected"))
    before = data(inbox, run)["stations"][0]["review"]
    assert before["points"]["low"] == 85.25
    put(inbox, "2.yaml", NAM, "16/1/2025", FAULTY[code])
    after = data(inbox, run)
    assert after["stations"][0]["review"] == before
    ((path, found),) = [(each["path"], each["diagnostics"][0]["code"]) for each in after["failed"]]
    assert (Path(path).name, found) == ("2.yaml", code)
    assert batch(inbox, run)[0] == 4
    _, compared, _ = run("review", "compare", inbox, "--format", "json")
    assert json.loads(compared)["stations"][0]["review"]["points"]["low"] == 85.25
    assert [Path(each["path"]).name for each in json.loads(compared)["failed"]] == ["2.yaml"]


def test_a_warning_is_told_and_the_review_counts(inbox: Path, run: Run) -> None:
    put(inbox, "1.yaml", HOA, "15/1/2025", '  12: {decision: changed, answer: {dat: "1.500"}, remark: Đo lại}')
    code, out = batch(inbox, run)
    assert code == 0
    assert "1 trạm có tệp thẩm định cần xem lại" in out
    (station,) = data(inbox, run)["stations"]
    assert station["review"]["decided"] == 1
    assert [each["code"] for each in station["review"]["diagnostics"]] == ["number_perhaps_grouped"]


def test_every_form_tells_what_was_overturned_and_by_whom(inbox: Path, run: Run) -> None:
    put(inbox, "1.yaml", HOA, "15/1/2025", TOO_MUCH)
    put(inbox, "2.yaml", NAM, "16/1/2025", "  6: {decision: accepted, remark: Đã bổ sung}", "Phúc tra")
    found = data(inbox, run)
    review = found["stations"][0]["review"]
    assert (review["overturned"], review["disputed"]) == ([6], [])
    assert [(each["state"], each["reviewer"]) for each in review["decisions"]] == [("overturned", HOA), ("holds", NAM)]
    assert review["decisions"][0]["by"]["remark"] == "Đã bổ sung"
    assert found["summary"]["reviews"]["overturned"] == 1
    for text in everything(inbox, run):
        for words in ("Chưa có danh sách thẻ", "Đã bổ sung", HOA, NAM, "15/01/2025", "Phúc tra", "Đã bị thay"):
            assert words in text


def test_every_form_tells_who_differs(inbox: Path, run: Run) -> None:
    put(inbox, "1.yaml", HOA, "15/1/2025", TOO_MUCH)
    put(inbox, "2.yaml", NAM, "15/1/2025", "  6: {decision: accepted, remark: Đã bổ sung}")
    found = data(inbox, run)
    assert not found["failed"]
    review = found["stations"][0]["review"]
    assert (review["disputed"], review["decided"]) == ([6], 0)
    assert found["summary"]["reviews"]["disputed"] == 1
    for text in everything(inbox, run):
        for words in ("Chưa có danh sách thẻ", "Đã bổ sung", HOA, NAM, "Ý kiến khác nhau"):
            assert words in text
    put(inbox, "3.yaml", COUNCIL, "1/2/2025", TOO_MUCH, "Hội đồng")
    settled = data(inbox, run)["stations"][0]["review"]
    assert (settled["disputed"], settled["overturned"], settled["decided"]) == ([], [6], 1)
    assert [each["state"] for each in settled["decisions"]] == ["confirmed", "overturned", "holds"]


def everything(inbox: Path, run: Run) -> list[str]:
    """The text, the page and the workbook of a batch, each as one line of words."""
    page, book = inbox / "o.html", inbox / "o.xlsx"
    _, text = batch(inbox, run, "-o", page, "-o", book, "--force")
    cells = [str(cell) for sheet in openpyxl.load_workbook(book) for row in sheet.values for cell in row if cell]
    return [" ".join(each.split()) for each in (text, page.read_text(encoding="utf-8"), " ".join(cells))]


def test_two_submissions_of_one_text_refuse_a_review_once(inbox: Path, run: Run) -> None:
    (inbox / "phieu" / "ban-sao.yaml").write_bytes(SAMPLE.read_bytes())
    put(inbox, "1.yaml", HOA, "15/1/2025", FAULTY["unknown_indicator"])
    twice, failed = sorted(data(inbox, run)["failed"], key=lambda each: str(each["diagnostics"][0]["code"]))
    assert (failed["found"], twice["diagnostics"][0]["code"]) == (1, "superseded")
