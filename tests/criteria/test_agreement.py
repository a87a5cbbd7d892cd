"""Is it the right table? What is not like a standard's own table is never written into it, unless somebody insists."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from conftest import ROOT, Run
from official_tables import Row, Table, shipped_table, write_csv, write_excel, write_markdown, write_word

HEAD = ("TT", "Nội dung", "Điểm")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    return tmp_path / "criteria" / "qd-1300-2023"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.parent.rglob("*.yaml")}


def a_list(path: Path, head: Sequence[str], rows: Sequence[Sequence[object]]) -> Path:
    lines = [head, ["---"] * len(head), *rows]
    path.write_text("\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n", encoding="utf-8")
    return path


TASKS = (
    "Kiện toàn Ban Chỉ đạo chăm sóc sức khỏe", "Tập huấn sử dụng phiếu chấm điểm", "Rà soát hồ sơ minh chứng",
    "Đầu tư sửa chữa trạm y tế", "Mua sắm trang thiết bị", "Kiểm tra, giám sát", "Sơ kết, báo cáo",
)  # fmt: skip
OTHERS = {
    "a list of fruit": (HEAD, [(1, "Táo", 50), (2, "Chuối", 20), (3, "Cam", 20), (4, "Lê", 10)]),
    "a list of prices": (HEAD, [(n, f"Dịch vụ kỹ thuật số {n}", 10 * n) for n in range(1, 48)]),
    "a plan of tasks": (("TT", "Nội dung công việc", "Thời gian"), [(n, t, "Quý I") for n, t in enumerate(TASKS, 1)]),
    "tasks that make 100": (HEAD, [(n, TASKS[n % 7] + f" đợt {n}", 2) for n in range(1, 51)]),
    "another country's": (
        ("No", "Tên", "Điểm"),
        [(n, f"Elemen penilaian {n}: kebijakan dan prosedur", 10) for n in range(1, 41)],
    ),
    "a price list": (
        ("STT", "Tên dịch vụ", "Số điểm"),
        [(n, f"Khám và xét nghiệm loại {n}", 3 + n % 5) for n in range(1, 31)],
    ),
    "a programme of work": (
        ("TT", "Nội dung", "Điểm"),
        [(n, f"Buổi {n}: báo cáo và thảo luận chuyên đề", n) for n in range(1, 13)],
    ),
    "targets of a plan": (
        ("TT", "Chỉ tiêu", "Điểm"),
        [(n, f"Tỷ lệ hộ gia đình tham gia đợt {n}", 90) for n in range(1, 21)],
    ),
    "marks of pupils": (("STT", "Tên", "Điểm"), [(n, f"Nguyễn Văn {chr(64 + n)}", n % 10) for n in range(1, 27)]),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", OTHERS)
def test_another_table_is_never_written(name: str, folder: Path, run: Run, tmp_path: Path) -> None:
    before = contents(folder)
    file = a_list(tmp_path / "bang.md", *OTHERS[name])
    code, out, err = run("criteria", "compare", folder, "--with", file, "--write")
    assert code == 1
    assert "Có vẻ đây không phải bảng của bộ tiêu chí này" in " ".join(out.split())
    assert "--force-table" in err
    assert contents(folder) == before
    code, out, _ = run("criteria", "compare", folder, "--with", file, "--write", "--format", "json")
    found = json.loads(out)
    assert (code, found["refused"], found["agreement"]["enough"], "written" in found) == (1, True, False, False)


def test_a_row_of_endless_figures_is_no_row_of_numbers(run: Run, tmp_path: Path) -> None:
    file = a_list(tmp_path / "bang.md", HEAD, [("9" * 5000,) * 3, ("1", "Táo", "50"), ("2", "9" * 5000, "9" * 5000)])
    assert run("criteria", "compare", "qd-1300-2023", "--with", file)[0] in (1, 4)


@pytest.mark.slow
def test_who_insists_is_obeyed(folder: Path, run: Run, tmp_path: Path) -> None:
    file = a_list(tmp_path / "bang.md", *OTHERS["a list of fruit"])
    before = contents(folder)
    run("criteria", "compare", folder, "--with", file, "--write", "--force-table")
    assert contents(folder) != before


def reworded(table: Table) -> Table:
    """All other titles under the same numbers, criteria and points: what the printed annex may be beside stand-ins."""
    return replace(table, rows=tuple(replace(row, title=f"Yêu cầu thứ {row.number} của phụ lục") for row in table.rows))


def page(table: Table, criterion: int) -> Table:
    return replace(table, rows=tuple(row for row in table.rows if row.criterion == criterion))


OWN = {
    "as it is": lambda table: table,
    "all titles in other words": reworded,
    "two rows changed places": lambda table: table.swapped(6, 12),
    "a row less": lambda table: table.without(20),
    "a row more": lambda table: table.with_extra(Row("48", "Chỉ tiêu mới của phụ lục", "1", (), 10)),
    "one page of it": lambda table: page(table, 5),
    "points of one row": lambda table: table.with_row(6, points="4"),
}


@pytest.mark.slow
@pytest.mark.parametrize("write", [write_word, write_excel, write_csv, write_markdown])
@pytest.mark.parametrize("name", OWN)
def test_its_own_table_is(name: str, write: object, run: Run, tmp_path: Path) -> None:
    endings = {write_word: "docx", write_excel: "xlsx", write_csv: "csv", write_markdown: "md"}
    file = tmp_path / f"bang.{endings[write]}"  # type: ignore[index]
    write(OWN[name](shipped_table()), file)  # type: ignore[operator]
    out = run("criteria", "compare", "qd-1300-2023", "--with", file, "--format", "json")[1]
    assert json.loads(out)["agreement"]["enough"]


@pytest.mark.slow
def test_what_is_counted_can_be_counted_by_hand(run: Run, tmp_path: Path) -> None:
    table = shipped_table().without(47).swapped(6, 12).with_row(1, title="Một việc khác hẳn")
    file = write_csv(table, tmp_path / "a.csv")
    found = json.loads(run("criteria", "compare", "qd-1300-2023", "--with", file, "--format", "json")[1])["agreement"]
    assert (found["rows"], found["indicators"], found["numbers"]) == (46, 47, 46)
    assert (found["titles"], found["in_place"]) == (45, 43)
    assert (found["headings"], found["criteria"]) == (10, 10)
    assert (found["total"], found["points"]) == (98.5, 100)  # indicator 47 has 1.5 points
