"""Thresholds and points by zone, region, attributes, or two of them: what is read, refused, scored and asked."""

from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Run, read_text
from own_terms import FOLDER, STATION, own_standard
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.documents.shape import try_shape
from yte_check.scoring.assess import assess
from yte_check.standard.place import Place, place_of
from yte_check.standard.rules import Checklist, YesNo
from yte_check.station.submission import Submission


def read(rule: Any, **keys: Any) -> tuple[Any, list[str]]:
    problems = Problems()
    items = {"type": "checklist", "items": {"a": "a", "b": "b"}}
    made = try_shape(rule, {**({"type": "yes_no", "question": "q"} if rule is YesNo else items), **keys}, problems)
    return made, [problem.code for problem in problems]


BAND = [{"at_least": "1", "points": "2"}]


@pytest.mark.parametrize(
    ("rule", "keys", "code"),
    [
        (YesNo, {"points_by": {"by": ["zone"], "rows": {"1": "2", "2": "3"}}}, None),
        (YesNo, {"points_by": {"by": ["zone", "kind"], "rows": {"1": {"a": "2"}, "2": {"a": "3"}}}}, None),
        (Checklist, {"bands_by": {"by": ["zone", "kind"], "rows": {"1": {"a": BAND}}}}, None),
        (Checklist, {"points_each_by": {"zone": {"1": "2"}}}, None),
        (YesNo, {"points": "2", "points_by": {"zone": {"1": "2"}}}, "one_of_keys"),
        (YesNo, {}, "one_of_keys"),
        (YesNo, {"points_by": {"zone": {"1": "2"}, "by": ["zone"], "rows": {"1": "2"}}}, "one_of_keys"),
        (YesNo, {"points_by": {"by": ["zone"]}}, "by_without_rows"),
        (YesNo, {"points_by": {"zone": {"1": "2"}, "rows": {"1": "2"}}}, "rows_without_by"),
        (YesNo, {"points_by": {"by": [], "rows": {"1": "2"}}}, "by_names"),
        (YesNo, {"points_by": {"by": ["zone", "zone"], "rows": {"1": {"1": "2"}}}}, "by_names"),
        (YesNo, {"points_by": {"by": ["a", "b", "c"], "rows": {"1": {"1": "2"}}}}, "by_names"),
        (YesNo, {"points_by": {"by": ["zone"], "rows": {"1": {"x": "2"}}}}, "rows_depth"),
        (YesNo, {"points_by": {"by": ["zone", "region"], "rows": {"1": "2"}}}, "rows_depth"),
        (YesNo, {"points_by": {"by": ["zone", "region"], "rows": {"1": {"x": "2"}, "2": "3"}}}, "rows_depth"),
        (YesNo, {"points_by": {"by": ["zone", "region"], "rows": {"1": {"x": {"y": "2"}}}}}, "number_expected"),
        (Checklist, {"bands_by": {"by": ["zone"], "rows": {"1": "2"}}}, "list_expected"),
        (Checklist, {"points_each": "1", "bands_by": {"zone": {"1": BAND}}}, "one_of_keys"),
    ],
)
def test_what_is_read_and_what_is_refused(rule: Any, keys: dict[str, Any], code: str | None) -> None:
    assert read(rule, **keys)[1] == ([code] if code else [])


def test_a_row_is_found_whatever_the_order_of_the_names() -> None:
    rows = {"1": {"a": "1", "b": "2"}, "2": {"a": "3", "b": "4"}}
    one, _ = read(YesNo, points_by={"by": ["zone", "kind"], "rows": rows})
    turned = {kind: {zone: rows[zone][kind] for zone in rows} for kind in ("a", "b")}
    other, _ = read(YesNo, points_by={"by": ["kind", "zone"], "rows": turned})
    for zone, kind in product((1, 2), ("a", "b")):
        place = Place(zone, None, (("kind", kind),))
        assert one.score(True, place).low == other.score(True, place).low == Decimal(rows[str(zone)][kind])
    assert [row.path for row in other.table.rows()][1] == ("points_by", "rows", "a", "2")


def test_places_agree_where_nothing_known_differs() -> None:
    here = place_of({"zone": "1", "kind": "a"})
    assert here == Place(1, None, (("kind", "a"),))
    assert here.agrees(Place())
    assert here.agrees(Place(1, "nui"))
    assert not here.agrees(Place(2))
    assert here.only({"kind"}) == place_of({"kind": "a"})
    assert place_of({"b": "2", "a": "1"}) == place_of({"a": "1", "b": "2"})


def station(**keys: Any) -> Submission:
    data = {**yaml.safe_load(STATION.read_text(encoding="utf-8")), "station": {"name": "a", **keys}}
    return read_text(yaml.safe_dump(data, allow_unicode=True), own_standard())


def test_what_is_not_known_of_a_station_leaves_every_value_possible() -> None:
    standard = own_standard()
    whole = assess(standard, station())
    each = [
        assess(standard, station(zone=zone, region=region, attributes={"kind": kind}))
        for zone, region, kind in product((1, 2), ("nui", "bien"), ("with_beds", "without_beds"))
    ]
    for result, *apart in zip(whole.indicators(), *(one.indicators() for one in each), strict=True):
        assert result.score.low == min(one.score.low for one in apart), result.indicator.number
        assert result.score.high == max(one.score.high for one in apart), result.indicator.number
    assert (whole.score.low, whole.score.high) == (
        min(one.score.low for one in each), max(one.score.high for one in each),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("attributes", "code", "near"),
    [
        ({"kinds": "with_beds"}, "attribute_unknown", "kind"),
        ({"kind": "with_bed"}, "unknown_value", "with_beds"),
        ({"kind": "Co giuong "}, None, None),
    ],
)
def test_an_attribute_that_is_none_is_named(attributes: dict[str, str], code: str | None, near: str | None) -> None:
    if code is None:
        assert station(attributes=attributes).station.attributes == {"kind": "with_beds"}
        return
    with pytest.raises(InvalidDocument) as refused:
        station(attributes=attributes)
    told = [each for each in refused.value.diagnostics if each.severity == "error"]
    assert [(each.code, each.params["nearest"]) for each in told] == [(code, near)]


def test_the_place_chooses_the_rows_that_are_explained(run: Run) -> None:
    _, out, _ = run(
        "--lang", "en", "explain", 6, "--standard", FOLDER / "rieng", "--zone", 2, "--attribute", "kind=with_beds"
    )
    assert "“Có giường” (with_beds), zone 2: 1 point" in out
    assert not any(f": {other} points" in out for other in (0.5, 2, 4))
    for wrong in ("kind=with", "kin=with_beds", "kind"):
        code, _, err = run("explain", 6, "--standard", FOLDER / "rieng", "--attribute", wrong)
        assert (code, "--attribute" in err) == (2, True), wrong


def test_new_asks_for_attributes_and_keeps_them_from_the_year_before(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(FOLDER))
    standard = ("--standard", "rieng")
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    assert run("new", first, *standard, "--year", 2024)[0] == 0
    assert "Loại hình: with_beds (Có giường); without_beds" in first.read_text(encoding="utf-8")
    assert run("new", second, *standard, "--year", 2024, "--attribute", "kind=không giường")[0] == 0
    known = yaml.safe_load(second.read_text(encoding="utf-8"))["station"]["attributes"]
    assert known == {"kind": "without_beds"}
    third = tmp_path / "c.yaml"
    assert run("new", third, *standard, "--year", 2025, "--from", second)[0] == 0
    assert yaml.safe_load(third.read_text(encoding="utf-8"))["station"]["attributes"] == known
    assert run("new", tmp_path / "d.yaml", *standard, "--attribute", "kind=x")[0] == 2
