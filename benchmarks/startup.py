"""How long a run takes from the outside, against named references in the same interleaved run.

check-jsonschema validates the same file by our own schema of submissions. Needs yte-check and check-jsonschema
installed with compiled bytecode (as pip does) in this Python's environment.
Prints medians in ms and the ratios that matter. PYTHONDONTWRITEBYTECODE changes nothing for installed packages.
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
SAMPLE = str(ROOT / "samples" / "luc-binh.yaml")
SCRIPTS = Path(sysconfig.get_path("scripts"))
ROUNDS = 25
VERDICTS = (0, 1, 3)
"""Exit codes of a run that did its work, whatever the verdict."""


def commands(schema: str) -> dict[str, list[str]]:
    tool, other = str(SCRIPTS / "yte-check"), str(SCRIPTS / "check-jsonschema")
    assess = [tool, "assess", SAMPLE]
    return {
        "pass": [sys.executable, "-c", "pass"],
        "imports": [sys.executable, "-c", "import typer, pydantic, yaml"],
        "check-jsonschema": [other, "--schemafile", schema, SAMPLE],
        "version": [tool, "--version"],
        "assess": assess,
        "assess --official": [*assess, "--official"],
        "assess --format json": [*assess, "--format", "json"],
        "assess --as-of": [*assess, "--as-of", "2024-12-31"],
        "assess --evidence strict": [*assess, "--evidence", "strict"],
        "explain": [tool, "explain", "6"],
        "gap": [tool, "gap", SAMPLE],
        "batch of one": [tool, "batch", SAMPLE],
    }


def timed(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    if done.returncode not in VERDICTS:
        raise SystemExit(f"{command} ended with {done.returncode}")
    return (time.perf_counter() - start) * 1000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        schema = os.path.join(folder, "schema.json")
        subprocess.run([SCRIPTS / "yte-check", "criteria", "schema", "submission", "-o", schema, "--quiet"], check=True)
        wanted = commands(schema)
        figures: dict[str, list[float]] = {name: [] for name in wanted}
        for round_number in range(ROUNDS + 2):
            for name, command in wanted.items():
                taken = timed(command)
                if round_number >= 2:
                    figures[name].append(taken)
    medians = {name: statistics.median(values) for name, values in figures.items()}
    for name, median in medians.items():
        print(f"{name:<26}{median:8.1f} ms")
    references = {"version": "pass"}
    for name in list(medians)[3:]:
        reference = references.get(name, "check-jsonschema")
        print(f"{name} / {reference}: {medians[name] / medians[reference]:.2f}")
    forms = [median for name, median in medians.items() if name.startswith("assess")]
    print(f"slowest form of assess / quickest: {max(forms) / min(forms):.2f}")


if __name__ == "__main__":
    main()
