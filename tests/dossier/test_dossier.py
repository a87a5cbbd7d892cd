"""Dossiers: packed the same every time, verified from what is in them, and opened with care."""

import hashlib
import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run
from yte_check.dossier.container import Container
from yte_check.dossier.names import MemberNames, plain_name
from yte_check.dossier.verifying import verify
from yte_check.standard.library import default_library

MANIFEST = "manifest.json"
EVIDENCE = "minh-chung/tieu-chi-01/03-bhxh.pdf"
Member = tuple[zipfile.ZipInfo, bytes]


@pytest.fixture
def station(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "samples", tmp_path / "phieu")
    return tmp_path / "phieu" / "luc-binh.yaml"


@pytest.fixture
def dossier(station: Path, tmp_path: Path, run: Run) -> Path:
    target = tmp_path / "ho-so.zip"
    assert run("dossier", station, "-o", target, "-q")[0] == 0
    return target


def members(path: Path) -> list[Member]:
    with zipfile.ZipFile(path) as packed:
        return [(info, packed.read(info)) for info in packed.infolist()]


def rewritten(path: Path, change: Callable[[list[Member]], Iterable[Member]]) -> Path:
    """The dossier with other members; their order and everything else stays."""
    changed = list(change(members(path)))
    with zipfile.ZipFile(path, "w") as packed:
        for info, content in changed:
            fresh = zipfile.ZipInfo(info.filename, info.date_time)
            fresh.external_attr, fresh.compress_type = info.external_attr, info.compress_type
            packed.writestr(fresh, content)
    return path


def with_content(name: str, change: Callable[[bytes], bytes]) -> Callable[[list[Member]], Iterable[Member]]:
    return lambda all_: [(info, change(content) if info.filename == name else content) for info, content in all_]


def with_manifest(change: Callable[[dict[str, Any]], object]) -> Callable[[list[Member]], Iterable[Member]]:
    def edit(content: bytes) -> bytes:
        manifest = json.loads(content)
        change(manifest)
        return json.dumps(manifest, ensure_ascii=False).encode()

    return with_content(MANIFEST, edit)


def differences(run: Run, path: Path) -> tuple[int, set[tuple[str, str]]]:
    code, out, _ = run("dossier", "verify", path, "--format", "json")
    found = json.loads(out)["diagnostics"]
    return code, {(each["code"], each["file"].removeprefix(str(path)).lstrip("/")) for each in found}


@pytest.mark.slow
def test_what_is_in_a_dossier(dossier: Path, station: Path) -> None:
    content = {info.filename: data for info, data in members(dossier)}
    manifest = json.loads(content[MANIFEST])
    assert content["phieu/luc-binh.yaml"] == station.read_bytes()
    assert content[EVIDENCE] == (station.parent / "minh-chung" / "03-bhxh.pdf").read_bytes()
    assert set(content) == {file["path"] for file in manifest["files"]} | {MANIFEST}
    for file in manifest["files"]:
        assert (len(content[file["path"]]), hashlib.sha256(content[file["path"]]).hexdigest()) == (
            file["size"],
            file["sha256"],
        )
    roles = [file["role"] for file in manifest["files"]]
    assert {role: roles.count(role) for role in set(roles)} == {
        "report": 3, "submission": 1, "standard": 11, "amendment": 1, "evidence": 12,
    }  # fmt: skip
    assert manifest["result"]["verdict"] == "met"
    assert manifest["result"]["points"] == {"low": "89.25", "high": "89.25", "max": "100", "needed": "80"}
    assert manifest["standard"]["amendments"] == ["qd-1453-2023"]
    assert str(station.parent) not in content[MANIFEST].decode(), "no path of this machine"


@pytest.mark.slow
def test_the_same_input_gives_the_same_bytes(
    dossier: Path, station: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From another folder, at another hour, in another time zone, with files touched since."""
    for file in station.parent.rglob("*"):
        os.utime(file, (1, 1))
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    monkeypatch.chdir(station.parent)
    assert run("dossier", station.name, "-o", "../khac.zip")[0] == 0
    assert (tmp_path / "khac.zip").read_bytes() == dossier.read_bytes()


@pytest.mark.slow
def test_a_whole_dossier_is_verified_wherever_it_is(dossier: Path, station: Path, run: Run) -> None:
    shutil.rmtree(station.parent)
    code, out, err = run("dossier", "verify", dossier)
    assert (code, err) == (0, "")
    assert out.startswith("HỒ SƠ NGUYÊN VẸN")
    assert "ĐẠT, 89,25/100 điểm" in out
    assert hashlib.sha256(dossier.read_bytes()).hexdigest() in out
    document = json.loads(run("dossier", "verify", dossier, "--format", "json")[1])
    assert document["verified"] is True
    assert document["result"]["points"]["low"] == "89.25"


@pytest.mark.slow
def test_a_dossier_goes_by_the_name_of_a_zip_file(station: Path, dossier: Path, tmp_path: Path, run: Run) -> None:
    code, _, err = run("dossier", station, "-o", tmp_path / "ho-so.pdf")
    assert (code, "đuôi .zip" in err, (tmp_path / "ho-so.pdf").exists()) == (2, True, False)
    code, out, _ = run("dossier", "verify", dossier, "-o", tmp_path / "kiem-tra.txt")
    assert (code, out) == (2, "")


def one_byte(content: bytes) -> bytes:
    return content[:-3] + bytes([content[-3] ^ 1]) + content[-2:]


@pytest.mark.slow
def test_one_byte_of_a_document(dossier: Path, run: Run) -> None:
    rewritten(dossier, with_content(EVIDENCE, one_byte))
    assert differences(run, dossier) == (1, {("dossier_file_changed", EVIDENCE)})


@pytest.mark.slow
def test_a_missing_and_an_extra_file(dossier: Path, run: Run) -> None:
    rewritten(dossier, lambda all_: [member for member in all_ if member[0].filename != EVIDENCE])
    assert differences(run, dossier) == (1, {("dossier_file_missing", EVIDENCE)})
    rewritten(dossier, lambda all_: [*all_, (zipfile.ZipInfo("minh-chung/them.pdf"), b"%PDF-")])
    assert differences(run, dossier)[1] == {
        ("dossier_file_missing", EVIDENCE),
        ("dossier_file_extra", "minh-chung/them.pdf"),
    }


@pytest.mark.slow
def test_a_file_with_another_name(dossier: Path, run: Run) -> None:
    def renamed(all_: list[Member]) -> Iterable[Member]:
        for info, content in all_:
            info.filename = "minh-chung/khac.pdf" if info.filename == EVIDENCE else info.filename
            yield info, content

    rewritten(dossier, renamed)
    assert differences(run, dossier)[1] == {
        ("dossier_file_missing", EVIDENCE),
        ("dossier_file_extra", "minh-chung/khac.pdf"),
    }


@pytest.mark.slow
def test_a_better_answer_written_in_afterwards(dossier: Path, run: Run) -> None:
    """The submission was changed, and its hash in the manifest with it: the score still betrays it."""
    old, new = b"numerator: 2243", b"numerator: 2400"
    changed = next(data for info, data in members(dossier) if info.filename == "phieu/luc-binh.yaml").replace(old, new)

    def cover_up(manifest: dict[str, Any]) -> None:
        (entry,) = [file for file in manifest["files"] if file["role"] == "submission"]
        entry["sha256"] = manifest["submission"]["sha256"] = hashlib.sha256(changed).hexdigest()

    rewritten(dossier, with_content("phieu/luc-binh.yaml", lambda _: changed))
    rewritten(dossier, with_manifest(cover_up))
    assert differences(run, dossier) == (1, {("dossier_points_differ", ""), ("dossier_criterion_differs", "")})


@pytest.mark.slow
def test_a_result_that_was_written_by_hand(dossier: Path, run: Run) -> None:
    def better(manifest: dict[str, Any]) -> None:
        manifest["result"]["points"]["low"] = manifest["result"]["points"]["high"] = "99"
        manifest["result"]["verdict"] = "not_met"
        manifest["result"]["criteria"][2]["points"]["low"] = "12"

    rewritten(dossier, with_manifest(better))
    code, out, _ = run("dossier", "verify", dossier)
    assert code == 1
    assert "Hồ sơ ghi tổng điểm 99/100, nhưng chấm lại ra 89,25/100." in " ".join(out.split())
    assert "Hồ sơ ghi kết luận KHÔNG ĐẠT, nhưng chấm lại ra ĐẠT." in out
    assert "Tiêu chí 3: hồ sơ ghi 12–10,5/12 điểm" in " ".join(out.split())
    codes = {code for code, _ in differences(run, dossier)[1]}
    assert codes == {"dossier_verdict_differs", "dossier_points_differ", "dossier_criterion_differs"}


@pytest.mark.slow
@pytest.mark.parametrize("role", ["submission", "standard"])
def test_a_manifest_that_leaves_nothing_to_count(dossier: Path, run: Run, role: str) -> None:
    """Under another role the file is no longer scored: the stated result is then not borne out by anything."""

    def hide(manifest: dict[str, Any]) -> None:
        manifest["result"]["points"]["low"] = manifest["result"]["points"]["high"] = "99"
        for file in manifest["files"]:
            file["role"] = "report" if file["role"] == role else file["role"]

    rewritten(dossier, with_manifest(hide))
    assert differences(run, dossier) == (1, {("dossier_not_counted", MANIFEST)})


@pytest.mark.slow
def test_a_second_submission(dossier: Path, run: Run) -> None:
    def twice(manifest: dict[str, Any]) -> None:
        manifest["files"][0]["role"] = "submission"

    rewritten(dossier, with_manifest(twice))
    assert differences(run, dossier) == (1, {("dossier_not_counted", MANIFEST)})


@pytest.mark.slow
@pytest.mark.parametrize(
    ("group", "key", "value", "code"),
    [
        ("result", "criteria", [], "dossier_criteria_differ"),
        ("submission", "year", 2022, "dossier_year_differs"),
        ("standard", "id", "qd-khac", "dossier_standard_changed"),
        ("standard", "number", "9999/QĐ-BYT", "dossier_standard_changed"),
    ],
)
def test_what_a_manifest_states_is_what_is_in_the_dossier(
    dossier: Path, run: Run, group: str, key: str, value: object, code: str
) -> None:
    rewritten(dossier, with_manifest(lambda manifest: manifest[group].update({key: value})))
    assert differences(run, dossier) == (1, {(code, "")})


@pytest.mark.slow
def test_an_older_standard(station: Path, tmp_path: Path, run: Run) -> None:
    """The station has an old copy of the standard: the score agrees with it, but it is not the one installed here."""
    old = Path(shutil.copytree(ROOT / "criteria", tmp_path / "cu")) / "qd-1300-2023"
    file = old / "09-truyen-thong.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("at_least: 12", "at_least: 11"), encoding="utf-8")
    target = tmp_path / "ho-so.zip"
    assert run("dossier", station, "-o", target, "--standard", old)[0] == 0
    assert differences(run, target) == (1, {("dossier_standard_other", "")})
    assert "cũ hơn" in run("dossier", "verify", target)[1]


@pytest.mark.slow
def test_a_standard_changed_inside_the_dossier(dossier: Path, run: Run) -> None:
    name = "tieu-chi/09-truyen-thong.yaml"
    rewritten(dossier, with_content(name, lambda data: data.replace(b"at_least: 12", b"at_least: 11")))
    assert differences(run, dossier)[1] == {
        ("dossier_file_changed", name),
        ("dossier_standard_changed", ""),
        ("dossier_standard_other", ""),
    }


@pytest.mark.slow
def test_a_standard_that_is_unknown_here_leaves_the_dossier_unverified(station: Path, tmp_path: Path, run: Run) -> None:
    """Nothing was compared, so it is not whole; with the standard from elsewhere it can be."""
    own = Path(shutil.copytree(ROOT / "criteria" / "qd-1300-2023", tmp_path / "rieng" / "cua-tinh"))
    head = own / "standard.yaml"
    head.write_text(head.read_text(encoding="utf-8").replace("id: qd-1300-2023", "id: cua-tinh"), encoding="utf-8")
    target = tmp_path / "ho-so.zip"
    assert "nơi nhận phải có đúng bộ này" in run("dossier", station, "-o", target, "--standard", own)[2]
    assert differences(run, target) == (3, {("dossier_standard_unknown", "")})
    said = run("dossier", "verify", target)[1]
    assert said.startswith("CHƯA ĐỐI CHIẾU ĐƯỢC HỒ SƠ")
    assert "NGUYÊN VẸN" not in said
    assert json.loads(run("dossier", "verify", target, "--format", "json")[1])["verified"] is False
    code, said, _ = run("dossier", "verify", target, "--standard", own)
    assert (code, said.startswith("HỒ SƠ NGUYÊN VẸN")) == (0, True)
    head.write_text(
        head.read_text(encoding="utf-8").replace("total_percent: 80", "total_percent: 79"), encoding="utf-8"
    )
    assert run("dossier", "verify", target, "--standard", own)[0] == 1
    head.write_text("id: cua-tinh\n", encoding="utf-8")
    code, said, _ = run("dossier", "verify", target, "--standard", own)
    assert (code, "[dossier_standard_unusable]" in said) == (3, True)


@pytest.mark.slow
def test_missing_evidence_is_listed_and_counts_as_missing(station: Path, tmp_path: Path, run: Run) -> None:
    (station.parent / "minh-chung" / "03-bhxh.pdf").unlink()
    target = tmp_path / "ho-so.zip"
    code, _, err = run("dossier", station, "-o", target, "--evidence", "strict")
    assert code == 0
    assert "Không có tệp của 1 minh chứng để đưa vào hồ sơ: bhxh." in err
    manifest = json.loads({i.filename: data for i, data in members(target)}[MANIFEST])
    assert manifest["missing"] == [
        {"evidence": "bhxh", "state": "missing", "indicators": [6], "file": "minh-chung/03-bhxh.pdf"}
    ]
    assert differences(run, target) == (0, set()), "counted again under strict evidence, without the file"
    assert "1 minh chứng trong phiếu không có tệp kèm theo hồ sơ: bhxh." in run("dossier", "verify", target)[1]


@pytest.mark.slow
@pytest.mark.parametrize("state", ["missing", "outside", "unreadable"])
def test_missing_evidence_has_the_state_that_the_manifest_tells(
    state: str, station: Path, tmp_path: Path, run: Run
) -> None:
    """What was found of a document where the dossier was packed cannot be seen any more where it is verified."""
    (station.parent / "minh-chung" / "03-bhxh.pdf").unlink()
    target = tmp_path / "ho-so.zip"
    assert run("dossier", station, "-o", target, "-q")[0] == 0
    rewritten(target, with_manifest(lambda manifest: manifest["missing"][0].update(state=state)))
    assessment = verify(Container(target), default_library()).assessment
    assert assessment is not None
    assert assessment.submission.ledger["bhxh"].state == state


@pytest.mark.slow
def test_a_document_that_was_taken_out_of_the_manifest_as_well(dossier: Path, run: Run) -> None:
    def hide(manifest: dict[str, Any]) -> None:
        manifest["files"] = [file for file in manifest["files"] if file["path"] != EVIDENCE]

    rewritten(dossier, with_manifest(hide))
    rewritten(dossier, lambda all_: [each for each in all_ if each[0].filename != EVIDENCE])
    assert differences(run, dossier) == (1, {("dossier_evidence_unlisted", MANIFEST)})


@pytest.mark.slow
def test_another_version_of_the_program_is_told(dossier: Path, run: Run) -> None:
    rewritten(dossier, with_manifest(lambda manifest: manifest["tool"].update(version="0.0.1")))
    assert differences(run, dossier) == (0, {("dossier_tool", "")})
    rewritten(dossier, with_manifest(lambda manifest: manifest.update(version=2)))
    assert differences(run, dossier) == (4, {("dossier_newer", MANIFEST)})


def info(name: str, mode: int = 0o100644) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.external_attr = mode << 16
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../thoat.txt", "dossier_name_unsafe"),
        ("/etc/passwd", "dossier_name_unsafe"),
        ("a/../../b", "dossier_name_unsafe"),
        ("C:/a.txt", "dossier_name_unsafe"),
        ("a\\b.txt", "dossier_name_unsafe"),
        ("CON", "dossier_name_unsafe"),
        ("a/nul.txt", "dossier_name_unsafe"),
        ("a./b", "dossier_name_unsafe"),
        ("a /b", "dossier_name_unsafe"),
        ("a//b", "dossier_name_unsafe"),
        ("a\nb", "dossier_name_unsafe"),
        ("MANIFEST.json", "dossier_name_twice"),
        ("manifest.json", "dossier_name_twice"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_cannot_be_trusted(name: str, code: str, dossier: Path, run: Run) -> None:
    with zipfile.ZipFile(dossier, "a") as packed:
        packed.writestr(info(name), b"x")
    exit_code, found = differences(run, dossier)
    assert (exit_code, {code for code, _ in found}) == (4, {code})


@pytest.mark.slow
def test_links_bombs_and_passwords(dossier: Path, run: Run) -> None:
    before = dossier.read_bytes()
    hostile: list[tuple[str, Callable[[zipfile.ZipFile], object]]] = [
        ("dossier_link", lambda packed: packed.writestr(info("lien-ket", stat.S_IFLNK | 0o777), b"/etc/passwd")),
        ("dossier_bomb", lambda packed: packed.writestr(info("bom.bin"), bytes(20_000_000))),
    ]
    for code, add in hostile:
        dossier.write_bytes(before)
        with zipfile.ZipFile(dossier, "a") as packed:
            add(packed)
        assert {found for found, _ in differences(run, dossier)[1]} == {code}
    dossier.write_bytes(with_flag(before, 0x1))
    assert {found for found, _ in differences(run, dossier)[1]} == {"dossier_encrypted"}


def with_flag(data: bytes, flag: int) -> bytes:
    """A ZIP file in whose directory every member has a flag set."""
    changed = bytearray(data)
    start = data.find(b"PK\x01\x02")
    while start >= 0:
        changed[start + 8] |= flag
        start = data.find(b"PK\x01\x02", start + 4)
    return bytes(changed)


@pytest.mark.slow
def test_a_member_larger_than_it_says_is_not_read_on(dossier: Path, run: Run) -> None:
    """The directory says three bytes; what is packed is more."""
    data = bytearray(dossier.read_bytes())
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(EVIDENCE.encode()))
    data[at + 24 : at + 28] = (3).to_bytes(4, "little")
    dossier.write_bytes(bytes(data))
    code, found = differences(run, dossier)
    assert code == 1
    assert ("dossier_file_changed", EVIDENCE) in found


@pytest.mark.parametrize("content", [b"", b"PK", b"no ZIP at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_dossier(content: bytes, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "a.zip"
    file.write_bytes(content)
    code, _, err = run("dossier", "verify", file)
    assert code == 4
    assert "a.zip:1:1: lỗi [dossier_" in err
    assert run("dossier", "verify", tmp_path / "none.zip")[0] == 4


@pytest.mark.slow
@pytest.mark.parametrize("content", ["", "[]", "{", '{"format": "x"}', '{"files": 3}', "\x00"])
def test_a_manifest_that_cannot_be_read(content: str, dossier: Path, run: Run) -> None:
    rewritten(dossier, with_content(MANIFEST, lambda _: content.encode()))
    code, found = differences(run, dossier)
    assert code == 4
    assert {file for _, file in found} == {MANIFEST}


@pytest.mark.slow
@pytest.mark.parametrize("at", range(0, 3000, 250))
def test_a_damaged_dossier_ends_well(at: int, dossier: Path, run: Run) -> None:
    data = bytearray(dossier.read_bytes())
    for offset in range(-at - 40, -at - 1):
        data[offset] ^= 0xFF
    dossier.write_bytes(bytes(data))
    assert run("dossier", "verify", dossier)[0] in (1, 4)


@pytest.mark.slow
def test_usage(dossier: Path, station: Path, run: Run) -> None:
    assert run("dossier", station)[0] == 2
    assert run("dossier", station, "-o", dossier)[0] == 2, "it exists"
    assert run("dossier", station, "-o", dossier, "--force")[0] == 0
    assert run("dossier", "verify")[0] == 2
    assert run("dossier", "a", "b", "c")[0] == 2


def test_names() -> None:
    assert plain_name("hồ sơ\\Biên bản số 1 (Đã ký).PDF") == "bien-ban-so-1-da-ky.pdf"
    assert plain_name("…") == "tep"
    assert plain_name("x" * 300 + ".pdf") == "x" * 60 + ".pdf"
    names = MemberNames()
    assert [names.free("a", name) for name in ("Ảnh.jpg", "anh.jpg", "ANH.JPG")] == [
        "a/anh.jpg", "a/anh-2.jpg", "a/anh-3.jpg",
    ]  # fmt: skip


@pytest.mark.slow
def test_a_batch_takes_a_dossier_for_one_submission_with_its_evidence(station: Path, dossier: Path, run: Run) -> None:
    """The standard inside is no submission, and the documents count although they lie elsewhere than beside it."""
    rows = []
    for path in (station, dossier):
        code, out, _ = run("batch", path, "--evidence", "strict", "--format", "json")
        data = json.loads(out)
        assert (code, data["failed"], len(data["stations"])) == (0, [], 1)
        rows.append(data["stations"][0])
    assert rows[1]["path"] == f"{dossier}/phieu/luc-binh.yaml"
    assert [row["points"] for row in rows] == [rows[0]["points"]] * 2
    assert rows[1]["points"]["low"] == 89.25
    assert rows[1]["warnings"] == rows[0]["warnings"]


@pytest.mark.parametrize("manifest", [b"{}", b"[]", b"{", b"[" * 100_000, b"\xff", b'{"format": "yte-check-dossier"}'])
def test_an_archive_with_some_other_manifest_is_an_archive(
    station: Path, tmp_path: Path, run: Run, manifest: bytes
) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.write(station, "a.yaml")
        packed.writestr(MANIFEST, manifest)
    code, out, _ = run("batch", path, "--format", "json")
    assert (code, len(json.loads(out)["stations"])) == (0, 1)


def test_whoever_verifies_is_not_told_to_mend_the_dossier(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"x")
    assert "hãy đề nghị nơi gửi lập lại hồ sơ" in " ".join(run("dossier", "verify", tmp_path / "a.zip")[2].split())
    assert "nơi gửi" not in run("dossier", "verify", tmp_path / "b.zip")[2]


# --- Every field of the list is borne out


def _entry(manifest: dict[str, Any], role: str, place: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = [file for file in manifest["files"] if file["role"] == role][place]
    return found


def _swapped(manifest: dict[str, Any], *keys: str) -> None:
    first, second = (_entry(manifest, "evidence", place) for place in (0, 2))
    for key in keys:
        first[key], second[key] = second[key], first[key]


FORGED: dict[str, tuple[Callable[[dict[str, Any]], object], set[str]]] = {
    "floor": (lambda m: m["result"]["criteria"][0].update(floor="not_met"), {"dossier_floor_differs"}),
    "needed of all": (lambda m: m["result"]["points"].update(needed="70"), {"dossier_needed_differs"}),
    "needed of one": (lambda m: m["result"]["criteria"][3]["points"].update(needed="1"), {"dossier_needed_differs"}),
    "maximum": (lambda m: m["result"]["points"].update(max="110"), {"dossier_points_differ"}),
    "hash of the submission": (lambda m: m["submission"].update(sha256="0" * 64), {"dossier_submission_differs"}),
    "source": (lambda m: m["submission"].update(source="xa-khac.yaml"), {"dossier_source_differs"}),
    "amendments": (lambda m: m["standard"].update(amendments=[]), {"dossier_amendments_differ"}),
    "more amendments": (
        lambda m: m["standard"].update(amendments=["qd-1453-2023", "qd-x"]), {"dossier_amendments_differ"}
    ),
    "fingerprint": (lambda m: m["standard"].update(sha256="0" * 64), {"dossier_standard_changed"}),
    "size": (lambda m: _entry(m, "evidence").update(size=1), {"dossier_entry_differs"}),
    "size of a report": (lambda m: _entry(m, "report").update(size=1), {"dossier_entry_differs"}),
    "role": (lambda m: _entry(m, "evidence").update(role="report"), {"dossier_entry_differs"}),
    "role of an amendment": (
        lambda m: _entry(m, "amendment").update(role="report"),
        {"dossier_entry_differs", "dossier_amendments_differ", "dossier_standard_changed", "dossier_standard_other"},
    ),
    "a report as evidence": (lambda m: _entry(m, "report").update(role="evidence"), {"dossier_entry_differs"}),
    "indicators": (lambda m: _entry(m, "evidence").update(indicators=[1, 2, 3]), {"dossier_entry_differs"}),
    "names": (lambda m: _entry(m, "evidence").update(names=["khac.pdf"]), {"dossier_entry_differs"}),
    "evidence": (lambda m: _swapped(m, "evidence"), {"dossier_entry_differs"}),
    "evidence and all that hangs on it": (
        lambda m: _swapped(m, "evidence", "names", "indicators"), {"dossier_entry_differs"}
    ),
    "a document twice": (
        lambda m: m.update(missing=[{"evidence": "bhxh", "state": "missing", "file": "minh-chung/03-bhxh.pdf",
                                     "indicators": [6]}]),
        {"dossier_missing_differs"},
    ),
    "a document that nobody registered": (
        lambda m: m.update(missing=[{"evidence": "la", "state": "no_file"}]), {"dossier_missing_differs"}
    ),
    "evidence of the standard": (lambda m: _entry(m, "standard").update(evidence=["bhxh"]), {"dossier_entry_differs"}),
    "form": (lambda m: m.update(version=0), {"dossier_version_unknown"}),
    "tool": (lambda m: m["tool"].update(name="khac"), {"unknown_value"}),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("what", FORGED)
def test_a_forged_field_of_the_list_is_named(what: str, dossier: Path, run: Run) -> None:
    forge, expected = FORGED[what]
    rewritten(dossier, with_manifest(forge))
    code, found = differences(run, dossier)
    assert code in (1, 4)
    assert expected <= {each for each, _ in found}


@pytest.mark.slow
def test_a_day_other_than_the_end_of_the_year_is_told(station: Path, tmp_path: Path, run: Run) -> None:
    target = tmp_path / "ho-so.zip"
    run("dossier", station, "-o", target, "--as-of", "2024-06-30")
    assert differences(run, target) == (0, {("dossier_as_of", "")})


@pytest.mark.slow
def test_a_missing_document_is_as_the_submission_has_it(station: Path, tmp_path: Path, run: Run) -> None:
    (station.parent / "minh-chung" / "03-bhxh.pdf").unlink()
    target = tmp_path / "ho-so.zip"
    run("dossier", station, "-o", target)
    assert differences(run, target) == (0, set())
    for change in ({"file": "x.pdf"}, {"indicators": [7]}, {"state": "no_file"}):
        before = target.read_bytes()
        rewritten(target, with_manifest(lambda m, change=change: m["missing"][0].update(change)))  # type: ignore[misc]
        assert differences(run, target) == (1, {("dossier_missing_differs", MANIFEST)})
        target.write_bytes(before)


@pytest.mark.slow
def test_options_that_verifying_would_not_heed(dossier: Path, run: Run) -> None:
    for options in (["--official"], ["--as-of", "2024-01-01"], ["--force"]):
        assert run("dossier", "verify", dossier, *options)[0] == 2
