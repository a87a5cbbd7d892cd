"""A whole country: ``batch`` against two processes that only parse the same files with libyaml, in one run by turns.

Needs yte-check installed with compiled bytecode (as pip does) in this Python's environment, and the tests' module
``country``. Prints medians in seconds, their ratio, and the peak memory of the largest process at two sizes.
"""

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
ROUNDS = 7
FEW = 300

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


def measured(command: list[str]) -> tuple[float, float, int]:
    """Seconds by the clock, seconds of all processors, and the peak memory in KiB of the largest process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def main() -> None:
    sys.path.insert(0, str(ROOT / "tests"))
    from country import write_country

    with tempfile.TemporaryDirectory() as folder:
        reference = Path(folder) / "reference.py"
        reference.write_text(REFERENCE)
        few, all_ = Path(folder) / "few", Path(folder) / "all"
        write_country(few, FEW)
        count = len(write_country(all_))
        commands = {
            "two processes, CSafeLoader": [sys.executable, str(reference), str(all_)],
            "batch --jobs 2": [TOOL, "batch", str(all_), "--jobs", "2", "-q"],
        }
        figures: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for round_number in range(ROUNDS + 1):
            for name, command in commands.items():
                taken, worked, _ = measured(command)
                if round_number:
                    figures[name].append((taken, worked))
        for name, values in figures.items():
            clock, work = (statistics.median(column) for column in zip(*values, strict=True))
            print(f"{name:<28}{clock:8.2f} s, {work:.2f} s of processors, {count} files")
        parse, batch = figures.values()
        for place, what in enumerate(("by the clock", "of processors")):
            ours, theirs = ([value[place] for value in values] for values in (batch, parse))
            print(f"ratio {what}: {statistics.median(ours) / statistics.median(theirs):.2f}")
        for name, options in (("summary", []), ("with .json", ["-o", f"{folder}/x.json", "--force"])):
            peaks = []
            for place in (few, all_):
                _, _, peak = measured([TOOL, "batch", str(place), "--jobs", "2", "-q", *options])
                peaks.append(peak / 1024)
            print(f"peak memory, {name}: {peaks[0]:.0f} MiB at {FEW} files, {peaks[1]:.0f} MiB at {count}")


if __name__ == "__main__":
    main()
