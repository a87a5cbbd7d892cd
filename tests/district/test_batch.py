"""Many stations at once: found, scored, set aside, summed up, written."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import country
from conftest import ROOT, Run, as_at_a_terminal, submission_text
from yte_check.batch import workers
from yte_check.batch.addons import AnyAddon, BatchAddon
from yte_check.batch.records import FailedFile, Flagged, GroupBy, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.batch.spool import pack, unpack
from yte_check.batch.summary import lacking, step_of
from yte_check.batch.visits import with_visits
from yte_check.district.render.view import View
from yte_check.district.render.writers import FORMS, write_batch
from yte_check.documents.bilingual import Words
from yte_check.documents.language.collation import collation_key, place_key, same_place
from yte_check.documents.record import replaced
from yte_check.intake import archives
from yte_check.intake.entries import find_entries
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import default_library

COUNT = 230


@pytest.fixture(scope="session")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More submissions than it takes to start processes."""
    folder = tmp_path_factory.mktemp("tinh")
    assert len(country.write_country(folder, COUNT)) == COUNT > workers.WORTH_A_PROCESS
    return folder


def scored(*paths: Path, jobs: int = 1, addons: Sequence[AnyAddon] = ()) -> Batch:
    assessor = Assessor(Shelf(default_library()))
    return run_batch(find_entries(map(str, paths)), assessor, jobs, addons)


def station(name: str, answers: str = "{}", **more: Any) -> str:
    return submission_text(answers, commune={"name": name}, **more)


def codes(batch: Batch) -> dict[str, str]:
    """The first code of every file that was set aside, by its name."""
    return {failed.path.rsplit("/", 1)[1]: failed.diagnostics[0].code for failed in batch.failed()}


def names(batch: Batch) -> list[str]:
    return [row.path.rsplit("/", 1)[1] for row in batch.stations()]


# The same results, however they are come by


@pytest.mark.slow
def test_one_process_two_processes_and_single_runs_agree(province: Path, run: Run) -> None:
    documents = {}
    for jobs in (1, 2):
        code, out, err = run("batch", province, "--jobs", jobs, "--format", "json")
        assert (code, err) == (0, "")
        documents[jobs] = out
    assert documents[1] == documents[2]
    stations = json.loads(documents[1])["stations"]
    assert [each["path"] for each in stations] == sorted(each["path"] for each in stations)
    assert len(stations) == COUNT
    for each in stations[::10]:
        single = json.loads(run("assess", each["path"], "--format", "json")[1])
        assert each["verdict"] == single["verdict"]
        assert each["points"] == single["points"]
        assert each["sha256"] == single["submission"]["sha256"]
        for criterion, alone in zip(each["criteria"], single["criteria"], strict=True):
            assert criterion["number"] == alone["number"]
            assert {"needed": alone["points"]["needed"], **points(criterion)} == alone["points"]
            assert criterion["floor"] == alone["floor"]
        indicators = [i for c in single["criteria"] for i in c["indicators"]]
        assert [points(i) for i in each["indicators"]] == [i["points"] for i in indicators]
        assert [i["status"] for i in each["indicators"]] == [i["status"] for i in indicators]
        assert each["warnings"] == len(single["diagnostics"])


def points(node: dict[str, Any]) -> dict[str, Any]:
    return {end: node[end] for end in ("low", "high", "max")}


@pytest.mark.slow
def test_options_reach_every_station(province: Path, run: Run) -> None:
    path = sorted(province.rglob("phieu.yaml"))[0]
    for options in (
        ["--official"],
        ["--evidence", "strict"],
        ["--as-of", "2023-03-19"],
        ["--standard", "qd-1300-2023"],
    ):
        (many,) = json.loads(run("batch", path, *options, "--format", "json")[1])["stations"]
        single = json.loads(run("assess", path, *options, "--format", "json")[1])
        assert many["points"] == single["points"]
        assert many["verdict"] == single["verdict"]


@pytest.mark.slow
def test_the_summary_is_what_the_stations_add_up_to(province: Path) -> None:
    with scored(province) as batch:
        rows, summary = list(batch.stations()), batch.summary
        assert sum(summary.total.verdicts.values()) == summary.total.scored == len(rows)
        assert summary.total.verdicts["met"] == sum(row.verdict == "met" for row in rows)
        assert summary.total.mean.low == sum(row.low for row in rows)
        for criterion in summary.criteria:
            lows = sorted(c.low for row in rows for c in row.criteria if c.number == criterion.number)
            assert criterion.quarters[0] == lows[0]
            assert criterion.quarters[2] == lows[(len(lows) + 1) // 2 - 1]
            assert criterion.quarters[4] == lows[-1]
        costly = summary.indicators[0]
        lost = {
            number: sum(row.indicators[number - 1].max - row.indicators[number - 1].high for row in rows)
            for number in range(1, 48)
        }
        assert costly.lost == lost[costly.number] == max(lost.values())
        open_rows = [row for row in rows if row.verdict != "met"]
        expected = sorted((lacking(row), place_key(row.place)) for row in open_rows)
        assert [(near.lacking, place_key(near.place)) for near in summary.nearest] == expected[:100]
        steps = [[row.verdict for row in rows if int(row.low * 20 / row.max) == step] for step in range(20)]
        assert step_of(replaced(rows[0], max=Decimal(0))) == 0  # nothing applies
        steps[-1] += [row.verdict for row in rows if row.low == row.max]
        assert [dict(step) for step in summary.distribution] == [dict(Counter(verdicts)) for verdicts in steps]
        for criterion in summary.criteria:
            floors = Counter(c.floor for row in rows for c in row.criteria if c.number == criterion.number)
            assert {floor: count for floor, count in criterion.floors.items() if count} == dict(floors)
        assert dict(summary.stations_by_text) == dict(Counter(row.outline for row in rows))
        named: dict[GroupBy, Callable[[StationRow], str]] = {
            "province": lambda row: row.province or "",
            "district": lambda row: ", ".join(filter(None, (row.district, row.province))),
        }
        for by, name in named.items():
            groups = {group.name: group for group in summary.groups[by]}
            assert {key: group.scored for key, group in groups.items()} == dict(Counter(map(name, rows)))
            for key, group in groups.items():
                inside = [row for row in rows if name(row) == key]
                assert group.mean.low == sum(row.low for row in inside)
                assert {v: n for v, n in group.verdicts.items() if n} == dict(Counter(row.verdict for row in inside))


def test_what_a_station_lacks(tmp_path: Path) -> None:
    """Points for a criterion's half count for the total too: the larger of the two is what is missing."""
    (tmp_path / "a.yaml").write_text(station("A"), encoding="utf-8")
    with scored(tmp_path) as batch:
        (row,) = batch.stations()
        assert (row.low, lacking(row)) == (0, 80)
    for sample, points_lacking in (("luc-binh", 0), ("truot-mot-tieu-chi", 1)):
        with scored(ROOT / "samples" / f"{sample}.yaml") as batch:
            (row,) = batch.stations()
            floors = sum(c.needed - c.low for c in row.criteria if c.low < c.needed)
            assert lacking(row) == max(floors, row.needed - row.low, 0)
            assert bool(lacking(row)) == bool(points_lacking)


# Files of every kind, each in its place


def test_strange_files_are_set_aside_and_stop_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "huyện"
    folder.mkdir()
    good = station("Lục Bình", zone=2)
    (folder / "a-lf.yaml").write_bytes(good.replace("Lục Bình", "A").encode())
    (folder / "b-crlf.yml").write_bytes(good.replace("Lục Bình", "B").replace("\n", "\r\n").encode())
    (folder / "c-cr.YAML").write_bytes(good.replace("Lục Bình", "C").replace("\n", "\r").encode())
    nfd = unicodedata.normalize("NFD", "đ-xã-ấm.yaml")
    (folder / nfd).write_bytes(b"\xef\xbb\xbf" + unicodedata.normalize("NFD", good).encode())
    (folder / "e-empty.yaml").touch()
    (folder / "f-binary.yaml").write_bytes(bytes(range(256)))
    (folder / "g-large.yaml").write_bytes(b"a: " + b"x" * 5_000_000)
    (folder / "h-broken.yaml").write_text("standard: [", encoding="utf-8")
    (folder / "i-faulty.yaml").write_text(good.replace("year: 2024", "year: soon"), encoding="utf-8")
    (folder / "j-secret.yaml").write_text(good, encoding="utf-8")
    (folder / "k-folder.yaml").mkdir()
    (folder / "k-folder.yaml" / "in.yaml").write_text(good.replace("Lục Bình", "K"), encoding="utf-8")
    (tmp_path / "outside.yaml").write_text(good, encoding="utf-8")
    (folder / "l-out.yaml").symlink_to(tmp_path / "outside.yaml")
    (folder / "m-in.yaml").symlink_to(folder / "a-lf.yaml")
    (folder / "n-gone.yaml").symlink_to(folder / "nowhere.yaml")
    (folder / "o-loop.yaml").symlink_to(folder / "o-loop.yaml")
    (folder / "p-up").symlink_to(tmp_path)
    (folder / "q-\x1b[31m.yaml").write_text("", encoding="utf-8")
    (folder / "ghi-chu.txt").write_text("not a submission", encoding="utf-8")
    (folder / ".hidden.yaml").write_text("a", encoding="utf-8")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "r-pipe.yaml")

    opened = Path.open

    def refusing(path: Path, *arguments: Any, **more: Any) -> Any:
        if path.name == "j-secret.yaml":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", refusing)
    with scored(folder) as batch:
        assert names(batch) == ["a-lf.yaml", "b-crlf.yml", "c-cr.YAML", "in.yaml", "đ-xã-ấm.yaml"]
        assert codes(batch) == {
            "e-empty.yaml": "empty_file",
            "f-binary.yaml": "not_utf8",
            "g-large.yaml": "file_too_large",
            "h-broken.yaml": "yaml_unclosed_bracket",
            "i-faulty.yaml": "number_expected",
            "j-secret.yaml": "file_locked",
            "l-out.yaml": "link_leads_out",
            "m-in.yaml": "link_not_followed",
            "n-gone.yaml": "link_broken",
            "o-loop.yaml": "link_broken",
            "p-up": "link_leads_out",
            "q-�[31m.yaml": "empty_file",
            **({"r-pipe.yaml": "not_a_file"} if hasattr(os, "mkfifo") else {}),
        }
        assert {row.low for row in batch.stations()} == {0}
        assert batch.duplicates == ()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="only a user without all rights is refused")
def test_a_folder_that_must_not_be_read(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with scored(tmp_path) as batch:
        assert codes(batch) == {"closed": "folder_unreadable"}


def test_an_unreadable_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    scandir = os.scandir

    def refusing(path: str) -> Any:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    with scored(tmp_path) as batch:
        assert codes(batch) == {"closed": "folder_unreadable"}


def packed(path: Path, members: Iterable[tuple[str | zipfile.ZipInfo, str]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def test_a_zip_file_is_read_in_place(tmp_path: Path) -> None:
    here = tmp_path / "work"
    here.mkdir()
    good = station("A", "{11: {value: có, evidence: [a, b, c, d]}}", zone=2)
    register = "".join(
        f"  {key}: {{title: t, file: {file}{more}}}\n"
        for key, file, more in (
            ("a", "minh-chung/a.pdf", ""),
            ("b", "minh-chung\\b.pdf", ", sha256: " + "0" * 64),
            ("c", "../../c.pdf", ""),
            ("d", "minh-chung/d.pdf", ""),
        )
    )
    good += "evidence:\n" + register
    link = zipfile.ZipInfo("link.yaml")
    link.external_attr = 0o120777 << 16
    path = packed(
        here / "tinh.zip",
        [
            ("xa/phieu.yaml", good),
            ("xa/minh-chung/a.pdf", "%PDF-a"),
            ("xa/minh-chung/b.pdf", "%PDF-b"),
            ("../../escape.yaml", station("B")),
            ("/root.yaml", station("C")),
            ("CON.yaml", station("D")),
            ("thu\\muc\\NUL.yaml", station("E")),
            (unicodedata.normalize("NFD", "ế.yaml"), station("F")),
            ("XXX.yaml", station("G")),
            (link, "/etc/passwd"),
            ("in.zip", "PK"),
            ("empty.yaml", ""),
            ("__MACOSX/x.yaml", "x"),
            (".git/x.yaml", "x"),
            ("anh.jpg", "x"),
        ],
    )
    # Old programs write UTF-8 without saying so.
    path.write_bytes(path.read_bytes().replace(b"XXX.yaml", "ậ.yaml".encode()))
    with scored(path) as batch:
        shown = [row.path.removeprefix(f"{path}/") for row in batch.stations()]
        assert shown == [
            "../../escape.yaml", "/root.yaml", "CON.yaml", "thu\\muc\\NUL.yaml", "xa/phieu.yaml", "ậ.yaml", "ế.yaml",
        ]  # fmt: skip
        expected = {"link.yaml": "link_not_followed", "in.zip": "archive_nested", "empty.yaml": "empty_file"}
        assert codes(batch) == expected
        with_evidence = next(row for row in batch.stations() if row.path.endswith("xa/phieu.yaml"))
        assert with_evidence.warnings == 3, "b is changed, c outside, d missing"
    assert list(here.iterdir()) == [path], "nothing is unpacked"
    assert not (tmp_path / "escape.yaml").exists()


def test_archives_that_are_none_or_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a-broken.zip").write_bytes(b"PK\x03\x04 no")
    packed(tmp_path / "b-bomb.zip", [("bomb.yaml", "a: " + "x" * 6_000_000)])
    damaged = packed(tmp_path / "c-damaged.zip", [("x.yaml", station("A") * 30)])
    content = bytearray(damaged.read_bytes())
    content[60:90] = b"\0" * 30
    damaged.write_bytes(content)
    locked = packed(tmp_path / "d-locked.zip", [("x.yaml", station("B"))])
    content = bytearray(locked.read_bytes())
    for start, at in ((content.index(b"PK\x03\x04"), 6), (content.index(b"PK\x01\x02"), 8)):
        content[start + at] |= 1
    locked.write_bytes(content)
    packed(tmp_path / "e-good.zip", [("x.yaml", station("C"))])
    with scored(tmp_path) as batch:
        found = {failed.path.removeprefix(f"{tmp_path}/"): failed.diagnostics[0].code for failed in batch.failed()}
        assert found == {
            "a-broken.zip": "archive_broken",
            "b-bomb.zip/bomb.yaml": "file_too_large",
            "c-damaged.zip/x.yaml": "archive_member_broken",
            "d-locked.zip/x.yaml": "archive_encrypted",
        }
        assert [row.place for row in batch.stations()] == ["C"]
    monkeypatch.setattr(archives, "SUBMISSIONS", replaced(archives.SUBMISSIONS, total=100))
    with scored(tmp_path / "e-good.zip") as batch:
        assert codes(batch) == {"e-good.zip": "archive_too_large"}
    with scored(tmp_path / "none.zip") as batch:
        assert codes(batch) == {"none.zip": "file_not_found"}


def test_evidence_in_an_archive() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as writing:
        for name, text in (("xa/a.txt", "nội dung"), ("xa/empty.txt", ""), ("b.txt", "b")):
            writing.writestr(name, text)
    import hashlib

    archive = archives.SubmissionArchive(buffer, "x.zip")  # type: ignore[arg-type]
    files = archives.ArchiveFiles(archive, "xa")
    digest = hashlib.sha256("nội dung".encode()).hexdigest()
    assert [
        files.state(name, sha256)
        for name, sha256 in [
            ("a.txt", None), ("./sub/../a.txt", digest.upper()), ("a.txt", "0" * 64), ("empty.txt", None),
            ("../b.txt", None), ("/b.txt", None), ("C:a.txt", None), ("none.txt", None),
        ]
    ] == ["valid", "valid", "changed", "empty", "outside", "outside", "outside", "missing"]  # fmt: skip


def test_a_fault_of_our_own_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(station(name), encoding="utf-8")
    assess = Assessor.assess

    def sometimes(self: Assessor, intake: Any) -> Assessment:
        if intake.document.name.endswith("a.yaml"):
            raise ZeroDivisionError("đứt")
        return assess(self, intake)

    monkeypatch.setattr(Assessor, "assess", sometimes)
    with scored(tmp_path) as batch:
        assert codes(batch) == {"a.yaml": "fault"}
        assert names(batch) == ["b.yaml"]


def test_a_file_with_thousands_of_faults_is_cut_short(tmp_path: Path) -> None:
    answers = "{" + ", ".join(f"x{number}: {'y' * 500}" for number in range(3000)) + "}"
    (tmp_path / "a.yaml").write_text(station("A", answers), encoding="utf-8")
    with scored(tmp_path) as batch:
        (failed,) = batch.failed()
        assert failed.found == 3000
        assert len(pack(failed)) < 20_000


# What is found, and in which order


def test_paths_patterns_and_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b/2.yaml", "b/10.yaml", "a/x.yaml", "c.yaml", "d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(station(name), encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def found(*paths: str) -> list[str]:
        return [entry.name.replace("\\", "/") for entry in find_entries(paths)]

    assert found(".") == ["./a/x.yaml", "./b/10.yaml", "./b/2.yaml", "./c.yaml", "./d.txt"], "what d.txt is, is seen"
    assert found("c.yaml", "b") == ["c.yaml", "b/10.yaml", "b/2.yaml"]
    assert found("*/*.yaml") == ["a/x.yaml", "b/10.yaml", "b/2.yaml"]
    assert found("**/x.yaml") == ["a/x.yaml"]
    assert found("b/2.yaml", "b", "./b/2.yaml") == ["b/2.yaml", "b/10.yaml"], "each file once"
    assert found("d.txt", "none.yaml") == ["d.txt", "none.yaml"], "what is named is reported on"
    assert found("*.none") == []


def test_duplicates_are_named(tmp_path: Path, run: Run) -> None:
    for file, text in {
        "a": station("Hòa An", district="Phú Hòa", province="Phú Yên"),
        "b": station("xã Hoà  An", district="huyện Phú Hòa", province="Tỉnh Phú Yên"),
        "c": station("Hóa An", district="Phú Hòa", province="Phú Yên"),
        "d": station("Hòa An", district="Chợ Mới", province="An Giang"),
        "e": station("Hòa An", district="Phú Hòa", province="Phú Yên").replace("2024", "2023"),
    }.items():
        (tmp_path / f"{file}.yaml").write_text(text, encoding="utf-8")
    code, out, _ = run("batch", tmp_path, "--format", "json")
    assert code == 0
    (found,) = json.loads(out)["summary"]["duplicates"]
    paths = [f"{tmp_path}/a.yaml", f"{tmp_path}/b.yaml"]
    assert (found["year"], found["paths"], found["counted"] in paths) == (2024, paths, True)
    text = run("batch", tmp_path)[1]
    assert "Xã có nhiều phiếu" in text
    assert "b.yaml" in text


def test_vietnamese_order() -> None:
    ordered = [
        "An Bình", "An Giang", "Anh Sơn", "Ân Thi", "Bà Rịa", "Bá Thước", "Bắc Kạn", "Cà Mau", "Dầu Tiếng", "Đà Lạt",
        "Đắk Lắk", "Đống Đa", "Hòa An", "Hoa Lư", "Hỏa Lựu", "Hóa Quỳ", "Huế", "Ô Môn", "Phường 2", "Phường 10",
        "Sơn La", "Thạch An", "Ứng Hòa", "Vạn Ninh", "Ý Yên",
    ]  # fmt: skip
    assert sorted(set(ordered), key=collation_key) == ordered
    tones = ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mâ", "mấu"]
    assert sorted(set(tones), key=collation_key) == tones
    assert sorted(["Xã Bình An", "Phường An Bình", "Thị trấn Chợ Mới"], key=place_key)[0] == "Phường An Bình"
    assert same_place("Xã Hoà An") == same_place("HÒA  AN") != same_place("Hóa An")
    assert same_place("Phường 4") != same_place("Thị trấn 4")


@given(st.text("aăâàáạđd eêộơ 0129Xx"), st.text("aăâàáạđd eêộơ 0129Xx"))
def test_equal_keys_mean_equal_texts(one: str, other: str) -> None:
    assert (collation_key(one) == collation_key(other)) == (one == other)
    assert collation_key(unicodedata.normalize("NFD", one))[:2] == collation_key(one)[:2]


# The command


@pytest.mark.slow
def test_exit_codes(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.yaml").write_text((ROOT / "samples/vung-1.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(station("B", "{1: {items: {}}}"), encoding="utf-8")
    assert run("batch", tmp_path)[0] == 0
    for wanted, code in (("50", 0), ("50,0", 0), ("50%", 0), ("50.01", 1), ("100", 1)):
        assert run("batch", tmp_path, "--require-met", wanted)[0] == code
    (tmp_path / "c.yaml").touch()
    assert run("batch", tmp_path)[0] == 4
    assert run("batch", tmp_path, "--require-met", "50")[0] == 4
    code, _, err = run("batch", tmp_path, "--require-met", "51")
    assert (code, "50%" in err) == (1, True)
    for wrong in (
        ["batch"], ["batch", tmp_path / "empty"], ["batch", tmp_path, "--jobs", "0"], ["batch", tmp_path, "--by", "xã"],
        ["batch", tmp_path, "--require-met", "101"], ["batch", tmp_path, "--require-met", "nhiều"],
        ["batch", tmp_path, "-o", tmp_path / "x.docx"], ["batch", tmp_path, "-o", tmp_path / "none" / "x.json"],
        ["batch", tmp_path, "-o", tmp_path / "a.yaml"], ["batch", tmp_path, "--standard", "nhoo"],
    ):  # fmt: skip
        (tmp_path / "empty").mkdir(exist_ok=True)
        code, out, err = run(*wrong)
        assert (code, out, bool(err)) == (2, "", True), wrong
    assert run("batch", tmp_path / "none.yaml")[0] == 4


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_summary_fits_80_columns(province: Path, lang: str, run: Run) -> None:
    for by in ("province", "district"):
        code, out, err = run("--lang", lang, "batch", province, "--by", by)
        assert (code, err) == (0, "")
        assert max(map(len, out.splitlines())) <= 80
        assert str(COUNT) in out


def test_everything_set_aside_is_a_summary_too(tmp_path: Path, run: Run) -> None:
    for number in range(15):
        (tmp_path / f"{number:02}.yaml").write_text("a", encoding="utf-8")
    code, out, _ = run("batch", tmp_path)
    assert (code, "Không chấm được tệp nào" in out, "và 5 mục nữa" in out) == (4, True, True)
    assert run("batch", tmp_path, "-v")[1].count("mapping_expected") == 15
    outputs = [tmp_path / f"x{extension}" for extension in (".json", ".jsonl", ".csv", ".xlsx", ".html")]
    assert run("batch", tmp_path, "-q", *(word for path in outputs for word in ("-o", path)))[0] == 4
    assert all(path.stat().st_size for path in outputs)


@pytest.mark.slow
def test_a_folder_gets_every_usual_form(province: Path, tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "ket-qua"
    names = {f"tong-hop{extension}" for extension in (".xlsx", ".html", ".csv", ".json")}
    first = run("batch", province, "-o", folder, "-q")
    assert {file.name for file in folder.iterdir()} == names
    assert json.loads((folder / "tong-hop.json").read_text(encoding="utf-8"))["stations"]
    code, _, err = run("batch", province, "-o", folder)
    assert code == 2
    assert "tong-hop.xlsx" in err
    assert run("batch", province, "-o", folder, "-q", "--force") == first
    (tmp_path / "tep").write_text("")
    assert run("batch", province, "-o", tmp_path / "tep")[0] == 2
    for folder in (tmp_path / "khong-co" / "ket-qua", tmp_path / "ket-qua-31.12.2025"):
        assert run("batch", province, "-o", folder, "-q") == first
        assert {file.name for file in folder.iterdir()} == names
    assert run("batch", province, "-o", tmp_path / "tep" / "ket-qua")[0] == 74


@pytest.mark.slow
def test_outputs_are_written_whole_or_not_at_all(province: Path, tmp_path: Path, run: Run, monkeypatch: Any) -> None:
    target = tmp_path / "x.json"
    target.write_text("cũ", encoding="utf-8")
    assert run("batch", province, "-o", target)[0] == 2
    assert target.read_text(encoding="utf-8") == "cũ"

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("yte_check.district.render.data.summary_json", interrupted)
    assert run("batch", province, "-o", target, "--force")[0] == 130
    assert target.read_text(encoding="utf-8") == "cũ"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_an_end_from_outside_leaves_nothing_behind(number: int, tmp_path: Path) -> None:
    source = tmp_path / "nguon"
    source.mkdir()
    content = (ROOT / "samples/luc-binh.yaml").read_bytes()
    for place in range(4000):
        (source / f"{place}.yaml").write_bytes(content)
    target = tmp_path / "x.html"
    command = [sys.executable, "-m", "yte_check", "batch", source, "--jobs", "2", "-o", target]
    process = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=as_at_a_terminal,
    )
    started = two_children(process)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # Ctrl-C reaches every process of the terminal
    else:
        process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == (-signal.SIGKILL if number == signal.SIGKILL else 130)
    assert (b"Traceback" in err, list(tmp_path.iterdir())) == (False, [source])
    assert ("Đã dừng" in err.decode()) == (number != signal.SIGKILL)
    end = time.monotonic() + 10
    while any(Path(f"/proc/{child}/cmdline").exists() for child in started):
        assert time.monotonic() < end, "a process of the batch still runs"
        time.sleep(0.05)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_a_process_that_was_killed_costs_no_file(province: Path, tmp_path: Path) -> None:
    """As the system does that looks after memory."""
    options = ["--jobs", "2", "--format", "csv", "-o", str(tmp_path / "x.json")]
    process = subprocess.Popen(
        [sys.executable, "-m", "yte_check", "batch", *[str(province)] * 2, *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    os.kill(two_children(process)[0], signal.SIGKILL)
    _, err = process.communicate(timeout=120)
    found = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert (process.returncode, found["failed"]) == (0, [])
    assert [each["path"] for each in found["stations"]] == [str(path) for path in sorted(province.rglob("phieu.yaml"))]
    assert "Việc chấm bị dừng giữa chừng từ bên ngoài" in err.decode()


@pytest.mark.slow
def test_every_chunk_of_a_lost_process_is_scored_here(province: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rows in the same order, whichever process ends."""
    with scored(province) as alone:
        expected = list(alone.rows())
    monkeypatch.setattr(workers, "_work", _ending)
    with scored(province, jobs=2) as batch:
        assert (list(batch.rows()), batch.again > 0) == (expected, True)


def _ending(chunk: list[Any]) -> Any:
    if chunk[0][0] % 2:
        os.kill(os.getpid(), signal.SIGKILL)
    assert workers._worker_scorer is not None
    return workers._score_chunk(workers._worker_scorer, chunk)


def two_children(process: Any) -> list[int]:
    while len(children(process.pid)) < 2:
        assert process.poll() is None
        time.sleep(0.02)
    return children(process.pid)


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    if not path.exists():
        pytest.skip("the processes of a process cannot be seen here")
    return [int(child) for child in path.read_text().split()]


def test_a_progress_bar_for_whoever_watches(province: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from yte_check.terminal import progress
    from yte_check.terminal.settings import Settings

    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(progress, "is_terminal", lambda stream: True)
    monkeypatch.setattr(sys, "stderr", terminal)
    with progress.progress_bar(100, Settings()) as advance:
        advance(50)
    assert "50/100" in terminal.getvalue()
    with progress.progress_bar(100, Settings(quiet=True)) as advance:
        advance(100)
    assert "100/100" not in terminal.getvalue()


# What is written


REASON = Words(vi="Số trẻ không khớp.", en="The births do not agree.")


class Suspicious(BatchAddon[str, Flagged]):
    """An add-on of the simplest kind that raises flags: every second station, by what it noted of it."""

    def note(self, assessment: Assessment) -> str:
        return assessment.submission.station.name

    def finish(self, batch: Batch) -> Flagged:
        flag = Flag("same_births", {"count": Decimal("1.5")}, (32, 33), True, Decimal(2), REASON)
        rows = [row for row in batch.stations() if row.position % 2 and row.noted(str) == row.name]
        return with_visits(batch, {row.position: (flag,) for row in rows})


@pytest.fixture
def flagged(tmp_path: Path) -> Iterable[Batch]:
    folder = tmp_path / "in"
    folder.mkdir()
    for place, name in enumerate(("=1+2", "+84", "@x", "-A", "Bình An")):
        text = submission_text("{}", name=name, commune={"name": name}, province="=cmd|x", zone=None)
        (folder / f"{place}.yaml").write_text(text, encoding="utf-8")
    (folder / "=x.yaml").write_text("", encoding="utf-8")
    with scored(folder, addons=[Suspicious()]) as batch:
        yield batch


def written(batch: Batch, extension: str, **view: Any) -> bytes:
    file = io.BytesIO()
    write_batch(batch, View(**{"lang": "vi", **view}), extension, file)
    return file.getvalue()


def test_a_name_that_looks_like_json_leaves_every_station_its_own_points(tmp_path: Path) -> None:
    names = ('"criteria": [], "indicators": []', '\\"criteria": [], "indicators": []', "An Bình")
    for at, name in enumerate(names):
        text = submission_text({11: "yes" if at else "no"}, name=name)
        (tmp_path / f"{at}.yaml").write_text(text, encoding="utf-8")
    with scored(tmp_path) as batch:
        for escape in (False, True):
            stations = json.loads(written(batch, ".json", escape=escape))["stations"]
            lines = [json.loads(line) for line in written(batch, ".jsonl", escape=escape).splitlines()]
            assert stations == lines
            assert [each["station"]["name"] for each in stations] == list(names)
        for row, station in zip(batch.stations(), stations, strict=True):
            assert [(i["number"], i["low"], i["status"]) for i in station["indicators"]] == [
                (i.number, i.low, i.status) for i in row.indicators
            ]
            assert [(c["number"], c["high"], c["floor"]) for c in station["criteria"]] == [
                (c.number, c.high, c.floor) for c in row.criteria
            ]


def test_flags_reach_every_form(flagged: Batch) -> None:
    data = json.loads(written(flagged, ".json"))
    flags = [each["flags"] for each in data["stations"]]
    assert [len(each) for each in flags] == [0, 1, 0, 1, 0] or sum(map(len, flags)) in (2, 3)
    (some,) = next(each for each in flags if each)
    assert some == {
        "code": "same_births", "certain": True, "indicators": [32, 33], "points_at_risk": 2,
        "params": {"count": 1.5, "figures": []}, "explanation": "Số trẻ không khớp.",
    }  # fmt: skip
    assert b"same_births" in written(flagged, ".csv")
    assert "Số trẻ không khớp." in written(flagged, ".html").decode()
    book = openpyxl.load_workbook(io.BytesIO(written(flagged, ".xlsx")))
    assert any(cell.value == "same_births" for row in book.worksheets[1].iter_rows() for cell in row)
    from yte_check.district.render.text import batch_text
    from yte_check.district.render.view import View

    assert "[same_births] Số trẻ không khớp." in batch_text(flagged, View("vi")).plain


@pytest.mark.slow
def test_spreadsheets_never_see_a_formula(flagged: Batch) -> None:
    raw = written(flagged, ".csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig")))
    assert len(rows) == 6
    assert {len(row) for row in rows} == {len(head)}
    cells = [cell for row in rows for cell in row]
    assert "'=1+2" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    book = openpyxl.load_workbook(io.BytesIO(written(flagged, ".xlsx")))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book.sheetnames == ["Tổng hợp", "Các xã", "Dấu hiệu cần xem lại", "Không tính"]
    assert book["Các xã"].conditional_formatting


def test_the_workbook_on_paper(tmp_path: Path) -> None:
    """Means with two decimals, commune and verdict on every page, no line wider than the columns; the files of a
    commune have a sheet of their own."""
    for name, answers in (("a", "{}"), ("b", "{11: có}"), ("c", "{}")):
        text = station("Hòa An", answers, district="Phú Hòa", province="Phú Yên")
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    with scored(tmp_path) as batch:
        book = openpyxl.load_workbook(io.BytesIO(written(batch, ".xlsx")))
    totals, communes = book["Tổng hợp"], book["Các xã"]
    assert max(len(str(row[0].value or "")) for row in totals.iter_rows() if row[1].value is None) <= 150
    (row,) = book["Nộp nhiều phiếu"].iter_rows(2, values_only=True)
    counted, others = str(row[2]), str(row[4]).splitlines()
    assert sorted((counted, *others)) == [f"{tmp_path}/{name}.yaml" for name in "abc"]
    means = {cell.number_format for row in totals.iter_rows() for cell in row if isinstance(cell.value, float)}
    assert means <= {"0.00", "0.00%"}
    assert communes.print_title_cols == "$C:$D"
    assert [communes[f"{column}2"].value for column in "CD"] == ["Xã", "Kết luận"]
    assert [communes[f"{column}3"].value for column in "CD"] == ["Hòa An", "Chưa đủ cơ sở kết luận"]


def test_json_lines_are_the_stations_of_the_json(flagged: Batch) -> None:
    data = json.loads(written(flagged, ".json"))
    lines = [json.loads(line) for line in written(flagged, ".jsonl").splitlines()]
    assert [line for line in lines if "verdict" in line] == data["stations"]
    assert [line for line in lines if "verdict" not in line] == data["failed"]
    assert written(flagged, ".json", escape=True).isascii()
    assert json.loads(written(flagged, ".json", escape=True)) == data
    assert data["summary"]["failed"] == 1


@pytest.mark.slow
def test_parquet_holds_exact_points(province: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    with scored(province) as batch:
        table = parquet.read_table(io.BytesIO(written(batch, ".parquet")))
        assert table.num_rows == COUNT
        rows = list(batch.stations())
        assert table["low"].to_pylist() == [row.low for row in rows]
        assert table["i47_high"].to_pylist() == [row.indicators[46].high for row in rows]
        assert table["code"].to_pylist() == [row.code for row in rows]


def test_without_pyarrow_the_command_says_what_to_install(tmp_path: Path, run: Run, monkeypatch: Any) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert [extension for extension, form in FORMS.items() if form.is_missing] == [".parquet"]
    code, _, err = run("batch", ROOT / "samples", "-o", tmp_path / "x.parquet")
    assert (code, "yte-check[parquet]" in err) == (2, True)


@pytest.mark.slow
def test_rows_survive_the_spool(province: Path) -> None:
    with scored(province) as batch:
        for row in batch.rows():
            assert unpack(pack(row)) == row
        assert not any(isinstance(row, FailedFile) for row in batch.rows())
