"""Every form of file is found in a table of its capability; what cannot be written is said before the work."""

from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.assess.forms import ASSESS_FORMS
from yte_check.comparison.render.forms import DIFF_FORMS, TREND_FORMS
from yte_check.district.render.writers import FORMS as BATCH
from yte_check.documents.language import LANGS, say
from yte_check.findings.render.forms import FINDINGS_FORMS
from yte_check.improvement.plan.render.forms import PLAN_FORMS as PLAN
from yte_check.plans.render.forms import PROGRESS_FORMS
from yte_check.render.forms import Form, Forms, extensions_of, named
from yte_check.report.forms import FORMS as REPORT
from yte_check.terminal.forms import check_form, wanted_form
from yte_check.terminal.settings import UsageProblem

TABLES = ((BATCH, "usage_batch_extension"), (PLAN, "usage_plan_form"), (REPORT, "usage_report_form"))
LUC_BINH = ROOT / "samples" / "luc-binh.yaml"
RESULTS = (ASSESS_FORMS, DIFF_FORMS, TREND_FORMS, PROGRESS_FORMS)
EACH = [
    (each, form)
    for table in (*(table for table, _ in TABLES), *RESULTS, FINDINGS_FORMS)
    for each, form in table.items()
]


@pytest.mark.parametrize(("extension", "form"), EACH)
def test_every_form_names_a_function_that_is_there(extension: str, form: Form) -> None:
    if form.library:
        pytest.importorskip(form.library)
    assert callable(form.writer())
    assert extension == extension.lower()


@pytest.mark.parametrize(("forms", "code"), TABLES)
@pytest.mark.parametrize("name", ["a.exe", "a.docx.bak", "a.yamlx", "a"])
def test_a_form_that_is_not_in_the_table_is_refused_with_those_that_are(forms: Forms, code: str, name: str) -> None:
    with pytest.raises(UsageProblem) as raised:
        check_form(Path(name), forms, code)
    assert raised.value.code == code
    for lang in LANGS:
        words = say(code, lang, **raised.value.params)
        assert all(extension in words for extension in forms)


def test_a_library_that_is_missing_is_named_with_what_brings_it() -> None:
    forms = {".odd": Form("nowhere:nothing", "no_such_library", "odd"), ".txt": Form("nowhere:nothing")}
    check_form(Path("a.TXT"), forms, "usage_batch_extension")
    with pytest.raises(UsageProblem) as raised:
        check_form(Path("a.ODD"), forms, "usage_batch_extension")
    for lang in LANGS:
        words = say(raised.value.code, lang, **raised.value.params)
        assert "no_such_library" in words
        assert "yte-check[odd]" in words


@pytest.mark.parametrize("forms", RESULTS)
def test_the_form_is_that_of_the_option_or_of_the_file_and_text_where_neither_says(forms: Forms) -> None:
    assert wanted_form(forms, None, None) is wanted_form(forms, None, Path("ket-qua-31.12.2025")) is forms[".txt"]
    for name, (extension, form) in zip(named(forms), forms.items(), strict=True):
        assert wanted_form(forms, name, Path(f"a{extension.upper()}")) is form
        assert all(wanted_form(forms, None, Path(f"a{each}")) is form for each in (extension, *form.also))


@pytest.mark.parametrize("forms", RESULTS)
def test_a_file_of_another_form_than_the_option_is_refused_but_text_holds_json(forms: Forms) -> None:
    with pytest.raises(UsageProblem, match="usage_form_differs"):
        wanted_form(forms, "text", Path("a.json"))
    assert wanted_form(forms, "json", Path("a.txt")) is forms[".json"]


@pytest.mark.parametrize("forms", RESULTS)
@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.yaml", "a.xls"])
def test_an_extension_of_no_form_is_refused_with_all_that_there_are(forms: Forms, name: str) -> None:
    with pytest.raises(UsageProblem) as raised:
        wanted_form(forms, None, Path(name))
    for lang in LANGS:
        words = say(raised.value.code, lang, **raised.value.params)
        assert all(extension in words for extension in extensions_of(forms))


def test_a_workbook_goes_to_no_terminal_and_into_no_text() -> None:
    assert wanted_form(PROGRESS_FORMS, "xlsx", Path("a")).is_binary
    for output, code in ((None, "usage_binary_output"), (Path("a.txt"), "usage_form_differs")):
        with pytest.raises(UsageProblem, match=code):
            wanted_form(PROGRESS_FORMS, "xlsx", output)


@pytest.mark.parametrize("command", [["assess"], ["diff", "--as-of", "2024-01-01", "--as-of", "2025-01-01"], ["trend"]])
def test_no_command_writes_one_form_under_the_name_of_another(run: Run, tmp_path: Path, command: list[str]) -> None:
    written = tmp_path / "a.json"
    code, _, told = run(command[0], LUC_BINH, *command[1:], "--format", "text", "-o", written)
    assert code == 2
    assert "text" in told
    assert not written.exists()
