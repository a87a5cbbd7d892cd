"""The register of documents, kept by the folder: what is new, what a name says, what is written, what is wanted."""

import io
import json
import shutil
from pathlib import Path

import pytest
import yaml

from conftest import ROOT, Run
from yte_check.filling.register.file_names import id_of, indicators_in, numbers_typed, title_in

KNOWN = set(range(1, 48))
PDF = (ROOT / "samples" / "minh-chung" / "01-qd-bcd.pdf").read_bytes()


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """The sample with its twelve documents, all registered."""
    shutil.copytree(ROOT / "samples" / "minh-chung", tmp_path / "minh-chung")
    return Path(shutil.copy(ROOT / "samples" / "luc-binh.yaml", tmp_path / "phieu.yaml"))


def put(station: Path, name: str, content: bytes = PDF) -> Path:
    file = station.parent / "minh-chung" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def data(station: Path) -> dict[str, dict[object, dict[str, object]]]:
    read: dict[str, dict[object, dict[str, object]]] = yaml.safe_load(station.read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("06-bhxh.pdf", (6,)),
        ("minh-chung/6.pdf", (6,)),
        ("6_8.pdf", ()),
        ("6,8 báo cáo.pdf", (6, 8)),
        ("CT 6, 8 - báo cáo.pdf", (6, 8)),
        ("chi-tieu-06-anh.jpg", (6,)),
        ("6 và 8.pdf", (6, 8)),
        ("06-08-2024 biên bản.pdf", ()),
        ("2024-bao-cao.pdf", ()),
        ("99-x.pdf", ()),
        ("6,99 x.pdf", ()),
        ("6a.pdf", ()),
        ("IMG_0006.jpg", ()),
        ("6. biên bản.pdf", (6,)),
        ("6.2 biên bản.pdf", ()),
        ("quyet-dinh-6.pdf", ()),
    ],
)
def test_what_a_name_says_of_indicators(name: str, numbers: tuple[int, ...]) -> None:
    """A day, a year, a figure and a number that no indicator has say nothing."""
    assert indicators_in(name, KNOWN) == numbers


def test_ids_and_titles_of_names() -> None:
    assert title_in("minh-chung/CT 6, 8 - báo cáo_mới.pdf") == "Báo cáo mới"
    assert title_in("6.pdf") == "6"
    assert id_of(title_in("6-Báo cáo Đoàn.pdf"), ()) == "bao-cao-doan"
    assert id_of(title_in("6-Báo cáo Đoàn.pdf"), {"bao-cao-doan", "bao-cao-doan-2"}) == "bao-cao-doan-3"
    assert id_of(title_in("6.pdf"), ()) == "mc-6"
    assert id_of(title_in("文件.pdf"), ()) == "minh-chung"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("6, 8", (6, 8)), ("6 8;8", (6, 8)), ("06", (6,)), ("6, x", None), ("", None), ("48", None), (",", None)],
)
def test_numbers_that_a_person_types(text: str, numbers: tuple[int, ...] | None) -> None:
    assert numbers_typed(text, KNOWN) == numbers


def test_a_folder_in_order_says_so(station: Path, run: Run) -> None:
    code, out, err = run("evidence", "scan", station)
    assert (code, out.strip()) == (0, "")
    assert "Đã khai 12 minh chứng; 0 tệp chưa khai." in err


def test_names_give_numbers_with_yes_and_nothing_else_is_written(station: Path, run: Run) -> None:
    put(station, "CT 6, 8 - báo cáo mới.pdf")
    put(station, "biên bản.pdf")
    put(station, "6-anh.heif", b"xx")
    before = station.read_text(encoding="utf-8")
    code, out, err = run("evidence", "scan", station, "--yes")
    assert code == 1  # two files are left
    assert "biên bản.pdf" in out
    assert ".heif" in out.replace("\n", " ")
    assert "Còn 2 tệp chưa khai." in err
    after = data(station)
    assert after["answers"][6]["evidence"] == ["bhxh", "bao-cao-moi"]
    assert after["answers"][8]["evidence"] == ["nhan-luc", "bao-cao-moi"]
    assert after["evidence"]["bao-cao-moi"] == {
        "title": "Báo cáo mới", "file": "minh-chung/CT 6, 8 - báo cáo mới.pdf"
    }  # fmt: skip
    changed = set(station.read_text(encoding="utf-8").splitlines()) - set(before.splitlines())
    assert len(changed) == 3  # two answers and one entry
    assert run("evidence", "list", station)[0] == 0


def test_a_person_is_asked_for_each_file(station: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("6-mot.pdf", "ba.pdf", "hai.pdf", "nam.pdf"):
        put(station, name)
    typed(monkeypatch, "", "x1", "9, 10", "-", "q")
    code, out, _ = run("evidence", "scan", station)
    assert code == 1
    assert "“x1” không phải là số của các chỉ tiêu" in out
    after = data(station)
    assert [key for key in after["evidence"] if key in ("mot", "ba", "hai", "nam")] == ["mot", "ba"]
    assert "mot" in after["answers"][6]["evidence"]  # type: ignore[operator]
    assert "ba" in after["answers"][10]["evidence"]  # type: ignore[operator]


def test_what_has_changed_and_what_is_gone_is_told(station: Path, run: Run) -> None:
    assert run("evidence", "hash", station)[0] == 0
    (station.parent / "minh-chung" / "03-bhxh.pdf").write_bytes(PDF + b"%")
    (station.parent / "minh-chung" / "04-nhan-luc.pdf").rename(station.parent / "minh-chung" / "04-nhan_luc.pdf")
    code, out, _ = run("evidence", "scan", station, "--format", "json")
    found = json.loads(out)
    assert code == 1
    assert [each["id"] for each in found["changed"]] == ["bhxh"]
    assert [each["state"] for each in found["missing"]] == ["missing"]
    assert "04-nhan_luc.pdf" in found["missing"][0]["message"]
    assert [(each["file"], each["usable"]) for each in found["new"]] == [("minh-chung/04-nhan_luc.pdf", True)]


@pytest.mark.parametrize(
    ("answers", "after"),
    [
        ("{}", {6: {"evidence": ["x"]}}),
        ("{6: }", {6: {"evidence": ["x"]}}),
        ("{6: {numerator: 1}}", {6: {"numerator": 1, "evidence": ["x"]}}),
        ('{"06": {numerator: 1}}', {"06": {"numerator": 1, "evidence": ["x"]}}),
        ("{6: {numerator: 1, evidence: a}}", {6: {"numerator": 1, "evidence": ["a", "x"]}}),
        ("{6: {numerator: 1, evidence: []}}", {6: {"numerator": 1, "evidence": ["x"]}}),
        ("{6: {numerator: 1, evidence: }}", {6: {"numerator": 1, "evidence": ["x"]}}),
    ],
)  # fmt: skip
def test_every_way_to_write_an_answer_takes_a_document(
    answers: str, after: dict[object, object], tmp_path: Path, run: Run
) -> None:
    file = tmp_path / "p.yaml"
    file.write_text(
        f"standard: qd-1300-2023\nyear: 2024\nstation: {{name: A, zone: 2}}\nanswers: {answers}\n"
        "evidence: {a: {title: A}}\n", encoding="utf-8",
    )  # fmt: skip
    (tmp_path / "x.pdf").write_bytes(PDF)
    code, _, err = run("evidence", "add", file, tmp_path / "x.pdf", "--for", "6")
    assert code == 0, err
    assert data(file)["answers"] == after


def test_a_bare_answer_and_a_file_without_a_register(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "p.yaml"
    file.write_text("standard: qd-1300-2023\nyear: 2024\nstation: {name: A, zone: 2}\nanswers:\n  11: có\n", "utf-8")
    (tmp_path / "x.pdf").write_bytes(PDF)
    assert run("evidence", "add", file, tmp_path / "x.pdf", "--for", "11", "--number", "12/QĐ")[0] == 0
    assert data(file)["answers"] == {11: {"value": "có", "evidence": ["x"]}}
    assert data(file)["evidence"] == {"x": {"title": "X", "number": "12/QĐ", "file": "x.pdf"}}


def test_several_pictures_are_the_sheets_of_one_document(station: Path, run: Run) -> None:
    files = [put(station, f"anh{at}.pdf") for at in (1, 2)]
    code, _, err = run(
        "evidence", "add", station, *files, "--for", "9,10", "--title", "Biên bản họp", "--issued", "3/2/2024"
    )
    assert code == 0, err
    after = data(station)
    assert [after["evidence"][key]["title"] for key in ("bien-ban-hop", "bien-ban-hop-2")] == [
        "Biên bản họp (tờ 1/2)", "Biên bản họp (tờ 2/2)"
    ]  # fmt: skip
    assert after["answers"][9]["evidence"] == ["nhan-luc", "bien-ban-hop", "bien-ban-hop-2"]


@pytest.mark.parametrize(
    ("name", "content", "option", "told"),
    [
        ("x.pdf", PDF, ("--for", "99"), "“99” không phải là số"),
        ("x.heif", b"x", (), ".heif"),
        ("x.pdf", b"not a pdf", (), "x.pdf"),
        ("khong-co.pdf", None, (), "Không có tệp"),
    ],
)
def test_what_cannot_be_registered_is_said_and_nothing_is_written(
    name: str, content: bytes | None, option: tuple[str, ...], told: str, station: Path, run: Run
) -> None:
    file = put(station, name, content) if content is not None else station.parent / name
    before = station.read_bytes()
    code, _, err = run("evidence", "add", station, file, *option)
    assert code == 2
    assert told in " ".join(err.split())
    assert station.read_bytes() == before


def test_a_file_elsewhere_is_not_registered(station: Path, tmp_path_factory: pytest.TempPathFactory, run: Run) -> None:
    other = tmp_path_factory.mktemp("other") / "x.pdf"
    other.write_bytes(PDF)
    code, _, err = run("evidence", "add", station, other)
    assert code == 2
    assert "nằm ngoài thư mục của phiếu" in " ".join(err.split())


def test_what_is_wanted_is_a_list_to_tick(station: Path, run: Run) -> None:
    assert run("evidence", "todo", station)[0] == 0  # the sample proves everything
    (station.parent / "minh-chung" / "03-bhxh.pdf").unlink()
    code, out, err = run("evidence", "todo", station)
    assert code == 1
    assert out.startswith("[ ] 6. ")
    assert "Cần: " in out
    assert "1/47 chỉ tiêu còn cần minh chứng." in err
    states = {
        each["number"]: each["state"]
        for each in json.loads(run("evidence", "todo", station, "--all", "--format", "json")[1])["indicators"]
    }
    assert len(states) == 47
    assert {number for number, state in states.items() if state != "proved"} == {6}


def test_the_page_has_a_row_for_each_indicator_and_a_box(station: Path, tmp_path: Path, run: Run) -> None:
    page = tmp_path / "can.html"
    assert run("evidence", "todo", station, "--all", "-o", page)[0] == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("☑") == 47
    assert "Minh chứng còn cần chuẩn bị, năm 2024" in text
    assert run("evidence", "todo", station, "-o", page)[0] == 2  # it is there
    assert run("--lang", "en", "evidence", "todo", station, "-o", page, "--force")[0] == 0
    assert "No document is wanted." in page.read_text(encoding="utf-8")
