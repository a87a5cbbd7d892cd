"""The JSON Schemas as files: current, worded in both languages, linked, and right about every file that we have."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import ROOT, Run, standard_on
from yte_check.criteria.schemas.files import KINDS, SHAPES, SchemaKind, file_schema
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import read_document
from yte_check.documents.language import LANGS, Lang
from yte_check.documents.language.fields import field_text
from yte_check.documents.shape import read_shape, try_shape

SCHEMAS = ROOT / "criteria" / "schemas"
SUBMISSIONS = ROOT / "tests" / "submissions"
EXAMPLES = ROOT / "tests" / "schemas"
STANDARD = ROOT / "criteria" / "qd-1300-2023"
DISTRICT = ROOT / "samples" / "district"

FILES: dict[SchemaKind, list[Path]] = {
    "standard": [STANDARD / "standard.yaml"],
    "criterion": sorted(STANDARD.glob("[0-9]*.yaml")),
    "amendment": [*sorted(STANDARD.parent.glob("*.yaml")), *sorted((ROOT / "samples" / "phuong-an").glob("*.yaml"))],
    "cases": sorted((STANDARD / "cases").glob("*.yaml")),
    "submission": [
        *sorted((ROOT / "samples").glob("*.yaml")),
        *sorted(DISTRICT.glob("nam-truoc/*.yaml")),
        *sorted(DISTRICT.glob("phieu/[0-9]*.yaml")),
    ],
    "review": sorted(DISTRICT.glob("tham-dinh/*.yaml")),
    "plan": sorted((ROOT / "criteria" / "plans").glob("*.yaml")),
    "cross_checks": sorted((STANDARD / "cross-checks").glob("*.yaml")),
    "flag_cases": sorted((STANDARD / "cross-checks" / "cases").glob("*.yaml")),
    "efforts": sorted((STANDARD / "efforts").glob("*.yaml")),
    "plan_cases": sorted((ROOT / "criteria" / "plans" / "cases").glob("*.yaml")),
    "effort_cases": sorted((STANDARD / "efforts" / "cases").glob("*.yaml")),
    "improvement": [],
    "recognitions": [],
    "places": [],
}
"""The shipped files of every kind."""

PASSES = {
    "hang-nghin.yaml": "2.243 is a number like any other once YAML has been read",
    "ky-tu-dieu-khien.yaml": "a control character is a character like any other to a schema",
    "ma-xa-la.yaml": "the schema knows that a code has five digits, not which codes there are",
    "ma-xa-ngan.yaml": "00070 and 70 are the same number once YAML has been read",
    "minh-chung-chua-khai.yaml": "a schema cannot compare an id with the keys of another mapping",
    "nan.yaml": "JSON has no “not a number”, and no bound refuses one",
    "neo.yaml": "an anchor is resolved when YAML is read",
    "nhieu-ma-minh-chung.yaml": "a schema cannot compare an id with the keys of another mapping",
    "the.yaml": "a tag is resolved when YAML is read",
    "trung-khoa-nfd.yaml": "the two keys are different texts, only not to the eye",
    "tu-lon-hon-mau.yaml": "a schema cannot compare two figures",
    "xuong-dong-an.yaml": "how lines end is settled before a schema sees anything",
}
"""The bad submissions that a schema cannot refuse, and why."""
STRICTER = {"ten-goi-quen.yaml": "names in place of keys are understood; an editor proposes the keys"}
"""The good submissions that the schema does not know, and why."""


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_the_schemas_that_ship_are_what_the_command_writes(kind: SchemaKind, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "schema.json"
    assert run("criteria", "schema", kind, "-o", path, "--quiet") == (0, "", "")
    made = path.read_text(encoding="utf-8")
    assert made == (SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8"), f"criteria schema {kind} -o … --force"
    code, printed, err = run("criteria", "schema", kind)
    assert (code, json.loads(printed), err) == (0, json.loads(made), "")


def test_wrong_use_of_the_command_is_explained(run: Run, tmp_path: Path) -> None:
    code, out, err = run("criteria", "schema", "submision")
    assert (code, out) == (2, "")
    assert "“submission”" in err
    code, _, err = run("criteria", "schema", "submission", "--standard", "qd-1300-2032")
    assert (code, "qd-1300-2023" in err) == (2, True)
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    assert run("criteria", "schema", "plan", "-o", tmp_path / "a.json")[0] == 2
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "{}"
    assert run("criteria", "schema", "plan", "-o", tmp_path / "a.json", "--force")[0] == 0


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_is_one_and_says_what_every_key_is(kind: SchemaKind, lang: Lang) -> None:
    schema = file_schema(kind, standard_on(), lang)
    Draft202012Validator.check_schema(schema)
    for node in [schema, *schema["$defs"].values()]:
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
        for name, field in node.get("properties", {}).items():
            assert field.get("title"), name
            assert field.get("description"), name
    references = set(re.findall(r'"\$ref": "#/\$defs/(\w+)"', json.dumps(schema)))
    assert references == set(schema["$defs"])


def test_units_are_told() -> None:
    standard = standard_on()
    assert "(km)" in field_text("Station", "nearest_hospital_km", "vi")[0]
    assert "%" in field_text("Recognition", "total_percent", "vi")[0]
    answers = file_schema("submission", standard, "en")["properties"]["answers"]["properties"]
    assert answers["6"]["title"] == standard.indicators[6].title
    assert "95%" in answers["6"]["description"]
    assert {option.get("title") for option in answers["8"]["anyOf"]} > {
        option.label
        for option in standard.indicators[8].scoring.options.values()  # type: ignore[union-attr]
    }


def test_a_submission_of_another_standard_has_its_answers(run: Run) -> None:
    code, out, _ = run("criteria", "schema", "submission", "--standard", EXAMPLES / "standard.yaml", "--lang", "en")
    schema = json.loads(out)
    assert code == 0
    assert schema["properties"]["year"]["title"] == "Year assessed"
    assert schema["properties"]["answers"]["properties"]["4"]["title"] == "Tỷ lệ"
    check = Draft202012Validator(schema)
    head = {"standard": "thu", "year": 2024, "station": {"name": "a", "zone": 2, "region": "nam"}}
    assert check.is_valid({**head, "answers": {"4": {"numerator": 0, "denominator": 0}}})
    assert not check.is_valid({**head, "standard": "../thu/standard.yaml"})
    for answer in (2, "2", "co", {"value": 2}, None):
        assert check.is_valid({**head, "answers": {"3": answer}})
    assert not check.is_valid({**head, "answers": {"3": 3}})
    assert not check.is_valid({**head, "standard": "qd-1300-2023"})
    assert not check.is_valid({**head, "station": {"name": "a", "zone": 3}})
    assert not check.is_valid({**head, "answers": {"7": "có"}})


# --- Files, checked by a program of its own


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> set[Path]:
    """The files that check-jsonschema refuses, of all that the tests ask about: one run for each kind."""
    folder = tmp_path_factory.mktemp("mutants")
    wanted = {kind: [*FILES[kind], *examples(kind), *write_mutants(kind, folder)] for kind in KINDS}
    wanted["submission"] += sorted(SUBMISSIONS.glob("*/*.yaml"))
    runs = [start_check(kind, files) for kind, files in wanted.items()]
    return {path for run in runs for path in refused_by(run)}


def examples(kind: SchemaKind) -> list[Path]:
    path = EXAMPLES / f"{kind}.yaml"
    return [path] if path.is_file() else []


def start_check(kind: SchemaKind, files: list[Path]) -> subprocess.Popen[str]:
    schema = str(SCHEMAS / f"{kind}.schema.json")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, "-o", "json", *map(str, files)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def refused_by(run: subprocess.Popen[str]) -> set[Path]:
    report = json.loads(run.communicate(timeout=60)[0])
    faults = [*report.get("errors", []), *report.get("parse_errors", [])]
    assert (report["status"] == "ok") == (not faults)
    return {Path(fault["filename"]) for fault in faults}


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_good_files_pass(kind: SchemaKind, refused: set[Path]) -> None:
    good = [*FILES[kind], *examples(kind)]
    if kind == "submission":
        good += [path for folder in ("good", "warned") for path in sorted((SUBMISSIONS / folder).glob("*.yaml"))]
    assert good
    assert {path.name for path in refused & set(good)} == (set(STRICTER) if kind == "submission" else set())


def test_bad_submissions_are_refused_but_for_those_that_no_schema_can_refuse(refused: set[Path]) -> None:
    bad = set((SUBMISSIONS / "bad").glob("*.yaml"))
    assert {path.name for path in bad - refused} == set(PASSES)


@pytest.mark.parametrize(
    "kind",
    [
        "standard",
        "amendment",
        "cases",
        "review",
        "plan",
        "cross_checks",
        "flag_cases",
        "efforts",
        "effort_cases",
        "plan_cases",
        "improvement",
        "recognitions",
        "places",
    ],
)
def test_our_examples_are_read(kind: SchemaKind) -> None:
    document = read_document(EXAMPLES / f"{kind}.yaml")
    read_shape(SHAPES[kind], document.data, document)


# --- Examples with one thing wrong

GONE = object()
"""Stands for a key that is taken out."""
INDICATORS = ("criteria", "0", "indicators")

MUTANTS: dict[SchemaKind, list[tuple[tuple[str, ...], Any]]] = {
    "standard": [
        (("id",), GONE),
        (("titel",), "a"),
        (("document", "issued"), "31/04/2023"),
        (("indicator_count", "grade"), "sure"),
        (("sources",), None),
        (("recognition", "no_knockout"), "maybe"),
        (("recognition", "valid_years"), "2,5"),
        (("zones", "rows", "0", "terrain"), "hills"),
        (("zones", "rows", "0", "zone"), None),
        (("criteria",), {}),
        (("criteria", "0", "points"), "-1"),
        ((*INDICATORS, "0", "scoring", "type"), "yesno"),
        ((*INDICATORS, "0", "scoring", "type"), GONE),
        ((*INDICATORS, "0", "scoring"), "yes_no"),
        ((*INDICATORS, "0", "scoring", "bands"), []),
        ((*INDICATORS, "0", "knockout"), "zero"),
        ((*INDICATORS, "0", "confirmed", "0", "facts", "0"), "all"),
        ((*INDICATORS, "0", "refs"), None),
        ((*INDICATORS, "1", "knockout", "below"), "five"),
        ((*INDICATORS, "1", "knockout", "at_zero"), "yes"),
        ((*INDICATORS, "1", "scoring", "items"), {}),
        ((*INDICATORS, "1", "scoring", "bands"), []),
        ((*INDICATORS, "1", "scoring", "points_each"), None),
        ((*INDICATORS, "2", "grade", "scoring"), {}),
        ((*INDICATORS, "2", "grade", "scoring", "others"), "none"),
        ((*INDICATORS, "2", "scoring", "options"), {}),
        ((*INDICATORS, "2", "scoring", "options", "co", "points"), "3"),
        ((*INDICATORS, "2", "scoring", "options", "co", "points_by", "region"), {}),
        ((*INDICATORS, "2", "scoring", "options", "co", "points_by", "zone"), {"a": "1"}),
        ((*INDICATORS, "2", "scoring", "options", "khong", "points"), GONE),
        ((*INDICATORS, "3", "knockout", "at_zero"), "no"),
        ((*INDICATORS, "3", "scoring", "when_absent"), "zero"),
        ((*INDICATORS, "3", "scoring", "bands", "1", "below"), GONE),
        ((*INDICATORS, "3", "scoring", "bands"), {"1": []}),
        ((*INDICATORS, "4", "scoring", "bands"), []),
        ((*INDICATORS, "4", "scoring", "bands_by"), {}),
        ((*INDICATORS, "5", "scoring", "parts"), {}),
        ((*INDICATORS, "5", "scoring", "parts", "mot", "type"), "parts"),
    ],
    "criterion": [],
    "submission": [],
    "efforts": [
        (("standard",), GONE),
        (("grade",), "sure"),
        (("efforts", "6", "effort"), "-1"),
        (("efforts", "6", "possible"), "maybe"),
        (("efforts", "6", "prize"), "1"),
        (("efforts", "1.hop_dinh_ky"), {}),
        (("kinds",), {"paper": {"effort": "1"}}),
    ],
    "recognitions": [
        (("recognitions",), []),
        (("recognitions", "0", "number"), GONE),
        (("recognitions", "0", "authority"), GONE),
        (("recognitions", "0", "date"), "31/02/2024"),
        (("recognitions", "0", "commune", "name"), GONE),
        (("recognitions", "1", "valid_years"), "three"),
        (("recognitions", "1", "until"), "2027"),
    ],
    "places": [
        (("source",), GONE),
        (("grade",), "sure"),
        (("place_names",), []),
        (("place_names", "0", "code"), GONE),
        (("place_names", "0", "names"), []),
        (("place_names", "1", "before"), "maybe"),
        (("place_names", "1", "now"), "01969"),
    ],
    "improvement": [
        (("start",), "31/02/2025"),
        (("year",), "1999"),
        (("actions",), []),
        (("actions", "0", "status"), "perhaps"),
        (("actions", "0", "points_goal"), GONE),
        (("actions", "0", "cost"), "-3"),
        (("actions", "0", "prize"), "1"),
        (("target",), "-1"),
    ],
    "flag_cases": [
        (("cases",), []),
        (("standard",), GONE),
        (("cases", "0", "check"), GONE),
        (("cases", "0", "flag"), "sure"),
        (("cases", "0", "flag"), GONE),
        (("cases", "0", "station", "32.denominator"), "many"),
        (("cases", "0", "stations"), [{"files": ["a.pdf"]}]),
        (("cases", "1", "station"), GONE),
        (("cases", "2", "before"), {"population": "1"}),
        (("cases", "2", "stations", "0", "files"), GONE),
        (("cases", "2", "stations", "0", "times"), "1,5"),
    ],
    "plan_cases": [
        (("cases",), []),
        (("plan",), GONE),
        (("cases", "0", "target"), GONE),
        (("cases", "0", "value"), "-1"),
        (("cases", "0", "years"), {"2025": "reached"}),
        (("cases", "0", "years"), {"sau": "behind"}),
        (("cases", "0", "value"), GONE),
        (("cases", "0", "no_value"), "có"),
        (("cases", "2", "stations"), GONE),
        (("cases", "2", "denominator"), GONE),
        (("cases", "2", "numerator"), GONE),
        (("cases", "3", "low"), GONE),
        (("cases", "3", "stations", "0", "times"), "1,5"),
        (("cases", "4", "no_value"), "không"),
    ],
    "effort_cases": [
        (("cases",), []),
        (("standard",), GONE),
        (("answers",), GONE),
        (("cases", "0", "answers"), GONE),
        (("cases", "0", "way"), GONE),
        (("cases", "0", "way"), {"8": "-1"}),
        (("cases", "0", "way"), {"tám": "1"}),
        (("cases", "0", "days"), "3651"),
        (("cases", "0", "cost"), "-1"),
        (("cases", "0", "target"), "many"),
        (("cases", "0", "no_way"), "yes"),
        (("cases", "1", "rejected"), ["tám"]),
        (("cases", "2", "no_way"), "no"),
        (("cases", "2", "days"), "3"),
    ],
    "cross_checks": [
        (("checks",), []),
        (("checks", "0", "type"), "equal"),
        (("checks", "0", "reason", "en"), GONE),
        (("checks", "0", "figures"), []),
        (("checks", "0", "figures", "0"), "32"),
        (("checks", "0", "figures", "0"), "32.count"),
        (("checks", "0", "figures", "1"), []),
        (("checks", "0", "certain_beyond"), GONE),
        (("checks", "1", "hint_above"), "-1"),
        (("checks", "1", "of"), "populations"),
        (("checks", "3", "window"), GONE),
        (("checks", "6", "hint_beyond"), None),
    ],
    "amendment": [
        (("amends",), GONE),
        (("kind",), "decree"),
        (("document", "effective"), "sớm"),
        (("changes", "0", "criterion"), "3"),
        (("changes", "0", "to"), GONE),
        (("changes", "0", "path"), ""),
        (("changes", "1", "grade"), []),
        (("changes",), None),
        (("sources", "hd-9", "title"), ["a"]),
    ],
    "cases": [
        (("cases",), []),
        (("cases", "0", "answers"), {"1": "có"}),
        (("cases", "0", "indicator"), None),
        (("cases", "0", "points"), GONE),
        (("cases", "0", "points"), {"low": "1"}),
        (("cases", "0", "points"), "-"),
        (("cases", "0", "verdict"), "met"),
        (("cases", "0", "criteria"), {"1": "2"}),
        (("cases", "2", "criteria"), {"one": "2"}),
        (("cases", "2", "verdict"), "passed"),
        (("cases", "2", "station", "terrain"), "sea"),
        (("as_of",), "2024"),
    ],
    "review": [
        (("submission", "sha256"), GONE),
        (("decisions", "1", "decision"), "approved"),
        (("decisions", "1", "answer"), "có"),
        (("decisions", "6", "answer"), None),
        (("decisions", "6", "answer"), GONE),
        (("decisions", "8", "remark"), None),
        (("decisions", "tám"), {"decision": "accepted", "remark": "a"}),
        (("reviewer",), None),
        (("decided",), "a"),
    ],
    "plan": [
        (("targets", "0", "years", "1", "value"), GONE),
        (("targets", "0", "years", "0", "onward"), "mãi"),
        (("targets", "0", "years", "1", "to"), "90"),
        (("targets", "0", "years", "2", "to"), None),
        (("targets", "0", "years", "2", "op"), "under"),
        (("targets", "0", "measure", "type"), "share"),
        (("targets", "0", "measure", "indicator"), "6"),
        (("targets", "1", "measure", "points"), GONE),
        (("targets", "1", "measure", "item"), "a"),
        (("tasks", "0", "id"), GONE),
        (("tasks", "0", "due"), {"start": "2024"}),
        (("tasks", "0", "due", "end"), "13/2024"),
        (("provisions", "0", "op"), GONE),
        (("provisions", "1", "to"), "5"),
        (("tasks", "0", "join"), "Trạm y tế"),
        (("document", "issued"), None),
    ],
}  # fmt: skip


def mutants(kind: SchemaKind) -> list[Any]:
    """The example of a kind, each time with one thing wrong."""
    return [mutated(read_document(EXAMPLES / f"{kind}.yaml").data, path, value) for path, value in MUTANTS[kind]]


def mutated(data: Any, path: tuple[str, ...], value: Any) -> Any:
    key, rest = path[0], path[1:]
    if isinstance(data, list):
        return (
            [mutated(item, rest, value) if str(i) == key else item for i, item in enumerate(data)]
            if rest
            else [value if str(i) == key else item for i, item in enumerate(data)]
        )
    if rest:
        return {**data, key: mutated(data[key], rest, value)}
    return {k: v for k, v in data.items() if k != key} if value is GONE else {**data, key: value}


def write_mutants(kind: SchemaKind, folder: Path) -> list[Path]:
    """Each mutant as a file of JSON, which is YAML too."""
    paths = []
    for number, data in enumerate(mutants(kind) if MUTANTS[kind] else []):
        path = folder / f"{kind}-{number:02}.yaml"
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        paths.append(path)
    return paths


def numbered(refused: set[Path], kind: str) -> set[int]:
    return {int(path.stem[len(kind) + 1 :]) for path in refused if path.parent.name.startswith("mutants")
            and path.name.startswith(f"{kind}-")}  # fmt: skip


@pytest.mark.parametrize("kind", [kind for kind in KINDS if MUTANTS[kind]])
def test_what_is_wrong_in_one_place_is_refused_by_reader_and_schema(kind: SchemaKind, refused: set[Path]) -> None:
    found = numbered(refused, kind)
    for number, data in enumerate(mutants(kind)):
        what = MUTANTS[kind][number]
        assert number in found, what
        assert try_shape(SHAPES[kind], data, Problems()) is None, what


# --- The line that leads an editor to the schema


def linked() -> list[tuple[Path, SchemaKind]]:
    return [(path, kind) for kind in KINDS for path in [*FILES[kind], *examples(kind)]]


@pytest.mark.parametrize(("path", "kind"), linked(), ids=lambda value: getattr(value, "stem", value))
def test_the_first_line_leads_to_the_schema(path: Path, kind: SchemaKind) -> None:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found
    assert (path.parent / found[1]).resolve() == SCHEMAS / f"{kind}.schema.json"


def test_every_shipped_file_is_known() -> None:
    shipped = {*(ROOT / "criteria").rglob("*.yaml"), *(ROOT / "samples").rglob("*.yaml")}
    broken = set(DISTRICT.glob("phieu/hong-*.yaml"))
    # These are what an author writes in the walk of docs/own-terms.md, whose own test reads them.
    walked = set((ROOT / "samples" / "standards").rglob("*.yaml"))
    assert shipped - broken - walked == {path for files in FILES.values() for path in files}


def test_schemas_are_no_standards(run: Run) -> None:
    code, out, _ = run("criteria", "list", "--format", "json")
    assert code == 0
    assert [standard["id"] for standard in json.loads(out)["standards"]] == ["qd-1300-2023"]
