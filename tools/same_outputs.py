"""Whether two versions of the program write the same, byte for byte: for a rebuilding that must change nothing.

    python tools/same_outputs.py OLD/bin/yte-check NEW/bin/yte-check [--only WORD]

Every command is run by both over the samples and the sample district, in both languages; exit code, stdout, stderr and
every file written are compared (office files and dossiers member by member). What differs is listed; exit code 1 then.
"""

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "samples").glob("*.yaml"))
DISTRICT, REVIEWS, LAST_YEAR = "samples/district/phieu", "samples/district/tham-dinh", "samples/district/nam-truoc"
BATCH_FORMS = ("json", "jsonl", "csv", "xlsx", "html", "parquet")
REPORT_FORMS = ("html", "docx", "xlsx", "pdf", "md")
SCHEMAS = ("standard", "criterion", "amendment", "submission", "review", "plan", "cases", "cross_checks", "efforts")
CLOCK = "docProps/core.xml"
"""The part of a workbook that says when it was written."""
Command = tuple[str, ...]


def commands() -> Iterator[Command]:
    """Every command line that is compared; ``OUT`` stands for a folder that each version has of its own."""
    yield ("--version",)
    yield ("--help",)
    yield from _of_a_station()
    yield from _of_a_district()
    yield from _of_authors()


def _of_a_station() -> Iterator[Command]:
    for sample in SAMPLES:
        yield ("assess", sample)
        yield ("assess", sample, "--format", "json")
        yield ("assess", sample, "--official", "--evidence", "strict")
        yield ("gap", sample)
        yield ("gap", sample, "--format", "json")
        yield ("evidence", "check", sample)
        yield ("evidence", "check", sample, "--format", "json")
    sample = SAMPLES[0]
    for form in REPORT_FORMS:
        yield ("report", sample, "-o", f"OUT/report.{form}")
    for form in ("yaml", "docx", "xlsx", "ics", "json"):
        yield ("gap", sample, "-o", f"OUT/plan.{form}")
    yield ("new", "OUT/new.yaml")
    yield ("form", "-o", "OUT/form.xlsx")
    yield ("form", "-o", "OUT/form.xlsform.xlsx")
    yield ("dossier", sample, "-o", "OUT/dossier.zip")
    yield ("diff", SAMPLES[0], SAMPLES[1])
    for form in ("json", "html"):
        yield ("diff", SAMPLES[0], SAMPLES[1], "--format", form)


def _of_a_district() -> Iterator[Command]:
    beside = ("--reviews", REVIEWS, "--previous", LAST_YEAR)
    yield ("batch", DISTRICT)
    yield ("batch", DISTRICT, *beside, "--gap", "--by", "district")
    for form in BATCH_FORMS:
        yield ("batch", DISTRICT, *beside, "--cross-check", "--gap", "-o", f"OUT/batch.{form}")
    yield ("batch", DISTRICT, "--reviews", REVIEWS, "--plan", "luc-binh-2023", "--format", "json")
    yield ("batch", DISTRICT, "--format", "json", "--jobs", "1")
    yield ("trend", LAST_YEAR, DISTRICT)
    for form in ("json", "html"):
        yield ("trend", LAST_YEAR, DISTRICT, "--format", form)
    yield ("review", "compare", DISTRICT, REVIEWS)
    yield ("review", "compare", DISTRICT, REVIEWS, "--format", "json")
    for plan in ("luc-binh-2023", "bac-ninh-2018", "son-duong-2018"):
        yield ("plan", "show", plan)
        yield ("plan", "show", plan, "--format", "json")
        yield ("plan", "progress", plan, "--stations", DISTRICT)
        yield ("plan", "progress", plan, "--stations", DISTRICT, "--format", "json")
        for form in ("txt", "xlsx", "html"):
            yield ("plan", "progress", plan, "--stations", DISTRICT, "-o", f"OUT/progress.{form}")
    yield ("batch", "tests/submissions", "--format", "json")
    yield ("batch", "tests/submissions")
    for form in BATCH_FORMS:
        yield ("batch", "tests/submissions", "--expect", "Tuyên Quang", "-o", f"OUT/messy.{form}")


def _of_authors() -> Iterator[Command]:
    yield ("explain",)
    for indicator in ("1", "6", "12", "32"):
        yield ("explain", indicator)
        yield ("explain", indicator, "--format", "json")
    for command in ("list", "show", "guide"):
        yield ("criteria", command)
    for form in ("text", "json", "github", "sarif", "junit"):
        yield ("criteria", "check", "criteria/", "--format", form)
        yield ("criteria", "test", "criteria/", "--format", form)
    for kind in SCHEMAS:
        yield ("criteria", "schema", kind)
    yield ("plan", "list", "--format", "json")
    yield ("plan", "check", "luc-binh-2023")


def produced(program: str, command: Command) -> dict[str, bytes]:
    """What a command leaves behind: its exit code, its streams, and its files by name."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = [part.replace("OUT", folder) for part in command]
        done = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, stdin=subprocess.DEVNULL)
        hidden = folder.encode()
        result = {"exit code": str(done.returncode).encode()}
        result |= {"stdout": done.stdout.replace(hidden, b"OUT"), "stderr": done.stderr.replace(hidden, b"OUT")}
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file():
                result |= _contents(path, path.relative_to(folder).as_posix())
        return result


def _contents(path: Path, name: str) -> dict[str, bytes]:
    if not zipfile.is_zipfile(path):
        return {name: path.read_bytes()}
    with zipfile.ZipFile(path) as archive:
        return {f"{name}!{member}": archive.read(member) for member in archive.namelist() if member != CLOCK}


def differences(old: str, new: str, command: Command) -> list[str]:
    """What differs between the two versions for one command."""
    before, after = produced(old, command), produced(new, command)
    return [name for name in sorted(before.keys() | after.keys()) if before.get(name) != after.get(name)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("old")
    parser.add_argument("new")
    parser.add_argument("--only", default="", help="command lines that hold this word")
    given = parser.parse_args()
    wanted = [
        ("--lang", lang, *command) for command in commands() for lang in ("vi", "en") if given.only in " ".join(command)
    ]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda command: differences(given.old, given.new, command), wanted))
    for command, names in zip(wanted, found, strict=True):
        if names:
            print(" ".join(command), "differs in", ", ".join(names))
    print(f"{sum(map(bool, found))} of {len(wanted)} command lines differ")
    return int(any(found))


if __name__ == "__main__":
    sys.exit(main())
