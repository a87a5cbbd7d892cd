"""Every reader with sound files of its own, a way to damage them, and the command line that reads them."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from conftest import ROOT, standard_on
from form_stations import station_text
from fuzzing.mutations import mutated_archive, mutated_bytes, mutated_figure, mutated_json, mutated_text, mutated_yaml
from fuzzing.sound_files import SoundFiles

SAMPLES = ROOT / "samples"
STANDARDS = ROOT / "tests" / "standards" / "sound"
Arguments = list[str]


@dataclass(frozen=True)
class Reader:
    """A sort of file; ``share`` is its part of all inputs of a run, in %."""

    name: str
    share: float
    make: Callable[[Random, Path, SoundFiles], Arguments]
    """Writes damaged files into an empty folder and returns the arguments of the command that reads them."""


def _damaged_yaml(rng: Random, sound: Path, target: Path) -> Path:
    text = sound.read_text(encoding="utf-8")
    match rng.randrange(10):
        case 0:
            target.write_bytes(mutated_bytes(rng, text.encode()))
        case 1 | 2 | 3 | 4:
            target.write_bytes(mutated_text(rng, text).encode("utf-8", "surrogatepass"))
        case _:
            target.write_bytes(mutated_yaml(rng, text).encode("utf-8", "surrogatepass"))
    return target


@cache
def _under(folder: Path, pattern: str) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob(pattern)))


def _submission(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    chosen = rng.choice((*_under(SAMPLES, "*.yaml"), *_under(SAMPLES / "district" / "phieu", "*.yaml")))
    file = str(folder / "phieu.yaml")
    if rng.random() < 0.3:  # sound and odd, at most one figure exchanged: most of these are scored
        text = station_text(rng.randrange(10**6), standard_on())
        Path(file).write_text(mutated_figure(rng, text) if rng.random() < 0.5 else text, encoding="utf-8")
    else:
        _damaged_yaml(rng, chosen, Path(file))
    ways = (
        ["assess", file], ["assess", file, "--format", "json"], ["assess", file, "--evidence", "strict"],
        ["assess", file, "--official"], ["batch", file, "--jobs", "1", "--format", "csv"], ["evidence", "check", file],
        ["report", file, "-o", str(folder / "r.md")], ["gap", file, "--paths", "1"],
        ["batch", str(folder), "--jobs", "1", "--cross-check", "--format", "jsonl"],
        ["form", "--station", file, "-o", str(folder / "f.xlsx")], ["diff", str(chosen), file],
    )  # fmt: skip
    return rng.choices(ways, (30, 20, 5, 5, 8, 4, 4, 2, 6, 1, 4))[0]


def _standard(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    place = folder / "nho"
    shutil.copytree(STANDARDS / "nho", place)
    chosen = rng.choice(_under(STANDARDS / "nho", "*.yaml"))
    _damaged_yaml(rng, chosen, place / chosen.name)
    station = folder / "phieu.yaml"
    station.write_text(sound.small_submission, encoding="utf-8")
    ways = (
        ["criteria", "check", str(place)], ["assess", str(station), "--standard", str(place)],
        ["criteria", "show", str(place)], ["criteria", "test", str(place)], ["explain", "5", "--standard", str(place)],
        ["form", "--standard", str(place), "-o", str(folder / "f.xlsx"), "--year", "2024"],
    )  # fmt: skip
    return rng.choices(ways, (40, 40, 5, 5, 5, 1))[0]


def _beside_standard(pattern: str, command: str) -> Callable[[Random, Path, SoundFiles], Arguments]:
    def make(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
        place = folder / "nho"
        shutil.copytree(STANDARDS / "nho", place)
        chosen = rng.choice(_under(STANDARDS.parent, pattern))
        target = place / chosen.parent.name / chosen.name
        target.parent.mkdir(exist_ok=True)
        _damaged_yaml(rng, chosen, target)
        return ["criteria", command, str(place)]

    return make


def _amendment(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    station = folder / "phieu.yaml"
    if rng.random() < 0.8:
        station.write_text(sound.small_submission, encoding="utf-8")
        # Away from the sound amendment, which is found beside its standard.
        place = folder / "tieu-chi" / "nho"
        shutil.copytree(STANDARDS / "nho", place)
        file = _damaged_yaml(rng, STANDARDS / "sua-doi.yaml", folder / "sua-doi.yaml")
        return ["assess", str(station), "--standard", str(place), "--amendment", str(file)]
    place = folder / "tieu-chi" / "qd-1300-2023"
    shutil.copytree(ROOT / "criteria" / "qd-1300-2023", place)
    file = _damaged_yaml(rng, ROOT / "criteria" / "qd-1453-2023.yaml", folder / "a.yaml")
    return ["assess", str(SAMPLES / "luc-binh.yaml"), "--standard", str(place), "--amendment", str(file)]


def _plan(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    chosen = rng.choice(_under(ROOT / "criteria" / "plans", "*.yaml"))
    file = str(_damaged_yaml(rng, chosen, folder / "ke-hoach.yaml"))
    stations = ["--stations", str(SAMPLES / "luc-binh.yaml"), "--year", "2024"]
    return rng.choice((["plan", "check", file], ["plan", "show", file], ["plan", "progress", file, *stations]))


def _review(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    chosen = rng.choice(_under(SAMPLES / "district" / "tham-dinh", "*.yaml"))
    station = str(SAMPLES / "district" / "phieu" / chosen.name)
    file = str(_damaged_yaml(rng, chosen, folder / "tham-dinh.yaml"))
    return rng.choice(
        (
            ["assess", station, "--review", file],
            ["assess", station, "--review", str(chosen), "--review", file, "--format", "json"],
            ["batch", station, "--reviews", file, "--jobs", "1", "--format", "json"],
            ["review", "compare", station, "--reviews", file],
        )
    )


def _improvement(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    file = str(_damaged_yaml(rng, sound.improvement, folder / "cai-thien.yaml"))
    station = str(SAMPLES / "truot-mot-tieu-chi.yaml")
    return rng.choice(
        (
            ["gap", station, "--plan", file],
            ["batch", station, "--improvement", file, "--jobs", "1"],
            ["diff", station, station, "--improvement", file],
        )
    )


def _recognitions(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    file = _damaged_yaml(rng, ROOT / "tests" / "schemas" / "recognitions.yaml", folder / "cong-nhan.yaml")
    return ["trend", str(SAMPLES / "luc-binh.yaml"), "--recognitions", str(file), "--today", "2026-02-01"]


def _efforts(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    chosen = rng.choice(_under(ROOT / "criteria" / "qd-1300-2023" / "efforts", "*.yaml"))
    file = _damaged_yaml(rng, chosen, folder / "cong-suc.yaml")
    return ["gap", str(SAMPLES / "truot-mot-tieu-chi.yaml"), "--costs", str(file), "--paths", "1"]


def _export(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    if rng.random() < 0.3:
        file = folder / "e.json"
        text = mutated_json(rng, sound.export_json) if rng.random() < 0.6 else mutated_text(rng, sound.export_json)
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
    else:
        file = folder / "e.csv"
        damage = rng.choice((lambda text: mutated_text(rng, text).encode("utf-8", "surrogatepass"), None))
        content = damage(sound.export_csv) if damage else mutated_bytes(rng, sound.export_csv.encode())
        file.write_bytes(content)
    return ["read", str(file), "-o", str(folder / "out")]


def _official(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    chosen = rng.choice(sound.official)
    file = folder / chosen.name
    content = chosen.read_bytes()
    if chosen.suffix in (".docx", ".xlsx"):
        file.write_bytes(mutated_archive(rng, content))
    elif rng.random() < 0.3:
        file.write_bytes(mutated_bytes(rng, content))
    else:
        file.write_bytes(mutated_text(rng, content.decode("utf-8-sig")).encode("utf-8", "surrogatepass"))
    standard = folder / "qd-1300-2023"
    if rng.random() < 0.1:
        shutil.copytree(ROOT / "criteria" / "qd-1300-2023", standard)
        return ["criteria", "compare", str(standard), "--with", str(file), "--write"]
    return ["criteria", "compare", "qd-1300-2023", "--with", str(file)]


def _workbook(extension: str) -> Callable[[Random, Path, SoundFiles], Arguments]:
    def make(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
        file = folder / f"phieu{extension}"
        file.write_bytes(mutated_archive(rng, sound.forms[extension].read_bytes()))
        ways = (
            ["assess", str(file)], ["read", str(file), "-o", str(folder / "o.yaml")],
            ["batch", str(folder), "--jobs", "1", "--format", "json"],
        )  # fmt: skip
        return rng.choice(ways)

    return make


def _archive(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    file = folder / "phieu.zip"
    file.write_bytes(mutated_archive(rng, sound.archive.read_bytes()))
    return ["batch", str(file), "--jobs", "1", *rng.choice((["--format", "json"], ["--evidence", "strict"], []))]


def _dossier(rng: Random, folder: Path, sound: SoundFiles) -> Arguments:
    file = folder / "ho-so.zip"
    file.write_bytes(mutated_archive(rng, sound.dossier.read_bytes()))
    return rng.choice((["dossier", "verify", str(file)], ["batch", str(file), "--jobs", "1"]))


READERS: tuple[Reader, ...] = (
    Reader("submission", 32, _submission),
    Reader("review", 16, _review),
    Reader("standard", 12, _standard),
    Reader("amendment", 9, _amendment),
    Reader("improvement", 5, _improvement),
    Reader("efforts", 4, _efforts),
    Reader("plan", 4, _plan),
    Reader("recognitions", 2, _recognitions),
    Reader("cases", 2, _beside_standard("cases/*.yaml", "test")),
    Reader("cross_checks", 2, _beside_standard("sound/nho/cross-checks/*.yaml", "check")),
    Reader("export", 4, _export),
    Reader("official", 3, _official),
    Reader("xlsx", 1, _workbook(".xlsx")),
    Reader("ods", 1, _workbook(".ods")),
    Reader("zip", 2, _archive),
    Reader("dossier", 1, _dossier),
)


def portions(total: int) -> Iterator[tuple[Reader, int]]:
    """How many inputs each reader gets of a total, at least one."""
    whole = sum(reader.share for reader in READERS)
    for reader in READERS:
        yield reader, max(1, round(total * reader.share / whole))
