"""The pictures of the walk-through: real runs of the commands, looked at in Chromium and LibreOffice.

Needs yte-check in this Python's environment, ``chromium``, ``soffice`` and ``pdftoppm``. Writes ``docs/pictures/``.
"""

import html
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
TOOL = str(Path(sysconfig.get_path("scripts")) / "yte-check")
STATION = "tram-luc-binh"

WINDOW = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #0c0c0c; color: #ddd; padding: 14px 18px; width: max-content }}
pre {{ font: 15px/1.3 "Noto Sans Mono", "Liberation Mono", monospace; margin: 0 }}
.typed {{ color: #fff; font-weight: bold }}
</style><pre>{text}</pre>"""


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        shutil.copytree(ROOT / "samples" / "minh-chung", work / "minh-chung")
        shutil.copy(ROOT / "samples" / "luc-binh.yaml", work / f"{STATION}.yaml")
        shutil.copy(ROOT / "samples" / "dien-do.yaml", work / "dien-do.yaml")
        terminal(work, "cham-diem", f"assess {STATION}.yaml", lines=31)
        terminal(work, "hoi-dap", "fill dien-do.yaml", typed=["?", "2405", "q"])
        sheet(work)
        report(work)


def terminal(work: Path, name: str, command: str, typed: list[str] | None = None, lines: int | None = None) -> None:
    """A command with what it says, as it stands in a console window."""
    said = run(work, command, "".join(f"{line}\n" for line in typed or []))
    if lines is not None:
        said = "\n".join(said.splitlines()[:lines])
    text = f'<span class="typed">C:\\YTE&gt; yte-check {html.escape(command)}</span>\n{html.escape(said)}'
    page = work / f"{name}.html"
    page.write_text(WINDOW.format(text=text), "utf-8")
    rows = text.count("\n") + 1
    screenshot(page, PICTURES / f"{name}.png", 800, 20 * rows + 28)


def sheet(work: Path) -> None:
    """A sheet of the form, filled in."""
    run(work, f"form --station {STATION}.yaml -o phieu.xlsx")
    pages(work, "phieu.xlsx", "phieu", 2)


def report(work: Path) -> None:
    """The report for Word and the page for the browser."""
    run(work, f"report {STATION}.yaml -o bao-cao.docx -o bao-cao.html")
    pages(work, "bao-cao.docx", "bao-cao", 1)
    screenshot(work / "bao-cao.html", PICTURES / "trang-ket-qua.png", 900, 900)


def pages(work: Path, document: str, name: str, page: int) -> None:
    """One page of a document as LibreOffice prints it."""
    profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", document],
        cwd=work, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    pdf = Path(document).with_suffix(".pdf").name
    target = PICTURES / name
    subprocess.run(
        ["pdftoppm", "-r", "80", "-f", str(page), "-l", str(page), "-singlefile", "-png", pdf, str(target)],
        cwd=work, check=True,
    )  # fmt: skip


def screenshot(page: Path, target: Path, width: int, height: int) -> None:
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={width},{height}",
         f"--screenshot={target}", page.as_uri()],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def run(work: Path, command: str, typed: str = "") -> str:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "YTE_CHECK_LANG": "vi"}
    process = subprocess.run(
        [TOOL, *command.split()], cwd=work, input=typed, env=environment, capture_output=True, encoding="utf-8"
    )
    if process.returncode not in (0, 1, 3):
        sys.exit(f"{command}: {process.stderr}")
    return process.stdout


if __name__ == "__main__":
    main()
