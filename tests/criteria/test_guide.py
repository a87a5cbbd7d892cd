"""The page for authors is what the code says today, and its examples are rules that work."""

import re
from datetime import date
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.criteria.checking.examination import CODES, examine
from yte_check.criteria.guide import EXAMPLES
from yte_check.documents.document import read_document
from yte_check.documents.shape import read_shape
from yte_check.standard.library import Library
from yte_check.standard.rules.parts import Parts

PAGES = {"vi": ROOT / "docs" / "criteria.vi.md", "en": ROOT / "docs" / "criteria.md"}
RULES = sorted(f for f in (ROOT / "templates" / EXAMPLES).glob("*.yaml") if f.stem != "standard")


@pytest.mark.parametrize("lang", PAGES)
def test_the_page_is_the_one_that_the_command_prints(lang: str, run: Run) -> None:
    code, page, _ = run("--lang", lang, "criteria", "guide")
    assert code == 0
    made = f"yte-check --lang {lang} criteria guide -o {PAGES[lang].relative_to(ROOT)} --force"
    assert page == PAGES[lang].read_text(encoding="utf-8"), f"make it anew: {made}"


@pytest.mark.parametrize("lang", PAGES)
def test_the_page_has_every_code_and_every_rule_type(lang: str) -> None:
    page = PAGES[lang].read_text(encoding="utf-8")
    assert set(re.findall(r'<a id="(\w+)">', page)) >= {code for codes in CODES.values() for code in codes}
    assert '<a id="uncovered_band">' in page
    assert {file.stem for file in RULES} == {"yes_no", "checklist", "choice", "rate", "number", "change", "parts"}
    for file in RULES:
        assert file.read_text(encoding="utf-8").strip() in page
    assert not re.search(r"\[\[|\]\]|\{\w+\}", page.replace("{{", "")), "a message with its marks"


@pytest.mark.parametrize("file", RULES, ids=lambda file: file.stem)
def test_each_example_is_a_rule(file: Path) -> None:
    document = read_document(file)
    data = document.data if file.stem == "parts" else {"type": "parts", "parts": {"one": document.data}}
    assert read_shape(Parts, data, document).maximum() > 0


def test_the_example_of_a_standard_is_one(tmp_path: Path) -> None:
    """With twenty indicators of five points nothing is wrong with it."""
    place = tmp_path / "bo-tieu-chi-thu"
    place.mkdir()
    example = ROOT / "templates" / EXAMPLES / "standard.yaml"
    assert example.read_text(encoding="utf-8").strip() in PAGES["en"].read_text(encoding="utf-8")
    (place / "standard.yaml").write_text(example.read_text(encoding="utf-8"), encoding="utf-8")
    grade = "grade: {number: working, title: working, points: working, scoring: working}"
    for criterion in range(1, 11):
        lines = [f"number: {criterion}", f"title: Tiêu chí {criterion}", "points: 10"]
        lines += ["grade: {title: working, points: working}", "indicators:"]
        for number in (2 * criterion - 1, 2 * criterion):
            lines += [f"  - number: {number}", f"    title: Chỉ tiêu {number}", "    points: 5", f"    {grade}"]
            lines += [f"    scoring: {{type: yes_no, points: 5, question: Có {number}}}", "    evidence: [Sổ]"]
        (place / f"{criterion:02}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert not examine([place], Library(()), date(2026, 1, 1)).findings.diagnostics


def test_the_page_can_be_written_to_a_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "guide.md"
    assert run("criteria", "guide", "-o", target)[0] == 0
    assert run("criteria", "guide", "-o", target)[0] == 2, "not over an existing file"
    assert target.read_text(encoding="utf-8").startswith("# Tra cứu")
