"""A commune that was made of several, one that was parted and one that stayed what it was, through every command that
holds two years together: what came over is said, and no sum is ever made up."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from conftest import ROOT, Run
from yte_check.places.national import national_places

LUC_BINH = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
Place = dict[str, str]


class Commune(NamedTuple):
    """Former communes of 2024 and one of today of 2025; what is said of how the first of the former came to it."""

    former: tuple[Place, ...]
    today: Place
    part: str | None
    said: str
    made_of: int = 1


def unchanged() -> Commune:
    """A commune that stayed what it was, in a province that did not."""
    places = national_places()
    for today in places.all_communes:
        origins = places.origins(today)
        if len(origins) == 1 and origins[0].part == "whole" and origins[0].former.province != today.province:
            former = origins[0].former
            before = {"name": former.name, "district": former.district, "province": former.province}
            return Commune((before,), {"name": today.name, "code": today.code, "province": today.province}, None, "")
    raise AssertionError


BAC_KAN = {"district": "Huyện Bạch Thông", "province": "Tỉnh Bắc Kạn"}
CONG_VI = {"name": "Phường Cống Vị", "district": "Quận Ba Đình", "province": "Thành phố Hà Nội"}
KINDS = {
    "merged": Commune(
        ({"name": "Xã Lục Bình", **BAC_KAN}, {"name": "Xã Tân Tú", **BAC_KAN}),
        {"name": "Xã Phủ Thông", "code": "01969", "province": "Tỉnh Thái Nguyên"}, "whole", "toàn bộ", 4,
    ),
    "parted, the greatest part": Commune(
        (CONG_VI,), {"name": "Phường Ngọc Hà", "code": "00008", "province": "Thành phố Hà Nội"}, "main",
        "phần lớn nhất", 0,
    ),
    "parted, a part": Commune(
        (CONG_VI,), {"name": "Phường Giảng Võ", "code": "00025", "province": "Thành phố Hà Nội"}, "part",
        "chỉ một phần", 0,
    ),
    "unchanged": unchanged(),
}  # fmt: skip


class Country:
    """The files of a commune: of both years by themselves and together, and plans of improvement of the former."""

    def __init__(self, folder: Path, commune: Commune, run: Run) -> None:
        self.commune = commune
        self.before, self.now, self.all, self.plans = (folder / name for name in ("before", "now", "all", "plans"))
        for each in (self.before, self.now, self.all, self.plans):
            each.mkdir()
        for number, former in enumerate(commune.former):
            weak = text_of(former, 2024).replace("\n  6:", "\n  # 6:")
            for place in (self.before, self.all):
                (place / f"cu-{number}.yaml").write_text(weak, encoding="utf-8")
            run("gap", self.before / f"cu-{number}.yaml", "--target", "95", "-o", self.plans / f"kh-{number}.yaml")
        for place in (self.now, self.all):
            (place / "nay.yaml").write_text(text_of(commune.today, 2025), encoding="utf-8")
        self.earlier, self.later, self.plan = self.before / "cu-0.yaml", self.now / "nay.yaml", self.plans / "kh-0.yaml"


def text_of(place: Place, year: int) -> str:
    """The sample of Lục Bình for another commune and year."""
    commune = {key: value for key, value in place.items() if key in ("name", "code")}
    district = f"  district: {place['district']}\n" if "district" in place else ""
    return (
        LUC_BINH.replace("  commune: {name: Lục Bình}\n", f"  commune: {json.dumps(commune, ensure_ascii=False)}\n")
        .replace("name: Trạm Y tế xã Lục Bình", f"name: Trạm Y tế {place['name']}")
        .replace("  province: Bắc Kạn\n", f"  province: {place['province']}\n")
        .replace("  district: Bạch Thông\n", district)
        .replace("year: 2024", f"year: {year}")
    )


def said(run: Run, *arguments: object) -> str:
    """What a command says, on both outputs, as one line."""
    code, out, err = run(*arguments)
    assert code in (0, 1), err
    return " ".join((out + err).split())


def data(run: Run, *arguments: object) -> Any:
    return json.loads(run(*arguments, "--format", "json")[1])


def trend(country: Country, run: Run) -> None:
    commune = country.commune
    found = {
        each["place"]: [year["year"] for year in each["years"]] for each in data(run, "trend", country.all)["stations"]
    }
    if commune.part is None:
        assert list(found.values()) == [[2024, 2025]]
        return
    assert found == {commune.today["name"]: [2025], **{each["name"]: [2024] for each in commune.former}}
    words = said(run, "trend", country.all)
    assert f"{commune.said} nay thuộc {commune.today['name']}" in words
    assert "không cộng lại" in words


def diff(country: Country, run: Run) -> None:
    commune, found = country.commune, data(run, "diff", country.earlier, country.later)
    assert found["same_station"] is (commune.part is None)
    assert (found["succession"] or {}).get("part") == commune.part
    if commune.part is not None:
        assert f"{commune.said} nay thuộc" in said(run, "diff", country.earlier, country.later)


def one_plan(country: Country, run: Run) -> None:
    """``gap --plan``, ``report --improvement`` and ``diff --improvement`` follow it and say of whom it is."""
    commune, report = country.commune, country.plans.parent / "bao-cao.md"
    for command in (
        ("gap", country.later, "--plan", country.plan),
        ("report", country.later, "--improvement", country.plan, "-o", report),
        ("diff", country.earlier, country.later, "--improvement", country.plan),
    ):
        words = said(run, *command)
        assert ("không riêng địa bàn" in words) == (commune.part is not None)
        assert commune.said in words


def plans_of_all(country: Country, run: Run) -> None:
    """``batch --improvement``: tasks of former communes are not summed up."""
    commune, arguments = country.commune, ("batch", country.now, "--improvement", country.plans)
    (row,) = data(run, *arguments)["stations"]
    words = said(run, *arguments)
    if commune.part is None:
        assert row["plan"]["states"]
        assert "Kế hoạch khắc phục của 1 xã" in words
        return
    assert "plan" not in row
    assert [each["part"] for each in row["former_plans"]] == [commune.part] * len(commune.former)
    assert f"{len(commune.former)} kế hoạch khắc phục của xã trước ngày 01/7/2025" in words
    assert "Kế hoạch khắc phục của" not in words
    assert f"{commune.said} nay thuộc" in words


def previous(country: Country, run: Run) -> None:
    commune, found = country.commune, data(run, "batch", country.now, "--previous", country.before)["years"]
    assert (found["new"], found["gone"], found["not_earlier"]) == ([], [], [])
    assert found["communes"] == (1 if commune.part is None else 0)
    if commune.part is not None:
        (formed,) = found["formed"]
        assert {each["place"] for each in formed["former"]} == {each["name"] for each in commune.former}
        assert {each["part"] for each in formed["former"]} == {commune.part}
        assert formed["made_of"] == (commune.made_of or formed["made_of"]) > 0
        assert "1 xã được lập từ nhiều xã" in said(run, "batch", country.now, "--previous", country.before)


def ways(country: Country, run: Run) -> None:
    found = data(run, "batch", country.all, "--gap")["summary"]["improvement"]["investment"]
    assert found["communes"] == 1  # that of today alone


def progress(country: Country, run: Run) -> None:
    """Of one year the commune of today counts, or its former ones: never both."""
    for year, assessed in ((2024, len(country.commune.former)), (2025, 1)):
        arguments = ("plan", "progress", "nq-262-2025", "--stations", country.all, "--year", year)
        assert data(run, *arguments)["stations"]["assessed"] == assessed


def duplicates(country: Country, run: Run) -> None:
    """Files of two years are no duplicates; a second one of today is, and one by a former name of a whole commune."""
    assert data(run, "batch", country.all)["summary"]["duplicates"] == []
    again = country.all / "lai.yaml"
    again.write_text(text_of(country.commune.today, 2025), encoding="utf-8")
    old = country.all / "ten-cu.yaml"
    old.write_text(text_of(country.commune.former[0], 2025), encoding="utf-8")
    (found,) = data(run, "batch", country.all)["summary"]["duplicates"]
    names = {Path(path).stem for path in found["paths"]}
    assert names == {"nay", "lai"} | ({"ten-cu"} if country.commune.part in (None, "whole") else set())


def recognised(country: Country, run: Run) -> None:
    """A recognition of before holds for an unchanged commune, and passes on to no other."""
    commune, file = country.commune, country.plans.parent / "cong-nhan.yaml"
    former = commune.former[0]
    place = f"commune: {{name: {former['name']}}}, district: {former['district']}, province: {former['province']}"
    file.write_text(f"recognitions: [{{{place}, number: 1/QĐ, date: 03/01/2024, authority: UBND}}]", encoding="utf-8")
    arguments = ("batch", country.now, "--recognitions", file, "--today", "2026-02-01")
    found = data(run, *arguments)["recognitions"]
    assert (len(found["list"]), len(found["former"]), found["absent"]) == (
        (1, 0, []) if commune.part is None else (0, 1, [])
    )
    if commune.part is not None:
        assert f"{commune.said} nay thuộc {commune.today['name']}" in said(run, *arguments)


def expected(country: Country, run: Run) -> None:
    """Who has handed in by the list of today: a file by a former name counts for what the commune has come to."""
    arguments = ("batch", country.now, "--expect", country.commune.today["province"])
    states = {each["code"]: each["state"] for each in data(run, *arguments)["expected"]["list"]}
    assert states[country.commune.today["code"]] == "handed_in"


WALKS: tuple[Callable[[Country, Run], None], ...] = (
    trend, diff, one_plan, plans_of_all, previous, ways, progress, duplicates, recognised, expected,
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_every_command_knows_the_commune(kind: str, tmp_path: Path, run: Run) -> None:
    country = Country(tmp_path, KINDS[kind], run)
    for walk in WALKS:
        walk(country, run)
