"""The region that a province lies in, before and since the merger of 1/7/2025."""

import json
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.documents.language import Lang
from yte_check.places.provinces import merged_into, regions_of

NORTH, RED_RIVER = "trung_du_mien_nui_phia_bac", "dong_bang_song_hong"
COAST, HIGHLANDS = "duyen_hai_nam_trung_bo", "tay_nguyen"
SOUTH_EAST, MEKONG = "dong_nam_bo", "dong_bang_song_cuu_long"


@pytest.mark.parametrize(
    ("province", "year", "regions"),
    [
        ("Bắc Kạn", 2024, (NORTH,)),
        ("tỉnh Bắc Cạn", 2024, (NORTH,)),
        ("Tỉnh Bắc Kạn", 2025, (NORTH,)),
        ("Thái Nguyên", 2026, (NORTH,)),
        ("Bắc Ninh", 2024, (RED_RIVER,)),
        ("Bắc Ninh", 2025, (RED_RIVER, NORTH)),
        ("Gia Lai", 2024, (HIGHLANDS,)),
        ("Gia Lai", 2025, (HIGHLANDS, COAST)),
        ("Lâm Đồng", 2025, (HIGHLANDS, COAST)),
        ("Tây Ninh", 2025, (SOUTH_EAST, MEKONG)),
        ("Khánh Hoà", 2025, (COAST,)),
        ("TP. Hồ Chí Minh", 2025, (SOUTH_EAST,)),
        ("TP.HCM", 2024, (SOUTH_EAST,)),
        ("Thành phố Huế", 2025, ("bac_trung_bo",)),
        ("Thừa Thiên - Huế", 2024, ("bac_trung_bo",)),
        ("BÀ RỊA-VŨNG TÀU", 2024, (SOUTH_EAST,)),
        ("Dak Lak", 2024, (HIGHLANDS,)),
        ("Quảng Đông", 2024, ()),
    ],
)
def test_the_regions_in_which_a_province_can_lie(province: str, year: int, regions: tuple[str, ...]) -> None:
    assert regions_of(province, year) == regions


def test_all_provinces_of_both_times_are_there() -> None:
    lines = (ROOT / "criteria" / "places" / "regions.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split(",") for line in lines]
    assert len({row[0] for row in rows} - {"Huế"}) == 63
    assert len({row[2] for row in rows}) == 34
    assert {row[3] for row in rows} == {"inferred"}


def test_a_former_province_leads_to_the_one_of_today() -> None:
    assert merged_into("Yên Bái") == "Lào Cai"
    assert merged_into("Lào Cai") is None
    assert merged_into("Thừa Thiên Huế") == "Huế"
    assert merged_into("Quảng Đông") is None


def submission(tmp_path: Path, year: int, **station: str) -> Path:
    file = tmp_path / "phieu.yaml"
    keys = "".join(f", {key}: {value}" for key, value in station.items())
    text = f"standard: qd-1300-2023\nyear: {year}\nstation: {{name: Trạm A, zone: 2{keys}}}\nanswers: {{}}\n"
    file.write_text(text, encoding="utf-8")
    return file


def warned(run: Run, file: Path, lang: Lang = "vi") -> dict[str, str]:
    found = json.loads(run("assess", file, "--format", "json", "--lang", lang)[1])["diagnostics"]
    return {each["code"]: each["message"] for each in found}


def test_a_region_against_the_province_is_warned_of_with_both(tmp_path: Path, run: Run) -> None:
    file = submission(tmp_path, 2024, province="Bắc Kạn", region=RED_RIVER)
    said = warned(run, file)
    assert list(said) == ["region_contradicted"]
    assert "“Đồng bằng sông Hồng”" in said["region_contradicted"]
    assert "Bắc Kạn thuộc vùng “Trung du miền núi phía Bắc”" in said["region_contradicted"]
    assert f"ghi {NORTH}" in said["region_contradicted"]
    assert "inferred" in warned(run, file, "en")["region_contradicted"]


@pytest.mark.parametrize(
    ("year", "province", "region"),
    [
        (2024, "Bắc Kạn", NORTH),
        (2026, "Bắc Ninh", NORTH),
        (2026, "Bắc Ninh", RED_RIVER),
        (2024, "Nơi Khác", MEKONG),
    ],
)
def test_a_region_that_can_be_is_not_warned_of(year: int, province: str, region: str, tmp_path: Path, run: Run) -> None:
    assert warned(run, submission(tmp_path, year, province=province, region=region)) == {}


def test_a_province_of_two_regions_rules_out_the_others(tmp_path: Path, run: Run) -> None:
    said = warned(run, submission(tmp_path, 2026, province="Bắc Ninh", region=MEKONG))["region_contradicted"]
    assert "“Đồng bằng sông Hồng”, “Trung du miền núi phía Bắc”" in said
    assert "rồi ghi" not in said, "nobody can tell which"


def test_names_that_ended_in_the_middle_of_2025(tmp_path: Path, run: Run) -> None:
    now = warned(run, submission(tmp_path, 2025, district="Bạch Thông", province="Bắc Kạn"))
    assert set(now) == {"district_ended", "province_ended"}
    assert "Thái Nguyên" in now["province_ended"]
    assert warned(run, submission(tmp_path, 2024, district="Bạch Thông", province="Bắc Kạn")) == {}


def test_new_takes_the_region_from_the_province(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "moi.yaml"
    _, _, err = run("new", file, "--year", "2024", "--province", "Bắc Kạn")
    assert f"\n  region: {NORTH}" in file.read_text(encoding="utf-8")
    assert "Vùng kinh tế - xã hội được điền theo Bắc Kạn" in " ".join(err.split())
    run("new", file, "--year", "2026", "--province", "Bắc Ninh", "--force")
    assert "\n  region:   " in file.read_text(encoding="utf-8"), "two regions: left open"
    run("new", file, "--year", "2024", "--province", "Bắc Kạn", "--region", RED_RIVER, "--force")
    assert f"\n  region: {RED_RIVER}" in file.read_text(encoding="utf-8"), "what is said is kept"


def test_new_tells_what_contradicts_itself(tmp_path: Path, run: Run) -> None:
    _, _, err = run("new", tmp_path / "a.yaml", "--year", "2024", "--province", "Bắc Kạn", "--region", RED_RIVER)
    assert "Bắc Kạn thuộc vùng" in " ".join(err.split())


def test_fill_takes_the_region_from_the_province(tmp_path: Path, run: Run) -> None:
    file = submission(tmp_path, 2024, province="Bắc Kạn")
    _, out, _ = run("fill", file)
    assert f"region: {NORTH}" in file.read_text(encoding="utf-8")
    assert "điền theo Bắc Kạn" in " ".join(out.split())


def test_an_open_region_is_hinted_at(tmp_path: Path, run: Run) -> None:
    _, out, _ = run("assess", submission(tmp_path, 2024, province="Bắc Kạn"))
    assert f"ghi region: {NORTH}" in " ".join(out.split())
