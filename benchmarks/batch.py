"""A whole country: ``batch`` against two processes that only parse the same files with libyaml, in one run by turns.

    python benchmarks/batch.py [--rounds 7] [--large 100000]

Needs yte-check installed with compiled bytecode (as pip does) in this Python's environment, and the tests' module
``country``. Prints medians in seconds, their ratios, and the peak memory of the largest process at two sizes. With
``--large`` nothing is compared: that many submissions are written, which takes minutes, and each form is run once.
"""

import argparse
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOL = str(Path(sysconfig.get_path("scripts")) / "yte-check")
FEW = 300
MEBIBYTE = 1024  # as the system counts, in KiB

REFERENCE = """
import os, sys, yaml
from concurrent.futures import ProcessPoolExecutor

def parse(paths):
    for path in paths:
        with open(path, "rb") as file:
            yaml.load(file.read(), Loader=yaml.CSafeLoader)

if __name__ == "__main__":
    found = [os.path.join(at, name) for at, _, names in os.walk(sys.argv[1]) for name in names]
    paths = sorted(path for path in found if path.endswith(".yaml"))
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(parse, [paths[start : start + 32] for start in range(0, len(paths), 32)]))
"""
Figures = tuple[float, float, int]


def measured(command: list[str]) -> Figures:
    """Seconds by the clock, seconds of all processors, and the peak memory in KiB of the largest process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def forms(stations: Path, written: Path) -> dict[str, list[str]]:
    """The forms of ``batch`` that are measured."""
    batch = [TOOL, "batch", str(stations), "--jobs", "2", "-q"]
    return {
        "batch": batch,
        "batch -o x.json": [*batch, "-o", str(written / "x.json"), "--force"],
        "batch --cross-check": [*batch, "--cross-check"],
    }


def compare(folder: Path, rounds: int) -> None:
    """Each form against parsing alone, by turns after one round that counts for nothing; then memory at two sizes."""
    from country import write_country

    reference = folder / "reference.py"
    reference.write_text(REFERENCE)
    few, all_ = folder / "few", folder / "all"
    write_country(few, FEW)
    count = len(write_country(all_))
    commands = {"parsing alone": [sys.executable, str(reference), str(all_)], **forms(all_, folder)}
    figures: dict[str, list[Figures]] = {name: [] for name in commands}
    for round_number in range(rounds + 1):
        for name, command in commands.items():
            found = measured(command)
            if round_number:
                figures[name].append(found)
    medians = {
        name: [statistics.median(column) for column in zip(*each, strict=True)] for name, each in figures.items()
    }
    clock, work, _ = medians["parsing alone"]
    print(f"{count} files, medians of {rounds} rounds: by the clock, of processors; each against parsing alone")
    for name, (taken, worked, _) in medians.items():
        print(f"{name:<20}{taken:7.2f} s {worked:7.2f} s {taken / clock:7.2f} {worked / work:5.2f}")
    for name, command in forms(few, folder).items():
        at_few, at_all = measured(command)[2] / MEBIBYTE, medians[name][2] / MEBIBYTE
        print(f"peak memory, {name}: {at_few:.0f} MiB at {FEW} files, {at_all:.0f} MiB at {count}")


def once(folder: Path, count: int) -> None:
    """Each form once over ``count`` submissions."""
    from country import write_country

    write_country(folder / "all", count, evidence_files=False)
    for name, command in forms(folder / "all", folder).items():
        taken, worked, peak = measured(command)
        print(
            f"{name:<20}{count} files {taken:7.1f} s {worked:7.1f} s of processors {peak / MEBIBYTE:.0f} MiB",
            flush=True,
        )


def main() -> None:
    sys.path.insert(0, str(ROOT / "tests"))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--large", type=int, metavar="FILES")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.large:
            once(Path(folder), given.large)
        else:
            compare(Path(folder), given.rounds)


if __name__ == "__main__":
    main()
