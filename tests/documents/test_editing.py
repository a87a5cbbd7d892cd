# ruff: noqa: E501
"""Surgery on YAML: what is asked for changes, every other byte stays, and the data are the expected ones."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from yte_check.documents.characters import forbidden_in
from yte_check.documents.diagnostics import InvalidDocument, Path
from yte_check.documents.document import Document, parse_document, read_document
from yte_check.documents.editing import Editor
from yte_check.documents.source import Source

FILES = sorted((ROOT / "criteria" / "qd-1300-2023").glob("*.yaml"))
BLOCK = """\
# đầu tệp
rows:
  - number: 1  # số
    title: "Tên: cũ"
    points: 2
    empty:   # chưa có
    text: |
      dòng 1
      dòng 2

    # trước danh sách
    refs:
    - a
    - b   # cuối
    grade: {number: working, title: 'có ''nháy''', list: [], more: [x, y]}
    table:
      north: verified
      south: inferred  # hết

  # giữa
  - {number: 2, title: Tên khác, points: 1.5, refs: [a]}
tail: end
"""


def document(text: str = BLOCK) -> Document:
    return parse_document(Source("tep.yaml", text))


def changed_lines(before: str, after: str) -> list[str]:
    import difflib

    return sorted(line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-")


def scalars(data: Any, path: Path = ()) -> list[Path]:
    if isinstance(data, dict):
        return [found for key, value in data.items() for found in scalars(value, (*path, key))]
    if isinstance(data, list):
        return [found for i, value in enumerate(data) for found in scalars(value, (*path, i))]
    return [path]


ROW: Path = ("rows", 0)
EDITS: list[tuple[str, tuple[Any, ...], list[str]]] = [
    ("set", ((*ROW, "number"), "7"), ["-   - number: 1  # số", "+   - number: 7  # số"]),
    ("set", ((*ROW, "title"), "Mới"), ['-     title: "Tên: cũ"', '+     title: "Mới"']),
    ("set", ((*ROW, "points"), "a: b"), ["-     points: 2", '+     points: "a: b"']),
    ("set", ((*ROW, "empty"), "đủ"), ["-     empty:   # chưa có", "+     empty: đủ   # chưa có"]),
    ("set", ((*ROW, "text"), "một"), ["-     text: |", "-       dòng 1", "-       dòng 2", "+     text: một"]),
    ("set", ((*ROW, "text"), "một\nhai"), ["-     text: |", "-       dòng 1", "-       dòng 2", "+     text: |-", "+       một", "+       hai"]),
    ("set", ((*ROW, "refs", 1), "c"), ["-     - b   # cuối", "+     - c   # cuối"]),
    ("set", ((*ROW, "table"), "verified"), ["-     table:", "-       north: verified", "-       south: inferred  # hết", "+     table: verified  # hết"]),
    ("set", (("rows", 1, "title"), "a, b"), ["-   - {number: 2, title: Tên khác, points: 1.5, refs: [a]}", '+   - {number: 2, title: "a, b", points: 1.5, refs: [a]}']),
    ("insert", ((*ROW, "new"), "at_zero", "points"), ["+     new: at_zero"]),
    ("insert", ((*ROW, "new"), "một\nhai", "text"), ["+     new: |-", "+       một", "+       hai"]),
    ("insert", ((*ROW, "new"), [{"a": "1, 2"}], "table"), ['+     new: [{a: "1, 2"}]']),
    ("append", ((*ROW, "refs"), "c"), ["+     - c"]),
    ("add", (("extra",), "1"), ["+ extra: 1"]),
    ("add", ((*ROW, "table", "west"), "working"), ["+       west: working"]),
    ("remove", ((*ROW, "points"),), ["-     points: 2"]),
]  # fmt: skip


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(("action", "arguments", "expected"), EDITS)
def test_only_the_expected_lines_change(
    action: str, arguments: tuple[Any, ...], expected: list[str], newline: str
) -> None:
    before = BLOCK.replace("\n", newline)
    editor = Editor(document(before))
    getattr(editor, action)(*arguments)
    after = editor.edited().text
    assert changed_lines(before, after) == sorted(expected)
    assert after.count("\n") == after.count(newline)


@pytest.mark.parametrize(
    ("action", "arguments", "old", "new"),
    [
        ("append", ((*ROW, "grade", "list"), "x"), "list: []", "list: [x]"),
        ("append", ((*ROW, "grade", "more"), "z: 1"), "more: [x, y]", 'more: [x, y, "z: 1"]'),
        ("set", ((*ROW, "grade", "title"), "không 'có'"), "'có ''nháy'''", "'không ''có'''"),
        ("insert", (("rows", 1, "knockout"), "at_zero", "points"), "points: 1.5,", "points: 1.5, knockout: at_zero,"),
        ("remove", (("rows", 1, "points"),), ", points: 1.5", ""),
        ("remove", (("rows", 1, "number"),), "{number: 2, ", "{"),
        ("remove", (("rows", 1, "refs"),), ", refs: [a]", ""),
    ],
)
def test_edits_between_brackets(action: str, arguments: tuple[Any, ...], old: str, new: str) -> None:
    editor = Editor(document())
    getattr(editor, action)(*arguments)
    assert editor.edited().text == BLOCK.replace(old, new, 1) != BLOCK


def test_a_comment_behind_a_value_stays_one() -> None:
    editor = Editor(document("a: 1  # one\nb: 2\n"))
    editor.set(("a",), "x\ny")
    assert editor.edited().text == 'a: "x\\ny"  # one\nb: 2\n'


TEXTS = st.one_of(
    st.text(st.characters().filter(lambda character: forbidden_in(character) is None), max_size=40),
    st.text(st.sampled_from("aBđệ1 :#,'\"\\\n\r\t-[]{}&*!|>%@`?~.\u00a0\u0301\u2028\x85\ufeff"), max_size=25),
    st.sampled_from(["", " ", "null", "~", "- a", "a: b", "a #b", " a", "a ", "a\n", "\na\nb", "a\n\n b", "'", '"', "---", "1,5"]),
)  # fmt: skip


@pytest.mark.slow
@given(st.sampled_from(scalars(document().data)), TEXTS)
def test_a_scalar_becomes_any_text(path: Path, text: str) -> None:
    editor = Editor(document())
    editor.set(path, text)
    again = parse_document(editor.edited())  # which refuses what does not read as intended
    assert again.data == editor.data


@given(TEXTS, TEXTS)
def test_any_text_is_inserted_appended_and_added(text: str, other: str) -> None:
    editor = Editor(document())
    editor.insert((*ROW, "official_text"), text, "points")
    editor.insert(("rows", 1, "official_text"), text, "points")
    editor.append((*ROW, "refs"), other)
    editor.append(("rows", 1, "refs"), other)
    editor.insert((*ROW, "confirmed"), [{"by": text, "facts": [other]}], "table")
    assert editor.edited().text.startswith("# đầu tệp\n")


@pytest.mark.slow
@given(st.sampled_from(FILES), st.data(), st.lists(TEXTS, min_size=1, max_size=4))
def test_shipped_files_take_any_text(file: Any, data: st.DataObject, texts: list[str]) -> None:
    shipped = read_document(file)
    paths = data.draw(st.lists(st.sampled_from(scalars(shipped.data)), min_size=1, max_size=len(texts), unique=True))
    editor = Editor(shipped)
    for path, text in zip(paths, texts, strict=False):
        editor.set(path, text)
    editor.edited()


def test_what_would_read_differently_is_refused() -> None:
    editor = Editor(document("a: {b: 1}\n"))
    editor.set(("a", "b"), "2")
    editor.data["a"]["b"] = "3"
    with pytest.raises(InvalidDocument) as caught:
        editor.edited()
    assert caught.value.diagnostics[0].code == "edit_refused"


def test_a_first_entry_on_the_line_of_its_dash_is_not_removed() -> None:
    editor = Editor(document())
    with pytest.raises(InvalidDocument):
        editor.remove((*ROW, "number"))
