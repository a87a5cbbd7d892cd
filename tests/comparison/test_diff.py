"""A difference is laid to what made it: the rule, the place, the data, the evidence, the reviewers."""

import hashlib
import json
import random
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from conftest import REGION, ROOT, Run, assess_answers, read_text, standard_on
from small_standards import assessed, random_answer, random_standard
from written_standards import small_standard, yes_no
from yte_check.comparison.causes import Amount
from yte_check.comparison.diff import compare
from yte_check.comparison.render.words import cause_words
from yte_check.documents.document import parse_document
from yte_check.documents.record import replaced
from yte_check.documents.source import Source
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.review.rulings import review_of
from yte_check.review.verification import verify
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.standard import Standard

LUC_BINH = ROOT / "samples" / "luc-binh.yaml"
DISTRICT = ROOT / "samples" / "district"
BEFORE, AFTER = date(2023, 3, 19), date(2023, 3, 20)


def found(run: Run, *arguments: object) -> tuple[int, dict[str, Any]]:
    code, out, _ = run("diff", *arguments, "--format", "json")
    return code, json.loads(out)


def test_the_amendment_of_20_march_2023_is_a_rule_and_no_progress(run: Run) -> None:
    code, data = found(run, LUC_BINH, "--as-of", "2023-03-19", "--as-of", "20/3/2023")
    assert code == 0
    changed = [each for each in data["indicators"] if each["causes"]]
    assert [each["number"] for each in changed] == [35]
    assert [(cause["cause"], cause["low"]) for cause in changed[0]["causes"]] == [("rule", 1.5)]
    assert data["causes"]["rule"] == {"low": 1.5, "high": 1.5}
    assert data["progress"] == data["causes"]["data"] == {"low": 0, "high": 0}
    assert "từ 24% trở lên: 1,5 điểm → không quá 24%: 1,5 điểm" in changed[0]["causes"][0]["explanation"]
    text = run("diff", LUC_BINH, "--as-of", "2023-03-19", "--as-of", "2023-03-20")[1]
    assert "Thay đổi do trạm (số liệu và minh chứng, tính theo cùng một quy định): 0 điểm.\n" in text


@pytest.mark.parametrize(
    ("old", "new", "rule", "data"),
    [
        (60, 20, "-1.5", "1.5"),  # 30% is too much: points before the correction, none after it, then 10%
        (60, 60, "-1.5", "0"),
        (20, 20, "1.5", "0"),
        (20, 60, "1.5", "-1.5"),  # no difference in all, and yet two causes
    ],
)
def test_across_the_amendment_rule_and_station_are_told_apart(old: int, new: int, rule: str, data: str) -> None:
    before = assess_answers({35: {"numerator": old, "denominator": 200}}, standard_on(BEFORE))
    after = assess_answers({35: {"numerator": new, "denominator": 200}}, standard_on(AFTER))
    diff = compare(before, after)
    assert diff.by_cause["rule"].low == Decimal(rule)
    assert diff.by_cause["data"].low == Decimal(data)
    assert diff.progress == Amount(Decimal(data), Decimal(data))


def random_sides(rng: random.Random) -> Iterator[Assessment]:
    """A small standard before and after, of which the second may be another one, each with a random sheet."""
    standard = random_standard(rng)
    for side in range(2):
        if side and rng.random() < 0.5:
            standard = random_standard(rng)
        rules = {i["number"]: i["scoring"] for c in standard.data["criteria"] for i in c["indicators"]}
        raw = {number: random_answer(rule, rng) for number, rule in rules.items()}
        yield assessed(standard, raw, Policy(rng.choice(("warn", "strict"))), rng.choice((1, 2)))


def test_causes_add_up_whatever_changes() -> None:
    """Random small standards before and after, with random sheets: nothing is lost and nothing is counted twice."""
    told = set()
    for case in range(150):
        rng = random.Random(f"diff {case}")
        diff = compare(*random_sides(rng))
        for change in diff.indicators:
            total = sum((cause.amount for cause in change.causes), Amount())
            assert total == change.difference
            told |= {cause.name for cause in change.causes}
        assert diff.unexplained.is_nothing
        assert sum(diff.by_cause.values(), Amount()) == diff.difference
    assert {"rule", "place", "data", "policy"} <= told


def test_place_and_evidence_are_causes_of_their_own(tmp_path: Path) -> None:
    answers = {23: {"numerator": 92, "denominator": 100}}
    diff = compare(assess_answers(answers, zone=1), assess_answers(answers, zone=3))
    assert [cause.name for change in diff.changed() for cause in change.causes if cause.amount.low] == ["place"]
    strict = assess_file(LUC_BINH, ScoringOptions(evidence="strict"))
    bare = tmp_path / "a.yaml"
    bare.write_text(LUC_BINH.read_text(encoding="utf-8").replace("evidence: [bhxh], ", ""), encoding="utf-8")
    (tmp_path / "minh-chung").symlink_to(ROOT / "samples" / "minh-chung")
    without = assess_file(bare, ScoringOptions(evidence="strict"))
    diff = compare(without, strict)
    six = next(change for change in diff.indicators if change.number == 6)
    assert [(cause.name, cause.amount.low) for cause in six.causes] == [("evidence", Decimal(4))]


def test_a_review_is_no_doing_of_the_station(run: Run) -> None:
    sheet, review = DISTRICT / "phieu" / "01-an-binh.yaml", DISTRICT / "tham-dinh" / "01-an-binh.yaml"
    code, data = found(run, sheet, "--review", review)
    assert (code, data["b"]["verified"], data["a"]["verified"]) == (1, True, False)
    assert data["causes"]["review"]["low"] == data["difference"]["low"] == -6
    assert data["progress"] == {"low": 0, "high": 0}
    assert [each["number"] for each in data["indicators"] if each["causes"]] == [6, 8, 9]


@pytest.mark.slow
def test_two_years_of_a_station(run: Run, tmp_path: Path) -> None:
    sheets = DISTRICT / "nam-truoc" / "01-an-binh.yaml", DISTRICT / "phieu" / "01-an-binh.yaml"
    code, data = found(run, *sheets)
    assert (code, data["difference"], data["causes"]["data"]) == (0, {"low": -2, "high": -2}, {"low": -2, "high": -2})
    six = next(each for each in data["indicators"] if each["number"] == 6)
    assert "4.779/5.157 = 92,67%" in six["causes"][0]["explanation"].replace("\u00a0", " ")
    for lang in ("vi", "en"):
        out = run("--lang", lang, "diff", *sheets)[1]
        assert max(map(len, out.splitlines())) <= 80
    page = tmp_path / "d.html"
    assert run("diff", *sheets, "-o", page, "-q")[0] == 0
    html = page.read_text(encoding="utf-8")
    assert "default-src &#39;none&#39;" in html
    assert "4.779/5.157" in html
    assert run("diff", *sheets, "--format", "html")[1] == html
    assert run("diff", *sheets, "-o", tmp_path / "d.json", "-q")[0] == 0
    assert json.loads((tmp_path / "d.json").read_text(encoding="utf-8")) == data
    assert run("diff", *sheets, "-o", tmp_path / "d.txt", "-q")[0] == 0
    assert run("diff", *sheets, "-o", page)[0] == 2


def test_a_rule_that_asks_something_else_cannot_be_compared() -> None:
    standard = standard_on()
    change = compare(assess_answers({}, standard), assess_answers({6: {"numerator": 19, "denominator": 20}}, standard))
    assert [cause.name for cause in change.indicators[5].causes] == ["data"]
    rng = random.Random(3)
    one, other = random_standard(rng), random_standard(rng)
    found = compare(assessed(one, {}), assessed(other, {}))
    assert {change.comparable for change in found.indicators} == {True}


def test_wrong_use_is_explained(run: Run) -> None:
    assert run("diff", LUC_BINH)[0] == 2
    assert run("diff", LUC_BINH, "--as-of", "2023-01-01")[0] == 2
    assert run("diff", LUC_BINH, *["--as-of", "2023-01-01"] * 3)[0] == 2
    assert run("diff", LUC_BINH, "khong-co.yaml")[0] == 4
    assert REGION


def test_two_stations_are_told_apart(run: Run, tmp_path: Path) -> None:
    """Both names and both files stand there; another name for the same commune is no other station."""
    other = ROOT / "samples" / "vung-1.yaml"
    page = tmp_path / "a.html"
    out = run("diff", LUC_BINH, other, "-o", page)[1] + run("diff", LUC_BINH, other)[1]
    said = " ".join(out.split())
    assert "Trạm Y tế xã Lục Bình, Bạch Thông, Bắc Kạn ↔ Trạm Y tế phường Hoàn Kiếm, Thành phố Hà Nội" in said
    assert "Hai phiếu của hai trạm khác nhau" in said
    assert "Hai phiếu của hai trạm" in page.read_text(encoding="utf-8")
    assert f"A: {LUC_BINH}: năm 2024" in said
    assert f"B: {other}: năm 2025" in said
    same = tmp_path / "b.yaml"
    same.write_text(LUC_BINH.read_text(encoding="utf-8").replace("{name: Lục Bình}", "{name: Xã LỤC BÌNH}"), "utf-8")
    assert [found(run, LUC_BINH, each)[1]["same_station"] for each in (other, same)] == [False, True]
    assert "hai trạm" not in run("diff", LUC_BINH, same)[1]


def test_warnings_of_both_sides_are_told_once(run: Run, tmp_path: Path) -> None:
    """Far from its evidence a submission has warnings; a submission beside itself has them once."""
    path = tmp_path / "a.yaml"
    path.write_bytes(LUC_BINH.read_bytes())
    code, data = found(run, path, LUC_BINH)
    assert (code, len(data["diagnostics"])) == (0, 12)
    assert len(found(run, path, "--as-of", "2023-03-19", "--as-of", "2023-03-20")[1]["diagnostics"]) == 12


@pytest.mark.parametrize("command", [("diff", LUC_BINH, LUC_BINH), ("trend", LUC_BINH)])
def test_a_file_that_its_extension_would_lie_about_is_not_written(
    run: Run, tmp_path: Path, command: tuple[object, ...]
) -> None:
    for name in ("a.pdf", "a.docx", "a.csv"):
        code, out, err = run(*command, "-o", tmp_path / name)
        assert (code, out, ".txt, .json, .html, .htm" in " ".join(err.split()), (tmp_path / name).exists()) == (
            2,
            "",
            True,
            False,
        )
    assert run(*command, "-o", tmp_path / "a.txt")[0] == 0


def test_text_from_outside_is_only_text_on_the_page(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    text = LUC_BINH.read_text(encoding="utf-8").replace(
        "name: Trạm Y tế xã Lục Bình", "name: <script>alert(1)</script>"
    )
    path.write_text(text, encoding="utf-8")
    html = run("diff", LUC_BINH, path, "--format", "html")[1]
    assert "<script" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.slow
def test_every_cause_has_its_words_in_both_languages() -> None:
    from yte_check.comparison.render.diff_html import diff_html
    from yte_check.comparison.render.diff_json import diff_json
    from yte_check.comparison.render.diff_text import diff_text

    said = ""
    for case in range(80):
        rng = random.Random(f"words {case}")
        diff = compare(*random_sides(rng))
        for lang in ("vi", "en"):
            out = diff_text(diff, lang).plain  # type: ignore[arg-type]
            assert max(map(len, out.splitlines())) <= 80
            said += out
            assert diff_html(diff, lang)  # type: ignore[arg-type]
            assert json.dumps(diff_json(diff, lang))  # type: ignore[arg-type]
    for words in (
        "vùng, vùng kinh tế - xã hội (",
        "câu hỏi đã khác",
        "chỉ tiêu mới có",
        "chỉ tiêu không còn",
        "cách xét (",
    ):
        assert words in said


def ruled(answers: dict[Any, Any], decisions: str, standard: Standard | None = None) -> Assessment:
    """A submission as reviewers verified it."""
    claimed = assess_answers(answers, standard or standard_on())
    sha256 = hashlib.sha256(repr(answers).encode()).hexdigest()
    claimed = replaced(claimed, submission=replaced(claimed.submission, sha256=sha256))
    text = f"submission: {{path: phieu.yaml, sha256: {sha256}}}\nround: A\nauthority: B\n"
    text += f"reviewer: C\ndate: 15/01/2025\ndecisions:\n  {decisions}\n"
    review = review_of(parse_document(Source("tham-dinh.yaml", text)))
    return verify(claimed, [review], date(2025, 6, 1)).verified


def insured(count: int) -> dict[int, Any]:
    return {6: {"numerator": str(count), "denominator": "100"}}


def causes_of(before: Assessment, after: Assessment, number: int) -> dict[str, Decimal]:
    change = next(change for change in compare(before, after).indicators if change.number == number)
    return {cause.name: cause.amount.low for cause in change.causes}


CHANGED = "6: {decision: changed, answer: {numerator: %d, denominator: 100}, remark: a}"


@pytest.mark.parametrize(
    ("old", "new", "decision", "causes"),
    [
        # 96% are 5 points, 92% are 4, 85% are 3.
        (92, 96, "6: {decision: accepted, remark: a}", {"data": 1}),
        (92, 96, "6: {decision: rejected, remark: a}", {"data": 1, "review": -5}),
        (92, 85, CHANGED % 96, {"data": -1, "review": 2}),
        (92, 96, CHANGED % 92, {"data": 1, "review": -1}),
        (92, 92, CHANGED % 96, {"review": 1}),
        (92, None, CHANGED % 96, {"data": -4, "review": 5}),
        (92, 93, CHANGED % 94, {"data": 0, "review": 0}),
    ],
)
def test_what_a_reviewer_makes_of_a_new_file_is_no_progress_of_the_station(
    old: int, new: int | None, decision: str, causes: dict[str, int]
) -> None:
    before = assess_answers(insured(old))
    after = ruled(insured(new) if new is not None else {8: {"value": "co_huu"}}, decision)
    assert causes_of(before, after, 6) == causes


def test_where_both_years_are_verified_their_difference_is_of_the_data() -> None:
    both = ruled(insured(96), CHANGED % 85), ruled(insured(85), CHANGED % 92)
    assert causes_of(*both, 6) == {"data": 1}


def test_the_words_of_a_change_by_a_reviewer_begin_with_what_the_file_says() -> None:
    before, after = assess_answers(insured(92)), ruled(insured(85), CHANGED % 96)
    change = next(change for change in compare(before, after).indicators if change.number == 6)
    words = [cause_words(cause, change, before, after, "en") for cause in change.causes]
    assert ["92/100" in words[0], "85/100" in words[0], "96/100" in words[0]] == [True, True, False]
    assert ["92/100" in words[1], "85/100" in words[1], "96/100" in words[1]] == [False, True, True]


def test_an_answer_of_reviewers_is_carried_across_the_amendment() -> None:
    """30% under the text that asks for at least 24, and under the one that allows at most 24."""
    decision = "35: {decision: changed, answer: {numerator: 60, denominator: 200}, remark: a}"
    answers = {35: {"numerator": "20", "denominator": "200"}}
    before, after = (ruled(answers, decision, standard_on(day)) for day in (BEFORE, AFTER))
    change = next(change for change in compare(before, after).indicators if change.number == 35)
    assert (change.comparable, causes_of(before, after, 35)) == (True, {"rule": Decimal("-1.5")})


def test_nothing_changes_where_the_zone_is_unknown_on_both_sides() -> None:
    """A doctor who comes in turns is worth other points in other zones."""
    sides = [assess_answers({8: {"value": "luan_phien"}}, zone=None) for _ in range(2)]
    ends = [(side.result(8).score.low, side.result(8).score.high) for side in sides]
    assert ends[0][0] < ends[0][1]
    assert causes_of(*sides, 8) == {}


def test_a_document_more_is_a_cause_even_of_no_points() -> None:
    """Where claims are believed a document changes no points; that there is one more is told all the same."""
    proved = "evidence: {e: {title: a, file: minh-chung/03-bhxh.pdf}}\n"
    sides = []
    for answer, register in (("có", ""), ("{value: có, evidence: [e]}", proved)):
        text = (
            f"standard: qd-1300-2023\nyear: 2024\nstation: {{name: a, zone: 2}}\nanswers: {{11: {answer}}}\n{register}"
        )
        sides.append(assess(standard_on(), read_text(text, standard_on(), ROOT / "samples")))
    assert causes_of(sides[0], sides[1], 11) == {"evidence": 0}


def test_a_knockout_more_is_a_change_of_the_rule_that_costs_no_points() -> None:
    before, after = (
        small_standard((yes_no(10, knockout), yes_no(40)), (yes_no(50),)) for knockout in ("", ", knockout: at_zero")
    )
    sides = [assess_answers("{1: không, 2: có, 3: có}", each, zone=None, region=None) for each in (before, after)]
    assert [side.verdict for side in sides] == ["met", "not_met"]
    assert causes_of(sides[0], sides[1], 1) == {"rule": 0}
    assert causes_of(sides[0], sides[1], 2) == {}
