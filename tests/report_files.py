"""What the tests of reports share: reports of the samples, a hostile submission, and programs from outside."""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

from conftest import ROOT, read_text, standard_on
from yte_check.documents.language import Lang
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.report.forms import render_view
from yte_check.report.model import ReportView
from yte_check.report.view import report_view
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.station.ledger import ledger_of

SAMPLES, TEMPLATES = ROOT / "samples", ROOT / "templates"
REQUIRE = "YTE_CHECK_REQUIRE_TOOLS"
AXE = "YTE_CHECK_AXE"

MARKUP = "<script>alert(1)</script> <b>x</b> & \"q\" 'a' {{ 7*7 }} {% raw %} {_{ x }_} ]]> --> #let $x$ *b* _i_ `c`"
FORMULA = "=cmd|'/c calc'!A0"
LONG_WORD = "x" * 400
NOTE = ("Ghi chú rất dài về mức sinh của xã. " * 200)[:4990] + "HẾT GHI CHÚ"
TURNED = "trước \u202eđảo\u202c sau \u200f😀"
SHOWN = "trước [U+202E]đảo[U+202C] sau \u200f😀"


@cache
def sample(name: str, lang: Lang = "vi", evidence: str = "warn", official: bool = False) -> ReportView:
    options = ScoringOptions(evidence=evidence, official=official)  # type: ignore[arg-type]
    assessment = assess_file(SAMPLES / f"{name}.yaml", options)
    return report_view(assessment, lang, ledger_of(assessment.submission))


def view_of(text: str, policy: Policy = DEFAULT_POLICY, lang: Lang = "vi") -> ReportView:
    """The view of a submission given as text."""
    return report_view(assess(standard_on(), read_text(text), policy), lang)


@cache
def hostile() -> ReportView:
    """A submission whose every text tries to be something else."""
    import yaml

    data = yaml.safe_load((SAMPLES / "luc-binh.yaml").read_text(encoding="utf-8"))
    data["station"] |= {"name": f"Trạm {MARKUP}", "commune": {"name": FORMULA}, "district": TURNED}
    data["answers"][6]["note"] = MARKUP
    data["answers"][8]["note"] = FORMULA
    data["answers"][17] |= {"note": TURNED}
    data["answers"][38]["note"] = NOTE
    data["evidence"]["bhxh"] = {"title": MARKUP, "number": FORMULA, "file": f"{LONG_WORD}.pdf"}
    data["evidence"]["dan-so"] = {"title": FORMULA, "number": LONG_WORD, "file": "a\tb.pdf"}
    for entry in data["evidence"].values():
        entry.pop("issued", None)
    data["answers"] = {str(key): value for key, value in data["answers"].items()}
    return view_of(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10**6))


def rendered(view: ReportView, extension: str, lang: Lang = "vi", templates: Path = TEMPLATES) -> bytes:
    return render_view(view, extension, lang, templates)


def program(*names: str) -> str:
    """A program from outside; without it the test is skipped, or fails where everything must be there."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found if found is not None else absent(f"{names[0]} is not installed")


def axe_core() -> str:
    """The source of axe-core: the file named by YTE_CHECK_AXE, or what npm put into node_modules."""
    path = Path(os.environ.get(AXE) or ROOT / "node_modules" / "axe-core" / "axe.min.js")
    return path.read_text(encoding="utf-8") if path.is_file() else absent(f"axe-core is not at {path}; see {AXE}")


def absent(reason: str) -> NoReturn:
    if os.environ.get(REQUIRE):
        pytest.fail(f"{reason}, and {REQUIRE} asks for it")
    pytest.skip(reason)


def convert(path: Path, form: str) -> Path:
    """A file converted by LibreOffice, beside the original."""
    office = program("soffice", "libreoffice")
    profile = f"-env:UserInstallation={(path.parent / 'office').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", form, "--outdir", path.parent, path]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return path.with_suffix(f".{form.partition(':')[0]}")


def pages_of(path: Path) -> list[str]:
    """The text of each page of a PDF as poppler reads it; without white space, for some set letters with gaps."""
    done = subprocess.run([program("pdftotext"), path, "-"], check=True, capture_output=True)
    pages = done.stdout.decode().removesuffix("\f").split("\f")
    return [squeezed(page) for page in pages]


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())
