"""The communes of the country: every one there once, every former one leads somewhere, names as people write them."""

from collections import Counter
from pathlib import Path

import pytest

from conftest import ROOT
from yte_check.places.national import national_places

TABLES = ROOT / "criteria" / "places"
PLACES = national_places()
WRONG = [
    tuple(line.split(","))
    for line in (Path(__file__).parent / "wrong_codes.csv").read_text(encoding="utf-8").splitlines()[1:]
]
"""Codes of an earlier public list, the commune that it gave them to, and the code that this commune has."""
NEW_ZONES = {"11948", "19742", "20333", "21548", "26732"}
"""Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo: island districts that had no communes."""


def rows(name: str) -> list[list[str]]:
    return [line.split(",") for line in (TABLES / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", ["provinces.csv", "communes.csv", "former-communes.csv"])
def test_a_table_can_be_split_at_its_commas(name: str) -> None:
    text = (TABLES / name).read_text(encoding="utf-8")
    assert '"' not in text
    assert len({len(row) for row in rows(name)}) == 1


def test_all_communes_of_today_are_there_once() -> None:
    codes = [row[0] for row in rows("communes.csv")[1:]]
    assert len(codes) == len(set(codes)) == 3321 == len(list(PLACES.all_communes))
    assert all(len(code) == 5 and code.isdigit() for code in codes)
    assert len(PLACES.provinces) == 34
    assert sum(len(PLACES.communes(province.name)) for province in PLACES.provinces) == 3321
    assert PLACES.communes("56") == PLACES.communes("Khánh Hoà") == PLACES.communes("Ninh Thuận") != ()
    assert PLACES.communes("Quảng Đông") == ()


def test_every_former_commune_leads_somewhere() -> None:
    table = rows("former-communes.csv")[1:]
    assert len(table) == len({row[0] for row in table}) == 10035
    codes = {commune.code for commune in PLACES.all_communes}
    led_to = {code for row in table for code in row[4].split()}
    assert all(row[4] for row in table)
    assert led_to == codes - NEW_ZONES
    assert Counter(row[5] for row in table) == {"inferred": 10000, "working": 35}
    assert len({row[3] for row in table}) == 63


@pytest.mark.slow
def test_codes_that_an_earlier_list_had_wrong() -> None:
    unknown = [wrong for wrong, *_ in WRONG if PLACES.of_code(wrong) is None]
    assert (len(WRONG), len(unknown)) == (123, 114), "114 that are no code at all, 9 that are another commune's"
    for wrong, name, province, right in WRONG:
        named = PLACES.of_name(name, province).today
        assert named is not None
        assert named.code == right != wrong


@pytest.mark.parametrize(
    ("name", "province"),
    [
        ("Lục Bình", "Bắc Kạn"), ("Xã Lục Bình", "Tỉnh Bắc Cạn"), ("x. lục  bình", "Thái Nguyên"),
        ("XÃ LỤC BÌNH", "tỉnh bắc kạn"),
    ],
)  # fmt: skip
def test_a_former_commune_by_its_name(name: str, province: str) -> None:
    named = PLACES.of_name(name, province, "Bạch Thông")
    assert named.today is None
    (former,) = named.former
    assert (former.code, former.district) == ("01990", "Huyện Bạch Thông")
    (share,) = PLACES.shares(former)
    assert (share.commune.name, share.commune.province, share.part) == ("Xã Phủ Thông", "Tỉnh Thái Nguyên", "whole")
    assert share in PLACES.origins(share.commune)


@pytest.mark.parametrize(
    ("name", "province", "code"),
    [
        ("Cư Mgar", "Đăk Lăk", "24280"), ("Cư M’gar", "Đắk Lắk", "24280"), ("CƯ M'GAR", "Tỉnh Đắk Lắk", "24280"),
        ("P. Hoàn Kiếm", "TP. Hà Nội", "00070"), ("Hoàn Kiếm", "Hà Nội", "00070"), ("Hoàn Kiếm", "Hải Phòng", None),
    ],
)  # fmt: skip
def test_a_commune_of_today_by_its_name(name: str, province: str, code: str | None) -> None:
    today = PLACES.of_name(name, province).today
    assert (today.code if today is not None else None) == code


def test_the_kind_tells_two_of_one_name_apart() -> None:
    both = PLACES.of_name("Chi Lăng", "Lạng Sơn", "Chi Lăng")
    town = PLACES.of_name("Thị trấn Chi Lăng", "Lạng Sơn", "Chi Lăng")
    rural = PLACES.of_name("Xã Chi Lăng", "Lạng Sơn", "huyện Chi Lăng")
    assert {former.code for former in both.former} == {"06466", "06523"}
    assert [former.code for former in town.former] == ["06466"]
    assert [former.code for former in rural.former] == ["06523"]
    assert town.today is None, "a town is no commune of today"
    assert both.today == rural.today is not None


def test_a_commune_that_was_parted_and_one_that_stayed() -> None:
    parted = PLACES.former_of_code("00007")
    assert parted is not None
    first, *others = PLACES.shares(parted)
    assert (first.commune.code, first.part) == ("00008", "main")
    assert {share.part for share in others} == {"part"}
    stayed = [
        c
        for c in PLACES.all_communes
        if [s.part for s in PLACES.origins(c) if len(PLACES.origins(c)) == 1] == ["whole"]
    ]
    assert len(stayed) == 132
    assert {PLACES.origins(commune)[0].former.code == commune.code for commune in stayed} == {True}


def test_what_became_of_the_former_and_what_those_of_today_were_made_of_are_one_relation() -> None:
    table = {(row[0], code) for row in rows("former-communes.csv")[1:] for code in row[4].split()}
    former = [PLACES.former_of_code(row[0]) for row in rows("former-communes.csv")[1:]]
    onward = {(s.former.code, s.commune.code, s.part) for each in former if each for s in PLACES.shares(each)}
    back = {(s.former.code, s.commune.code, s.part) for each in PLACES.all_communes for s in PLACES.origins(each)}
    assert onward == back
    assert {(before, since) for before, since, _ in back} == table


def test_the_communes_of_a_former_district() -> None:
    found = PLACES.former_in("Bắc Kạn", "Bạch Thông")
    assert len(found) == sum(row[2:4] == ["Huyện Bạch Thông", "Tỉnh Bắc Kạn"] for row in rows("former-communes.csv"))
    assert len(PLACES.former_in("Bắc Kạn")) == 108
    assert PLACES.former_in("Bắc Kạn", "Quận Bạch Thông") == ()


@pytest.mark.slow
def test_every_name_of_both_times_is_found_again() -> None:
    """What the tables call a commune leads to it, and to no other of its kind and district."""
    for code, name, district, province, *_ in rows("former-communes.csv")[1:]:
        assert [former.code for former in PLACES.of_name(name, province, district).former] == [code]
    for commune in PLACES.all_communes:
        assert PLACES.of_name(commune.name, commune.province).today == commune
