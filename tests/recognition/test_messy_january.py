"""A province in January with two messy inboxes and a file of decisions: the year beside the year and the recognitions,
counted again from what is true of each commune, and the same in every form."""

import csv
import io
import json
import random
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from conftest import Run
from messy_province import PROVINCE, messy_province
from yte_check.documents.language import say, show_number
from yte_check.places.national import national_places

YEAR, TODAY, WITHIN = 2026, date(2027, 1, 15), date(2028, 1, 15)
Decision = tuple[date, int]


def decisions(path: Path, draw: random.Random) -> dict[str, Decision]:
    """A decision for most communes, of a day since the merger and for one to three years."""
    made: dict[str, Decision] = {}
    rows = []
    for commune in national_places().communes(PROVINCE):
        if draw.random() < 0.7:
            day, years = date(2025, 7, 2) + timedelta(days=draw.randrange(500)), draw.choice((1, 2, 3))
            made[commune.code] = day, years
            keys = {"number": "1/QĐ", "date": day, "authority": "UBND", "valid_years": years}
            said = ", ".join(f"{key}: {value}" for key, value in keys.items())
            rows.append(f'  - {{commune: {{name: {commune.name}, code: "{commune.code}"}}, {said}}}\n')
    path.write_text("recognitions:\n" + "".join(rows), encoding="utf-8")
    return made


def state_of(decision: Decision) -> tuple[str, date]:
    day, years = decision
    until = day.replace(year=day.year + years)
    return ("ended" if until < TODAY else "ending" if until <= WITHIN else "valid"), until


@pytest.mark.slow
def test_years_and_recognitions_in_every_form(tmp_path: Path, run: Run) -> None:
    duckdb = pytest.importorskip("duckdb")
    now = messy_province(tmp_path / "nay", 20270105, YEAR)
    before = messy_province(tmp_path / "truoc", 20260105, YEAR - 1, strays=False)
    made = decisions(tmp_path / "cong-nhan.yaml", random.Random(7))
    files = {ending: tmp_path / f"x{ending}" for ending in (".json", ".jsonl", ".csv", ".parquet", ".xlsx", ".html")}
    _, text, err = run(
        "batch", now.folder, "--year", YEAR, "--previous", before.folder, "--recognitions", tmp_path / "cong-nhan.yaml",
        "--today", TODAY, "--expect", PROVINCE, "-v", *(word for path in files.values() for word in ("-o", path)),
    )  # fmt: skip
    words = " ".join(text.split())
    document = json.loads(files[".json"].read_text(encoding="utf-8"))
    years, recognitions = document["years"], document["recognitions"]
    lines = [json.loads(line) for line in files[".jsonl"].read_text(encoding="utf-8").splitlines()]
    assert {"years": years} in lines
    assert {"recognitions": recognitions} in lines

    # The year beside the year, by the verdicts that the inboxes were made with; strangers are in both.
    both = [(before.verdicts[code], now.verdicts[code]) for code in now.verdicts if code in before.verdicts]
    assert years["communes"] == len(both) + now.strangers
    pairs = Counter({(each["before"], each["now"]): each["communes"] for each in years["moves"]})
    strangers = pairs - Counter(both)
    assert (strangers.total(), pairs >= Counter(both)) == (now.strangers, True)
    (province,) = (each for each in years["provinces"] if each["name"] == PROVINCE)
    met = [sum(pair[at] == "met" for pair in both) for at in (0, 1)]
    assert (province["both"], province["met_before"], province["met_now"]) == (len(both), *met)
    assert len(years["new"]) == sum(code not in before.verdicts for code in now.verdicts)
    assert len(years["gone"]) == sum(code not in now.verdicts for code in before.verdicts)
    rose, fell, opened = (
        sum(count for (then, since), count in pairs.items() if then != since == verdict)
        for verdict in ("met", "not_met", "undetermined")
    )
    assert [len(years[part]) for part in ("rose", "fell", "opened")] == [rose, fell, opened]

    # Recognitions, by the decisions.
    kept = {code: state_of(each) for code, each in made.items() if code in now.verdicts}
    states = Counter(state for state, _ in kept.values())
    lost = {code for code, (state, _) in kept.items() if state != "ended" and now.verdicts[code] == "not_met"}
    assert recognitions["states"] == states
    assert (len(recognitions["list"]), recognitions["without_ground"]) == (len(kept), len(lost))
    assert len(recognitions["absent"]) == len(made) - len(kept)
    assert (len(lost) > 3, min(states.values()) > 3, len(both) > 30, min(rose, fell, opened) > 3) == (True,) * 4

    # The same in the other forms, read by programs that know nothing of ours.
    table = list(csv.DictReader(io.StringIO(files[".csv"].read_text(encoding="utf-8-sig"))))
    verdicts = {say(f"batch_verdict_{verdict}", "vi"): verdict for verdict in ("met", "not_met", "undetermined")}
    moved = Counter(
        (verdicts[row["Kết luận năm trước"]], verdicts[row["Kết luận"]]) for row in table if row["Kết luận năm trước"]
    )
    assert moved == +pairs
    assert Counter(row["Công nhận đến ngày"] for row in table if row["Công nhận đến ngày"]) == Counter(
        until.isoformat() for _, until in kept.values()
    )
    assert sum(bool(row["Năm không đạt"]) for row in table) == len(lost)
    by_verdicts = f"select verdict_before, verdict, count(*) from '{files['.parquet']}' group by 1, 2"
    found = duckdb.sql(f"{by_verdicts} having verdict_before is not null").fetchall()
    assert {(then, since): count for then, since, count in found} == dict(+pairs)
    found = duckdb.sql(f"select count(recognised_until), count(not_met_in) from '{files['.parquet']}'").fetchall()
    assert found == [(len(kept), len(lost))]

    book = openpyxl.load_workbook(files[".xlsx"])
    first = next(book["So với năm trước"].iter_rows(2, values_only=True))
    assert first[1:4] == (years["communes"], years["met"]["before"], years["met"]["now"])
    assert book["Thay đổi kết luận"].max_row == 1 + rose + fell + opened
    rows = list(book["Công nhận"].iter_rows(2, 1 + len(made), values_only=True))
    assert Counter(row[4] for row in rows[: len(kept)]) == {
        say(f"recognition_state_{state}", "vi"): count for state, count in states.items()
    }
    assert sum(row[6] is not None for row in rows) == len(lost)

    page = files[".html"].read_text(encoding="utf-8")
    sums = {
        "years_rose": rose, "years_fell": fell, "years_opened": opened, "recognition_list_lost": len(lost),
        "recognition_list_ended": states["ended"], "recognition_list_ending": states["ending"],
        "recognition_list_absent": len(recognitions["absent"]),
    }  # fmt: skip
    for code, count in sums.items():
        assert f"{say(code, 'vi')} ({count})" in words
        assert f"{say(code, 'vi')} ({show_number(count, 'vi')})" in page
    for state, count in {**states, "lost": len(lost)}.items():
        assert f"{say(f'recognition_tile_{state}', 'vi')}</span><strong>{count}</strong>" in page
    assert f"x.parquet: {document['summary']['failed']} tệp không chấm được" in " ".join(err.split())
