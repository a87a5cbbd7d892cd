"""Every form of file is found in a table of its capability; what cannot be written is said before the work."""

from pathlib import Path

import pytest

from yte_check.district.render.writers import FORMS as BATCH
from yte_check.documents.language import LANGS, say
from yte_check.improvement.plan.render.forms import PLAN_FORMS as PLAN
from yte_check.render.forms import Form, Forms
from yte_check.report.forms import FORMS as REPORT
from yte_check.terminal.output import check_form
from yte_check.terminal.settings import UsageProblem

TABLES = ((BATCH, "usage_batch_extension"), (PLAN, "usage_plan_form"), (REPORT, "usage_report_form"))
EACH = [(extension, form) for table, _ in TABLES for extension, form in table.items()]


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
