"""Standards: the shipped one, amendments as of a day, guidelines, faults in a standard's files, the library."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from conftest import ROOT, assess_answers, standard_on
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import LANGS, message
from yte_check.standard.grades import weakest
from yte_check.standard.library import Library, UnknownStandard, default_library
from yte_check.standard.loading import read_standard
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import Band, ValueRange, points_among, points_at
from yte_check.standard.zones import ZoneRow

NEW_YEAR = date(2024, 12, 31)


def test_the_shipped_frame_is_the_verified_one() -> None:
    standard = standard_on()
    points = [(criterion.number, criterion.points) for criterion in standard.criteria]
    assert points == list(enumerate(map(Decimal, (14, 10, 12, 9, 19, 12, 6, 11, 3, 4)), 1))
    assert list(standard.indicators) == list(range(1, 48))
    assert standard.points == 100
    recognition = standard.text.recognition
    assert (recognition.total_percent, recognition.criterion_percent, recognition.valid_years) == (80, 50, 3)
    assert not any(indicator.knockout for indicator in standard.indicators.values()), "which ones is not known"


def test_no_score_rests_on_verified_text_yet() -> None:
    grades = {indicator.grade_at(Place(2, "tay_nguyen")) for indicator in standard_on().indicators.values()}
    assert grades == {"working"}


@pytest.mark.parametrize(
    ("terrain", "km", "zone"),
    [
        ("mountain", "5", 3), ("mountain", "4.99", 2), ("mountain_hard", "3", 3), ("mountain_hard", "2.99", 2),
        ("lowland", "15", 3), ("lowland", "14.99", 2), ("lowland", "3", 2), ("lowland", "2.99", 1), ("lowland", "0", 1),
    ],
)  # fmt: skip
def test_zones_by_terrain_and_distance(terrain: str, km: str, zone: int) -> None:
    zones = standard_on().text.zones
    assert zones is not None
    assert zones.derived(terrain, Decimal(km)) == zone  # type: ignore[arg-type]
    assert zones.derived(None, Decimal(km)) is zones.derived(terrain, None) is None  # type: ignore[arg-type]


def test_a_zone_row_without_bounds_holds_everywhere() -> None:
    assert ZoneRow(zone=1, terrain="lowland").holds("lowland", Decimal(99))


def test_indicator_35_turns_on_20_march_2023() -> None:
    before, after = standard_on(date(2023, 3, 19)), standard_on(date(2023, 3, 20))
    assert (before.amendments, [a.id for a in after.amendments]) == ((), ["qd-1453-2023"])
    answers = {"35": {"numerator": "10", "denominator": "100"}}
    low = [assess_answers(answers, standard).criteria[6].score.low for standard in (before, after)]
    assert low == [0, Decimal("1.5")]
    assert before.sha256 != after.sha256 == standard_on(NEW_YEAR).sha256
    changed = [n for n in before.indicators if before.indicators[n] != after.indicators[n]]
    assert changed == [35]


@pytest.mark.parametrize(
    ("region", "grade"),
    [
        ("trung_du_mien_nui_phia_bac", "verified"),
        ("bac_trung_bo", "inferred"),
        ("tay_nguyen", "inferred"),
        (None, "inferred"),
    ],
)
def test_the_grade_of_a_table_is_that_of_the_row_used(region: str | None, grade: str) -> None:
    indicator = standard_on().indicators[35]
    from yte_check.standard.model import _scoring_grade

    assert _scoring_grade(indicator.grade.scoring, Place(2, region)) == grade
    assert indicator.grade_at(Place(2, region)) == "working", "its points are"


def test_weakest() -> None:
    assert weakest(["verified", "inferred"]) == "inferred"
    assert weakest(["working", "verified"]) == "working"


def copied(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    return tmp_path / "criteria" / "qd-1300-2023"


def edited(path: Path, old: str, new: str) -> Path:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def line_of(path: Path, words: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def refused(place: Path, as_of: date = NEW_YEAR, extra: tuple[Path, ...] = ()) -> list[tuple[str, str, int]]:
    with pytest.raises(InvalidDocument) as caught:
        read_standard(place, extra).in_force(as_of)
    for lang in LANGS:
        assert all(message(diagnostic, lang) for diagnostic in caught.value.diagnostics)
    return [(Path(d.file).name, d.code, d.line) for d in caught.value.diagnostics]


FAULTS = [
    ("01-chi-dao-dieu-hanh.yaml", "points: 14", "points: 13", "points_do_not_add_up"),
    ("01-chi-dao-dieu-hanh.yaml", "points: 14", "points: 14,5", "points_do_not_add_up"),
    ("01-chi-dao-dieu-hanh.yaml", "points_each: 0.5", "points_each: 0.6", "maximum_not_points"),
    ("01-chi-dao-dieu-hanh.yaml", "      points_each: 0.5\n", "", "one_of_keys"),
    ("01-chi-dao-dieu-hanh.yaml", "    verify: [record]", "    verfy: [record]", "unknown_key"),
    ("01-chi-dao-dieu-hanh.yaml", "type: checklist", "type: check_list", "unknown_value"),
    ("01-chi-dao-dieu-hanh.yaml", "points: working, scoring", "points: certain, scoring", "unknown_value"),
    ("01-chi-dao-dieu-hanh.yaml", "doan_the: {type", "evidence: {type", "part_name_reserved"),
    ("01-chi-dao-dieu-hanh.yaml", "refs: [kh-123-quang-nam]", "refs: [kh-124]", "source_unknown"),
    ("02-nhan-luc.yaml", "{zone: {1: 1.5, 2: 2, 3: 3}}", "{zone: {1: 1.5, 2: 2}}", "table_lacks_zone"),
    ("02-nhan-luc.yaml", "{zone: {1: 1.5, 2: 2, 3: 3}}", "{zone: {1: 1, 2: 2, 3: 3, 4: 3}}", "table_unknown_zone"),
    ("01-chi-dao-dieu-hanh.yaml", "points_each: 0.5", "points_each: -0.5", "points_taken_not_given"),
    ("05-y-te-du-phong.yaml", "du_phong: Dự phòng lây truyền mẹ con", "du_phong: ", "missing_value"),
    ("08-dan-so.yaml", "được giao, points: 2}", "được giao, points: -2}", "points_taken_not_given"),
    ("02-nhan-luc.yaml", "- number: 7", "- number: 8", "number_twice"),
    ("02-nhan-luc.yaml", "{at_least: 100, points: 2}", "{points: 2}", "some_of_keys"),
    ("02-nhan-luc.yaml", "{at_least: 100, points: 2}", "{at_lest: 100, points: 2}", "unknown_key"),
    ("07-ba-me-tre-em.yaml", "scoring: {trung_du_mien_nui_phia_bac: verified", "scoring: {a: sure", "unknown_value"),
    ("07-ba-me-tre-em.yaml", "          tay_nguyen: [{at_least: 26.5, points: 1.5}]\n", "", "table_lacks_region"),
    ("07-ba-me-tre-em.yaml", "          tay_nguyen: [", "          tay_nguyn: [", "table_unknown_region"),
    ("standard.yaml", "indicator_count: {value: 47", "indicator_count: {value: 46", "indicator_count"),
    ("standard.yaml", "issued: 2023-03-09", "issued: 2023-13-09", "day_not_in_calendar"),
    ("standard.yaml", "no_knockout: true", "no_knockout: maybe", "yes_no_expected"),
    ("standard.yaml", "regions:", "criteria: []\nregions:", "criteria_twice"),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("file", "old", "new", "code"), FAULTS, ids=[f"{f[3]}-{i}" for i, f in enumerate(FAULTS)])
def test_a_fault_in_a_standard_is_named_in_its_file(file: str, old: str, new: str, code: str, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    path = edited(folder / file, old, new)
    # Before the amendment of 20/3/2023 the table of indicator 35 is the one in the criterion's file.
    found = refused(folder, date(2023, 3, 19))
    assert code in {kind for _, kind, _ in found}
    first_word = new.strip().split("\n")[0]
    if first_word and code not in (
        "points_do_not_add_up",
        "maximum_not_points",
        "one_of_keys",
        "some_of_keys",
        "number_twice",
    ):
        assert (path.name, code, line_of(path, first_word)) in found


def test_points_must_make_100(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder / "09-truyen-thong.yaml").unlink()
    assert {code for _, code, _ in refused(folder)} == {"points_do_not_add_up", "indicator_count"}


def test_a_knockout_that_is_none(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    path = edited(
        folder / "09-truyen-thong.yaml", "    verify: [observe]", "    knockout: {under: 2}\n    verify: [observe]"
    )
    assert refused(folder) == [(path.name, "knockout_expected", line_of(path, "knockout"))]


AMENDMENT = """id: so-y-te-1
amends: qd-1300-2023
kind: guideline
document: {number: 9/HD-SYT, issuer: Sở Y tế Lào Cai, issued: 2024-05-01, effective: 2024-06-01}
"""


def amendment(tmp_path: Path, changes: str, head: str = AMENDMENT) -> Path:
    path = tmp_path / "huong-dan.yaml"
    path.write_text(head + "changes:\n" + changes, encoding="utf-8")
    return path


GOOD_CHANGE = "  - {indicator: 43, path: scoring.bands, grade: verified, to: [{at_least: 20, points: 1}]}\n"


def with_guideline(path: Path, as_of: date, province: str | None = None) -> Decimal:
    standard = read_standard(ROOT / "criteria" / "qd-1300-2023", [path]).in_force(as_of, province)
    return assess_answers({"43": "12"}, standard).criteria[8].indicators[1].score.low


def test_a_guideline_counts_from_its_day_on(tmp_path: Path) -> None:
    path = amendment(tmp_path, GOOD_CHANGE)
    assert with_guideline(path, date(2024, 5, 31)) == 1
    assert with_guideline(path, date(2024, 6, 1)) == 0


def test_a_guideline_of_a_province_counts_there_only(tmp_path: Path) -> None:
    path = amendment(tmp_path, GOOD_CHANGE, AMENDMENT + "province: Tỉnh Lào Cai\n")
    assert with_guideline(path, NEW_YEAR, "tỉnh Lào Cai") == 0
    assert with_guideline(path, NEW_YEAR, "Lào Cai") == 0
    assert with_guideline(path, NEW_YEAR, "Yên Bái") == 1
    assert with_guideline(path, NEW_YEAR) == 1


def test_a_guideline_brings_its_grade_its_sources_and_its_points(tmp_path: Path) -> None:
    changes = (
        "  - {indicator: 42, path: points, grade: verified, to: 1.5}\n"
        "  - {indicator: 42, path: scoring.bands, grade: inferred, to: [{at_least: 3, points: 1.5}]}\n"
        "  - {indicator: 42, path: knockout, grade: verified, to: at_zero}\n"
        "  - {criterion: 9, path: points, grade: inferred, to: 3.5}\n"
        "  - {criterion: 10, path: points, grade: inferred, to: 3.5}\n"
        "  - {indicator: 45, path: points, grade: inferred, to: 0.5}\n"
        "  - {indicator: 45, path: scoring.points_each, grade: inferred, to: 0.25}\n"
        "  - {path: recognition.total_percent, grade: verified, to: 85}\n"
    )
    path = amendment(tmp_path, changes, AMENDMENT + "refs: [hd]\nsources: {hd: {title: Hướng dẫn 9}}\n")
    standard = read_standard(ROOT / "criteria" / "qd-1300-2023", [path]).in_force(NEW_YEAR)
    indicator = standard.indicators[42]
    assert (indicator.points, indicator.grade.points, indicator.grade.scoring) == (
        Decimal("1.5"),
        "verified",
        "inferred",
    )
    assert indicator.grade_at(Place(1, None)) == "inferred"
    assert (indicator.refs, standard.text.sources["hd"].title) == (("hd",), "Hướng dẫn 9")
    assert (indicator.knockout is not None, standard.text.recognition.total_percent) == (True, 85)
    assert "hd" in standard.text.recognition.refs
    assert (standard.criteria[8].points, standard.criteria[8].grade.points) == (Decimal("3.5"), "inferred")


def test_nothing_beside_a_change_becomes_any_surer_by_it(tmp_path: Path) -> None:
    changes = (
        "  - {indicator: 35, path: scoring.bands_by.region.tay_nguyen, grade: verified, "
        "to: [{at_most: 27, points: 1.5}]}\n"
        "  - {indicator: 23, path: scoring.bands_by.zone.1, grade: verified, to: [{at_least: 96, points: 4}]}\n"
        "  - {indicator: 37, path: scoring.unit, grade: verified, to: phần trăm}\n"
        "  - {path: knockout_list.note, grade: verified, to: khác}\n"
        "  - {indicator: 8, path: scoring.options.co_huu.label, grade: verified, to: Có bác sĩ}\n"
        "  - {indicator: 43, path: scoring.unit, grade: {others: inferred}, to: lần}\n"
    )
    path = amendment(tmp_path, changes)
    standard = read_standard(ROOT / "criteria" / "qd-1300-2023", [path]).in_force(NEW_YEAR)
    scoring = {number: standard.indicators[number].grade.scoring for number in (23, 35, 37)}
    assert scoring[23] == {"1": "verified", "others": "working"}
    assert isinstance(scoring[35], dict)
    assert (scoring[35]["tay_nguyen"], scoring[35]["bac_trung_bo"], scoring[35]["others"]) == (
        "verified",
        "inferred",
        "inferred",
    )
    assert scoring[37] == "working"
    assert standard.indicators[8].grade.scoring == "working"
    assert standard.indicators[43].grade.scoring == {"others": "inferred"}
    assert standard.text.knockout_list is not None
    assert standard.text.knockout_list.grade == "working"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("  - {indicator: 48, path: points, grade: verified, to: 2}\n", "amendment_no_node"),
        ("  - {criterion: 11, path: points, grade: verified, to: 2}\n", "amendment_no_node"),
        ("  - {indicator: 43, path: scoring.bans.at, grade: verified, to: 2}\n", "amendment_no_path"),
        ("  - {indicator: 43, path: points, grade: verified, to: 1}\n", "amendment_no_change"),
        ("  - {indicator: 43, criterion: 9, path: points, grade: verified, to: 1}\n", "amendment_two_nodes"),
        ("  - {indicator: 43, path: points, to: 2}\n", "missing_key"),
        ("  - {indicator: 43, path: points, grade: verified, to: 2}\n", "maximum_not_points"),
        ("  - {indicator: 43, path: scoring.unti, grade: verified, to: a}\n", "unknown_key"),
        ("  - {indicator: 43, path: scoring.bands, grade: verified, to: [{at_lest: 2, points: 1}]}\n", "unknown_key"),
    ],
)  # fmt: skip
def test_a_change_that_cannot_be_is_refused(change: str, code: str, tmp_path: Path) -> None:
    path = amendment(tmp_path, change)
    found = refused(ROOT / "criteria" / "qd-1300-2023", extra=(path,))
    assert code in {kind for _, kind, _ in found}
    if code not in ("maximum_not_points",):
        assert (path.name, code, 6) in found


@pytest.mark.parametrize(
    "first",
    [
        "{indicator: 43, path: grade.scoring, grade: verified, to: sai}",
        "{indicator: 43, path: grade.scoring, grade: verified, to: {others: sai}}",
        "{indicator: 43, path: grade, grade: verified, to: [working]}",
        "{indicator: 43, path: refs, grade: verified, to: 5}",
        "{path: recognition.refs, grade: verified, to: {a: b}}",
        "{path: criteria, grade: verified, to: []}",
        "{criterion: 9, path: indicators, grade: verified, to: []}",
    ],
)
def test_a_change_upon_a_change_that_cannot_be(first: str, tmp_path: Path) -> None:
    """The second change meets what the first has left, which is no standard: that is said, and no fault of ours."""
    second = "  - {indicator: 43, path: scoring.unit, grade: working, to: khác}\n"
    third = "  - {path: recognition.total_percent, grade: working, to: 81}\n"
    path = amendment(tmp_path, f"  - {first}\n{second}{third}", AMENDMENT + "refs: [hd]\nsources: {hd: {title: H}}\n")
    assert refused(ROOT / "criteria" / "qd-1300-2023", extra=(path,))


def test_amendments_are_found_beside_a_standard_and_in_its_folder(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder.parent / "qd-1453-2023.yaml").unlink()
    (folder.parent / "notes.yaml").write_bytes(b"\xff not even text")
    (folder.parent / "other.yaml").write_text("amends: another\nbroken: [", encoding="utf-8")
    assert read_standard(folder).amendments == ()
    (folder / "amendments").mkdir()
    amendment(folder / "amendments", GOOD_CHANGE)
    assert [a.id for a in read_standard(folder).in_force(NEW_YEAR).amendments] == ["so-y-te-1"]


def test_a_standard_in_one_file(tmp_path: Path) -> None:
    folder = ROOT / "criteria" / "qd-1300-2023"
    parts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("[0-9]*.yaml"))]
    indented = ["  - " + "\n    ".join(part.split("\n", 1)[1].strip().splitlines()) + "\n" for part in parts]
    whole = (folder / "standard.yaml").read_text(encoding="utf-8") + "criteria:\n" + "".join(indented)
    (tmp_path / "bo.yaml").write_text(whole, encoding="utf-8")
    assert read_standard(tmp_path / "bo.yaml").in_force(NEW_YEAR).text != standard_on().text, "no amendment beside it"
    shutil.copy(ROOT / "criteria" / "qd-1453-2023.yaml", tmp_path)
    standard = read_standard(tmp_path / "bo.yaml").in_force(NEW_YEAR)
    assert standard.text == standard_on().text
    assert standard.sha256 == standard_on().sha256


def test_the_fingerprint_is_of_the_words_not_of_the_layout(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    path = folder / "09-truyen-thong.yaml"
    path.write_text(
        "# ghi chú\n" + path.read_text(encoding="utf-8").replace("\n", "\r\n"), encoding="utf-8", newline=""
    )
    assert read_standard(folder).in_force(NEW_YEAR).sha256 == standard_on().sha256
    edited(path, "Góc truyền thông", "Góc truyền thông sức khỏe")
    other = read_standard(folder).in_force(NEW_YEAR).sha256
    assert other != standard_on().sha256
    assert len(other) == len(hashlib.sha256().hexdigest())


def test_one_s_own_folder_goes_before_the_shipped_one(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    edited(folder / "standard.yaml", "title: Bộ tiêu chí quốc gia", "title: Bản riêng - Bộ tiêu chí quốc gia")
    library = default_library([folder.parent])
    assert library.load("qd-1300-2023").in_force(NEW_YEAR).text.title.startswith("Bản riêng")
    assert [place.name for place in library.places()] == ["qd-1300-2023"]
    assert Library(()).find(str(folder)) == folder


@pytest.mark.parametrize("wanted", ["qd-1300", "", "no/where", "criteria"])
def test_an_unknown_standard(wanted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnknownStandard) as caught:
        default_library().find(wanted)
    assert caught.value.known == ("qd-1300-2023",)


def band(points: str, **bounds: str) -> Band:
    return Band(points=Decimal(points), **{name: Decimal(bound) for name, bound in bounds.items()})


def test_bands_take_the_first_that_fits_and_join_their_conditions() -> None:
    bands = (band("2", at_least="10", below="20"), band("1", above="20", at_most="30"), band("5", at_least="10"))
    values = {"9.99": 0, "10": 2, "19.99": 2, "20": 5, "20.01": 1, "30": 1, "30.01": 5}
    assert {value: points_at(bands, Decimal(value)) for value in values} == values


def test_points_among_values_see_every_stretch() -> None:
    bands = (band("2", at_least="10", at_most="10"), band("1", above="20", below="21"))
    assert points_among(bands, ValueRange(Decimal(0), None)) == (0, 2)
    assert points_among(bands, ValueRange(Decimal(10), Decimal(10))) == (2, 2)
    assert points_among(bands, ValueRange(Decimal(10), Decimal(20), above_low=True)) == (0, 0)
    assert points_among(bands, ValueRange(Decimal(15), Decimal(30))) == (0, 1)


@pytest.mark.parametrize("read", [lambda: standard_on().criteria[0], lambda: standard_on().text.zones])
def test_a_standard_cannot_be_changed(read: Callable[[], object]) -> None:
    with pytest.raises(AttributeError):
        read().title = "x"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "scoring",
    [
        "{type: choice, options: {}}",
        "{type: checklist, points_each: 1, items: {}}",
        "{type: parts, parts: {}}",
    ],
)
def test_a_rule_with_nothing_to_choose_from(scoring: str, tmp_path: Path) -> None:
    folder = copied(tmp_path)
    path = edited(
        folder / "03-co-so-ha-tang.yaml",
        "{type: yes_no, points: 1, question: Trạm y tế ở vị trí người dân dễ tiếp cận}",
        scoring,
    )
    assert refused(folder) == [(path.name, "missing_value", line_of(path, scoring))]
