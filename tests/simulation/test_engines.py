"""One program on three engines: every row comes to the same with the evaluator, DuckDB, JavaScript and Spark."""

import importlib.util
import json
import os
import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from own_terms import own_standard
from random_submissions import random_submission
from relations import arrow_table, connected, differences, one_text, outputs, query, scored, values_of
from yte_check.compiling.compile import units_of
from yte_check.compiling.printing.javascript import script
from yte_check.compiling.printing.xpath import xpath
from yte_check.compiling.program import Program
from yte_check.scoring.assess import assess
from yte_check.simulation.engine import Tables
from yte_check.simulation.rows import row_of
from yte_check.simulation.texts import TextsInForce
from yte_check.standard.library import default_library
from yte_check.standard.standard import Standard

ROWS = int(os.environ.get("YTE_CHECK_SIMULATED_ROWS", "10000"))
OWN_ROWS = 300


@cache
def standard(name: str) -> Standard:
    if name == "own":
        return own_standard()
    return default_library().load(name).in_force(date(2024, 12, 31))


SHIPPED = "qd-1300-2023"


@cache
def submissions(name: str, count: int) -> list[Any]:
    return [random_submission(standard(name), seed) for seed in range(count)]


@cache
def rows(name: str, count: int) -> list[dict[str, Any]]:
    return [dict(row_of(each, standard(name)).cells) for each in submissions(name, count)]


@cache
def by_duckdb(name: str, count: int) -> list[dict[str, Any]]:
    with connected() as connection:
        return scored(connection, one_text(standard(name).text), rows(name, count))


def program_of(name: str) -> tuple[TextsInForce, Program]:
    texts = one_text(standard(name).text)
    return texts, texts.program(units_of(texts.each))


@pytest.mark.slow
@pytest.mark.no_cover
def test_ten_thousand_rows_come_to_what_the_evaluator_says() -> None:
    assessments = [assess(standard(SHIPPED), each) for each in submissions(SHIPPED, ROWS)]
    assert differences(assessments, by_duckdb(SHIPPED, ROWS)) == []
    assert {each.verdict for each in assessments} == {"met", "not_met", "undetermined"}


def run_script(text: str, given: list[dict[str, Any]], program: Any) -> Iterator[dict[str, Any]]:
    import quickjs

    context = quickjs.Context()
    context.eval(text)
    context.eval("function all(rows) { return JSON.stringify(JSON.parse(rows).map(score)); }")
    for start in range(0, len(given), 100):
        some = json.dumps([{name: _plain(value) for name, value in row.items()} for row in given[start : start + 100]])
        for found in json.loads(context.eval("all")(some)):
            yield outputs(program, found)


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value


@pytest.mark.slow
@pytest.mark.no_cover
def test_javascript_comes_to_the_same_on_two_thousand_rows() -> None:
    texts, program = program_of(SHIPPED)
    text = script(program, texts.frame.places, texts.frame.keys)
    found = list(run_script(text, rows(SHIPPED, ROWS)[:2000], program))
    assert found == by_duckdb(SHIPPED, ROWS)[:2000]


def test_javascript_is_written_so_that_old_browsers_read_it() -> None:
    import dukpy

    texts, program = program_of(SHIPPED)
    text = script(program, texts.frame.places, texts.frame.keys)
    assert dukpy.evaljs(text + "score({}).verdict") in (-1, 0, 1)


def test_xpath_asks_of_a_question_that_is_left_open_whether_it_is() -> None:
    _, program = program_of(SHIPPED)
    printed = {name: xpath(each) for name, each in program.values.items()}
    assert printed["verdict"] == "${asked_state_}"
    assert printed["i6__low_"].startswith("if(${q6__points_} >= 0, ${q6__points_}, if((${q6__numerator} = ''")


# --- Spark: a large thing to install, and CI has it

needs_spark = pytest.mark.skipif(
    (importlib.util.find_spec("pyspark") is None or shutil.which("java") is None)
    and not os.environ.get("YTE_CHECK_REQUIRE_TOOLS"),
    reason="PySpark and Java are not installed",
)


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.filterwarnings("ignore")
@needs_spark
def test_spark_comes_to_the_same_on_four_thousand_rows(tmp_path: Path) -> None:
    import pyarrow.parquet

    from yte_check.simulation.spark import Spark

    spark = Spark("local[2]")
    try:
        for name, every, count in ((SHIPPED, ROWS, min(ROWS, 4000)), ("own", OWN_ROWS, OWN_ROWS)):
            texts, program = program_of(name)
            path = tmp_path / f"{name}.parquet"
            pyarrow.parquet.write_table(arrow_table(texts, rows(name, every)[:count]), path)
            spark.load(Tables((str(path),), True), texts.frame.columns)
            spark.session.read.parquet(str(path)).createOrReplaceTempView("stations")
            names = ["row_", *values_of(program)]
            found = sorted(tuple(map(_exact, row)) for row in spark.query(query(program, texts)))
            got = [outputs(program, dict(zip(names, row, strict=True))) for row in found]
            assert got == by_duckdb(name, every)[:count]
    finally:
        spark.close()


def _exact(value: Any) -> Any:
    return int(value) if isinstance(value, Decimal | Fraction) else value
