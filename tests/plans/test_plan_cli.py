"""``yte-check plan``: the list, a plan, progress in every form, and the file to fill in."""

import json
import re
import shutil
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from conftest import ROOT, Run, submission_text
from yte_check.render.styled import wrapped

SAMPLES = ROOT / "samples"


@pytest.fixture
def district(tmp_path: Path) -> Path:
    """Twenty communes: 17 meet the standard, 3 fail it; 18 have a doctor who visits, 2 their own one."""
    place = tmp_path / "huyen"
    place.mkdir()
    good = (SAMPLES / "luc-binh.yaml").read_text(encoding="utf-8")
    failing = good.replace("28: {numerator: 72, denominator: 97", "28: {numerator: 7, denominator: 97")
    failing = failing.replace("bhyt: có", "bhyt: không").replace("dan_so: {numerator: 2190", "dan_so: {numerator: 90")
    failing = failing.replace("{truc: có, hop_chong_soc: có, chuyen_tuyen: có}", "{truc: không}")
    for number in range(20):
        text = failing if number < 3 else good
        if number >= 18:
            text = text.replace("8: {value: luan_phien", "8: {value: co_huu")
        text = text.replace("commune: {name: Lục Bình}", f"commune: {{name: Xã số {number}}}")
        assert f"Xã số {number}" in text
        (place / f"xa-{number:02}.yaml").write_text(text, encoding="utf-8")
    (place / "ghi-chu.yaml").write_text("khac: 1\n", encoding="utf-8")
    return place


def progress_of(run: Run, plan: str, district: Path, *more: object) -> dict[str, Any]:
    code, out, err = run("plan", "progress", plan, "--stations", district, "--format", "json", *more)
    assert (code in (0, 1, 3), err) == (True, "")
    found: dict[str, Any] = json.loads(out)
    return found


def by_id(found: dict[str, Any]) -> dict[str, Any]:
    return {each["id"]: each for each in found["targets"]}


@pytest.mark.slow
def test_son_duong_in_2020_and_2025(run: Run, district: Path) -> None:
    """17 of 20 communes are 85%: 1 short of 90% in 2020, 3 short of all in 2025."""
    found = by_id(progress_of(run, "son-duong-2018", district, "--year", 2020))
    assert (found["xa-dat"]["state"], found["xa-dat"]["value"]["known"]) == ("behind", 85)
    assert found["xa-dat"]["distance"]["message"] == "Còn 1 xã."
    assert found["danh-muc-ky-thuat"]["state"] == "behind"  # 17 of 20 where more than 90% are asked for: 19
    assert found["danh-muc-ky-thuat"]["distance"]["amount"] == 2
    assert found["quan-ly-suc-khoe"]["state"] == "achieved"  # 37500/48100 = 77,96%
    assert (found["quan-ly-suc-khoe"]["value"]["numerator"], found["quan-ly-suc-khoe"]["value"]["denominator"]) == (
        17 * 2190 + 3 * 90, 20 * 2405,
    )  # fmt: skip
    assert found["dau-tu-nang-cap"]["state"] == "no_data"
    later = by_id(progress_of(run, "son-duong-2018", district, "--year", 2025))
    assert later["xa-dat"]["distance"]["message"] == "Còn 3 xã."
    # 90% of 48.100 are 43.290 people, and more than that is 43.291: 5.791 more than 37.500.
    assert later["quan-ly-suc-khoe"]["distance"]["message"] == "Còn 5.791 người."
    assert later["dau-tu-nang-cap"]["target"] == {"year": 2025, "op": "at_least", "value": 100, "to": None, "due": True}


@pytest.mark.slow
def test_cao_loc_in_2025_and_2030(run: Run, district: Path) -> None:
    """20 · 2.243 of 20 · 2.405 insured are 93,26%; more than 95% of 48.100 are 45.696 people."""
    found = by_id(progress_of(run, "cao-loc-2024", district, "--year", 2025))
    assert found["bao-hiem-y-te"]["distance"]["amount"] == 45696 - 20 * 2243
    assert found["bac-si-co-huu"]["value"]["known"] == 10
    assert found["bac-si-co-huu"]["distance"]["message"] == "Còn 16 trạm."
    assert found["xa-dat"]["state"] == "behind"
    assert found["nhan-vien-y-te-thon"]["state"] == "achieved"
    on_the_way = by_id(progress_of(run, "cao-loc-2024", district, "--year", 2027))
    assert on_the_way["bac-si-co-huu"]["path"] == {"from": 2025, "start": 90, "expected": 94}
    later = by_id(progress_of(run, "cao-loc-2024", district, "--year", 2030))
    assert later["bao-hiem-y-te"]["distance"]["amount"] == 46177 - 20 * 2243
    assert later["bac-si-co-huu"]["distance"]["amount"] == 18


@pytest.mark.slow
def test_communes_without_a_submission_are_unknown(run: Run, district: Path) -> None:
    (district / "xa-00.yaml").write_text("standard: qd-1300-2023\nyear: 2024\nanswers: {6: {numerator: 5}}\n", "utf-8")
    code, out, err = run("plan", "progress", "son-duong-2018", "--stations", district, "--year", 2020, "--communes", 24)
    assert code == 1
    assert "dùng phiếu của 19 trạm; 5 trạm chưa có phiếu dùng được" in " ".join(out.split())
    assert "xa-00.yaml" in err
    code, _, err = run("plan", "progress", "son-duong-2018", "--stations", district, "--communes", 18)
    assert (code, "19" in err) == (2, True)


def test_a_station_of_a_standard_that_there_is_not_is_not_counted(run: Run, district: Path) -> None:
    other = (district / "xa-05.yaml").read_text(encoding="utf-8").replace("qd-1300-2023\nyear", "khac\nyear", 1)
    (district / "xa-05.yaml").write_text(other, encoding="utf-8")
    code, out, _ = run("plan", "progress", "son-duong-2018", "--stations", district, "--year", 2025, "--format", "json")
    found = json.loads(out)
    stations = {"assessed": 19, "missing": 1, "verified": 0, "several": [], "passed_over": 0}
    assert (code, found["stations"]) == (1, stations)
    assert [each["code"] for each in found["diagnostics"]] == ["unknown_standard"]


def test_without_stations_there_are_no_data(run: Run) -> None:
    code, out, _ = run("plan", "progress", "cao-loc-2024", "--year", 2025)
    assert code == 3
    assert "8 chưa có số liệu" in out
    assert " 0%" not in out


def test_typed_in_figures_and_done_tasks(run: Run, tmp_path: Path) -> None:
    figures, done = tmp_path / "so-lieu.yaml", tmp_path / "da-lam.yaml"
    figures.write_text(
        "plan: bac-ninh-2018\nyear: 2025\nfigures:\n  - {target: tuoi-tho, value: 75.1, source: Cục Thống kê}\n"
        "  - {target: chi-tien-tui, value: 31, date: 1/2/2026}\n",
        encoding="utf-8",
    )
    done.write_text(
        "plan: bac-ninh-2018\ndone:\n  - {task: nhiem-vu-5, date: 2/1/2020, document: 12/QĐ-UBND}\n", encoding="utf-8"
    )
    code, out, err = run(
        "plan", "progress", "bac-ninh-2018", "--reported", figures, "--done", done, "--as-of", "31/12/2025"
    )
    assert (code, err) == (1, "")
    text = " ".join(out.split())
    assert "Hiện nay: 75,1 tuổi. Mục tiêu năm 2025: khoảng 75,5 tuổi. Còn thiếu 0,35 tuổi." in text
    assert "nguồn: Cục Thống kê" in text
    assert "Còn phải giảm 1 điểm phần trăm. Số liệu do người thẩm định nhập, ngày 01/02/2026." in text
    assert "Đã xong ngày 02/01/2020: 12/QĐ-UBND, muộn 2 ngày." in text
    assert "Chưa ghi nhận kết quả của các năm: 2018, 2019, 2020" in text
    assert "Văn bản không ghi thời hạn." in text
    _, _, err = run("plan", "progress", "bac-ninh-2018", "--reported", figures, "--year", 2030)
    assert "của năm 2025, không phải năm 2030" in err
    figures.write_text("plan: bac-ninh-2018\nyear: 2025\nfigures: [{target: tuoi-ho, value: 7}]\n", encoding="utf-8")
    code, _, err = run("plan", "progress", "bac-ninh-2018", "--reported", figures)
    assert (code, "“tuoi-tho”" in err) == (4, True)


def test_a_task_that_is_done_after_the_day_of_the_question(run: Run, tmp_path: Path) -> None:
    done = tmp_path / "da-lam.yaml"
    text = "plan: luc-binh-2023\ndone: [{task: buoc-3, date: 15/6/2023, document: 45/BC-UBND}]\n"
    done.write_text(text, encoding="utf-8")
    words = ("plan", "progress", "luc-binh-2023", "--done", done, "--as-of")
    _, out, err = run(*words, "10/6/2023")
    assert ("Quá hạn 12 ngày" in out, "[done_later]" in err, "10/6/2023" in err, "buoc-3" in err) == (True,) * 4
    _, out, err = run(*words, "15/6/2023")
    assert ("Đã xong ngày 15/6/2023: 45/BC-UBND, muộn 17 ngày." in out, err) == (True, "")


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        ("{target: xa-dat, numerator: 40, denominator: 33}", "numerator_exceeds_denominator"),
        ("{target: cham-soc-ban-dau-bhyt, numerator: 812, denominator: 100}", "numerator_exceeds_denominator"),
        ("{target: suc-khoe-dien-tu, value: 120}", "figure_impossible"),
        ("{target: xa-dat, value: -1}", "figure_impossible"),
        ("{target: kiem-tra-nguy-co-cao, value: -3}", "figure_impossible"),
    ],
)
def test_a_figure_that_cannot_be_is_refused(run: Run, tmp_path: Path, figure: str, code: str) -> None:
    figures = tmp_path / "so-lieu.yaml"
    figures.write_text(f"plan: cao-loc-2024\nyear: 2025\nfigures:\n  - {figure}\n", encoding="utf-8")
    exit_code, out, err = run("plan", "progress", "cao-loc-2024", "--reported", figures)
    assert (exit_code, out, f"[{code}]" in err) == (4, "", True)


def test_a_rate_that_no_station_reports_may_fall_below_0(run: Run, tmp_path: Path) -> None:
    figures = tmp_path / "so-lieu.yaml"
    text = 'plan: tam-duong-2020\nyear: 2020\nfigures: [{target: giam-ty-le-sinh, value: "-0,1"}]\n'
    figures.write_text(text, encoding="utf-8")
    code, out, _ = run("plan", "progress", "tam-duong-2020", "--reported", figures)
    assert (code, "Hiện nay: -0,1%." in out) == (1, True)


def test_a_typed_in_figure_right_on_a_level_that_has_to_be_passed(run: Run, tmp_path: Path) -> None:
    figures = tmp_path / "so-lieu.yaml"
    text = "plan: cao-loc-2024\nyear: 2030\nfigures: [{target: cham-soc-ban-dau-bhyt, value: 96}]\n"
    figures.write_text(text, encoding="utf-8")
    code, out, _ = run("plan", "progress", "cao-loc-2024", "--reported", figures)
    assert (code, "thiếu 0" in out) == (1, False)
    assert "Mục tiêu năm 2030: trên 96%. Bằng đúng mức này vẫn chưa đạt." in " ".join(out.split())


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_progress_fits_80_columns(run: Run, district: Path, lang: str) -> None:
    for plan in ("tam-duong-2020", "bac-ninh-2018", "luc-binh-2023"):
        _, out, _ = run("--lang", lang, "plan", "progress", plan, "--stations", district, "--year", 2025)
        assert max(map(len, out.splitlines())) <= 80
        assert not any(line.lstrip().startswith("%") for line in out.splitlines())
        _, out, _ = run("--lang", lang, "plan", "show", plan)
        assert max(map(len, out.splitlines())) <= 80


@pytest.mark.slow
def test_the_extension_decides_the_form(run: Run, district: Path, tmp_path: Path) -> None:
    files = {name: tmp_path / f"tien-do.{name}" for name in ("txt", "json", "xlsx", "html")}
    for path in files.values():
        assert (
            run("plan", "progress", "luc-binh-2023", "--stations", district, "--as-of", "10/6/2023", "-o", path)[0] == 1
        )
    assert "còn 143 ngày" in files["txt"].read_text(encoding="utf-8")
    assert json.loads(files["json"].read_text(encoding="utf-8"))["summary"]["behind"] == 1
    book = load_workbook(BytesIO(files["xlsx"].read_bytes()))
    assert book.sheetnames == ["Mục tiêu", "Nhiệm vụ"]
    (target,) = [row for row in book["Mục tiêu"].iter_rows(values_only=True) if row[0] == 1]
    assert target[:9] == (
        1, "Xã đạt Bộ tiêu chí quốc gia về y tế", "chưa đạt", "%", 17, 20, 85, 85, "Hiện nay: 17/20 = 85%.",
    )  # fmt: skip
    rows = list(book["Mục tiêu"].iter_rows())
    head = next(row for row in rows if row[0].value == "TT")
    for cell in head:  # the row of heads is two lines high
        width = int(book["Mục tiêu"].column_dimensions[cell.column_letter].width)
        assert len(wrapped(str(cell.value), width=width)) <= 2, cell.value
    figures = next(row for row in rows if row[0].value == 1)[4:8]
    assert [(cell.alignment.horizontal, cell.alignment.indent) for cell in figures] == [("right", 1)] * 4
    assert [row[0] for row in book["Nhiệm vụ"].iter_rows(min_row=4, values_only=True)] == list(range(1, 8))
    page = files["html"].read_text(encoding="utf-8")
    assert "Hiện nay: 17/20 = 85%.</td>" in page
    assert 'class="state overdue"' in page
    assert '<rect class="sure" width="85.0" height="8"/>' in page
    assert not re.search("https?:", page)
    assert run("plan", "progress", "luc-binh-2023", "-o", files["txt"])[0] == 2
    assert run("plan", "progress", "luc-binh-2023", "--format", "xlsx")[0] == 2
    assert run("plan", "progress", "luc-binh-2023", "--format", "html")[1].startswith("<!doctype html>")


@pytest.mark.parametrize(
    "words", [["-o", "a.pdf"], ["-o", "a.json", "--format", "xlsx"], ["-o", "a.xlsx", "--format", "text"]]
)
def test_no_form_is_written_under_the_name_of_another(run: Run, tmp_path: Path, words: list[str]) -> None:
    written = tmp_path / words[1]
    assert run("plan", "progress", "luc-binh-2023", "-o", written, *words[2:])[0] == 2
    assert not written.exists()
    assert run("plan", "new", tmp_path / "ke-hoach.docx")[0] == 2


def test_what_a_page_shows_is_text_and_what_a_cell_holds_is_no_formula(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "thu.yaml"
    run("plan", "new", plan)
    text = plan.read_text(encoding="utf-8").replace("title: Trạm y tế có bác sĩ cơ hữu", "title: '=1+1<script>'")
    plan.write_text(text, encoding="utf-8")
    run("plan", "progress", plan, "-o", tmp_path / "a.html")
    assert "=1+1&lt;script&gt;" in (tmp_path / "a.html").read_text(encoding="utf-8")
    run("plan", "progress", plan, "-o", tmp_path / "a.xlsx")
    (cell,) = [row[1] for row in load_workbook(tmp_path / "a.xlsx")["Mục tiêu"].iter_rows() if row[0].value == 2]
    assert (cell.value, cell.data_type) == ("=1+1<script>", "s")


def test_the_list_and_a_plan_as_json(run: Run) -> None:
    code, out, _ = run("plan", "list", "--format", "json")
    assert code == 0
    plans = {each["id"]: each for each in json.loads(out)["plans"]}
    others = ["nq-262-2025", "son-duong-2018", "tam-duong-2020"]
    assert list(plans) == ["bac-ninh-2018", "cao-loc-2024", "luc-binh-2023", *others]
    assert plans["son-duong-2018"]["years"] == [2020, 2025]
    assert plans["bac-ninh-2018"]["tasks"] == 17
    code, out, _ = run("plan", "show", "cao-loc-2024", "--format", "json")
    shown = json.loads(out)
    assert {"id", "document", "targets", "tasks"} <= set(shown)
    insurance = next(each for each in shown["targets"] if each["id"] == "bao-hiem-y-te")
    assert [(each["year"], each["op"], each["value"]) for each in insurance["years"]] == [
        (2025, "above", 95), (2030, "above", 96),
    ]  # fmt: skip
    assert insurance["measure"] == {"type": "ratio_of_sums", "indicator": 6, "counted": "người"}
    assert shown["document"]["issued"] == "2024-06"
    _, out, _ = run("plan", "show", "luc-binh-2023", "--format", "json")
    third = json.loads(out)["tasks"][2]
    assert (third["deadline"], third["due"]["before"], third["join"]) == ("Trước 30/5/2023", "2023-05-30", [])


def test_a_plan_that_there_is_not(run: Run) -> None:
    code, _, err = run("plan", "show", "cao-loc-2042")
    assert (code, "“cao-loc-2024”" in err) == (2, True)
    assert run("plan", "progress", "cao-loc-2024", "--stations", "khong-co")[0] == 2
    assert run("plan", "progress", "cao-loc-2024", "--year", "25")[0] == 2


def test_a_file_of_another_kind_is_told_as_that_alone(run: Run, tmp_path: Path) -> None:
    station, plan = SAMPLES / "luc-binh.yaml", ROOT / "criteria" / "plans" / "cao-loc-2024.yaml"
    figures, done = tmp_path / "so-lieu.yaml", tmp_path / "da-lam.yaml"
    figures.write_text("plan: cao-loc-2024\nyear: 2025\nfigures: []\n", encoding="utf-8")
    done.write_text("plan: cao-loc-2024\ndone: []\n", encoding="utf-8")
    calls: list[tuple[list[object], str]] = [
        (["plan", "show", station], "submission"),
        (["plan", "progress", "cao-loc-2024", "--reported", done], "done"),
        (["plan", "progress", "cao-loc-2024", "--done", figures], "reported"),
        (["assess", plan], "plan"),
    ]
    for words, kind in calls:
        code, _, err = run(*words)
        assert (code, re.findall(r"\[(\w+)\]", err)) == (4, [f"file_is_{kind}"])


def test_a_folder_without_submissions(run: Run, tmp_path: Path) -> None:
    """As for batch: nothing to count is most often the wrong folder, and no reason to say that figures are missing."""
    code, out, err = run("plan", "progress", "cao-loc-2024", "--stations", tmp_path)
    assert (code, out, "Không có phiếu nào" in err) == (2, "", True)


def test_plans_of_ones_own_come_first(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plans").mkdir()
    own = tmp_path / "plans" / "cao-loc-2024.yaml"
    shutil.copy(ROOT / "criteria" / "plans" / "cao-loc-2024.yaml", own)
    own.write_text(own.read_text(encoding="utf-8").replace("value: 95,", "value: 97,"), encoding="utf-8")
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(tmp_path))
    assert "trên 97%" in run("plan", "show", "cao-loc-2024")[1]
    own.write_text("id: [", encoding="utf-8")
    assert "cao-loc-2024" not in run("plan", "list")[1]
    assert run("plan", "progress", "cao-loc-2024")[0] == 4


def test_a_plan_of_an_unknown_standard_measures_nothing(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "thu.yaml"
    run("plan", "new", plan)
    plan.write_text(
        plan.read_text(encoding="utf-8").replace("standard: qd-1300-2023", "standard: qd-1"), encoding="utf-8"
    )
    code, _, err = run("plan", "progress", plan)
    assert (code, "unknown_standard" in err) == (4, True)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_file_to_fill_in_is_a_plan(run: Run, tmp_path: Path, lang: str) -> None:
    plan = tmp_path / "ke-hoach-xa.yaml"
    assert run("--lang", lang, "plan", "new", plan)[0] == 0
    assert yaml.safe_load(plan.read_text(encoding="utf-8"))["id"] == "ke-hoach-xa"
    assert run("plan", "check", plan, "--strict")[0] == 0
    assert run("plan", "new", plan)[0] == 2
    one = tmp_path / "tram.yaml"
    one.write_text(submission_text({6: {"numerator": "96", "denominator": "100"}}), encoding="utf-8")
    code, out, _ = run("--lang", lang, "plan", "progress", plan, "--stations", one, "--year", 2026)
    assert code == 1  # the one task is overdue or due; no doctor is reported
    assert "96/100 = 96%" in out


def test_a_plan_of_an_unknown_standard_is_shown_by_its_keys(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "thu.yaml"
    run("plan", "new", plan)
    text = plan.read_text(encoding="utf-8").replace("standard: qd-1300-2023", "standard: qd-1")
    plan.write_text(text, encoding="utf-8")
    code, out, _ = run("plan", "show", plan)
    assert (code, "chỉ tiêu 8 trả lời là co_huu." in out) == (0, True)


def test_a_plan_says_how_each_target_is_measured_and_who_reports_when(run: Run) -> None:
    text = " ".join(run("plan", "show", "tam-duong-2020")[1].split())
    assert "…/KH-UBND, 2020" in text  # the copy leaves the number open
    assert "Cách tính: tỷ lệ trạm mà chỉ tiêu 7 có mục “Người phụ trách y học cổ truyền”." in text
    assert "chỉ tiêu 8 trả lời là “Bác sĩ cơ hữu”, “Bác sĩ luân phiên từ 2 ngày/tuần trở lên”." in text
    assert "Cách tính: tổng tử số chia tổng mẫu số của chỉ tiêu 6 ở mọi trạm." in text
    assert "Cũng ghi ở Mục II.2.1, đoạn 1: “duy trì đạt 5 bác sỹ/vạn dân”." in text
    assert "Văn bản in đơn vị “%”." in text
    english = " ".join(run("--lang", "en", "plan", "show", "bac-ninh-2018")[1].split())
    assert "Reports: Định kỳ hằng quý." in english
    assert "where indicator 25, part “Số người tăng huyết áp được quản lý tại trạm”, is above 0." in english


@pytest.mark.slow
def test_the_change_since_the_baseline_is_as_sure_as_the_value(run: Run, district: Path) -> None:
    """Tam Đường in 2019: 100% of communes, 96,1% of villages. Here 17 of 20 communes, and all villages."""
    words = ("plan", "progress", "tam-duong-2020", "--stations", district, "--year", 2020)
    sure = " ".join(run(*words)[1].split())
    assert "So với mức xuất phát 100% (năm 2019): giảm 15 điểm phần trăm." in sure
    assert "So với mức xuất phát 96,1% (năm 2019): tăng 3,9 điểm phần trăm." in sure
    assert "Văn bản của kế hoạch có 9 chỗ đáng ngờ; xem bằng: yte-check plan check tam-duong-2020." in sure
    unsure = " ".join(run(*words, "--communes", 25)[1].split())  # 17 to 22 of 25
    assert "So với mức xuất phát 100% (năm 2019): thay đổi từ -32 đến -12 điểm phần trăm." in unsure
    assert "So với mức xuất phát 96,1% (năm 2019): tăng 3,9 điểm phần trăm (ở nơi có số liệu)." in unsure


@pytest.mark.slow
def test_a_zip_file_and_a_pattern_are_stations_too(run: Run, district: Path, tmp_path: Path) -> None:
    packed = shutil.make_archive(str(tmp_path / "phieu"), "zip", district)
    words = ("plan", "progress", "son-duong-2018", "--year", 2025, "--format", "json")
    told = [json.loads(run(*words, "--stations", where)[1])["stations"] for where in (packed, district / "xa-*.yaml")]
    assert [each["assessed"] for each in told] == [20, 20]
    assert [each["missing"] for each in told] == [1, 0]  # in an archive every file is taken for a submission
