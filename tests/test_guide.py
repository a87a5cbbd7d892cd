"""The page for authors is what the code says today, and its examples are rules that work."""

import re
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.authoring.checking.examination import CODES
from yte_check.authoring.guide import EXAMPLES
from yte_check.documents.document import read_document
from yte_check.documents.shape import read_shape
from yte_check.standard.rules.parts import Parts

PAGES = {"vi": ROOT / "docs" / "criteria.vi.md", "en": ROOT / "docs" / "criteria.md"}
RULES = sorted((ROOT / "templates" / EXAMPLES).glob("*.yaml"))


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
    assert {file.stem for file in RULES} == {"yes_no", "checklist", "choice", "rate", "number", "parts"}
    for file in RULES:
        assert file.read_text(encoding="utf-8").strip() in page
    assert not re.search(r"\[\[|\]\]|\{\w+\}", page.replace("{{", "")), "a message with its marks"


@pytest.mark.parametrize("file", RULES, ids=lambda file: file.stem)
def test_each_example_is_a_rule(file: Path) -> None:
    document = read_document(file)
    data = document.data if file.stem == "parts" else {"type": "parts", "parts": {"one": document.data}}
    assert read_shape(Parts, data, document).maximum() > 0


def test_the_page_can_be_written_to_a_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "guide.md"
    assert run("criteria", "guide", "-o", target)[0] == 0
    assert run("criteria", "guide", "-o", target)[0] == 2, "not over an existing file"
    assert target.read_text(encoding="utf-8").startswith("# Tra cứu")
