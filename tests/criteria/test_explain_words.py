"""``explain`` by the words that people know an indicator by."""

import pytest

from conftest import Run, standard_on
from yte_check.documents.language import LANGS, Lang
from yte_check.findings.words import indicators_with


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("tham gia bảo hiểm y tế", [6]),
        ("THAM GIA BAO HIEM", [6]),
        ("tiêm chủng đầy đủ", [23]),
        ("bảo hiểm y tế", [6, 29, 46]),
        ("bảo hi", []),
        ("không có từ này", []),
        ("  ", []),
    ],
)
def test_whole_words_with_or_without_marks(words: str, numbers: list[int]) -> None:
    assert indicators_with(words, standard_on()) == numbers


def test_words_of_a_rule_are_looked_for_where_no_title_has_them() -> None:
    found = indicators_with("quyết định thành lập hoặc kiện toàn", standard_on())
    assert found == [1]


def test_one_is_explained_several_are_listed(run: Run) -> None:
    code, out, _ = run("explain", "tham gia bảo hiểm")
    assert code == 0
    assert out.startswith("Chỉ tiêu 6 ")
    code, _, err = run("explain", "bảo hiểm y tế")
    assert code == 2
    assert "có ở nhiều chỉ tiêu: 6 “Tỷ lệ người dân tham gia bảo hiểm y tế”, 29 “" in " ".join(err.split())
    assert "và 6 chỉ tiêu khác" in " ".join(run("explain", "y tế")[2].split())
    assert "Không có chỉ tiêu xyz" in run("explain", "xyz")[2]


@pytest.mark.parametrize("lang", LANGS)
def test_rows_with_a_grade_of_their_own_are_named_by_words(lang: Lang, run: Run) -> None:
    _, out, _ = run("--lang", lang, "explain", "35")

    rows = [line for line in out.splitlines() if line.startswith(("  cách chấm, ", "  scoring, "))]
    assert len(rows) == 4
    assert "Đồng bằng sông Hồng" in rows[1]
    assert not any("_" in row or "others”" in row for row in rows)
    assert ("các vùng còn lại" if lang == "vi" else "all others") in rows[3]
