"""Files that are named after stations can be stored on every system, Windows before all."""

from pathlib import Path

import pytest

from conftest import ROOT, Run, read_text
from export_files import as_csv, exported
from yte_check.documents.file_names import free_stem, is_storable, plain_stem, storable_stem

LUC_BINH = read_text((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"), folder=ROOT / "samples")


@pytest.mark.parametrize(
    ("name", "storable"),
    [
        ("a.yaml", True), ("Lục Bình", True), ("console.yaml", True), ("com10.yaml", True), ("con.yaml", False),
        ("AUX", False), ("Com1.tar.gz", False), ("lpt² .txt", False), ("nul", False), ("a:b", False), ("a.", False),
        ("a ", False), ("", False), ("..", False), ("a/b", False), ("a\x07b", False), ("ạ" * 70, False),
    ],
)  # fmt: skip
def test_what_every_system_can_store(name: str, storable: bool) -> None:
    assert is_storable(name) == storable


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        ("Trạm Y tế xã Lục Bình", "tram-y-te-xa-luc-binh"), ("  ĐỒNG/..\\Tâm?", "dong-tam"), ("???", "phieu"),
        ("Con", "phieu-con"), ("AUX.", "phieu-aux"), ("com1", "phieu-com1"), ("Cồn", "phieu-con"),
        ("a" * 79 + " b", "a" * 79),
    ],
)  # fmt: skip
def test_names_after_stations(words: str, stem: str) -> None:
    assert plain_stem(words) == stem


@pytest.mark.parametrize(
    ("stem", "kept"),
    [
        ("phieu 1", "phieu 1"),
        ("Lục Bình", "Lục Bình"),
        ("con", "phieu-con"),
        ("a: b", "a- b"),
        ("a. ", "a"),
        (".", "phieu"),
    ],
)
def test_names_after_forms(stem: str, kept: str) -> None:
    assert storable_stem(stem) == kept
    assert is_storable(storable_stem("ệ" * 300))


def test_a_name_is_given_once_in_any_case() -> None:
    assert free_stem("A", {"a", "a-2"}) == "A-3"


def test_stations_of_reserved_and_equal_names_each_get_a_file(run: Run, tmp_path: Path) -> None:
    names = ["Con", "Aux", "Xã A", "xã a", "Xã A 2"]
    rows = [exported(LUC_BINH) | {"tram/station__name": name} for name in names]
    (tmp_path / "e.csv").write_text(as_csv(rows, ",", "/"), encoding="utf-8")
    assert run("read", tmp_path / "e.csv", "-o", tmp_path / "yaml")[0] == 0
    found = sorted(path.name for path in (tmp_path / "yaml").iterdir())
    assert found == ["phieu-aux.yaml", "phieu-con.yaml", "xa-a-2-2.yaml", "xa-a-2.yaml", "xa-a.yaml"]
