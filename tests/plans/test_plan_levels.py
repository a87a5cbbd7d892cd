"""Plans of standards with levels: the share of stations that reach one; what does not apply to some stations."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from yte_check.plans.measure import Mean, RatioOfSums, ShareWhere
from yte_check.plans.model import Target, YearTarget
from yte_check.plans.saying import Said, ShareCondition, StationAmount, Summands
from yte_check.plans.stations import Noted, Stations
from yte_check.plans.values import measured, not_applicable

LEVELS = Path(__file__).parents[1] / "standards" / "levels"
PLAN = """id: kh-muc
title: Kế hoạch nâng mức
document: {number: 3/KH-UBND, issuer: UBND tỉnh, issued: 2024-01-10}
scope: province
standard: chat-luong
targets:
  - {id: bac, title: Mức Bạc, unit: "%", years: [{year: 2024, op: at_least, value: 60}],
     measure: {type: share_met, level: bac}}
  - {id: vang, title: Mức Vàng, unit: "%", years: [{year: 2024, op: at_least, value: 40}],
     measure: {type: share_met, level: vang}}
  - {id: sua-me, title: Sữa mẹ từ mức 3, unit: "%", years: [{year: 2024, op: at_least, value: 50}],
     measure: {type: share_where, indicator: C.2, points: 3}}
"""
STATIONS = {
    "Xã Một": ("m5", "C: {not_applicable: Không có giường sản}", ""),
    "Xã Hai": ("m3", "", ", C.1: m3, C.2: m3"),
    "Xã Ba": ("m1", "", ", C.1: m1, C.2: {not_applicable: Không có trẻ sơ sinh}"),
}


def station(folder: Path, commune: str, level: str, sections: str, more: str) -> None:
    answers = ", ".join(f"{number}: {level}" for number in ("A.1.1", "A.1.2", "A.2.1", "B.1", "B.2"))
    place = f"station: {{name: Trạm {commune}, commune: {{name: {commune}}}}}"
    text = f"standard: chat-luong\nyear: 2024\n{place}\nsections: {{{sections}}}\nanswers: {{{answers}{more}}}\n"
    (folder / f"{commune}.yaml").write_text(text, "utf-8")


@pytest.fixture
def district(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(LEVELS))
    (tmp_path / "phieu").mkdir()
    for commune, (level, sections, more) in STATIONS.items():
        station(tmp_path / "phieu", commune, level, sections, more)
    (tmp_path / "ke-hoach.yaml").write_text(PLAN, "utf-8")
    return tmp_path


@pytest.mark.slow
def test_the_share_that_reaches_a_level_or_a_better_one(run: Run, district: Path) -> None:
    """Vàng, Bạc and none: two of three reach Bạc, one Vàng; C.2 applies to one station alone, which has it."""
    command = ("plan", "progress", district / "ke-hoach.yaml", "--stations", district / "phieu", "--year", "2024")
    code, out, err = run(*command, "--format", "json")
    assert code == 1, err
    found: dict[str, Any] = {each["id"]: each for each in json.loads(out)["targets"]}
    shares = {key: (each["value"]["numerator"], each["value"]["denominator"]) for key, each in found.items()}
    assert shares == {"bac": (2, 3), "vang": (1, 3), "sua-me": (1, 1)}
    assert {key: each["state"] for key, each in found.items()} == {
        "bac": "achieved", "vang": "behind", "sua-me": "achieved",
    }  # fmt: skip
    assert (found["sua-me"]["not_applicable"], "not_applicable" in found["bac"]) == (2, False)
    text = " ".join(run(*command)[1].split())
    assert "Trạm ghi “không áp dụng” thì không tính vào mục tiêu đó: Sữa mẹ từ mức 3 (2 trạm)." in text
    shown = " ".join(run("plan", "show", district / "ke-hoach.yaml")[1].split())
    assert "tỷ lệ xã đạt mức Bạc trở lên" in shown


@pytest.mark.slow
def test_a_level_that_is_none_is_named(run: Run, district: Path) -> None:
    plan = district / "ke-hoach.yaml"
    plan.write_text(PLAN.replace("level: vang", "level: vng"), "utf-8")
    code, out, _ = run("plan", "check", plan)
    assert code == 1
    assert "Có phải muốn ghi “vang”?" in " ".join(out.split())


@pytest.mark.slow
def test_a_level_that_is_still_open_counts_either_way(run: Run, district: Path) -> None:
    """Half a sheet: from none to Vàng."""
    station(district / "phieu", "Xã Bốn", "m5", "", "")
    path = district / "phieu" / "Xã Bốn.yaml"
    path.write_text(path.read_text("utf-8").replace(", B.2: m5", ""), "utf-8")
    code, out, _ = run(
        "plan", "progress", district / "ke-hoach.yaml", "--stations", district / "phieu", "--year", "2024",
        "--format", "json",
    )  # fmt: skip
    assert code == 3
    found = {each["id"]: each for each in json.loads(out)["targets"]}
    assert (found["vang"]["state"], found["vang"]["value"]["low"], found["vang"]["value"]["high"]) == (
        "undetermined", 25, 50,
    )  # fmt: skip


def value(measure: Any, said: list[Said], missing: int = 0) -> tuple[Any, int]:
    target = Target(id="a", title="a", unit="%", years=(YearTarget(year=2024, op="at_least", value=Decimal(1)),),
                    measure=measure)  # fmt: skip
    stations = Stations(tuple(Noted(2024, False, {"a": each}) for each in said), missing)
    return measured(target, stations), not_applicable(target, stations)


def test_what_does_not_apply_is_in_no_sum_and_leaves_nothing_open() -> None:
    """Two stations with 1 of 2 and 3 of 4, and one that has nothing of the kind: 4 of 6, and sure."""
    ratio = RatioOfSums(type="ratio_of_sums", indicator=1)
    said = [Summands(Decimal(1), Decimal(2)), Summands(Decimal(3), Decimal(4)), Summands(not_applicable=True)]
    found, left_out = value(ratio, [*said])
    assert (found.numerator, found.denominator, found.low == found.high, left_out) == (4, 6, True, 1)
    assert (found.answered, found.expected) == (2, 2)
    mean = Mean(type="mean", indicator=1)
    found, left_out = value(mean, [StationAmount(Decimal(2)), StationAmount(Decimal(4)), StationAmount(None, True)])
    assert (found.known, found.low, found.expected, left_out) == (3, 3, 2, 1)
    where = ShareWhere(type="share_where", indicator=1, points=Decimal(1))
    found, left_out = value(where, [ShareCondition("yes"), ShareCondition("absent", True), ShareCondition("absent")])
    assert (found.numerator, found.denominator, left_out) == (1, 1, 1)
    assert value(ratio, [Summands(not_applicable=True)]) == (None, 1)
