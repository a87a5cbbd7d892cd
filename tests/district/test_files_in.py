"""Every file found is one line out: scored, set aside by name, or counted by its kind."""

import csv
import io
import json
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest

from conftest import ROOT, Run, submission_text

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
GOOD = submission_text("{}", commune={"name": "A"})


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    from yte_check.entry.main import run

    path = tmp_path_factory.mktemp("form") / "phieu.xlsx"
    assert run(["-q", "form", "--station", str(ROOT / "samples/luc-binh.yaml"), "-o", str(path)]) == 0
    return path.read_bytes()


def workbook() -> bytes:
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    return file.getvalue()


def zipped(**members: bytes | str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "."), content)
    return file.getvalue()


def edited(content: bytes, part: str, old: bytes, new: bytes, renamed: str | None = None) -> bytes:
    """A workbook with other bytes in its parts; the part can have another name, and its relations follow it."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            data = before.read(name)
            data = data.replace(old, new) if name in (part, "_rels/.rels", "[Content_Types].xml") else data
            name = renamed if renamed and name == part else name
            after.writestr(name.replace("_rels/workbook.xml.rels", "_rels/w9.xml.rels") if renamed else name, data)
    return file.getvalue()


def outcome(run: Run, *arguments: object) -> tuple[list[str], dict[str, str], dict[str, int], int]:
    """The names of what was scored, of what was set aside with its first code, and the kinds that were passed over."""
    data = json.loads(run("-q", "batch", *arguments, "--format", "json")[1])
    assert data["summary"]["failed"] == len(data["failed"])
    assert data["skipped"]["files"] == sum(data["skipped"]["kinds"].values())
    failed = {each["path"].rsplit("/", 1)[1]: each["diagnostics"][0]["code"] for each in data["failed"]}
    scored = [each["path"].rsplit("/", 1)[1] for each in data["stations"]]
    return scored, failed, data["skipped"]["kinds"], data["skipped"]["evidence"]


def inbox(form: bytes) -> dict[str, bytes]:
    """What people send, good and bad."""
    return {
        "ok.yaml": GOOD.encode(),
        "b-form.xlsx": form,
        "cut.xlsx": form[: len(form) // 2],
        "cut.xlsm": form[: len(form) // 2],
        "tail.ods": form[len(form) // 2 :],
        "zero.xlsx": b"",
        "zero.ods": b"",
        "password.xlsx": OLD_OFFICE,
        "word.xlsx": zipped(**{"_rels/.rels": '<Relationship Type="x/officeDocument" Target="word/document.xml"/>',
                               "word/document.xml": "<w:document/>"}),
        "foreign.xlsx": edited(workbook(), "xl/workbook.xml", b"spreadsheetml", b"x"),
        "text.xlsx": b"standard: qd-1300-2023",
        "locked.ods": zipped(**{"content.xml": b"\x01\x02", "META-INF/manifest.xml": "<m:encryption-data/>"}),
        "form.xls": form,
        "form": form,
        "phieu.yaml.txt": GOOD.encode(),
        "phieu.bak": GOOD.encode("utf-16"),
        "results.xlsx": workbook(),
        "old.xls": OLD_OFFICE,
        "kobo.csv": b"a,b\r\n",
        "notes.txt": b"gui lai sau",
        "pack.rar": b"Rar!",
        "photo.JPG": b"\xff\xd8\xff",
        "Thumbs": b"x",
        "~$b-form.xlsx": b"x",
    }  # fmt: skip


SCORED = ["b-form.xlsx", "ok.yaml"]
SET_ASIDE = {
    "cut.xlsx": "form_broken",
    "cut.xlsm": "form_broken",
    "tail.ods": "form_broken",
    "zero.xlsx": "form_broken",
    "zero.ods": "form_broken",
    "password.xlsx": "form_broken",
    "word.xlsx": "form_broken",
    "foreign.xlsx": "form_broken",
    "text.xlsx": "form_broken",
    "locked.ods": "form_broken",
    "form.xls": "form_misnamed",
    "form": "form_misnamed",
    "phieu.yaml.txt": "submission_misnamed",
    "phieu.bak": "submission_misnamed",
}
PASSED = {".xlsx": 1, ".xls": 1, ".csv": 1, ".txt": 1, ".rar": 1, ".jpg": 1, "no_ending": 1, "hidden": 1}


@pytest.mark.slow
def test_in_a_folder(form: bytes, tmp_path: Path, run: Run) -> None:
    for name, content in inbox(form).items():
        (tmp_path / name).write_bytes(content)
    assert outcome(run, tmp_path) == (SCORED, SET_ASIDE, PASSED, 0)
    assert len(SCORED) + len(SET_ASIDE) + sum(PASSED.values()) == len(list(tmp_path.iterdir()))


def test_in_an_archive(form: bytes, tmp_path: Path, run: Run) -> None:
    (tmp_path / "m.zip").write_bytes(zipped(**inbox(form)))
    assert outcome(run, tmp_path) == (SCORED, SET_ASIDE, PASSED, 0)


def test_archives_that_hold_no_submission(form: bytes, tmp_path: Path, run: Run) -> None:
    for name, content in {
        "form.zip": form,
        "none.zip": zipped(a__pdf=b"%PDF-", b__pdf=b"%PDF-", c__csv="x"),
        "empty.zip": zipped(),
        "broken.zip": b"PK no",
        "inner.zip": zipped(inner__zip=zipped(a__yaml=GOOD)),
    }.items():
        (tmp_path / name).write_bytes(content)
    assert outcome(run, tmp_path)[1] == {
        "form.zip": "form_misnamed",
        "none.zip": "archive_no_submission",
        "empty.zip": "archive_no_submission",
        "broken.zip": "archive_broken",
        "inner.zip": "archive_nested",
    }
    assert ".pdf 2, .csv 1" in run("batch", tmp_path)[1]


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        lambda form: edited(form, "xl/workbook.xml", b"xl/workbook.xml", b"xl/w9.xml", "xl/w9.xml"),
        lambda form: edited(form, "xl/workbook.xml", b'name="yte-check"', b"name = 'yte-check'"),
    ],
    ids=["a part under another name", "single quotes"],
)
def test_a_form_is_known_however_it_was_written(change: object, form: bytes, tmp_path: Path, run: Run) -> None:
    (tmp_path / "w.xlsx").write_bytes(change(form))  # type: ignore[operator]
    scored, failed, passed, _ = outcome(run, tmp_path)
    assert [*scored, *failed] == ["w.xlsx"]
    assert not passed


def test_a_form_above_the_limit_is_named(form: bytes, tmp_path: Path, run: Run) -> None:
    big = io.BytesIO(form)
    with zipfile.ZipFile(big, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("xl/media/anh.bin", bytes(5_100_000))
    (tmp_path / "lon.xlsx").write_bytes(big.getvalue())
    (tmp_path / "goi.zip").write_bytes(zipped(**{"trong-goi.xlsx": big.getvalue(), "ok.yaml": GOOD}))
    assert outcome(run, tmp_path)[1] == {"lon.xlsx": "file_too_large", "trong-goi.xlsx": "file_too_large"}


EVIDENCE = """{
  a: {title: a, file: minh-chung/a.pdf}, b: {title: b, file: ./minh-chung/../minh-chung/b.xlsx},
  c: {title: c, file: minh-chung/c.zip}, d: {title: d, file: minh-chung/khong-co.pdf}}"""


@pytest.mark.parametrize("packed", [False, True])
def test_what_a_submission_names_is_its_evidence(packed: bool, tmp_path: Path, run: Run) -> None:
    """Also a workbook and an archive that do not open; of what nobody names the same is set aside."""
    files: dict[str, bytes] = {
        "ok.yaml": submission_text("{}", EVIDENCE, commune={"name": "A"}).encode(),
        "minh-chung/a.pdf": b"%PDF-1.4",
        "minh-chung/b.xlsx": b"cut",
        "minh-chung/c.zip": zipped(x__pdf=b"%PDF-"),
        "minh-chung/la.pdf": b"%PDF-1.4",
        "minh-chung/la.xlsx": b"cut",
    }
    folder = tmp_path / "xa"
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    if packed:
        folder = tmp_path / "xa.zip"
        folder.write_bytes(zipped(**files))
    assert outcome(run, folder) == (["ok.yaml"], {"la.xlsx": "form_broken"}, {".pdf": 1}, 3)
    assert outcome(run, folder, folder) == (["ok.yaml"], {"la.xlsx": "form_broken"}, {".pdf": 1}, 3)


def test_links_and_pipes_are_named(form: bytes, tmp_path: Path, run: Run) -> None:
    import os

    (tmp_path / "in").mkdir()
    (tmp_path / "a.xlsx").write_bytes(form)
    (tmp_path / "in/link.xlsx").symlink_to(tmp_path / "a.xlsx")
    (tmp_path / "in/link.pdf").symlink_to(tmp_path / "a.xlsx")
    (tmp_path / "in/loop").symlink_to(tmp_path / "in/loop")
    os.mkfifo(tmp_path / "in/pipe.xlsx")
    os.mkfifo(tmp_path / "in/pipe")
    _, failed, passed, _ = outcome(run, tmp_path / "in")
    assert failed == {"link.xlsx": "link_leads_out", "pipe.xlsx": "not_a_file"}
    assert passed == {".pdf": 1, "no_ending": 2}


# What is not scored, in every form


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, content in {"ok.yaml": GOOD, "no.xlsx": "cut", "a.xls": "old", "b.xls": "old", "c.csv": "x"}.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


WORDS = "Bỏ qua 3 tệp khác, không phải là phiếu: .xls 2, .csv 1."


def test_every_form_says_what_was_not_scored(mixed: Path, tmp_path: Path, run: Run) -> None:
    outputs = [tmp_path / f"x{extension}" for extension in (".json", ".jsonl", ".csv", ".xlsx", ".html", ".parquet")]
    code, out, _ = run("batch", mixed, *(word for path in outputs for word in ("-o", path)))
    json_, jsonl, csv_, xlsx, html, parquet = outputs
    assert (code, WORDS in " ".join(out.split())) == (4, True)
    skipped = {"files": 3, "kinds": {".xls": 2, ".csv": 1}, "evidence": 0}
    assert json.loads(json_.read_text(encoding="utf-8"))["skipped"] == skipped
    assert json.loads(jsonl.read_text(encoding="utf-8").splitlines()[-1]) == {"skipped": skipped}
    page = html.read_text(encoding="utf-8")
    assert (WORDS in page, "Không chấm được 1 tệp" in page) == (True, True)
    cells = [cell.value for row in openpyxl.load_workbook(xlsx)["Tổng hợp"].iter_rows() for cell in row if cell.value]
    assert any(str(cell).startswith(WORDS) for cell in cells)
    assert any(str(cell).startswith("Không chấm được 1 tệp") for cell in cells)
    table = pytest.importorskip("pyarrow.parquet").read_table(parquet)
    assert json.loads(table.schema.metadata[b"yte_check"]) == {"failed": 1, "skipped": skipped}
    assert [row["Tệp"] for row in csv.DictReader(io.StringIO(csv_.read_text(encoding="utf-8-sig")))][-2:] == [
        "*.xls",
        "*.csv",
    ]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_row_of_a_csv_is_as_wide_as_its_head(lang: str, mixed: Path, run: Run) -> None:
    head, *rows = csv.reader(io.StringIO(run("--lang", lang, "batch", mixed, "--format", "csv")[1]), strict=True)
    assert {len(row) for row in rows} == {len(head)} == {len(set(head))}
    reason = "Lý do không tính" if lang == "vi" else "Why it is not counted"
    verdicts = {row[0].rsplit("/", 1)[-1]: (row[9], row[head.index(reason)] != "") for row in rows}
    words = ("Không tính", "Không lấy") if lang == "vi" else ("Not counted", "Not used")
    assert verdicts["no.xlsx"] == (words[0], True)
    assert verdicts["*.xls"] == (words[1], True)
    assert all(row[column] == "" for row in rows[:1] for column in (7, 8, 10, 11, 12)), "no text among the numbers"


def test_programs_read_the_csv(mixed: Path, tmp_path: Path, run: Run) -> None:
    duckdb = pytest.importorskip("duckdb")
    run("-q", "batch", mixed, "-o", tmp_path / "x.csv")
    found = duckdb.sql(f"select * from read_csv('{tmp_path / 'x.csv'}')")
    kinds = dict(zip(found.columns, map(str, found.types), strict=True))
    assert len(found.fetchall()) == 4
    assert kinds["Tổng điểm thấp nhất"] in ("BIGINT", "DOUBLE", "DECIMAL")


def test_nothing_is_scored_says_what_there_is(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.xls").write_bytes(OLD_OFFICE)
    code, _, err = run("batch", tmp_path)
    assert (code, ".xlsx" in err, ".xls 1" in err) == (2, True, True)


def test_brackets_in_a_pattern_are_first_a_name(tmp_path: Path, run: Run) -> None:
    for folder, name in (("[2024] huyện", "a"), ("2 huyện", "b"), ("x[12]", "c"), ("x1", "d")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.yaml").write_text(GOOD, encoding="utf-8")
    assert outcome(run, f"{tmp_path}/[2024] huyện/*.yaml")[0] == ["a.yaml"]
    assert outcome(run, f"{tmp_path}/x[[]12[]]/*.yaml")[0] == ["c.yaml"]
    assert outcome(run, f"{tmp_path}/[xy]1/*.yaml")[0] == ["d.yaml"]


def test_read_names_what_it_cannot_open(form: bytes, tmp_path: Path, run: Run) -> None:
    for name, content in inbox(form).items():
        (tmp_path / name).write_bytes(content)
    code, _, err = run("read", tmp_path, "-o", tmp_path / "out")
    assert code == 4
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["b-form.yaml"]
    broken = [name for name, why in SET_ASIDE.items() if why == "form_broken"]
    assert [name for name in broken if name not in err] == []
    assert ".csv 1" in err


@pytest.mark.slow
def test_every_reader_of_folders_says_what_it_left(tmp_path: Path, run: Run) -> None:
    district = tmp_path / "district"
    shutil.copytree(ROOT / "samples/district", district)
    for folder in ("phieu", "tham-dinh"):
        (district / folder / "phieu-cu.xls").write_bytes(OLD_OFFICE)
    reviews, stations = district / "tham-dinh", district / "phieu"
    for arguments in (
        ["review", "compare", reviews],
        ["trend", stations],
        ["plan", "progress", "son-duong-2018", "--stations", stations, "--year", "2025"],
        ["batch", stations / "01-an-binh.yaml", "--reviews", reviews],
    ):
        assert ".xls 1" in run(*arguments)[2], arguments
    assert ".xls" not in run("-q", "trend", stations)[2]
