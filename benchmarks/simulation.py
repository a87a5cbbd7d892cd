"""A changed rule over a million station-years: rows a second of processor time, a sweep, memory; the evaluator.

    python benchmarks/simulation.py [--rows 1000000] [--rounds 3] [--threads 2]

Needs duckdb and pyarrow in this Python's environment, and the tests' modules ``random_submissions`` and ``relations``.
Two thousand random submissions of the shipped standard, 1-2 % without region, terrain or distance, are written many
times over: a row costs what it costs, however often it comes. Processor time is that of all threads.
"""

import argparse
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests")]

import pyarrow.parquet  # noqa: E402

from random_submissions import random_submission  # noqa: E402
from relations import arrow_table, connected  # noqa: E402
from yte_check.scoring.assess import assess  # noqa: E402
from yte_check.simulation.counting import Country  # noqa: E402
from yte_check.simulation.duck import Duck  # noqa: E402
from yte_check.simulation.engine import Tables  # noqa: E402
from yte_check.simulation.reforms import Rules  # noqa: E402
from yte_check.simulation.rows import row_of  # noqa: E402
from yte_check.simulation.sweeps import Sweeping, parse_sweep  # noqa: E402
from yte_check.standard.library import default_library  # noqa: E402

FEW = 2000
SWEEP = "6: 0.1..100 step 0.1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    files = default_library().load("qd-1300-2023")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers.parquet"
        evaluator = written(path, files, options.rows)
        measured(path, files, options)
    print(f"evaluator, one row after the other: {evaluator:,.0f} rows a CPU second")


def written(path: Path, files: Any, rows: int) -> float:
    """A table of so many rows. Gives how many rows a second the evaluator scores, without reading."""
    standard = files.in_force(date(2024, 12, 31))
    submissions = [random_submission(standard, seed, 2019 + seed % 8, unknown=0.02) for seed in range(FEW)]
    took, _ = timed(lambda: [assess(standard, each) for each in submissions])
    cells = [{**row_of(each, standard).cells, "province": f"T{at % 34}"} for at, each in enumerate(submissions)]
    few = path.with_name("few.parquet")
    pyarrow.parquet.write_table(arrow_table(Rules(files).texts(), cells).drop(["row_"]), few)
    with connected() as connection:
        connection.execute(f"COPY (SELECT f.* FROM '{few}' f, range({rows // FEW})) TO '{path}'")
    return FEW / took


def measured(path: Path, files: Any, options: argparse.Namespace) -> None:
    engine = Duck(options.threads)
    country = Country(engine, Rules(files).texts(), None)
    engine.load(Tables((str(path),), True), country.frame.columns)
    tested, _ = timed(lambda: (country.settle(), country.refusals()))
    print(
        f"{options.rows:,} rows; tested for faults: {tested:.2f} CPU s, {options.rows / tested:,.0f} rows a CPU second"
    )
    took = [timed(lambda: country.counted(("province", "year")))[0] for _ in range(options.rounds)]
    middle = statistics.median(took)
    print(f"scored, by province and year: {middle:.2f} CPU s, {options.rows / middle:,.0f} rows a CPU second")
    swept, points = timed(lambda: Sweeping(country, country.baseline, [parse_sweep(SWEEP)]).points())
    print(
        f"{len(points):,} thresholds of indicator 6: {swept:.2f} CPU s, {swept - 2 * middle:+.2f} beside two scorings"
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"peak memory: {peak:,} MiB")


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    before = time.process_time()
    found = work()
    return time.process_time() - before, found


if __name__ == "__main__":
    main()
