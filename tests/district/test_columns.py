"""The columns of a station: CSV, workbook and Parquet say of it what JSON says, which shares no code with them."""

import csv
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import ROOT, Run
from yte_check.district.render import columns, parquet, table, workbook
from yte_check.documents.language import LANGS, say

DISTRICT = ROOT / "samples" / "district"
WARNED = ROOT / "tests" / "submissions" / "warned"
NAMES = {
    "path": "batch_head_path", "name": "batch_head_station", "commune": "batch_head_commune",
    "district": "batch_head_district", "province": "batch_head_province", "zone": "batch_head_zone",
    "year": "batch_head_year", "low": "batch_head_low", "high": "batch_head_high", "max": "batch_head_max",
    "warnings": "batch_head_warnings",
}  # fmt: skip
"""What a column of the same value is called in the files for people."""


def in_json(station: dict[str, Any]) -> dict[str, object]:
    place, points = station["station"], station["points"]
    known = {name: station[name] for name in ("path", "year", "warnings")} | station["area"]
    known |= {name: points[name] for name in ("low", "high", "max")}
    return known | {"name": place["name"], "zone": place["zone"], "commune": (place["commune"] or {}).get("name")}


@pytest.mark.slow
def test_every_form_says_the_same_of_a_station(tmp_path: Path, run: Run) -> None:
    pyarrow = pytest.importorskip("pyarrow.parquet")
    outputs = {form: tmp_path / f"x.{form}" for form in ("json", "csv", "xlsx", "parquet")}
    written = [word for path in outputs.values() for word in ("-o", path)]
    run("batch", DISTRICT / "phieu", WARNED, "--reviews", DISTRICT / "tham-dinh", "--cross-check", *written)
    stations = {each["path"]: each for each in json.loads(outputs["json"].read_text(encoding="utf-8"))["stations"]}
    rows = csv.DictReader(io.StringIO(outputs["csv"].read_text(encoding="utf-8-sig")))
    in_csv = {row[say("batch_head_path", "vi")]: row for row in rows}
    _, head, *cells = openpyxl.load_workbook(outputs["xlsx"])["Các xã"].iter_rows(values_only=True)
    in_book = {row["Tệp"]: row for row in (dict(zip(map(str, head), each, strict=True)) for each in cells)}
    in_parquet = {row["path"]: row for row in pyarrow.read_table(outputs["parquet"]).to_pylist()}
    assert stations.keys() == in_book.keys() == in_parquet.keys() <= in_csv.keys()
    assert all(any(each[name] for each in stations.values()) for name in ("warnings", "flags", "review"))
    for path, station in stations.items():
        book, line, row = in_book[path], in_csv[path], in_parquet[path]
        for name, value in in_json(station).items():
            title = say(NAMES[name], "vi")
            assert (book[title] or 0) == (value or 0), (path, name)
            read = float if isinstance(value, int | float) else str
            assert read(line[title]) == ("" if value is None else value), (path, name)
            assert row[name] == value, (path, name)
        for kind, letter in (("criteria", "c"), ("indicators", "i")):
            for each in station[kind]:
                ends = [Decimal(str(each[end])) for end in ("low", "high", "max")]
                assert [row[f"{letter}{each['number']}_{end}"] for end in ("low", "high", "max")] == ends
                group = {"c": "criterion", "i": "indicator"}[letter]
                titles = [say(f"batch_head_{group}_{end}", "vi", number=each["number"]) for end in ("low", "high")]
                assert [Decimal(line[title]) for title in titles] == ends[:2]
                cell = book[f"TC {each['number']}" if letter == "c" else str(each["number"])]
                assert cell == ("–" if not ends[2] else ends[0] if ends[0] == ends[1] else f"{ends[0]}–{ends[1]}")
        flags = [flag["code"] for flag in station["flags"]]
        assert row["flags"] == flags
        assert line["Dấu hiệu cần xem lại"] == (book["Dấu hiệu cần xem lại"] or "") == ", ".join(dict.fromkeys(flags))
        assert (row["verdict"], line["Kết luận"]) == (station["verdict"], book["Kết luận"])
        verified = (station["review"] or {}).get("verdict")
        said = say(f"batch_verdict_{verified}", "vi") if verified else ""
        assert line[say("batch_head_verified_verdict", "vi")] == said


def test_every_column_is_shown_by_some_form_and_has_its_title() -> None:
    people = {*table._BEFORE, *table._BEHIND, *(column.name for column in workbook._BEFORE), *workbook._BEHIND}
    people |= {*columns.FOR_LEVELS}
    assert people | {*parquet._BEFORE, *parquet._BEHIND} == columns.COLUMNS.keys()
    for name in people:
        assert all(columns.COLUMNS[name].title(lang) for lang in LANGS)
