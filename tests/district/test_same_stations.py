"""``batch``, ``review compare`` and ``plan progress`` count the same stations of one inbox, whatever lies in it."""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import REGION, ROOT, Run, submission_text

SAMPLE = ROOT / "samples" / "luc-binh.yaml"


def station(name: str, year: int = 2024, answers: str = "{11: có}") -> str:
    place = {"commune": {"name": name}, "district": "Cao Lộc", "province": "Lạng Sơn"}
    return submission_text(answers, name=f"TYT {name}", region=REGION, **place).replace("year: 2024", f"year: {year}")


def review(path: str, text: str, decisions: str = "  11: {decision: accepted, remark: Đủ}", who: str = "Hoa") -> str:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return (
        f"submission: {{path: {path}, sha256: {sha256}}}\nround: Đợt 1\nauthority: Hội đồng\nreviewer: {who}\n"
        f"date: 15/1/2025\ndecisions:\n{decisions}\n"
    )


@pytest.fixture
def inbox(tmp_path: Path, run: Run) -> Path:
    """Five communes that can be scored, four of them verified."""
    folder = tmp_path / "hop-thu"
    (folder / "tham-dinh").mkdir(parents=True)
    texts = {name: station(name) for name in ("An Bình", "Bình Minh", "Cao Sơn", "Đại Đồng")}
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "An Bình - bản sao.yaml").write_text(texts["An Bình"], encoding="utf-8")  # the same text twice
    (folder / "An Bình năm trước.yaml").write_text(station("An Bình", 2023), encoding="utf-8")
    (folder / "hong.yaml").write_text(station("Hỏng").replace("11: có", "11: có thể"), encoding="utf-8")
    (folder / "rong.yaml").write_text("", encoding="utf-8")
    (folder / "ghi-chu.yaml").write_text("viec: gọi lại trạm\n", encoding="utf-8")  # of no commune
    with zipfile.ZipFile(folder / "xa-xa.zip", "w") as archive:
        archive.writestr("En Xa.yaml", station("Ea Xá"))
    reviews = {
        "an-binh": review("../An Bình.yaml", texts["An Bình"]),
        "binh-minh": review("../Bình Minh.yaml", texts["Bình Minh"]),
        "binh-minh-2": review("../Bình Minh.yaml", texts["Bình Minh"], "  48: {decision: accepted, remark: a}"),
        "cao-son": review("../Cao Sơn.yaml", texts["Cao Sơn"]),
        "cao-son-2": review("../Cao Sơn.yaml", texts["Cao Sơn"], "  11: {decision: rejected, remark: a}", "Nam"),
        "dai-dong-cu": review("../Đại Đồng.yaml", texts["Đại Đồng"] + "# bản cũ\n"),
        "trong-zip": review("../xa-xa.zip/En Xa.yaml", station("Ea Xá")),
        "khong-co-phieu": review("../mat.yaml", "mất"),
    }
    for name, text in reviews.items():
        (folder / "tham-dinh" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.slow
def test_the_counts_agree(inbox: Path, run: Run) -> None:
    reviews = inbox / "tham-dinh"
    batch: dict[str, Any] = json.loads(run("batch", inbox, "--reviews", reviews, "--format", "json")[1])
    compared = json.loads(run("review", "compare", inbox, "--format", "json")[1])
    plan = ("cao-loc-2024", "--stations", inbox, "--reviews", reviews, "--year", "2024", "--format", "json")
    followed = json.loads(run("plan", "progress", *plan)[1])
    within = json.loads(
        run("batch", inbox, "--reviews", reviews, "--plan", "cao-loc-2024", "--plan-year", "2024", "--format", "json")[
            1
        ]
    )["plan"]
    verified = {each["path"]: each["review"]["points"] for each in batch["stations"] if each["review"] is not None}
    assert batch["summary"]["reviews"]["stations"] == 4
    assert len(compared["stations"]) == followed["stations"]["verified"] == within["stations"]["verified"] == 4
    assert (followed["stations"]["assessed"], followed["stations"]["missing"]) == (5, 2)
    assert followed["stations"] == within["stations"]
    assert followed["targets"] == within["targets"]
    for each in compared["stations"]:
        points = each["review"]["points"]
        assert {key: points[key] for key in ("low", "high", "max")} == verified[each["path"]]
    aside = {Path(each["path"]).name for each in batch["failed"]}
    twice = aside & {"An Bình.yaml", "An Bình - bản sao.yaml"}
    assert len(twice) == 1
    aside -= twice  # compared by its text, which lies there twice
    assert aside == {Path(each["path"]).name for each in compared["failed"]}
    assert aside == {
        "hong.yaml",
        "rong.yaml",
        "ghi-chu.yaml",
        "binh-minh-2.yaml",
        "dai-dong-cu.yaml",
        "khong-co-phieu.yaml",
    }
    assert batch["summary"]["reviews"]["disputed"] == 1
    disputed = [each["review"]["disputed"] for each in compared["stations"] if each["review"]["disputed"]]
    assert disputed == [[11]]


def test_naming_the_files_one_by_one_counts_the_same(inbox: Path, run: Run) -> None:
    files = [file for file in sorted(inbox.rglob("*")) if file.is_file()]
    whole = json.loads(run("review", "compare", inbox, "--format", "json")[1])
    single = json.loads(run("review", "compare", *files, "--format", "json")[1])
    for part, key in (("stations", "path"), ("failed", "path")):
        assert sorted(each[key] for each in single[part]) == sorted(each[key] for each in whole[part])


@pytest.mark.slow
def test_a_form_that_was_filled_in_is_compared_as_well(tmp_path: Path, run: Run) -> None:
    form = tmp_path / "phieu.xlsx"
    assert run("form", "--station", SAMPLE, "-o", form)[0] == 0
    path = tmp_path / "tham-dinh.yaml"
    sha256 = hashlib.sha256(form.read_bytes()).hexdigest()
    text = review("phieu.xlsx", "").replace(hashlib.sha256(b"").hexdigest(), sha256)
    path.write_text(text, encoding="utf-8")
    compared = json.loads(run("review", "compare", tmp_path, "--format", "json")[1])
    assert (len(compared["stations"]), compared["failed"]) == (1, [])
    shutil.rmtree(tmp_path)


@pytest.mark.slow
def test_what_was_not_taken_is_counted_as_by_a_batch(tmp_path: Path, run: Run) -> None:
    """Neither a form, nor an archive, nor a document of evidence that was used is told as not taken."""
    folder = tmp_path / "hop-thu"
    shutil.copytree(ROOT / "samples" / "minh-chung", folder / "minh-chung")
    shutil.copy(SAMPLE, folder / "luc-binh.yaml")
    assert run("form", "--station", SAMPLE, "-o", folder / "phieu.xlsx")[0] == 0
    with zipfile.ZipFile(folder / "xa.zip", "w") as archive:
        archive.writestr("xa.yaml", station("Ea Xá"))
    (folder / "cu.xls").write_bytes(b"cu")
    (folder / "tham-dinh.yaml").write_text(review("xa.zip/xa.yaml", station("Ea Xá")), encoding="utf-8")
    batch = json.loads(run("batch", folder, "--reviews", folder, "--format", "json")[1])
    assert batch["skipped"]["kinds"] == {".xls": 1}
    for command in (("review", "compare", folder), ("plan", "progress", "cao-loc-2024", "--stations", folder)):
        assert "Bỏ qua 1 tệp khác trong các thư mục: .xls 1." in run(*command)[2]


def test_what_lies_there_twice_is_one_reviewed_station_in_every_list(inbox: Path, tmp_path: Path, run: Run) -> None:
    """An Bình's text lies there twice; the rows of every list are as many as its heading says."""
    overturned = review("../An Bình.yaml", station("An Bình"), "  11: {decision: rejected, remark: Lại}")
    overturned = overturned.replace("Đợt 1", "Đợt 2").replace("15/1", "16/1")
    (inbox / "tham-dinh" / "an-binh-2.yaml").write_text(overturned, encoding="utf-8")
    outputs = [tmp_path / f"x{ending}" for ending in (".json", ".xlsx", ".html")]
    _, text, _ = run("batch", inbox, "--reviews", inbox / "tham-dinh", *(w for path in outputs for w in ("-o", path)))
    document = json.loads(outputs[0].read_text(encoding="utf-8"))
    reviewed = [each for each in document["stations"] if each["review"] is not None]
    assert (len(reviewed), len({each["sha256"] for each in reviewed})) == (4, 4)
    assert document["summary"]["reviews"]["stations"] == 4
    assert (text.count("Đã bị thay:"), text.count("Có hiệu lực:")) == (1, 1)
    book = openpyxl.load_workbook(outputs[1])
    assert book["Điểm thẩm định"].max_row == 1 + 4
    states = [row[3] for row in book["Ý kiến khác, quyết định bị thay"].iter_rows(values_only=True)]
    assert (states.count("Đã bị thay"), states.count("Có hiệu lực")) == (1, 1)
    assert outputs[2].read_text(encoding="utf-8").count("bị thay bằng") == 1
