"""Forms for phones of standards in their issuers' own terms: taken by ODK, and read back with what does not apply."""

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from report_files import absent
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.forms.xlsform.build import build_xlsform
from yte_check.forms.xlsform.export import exported
from yte_check.forms.xlsform.names import name_of, path_of
from yte_check.standard.library import Library
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission, read_submission

TESTS = Path(__file__).parents[1]
FOLDERS = {
    "chat-luong": TESTS / "standards" / "levels", "diem-240": TESTS / "standards" / "levels",
    "rieng": TESTS / "standards" / "own_terms", "benh-vien-83": TESTS / "issuers" / "standards",
}  # fmt: skip


def standard(name: str) -> Standard:
    return Library((FOLDERS[name],)).load(name).in_force(date(2024, 12, 31))


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.parametrize("name", FOLDERS)
def test_pyxform_and_odk_validate_take_it_without_a_warning(name: str, tmp_path: Path) -> None:
    try:
        from pyxform.xls2xform import convert
    except ImportError:
        absent("pyxform is not installed")
    if shutil.which("java") is None:
        absent("java, with which ODK Validate runs, is not installed")
    path = tmp_path / "phieu.xlsform.xlsx"
    path.write_bytes(build_xlsform(standard(name), 2024, "vi"))
    assert convert(xlsform=path, validate=True, pretty_print=False).warnings == []


def sent(name: str, answers: dict[str, str]) -> Submission:
    """What a phone sends, read back. Raises InvalidDocument."""
    of = standard(name)
    stamp = {"yte_standard": of.id, "yte_sha256": of.sha256, "yte_as_of": "2024-12-31"}
    row = {**stamp, "tram/year": "2024", "tram/station__name": "Trạm A", **answers}
    (only,) = exported("x.json", json.dumps([row]).encode(), Path())
    return read_submission(only.intake, of, Problems())


SECTION, INDICATOR, PART = ("sections__C", "q_15Z2eZ1", "q_15Z2eZ2__san")


def said(name: str, **given: str) -> dict[str, str]:
    return {f"tc_I/{name}__not_applicable__{key}": value for key, value in given.items()}


@pytest.mark.slow
def test_what_does_not_apply_is_read_back() -> None:
    reason = {"chosen": "co", "reason": "không có giường sản"}
    read = sent("chat-luong", said(SECTION, **reason))
    assert {str(number): one.reason for number, one in read.sections.items()} == {"C": "không có giường sản"}
    read = sent("diem-240", said(INDICATOR, **reason) | said(PART, **reason) | {"x/q_15Z2eZ2__mai__value": "co"})
    assert {str(number): answer.not_applicable for number, answer in read.answers.items() if answer.not_applicable} == {
        "15.1": "không có giường sản"
    }
    (parts,) = (answer.answer for number, answer in read.answers.items() if str(number) == "15.2")
    assert parts == {"mai": True, "san": NotApplicable("không có giường sản")}
    read = sent("diem-240", said(INDICATOR, chosen="khong") | {"x/q_15Z2eZ1__value": "co"})
    assert [answer.answer for answer in read.answers.values()] == [True]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("given", "code"),
    [({"chosen": "co"}, "form_reason_missing"), ({"reason": "không có"}, "form_absent_unchosen"),
     ({"chosen": "khong", "reason": "không có"}, "form_absent_unchosen")],
)  # fmt: skip
def test_neither_counts_without_the_other(given: dict[str, str], code: str) -> None:
    with pytest.raises(InvalidDocument) as invalid:
        sent("diem-240", said(INDICATOR, **given))
    (found,) = invalid.value.diagnostics
    assert found.code == code
    assert found.cell is not None
    assert "q_15Z2eZ1__not_applicable" in found.cell.column


@pytest.mark.parametrize(
    "path",
    [("answers", "A1.1", "value"), ("answers", "15.1", "a.b", "items", "chosen"), ("period",),
     ("sections", "I.2", "not_applicable", "reason"), ("answers", "Đ1", "not_applicable", "chosen")],
)  # fmt: skip
def test_a_printed_number_keeps_its_path(path: tuple[Any, ...]) -> None:
    name = name_of(path)
    assert path_of(name) == path
    assert name.replace("_", "").isalnum()
    assert name.isascii()
