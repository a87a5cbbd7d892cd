"""How long a run takes from the outside, against named references in the same interleaved run.

Needs yte-check and check-jsonschema installed with compiled bytecode (as pip does) in this Python's environment.
Prints medians in ms and the ratios that matter. PYTHONDONTWRITEBYTECODE changes nothing for installed packages.
"""

import json
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = str(ROOT / "samples" / "luc-binh.yaml")
SCRIPTS = Path(sysconfig.get_path("scripts"))
ROUNDS = 25


def commands(schema: str) -> dict[str, list[str]]:
    tool, other = str(SCRIPTS / "yte-check"), str(SCRIPTS / "check-jsonschema")
    return {
        "pass": [sys.executable, "-c", "pass"],
        "imports": [sys.executable, "-c", "import typer, pydantic, yaml"],
        "check-jsonschema": [other, "--schemafile", schema, SAMPLE],
        "version": [tool, "--version"],
        "assess": [tool, "assess", SAMPLE],
        "assess with options": [tool, "assess", SAMPLE, "--evidence", "strict"],
    }


def timed(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command} ended with {done.returncode}")
    return (time.perf_counter() - start) * 1000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        schema = os.path.join(folder, "schema.json")
        Path(schema).write_text(json.dumps({"type": "object", "required": ["standard", "year", "station"]}))
        wanted = commands(schema)
        figures: dict[str, list[float]] = {name: [] for name in wanted}
        for round_number in range(ROUNDS + 2):
            for name, command in wanted.items():
                taken = timed(command)
                if round_number >= 2:
                    figures[name].append(taken)
    medians = {name: statistics.median(values) for name, values in figures.items()}
    for name, median in medians.items():
        print(f"{name:<22}{median:8.1f} ms")
    for name, reference in [
        ("version", "pass"),
        ("assess", "imports"),
        ("assess", "check-jsonschema"),
        ("assess with options", "imports"),
    ]:
        print(f"{name} / {reference}: {medians[name] / medians[reference]:.2f}")


if __name__ == "__main__":
    main()
