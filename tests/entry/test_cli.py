"""The command line as its users meet it: payload and messages, exit codes, languages, files, consoles."""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from conftest import ROOT, Run
from yte_check.render.styled import StyledText
from yte_check.terminal import console
from yte_check.terminal.settings import Settings

SAMPLES = ROOT / "samples"
LUC_BINH = SAMPLES / "luc-binh.yaml"


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("YTE_CHECK")} | environment
    return subprocess.run(
        [sys.executable, "-m", "yte_check", *map(str, arguments)], capture_output=True, env=env, check=False
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sample", "code", "verdict", "low", "high"),
    [
        ("luc-binh", 0, "met", 89.25, 89.25),
        ("vung-1", 0, "met", 90.25, 90.25),
        ("vung-3", 0, "met", 90.75, 90.75),
        ("truot-mot-tieu-chi", 1, "not_met", 86.75, 86.75),
        ("dien-do", 3, "undetermined", 51, 95.5),
    ],
)
def test_samples(sample: str, code: int, verdict: str, low: float, high: float, run: Run) -> None:
    assert run("assess", SAMPLES / f"{sample}.yaml")[0] == code
    exit_code, out, _ = run("assess", SAMPLES / f"{sample}.yaml", "--format", "json")
    document = json.loads(out)
    assert (exit_code, document["verdict"]) == (code, verdict)
    assert (document["points"]["low"], document["points"]["high"]) == (low, high)
    assert document["diagnostics"] == []


def test_every_sample_says_that_its_figures_are_illustrative() -> None:
    for path in SAMPLES.glob("*.yaml"):
        schema, first, *_ = path.read_text(encoding="utf-8").splitlines()
        assert schema.startswith("# yaml-language-server:")
        assert "SỐ LIỆU MINH HỌA" in first


def test_the_total_of_luc_binh_by_hand(run: Run) -> None:
    """Criterion by criterion, added up by hand from the comments of the rules."""
    document = json.loads(run("assess", LUC_BINH, "--format", "json")[1])
    points = [criterion["points"]["low"] for criterion in document["criteria"]]
    assert points == [12, 8, 10.5, 8, 17.5, 10.75, 6, 10, 3, 3.5]
    assert sum(points) == 89.25
    six = document["criteria"][0]["indicators"][5]
    assert six["explanation"] == "2.243/2.405 = 93,26%"
    assert (six["points"], six["status"]) == ({"low": 4, "high": 4, "max": 5}, "partial")
    assert six["evidence"] == {"listed": 1, "valid": 1}


SCHEMA = json.loads((ROOT / "src/yte_check/assess/schemas/assessment.schema.json").read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.yaml")) + sorted((ROOT / "tests/submissions").glob("*/*.yaml")))
@pytest.mark.parametrize(
    "options", [(), ("--official", "--evidence", "strict", "--lang", "en")], ids=["default", "strict"]
)
def test_json_follows_its_schema(path: Path, options: tuple[str, ...], run: Run) -> None:
    code, out, _ = run("assess", path, "--format", "json", *options)
    document = json.loads(out)
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert ("points" in document) == (code != 4)


def test_the_schema_is_a_schema_and_can_refuse() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"tool": {"name": "yte-check", "version": "1"}, "diagnostics": []}, SCHEMA)


@pytest.mark.slow
def test_text_says_the_verdict_first_and_fits_80_columns(run: Run) -> None:
    for path in SAMPLES.glob("*.yaml"):
        for lang in ("vi", "en"):
            _, out, _ = run("assess", path, "--lang", lang)
            lines = out.splitlines()
            assert lines[0].startswith(("KẾT LUẬN:", "VERDICT:"))
            assert max(map(len, lines)) <= 80
            assert not re.search("[\x1b█░▒─│]", out), "no colour, no blocks where it is no terminal"


def test_text_names_what_fails_and_what_is_missing_by_points_at_stake(run: Run) -> None:
    _, out, _ = run("assess", SAMPLES / "truot-mot-tieu-chi.yaml")
    reason = "Tiêu chí 10 (Ứng dụng công nghệ thông tin): cao nhất 1/4 điểm, dưới mức yêu cầu 2 điểm."
    assert reason in " ".join(out.split())
    _, out, _ = run("assess", SAMPLES / "dien-do.yaml")
    missing = out.split("Còn thiếu số liệu")[1].split("Mất điểm")[0]
    stakes = [
        float(b.replace(",", ".")) - float(a.replace(",", ".")) for a, b in re.findall(r"([\d,]+)–([\d,]+)/", missing)
    ]
    assert stakes == sorted(stakes, reverse=True)
    assert len(stakes) == 20
    assert "có 2.243, thiếu “Dân số thực tế thường trú”" in missing


def test_a_met_station_is_told_what_the_verdict_still_depends_on(run: Run) -> None:
    _, out, _ = run("assess", LUC_BINH)
    assert "ĐẠT (kết quả tham khảo)" in out
    assert "0 chỉ tiêu đã đối chiếu với văn bản; 0 chỉ tiêu suy ra; 47 chỉ tiêu tạm tính" in " ".join(out.split())
    assert "Danh mục điểm liệt của văn bản chưa đối chiếu được" in out


def test_official_and_evidence(run: Run) -> None:
    code, out, _ = run("assess", LUC_BINH, "--official", "--format", "json")
    document = json.loads(out)
    assert (code, document["official"], document["points"]["low"], document["points"]["high"]) == (3, True, 0, 100)
    assert run("assess", LUC_BINH, "--evidence", "strict")[0] == 0, "every claim has a valid document"
    code, out, _ = run("assess", SAMPLES / "vung-1.yaml", "--evidence", "strict", "--format", "json")
    document = json.loads(out)
    assert (code, document["points"]["low"], document["points"]["high"]) == (3, 0, 90.25)
    assert len(document["evidence"]["unproven"]) == 47
    assert "Chưa có minh chứng hợp lệ cho 47 chỉ tiêu có điểm: 1–47." in run("assess", SAMPLES / "vung-1.yaml")[1]
    assert "minh chứng hợp lệ" not in run("assess", SAMPLES / "vung-1.yaml", "--evidence", "off")[1]


def test_official_text_does_not_ask_the_station_for_the_law(run: Run) -> None:
    _, out, _ = run("assess", LUC_BINH, "--official")
    assert "47 chỉ tiêu chưa đối chiếu được coi là chưa xác định" in " ".join(out.split())
    assert "Còn thiếu số liệu" not in out


def test_as_of_chooses_the_text(run: Run) -> None:
    for day, amendments, low in (("19/3/2023", [], 87.75), ("2023-03-20", ["qd-1453-2023"], 89.25)):
        document = json.loads(run("assess", LUC_BINH, "--as-of", day, "--format", "json")[1])
        assert (document["standard"]["amendments"], document["points"]["low"]) == (amendments, low)


def test_standard_by_path_by_id_and_from_one_s_own_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    shutil.copytree(ROOT / "criteria" / "qd-1300-2023", tmp_path / "cua-tinh")
    head = tmp_path / "cua-tinh" / "standard.yaml"
    head.write_text(head.read_text(encoding="utf-8").replace("id: qd-1300-2023", "id: cua-tinh"), encoding="utf-8")
    code, out, _ = run("assess", LUC_BINH, "--standard", tmp_path / "cua-tinh", "--format", "json")
    document = json.loads(out)
    assert (code, document["standard"]["id"]) == (0, "cua-tinh")
    assert [d["code"] for d in document["diagnostics"]] == ["standard_replaced"]
    assert run("assess", LUC_BINH, "--standard", "cua-tinh")[0] == 2
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(tmp_path))
    assert run("assess", LUC_BINH, "--standard", "cua-tinh")[0] == 0
    assert "cua-tinh" in run("criteria", "list")[1]


def test_a_guideline_on_the_command_line(run: Run, tmp_path: Path) -> None:
    guideline = tmp_path / "hd.yaml"
    guideline.write_text(
        "id: hd-1\namends: qd-1300-2023\nkind: guideline\n"
        "document: {number: 1/HD, issuer: Sở Y tế, issued: 2024-01-01, effective: 2024-01-01}\n"
        "changes: [{indicator: 43, path: scoring.bands, grade: verified, to: [{at_least: 30, points: 1}]}]\n",
        encoding="utf-8",
    )
    document = json.loads(run("assess", LUC_BINH, "--amendment", guideline, "--format", "json")[1])
    assert (document["points"]["low"], document["standard"]["amendments"]) == (88.25, ["qd-1453-2023", "hd-1"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["asses", "a.yaml"], "“assess”"),
        (["criteria", "lst"], "“list”"),
        (["help"], "yte-check --help"),
        (["assess"], "PHIẾU.yaml"),
        (["assess", LUC_BINH, "--oficial"], "“--official”"),
        (["assess", LUC_BINH, "--format", "jsn"], "“json”"),
        (["assess", LUC_BINH, "--evidence", "strikt"], "“strict”"),
        (["assess", LUC_BINH, "--as-of", "31/2/2024"], "31/2/2024"),
        (["assess", LUC_BINH, "--standard", "qd-1300-2032"], "“qd-1300-2023”"),
        (["assess", LUC_BINH, "-o"], "“-o”"),
        (["assess", LUC_BINH, "thừa"], "thừa"),
        (["explain", "48"], "48"),
        (["explain", "bảy mươi"], "bảy mươi"),
        (["explain", "6", "--zone", "4"], "1, 2, 3"),
        (["explain", "35", "--region", "tay_nguyn"], "“tay_nguyen”"),
        (["--lang", "fr", "criteria", "list"], "fr"),
        (["--lang"], "vi, en"),
        (["new", "a.yaml", "--year", "hai"], "Giá trị của --year phải là một số nguyên."),
        (["gap", LUC_BINH, "--paths", "2,5"], "Giá trị của --paths phải là một số nguyên."),
        (["plan", "progress", "cao-loc-2024", "--communes", "0"], "Giá trị của --communes phải từ 1 trở lên."),
        (["assess", LUC_BINH, "-o", "bao-cao.docx"], "yte-check report PHIẾU.yaml -o bao-cao.docx"),
        (["plan", "chek"], "Xem hướng dẫn: yte-check plan --help"),
        (["dossier", "verify"], "yte-check dossier verify ho-so.zip"),
    ],
)
def test_wrong_usage_is_explained(arguments: list[Any], words: str, run: Run) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert words in " ".join(err.split())
    assert max(map(len, err.splitlines())) <= 80
    assert "Traceback" not in err


def test_global_options_stand_anywhere(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for arguments in (
        ("--lang", "en", "assess", LUC_BINH),
        ("assess", LUC_BINH, "--lang=en"),
        ("assess", "--lang", "en", LUC_BINH),
    ):
        assert run(*arguments)[1].startswith("VERDICT: MET")
    from yte_check.terminal.settings import from_environment, taken_from

    monkeypatch.setenv("YTE_CHECK_LANG", "en_US")
    assert from_environment().lang == "en"
    monkeypatch.setenv("YTE_CHECK_LANG", "fr")
    assert from_environment().lang == "vi"
    settings, rest = taken_from(["-v", "a", "--no-color", "-q", "--", "-q"], Settings())
    assert (settings, rest) == (Settings(color=False, quiet=True, verbose=True), ["a", "--", "-q"])


def test_output_goes_whole_into_a_new_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "ket-qua.json"
    code, out, err = run("assess", LUC_BINH, "-o", target)
    assert (code, out) == (0, "")
    assert str(target) in err
    assert json.loads(target.read_text(encoding="utf-8"))["verdict"] == "met"
    code, _, err = run("assess", LUC_BINH, "-o", target)
    assert (code, "--force" in err) == (2, True)
    assert run("assess", LUC_BINH, "-o", target, "--force", "--lang", "en", "-q")[2] == ""
    assert "points" in target.read_text(encoding="utf-8")
    assert run("assess", LUC_BINH, "-o", tmp_path / "ket-qua")[0] == 0
    assert (tmp_path / "ket-qua").read_text(encoding="utf-8").startswith("KẾT LUẬN: ĐẠT")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ket-qua", "ket-qua.json"], "no temporary file is left"
    assert run("assess", LUC_BINH, "-o", tmp_path)[0] == 2
    assert run("assess", LUC_BINH, "-o", tmp_path / "no" / "where.txt")[0] == 2
    assert run("assess", SAMPLES / "nowhere.yaml", "-o", tmp_path / "a.txt")[0] == 4
    assert not (tmp_path / "a.txt").exists()


def test_a_failed_rename_leaves_the_old_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.txt"
    target.write_text("cũ", encoding="utf-8")

    def fail(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", fail)
    assert run("assess", LUC_BINH, "-o", target, "--force")[0] == 74
    assert target.read_text(encoding="utf-8") == "cũ"
    assert list(tmp_path.iterdir()) == [target]


def test_a_fault_of_our_own_is_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import yte_check.scoring.assessor as assessor

    def broken(*_: object) -> None:
        raise ZeroDivisionError("đứt")

    monkeypatch.setattr(assessor, "assess", broken)
    code, out, err = run("assess", LUC_BINH)
    assert (code, out, err.count("\n"), "Traceback" in err) == (70, "", 2, False)
    assert "ZeroDivisionError" in err
    with pytest.raises(ZeroDivisionError):
        run("assess", LUC_BINH, "-v")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(assessor, "assess", interrupted)
    assert run("assess", LUC_BINH)[0] == 130


@pytest.mark.parametrize(
    "arguments", [["--help"], ["assess", "--help"], ["explain", "-h"], ["criteria", "--help"], ["criteria"], []]
)
def test_help_is_in_the_user_s_language(arguments: list[str], run: Run) -> None:
    code, out, _ = run(*arguments)
    assert code == 0
    assert "Cách dùng: yte-check" in out
    for english in ("Usage", "Options:", "Show this", "required", "default", "STATION", "FILE", "DATE", "<path>", "{"):
        assert english not in out
    assert "Usage: yte-check" in run("--lang", "en", *arguments)[1]


def test_version() -> None:
    done = process("--version")
    assert (done.returncode, done.stdout.split()[0]) == (0, b"yte-check")


def test_explain_gives_the_rule_its_source_and_its_grade(run: Run) -> None:
    _, out, _ = run("explain", "35", "--region", "dong_bang_song_hong")
    assert "không quá 16,5%: 1,5 điểm" in out
    assert "Tây Nguyên" not in out
    assert "Quyết định 1453/QĐ-BYT" in out
    assert "KHÔNG phải nội dung" in out
    assert "từ 16,5% trở lên: 1,5 điểm" in run("explain", "35", "--as-of", "2023-03-19")[1]
    document = json.loads(run("explain", "26", "--zone", "3", "--format", "json")[1])
    assert document["indicator"]["grade"] == "working"
    assert any("từ 70%" in line for line in document["rule"])
    assert not any("từ 98%" in line for line in document["rule"])


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_indicator_can_be_explained(lang: str, run: Run) -> None:
    for number in range(1, 48):
        code, out, _ = run("explain", number, "--lang", lang)
        assert code == 0
        # An address is left whole, so that it can be opened with a click.
        assert max(len(line) for line in out.splitlines() if "://" not in line) <= 80


def test_explain_without_a_number_and_criteria_show_are_the_whole_standard(run: Run) -> None:
    whole = run("criteria", "show", "qd-1300-2023")[1]
    assert run("explain")[1] == whole
    assert "47. Tỷ lệ người dân có hồ sơ sức khỏe điện tử" in whole
    assert "Tiêu chí 5." in whole
    assert "Vùng 2: Đồng bằng, trung du; từ 3 km trở lên, dưới 15 km" in whole
    assert "Danh mục điểm liệt (tạm tính): chưa đặt chỉ tiêu nào." in whole
    document = json.loads(run("criteria", "show", "qd-1300-2023", "--format", "json")[1])
    assert {"zone": 1, "terrain": "lowland", "at_least_km": None, "below_km": 3} in document["zones"]
    assert json.loads(run("explain", "--format", "json")[1]) == document
    assert sum(len(criterion["indicators"]) for criterion in document["criteria"]) == 47
    assert document["standard"]["grades"] == {"verified": 0, "inferred": 0, "working": 47}


def test_criteria_list(run: Run) -> None:
    text = run("criteria", "list")[1]
    assert "qd-1300-2023" in text
    assert "20/3/2023" in text
    listing = json.loads(run("criteria", "list", "--format", "json")[1])
    assert [a["id"] for a in listing["standards"][0]["amendments"]] == ["qd-1453-2023"]


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii", "latin-1"])
def test_old_code_pages_never_crash(encoding: str) -> None:
    for arguments in (
        ("assess", SAMPLES / "dien-do.yaml"),
        ("assess", "nowhere.yaml"),
        ("explain", "35"),
        ("criteria", "list"),
    ):
        done = process(*arguments, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert b"Traceback" not in done.stderr
        assert done.returncode in (0, 3, 4)
        assert (
            b"?" not in done.stdout.replace(b"?????", b"").replace(b"??", b"")
            or encoding == "ascii"
            or b"|" in done.stdout
        )


@pytest.mark.slow
def test_cp1258_writes_real_vietnamese_and_cp1252_bare_letters() -> None:
    done = process("assess", LUC_BINH, PYTHONIOENCODING="cp1258", PYTHONUTF8="0")
    import unicodedata

    first = unicodedata.normalize("NFC", done.stdout.decode("cp1258")).splitlines()[0]
    assert first == "KẾT LUẬN: ĐẠT (kết quả tham khảo)"
    done = process("assess", LUC_BINH, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.stdout.decode("cp1252").splitlines()[0].startswith("K")
    assert b"LU" in done.stdout.splitlines()[0]


@pytest.mark.slow
def test_json_loses_nothing_on_an_old_code_page() -> None:
    done = process("assess", LUC_BINH, "--format", "json", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert json.loads(done.stdout)["submission"]["station"]["name"] == "Trạm Y tế xã Lục Bình"


def test_a_terminal_gets_colour_and_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        encoding = "utf-8"  # type: ignore[assignment]

        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen = Terminal()
    console.show(StyledText().line("[đạt] ĐẠT", "good"), Settings(), screen)
    assert "\x1b[" in screen.getvalue()
    assert "[đạt] ĐẠT" in screen.getvalue(), "square brackets are text, not Rich markup"
    for settings in (Settings(color=False),):
        screen = Terminal()
        console.show(StyledText().line("ĐẠT", "good"), settings, screen)
        assert screen.getvalue() == "ĐẠT\n"
    monkeypatch.setenv("TERM", "dumb")
    assert not console.is_terminal(screen)


@pytest.mark.slow
def test_a_closed_pipe_is_no_fault() -> None:
    command = f"{sys.executable} -m yte_check explain | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("phieu.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file_old_office"),
        ("bao-cao.docx", b"PK\x03\x04" + bytes(600), "file_other_kind"),
        ("bao-cao.pdf", b"%PDF-1.7\n%\xe2\xe3", "file_other_kind"),
        ("anh.jpg", b"\xff\xd8\xff\xe0", "file_other_kind"),
        ("phieu.html", b"\xef\xbb\xbf\n<!DOCTYPE html>", "file_other_kind"),
        ("phieu.fods", b'<?xml version="1.0"?>', "file_save_as"),
        ("phieu.yaml", "name: Trạm".encode("utf-16"), "not_utf8"),
    ],
)
def test_no_one_is_told_to_save_a_word_file_as_text(
    name: str, content: bytes, code: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    for command in ("assess", "gap", "fill", "read"):
        exit_code, _, err = run(command, tmp_path / name)
        assert exit_code == 4
        # What fill reads is no workbook, so it has nothing to save one as.
        told = "file_other_kind" if (command, code) == ("fill", "file_save_as") else code
        assert f"[{told}]" in err
        assert ("Notepad" in err) == (code == "not_utf8")


def test_a_file_that_word_holds_open_is_told_from_other_faults(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    target = tmp_path / "bao-cao.md"
    target.write_text("cũ", encoding="utf-8")
    monkeypatch.setattr("os.replace", locked)
    code, _, err = run("report", LUC_BINH, "-o", target, "--force")
    assert (code, list(tmp_path.iterdir()), target.read_text(encoding="utf-8")) == (74, [target], "cũ")
    assert "Hãy đóng tệp" in err
    assert "Permission" not in err


def test_a_file_that_may_not_be_read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", locked)
    code, _, err = run("assess", tmp_path / "phieu.yaml")
    assert code == 4
    assert "[file_locked]" in err
    code, _, err = run("assess", tmp_path)
    assert "[file_is_folder]" in err


def test_text_speaks_in_the_words_of_the_rules_and_not_in_keys_of_the_file(run: Run) -> None:
    _, out, _ = run("assess", SAMPLES / "truot-mot-tieu-chi.yaml")
    for standard_key in ("so_luong", "co_cau", "thiet_ke", "che_do", "cap_cuu"):
        assert standard_key not in out
    assert "mục; chưa có: " in out


def test_a_station_without_zone_or_region_is_told_to_fill_them_in(run: Run, tmp_path: Path) -> None:
    text = LUC_BINH.read_text(encoding="utf-8")
    assert "Chưa biết vùng" not in run("assess", LUC_BINH)[1]
    kept = [line for line in text.splitlines() if not line.strip().startswith(("zone:", "region:", "terrain:"))]
    (tmp_path / "phieu.yaml").write_text("\n".join(kept), encoding="utf-8")
    out = " ".join(run("assess", tmp_path / "phieu.yaml", "--evidence", "off")[1].split())
    assert "Chưa biết vùng của xã: hãy điền “Vùng”, hoặc địa hình và khoảng cách" in out
    assert "Chưa biết vùng kinh tế - xã hội: hãy điền." in out


def test_figures_of_one_file_that_cannot_all_be_right(run: Run, tmp_path: Path) -> None:
    """Said to whoever can still mend them, as text and as JSON; points and verdict stay."""
    sample = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
    path = tmp_path / "a.yaml"
    path.write_text(re.sub(r"(?m)^  population: .*", "  population: 4321", sample), encoding="utf-8")
    code, out, _ = run("assess", path)
    assert code == 0
    assert "Dấu hiệu cần xem lại: số liệu chưa khớp nhau" in out
    assert "dân số của trạm: 4.321; Dân số thực tế thường trú (chỉ tiêu 6): 2.405" in " ".join(out.split())
    (flag,) = json.loads(run("assess", path, "--format", "json")[1])["flags"]
    assert (flag["code"], flag["indicators"]) == ("station_population", [6])
    assert "Dấu hiệu cần xem lại: số liệu chưa khớp nhau" not in run("assess", ROOT / "samples" / "luc-binh.yaml")[1]


def test_what_would_have_been_enough_stands_beside_what_was_lost(run: Run) -> None:
    out = " ".join(run("assess", ROOT / "samples" / "luc-binh.yaml")[1].split())
    assert "2.243/2.405 = 93,26% (đủ điểm: từ 95% trở lên)" in out
    assert "20/36 = 55,56% (đủ điểm: từ 60% trở lên)" in out  # a part of its own
    assert "22/30 = 73,33% Số phụ nữ" in out  # a part that has all its points


def test_words_of_the_region_and_counts_with_a_fraction(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        'standard: qd-1300-2023\nyear: 2024\nstation: {name: a, region: Tây Nguyên Bắc}\nanswers: {41: "1,5"}\n',
        encoding="utf-8",
    )
    err = run("assess", path)[2]
    assert "Có phải muốn ghi “tay_nguyen”?" in " ".join(err.split())
    path.write_text(path.read_text(encoding="utf-8").replace("Tây Nguyên Bắc", "tay_nguyen"), encoding="utf-8")
    assert "[count_not_whole]" in run("assess", path)[1]
