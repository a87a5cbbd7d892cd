"""Further names of communes, in a file of a province: with them a file finds its commune in every command."""

import json
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.places.identity import Written, identity_of
from yte_check.places.model import NO_NAMES
from yte_check.places.names import use_names_of
from yte_check.places.national import use_names

GOOD = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
NAMES = """\
source: Sở Y tế
grade: working
place_names:
  - {code: "01969", names: [Phủ Thông Mới, Thị trấn Phủ Thông huyện lỵ]}
  - {code: "01990", before: có, names: [Lục Bình Thượng]}
"""


@pytest.fixture
def own(tmp_path: Path) -> object:
    yield tmp_path
    use_names(NO_NAMES)


def names_file(folder: Path, text: str = NAMES) -> Path:
    file = folder / "places" / "thai-nguyen.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file


def written(name: str, year: int, code: str | None = None) -> Written:
    return Written(name, code, None, "Thái Nguyên" if year >= 2025 else "Bắc Kạn", year)


@pytest.mark.parametrize(
    ("name", "year", "key"),
    [
        ("Xã Phủ Thông", 2025, ("01969",)),
        ("PHU THONG MOI", 2025, None),  # of names without marks nobody says that they are the same
        ("Phủ Thông Mới", 2025, ("01969",)),
        ("Xã Phủ Thông mới", 2025, ("01969",)),
        ("Trạm Y tế xã Phủ Thông Mới", 2025, ("01969",)),
        ("Phường Phủ Thông huyện lỵ", 2025, ("01969",)),
        ("Lục Bình Thượng", 2024, ("01990 until 2025",)),
        ("Xã Lục Bình Thượng", 2025, ("01990 until 2025",)),
        ("Phủ Thông Cũ", 2025, None),
    ],
)
def test_a_further_name_is_that_of_its_commune(own: Path, name: str, year: int, key: tuple[str, ...] | None) -> None:
    before = identity_of(written(name, year))
    names_file(own)
    use_names_of([own])
    found = identity_of(written(name, year))
    assert (found.key == key) if key is not None else not found.known
    use_names_of([])
    assert identity_of(written(name, year)) == before


def test_a_code_beside_a_further_name_is_no_contradiction(own: Path, run: Run) -> None:
    text = GOOD.replace("commune: {name: Lục Bình}", 'commune: {name: Phủ Thông Mới, code: "01969"}')
    text = text.replace("  district: Bạch Thông\n", "").replace("province: Bắc Kạn", "province: Thái Nguyên")
    file = own / "a.yaml"
    file.write_text(text.replace("year: 2024", "year: 2025"), encoding="utf-8")
    assert "[commune_code_other_name]" in run("assess", file)[2] + run("assess", file)[1]
    names_file(own)
    use_names_of([own])
    assert identity_of(written("Phủ Thông Mới", 2025, "01969")).key == ("01969",)


def test_every_command_knows_the_names_of_a_folder_beside_standards(
    own: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = GOOD.replace("commune: {name: Lục Bình}", "commune: {name: Phủ Thông Mới}")
    text = text.replace("  district: Bạch Thông\n", "").replace("province: Bắc Kạn", "province: Thái Nguyên")
    (own / "in").mkdir()
    (own / "in" / "a.yaml").write_text(text.replace("year: 2024", "year: 2025"), encoding="utf-8")
    arguments = ("batch", own / "in", "--expect", "Thái Nguyên", "--format", "json")
    assert json.loads(run(*arguments)[1])["expected"]["arrived"] == 0
    file = names_file(own)
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own))
    _, out, err = run(*arguments)
    assert json.loads(out)["expected"]["arrived"] == 1
    assert f"{file}:1:1" in "".join(err.split("\n"))
    assert "[place_names_used]" in err
    assert "working" in err
    (station,) = json.loads(run("trend", own / "in", "--format", "json")[1])["stations"]
    assert station["code"] == "01969"
    monkeypatch.delenv("YTE_CHECK_CRITERIA")
    assert json.loads(run(*arguments)[1])["expected"]["arrived"] == 0


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        ('{code: "99999", names: [A]}', "place_names_code", 12),
        ('{code: "01990", names: [A]}', "place_names_code", 12),
        ('{code: "99999", before: có, names: [A]}', "place_names_code_before", 12),
        ('{code: "01969", names: [A, Bằng Thành]}', "place_names_taken", 32),
        ('{code: "01969", names: [A]}\n  - {code: "01840", names: [xã a]}', "place_names_taken", 29),
        ('{code: "01990", before: có, names: [Vi Hương]}', "place_names_taken", 41),
        ('{code: "01969", names: []}', "missing_value", 0),
        ('{code: "01969", name: A}', "unknown_key", 0),
    ],
)
def test_a_fault_is_told_at_its_place(own: Path, row: str, code: str, column: int) -> None:
    names_file(own, f"source: Sở Y tế\ngrade: working\nplace_names:\n  - {row}\n")
    with pytest.raises(InvalidDocument) as raised:
        use_names_of([own])
    first = raised.value.diagnostics[0]
    assert code in {each.code for each in raised.value.diagnostics}
    if column:
        assert (first.code, first.line, first.column) == (code, 4 + row.count("\n"), column)
    assert not identity_of(written("A", 2025)).known


def test_a_name_may_be_that_of_communes_of_several_provinces(own: Path) -> None:
    names_file(own, NAMES + '  - {code: "00004", names: [Phủ Thông Mới]}\n')
    use_names_of([own])
    assert identity_of(written("Phủ Thông Mới", 2025)).key == ("01969",)
    assert identity_of(Written("Phủ Thông Mới", None, None, "Hà Nội", 2025)).key == ("00004",)


def test_the_file_is_told_apart_from_others(own: Path, run: Run) -> None:
    code, _, err = run("assess", names_file(own))
    assert (code, "[file_is_places]" in err) == (4, True)
