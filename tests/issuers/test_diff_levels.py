"""The causes of a difference where the whole is no sum of its indicators: they add up exactly."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
from levels import FOLDER, OF_240, QUALITY, quality_station
from standards_at_random import Made, _Maker, sections, standard_at_random
from test_completions import assessed, exact

from conftest import Run
from yte_check.comparison.causes import Amount
from yte_check.comparison.diff import compare
from yte_check.documents.exact import quotient
from yte_check.render.points import fitted


def later(made: Made, rng: random.Random) -> Made:
    """Other answers under the same standard."""
    maker = _Maker(rng)
    for section in sections(made.standard["criteria"]):
        for indicator in section.get("indicators", ()):
            maker.answer(indicator)
    kept = {number: said for number, said in made.sections.items() if rng.random() < 0.6}
    answers = {number: answer for number, answer in maker.answers.items() if rng.random() < 0.9}
    return Made(made.standard, answers, kept, made.constructs)


@pytest.mark.slow
@pytest.mark.no_cover
def test_causes_add_up_exactly_whatever_the_whole_is() -> None:
    whole = moved = 0
    for seed in range(250):
        rng = random.Random(f"causes {seed}")
        made = standard_at_random(rng)
        before, after = assessed(made), assessed(later(made, rng))
        diff = compare(before, after)
        assert diff.unexplained.is_nothing, seed
        assert exact(diff.by_cause["data"].low) == exact(after.score.low) - exact(before.score.low), seed
        for change in diff.indicators:
            total = sum((cause.amount for cause in change.causes), Amount())
            assert total == change.difference, f"{seed} {change.number}"
        if diff.in_whole is None:
            continue
        whole += 1
        own, left_out = diff.in_whole
        moved += not left_out.is_nothing
        assert sum(own.values(), left_out) == diff.difference, seed
        assert own.keys() <= {change.number for change in diff.indicators if change.changed}, seed
    assert whole > 150
    assert moved > 5


def differences(run: Run, *command: object) -> dict[str, Any]:
    _, out, err = run("diff", *command, "--format", "json")
    assert out, err
    found: dict[str, Any] = json.loads(out)
    return found


def test_a_mean_by_hand(run: Run, tmp_path: Path) -> None:
    """Weights of 1, 1, 1, 2 and 4 of nine: B.2 two levels up is 8/9, A.1.2 one down is 1/9 less."""
    path = quality_station(tmp_path, "A.1.1: m4, A.1.2: m2, A.2.1: m3, B.1: m4, B.2: m5")
    found = differences(run, QUALITY[0], path, *QUALITY[1:])
    assert found["difference"] == {"low": "7/9", "high": "7/9"}
    assert found["causes"]["data"] == found["difference"]
    changed = {each["number"]: each for each in found["indicators"] if each["causes"]}
    assert {number: each["in_total"]["low"] for number, each in changed.items()} == {"A.1.2": "-1/9", "B.2": "8/9"}
    assert {number: each["difference"]["low"] for number, each in changed.items()} == {"A.1.2": -1, "B.2": 2}
    text = " ".join(run("diff", QUALITY[0], path, *QUALITY[1:])[1].split())
    assert "trong tổng điểm: +0,8889" in text
    assert "ĐẠT, 3,3333 trên 5 điểm Kết quả: mức Bạc." in text
    assert (found["a"]["level"]["worst"], found["b"]["level"]["worst"]) == ("bac", "bac")


def test_a_section_that_is_no_longer_left_out_is_the_stations_doing(run: Run, tmp_path: Path) -> None:
    """C counts from now on, answered with its least: 30/9 become 32/11, whatever is answered."""
    answers = "A.1.1: m4, A.1.2: m3, A.2.1: m3, B.1: m4, B.2: m3"
    path = quality_station(tmp_path, f"{answers}, C.1: m1, C.2: m1", sections="")
    found = differences(run, QUALITY[0], path, *QUALITY[1:])
    assert {name for name, amount in found["causes"].items() if amount["low"]} == {"data"}
    (change,) = (each for each in found["indicators"] if each["number"] == "C.1")
    assert [cause["cause"] for cause in change["causes"]] == ["data"]
    assert change["causes"][0]["explanation"].startswith("số liệu (+1): không áp dụng (Không có giường sản)")
    assert found["sections_in_total"]["low"] == found["difference"]["low"] == "-14/33"
    assert not any(each["in_total"]["low"] for each in found["indicators"])


def test_what_is_kept_within_its_scale_is_no_sum_either(run: Run, tmp_path: Path) -> None:
    text = Path(str(OF_240[0])).read_text("utf-8")
    path = tmp_path / "phieu.yaml"
    path.write_text(text.replace("15.11: có", "15.11: không"), "utf-8")
    found = differences(run, OF_240[0], path, *OF_240[1:])
    assert found["causes"]["data"] == {"low": 20, "high": 20}
    html = tmp_path / "so-sanh.html"
    assert run("diff", OF_240[0], path, *OF_240[1:], "-o", html)[0] in (0, 1)
    assert "trong tổng điểm" not in html.read_text("utf-8"), "its own points are all there is to say"


def test_years_of_stations_under_levels_have_their_causes(run: Run, tmp_path: Path) -> None:
    for year, answers in ((2023, "A.1.1: m2, A.1.2: m2, A.2.1: m3, B.1: m4, B.2: m3"),
                          (2024, "A.1.1: m4, A.1.2: m4, A.2.1: m3, B.1: m4, B.2: m3")):  # fmt: skip
        for commune in ("Xã Một", "Xã Hai"):
            folder = tmp_path / f"{year}-{commune}"
            folder.mkdir()
            path = quality_station(folder, answers, commune=commune)
            path.write_text(path.read_text("utf-8").replace("year: 2024", f"year: {year}"), "utf-8")
    code, out, err = run("trend", tmp_path, "--standard", FOLDER / "chat-luong", "--format", "json")
    assert code == 0, err
    (causes,) = [json.loads(out)["beside"]["causes"]]
    assert causes["data"]["low"] == "8/9"
    lines = run("trend", tmp_path, "--standard", FOLDER / "chat-luong")[1].splitlines()
    row = next(line for line in lines if line.lstrip().startswith("Xã Một"))
    assert row.split() == ["Xã", "Một", "3", "+", "3,4444", "+"]


def test_the_years_of_a_station_tell_its_levels(run: Run, tmp_path: Path) -> None:
    for year, level in ((2023, "m3"), (2024, "m5")):
        folder = tmp_path / str(year)
        folder.mkdir()
        path = quality_station(folder, ", ".join(f"{n}: {level}" for n in ("A.1.1", "A.1.2", "A.2.1", "B.1", "B.2")))
        path.write_text(path.read_text("utf-8").replace("year: 2024", f"year: {year}"), "utf-8")
    command = ("trend", tmp_path, "--standard", FOLDER / "chat-luong")
    code, out, err = run(*command, "--format", "json")
    assert code == 0, err
    (station,) = json.loads(out)["stations"]
    assert [year["level"] for year in station["years"]] == [{"best": each, "worst": each} for each in ("bac", "vang")]
    lines = [line.strip() for line in run(*command)[1].splitlines()]
    assert [line for line in lines if line.startswith("mức")] == ["mức Bạc", "mức Vàng"]


def test_points_of_many_decimals_keep_to_their_column() -> None:
    """2,2667–4,3556 would run into the column before it."""
    low, high = quotient(34, 15), quotient(196, 45)
    assert fitted(low, high, 13, "vi") == "2,2667–4,3556"
    assert fitted(low, high, 11, "vi") == "2,27–4,36"
    assert fitted(low, low, 3, "vi") == "2,27"
