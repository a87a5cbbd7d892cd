"""``criteria check``: a small standard in which nothing is wrong, and each fault of it alone, found on its line."""

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
import yaml

from conftest import ROOT, Run
from yte_check.criteria.checking.examination import CODES, CheckRun, examine
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.standard.library import Library, default_library

HERE = Path(__file__).parents[1] / "standards"
SOUND, FAULTS = HERE / "sound", HERE / "faults"
TODAY = date(2026, 1, 1)
MARK = re.compile(r"# <<(\w+)")
"""Stands in a faulty file on the line on which the fault is to be named."""


def faulty(name: str, tmp_path: Path) -> Path:
    """The sound standard with the files of a fault laid over it; the file “without” names those that are gone."""
    place = tmp_path / "criteria"
    shutil.copytree(SOUND, place)
    shutil.copytree(FAULTS / name, place, dirs_exist_ok=True)
    without = place / "without"
    if without.exists():
        for gone in without.read_text(encoding="utf-8").split():
            (place / gone).unlink()
        without.unlink()
    return place


def expected(place: Path) -> set[tuple[str, str, int]]:
    found = set()
    for file in place.rglob("*.y*ml"):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            found |= {(code, file.name, number) for code in MARK.findall(line)}
    return found


def faults_of(examination: CheckRun) -> set[tuple[str, str, int]]:
    return {(d.code, Path(d.file).name, d.line) for d in examination.findings.diagnostics}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(folder.name for folder in FAULTS.iterdir()))
def test_each_fault_alone_is_named_on_its_line(name: str, tmp_path: Path) -> None:
    place = faulty(name, tmp_path)
    wanted = expected(place)
    assert {code for code, _, _ in wanted} == {name.split("-")[0]}
    assert faults_of(examine([place], Library((place,)), TODAY)) == wanted


def test_every_code_of_every_proof_has_a_file() -> None:
    shown = {folder.name.split("-")[0] for folder in FAULTS.iterdir()}
    assert {code for codes in CODES.values() for code in codes} <= shown


def test_nothing_is_wrong_with_the_sound_one() -> None:
    assert not examine([SOUND], Library((SOUND,)), TODAY).findings.diagnostics


def test_nothing_is_wrong_with_what_ships() -> None:
    examination = examine([ROOT / "criteria"], default_library(), TODAY)
    assert not examination.findings.diagnostics
    assert {examined.status for examined in examination.findings.examined} == {"holds"}


def test_every_code_is_found_by_one_proof_only() -> None:
    codes = [code for codes in CODES.values() for code in codes]
    assert len(codes) == len(set(codes))


def edited(place: Path, file: str, old: str, new: str) -> None:
    path = place / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SOUND, tmp_path / "criteria"))


def test_all_faults_of_all_files_appear_at_once(sound: Path) -> None:
    edited(sound, "nho/01-to-chuc.yaml", "points_each: 5", "points_each: 4")
    edited(sound, "nho/02-ket-qua.yaml", "at_least: 80", "at_least: 96")
    edited(sound, "sua-doi.yaml", "at_least: 80", "at_least: 80, points: 8}, {at_least: 70")
    edited(sound, "ke-hoach.yaml", "to: 95", "to: 75")
    found = faults_of(examine([sound], Library((sound,)), TODAY))
    assert {(code, file) for code, file, _ in found} == {
        ("maximum_not_points", "01-to-chuc.yaml"),
        ("band_unreachable", "02-ket-qua.yaml"),
        ("bands_same_points", "sua-doi.yaml"),
        ("range_reversed", "ke-hoach.yaml"),
    }


def test_a_guideline_is_proved_where_it_holds(sound: Path) -> None:
    """A fault that only the guideline of one province brings is found there, on the guideline's line."""
    guideline = """\
id: hd-lao-cai
amends: nho
kind: guideline
province: Lào Cai
document: {number: 9/HD, issuer: Sở Y tế, issued: 2025-01-01, effective: 2025-02-01}
changes:
  - {indicator: 7, path: scoring.bands_by.zone.1, grade: working, to: [{at_least: 500, points: 14}]}
"""
    (sound / "nho" / "amendments").mkdir()
    (sound / "nho" / "amendments" / "lao-cai.yaml").write_text(guideline, encoding="utf-8")
    found = faults_of(examine([sound], Library((sound,)), TODAY))
    assert found == {("maximum_unreachable", "lao-cai.yaml", 7)}


def test_what_an_amendment_mends_is_still_a_fault_of_the_time_before(sound: Path) -> None:
    edited(sound, "nho/02-ket-qua.yaml", "at_least: 80", "at_least: 96")
    assert faults_of(examine([sound], Library((sound,)), TODAY)) == {("band_unreachable", "02-ket-qua.yaml", 18)}


def test_an_amendment_alone_is_proved_with_its_standard(sound: Path, tmp_path: Path) -> None:
    edited(sound, "sua-doi.yaml", "at_least: 80, points: 8", "at_least: 91, points: 8")
    wanted = {("band_unreachable", "sua-doi.yaml", 9)}
    assert faults_of(examine([sound / "sua-doi.yaml"], Library(()), TODAY)) == wanted
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (sound / "sua-doi.yaml").rename(elsewhere / "sua-doi.yaml")
    assert faults_of(examine([elsewhere], Library((sound,)), TODAY)) == wanted


def test_a_criterion_file_stands_for_its_standard(sound: Path) -> None:
    edited(sound, "nho/standard.yaml", "valid_years: 3", "valid_years: 0")
    named = examine([sound / "nho" / "01-to-chuc.yaml", sound / "nho"], Library((sound,)), TODAY)
    assert faults_of(named) == {("years_impossible", "standard.yaml", 13)}
    assert [checked.place for checked in named.standards] == [sound / "nho"]


def test_a_standard_in_one_file(sound: Path, tmp_path: Path) -> None:
    criteria = [(sound / "nho" / name).read_text(encoding="utf-8") for name in ("01-to-chuc.yaml", "02-ket-qua.yaml")]
    items = ["- " + text.replace("\n", "\n  ").rstrip() for text in criteria]
    head = (sound / "nho" / "standard.yaml").read_text(encoding="utf-8")
    one = tmp_path / "one" / "nho.yaml"
    one.parent.mkdir()
    one.write_text(head + "criteria:\n" + "\n".join(items) + "\n", encoding="utf-8")
    assert not examine([one.parent], Library(()), TODAY).findings.diagnostics
    edited(one.parent, "nho.yaml", "points_each: 5", "points_each: 6")
    assert {code for code, _, _ in faults_of(examine([one], Library(()), TODAY))} == {"maximum_not_points"}


def test_without_its_form_nothing_is_proved_of_a_standard(sound: Path) -> None:
    edited(sound, "nho/01-to-chuc.yaml", "points_each: 5", "points_each: five")
    examined = {each.name: each.status for each in examine([sound / "nho"], Library((sound,)), TODAY).findings.examined}
    assert examined["form"] == "broken"
    assert {examined[name] for name in ("sums", "bands", "amendments")} == {"not_checked"}


def test_an_unreadable_file_stops_its_standard_only(sound: Path, run: Run) -> None:
    edited(sound, "nho/01-to-chuc.yaml", "points_each: 5", "points_each: [5")
    edited(sound, "ke-hoach.yaml", "to: 95", "to: 75")
    code, out, _ = run("criteria", "check", sound, "--format", "json")
    document = json.loads(out)
    assert code == 4
    codes = [diagnostic["code"] for diagnostic in document["diagnostics"]]
    assert "yaml_unclosed_bracket" in codes
    status = {proof["code"]: proof["status"] for proof in document["proofs"]}
    assert status["sums"] == "not_checked"


def test_exit_codes(sound: Path, tmp_path: Path, run: Run) -> None:
    assert run("criteria", "check", sound)[0] == 0
    edited(sound, "nho/01-to-chuc.yaml", "verify: [record, observe]", "verify: [record, xem]")
    assert run("criteria", "check", sound)[0] == 0
    assert run("criteria", "check", sound, "--strict")[0] == 1
    edited(sound, "nho/01-to-chuc.yaml", "points_each: 5", "points_each: 6")
    assert run("criteria", "check", sound)[0] == 1
    assert run("criteria", "check", tmp_path / "nowhere.yaml")[0] == 4
    assert run("criteria", "check")[0] == 2
    assert run("criteria", "check", sound, "--format", "xml")[0] == 2


@pytest.mark.parametrize(
    "content", ["", "\x00", "- a", "a: [", "amends: [x]", "targets: 3", "criteria: 3", "amends: nho"]
)
def test_files_with_anything_in_them_give_diagnostics(content: str, tmp_path: Path, run: Run) -> None:
    (tmp_path / "x.yaml").write_text(content, encoding="utf-8")
    code, out, _ = run("criteria", "check", tmp_path, "--strict")
    assert code in (1, 4)
    assert "x.yaml:" in out


def test_the_text_for_a_reader(sound: Path, run: Run) -> None:
    _, out, _ = run("criteria", "check", sound)
    assert "  đạt       Mức điểm một chiều, liền nhau, không chồng, đạt được\n" in out
    assert "  điểm: 1–4, 6–8\n" in out
    assert out.endswith("Đã kiểm tra 7 tệp: không có lỗi.\n")
    assert max(map(len, out.splitlines())) <= 80
    edited(sound, "nho/02-ket-qua.yaml", "at_least: 80", "at_least: 96")
    _, out, _ = run("--lang", "en", "-q", "criteria", "check", sound)
    place, what, _, line, caret, *_ = out.splitlines()
    assert place.endswith("02-ket-qua.yaml:18:11: error [band_unreachable]")
    assert what.startswith("  No value reaches this band")
    assert line.strip().startswith("18 | ")
    assert caret.strip() == "|           ^"
    assert out.endswith("Files checked: 7. Errors: 1, warnings: 0.\n")


def test_json_names_what_is_working(sound: Path, run: Run) -> None:
    document = json.loads(run("criteria", "check", sound, "--format", "json")[1])
    assert list(document) == ["tool", "files", "proofs", "working", "working_frame", "diagnostics"]
    assert {"standard": "nho", "indicator": 6, "facts": ["number", "title", "points", "scoring"]} in document["working"]
    assert not any(entry["indicator"] == 5 for entry in document["working"])


def test_a_name_of_the_library_is_a_path_too(run: Run) -> None:
    assert run("criteria", "check", "qd-1300-2023")[0] == 0


GUIDELINE = """\
id: {id}
amends: nho
kind: guideline
{province}
document: {{number: 9/HD, issuer: Sở Y tế, issued: 2025-01-01, effective: 2025-02-01}}
changes:
  - {{indicator: 8, path: scoring.parts.ty_le.bands, grade: working, to: [{{at_least: {bound}, points: 10}}]}}
"""


@pytest.mark.parametrize(
    ("one", "other", "collides"),
    [
        ("province: Lào Cai", "province: Tỉnh Lào Cai", True),
        ("province: Lào Cai", "province: Yên Bái", False),
        ("province: Lào Cai", "", True),
    ],
)
def test_guidelines_collide_where_both_hold(one: str, other: str, collides: bool, sound: Path) -> None:
    for name, province, bound in (("mot", one, 60), ("hai", other, 70)):
        text = GUIDELINE.format(id=name, province=province, bound=bound)
        (sound / f"{name}.yaml").write_text(text.replace("\n\n", "\n"), encoding="utf-8")
    codes = {code for code, _, _ in faults_of(examine([sound], Library((sound,)), TODAY))}
    assert codes == ({"amendments_collide"} if collides else set())


def test_when_nothing_is_working_any_more(sound: Path, run: Run) -> None:
    """Every grade raised and every indicator with its source, as after the last “confirm”."""
    for file in ("01-to-chuc.yaml", "02-ket-qua.yaml"):
        path = sound / "nho" / file
        text = re.sub(r"working|inferred", "verified", path.read_text(encoding="utf-8"))
        lines = [line for line in text.splitlines() if "refs:" not in line]
        text = "\n".join(re.sub(r"^    title: ", "    refs: [van-ban, huong-dan]\n    title: ", line) for line in lines)
        path.write_text(text + "\n", encoding="utf-8")
    code, out, _ = run("criteria", "check", sound / "nho", "--strict")
    assert code == 0, out
    assert "Bộ tiêu chí “nho”: không còn nội dung tạm tính (working)." in out


AMENDING = """\
id: sua-doi
amends: nho
document: {number: 2/QĐ-THU, issuer: Sở Y tế, issued: 2024-05-20, effective: 2024-06-01}
refs: [huong-dan]
changes:
"""


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ("{criterion: 2, path: points, to: 60.5, grade: working}", "points_do_not_add_up"),
        ("{indicator: 4, path: scoring.points_each, to: 4, grade: working}", "maximum_not_points"),
        ("{path: indicator_count.value, to: 9, grade: working}", "indicator_count"),
        ("{path: regions, to: {nui: Núi, bien: Biển, dao: Đảo}, grade: working}", "table_lacks_region"),
        ("{path: sources, to: {van-ban: {title: A, url: 'https://example.vn/1'}}, grade: working}", "source_unknown"),
        ("{path: zones, remove: yes, grade: working}", "table_unknown_zone"),
        ("{path: recognition.no_knockout, to: no, grade: working}", "knockout_not_asked"),
    ],
)
def test_what_is_wrong_since_an_amendment_is_named_in_it(changes: str, code: str, sound: Path) -> None:
    (sound / "sua-doi.yaml").write_text(f"{AMENDING}  - {changes}\n", encoding="utf-8")
    assert faults_of(examine([sound], Library((sound,)), TODAY)) == {(code, "sua-doi.yaml", 6)}


def test_what_a_shortened_list_leaves_wrong_elsewhere_is_named_at_the_list(sound: Path) -> None:
    """The count stands in ``standard.yaml`` and the next number in another file, and nobody touched either."""
    data = yaml.safe_load((sound / "nho" / "01-to-chuc.yaml").read_text(encoding="utf-8"))
    shorter = json.dumps(data["indicators"][:3], ensure_ascii=False)
    change = f"  - {{criterion: 1, path: indicators, grade: working, to: {shorter}}}\n"
    (sound / "sua-doi.yaml").write_text(AMENDING + change, encoding="utf-8")
    found = faults_of(examine([sound], Library((sound,)), TODAY))
    assert found == {
        (code, "sua-doi.yaml", 6) for code in ("indicator_count", "number_not_next", "points_do_not_add_up")
    }


def test_a_text_that_an_amendment_breaks_is_refused_in_its_name(sound: Path) -> None:
    change = "  - {indicator: 1, path: points, to: 5.5, grade: working}\n"
    (sound / "sua-doi.yaml").write_text(AMENDING + change, encoding="utf-8")
    with pytest.raises(InvalidDocument) as refused:
        Library((sound,)).load("nho").in_force(date(2025, 1, 1))
    assert {Path(each.file).name for each in refused.value.diagnostics} == {"sua-doi.yaml"}
    assert Library((sound,)).load("nho").in_force(date(2024, 3, 1)).points == 100


def test_only_a_comma_between_brackets_can_cut_evidence(sound: Path) -> None:
    edited(sound, "nho/01-to-chuc.yaml", "[Sơ đồ]", "\n      - Sơ đồ\n      - bản vẽ, ảnh")
    assert not examine([sound], Library((sound,)), TODAY).findings.diagnostics
    edited(sound, "nho/01-to-chuc.yaml", "[Quyết định]", "[Quyết định,\n      bổ nhiệm]")
    assert {code for code, _, _ in faults_of(examine([sound], Library((sound,)), TODAY))} == {"perhaps_cut"}
