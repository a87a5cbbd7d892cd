"""``criteria test --words``: a sentence for each case, in which a person sees what the words of a rule turn over."""

import json
from pathlib import Path

import pytest

from conftest import Run
from tried_cases import copied_small


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small standard with its amendment and its complete cases."""
    return copied_small(tmp_path)


def sentence(run: Run, place: Path, line: str, lang: str = "vi") -> str:
    """The one sentence of a case that is tried with a standard."""
    file = place / "cases" / "cau.yaml"
    file.write_text(f"standard: nho\ncases:\n  - {line}\n", encoding="utf-8")
    result = run("--lang", lang, "criteria", "test", str(file), "--words", "--format", "json")
    return str(json.loads(result[1])["cases"][0]["words"])


RATE = "{indicator: 5, answer: {numerator: 95, denominator: 100}, points: 15}"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "{indicator: 1, answer: không, points: 0}",
            "Khi “Có kế hoạch năm?”: không, chỉ tiêu 1 được 0 điểm (điểm chuẩn: 5).",
        ),
        (
            "{indicator: 2, answer: {items: {can: có, thuoc_do: không}}, points: 4}",
            "Khi “Cân”: có; “Thước đo”: không; “Nhiệt kế”: chưa trả lời, chỉ tiêu 2 được 4 điểm (điểm chuẩn: 10).",
        ),
        (
            "{indicator: 3, zone: 1, answer: luan_phien, points: 5}",
            "Khi “Luân phiên”; ở vùng 1, chỉ tiêu 3 được 5 điểm (điểm chuẩn: 15).",
        ),
        (
            RATE,
            "Khi 95 trong 100 “Trẻ dưới 1 tuổi” là “Trẻ được tiêm đủ” (95/100 = 95%), "
            "chỉ tiêu 5 được 15 điểm (điểm chuẩn: 15).",
        ),
        (
            "{indicator: 6, region: nui, answer: {numerator: 20, denominator: 1000}, points: 15}",
            "Khi có 20 “Trẻ tử vong” trên 1.000 “Trẻ đẻ ra sống” (20/1.000 = 20‰); ở vùng kinh tế - xã hội “nui”, "
            "chỉ tiêu 6 được 15 điểm (điểm chuẩn: 15).",
        ),
        (
            "{indicator: 7, zone: 1, answer: 299.5, points: 0}",
            "Khi “Diện tích đất”: 299,5 m²; ở vùng 1, chỉ tiêu 7 được 0 điểm (điểm chuẩn: 15).",
        ),
        (
            "{indicator: 8, answer: {so: có}, points: {low: 5, high: 15}}",
            "Khi “Có sổ theo dõi?”: có; “Người được khám”: chưa trả lời; “Người từ 40 tuổi”: chưa trả lời, "
            "chỉ tiêu 8 được 5 đến 15 điểm (điểm chuẩn: 15).",
        ),
        (
            "{answers: {1: không}, points: {low: 0, high: 95}, verdict: not_met}",
            "Khi một trạm trả lời chỉ tiêu 1: “Có kế hoạch năm?”: không (còn 7 chỉ tiêu chưa trả lời), "
            "thì trạm được 0 đến 95 điểm, kết luận là KHÔNG ĐẠT.",
        ),
    ],
)  # fmt: skip
def test_every_rule_is_told_in_its_own_words(run: Run, small: Path, line: str, words: str) -> None:
    assert sentence(run, small, line) == words


def test_the_sentence_is_in_the_language_asked_for(run: Run, small: Path) -> None:
    counts = "95 out of 100 “Trẻ dưới 1 tuổi” are “Trẻ được tiêm đủ” (95/100 = 95%)"
    assert sentence(run, small, RATE, "en") == f"When {counts}, indicator 5 gets 15 points (of 15)."


@pytest.mark.parametrize(
    ("swapped", "line"),
    [
        ({"Trẻ được tiêm đủ": "Trẻ dưới 1 tuổi", "Trẻ dưới 1 tuổi": "Trẻ được tiêm đủ"}, RATE),
        ({"Cơ hữu": "Không có", "Không có": "Cơ hữu"}, "{indicator: 3, answer: co_huu, points: 15}"),
        ({"Có kế hoạch năm?": "Không có kế hoạch năm?"}, "{indicator: 1, answer: có, points: 5}"),
        ({"Cân": "Thước đo", "Thước đo": "Cân"}, "{indicator: 2, answer: {items: {can: có}}, points: 4}"),
        ({"m²": "ha"}, "{indicator: 7, zone: 1, answer: 500, points: 15}"),
    ],
)  # fmt: skip
def test_words_that_no_case_tries_change_its_sentence(
    run: Run, small: Path, swapped: dict[str, str], line: str
) -> None:
    before = sentence(run, small, line)
    for file in small.glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        for position, old in enumerate(swapped):
            text = text.replace(f": {old}", f": <{position}>")
        for position, new in enumerate(swapped.values()):
            text = text.replace(f": <{position}>", f": {new}")
        file.write_text(text, encoding="utf-8")
    assert sentence(run, small, line) != before


def test_a_case_of_a_cross_check_names_its_figures(run: Run, small: Path) -> None:
    file = small / "cross-checks" / "cases" / "doi-chieu.yaml"
    result = run("criteria", "test", str(file), "--words", "--format", "json")
    first = json.loads(result[1])["cases"][0]["words"]
    assert "5.denominator “Trẻ dưới 1 tuổi” = 99" in first
    assert first.endswith("phép đối chiếu “khop” không báo gì.")


@pytest.mark.slow
def test_every_case_has_its_sentence_also_those_on_one_line(run: Run, small: Path) -> None:
    sentences = run("criteria", "test", str(small), "--words", "--format", "json")
    cases = json.loads(sentences[1])["cases"]
    assert all(case["words"] for case in cases)
    file = small / "cases" / "cau.yaml"
    file.write_text(
        f"standard: nho\ncases: [{RATE}, {RATE.replace('95', '79').replace('15', '0')}]\n", encoding="utf-8"
    )
    both = json.loads(run("criteria", "test", str(file), "--words", "--format", "json")[1])["cases"]
    assert [case["words"][:10] for case in both] == ["Khi 95 tro", "Khi 79 tro"]


def test_a_case_that_cannot_be_understood_says_so(run: Run, small: Path) -> None:
    assert "chưa đọc hiểu được" in sentence(run, small, "{indicator: 99, answer: có, points: 1}")
    assert "chưa đọc hiểu được" in sentence(run, small, "{indicator: 1, answer: có}")


def test_a_sentence_says_what_is_expected_where_another_comes_out(run: Run, small: Path) -> None:
    assert sentence(run, small, "{indicator: 1, answer: có, points: 3}").endswith(
        "chỉ tiêu 1 được 3 điểm (điểm chuẩn: 5)."
    )


@pytest.mark.slow
def test_the_text_gives_each_sentence_its_line(run: Run, small: Path) -> None:
    text = run("--quiet", "criteria", "test", str(small), "--words")[1]
    assert "dòng 4: Khi “Có kế hoạch năm?”: có, chỉ tiêu 1 được 5 điểm (điểm chuẩn: 5)." in " ".join(text.split())


@pytest.mark.slow
def test_no_words_unless_they_are_asked_for(run: Run, small: Path) -> None:
    cases = json.loads(run("criteria", "test", str(small), "--format", "json")[1])["cases"]
    assert not any("words" in case for case in cases)


@pytest.mark.parametrize("wanted", ["github", "sarif", "junit"])
def test_words_are_refused_where_no_reader_would_see_them(run: Run, small: Path, wanted: str) -> None:
    result = run("criteria", "test", str(small), "--words", "--format", wanted)
    assert result[0] == 2
    assert wanted in result[2]
