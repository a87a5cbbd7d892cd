"""Progress over a whole area: the sample district against figures summed by hand, and which submission of a commune
counts."""

import hashlib
import json
import pickle
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import ROOT, Run, submission_text
from shipped_plans import plan_of
from yte_check.batch.run import run_batch
from yte_check.documents.record import replaced
from yte_check.intake.entries import find_entries
from yte_check.plans.saying import ShareCondition
from yte_check.plans.stations import Noted, Observing, Stations, gathered
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import default_library

DISTRICT = ROOT / "samples" / "district"
SUBMISSIONS = DISTRICT / "phieu"


@pytest.fixture(scope="module")
def answers() -> list[dict[int, Any]]:
    """What the thirty communes answered, read without the tool; the one that handed in twice counts once."""
    files = [file for file in SUBMISSIONS.glob("[0-9]*.yaml") if "nop-lai" not in file.name]
    return [yaml.safe_load(file.read_text(encoding="utf-8"))["answers"] for file in files]


def sums(rates: list[dict[str, int]]) -> tuple[int, int]:
    return sum(rate["numerator"] for rate in rates), sum(rate["denominator"] for rate in rates)


def targets(run: Run, plan: str, year: int, *more: object) -> dict[str, Any]:
    words = ("plan", "progress", plan, "--stations", SUBMISSIONS, "--communes", 30, "--year", year, *more)
    code, out, _ = run(*words, "--format", "json")
    assert code == 1
    found = json.loads(out)
    assert (found["stations"]["assessed"], found["stations"]["missing"]) == (30, 0)
    return {each["id"]: each for each in found["targets"]}


def short(target: dict[str, Any]) -> tuple[Any, ...]:
    """State, numerator, denominator, and what is left."""
    value, distance = target["value"], target["distance"]
    return target["state"], value["numerator"], value["denominator"], distance["message"] if distance else None


@pytest.mark.slow
def test_son_duong_in_2020(run: Run, answers: list[dict[int, Any]]) -> None:
    found = targets(run, "son-duong-2018", 2020)
    # 24 communes meet the standard; 90% of 30 are 27.
    assert short(found["xa-dat"]) == ("behind", 24, 30, "Còn 3 xã.")
    # 70% of the list: 27 stations of 30 are exactly 90%, which is not “>90”.
    enough = sum(a[28]["numerator"] * 100 >= 70 * a[28]["denominator"] for a in answers)
    assert enough == 27
    assert short(found["danh-muc-ky-thuat"]) == ("behind", 27, 30, "Còn 1 trạm.")
    assert sums([a[30]["dan_so"] for a in answers]) == (147_008, 165_401)
    assert short(found["quan-ly-suc-khoe"]) == ("achieved", 147_008, 165_401, None)
    assert short(found["kham-chua-benh-bhyt"]) == ("achieved", 30, 30, None)
    assert short(found["benh-khong-lay-nhiem"]) == ("achieved", 30, 30, None)
    assert {found[name]["state"] for name in ("dau-tu-nang-cap", "ky-thuat-tuyen-huyen")} == {"no_data"}


def test_son_duong_in_2025(run: Run) -> None:
    found = targets(run, "son-duong-2018", 2025)
    assert short(found["xa-dat"]) == ("behind", 24, 30, "Còn 6 xã.")
    assert short(found["danh-muc-ky-thuat"]) == ("behind", 27, 30, "Còn 3 trạm.")
    # 90% of 165.401 are 148.860,9: more than that is 148.861, which is 1.853 more than 147.008.
    assert short(found["quan-ly-suc-khoe"]) == ("behind", 147_008, 165_401, "Còn 1.853 người.")
    kept = found["dau-tu-nang-cap"]["target"]  # “Duy trì” the 100% of 2020
    assert (kept["op"], kept["value"], kept["year"]) == ("at_least", 100, 2025)


def test_cao_loc_in_2025(run: Run, answers: list[dict[int, Any]]) -> None:
    found = targets(run, "cao-loc-2024", 2025)
    assert sum(a[8] == "co_huu" for a in answers) == 21
    assert short(found["bac-si-co-huu"]) == ("behind", 21, 30, "Còn 6 trạm.")
    assert sums([a[9] for a in answers]) == (244, 255)  # 95,69%
    assert short(found["nhan-vien-y-te-thon"]) == ("achieved", 244, 255, None)
    assert sums([a[6] for a in answers]) == (147_195, 165_986)
    # 95% of 165.986 are 157.686,7: 157.687 people.
    assert short(found["bao-hiem-y-te"]) == ("behind", 147_195, 165_986, "Còn 10.492 người.")
    assert short(found["xa-dat"]) == ("behind", 24, 30, "Còn 6 xã.")
    assert sums([a[47] for a in answers]) == (149_194, 165_986)
    assert short(found["suc-khoe-dien-tu"]) == ("behind", 149_194, 165_986, "Còn 16.792 người.")


@pytest.mark.slow
def test_cao_loc_in_2030(run: Run) -> None:
    found = targets(run, "cao-loc-2024", 2030)
    assert short(found["bac-si-co-huu"]) == ("behind", 21, 30, "Còn 9 trạm.")
    assert short(found["nhan-vien-y-te-thon"]) == ("behind", 244, 255, "Còn 11 thôn, bản.")
    # 96% of 165.986 are 159.346,56: 159.347 people.
    assert short(found["bao-hiem-y-te"]) == ("behind", 147_195, 165_986, "Còn 12.152 người.")
    assert found["xa-dat"]["target"]["value"] == 100  # kept from 2025
    half_way = targets(run, "cao-loc-2024", 2027)["bac-si-co-huu"]
    assert half_way["path"] == {"from": 2025, "start": 90, "expected": 94}


def test_three_files_that_cannot_be_used_leave_it_open(run: Run) -> None:
    code, out, err = run("plan", "progress", "son-duong-2018", "--stations", SUBMISSIONS, "--year", 2020)
    text = " ".join(out.split())
    assert (code, err.count("lỗi [")) == (1, 3)
    assert "dùng phiếu của 30 trạm; 3 trạm chưa có phiếu dùng được" in text
    assert "Hiện nay: từ 81,82 đến 90,91% (đã xác định 30/33 trạm)" in text  # 27 and 30 of 33
    assert "Có xã nộp nhiều phiếu cho một năm: Yên Thịnh (30-yen-thinh" in text


@pytest.mark.slow
def test_all_of_a_whole_is_out_of_reach_whatever_the_unknown_stations_weigh(run: Run) -> None:
    """Eleven villages have no health worker: 100% cannot be, while “trên 90%” depends on the other communes."""
    _, out, _ = run("plan", "progress", "cao-loc-2024", "--stations", SUBMISSIONS, "--year", 2030)
    assert "CHƯA ĐẠT Hiện nay: 244/255 = 95,69%, mới tính ở nơi có số liệu" in " ".join(out.split())
    assert "Còn ít nhất 11 thôn, bản." in out
    _, out, _ = run("plan", "progress", "cao-loc-2024", "--stations", SUBMISSIONS, "--year", 2025)
    assert "Còn ít nhất 11 thôn, bản." not in out


@pytest.mark.slow
def test_reviews_and_the_year_before_lie_in_the_same_folder(run: Run) -> None:
    words = ("plan", "progress", "cao-loc-2024", "--stations", DISTRICT, "--year", 2025, "--format", "json")
    plain = json.loads(run(*words)[1])["stations"]
    assert plain == {"assessed": 30, "missing": 3, "verified": 0, "several": ["Yên Thịnh"], "passed_over": 8}
    before = json.loads(run(*words[:-4], "--year", 2023, "--format", "json")[1])["stations"]
    assert before["passed_over"] == 8  # the eight of 2023 count, and their files of 2024 do not
    code, out, err = run(*words[:-2], "--reviews", DISTRICT / "tham-dinh")
    text = " ".join(out.split())
    assert "6 trạm được tính theo kết quả thẩm định." in text
    assert (code, "[review_other_text]" in err) == (1, True)  # a review of another text is told of, and not laid over


def test_what_reviewers_changed_is_measured(run: Run, tmp_path: Path) -> None:
    """A station claims its own doctor and 96 of 100 insured; the reviewer finds none, and rejects the second."""
    station, review = tmp_path / "tram.yaml", tmp_path / "tham-dinh.yaml"
    rate = {"numerator": "96", "denominator": "100"}
    station.write_text(submission_text({6: {**rate}, 8: {"value": "co_huu"}, 9: {**rate}}), encoding="utf-8")
    sha256 = hashlib.sha256(station.read_bytes()).hexdigest()
    review.write_text(
        f"submission: {{path: tram.yaml, sha256: {sha256}}}\nround: Đợt 1\nauthority: A\nreviewer: B\n"
        "date: 15/01/2025\ndecisions:\n  8: {decision: changed, answer: khong, remark: Đã nghỉ}\n"
        "  6: {decision: rejected, remark: Không có sổ}\n",
        encoding="utf-8",
    )
    words = ("plan", "progress", "cao-loc-2024", "--stations", station, "--year", 2025, "--format", "json")
    claimed = {each["id"]: each for each in json.loads(run(*words)[1])["targets"]}
    assert [claimed[name]["state"] for name in ("bac-si-co-huu", "bao-hiem-y-te")] == ["achieved", "achieved"]
    found = json.loads(run(*words, "--reviews", review)[1])
    verified = {each["id"]: each for each in found["targets"]}
    assert (found["stations"]["verified"], found["diagnostics"]) == (1, [])
    assert [verified[name]["state"] for name in ("bac-si-co-huu", "bao-hiem-y-te")] == ["behind", "no_data"]
    assert verified["nhan-vien-y-te-thon"]["value"]["numerator"] == 96  # nothing is decided of it: the claim stands


# --- Which submission of a commune counts


def area(folder: Path, *submissions: tuple[str, int, str], year: int | None = None) -> Stations:
    """Communes with a year and their kind of doctor."""
    folder.mkdir()
    for number, (commune, own_year, doctor) in enumerate(submissions):
        text = submission_text({8: {"value": doctor}})
        text = text.replace("year: 2024", f"year: {own_year}")
        station = yaml.safe_load(text)
        station["station"]["commune"] = {"name": commune}
        (folder / f"{number}.yaml").write_text(yaml.safe_dump(station, allow_unicode=True), encoding="utf-8")
    of = plan_of("cao-loc-2024")
    with run_batch(find_entries([str(folder)]), Assessor(Shelf(default_library())), addons=[Observing(of)]) as batch:
        assert {each.diagnostics[0].code for each in batch.failed()} <= {"superseded"}
        return gathered(of, batch.stations(), year=year, commune_of=batch.communes.of, duplicates=batch.duplicates)


def doctors(stations: Stations) -> list[tuple[int, object]]:
    return [(noted.year, noted.said["bac-si-co-huu"]) for noted in stations.noted]


YES, NO = ShareCondition("yes"), ShareCondition("no")


def test_a_commune_that_hands_in_twice_counts_once(tmp_path: Path) -> None:
    twice = area(tmp_path / "a", ("An Bình", 2024, "co_huu"), ("Xã An Bình", 2024, "co_huu"), ("B", 2024, "khong"))
    assert doctors(twice) == [(2024, YES), (2024, NO)]
    assert ([each.commune for each in twice.several], twice.missing) == (["Xã An Bình"], 0)
    differing = area(tmp_path / "b", ("A", 2024, "co_huu"), ("A", 2024, "khong"))
    assert doctors(differing) == [(2024, NO)]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("wanted", "year", "said"), [(None, 2025, NO), (2030, 2025, NO), (2024, 2024, YES), (2020, 2024, YES)]
)
@pytest.mark.parametrize("later_first", [True, False])
def test_the_year_nearest_to_the_targets_counts(
    tmp_path: Path, wanted: int | None, year: int, said: ShareCondition, later_first: bool
) -> None:
    files = [("A", 2024, "co_huu"), ("A", 2025, "khong")]
    found = area(tmp_path / "a", *(reversed(files) if later_first else files), year=wanted)
    assert (doctors(found), found.passed_over, found.several) == ([(year, said)], 1, ())


def test_a_station_of_another_standard_is_missing(tmp_path: Path) -> None:
    of = replaced(plan_of("cao-loc-2024"), standard="qd-4667-2014")
    shutil.copy(ROOT / "samples" / "luc-binh.yaml", tmp_path / "tram.yaml")
    with run_batch(find_entries([str(tmp_path)]), Assessor(Shelf(default_library())), addons=[Observing(of)]) as batch:
        found = gathered(of, batch.stations())
    assert (found.noted, found.missing) == ([], 1)
    (told,) = found.foreign
    assert (told.code, told.params) == (
        "station_other_standard", {"found": "qd-1300-2023", "wanted": "qd-4667-2014"},
    )  # fmt: skip


def test_what_is_noted_of_a_station_goes_from_process_to_process() -> None:
    for name in ("cao-loc-2024", "bac-ninh-2018"):
        assert pickle.loads(pickle.dumps(Observing(plan_of(name)))) == Observing(plan_of(name))
    noted = Noted(2024, True, {"bac-si-co-huu": YES})
    assert pickle.loads(pickle.dumps(noted)) == noted


@pytest.mark.slow
def test_a_batch_over_several_processes_gives_the_same(tmp_path: Path) -> None:
    text = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
    for number in range(240):
        own = text.replace("commune: {name: Lục Bình}", f"commune: {{name: Xã {number}}}")
        (tmp_path / f"{number:03}.yaml").write_text(own, encoding="utf-8")
    of = plan_of("cao-loc-2024")
    found = []
    for jobs in (1, 2):
        entries = find_entries([str(tmp_path)])
        with run_batch(entries, Assessor(Shelf(default_library())), jobs, addons=[Observing(of)]) as batch:
            found.append(gathered(of, batch.stations()))
    assert found[0] == found[1]
    assert len(found[0].noted) == 240
    assert {noted.said["bao-hiem-y-te"] for noted in found[0].noted} == {found[0].noted[0].said["bao-hiem-y-te"]}


# --- Figures of a summary


def test_a_summary_of_communes_is_measured_in_communes(run: Run, tmp_path: Path) -> None:
    """A district that keeps no submissions types in its counts: 27 of 33 communes, 9.286 of 10.000 people."""
    figures = tmp_path / "tong-hop.yaml"
    figures.write_text(
        "plan: cao-loc-2024\nyear: 2025\nfigures:\n"
        "  - {target: xa-dat, numerator: 27, denominator: 33}\n"
        "  - {target: bac-si-co-huu, numerator: 27, denominator: 30}\n"
        "  - {target: bao-hiem-y-te, numerator: 9286, denominator: 10000}\n",
        encoding="utf-8",
    )
    _, out, _ = run("plan", "progress", "cao-loc-2024", "--reported", figures, "--format", "json")
    found = {each["id"]: each for each in json.loads(out)["targets"]}
    assert short(found["xa-dat"]) == ("behind", 27, 33, "Còn 6 xã.")
    assert short(found["bac-si-co-huu"]) == ("achieved", 27, 30, None)
    assert short(found["bao-hiem-y-te"]) == ("behind", 9286, 10000, "Còn 215 người.")  # “trên 95%”: 9.501


def test_what_is_lacking_is_never_shown_as_0(run: Run, tmp_path: Path) -> None:
    figures = tmp_path / "tong-hop.yaml"
    figures.write_text(
        'plan: bac-ninh-2018\nyear: 2025\nfigures: [{target: duoc-si, value: "2,79999"}]\n', encoding="utf-8"
    )
    _, out, _ = run("plan", "progress", "bac-ninh-2018", "--reported", figures)
    assert "Hiện nay: 2,79999 dược sĩ/10.000 dân." in out
    assert "Còn thiếu 0,00001 dược sĩ/10.000 dân." in out
