"""Whatever ``dossier`` writes, ``dossier verify`` accepts; what it could not accept is told before."""

import json
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import Run
from yte_check.documents.archive_limits import DOSSIER
from yte_check.documents.record import replaced
from yte_check.dossier import fitting, packing

PDF = b"%PDF-1.4\n%%EOF\n"
HEAD = "standard: qd-1300-2023\nyear: 2024\nstation: {name: A, zone: 2, region: tay_nguyen}\n"


def station(folder: Path, files: dict[str, bytes], name: str = "phieu.yaml") -> Path:
    """A submission whose evidence are some files, all for indicator 11."""
    ids = [f"m{number}" for number in range(len(files))]
    register = "".join(
        f"  {id}: {{title: T, issued: 2024-05-01, file: {json.dumps(file, ensure_ascii=False)}}}\n"
        for id, file in zip(ids, files, strict=True)
    )
    for file, content in files.items():
        place = folder / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    text = f"{HEAD}answers: {{11: {{value: có, evidence: [{', '.join(ids)}]}}}}\n"
    path = folder / name
    path.write_text(text + (f"evidence:\n{register}" if files else ""), encoding="utf-8")
    return path


def verified(run: Run, submission: Path, target: Path) -> tuple[int, str]:
    """The exit code of ``dossier verify`` for what ``dossier`` made of a submission, and what it says."""
    code, _, err = run("dossier", submission, "-o", target, "--force")
    assert code == 3, err
    code, out, err = run("dossier", "verify", target)
    return code, out + err


@pytest.mark.slow
@pytest.mark.parametrize(
    "device", ["aux.pdf", "con.pdf", "NUL.pdf", "prn.pdf", "com1.pdf", "LPT9.pdf", "aux", "con.a.b"]
)
def test_the_name_of_a_device(device: str, tmp_path: Path, run: Run) -> None:
    submission = station(tmp_path, {f"minh-chung/{device}": PDF})
    assert verified(run, submission, tmp_path / "hs.zip") == (0, verified(run, submission, tmp_path / "hs.zip")[1])
    assert f"minh-chung/tieu-chi-03/{device.lower()}" not in zipfile.ZipFile(tmp_path / "hs.zip").namelist()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["aux.yaml", "Phiếu của xã. .yaml", "con.yml", "…yaml.yaml"])
def test_the_name_of_a_submission(name: str, tmp_path: Path, run: Run) -> None:
    code, said = verified(run, station(tmp_path, {"a.pdf": PDF}, name), tmp_path / "hs.zip")
    assert code == 0, said


@pytest.mark.slow
def test_names_that_are_one_to_some_systems(tmp_path: Path, run: Run) -> None:
    names = [
        "Ảnh.pdf",
        "anh.pdf",
        "ANH.PDF",
        "ảnh.pdf",
        "a b.pdf",
        "a-b.pdf",
        "a-b-2.pdf",
        "a . .pdf",
        "x" * 120 + ".pdf",
    ]
    submission = station(tmp_path, {name: PDF + name.encode() for name in names})
    code, said = verified(run, submission, tmp_path / "hs.zip")
    assert code == 0, said
    packed = [name for name in zipfile.ZipFile(tmp_path / "hs.zip").namelist() if name.startswith("minh-chung/")]
    assert len(packed) == len(names)


@pytest.mark.slow
@pytest.mark.parametrize("ending", [".tif", ".txt", ".csv"])
def test_an_empty_page_of_a_scanner(ending: str, tmp_path: Path, run: Run) -> None:
    """Millions of equal bytes become so few that a receiver would think of a bomb: so they are stored."""
    submission = station(tmp_path, {f"trang{ending}": b"II*\x00" + b"\xff" * 12_000_000})
    code, said = verified(run, submission, tmp_path / "hs.zip")
    assert code == 0, said
    packed = zipfile.ZipFile(tmp_path / "hs.zip").getinfo(f"minh-chung/tieu-chi-03/trang{ending}")
    assert packed.compress_type == zipfile.ZIP_STORED


@pytest.mark.slow
def test_what_can_be_packed_is(tmp_path: Path, run: Run) -> None:
    submission = station(tmp_path, {"trang.tif": b"II*\x00" + bytes(range(256)) * 50_000})
    run("dossier", submission, "-o", tmp_path / "hs.zip")
    packed = zipfile.ZipFile(tmp_path / "hs.zip").getinfo("minh-chung/tieu-chi-03/trang.tif")
    assert packed.compress_type == (zipfile.ZIP_STORED if packed.file_size > 300 * packed.compress_size else 8)


def test_a_document_that_is_too_large_is_named_at_its_line(tmp_path: Path, run: Run) -> None:
    """A sparse file: its size alone is asked, and nothing of it is read."""
    submission = station(tmp_path, {"a.pdf": PDF, "to.mp4": b"\x00"})
    os.truncate(tmp_path / "to.mp4", 5_000_000_000_000)
    code, out, err = run("dossier", submission, "-o", tmp_path / "hs.zip")
    assert (code, out, (tmp_path / "hs.zip").exists()) == (4, "", False)
    assert f"{submission}:7:" in err
    assert "Tệp “to.mp4” của minh chứng “m1” lớn 5.000.000 MB; một tệp trong hồ sơ không quá 500 MB." in " ".join(
        err.split()
    )
    assert "m0" not in err


@pytest.mark.slow
@pytest.mark.parametrize(("limits", "code"), [({"total": 100}, "pack_too_large"), ({"members": 9}, "pack_too_many")])
def test_limits_of_the_whole(
    limits: dict[str, int], code: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "DOSSIER", replaced(DOSSIER, **limits))
    exit_code, _, err = run("dossier", station(tmp_path, {"a.pdf": PDF}), "-o", tmp_path / "hs.zip")
    assert (exit_code, f"[{code}]" in err, sorted(p.name for p in tmp_path.glob("*.zip"))) == (4, True, [])


@pytest.mark.slow
def test_a_list_that_would_be_too_long(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MAX_BYTES", 1000)
    code, _, err = run("dossier", station(tmp_path, {"a.pdf": PDF}), "-o", tmp_path / "hs.zip")
    assert (code, "[pack_list_large]" in err, (tmp_path / "hs.zip").exists()) == (4, True, False)


@pytest.mark.slow
def test_two_amendments_of_one_plain_name(tmp_path: Path, run: Run) -> None:
    files = []
    for number, id in enumerate(("huong-dan", "Hướng dẫn")):
        file = tmp_path / f"{number}.yaml"
        file.write_text(
            f"id: {id}\namends: qd-1300-2023\nkind: guideline\nprovince: A\n"
            "document: {number: 1/HD, issuer: Sở, issued: 2024-01-01, effective: 2024-01-01}\n"
            f"changes: [{{indicator: {number + 11}, path: title, to: x{number}, grade: working}}]\n",
            encoding="utf-8",
        )
        files += ["--amendment", file]
    submission = station(tmp_path, {"a.pdf": PDF})
    submission.write_text(submission.read_text(encoding="utf-8").replace("name: A,", "name: A, province: A,"), "utf-8")
    assert run("dossier", submission, "-o", tmp_path / "hs.zip", *files)[0] == 3
    code, out, err = run("dossier", "verify", tmp_path / "hs.zip", *files)
    assert code == 0, out + err
    assert run("dossier", "verify", tmp_path / "hs.zip")[0] == 1, "not the text that everybody has"


NAMES = st.text(
    st.characters(exclude_characters="/\0", exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Co", "Cn")),
    min_size=1,
    max_size=30,
)


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(NAMES, st.binary(max_size=50).map(lambda tail: b"%PDF-" + tail), max_size=6),
    st.sampled_from(["", ".pdf", ".tif"]),
)
def test_whatever_is_written_is_accepted(
    tmp_path_factory: pytest.TempPathFactory, run: Run, files: dict[str, bytes], ending: str
) -> None:
    folder = tmp_path_factory.mktemp("tram")
    usable = {f"minh-chung/{name}{ending}": content for name, content in files.items() if name.strip(". ")}
    code, said = verified(run, station(folder, usable), folder / "hs.zip")
    assert code == 0, said


@pytest.mark.slow
def test_an_unpacked_dossier_knows_its_documents(tmp_path: Path, run: Run) -> None:
    """The submission calls them as the station did; the list beside it says where they went."""
    submission = station(tmp_path, {"Giấy tờ/Ảnh 1.pdf": PDF, "b.pdf": PDF + b"b"})
    run("dossier", submission, "-o", tmp_path / "hs.zip")
    with zipfile.ZipFile(tmp_path / "hs.zip") as packed:
        packed.extractall(tmp_path / "mo")
    unpacked = tmp_path / "mo" / "phieu" / "phieu.yaml"
    code, out, _ = run("evidence", "list", unpacked, "--format", "json")
    found = json.loads(out)["evidence"]
    assert (code, [each["valid"] for each in found], [each["size"] for each in found]) == (0, [True, True], [15, 16])
    (tmp_path / "mo" / "minh-chung" / "tieu-chi-03" / "b.pdf").unlink()
    assert run("evidence", "check", unpacked)[0] == 1
    manifest = tmp_path / "mo" / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("minh-chung/tieu-chi-03/", "../"), "utf-8")
    (tmp_path / "anh-1.pdf").write_bytes(PDF)
    states = json.loads(run("evidence", "list", unpacked, "--format", "json")[1])["evidence"]
    assert {each["state"] for each in states} == {"outside"}, "a list leads nowhere else"


@pytest.mark.slow
def test_last_years_file_may_be_the_dossier(tmp_path: Path, run: Run) -> None:
    submission = station(tmp_path, {"a.pdf": PDF})
    run("dossier", submission, "-o", tmp_path / "hs.zip")
    texts = []
    for before in (submission, tmp_path / "hs.zip"):
        assert run("new", tmp_path / "moi.yaml", "--from", before, "--year", "2025", "--force")[0] == 0
        texts.append((tmp_path / "moi.yaml").read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    with zipfile.ZipFile(tmp_path / "khac.zip", "w") as packed:
        packed.writestr("a.yaml", HEAD)
    code, _, err = run("new", tmp_path / "x.yaml", "--from", tmp_path / "khac.zip", "--year", "2025")
    assert (code, "[archive_no_dossier]" in err, (tmp_path / "x.yaml").exists()) == (4, True, False)
