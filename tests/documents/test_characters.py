"""Characters in and out: what no text may hold, what cannot be seen, what a terminal or a runner would obey."""

import json
import os
import re
import socket
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run
from yte_check.district.render.table import harmless
from yte_check.documents.characters import all_spelled_out, escaped_in_json, spelled_out, strange_letters
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.document import parse_document
from yte_check.documents.item_numbers import number_in
from yte_check.documents.language import message
from yte_check.documents.office import put
from yte_check.documents.scalars import Refusal, parse_day, parse_number, parse_whole_number
from yte_check.documents.source import Source, decode_source
from yte_check.documents.workbooks.grid import GridCell
from yte_check.forms.reading.values import Reader
from yte_check.terminal.console import for_terminal

HEAD = "standard: qd-1300-2023\nyear: 2024\n"


def submission(tmp_path: Path, name: str = "Trạm A", answers: str = "{}", head: str = HEAD) -> Path:
    file = tmp_path / "phieu.yaml"
    file.write_text(f"{head}station: {{name: {name}, zone: 2, region: tay_nguyen}}\nanswers: {answers}\n", "utf-8")
    return file


def refused(text: str) -> list[tuple[str, int, int]]:
    with pytest.raises(InvalidDocument) as caught:
        parse_document(decode_source("a.yaml", text.encode("utf-8", "surrogatepass")))
    return [(each.code, each.line, each.column) for each in caught.value.diagnostics]


@pytest.mark.parametrize("escape", [r"\a", r"\e", r"\v", r"\0", r"\x7f", r"\x9b", r"\uFFFE", r"\uFDD0", r"\U0001FFFF"])
def test_what_an_escape_of_yaml_makes_is_refused_where_it_stands(escape: str) -> None:
    assert refused(f'a: 1\nb: {{c: "x{escape}y"}}\n') == [("control_character", 2, 8)]
    assert refused(f'"k{escape}": 1\n') == [("control_character", 1, 1)]


@pytest.mark.parametrize("character", ["\x07", "\x1b", "\x9b", "\ufdd0", "\ufffe", "\U0010ffff"])
def test_what_stands_in_the_bytes_is_refused_where_it_stands(character: str) -> None:
    assert refused(f"a: 1\r\nb: x{character}") == [("control_character", 2, 5)]


@pytest.mark.parametrize("text", ["a\x0bb", "a\x1bb", "a\ud83d", "\ufffe"])
def test_what_a_cell_of_a_form_holds_is_refused(text: str) -> None:
    reader = Reader(lambda code, **params: None, lambda number: None)
    for read in (reader.text, reader.number, reader.day, reader.yes_no):
        with pytest.raises(Refusal, match="control_character"):
            read(GridCell(text))


@pytest.mark.parametrize("escape", ["\\ud83d", "\\u0007", "\\udc00x", "\\ufdd0"])
def test_one_broken_answer_of_an_export_costs_its_own_station_alone(escape: str, run: Run, tmp_path: Path) -> None:
    from yte_check.forms.xlsform.names import STANDARD

    rows = [
        {STANDARD: "qd-1300-2023", "year": "2024", "station__name": name, "station__zone": "2", "q6__note": note}
        for name, note in (("A", ""), ("B", "@"), ("C", ""))
    ]
    (tmp_path / "e.json").write_text(json.dumps(rows).replace("@", escape))
    code, _, err = run("read", tmp_path / "e.json", "-o", tmp_path / "out")
    assert (code, err.count("[control_character]")) == (4, 1)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.yaml", "c.yaml"]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"\xef\xbb\xbfa: \xff", (1, 4)),
        (b"\xef\xbb\xbfa: 1\r\nb\xc3", (2, 2)),
        (b"a: 1\rb: \xff", (2, 4)),
        ("đ: ".encode() + b"\xe1\xbb", (1, 4)),
        (b"\xff", (1, 1)),
    ],
)
def test_broken_utf8_is_shown_where_an_editor_shows_it(content: bytes, place: tuple[int, int]) -> None:
    with pytest.raises(InvalidDocument) as caught:
        decode_source("a.yaml", content)
    (found,) = caught.value.diagnostics
    assert (found.code, (found.line, found.column)) == ("not_utf8", place)


def test_a_broken_file_beside_a_standard_is_named_and_no_fault_of_ours(run: Run, tmp_path: Path) -> None:
    from shutil import copytree

    copytree(ROOT / "tests" / "standards" / "sound" / "nho", tmp_path / "nho")
    (tmp_path / "nho" / "03-hong.yaml").write_bytes(b"\xef\xbb\xbf\xff")
    code, _, err = run("assess", ROOT / "samples" / "luc-binh.yaml", "--standard", tmp_path / "nho")
    assert (code, "03-hong.yaml:1:1: lỗi [not_utf8]" in err) == (4, True)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85", ""])
def test_lines_are_counted_as_an_editor_does(end: str, odd: str) -> None:
    """NEL, U+2028 and U+2029 end a line for the parser of YAML alone."""
    document = parse_document(Source("a", f'note: "x{odd}y"{end}b:{end}  - c: đ{end}'))
    assert document.span(("b", 0, "c")) == (3, 8, 1)
    assert document.source.line(3) == "  - c: đ"
    assert document.source.line(5) is None


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85"])
def test_a_syntax_error_behind_an_odd_line_end_is_on_its_line(odd: str) -> None:
    text = f'a: "x{odd}y"\nb: \'open\n'
    assert refused(text) == [("yaml_unclosed_quote", 2, 4)]


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85"])
def test_what_no_editor_shows_as_a_line_is_none(odd: str) -> None:
    """Else a key could hide behind a name or in a remark."""
    assert refused(f"a: x{odd}zone: 1\n") == [("odd_line_end", 1, 5)]
    assert refused(f"a: x\n# y{odd}zone: 1\n") == [("odd_line_end", 2, 4)]
    document = parse_document(Source("a", f"a: 'x{odd}y'\nb: |\n  z{odd}  t\n"))
    assert "zone" not in document.data


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: 1\nyear:\u00a02024\nb: 2\n", "yaml_colon", (2, 5)),
        ("a: 1\nyear：2024\nb: 2\n", "yaml_colon", (2, 5)),
        ("a: 1\nyear:2024\nb: 2\n", "yaml_colon", (2, 5)),
        ("a: {note: Họp #2 ngày 5/1}\nb: 1\n", "yaml_comment_in_braces", (1, 15)),
        ("a: [x, y # z]\nb: 1\n", "yaml_comment_in_braces", (1, 10)),
        ("a:\n  {b: 1,\n   c: x #2}\nd: 1\n", "yaml_comment_in_braces", (3, 9)),
        ("a: {b: 1 # c\n  }\nid: [", "yaml_unclosed_bracket", (3, 5)),
        ("a: 1\nid: [\n", "yaml_unclosed_bracket", (2, 5)),
        ("a: [{b: c\n\n\n", "yaml_unclosed_bracket", (1, 5)),
        ('a: "open\nb: 1\nc: "x"\nd: 2\n', "yaml_unclosed_quote", (1, 4)),
        ("x: 1\na: 'open\nb: 1\nc: 'x'\n", "yaml_unclosed_quote", (2, 4)),
        ('a: {b: "mở, c: 1}\nd: "x"\n', "yaml_unclosed_quote", (1, 8)),
        ("a: “x: y”\n", "yaml_colon", (1, 6)),
        ("}", "yaml_indentation", (1, 1)),
    ],
)
def test_a_syntax_error_is_told_where_it_began(text: str, code: str, place: tuple[int, int]) -> None:
    assert refused(text) == [(code, *place)]


def test_what_looks_like_a_sign_of_yaml_is_named() -> None:
    for text, named in (("year:\u00a02024", "U+00A0"), ("year：2024", "U+FF1A"), ("a: “x: y”", "U+201C")):
        with pytest.raises(InvalidDocument) as caught:
            parse_document(Source("a", f"{text}\nb: 1\n"))
        assert named in message(caught.value.diagnostics[0], "vi")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "[U+001B][2J"),
        ("a\u202eb", "a[U+202E]b"),
        ("a\u200fb", "a\u200fb"),
        ("a\r\nb\rc", "a\nb[U+000D]c"),
        ("\x9b31m", "[U+009B]31m"),
        ("\ud83d", "[U+D83D]"),
        ("Lục Bình\t1\u00a0%", "Lục Bình\t1\u00a0%"),
        ("👨\u200d👩", "👨\u200d👩"),
        ("𠀀\U0002fffe", "𠀀[U+2FFFE]"),
    ],
)
def test_nothing_hidden_is_written(text: str, shown: str) -> None:
    assert spelled_out(text) == for_terminal(text) == shown
    assert json.loads(escaped_in_json(json.dumps(text, ensure_ascii=False))) == text
    assert escaped_in_json(json.dumps(text, ensure_ascii=False)).isprintable() or "\t" in text or "\u00a0" in text or (
        "\u200d" in text or "\u200f" in text
    )  # fmt: skip
    assert harmless(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n::error::b", "a\n: :error::b"),
        ("  ::add-mask::x", "  : :add-mask::x"),
        ("x ##[group]y", "x ## [group]y"),
        ("xã A::B", "xã A::B"),
    ],
)
def test_no_line_on_the_terminal_is_a_command_to_a_runner(text: str, shown: str) -> None:
    assert for_terminal(text) == harmless(text) == shown
    assert json.loads(escaped_in_json(json.dumps(text))) == text
    assert "##[" not in escaped_in_json(json.dumps(text))


def test_plans_and_reviews_cannot_give_commands(run: Run, tmp_path: Path) -> None:
    plan = (ROOT / "tests" / "standards" / "sound" / "ke-hoach.yaml").read_text("utf-8")
    title = next(line for line in plan.splitlines() if line.startswith("title:"))
    (tmp_path / "p.yaml").write_text(plan.replace(title, 'title: "KH\\n::error::x ##[add-mask]y \\u202e"'), "utf-8")
    out = run("plan", "show", tmp_path / "p.yaml")[1]
    assert "error::x" in out
    assert "\n::" not in out
    assert "##[" not in out
    assert "\u202e" not in out


@pytest.mark.parametrize("text", ["a\x0bb", "a\x1b", "a\ud83d", "a\ufffe", "_x000B_", "=1+1"])
def test_a_cell_takes_every_text(text: str) -> None:
    from openpyxl import Workbook, load_workbook

    from yte_check.render.rows_sheet import Sheet

    book = Workbook(write_only=True)
    Sheet(book, "S", [8]).row(text)
    out = BytesIO()
    book.save(out)
    assert "a" in str(load_workbook(out)["S"]["A1"].value) or text[0] in "_="
    other: Any = Workbook()
    put(other.active["A1"], text)
    other.save(BytesIO())


@pytest.mark.slow
def test_pages_show_what_turns_the_direction_of_text(run: Run, tmp_path: Path) -> None:
    file = submission(tmp_path, '"Trạm \\u202egnp.exe"')
    for command, target in (("batch", "b.html"), ("diff", "d.html"), ("trend", "t.html"), ("batch", "b.xlsx")):
        words = (file, file) if command == "diff" else (tmp_path,)
        assert run(command, *words, "-o", tmp_path / target)[0] != 70
        if target.endswith("html"):
            page = (tmp_path / target).read_text("utf-8")
            assert "\u202e" not in page
            assert "[U+202E]" in page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2243\u200b", [("\u200b", "")]),
        ("\ufeff1", [("\ufeff", "")]),
        ("2\u00a0243", [("\u00a0", " ")]),
        ("２０", [("２", "2"), ("０", "0")]),
        ("٣", [("٣", "3")]),
        ("“24,5”", [("“", '"'), ("”", '"')]),
        ("dаt", [("а", "a")]),
        ("−3", [("−", "-")]),
        ("cό", [("ό", "ó")]),
        ("year：2024", [("：", ":")]),
        ("Trạm Y tế xã Lục Bình, 182,5 m²", []),
    ],
)
def test_a_character_that_is_not_what_it_seems_is_known(text: str, found: list[tuple[str, str]]) -> None:
    assert list(strange_letters(text)) == found


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("2243\u200b", "ký tự không nhìn thấy (U+200B)"),
        ("2243\u00ad", "ký tự không nhìn thấy (U+00AD)"),
        ("２２４３", "ký tự “２” (U+FF12), không phải “2”"),
        ("٣", "ký tự “٣” (U+0663), không phải “3”"),
        ("22O4", None),
        ("2\u00a0243", "dấu cách đặc biệt (U+00A0)"),
        ("2\u202f243", "“2243”"),
        ("−5", "ký tự “−” (U+2212), không phải “-”"),
    ],
)
def test_a_number_says_why_it_is_none(written: str, named: str | None, run: Run, tmp_path: Path) -> None:
    code, _, err = run("assess", submission(tmp_path, answers=f"{{6: {{numerator: {written}, denominator: 2405}}}}"))
    said = " ".join(err.split())
    assert code == 4
    assert (named in said) if named is not None else ("Chú ý" not in said)


@pytest.mark.parametrize("key", ["year\u200b", "уear", "ｙear", "year\u00a0"])
def test_a_key_says_why_it_is_unknown(key: str, run: Run, tmp_path: Path) -> None:
    err = run("assess", submission(tmp_path, head=HEAD.replace("year", key)))[2]
    assert f"U+{next(ord(each) for each in key if not each.isascii()):04X}" in err


def test_a_choice_a_flag_and_a_day_say_so_too(run: Run, tmp_path: Path) -> None:
    answers = "{8: {value: co\u200b_huu}, 11: có\u200b}"
    assert run("assess", submission(tmp_path, answers=answers), "--lang", "en")[2].count("(U+200B)") == 2
    assert "U+201C" in run("assess", submission(tmp_path, answers="{11: “có”}"))[2]
    with pytest.raises(Refusal):
        parse_day("３/３/2024")


@pytest.mark.parametrize(
    ("text", "plain"), [("2 243", "2243"), ("2\u00a0243,5", "2243,5"), ("1\u2009234\u2009567", "1234567")]
)
def test_a_number_with_blanks_has_one_meaning(text: str, plain: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse_number(text)
    assert (caught.value.code, caught.value.params["plain"]) == ("number_grouped", plain)
    said = message(Diagnostic("number_grouped", "error", "a", 1, 1, caught.value.params), "vi")
    assert "hai cách" not in said
    assert f"“{plain}”" in said
    if "," not in text:
        with pytest.raises(Refusal, match="number_grouped"):
            parse_whole_number(text)


def test_the_line_at_fault_shows_what_cannot_be_seen(run: Run, tmp_path: Path) -> None:
    err = run("assess", submission(tmp_path, answers="{6: {numerator: 2243\u200b, denominator: 2405}}"))[2]
    assert "2243[U+200B]" in err
    assert all_spelled_out("a\u00adb") == "a[U+00AD]b"


@pytest.mark.parametrize("key", ["1" * 5000, "9" * 9999, "²", "٣", "-1", "0x1"])
def test_a_key_that_is_no_number_of_an_indicator_is_unknown(key: str, run: Run, tmp_path: Path) -> None:
    code, _, err = run("assess", submission(tmp_path, answers=f'{{? "{key}" : có}}'))
    assert (code, "[unknown_indicator]" in err) == (4, True)
    assert len(err) < 3000
    assert number_in(key) is None


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no devices and pipes among files")
@pytest.mark.parametrize("kind", ["fifo", "socket", "device", "proc", "link"])
def test_what_is_no_file_is_not_opened(kind: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    thing = tmp_path / "x.zip"
    if kind == "fifo":
        os.mkfifo(thing)
    elif kind == "socket":
        monkeypatch.chdir(tmp_path)
        with socket.socket(socket.AF_UNIX) as door:
            door.bind("x.zip")
    else:
        thing.symlink_to({"device": "/dev/zero", "proc": "/proc/self/environ", "link": "/dev/stdin"}[kind])
    if kind == "link" and Path("/dev/stdin").is_file():
        pytest.skip("the input is a file")
    sample = ROOT / "samples" / "luc-binh.yaml"
    for words in (
        ("assess", thing),
        ("assess", sample, "--review", thing),
        ("assess", sample, "--standard", thing),
        ("gap", sample, "--plan", thing),
        ("gap", sample, "--costs", thing),
        ("criteria", "check", thing),
        ("plan", "check", thing),
        ("dossier", "verify", thing),
        ("batch", thing),
        ("read", thing),
    ):
        code, out, err = run(*words)
        assert code in (2, 4), (words, code)
        if words[1:] != ("check", thing) or code == 4:
            assert "file_not_regular" in out + err or code == 2, (words, out, err)


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("note: Họp #2", "#2"),
        ("note: Họp # 2", "# 2"),
        ("note: Họp  #2", "#2"),
        ("note: Họp\t#2", "#2"),
        ("note: hop #2", "#2"),
        ("note: #2 họp", "#2 họp"),
        ("file: a #2.pdf", "#2.pdf"),
        ("- Quyết định #2", "#2"),
        ("note: Họp\n  Ban #2", "#2"),
        ("{b: 1, note: Họp #2\n  }", "#2"),
        ("note: Họp  # theo biên bản", None),
        ("value: 24 # ước", None),
        ("a: Có # x", None),
        ("a: chưa # x", None),
        ("a: X # x", None),
        ("a: 15/02/2024 # x", None),
        ("a: lasting_key # x", None),
        ("note: 'Họp #2' # x", None),
        ("note: Họp#2", None),
        ("note:   # người ghi", None),
        ("name: Trạm A # Tên trạm y tế", "# Tên trạm y tế"),
    ],
)
def test_a_text_cut_at_a_remark_is_told(line: str, cut: str | None) -> None:
    doubts = parse_document(Source("a", f"{line}\n")).doubts
    assert [each.params["cut"] for each in doubts] == ([cut] if cut is not None else [])


def test_the_own_hints_are_no_text_even_where_someone_typed_over_the_blanks(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "p.yaml"
    assert run("new", file, "--zone", "2", "--region", "tay_nguyen", "--year", "2024")[0] == 0
    text = file.read_text("utf-8")
    assert parse_document(Source("a", text)).doubts == ()
    hint = next(line for line in text.splitlines() if line.startswith("  district:")).partition("#")[2]
    assert hint.split()
    assert parse_document(Source("a", f"district: Bạch Thông #{hint}\n")).doubts == ()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["review", "plan", "costs", "standard"])
def test_what_is_doubtful_in_other_files_is_told_once(kind: str, run: Run, tmp_path: Path) -> None:
    from shutil import copytree

    sample = ROOT / "samples" / "luc-binh.yaml"
    file, words = tmp_path / "x.yaml", ("assess", sample)
    if kind == "review":
        assert run("review", "new", sample, "-o", file, "--round", "Một")[0] == 0
        file.write_text(file.read_text("utf-8").replace("round: Một", "round: Một #2"), "utf-8")
        words = ("review", "compare", sample, file)
    elif kind == "plan":
        assert run("gap", ROOT / "samples" / "truot-mot-tieu-chi.yaml", "-o", file)[0] in (0, 1)
        text = file.read_text("utf-8")
        file.write_text(text + "\n", "utf-8")
        file.write_text(text.replace("\nactions:", "\n# x\nactions:").replace("who: ", "who: Một #2 ", 1), "utf-8")
        words = ("gap", ROOT / "samples" / "truot-mot-tieu-chi.yaml", "--plan", file)
    elif kind == "costs":
        file.write_text("standard: qd-1300-2023\nefforts: {6: {effort: 1, note: Một #2\n }}\n", "utf-8")
        words = ("gap", sample, "--costs", file)
    else:
        copytree(ROOT / "tests" / "standards" / "sound" / "nho", tmp_path / "nho")
        file = tmp_path / "nho" / "standard.yaml"
        text = file.read_text("utf-8")
        file.write_text(text.replace("\ndocument:", " #2\ndocument:", 1), "utf-8")
        code, out, _ = run("criteria", "check", tmp_path / "nho", "--strict", "--format", "json")
        assert (code, [each["code"] for each in json.loads(out)["diagnostics"]]) == (1, ["text_cut"])
        words = ("explain", "--standard", tmp_path / "nho")
    err = run(*words)[2]
    assert err.count("[text_cut]") == 1, err


def test_a_name_that_holds_what_cannot_be_seen_is_named_in_every_door(run: Run, tmp_path: Path) -> None:
    found: list[tuple[str, Any]] = []
    reader = Reader(lambda code, **params: found.append((code, params["text"])), lambda number: None)
    assert reader.text(GridCell("Trạm\u200b A")) == "Trạm\u200b A"
    assert found == [("text_invisible", "Trạm\u200b A")]
    doubts = parse_document(Source("a", 'a: "X y\\u200b"\nB\u00ad: [\u202eC d]\nnote: "\\u2028"\n6: 2\u200b\n')).doubts
    assert [(each.code, each.path, each.at_key) for each in doubts] == [
        ("text_invisible", ("a",), False),
        ("text_invisible", ("B\u00ad",), True),
        ("text_invisible", ("B\u00ad", 0), False),
        ("text_invisible", ("note",), False),
    ]


def test_rules_of_sarif_have_no_holes() -> None:
    from yte_check.documents.language import LANGS, catalogue, outline

    for lang in LANGS:
        for code in catalogue(lang):
            said = outline(code, lang)
            assert said
            assert not re.search(r"\{\w+\}|\[\[|\]\]|\{\{", said), code
    assert outline("number_grouped", "en").startswith("“…” can be read in two ways.")
    assert (
        outline("points_do_not_add_up", "en")
        == "The points add up to …, but must be …. Check the points against the decision."
    )


@pytest.mark.parametrize(
    ("numerator", "denominator", "shown"),
    [
        (100, 3_000_000, "0,00003"),
        (100, 3_000_000_000, "0,00000003"),
        (0, 5, "0"),
        (100 * 2_999_999, 3_000_000, "99,99997"),
        (1000 * 2_999_999, 3_000_000, "999,9997"),
        (500, 5, "100"),
        (799_999, 10_000, "80"),
    ],
)
def test_what_is_there_is_not_nothing_and_not_all(numerator: int, denominator: int, shown: str) -> None:
    from decimal import Decimal

    from yte_check.documents.language import show_ratio

    found = show_ratio(Decimal(numerator), Decimal(denominator), (), "vi")
    assert found == shown


def test_shares_of_years_are_not_nothing_either() -> None:
    from yte_check.comparison.render.trend_text import show_share

    assert show_share(1, 3321, "vi") == "0,03"
    assert show_share(3320, 3321, "vi") == "99,9"
    assert (show_share(0, 7, "vi"), show_share(1, 3, "vi"), show_share(3, 3, "vi")) == ("0", "33,3", "100")


def test_a_number_stored_as_text_is_told_as_it_is_written() -> None:
    told: list[str] = []

    def warn(code: str, **params: object) -> None:
        told.append(message(Diagnostic(code, "warning", "a", 1, 1, params), "vi"))

    reader = Reader(warn, lambda number: None)
    for text in ("2024", "16.5"):
        reader.number(GridCell(text))
    assert "được hiểu là 2024." in told[0]
    assert "được hiểu là 16,5." in told[1]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["keys", "one line", "evidence", "figures", "cut"])
def test_the_work_of_ten_times_the_faults_is_little_more_than_ten_times(kind: str) -> None:
    """Counted in steps of the interpreter and not in seconds, which a loaded machine stretches."""
    import sys

    from conftest import standard_on
    from yte_check.documents.diagnostics import Problems, located
    from yte_check.documents.shape import try_shape
    from yte_check.station.answers import read_answers
    from yte_check.station.model import SubmissionText

    def text(count: int) -> str:
        numbers = range(count)
        match kind:
            case "keys":
                return "".join(f"khoa{i}: 1\n" for i in numbers)
            case "one line":
                return "answers: {1: {items: {" + ", ".join(f"muc{i}: có" for i in numbers) + "}}}\n"
            case "evidence":
                named = ", ".join(f"tai_lieu_{i}" for i in numbers)
                known = "".join(f"  tai_lieu_x{i}: {{title: a}}\n" for i in numbers)
                return f"answers:\n  11: {{value: có, evidence: [{named}]}}\nevidence:\n{known}"
            case "figures":
                return "evidence:\n" + "".join(f"  e{i}: {{title: a, issued: mai}}\n" for i in numbers)
            case _:
                return "evidence:\n" + "".join(f"  e{i}: {{\n    title: Họp #{i}\n  }}\n" for i in numbers)

    def work(count: int) -> int:
        steps = 0

        def step(*_: object) -> None:
            nonlocal steps
            steps += 1

        document = parse_document(Source("a", text(count)))
        problems = Problems()
        sys.setprofile(step)
        try:
            problems.extend(document.doubts)
            try_shape(SubmissionText, document.data, problems)
            raw = document.data
            read_answers(raw.get("answers"), standard_on().indicators, raw.get("evidence"), problems)
            found = located(problems, document)
        finally:
            sys.setprofile(None)
        assert len(found) >= count
        lines = {id(each.source_line) for each in found}
        assert kind != "one line" or len(lines) == 1, "the long line is held once"
        return steps

    work(10)
    assert work(1000) <= 12 * work(100)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
@pytest.mark.parametrize("name", [b"a\xff.yaml", b"a\x1b[2J.yaml", "a\u202eb.yaml".encode(), b"::error::a.yaml"])
def test_a_name_that_is_no_text_reaches_nothing_as_it_is(name: bytes, run: Run, tmp_path: Path) -> None:
    place = os.fsencode(tmp_path) + b"/" + name
    with open(place, "wb") as made:
        made.write(submission(tmp_path).read_bytes())
    (tmp_path / "phieu.yaml").unlink()
    file = Path(os.fsdecode(place))
    for number, words in enumerate((
        ("assess", file), ("assess", file, "--format", "json"),
        ("batch", tmp_path), ("batch", tmp_path, "--format", "csv"),
        *(("batch", tmp_path, "-o", tmp_path / f"b.{kind}") for kind in ("html", "xlsx", "csv", "json", "jsonl")),
        *(("criteria", "check", file, "--format", kind) for kind in ("text", "json", "github", "sarif", "junit")),
        ("review", "new", file, "-o", tmp_path / "r.yml"), ("gap", file, "-o", tmp_path / "g.yaml"),
        ("dossier", file, "-o", tmp_path / "d.zip"), ("report", file, "-o", tmp_path / "r.md"),
    )):  # fmt: skip
        code, out, err = run(*words)
        assert code in (0, 1, 2, 3, 4), (number, code, err)
        assert not set("\x1b\u202e\udcff") & set(out + err)
        assert number > 8 or "\n::" not in f"\n{out}{err}"
    for written in (tmp_path / "r.yml", tmp_path / "g.yaml"):
        if written.exists():
            parse_document(decode_source("a", written.read_bytes()))


def test_what_cannot_be_seen_is_written_so_that_it_can() -> None:
    from yte_check.documents.writing import scalar

    for text in ("Trạm\u200b A", "a\u202eb", "x\U000e0001", "\ufeffx", "a\u2028b"):
        written = scalar(text, in_flow=False)
        assert written.isascii() or "\\u" in written
        assert parse_document(Source("a", f"a: {written}\n")).data == {"a": text}


def test_an_arrow_key_is_no_answer(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys

    file = submission(tmp_path)
    before = file.read_text("utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO("\x1b[D\n\udcff\nq\n"))
    _, out, _ = run("fill", file)
    assert out.count("[U+001B][D") == 1
    assert out.count("Có ký tự điều khiển") == 2
    assert file.read_text("utf-8") == before


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("explain", "６"), "U+FF16"),
        (("explain", "6", "--zone", "２"), "U+FF12"),
        (("assess", "x.yaml", "--as-of", "２０２４"), "U+FF12"),
    ],
)
def test_words_of_the_command_line_say_so_too(words: tuple[str, ...], named: str, run: Run) -> None:
    code, _, err = run(*words)
    assert (code, named in err) == (2, True), err
