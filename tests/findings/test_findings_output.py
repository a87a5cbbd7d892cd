"""The forms for CI systems: each against its own definition, on findings with an error, a warning and hostile words."""

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from conftest import ROOT, Run
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.record import replaced
from yte_check.findings.model import Examined, Findings
from yte_check.findings.render.github import github_annotations
from yte_check.findings.render.junit import junit
from yte_check.findings.render.sarif import sarif
from yte_check.terminal.json_output import as_json

HERE = Path(__file__).parents[1]
SARIF_SCHEMA = json.loads((HERE / "sarif" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
HOSTILE = 'a%,b:c\r\n<script>&"]]>'

ERROR = Diagnostic("unknown_key", "error", "thư mục/x y.yaml", 3, 5, {"key": HOSTILE}, "  a: b", 4)
WARNING = Diagnostic("source_unused", "warning", "/abs/x.yaml", 7, 1, {"ref": "nguồn"})
UNREADABLE = Diagnostic("file_not_found", "error", "nowhere.yaml", 1, 1)
FINDINGS = Findings(
    "check",
    ("thư mục/x y.yaml", "/abs/x.yaml", "nowhere.yaml"),
    (
        Examined("form", "proof_form", "broken", diagnostics=(ERROR,)),
        Examined("sources", "proof_sources", "warned", diagnostics=(WARNING,)),
        Examined("sums", "proof_sums", "not_checked"),
        Examined("case", "proof_sums", "holds", file="cases/1.yaml", line=9),
    ),
    (UNREADABLE,),
)


def test_sarif_fits_its_schema_and_names_each_place() -> None:
    log = json.loads(json.dumps(sarif(FINDINGS, "vi", successful=False)))
    jsonschema.Draft4Validator(SARIF_SCHEMA).validate(log)
    (run,) = log["runs"]
    results = {result["ruleId"]: result for result in run["results"]}
    place = results["unknown_key"]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "th%C6%B0%20m%E1%BB%A5c/x%20y.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endColumn": 9}
    assert {code: result["level"] for code, result in results.items()} == {
        "unknown_key": "error", "source_unused": "warning", "file_not_found": "error",
    }  # fmt: skip
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert run["invocations"] == [{"executionSuccessful": False}]


def test_the_schema_of_sarif_refuses_what_is_wrong() -> None:
    log = sarif(FINDINGS, "vi", successful=False)
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SARIF_SCHEMA).validate(log)


@pytest.mark.parametrize(("strict", "failures"), [(False, 1), (True, 2)])
def test_junit_counts_as_the_exit_code_does(strict: bool, failures: int) -> None:
    (suite,) = ElementTree.fromstring(junit(FINDINGS, "vi", strict))
    counts = {name: int(suite.get(name, "-1")) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": 5, "failures": failures, "errors": 1, "skipped": 1}
    form = suite[0]
    assert form.get("classname") == "check.form"
    assert "thư mục/x y.yaml:3:5: lỗi [unknown_key]" in form.findtext("failure", "")
    assert "<script>" in form.findtext("failure", "")
    assert (suite[3].get("file"), suite[3].get("line")) == ("cases/1.yaml", "9")


def test_github_annotations_stay_on_one_line_each() -> None:
    first, second, third = github_annotations([ERROR, WARNING, UNREADABLE], "vi").splitlines()
    head = "::error file=thư mục/x y.yaml,line=3,col=5,endColumn=9,title=unknown_key::"
    assert first.startswith(head + "Không dùng mục “a%25,b:c%0D%0A<script>")
    assert second.startswith("::warning file=/abs/x.yaml,line=7,col=1,")
    assert third.startswith("::error file=nowhere.yaml,line=1,")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_forms_on_the_command_line(lang: str, tmp_path: Path, run: Run) -> None:
    place = shutil.copytree(HERE / "standards" / "sound", tmp_path / "criteria")
    head = place / "nho" / "standard.yaml"
    head.write_text(head.read_text(encoding="utf-8").replace("valid_years: 3", "valid_years: 0"), encoding="utf-8")
    check = ("--lang", lang, "criteria", "check", place)
    code, out, _ = run(*check, "--format", "sarif")
    assert code == 1
    jsonschema.Draft4Validator(SARIF_SCHEMA).validate(json.loads(out))
    assert run(*check, "--format", "github")[1].count("::error ") == 1
    root = ElementTree.fromstring(run(*check, "--format", "junit")[1])
    assert root[0].get("failures") == "1"


ODD = (0x7F, 0x85, 0xAD, 0x200B, 0x2028, 0x202E, 0xD83D, 0xFEFF, 0xFFFE, 0xFFFF, 0x1F600)
ANY = "".join(map(chr, [*range(0x20), *ODD]))


def test_any_character_leaves_every_form_valid() -> None:
    odd = Diagnostic("unknown_key", "error", f"t{ANY[1:]}.yaml", 3, 5, {"key": ANY}, ANY, 4)
    findings = Findings("check", (odd.file,), (Examined("form", "proof_form", "broken", diagnostics=(odd,)),))
    (suite,) = ElementTree.fromstring(junit(findings, "vi", True).encode("utf-8"))
    assert suite.get("failures") == "1"
    log = json.loads(as_json(sarif(findings, "vi", successful=True), escape=False).encode("utf-8"))
    jsonschema.Draft4Validator(SARIF_SCHEMA).validate(log)
    assert len(github_annotations([odd], "vi").encode("utf-8").splitlines()) == 1


def test_files_of_the_checkout_are_named_from_its_top(tmp_path: Path) -> None:
    below, beside = str(tmp_path / "criteria" / "a.yaml"), str(tmp_path.parent / "b.yaml")
    found = (replaced(ERROR, file=below), replaced(WARNING, file=beside))
    examined = (Examined("form", "proof_form", "broken", diagnostics=found, file=below, line=1),)
    seen = Findings("check", (below, "c.yaml"), examined, (UNREADABLE,)).seen_from(tmp_path)
    named = str(Path("criteria") / "a.yaml")
    assert seen.files == (named, "c.yaml")
    assert [each.file for each in seen.examined[0].diagnostics] == [named, beside]
    assert (seen.examined[0].file, seen.loose[0].file) == (named, "nowhere.yaml")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a\x01b", "a\x0bb", "a<&>\"'b", "a\ufffeb", "a]]>b", "a\x1b[31mb", "a\udcffb"])
@pytest.mark.parametrize("command", ["check", "test"])
def test_what_programs_read_stays_valid_whatever_a_folder_is_called(
    command: str, name: str, tmp_path: Path, run: Run
) -> None:
    place = tmp_path / name
    shutil.copytree(ROOT / "tests" / "standards" / "sound", place)
    file = place / "nho" / "01-to-chuc.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("points_each: 5", "points_each: 4"), encoding="utf-8")
    junit = run("criteria", command, place, "--format", "junit")[1]
    assert ElementTree.fromstring(junit.encode("utf-8")).tag == "testsuites"
    assert json.loads(run("criteria", command, place, "--format", "sarif")[1].encode("utf-8"))["version"] == "2.1.0"
