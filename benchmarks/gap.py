"""How long the shortest way takes: whole processes, beside ``assess`` of the same file in the same run.

    python benchmarks/gap.py [ROUNDS]

The sample that fails by one criterion, the half-filled one, a sheet with no answers at all, and the same without zone
and region (21 places at once), which is the hardest that there is.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
HEAD = "standard: qd-1300-2023\nyear: 2024\nstation: {{name: a{place}}}\nanswers:\n"
PLACE = ", zone: 2, region: tay_nguyen"


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        empty, nowhere = Path(folder) / "empty.yaml", Path(folder) / "nowhere.yaml"
        empty.write_text(HEAD.format(place=PLACE), encoding="utf-8")
        nowhere.write_text(HEAD.format(place=""), encoding="utf-8")
        files = {
            "one criterion short": ROOT / "samples" / "truot-mot-tieu-chi.yaml",
            "half filled": ROOT / "samples" / "dien-do.yaml",
            "no answers": empty,
            "no answers, no place": nowhere,
        }
        times: dict[tuple[str, str], list[float]] = {}
        for _ in range(rounds):
            for name, path in files.items():
                for command in ("assess", "gap"):
                    times.setdefault((name, command), []).append(_timed(command, path))
        for name in files:
            assess, gap = (median(times[name, command]) for command in ("assess", "gap"))
            print(f"{name:24} assess {assess * 1000:6.0f} ms   gap {gap * 1000:6.0f} ms")


def _timed(command: str, path: Path) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "yte_check", command, str(path)], capture_output=True, check=False)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
