"""Templates of one's own: what is missing falls back, what is broken is diagnosed, nothing gets out of the sandbox."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from report_files import SAMPLES, TEMPLATES, rendered, sample

Report = Callable[[str], tuple[int, str, str]]


@pytest.fixture
def report(run: Run, tmp_path: Path) -> Report:
    """Make a report of an extension with the templates of ``tmp_path``: exit code, its text, stderr."""

    def call(extension: str) -> tuple[int, str, str]:
        out = tmp_path / f"ra{extension}"
        code, _, err = run("report", SAMPLES / "luc-binh.yaml", "-o", out, "--templates", tmp_path)
        return code, out.read_text(encoding="utf-8") if out.exists() else "", err

    return call


def test_a_template_of_ones_own_replaces_the_shipped_one(report: Report, tmp_path: Path) -> None:
    (tmp_path / "report.md.j2").write_text("{{ view.station }}: {{ view.points.low | number }}", encoding="utf-8")
    assert report(".md")[:2] == (0, "Trạm Y tế xã Lục Bình: 89,25")
    assert report(".html")[1].startswith("<!doctype html>")


def test_a_style_of_ones_own_is_allowed_by_the_page(report: Report, tmp_path: Path) -> None:
    (tmp_path / "report.css").write_bytes(b"body { color: navy; }\r\n")
    code, page, _ = report(".html")
    assert code == 0
    assert "<style>body { color: navy; }\n</style>" in page
    assert page.count("sha256-") == 2


@pytest.mark.slow
@pytest.mark.parametrize(
    ("template", "code", "line", "words"),
    [
        ("a\n{% if %}\n", "template_syntax", 2, "Expected an expression"),
        ("a\n\n{{ view.khong_co }}", "template_fails", 3, "'ReportView' has no attribute 'khong_co'"),
        ("{{ khong_co }}", "template_fails", 1, "'khong_co' is undefined"),
        ("a\n{{ view.__class__.__mro__ }}", "template_fails", 2, "unsafe"),
        ("{{ ''.__class__.__subclasses__() }}", "template_fails", 1, "unsafe"),
        ("{{ say.__globals__ }}", "template_fails", 1, "unsafe"),
        ("{{ view.points.low / 0 }}", "template_fails", 1, ""),
        ("{{ say('khong_co') }}", "template_fails", 1, "khong_co"),
        ("{% include 'khong-co.j2' %}", "template_missing", 1, "khong-co.j2"),
        ("{% include '../../etc/passwd' %}", "template_missing", 1, "passwd"),
        ("{% for i in range(1000000000)%}{% endfor %}", "template_fails", 1, "Range"),
        (b"\xff", "not_utf8", 1, "UTF-8"),
    ],
)
def test_a_broken_template_is_diagnosed(
    template: str | bytes, code: str, line: int, words: str, report: Report, tmp_path: Path
) -> None:
    path = tmp_path / "report.md.j2"
    path.write_bytes(template if isinstance(template, bytes) else template.encode())
    exit_code, text, err = report(".md")
    assert exit_code == 4
    assert text == ""
    assert f"{path}:{line}:1: lỗi [{code}]" in err
    assert words in " ".join(err.split())
    assert "chưa lập báo cáo" in err
    assert "Traceback" not in err


@pytest.mark.slow
def test_a_broken_word_template_is_diagnosed_by_its_paragraph(report: Report, tmp_path: Path) -> None:
    import docx

    for text, code in (("Kính gửi {{ view.khong_co }}", "template_fails"), ("Kính gửi {% if %}", "template_syntax")):
        document = docx.Document(str(TEMPLATES / "report.docx"))
        document.add_paragraph(text)
        document.save(str(tmp_path / "report.docx"))
        exit_code, _, err = report(".docx")
        assert exit_code == 4
        assert f"[{code}]" in err
        assert text in " ".join(err.split())


@pytest.mark.slow
@pytest.mark.parametrize("other", [b"", b"not a file of Word", None])
def test_a_file_that_is_no_word_document_is_diagnosed(other: bytes | None, report: Report, tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_bytes(rendered(sample("luc-binh"), ".xlsx") if other is None else other)
    exit_code, _, err = report(".docx")
    assert exit_code == 4
    assert "[template_broken]" in err


def test_a_broken_typst_template_is_diagnosed(report: Report, tmp_path: Path) -> None:
    (tmp_path / "report.typ").write_text("#let a = 1\n#sys.inputs.khong-co", encoding="utf-8")
    exit_code, _, err = report(".pdf")
    assert exit_code == 4
    assert "report.typ:2:1" in err
    assert "khong-co" in err
    (tmp_path / "report.typ").write_text('#read("../../../../etc/passwd")', encoding="utf-8")
    assert report(".pdf")[0] == 4


@pytest.mark.slow
@pytest.mark.parametrize("name", ["report.typ", "report.html.j2", "report.md.j2"])
def test_a_single_template_of_ones_own_finds_what_papers_share(name: str, run: Run, tmp_path: Path) -> None:
    extension = {"report.typ": ".pdf"}.get(name, "." + name.split(".")[1])
    (tmp_path / "mau").mkdir()
    shutil.copy(TEMPLATES / name, tmp_path / "mau" / name)
    files = [tmp_path / f"{each}{extension}" for each in ("a", "b")]
    assert run("report", SAMPLES / "luc-binh.yaml", "-o", files[0])[0] == 0
    assert run("report", SAMPLES / "luc-binh.yaml", "-o", files[1], "--templates", tmp_path / "mau")[0] == 0
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_fault_in_what_papers_share_is_told_with_its_own_file(report: Report, tmp_path: Path) -> None:
    (tmp_path / "paper").mkdir()
    (tmp_path / "paper" / "page.typ").write_text("// chung\n#khong-co", encoding="utf-8")
    (tmp_path / "paper" / "head.md.j2").write_text("\n{{ khong_co }}", encoding="utf-8")
    for extension, place in ((".pdf", "page.typ:2:1"), (".md", "head.md.j2:2:1")):
        code, _, err = report(extension)
        assert (code, f"{tmp_path / 'paper'}/{place}" in err) == (4, True), err


def test_no_report_is_written_where_one_of_the_templates_is_broken(run: Run, tmp_path: Path) -> None:
    (tmp_path / "report.md.j2").write_text("{{", encoding="utf-8")
    files = [tmp_path / "a.html", tmp_path / "a.md"]
    code, _, _ = run("report", SAMPLES / "luc-binh.yaml", "-o", files[0], "-o", files[1], "--templates", tmp_path)
    assert code == 4
    assert not any(file.exists() for file in files)


@pytest.mark.slow
def test_the_word_templates_are_what_their_script_builds(tmp_path: Path) -> None:
    """An edit belongs into the script; what python-docx itself puts beside the text may change with its version."""
    import subprocess
    import sys

    import docx

    from conftest import ROOT

    subprocess.run([sys.executable, ROOT / "tools" / "word_template.py", tmp_path], check=True)
    for name in ("report.docx", "report.en.docx"):
        built, shipped = (docx.Document(str(folder / name)) for folder in (tmp_path, TEMPLATES))
        assert built.element.xml == shipped.element.xml
    shutil.rmtree(tmp_path)


SECRET = "root:x:0:0"


@pytest.fixture
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("khac")
    (folder / "secret").write_text(SECRET, encoding="utf-8")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "extension"),
    [
        ("report.css", ".html"), ("report.js", ".html"), ("report.html.j2", ".html"), ("report.md.j2", ".md"),
        ("report.docx", ".docx"), ("report.typ", ".pdf"),
    ],
)  # fmt: skip
def test_a_link_out_of_the_folder_is_refused_by_name(
    name: str, extension: str, report: Report, tmp_path: Path, elsewhere: Path
) -> None:
    (tmp_path / name).symlink_to(elsewhere / "secret")
    code, page, err = report(extension)
    assert (code, page) == (4, "")
    assert f"{tmp_path / name}:1:1: lỗi [template_outside]" in err
    assert SECRET not in err


@pytest.mark.parametrize("how", ["{% include 'a.txt' %}", "{% extends 'a.txt' %}", "{% import 'a.txt' as a %}"])
def test_a_link_that_a_template_takes_in_is_refused(how: str, report: Report, tmp_path: Path, elsewhere: Path) -> None:
    (tmp_path / "report.md.j2").write_text(how, encoding="utf-8")
    (tmp_path / "a.txt").symlink_to(elsewhere / "secret")
    code, page, err = report(".md")
    assert (code, page, "[template_outside]" in err, SECRET in err) == (4, "", True, False)


def test_a_link_inside_the_folder_and_a_linked_folder_are_fine(
    run: Run, report: Report, tmp_path: Path, elsewhere: Path
) -> None:
    (tmp_path / "chung.txt").write_text("chung", encoding="utf-8")
    (tmp_path / "a.txt").symlink_to(tmp_path / "chung.txt")
    (tmp_path / "report.md.j2").write_text("{% include 'a.txt' %}", encoding="utf-8")
    assert report(".md")[:2] == (0, "chung")
    (elsewhere / "mau").symlink_to(tmp_path)
    out = elsewhere / "a.md"
    assert run("report", SAMPLES / "luc-binh.yaml", "-o", out, "--templates", elsewhere / "mau")[0] == 0


@pytest.mark.parametrize("what", ['#read("a.txt")', '#include "a.txt"', '#image("thu-muc/a.txt")', "#(sys.version)"])
def test_what_typst_reads_lies_in_the_folder(what: str, report: Report, tmp_path: Path, elsewhere: Path) -> None:
    (tmp_path / "report.typ").write_text(what, encoding="utf-8")
    (tmp_path / "thu-muc").mkdir()
    (tmp_path / "thu-muc" / "a.txt").symlink_to(elsewhere / "secret")
    code, _, err = report(".pdf")
    assert (code, "[template_outside]" in err) == (4, True)


@pytest.mark.slow
@pytest.mark.parametrize(
    "import_",
    ['#import "@preview/cetz:0.2.2": *', '#import ("@prev" + "iew/cetz:0.2.2"): *', '#import "@local/a:1.0.0"'],
)
def test_a_template_reaches_no_network(
    import_: str, report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever typst would ask goes to the address that the environment names for it, and that is none."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:8080")
    (tmp_path / "report.typ").write_text(f"a\n{import_}\n", encoding="utf-8")
    code, _, err = report(".pdf")
    assert (code, "report.typ:2:1: lỗi [template_package]" in err) == (4, True), err
    assert os.environ["HTTPS_PROXY"] == "http://proxy.example:8080"
