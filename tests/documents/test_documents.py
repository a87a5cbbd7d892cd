"""Reading files: the same data with and without libyaml, positions, numbers, days, shapes."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT, Run
from yte_check.documents import scalars, yaml_parser, yaml_reader
from yte_check.documents.diagnostics import InvalidDocument, Problem
from yte_check.documents.document import parse_document
from yte_check.documents.language import say
from yte_check.documents.scalars import Refusal
from yte_check.documents.source import Source, decode_source
from yte_check.documents.suggestions import folded, nearest
from yte_check.documents.yaml_reader import read_yaml
from yte_check.standard.rules.figures import as_count

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=8)
trees = st.recursive(
    st.none() | texts | st.sampled_from(["có", "12,5", "~", "null", "yes", "0123", "1e3", ".nan", "2024-01-01"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


def plain(text: str) -> Any:
    return read_yaml(Source("a.yaml", text))


@pytest.mark.slow
@settings(max_examples=150)
@given(trees)
def test_data_are_what_was_written(tree: Any) -> None:
    written = yaml.dump(tree, allow_unicode=True, Dumper=NoAliases)
    try:
        data = plain(written)
    except InvalidDocument as invalid:
        assert {d.code for d in invalid.diagnostics} <= {"duplicate_key", "empty_file", "yaml_tag"}
        return
    assert data == nfc(composed(written))


class NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def composed(text: str) -> Any:
    """The data by way of PyYAML's node graph: another road to the same place."""

    def value(node: yaml.Node | None) -> Any:
        match node:
            case yaml.MappingNode():
                return {key.value: value(item) for key, item in node.value}
            case yaml.SequenceNode():
                return [value(item) for item in node.value]
            case yaml.ScalarNode():
                empty = node.style is None and node.value in ("", "~", "null", "Null", "NULL")
                return None if empty else node.value
        return None

    return value(yaml.compose(text, yaml.SafeLoader))


def nfc(value: Any) -> Any:
    import unicodedata

    match value:
        case str():
            return unicodedata.normalize("NFC", value)
        case list():
            return [nfc(item) for item in value]
        case dict():
            return {nfc(key): nfc(item) for key, item in value.items()}
    return value


SAMPLES = [
    "a: 1\nb: [x, 'y', {c: d}]\n",
    "- a\n- b:\n    c: 'd'\n",
    "k: |\n  many\n  lines\n",
    "a:\nb: ~\n",
    "''",
    "- - a\n",
]


@pytest.mark.parametrize("text", SAMPLES)
def test_the_pure_parser_reads_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_libyaml, index = read_yaml(Source("a", text)), {}
    read_yaml(Source("a", text), index)
    monkeypatch.setattr(yaml_parser, "LOADER", yaml.SafeLoader)
    pure_index: yaml_reader.Index = {}
    assert read_yaml(Source("a", text), pure_index) == with_libyaml
    assert {key: span[:2] for key, span in pure_index.items()} == {key: span[:2] for key, span in index.items()}


@pytest.mark.parametrize("code", ["yaml_tab", "yaml_unclosed_quote", "yaml_unclosed_bracket", "yaml_colon"])
def test_the_pure_parser_explains_the_same(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = {
        "yaml_tab": "a:\n\tb: c",
        "yaml_unclosed_quote": "a: 'b\nc: d",
        "yaml_unclosed_bracket": "a: [b, c\n",
        "yaml_colon": "a: b: c",
    }[code]
    for loader in (getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader):
        monkeypatch.setattr(yaml_parser, "LOADER", loader)
        with pytest.raises(InvalidDocument) as caught:
            read_yaml(Source("a", text))
        assert [d.code for d in caught.value.diagnostics] == [code]


def test_positions_of_keys_and_values() -> None:
    document = parse_document(Source("a.yaml", "a: 1\nbéo: [x, {y: 'zz'}]\n"))
    assert document.span(("a",), at_key=True) == (1, 1, 1)
    assert document.span(("a",)) == (1, 4, 1)
    assert document.span(("béo", 1, "y")) == (2, 14, 4)
    assert document.span(("béo", 1, "y", "missing")) == (2, 11, 1), "the nearest thing around it that is there"
    assert document.span(()) == (1, 1, 1)


def test_quoted_scalars_are_text_on_purpose() -> None:
    assert plain("a: ''\nb:\nc: '~'\n") == {"a": "", "b": None, "c": "~"}


def test_keys_are_compared_in_nfc() -> None:
    nfd = "to\u031b\u0300"
    assert plain(f"{nfd}: 1") == {"tờ": "1"}
    with pytest.raises(InvalidDocument) as caught:
        plain(f"tờ: 1\n{nfd}: 2")
    assert [(d.code, d.line) for d in caught.value.diagnostics] == [("duplicate_key", 2)]


def test_all_faults_of_a_text_appear_at_once() -> None:
    with pytest.raises(InvalidDocument) as caught:
        plain("a: &x 1\nb: *x\na: !!int 3\n")
    assert [(d.line, d.code) for d in caught.value.diagnostics] == [
        (1, "yaml_anchor"), (2, "yaml_alias"), (3, "duplicate_key"), (3, "yaml_tag")
    ]  # fmt: skip


def as_count_text(text: str) -> None:
    try:
        scalars.parse_number(text)
    except Refusal as refusal:
        raise as_count(refusal) from None


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (scalars.parse_number, "16,5", Decimal("16.5")),
        (scalars.parse_number, " 16.50 ", Decimal("16.5")),
        (scalars.parse_number, "-3", Decimal(-3)),
        (scalars.parse_number, "0.1", Decimal("0.1")),
        (scalars.parse_whole_number, "2405", 2405),
        (scalars.parse_whole_number, "12.0", 12),
        (scalars.parse_day, "15/2/2024", date(2024, 2, 15)),
        (scalars.parse_day, "2024-02-05", date(2024, 2, 5)),
        *[(scalars.parse_yes_no, text, True) for text in ("có", "Có", "CO", "yes", "True", "x", "X ")],
        *[(scalars.parse_yes_no, text, False) for text in ("không", "khong", "NO", "false")],
    ],
)
def test_what_is_understood(parse: Any, text: str, value: object) -> None:
    assert parse(text) == value


@pytest.mark.parametrize(
    ("parse", "raw", "code"),
    [
        (scalars.parse_number, "1.234,5", "number_grouped"),
        (scalars.parse_number, "1,234.5", "number_grouped"),
        (scalars.parse_number, "1.234.567", "number_grouped"),
        (scalars.parse_number, "1 234", "number_grouped"),
        (scalars.parse_number, "1e3", "number_expected"),
        (scalars.parse_number, "1_000", "number_expected"),
        (scalars.parse_number, "٣", "number_expected"),
        (scalars.parse_number, "7,5 km", "number_with_unit"),
        (scalars.parse_number, "182,5 m²", "number_with_unit"),
        (scalars.parse_number, "1O", "number_letters"),
        (scalars.parse_number, "224l", "number_letters"),
        (scalars.parse_number, "I2,5", "number_letters"),
        (scalars.parse_number, "2О", "number_letters"),
        (scalars.parse_number, "O", "number_expected"),
        (scalars.parse_number, "II", "number_expected"),
        (scalars.parse_number, "2½", "number_expected"),
        (scalars.parse_number, "19²", "number_expected"),
        (scalars.parse_number, "5①", "number_expected"),
        (scalars.parse_number, "1.234 người", "number_expected"),
        (scalars.parse_number, "khoảng 200", "number_expected"),
        (scalars.parse_number, "0x10", "number_expected"),
        (scalars.parse_number, "NaN", "number_not_finite"),
        (scalars.parse_number, "95%", "number_with_unit"),
        (scalars.parse_number, "%", "number_expected"),
        (scalars.parse_number, "x %", "number_expected"),
        (scalars.parse_number, None, "missing_value"),
        (scalars.parse_number, [], "number_expected"),
        (scalars.parse_number, "1" * 19, "number_too_long"),
        (scalars.parse_whole_number, "2.405", "number_grouped"),
        (scalars.parse_whole_number, "2,5", "number_not_whole"),
        (scalars.parse_yes_no, "1", "yes_no_expected"),
        (scalars.parse_yes_no, "", "yes_no_expected"),
        (scalars.parse_day, "30/2/2024", "day_not_in_calendar"),
        (scalars.parse_day, "2/2024", "day_expected"),
        (scalars.parse_text, "  ", "missing_value"),
        (scalars.parse_text, {}, "text_expected"),
    ],
)
def test_what_is_refused_rather_than_guessed(parse: Any, raw: object, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse(raw)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "plain_number"),
    [("1.234,5", "1234,5"), ("1,234.5", "1234.5"), ("1.234.567", "1234567"), ("1 234", "1234")],
)
def test_a_grouped_number_comes_with_its_plain_form(text: str, plain_number: str) -> None:
    with pytest.raises(Refusal) as caught:
        scalars.parse_number(text)
    assert caught.value.params["plain"] == plain_number


@pytest.mark.parametrize(
    ("parse", "text", "said"),
    [
        (scalars.parse_number, "7,5 km", "“7,5” thay cho “7,5 km”."),
        (scalars.parse_number, "210 cháu nhỏ", "“210” thay cho “210 cháu nhỏ”."),
        (scalars.parse_day, "3/20/2025", "Hãy ghi ngày trước, tháng sau: 20/3/2025."),
        (scalars.parse_day, "30/2/2025", "Không có ngày “30/2/2025” trong lịch. Hãy ghi ngày trước, tháng sau."),
        (as_count_text, "95%", "“95%” là tỷ lệ. Hãy ghi chính số đếm (số người, số hộ…), không ghi tỷ lệ %."),
    ],
)
def test_what_to_write_instead(parse: Any, text: str, said: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse(text)
    assert say(caught.value.code, "vi", **caught.value.params).endswith(said)


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("Quyết định", ["quyet_dinh", "ke_hoach"], "quyet_dinh"),
        ("answrs", ["answers", "station"], "answers"),
        ("zzz", ["answers"], None),
        ("Đoàn thể", ["doan_the"], "doan_the"),
    ],
)
def test_suggestions(word: str, known: list[str], expected: str | None) -> None:
    assert nearest(word, known) == expected


def test_folding() -> None:
    assert folded("Trạm Y-tế ĐẶC khu") == "tramytedackhu"


def test_a_problem_outside_the_document_is_placed_at_its_start() -> None:
    document = parse_document(Source("a.yaml", "x"))
    located = document.locate(Problem("missing_key", ("a", "b"), at_key=True))
    assert (located.line, located.column, located.source_line) == (1, 1, "x")


@pytest.mark.slow
@settings(max_examples=300)
@given(
    st.binary(max_size=200)
    | texts.map(str.encode)
    | st.text(alphabet="ab:-[]{}'\"&*!#,|>?% \n\t\r0", max_size=60).map(str.encode)
)
def test_no_bytes_break_the_reader(content: bytes) -> None:
    try:
        source = decode_source("a.yaml", content)
        document = parse_document(source)
    except InvalidDocument as invalid:
        assert all(d.line >= 1 and d.column >= 1 for d in invalid.diagnostics)
    else:
        document.span(("a",))


@given(st.text(alphabet="ab:-[]{},'\"\n #&*!~|>é\u0301\t", max_size=40))
def test_with_and_without_positions_the_same_is_read(text: str) -> None:
    def outcome(index: yaml_reader.Index | None) -> object:
        try:
            return repr(read_yaml(Source("a", text), index))
        except InvalidDocument as invalid:
            return [(d.code, d.line, d.column) for d in invalid.diagnostics]

    assert outcome(None) == outcome({})


def test_a_missing_space_after_a_colon_is_named(run: Run) -> None:
    err = run("assess", ROOT / "samples" / "district" / "phieu" / "hong-thieu-dau-cach.yaml")[2]
    assert "Sau “name:” thiếu một dấu cách." in " ".join(err.split())


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("assess", "review.yaml"), "file_is_review"),
        (("gap", "plan.yaml"), "file_is_improvement"),
        (("assess", "costs.yaml"), "file_is_efforts"),
        (("gap", "station.yaml", "--costs", "station.yaml"), "file_is_submission"),
        (("gap", "station.yaml", "--plan", "review.yaml"), "file_is_review"),
        (("assess", "station.yaml", "--review", "plan.yaml"), "file_is_improvement"),
        (("assess", "page.yaml"), "file_other_kind"),
        (("gap", "station.yaml", "--costs", "word.docx"), "file_other_kind"),
    ],
)
def test_a_file_of_another_kind_is_told_as_that_alone(
    run: Run, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    """Not every key that is foreign to it, and no advice about its encoding."""
    (tmp_path / "station.yaml").write_bytes((ROOT / "samples" / "luc-binh.yaml").read_bytes())
    (tmp_path / "review.yaml").write_text("round: A\ndecisions: {1: {decision: accepted}}\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_text("standard: qd-1300-2023\nyear: 2024\nactions: []\n", encoding="utf-8")
    (tmp_path / "costs.yaml").write_text("standard: qd-1300-2023\nefforts: {6: {effort: 1}}\n", encoding="utf-8")
    (tmp_path / "page.yaml").write_text("\n<!DOCTYPE html>\n<html lang=vi></html>\n", encoding="utf-8")
    (tmp_path / "word.docx").write_bytes(b"PK\x03\x04\xff\xfe")
    exit_code, _, err = run(words[0], *(tmp_path / word if "." in word else word for word in words[1:]))
    assert (exit_code, code in err, err.count("lỗi [")) == (4, True, 1)
