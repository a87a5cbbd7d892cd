"""The sound files that are damaged and that no sample holds: forms, exports, tables, archives, dossiers, plans."""

import contextlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from conftest import ROOT, read_text
from export_files import as_csv, exported, nested
from official_tables import shipped_table, write_csv, write_excel, write_lines, write_markdown, write_tabs, write_word
from report_files import convert
from yte_check.entry.main import run
from yte_check.standard.library import Library
from yte_check.standard.rules import Rate
from yte_check.standard.standard import Standard

SAMPLES = ROOT / "samples"
LUC_BINH = read_text((SAMPLES / "luc-binh.yaml").read_text(encoding="utf-8"), folder=SAMPLES)
_TABLES: Mapping[str, Callable[..., Path]] = {
    "bang.docx": write_word, "bang.xlsx": write_excel, "bang.csv": write_csv, "bang.md": write_markdown,
    "dong.txt": write_lines, "cot.txt": write_tabs,
}  # fmt: skip


@dataclass(frozen=True)
class SoundFiles:
    """Files in a folder, and texts; ``forms`` has no .ods where there is no LibreOffice to write one."""

    small_submission: str
    improvement: Path
    export_csv: str
    export_json: str
    official: tuple[Path, ...]
    forms: Mapping[str, Path]
    archive: Path
    dossier: Path


def made_in(folder: Path) -> SoundFiles:
    """Write them all; about five seconds."""
    sample = SAMPLES / "luc-binh.yaml"
    improvement, form, dossier = folder / "cai-thien.yaml", folder / "phieu.xlsx", folder / "ho-so.zip"
    _done("gap", SAMPLES / "truot-mot-tieu-chi.yaml", "-o", improvement)
    _done("form", "--station", sample, "-o", form)
    _done("dossier", sample, "-o", dossier)
    row = exported(LUC_BINH)
    table = shipped_table(guided=True)
    return SoundFiles(
        _small_submission(),
        improvement,
        as_csv([row, row], ",", "-"),
        json.dumps({"count": 1, "next": None, "results": [nested(row)]}, ensure_ascii=False),
        tuple(write(table, folder / name) for name, write in _TABLES.items()),
        {".xlsx": form, **({".ods": convert(form, "ods")} if shutil.which("soffice") else {})},
        _archive(folder / "phieu.zip"),
        dossier,
    )


def _done(*arguments: object) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        code = run(["--quiet", *map(str, arguments)])
    assert code in (0, 1), f"{arguments}: exit code {code}"


def _small_submission() -> str:
    standard = Library((ROOT / "tests" / "standards" / "sound",)).load("nho").in_force(date(2024, 12, 31))
    answers = {number: _answer(standard, number) for number in standard.indicators}
    station = {"name": "Trạm nhỏ", "zone": 1, "region": "nui"}
    data = {"standard": "nho", "year": 2024, "station": station, "answers": answers}
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


def _answer(standard: Standard, number: int) -> object:
    rule = standard.indicators[number].scoring
    return {"numerator": 9, "denominator": 10} if isinstance(rule, Rate) else None


def _archive(path: Path) -> Path:
    """Three submissions and a document, as they come by mail."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted((SAMPLES / "district" / "phieu").glob("*.yaml"))[:2]:
            packed.write(file, f"huyện/{file.name}")
        packed.write(SAMPLES / "luc-binh.yaml", "xã/luc-binh.yaml")
        packed.write(SAMPLES / "minh-chung" / "03-bhxh.pdf", "xã/minh-chung/03-bhxh.pdf")
    return path
