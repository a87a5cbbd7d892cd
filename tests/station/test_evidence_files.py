"""Documents that are not where, or not what, the submission says: what is said of each, and what to write instead."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from yte_check.station.evidence_paths import local_path, relative_name
from yte_check.station.file_types import can_be_opened, ending_of

JPEG, PDF, ZIP = b"\xff\xd8\xff\xe0\x00\x10JFIF", b"%PDF-1.7\n", b"PK\x03\x04...."
HEIC, MP4 = b"\0\0\0\x18ftypheic", b"\0\0\0\x18ftypmp42"
BMP, WEBP = b"BM\x36\0\0\0\0\0\0\0\x36\0", b"RIFF\x24\0\0\0WEBP"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
Told = Callable[[str], str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    station = tmp_path / "tram-a"
    (station / "minh-chung" / "ảnh họp").mkdir(parents=True)
    (tmp_path / "ngoai.pdf").write_bytes(PDF)
    for name in ("03-bhxh.pdf", "Biên bản họp.pdf", "ảnh họp/1.jpg"):
        (station / "minh-chung" / name).write_bytes(JPEG if name.endswith("jpg") else PDF)
    (station / "link.pdf").symlink_to(tmp_path / "ngoai.pdf")
    return station


@pytest.fixture
def told(folder: Path, run: Run) -> Told:
    """What is said of the one document of a submission, with the state of it before: “missing: …”."""

    def call(file: str) -> str:
        text = "standard: qd-1300-2023\nyear: 2024\nstation: {name: A, zone: 2}\n"
        text += "answers:\n  43: {value: 24, evidence: a}\n"
        entry = {"title": "A", "issued": "2024-05-05", "file": file}
        (folder / "p.yaml").write_text(text + "evidence:\n  a: " + json.dumps(entry), encoding="utf-8")
        _, out, _ = run("assess", folder / "p.yaml", "--format", "json")
        found = json.loads(out)
        state = found["evidence"]["documents"][0]["state"]
        said = [each["message"] for each in found["diagnostics"]]
        assert len(said) <= 1
        return f"{state}: {''.join(said)}"

    return call


@pytest.mark.slow
@pytest.mark.parametrize(
    ("file", "near"),
    [
        ("minh-chung/03-bhxh", "minh-chung/03-bhxh.pdf"),
        ("minh-chung/03-BHXH.PDF", "minh-chung/03-bhxh.pdf"),
        (" minh-chung/03-bhxh.pdf", "minh-chung/03-bhxh.pdf"),
        ("minh-chung/03-bhxh.pdf ", "minh-chung/03-bhxh.pdf"),
        ("minh-chung/03_bhxh.pdf", "minh-chung/03-bhxh.pdf"),
        ("minh-chung/03 bhxh.pdf", "minh-chung/03-bhxh.pdf"),
        ("minh-chung\\03_bhxh.pdf", "minh-chung/03-bhxh.pdf"),
        ("03-bhxh.pdf", "minh-chung/03-bhxh.pdf"),
        ("03-bhxh", "minh-chung/03-bhxh.pdf"),
        ("minhchung/03-bhxh.pdf", "minh-chung/03-bhxh.pdf"),
        ("minh-chung/03-bhxh.jpg", "minh-chung/03-bhxh.pdf"),
        ("minh-chung/03-bhhx.pdf", "minh-chung/03-bhxh.pdf"),
        ("minh-chung/bien-ban-hop.pdf", "minh-chung/Biên bản họp.pdf"),
        (unicodedata.normalize("NFD", "minh-chung/biên bản họp.pdf"), "minh-chung/Biên bản họp.pdf"),
        ("1.jpg", "minh-chung/ảnh họp/1.jpg"),
    ],
)
def test_a_missing_document_is_met_with_the_name_that_was_meant(file: str, near: str, told: Told) -> None:
    said = told(file)
    assert said.startswith("missing: Không tìm thấy tệp")
    assert f"Có phải muốn ghi “{near}”?" in said


def test_a_name_like_no_other_is_met_with_no_guess(told: Told) -> None:
    assert told("minh-chung/hop-dong-lao-dong.pdf").endswith(
        "của minh chứng “a”. Hãy kiểm tra tên tệp, hoặc chép tệp vào thư mục của phiếu."
    )


def test_a_folder_and_several_files_are_told_as_such(told: Told) -> None:
    assert "Đây là một thư mục" in told("minh-chung/ảnh họp")
    assert "ví dụ “minh-chung/ảnh họp/1.jpg”" in told("minh-chung/ảnh họp/")
    for several in ("a.pdf; b.pdf", "a.pdf, b.pdf", "minh-chung/03-bhxh.pdf\nx.jpg"):
        assert "Ô này ghi nhiều tệp" in told(several)
    assert "nhiều tệp" not in told("minh-chung/họp, ngày 5.pdf"), "a comma can stand in a name"


@pytest.mark.parametrize("form", ["{}", "file://{}", "file://localhost{}", "{}/../minh-chung"])
def test_a_full_path_into_the_folder_is_understood(form: str, folder: Path, told: Told) -> None:
    name = form.format(folder / "minh-chung") + "/03-bhxh.pdf"
    said = told(name)
    assert said.startswith("valid: ")
    assert "Hãy ghi “minh-chung/03-bhxh.pdf”" in said


def test_an_address_may_have_blanks_and_marks_written_as_numbers(folder: Path, told: Told) -> None:
    assert told((folder / "minh-chung" / "Biên bản họp.pdf").as_uri()).startswith("valid: ")


@pytest.mark.parametrize(
    "name",
    [
        "C:\\YTE\\2025\\tram-a\\minh-chung\\03-bhxh.pdf",
        "\\\\may-chu\\chung\\minh-chung\\03-bhxh.pdf",
        "D:/minh-chung/03-bhxh.pdf",
        "file:///C:/YTE/minh-chung/03-bhxh.pdf",
        "/home/khac/minh-chung/03-bhxh.pdf",
    ],
)
def test_a_path_of_another_machine_is_refused_with_what_to_write(name: str, told: Told) -> None:
    said = told(name)
    assert said.startswith("outside: ")
    assert "có phải muốn ghi “minh-chung/03-bhxh.pdf”?" in said


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "{}/../ngoai.pdf", "{}/link.pdf", "file://{}/../ngoai.pdf", "../ngoai.pdf"]
)
def test_what_leads_out_is_refused_however_it_is_written(name: str, folder: Path, told: Told) -> None:
    said = told(name.format(folder))
    assert said.startswith("outside: ")
    assert "ngoai" not in said.partition("phải muốn ghi")[2]


def test_paths_as_they_are_written_from_the_folder(tmp_path: Path) -> None:
    assert relative_name(tmp_path, f"{tmp_path}/a/b.pdf") == "a/b.pdf"
    assert relative_name(tmp_path, str(tmp_path.parent / "b.pdf")) is None
    assert relative_name(tmp_path, "a/b.pdf") is None
    assert local_path("file:///C:/a%20b.pdf") == "C:/a b.pdf"
    assert local_path("a%20b.pdf") == "a%20b.pdf"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.bmp", BMP, None),
        ("a.jfif", JPEG, None),
        ("a.webp", WEBP, None),
        ("a.heic", HEIC, None),
        ("a.mp4", MP4, None),
        ("a.heic", b"anything", None),
        ("a.txt", "BMI của trẻ".encode(), None),
        ("a.pdf", JPEG, "nội dung là ảnh JPEG. Hãy đổi đuôi tên tệp thành .jpg."),
        ("a.HEIC", JPEG, "Đuôi tên tệp là .heic, nhưng nội dung là ảnh JPEG"),
        ("a.jpg", HEIC, "nội dung là ảnh HEIC"),
        ("a.png", JPEG, "thành .jpg"),
        ("a.doc", ZIP, "thành .docx, .xlsx"),
        ("a.xlsx", OLE, "thành .doc, .xls"),
        ("a.txt", PDF, "nội dung là tệp PDF"),
        ("a.webp", b"RIFF\x24\0\0\0AVI ", "Nội dung không phải ảnh WebP"),
        ("a.pdf", b"<html>", "Nội dung không phải tệp PDF như đuôi .pdf: tệp hỏng"),
        ("a", PDF, "nội dung là tệp PDF, hãy thêm đuôi .pdf"),
        ("a", b"...", "Tên tệp không có phần đuôi."),
        ("a.mov", MP4, "Hãy chuyển thành MP4"),
        ("a.rar", b"Rar!", "giải nén"),
        ("a.lnk", b"L\0\0\0", "lối tắt"),
        ("a.heif", HEIC, "lưu lại thành JPG"),
        ("a.rtf", b"{\\rtf1", "Hãy lưu lại thành PDF"),
        ("a.mp3", b"ID3", "ghi âm"),
        ("a.exe", b"MZ", "Loại tệp .exe không dùng làm minh chứng"),
    ],
)
def test_each_kind_of_file_is_met_with_words_of_its_own(
    name: str, content: bytes, said: str | None, folder: Path, told: Told
) -> None:
    (folder / name).write_bytes(content + b"\0" * 20)
    if said is None:
        assert told(name) == "valid: "
    else:
        assert told(name).startswith("unopenable: ")
        assert said in told(name)


def test_an_ending_is_what_follows_the_last_point_of_a_name() -> None:
    assert [ending_of(name) for name in ("a.PDF", "a.b/c", ".pdf", "a.", "x\\b.jpg", "Số 12. Quyết định")] == [
        ".pdf", "", "", "", ".jpg", "",
    ]  # fmt: skip
    assert not can_be_opened("pdf", PDF)


def test_files_that_nobody_registered_are_listed(folder: Path, run: Run, told: Told) -> None:
    told("minh-chung/03-bhxh.pdf")
    (folder / "minh-chung" / "Thumbs.db").touch()
    (folder / "minh-chung" / ".an").touch()
    (folder / "khac.pdf").write_bytes(PDF)
    _, _, err = run("evidence", "check", folder / "p.yaml")
    assert "Có 2 tệp trong thư mục minh chứng" in " ".join(err.split())
    assert "minh-chung/Biên bản họp.pdf, minh-chung/ảnh họp/1.jpg." in " ".join(err.split())
    assert "Có 2 tệp" in " ".join(run("assess", folder / "p.yaml")[1].split())
    document = json.loads(run("evidence", "list", folder / "p.yaml", "--format", "json")[1])
    assert document["unregistered"] == ["minh-chung/Biên bản họp.pdf", "minh-chung/ảnh họp/1.jpg"]
    for number in range(30):
        (folder / "minh-chung" / f"them-{number:02}.jpg").write_bytes(JPEG)
    said = " ".join(run("evidence", "check", folder / "p.yaml")[2].split())
    assert "Có 32 tệp" in said
    assert "và 27 tệp khác" in said
