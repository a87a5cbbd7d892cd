"""Rounds of verification: the overlay, what an empty decision leaves open, what is refused, both scores."""

import hashlib
import itertools
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT, Run, standard_on
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.document import parse_document
from yte_check.documents.source import Source
from yte_check.review.rulings import Review, review_of
from yte_check.review.verification import Verification, verify
from yte_check.scoring.assess import assess
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import default_library
from yte_check.standard.score import Score, excluded, known, one_of, perhaps_excluded, total
from yte_check.station.submission import take_in, take_in_content

SAMPLE = ROOT / "samples" / "luc-binh.yaml"
SHA256 = hashlib.sha256(SAMPLE.read_bytes()).hexdigest()
TODAY = date(2025, 6, 1)
ALL = range(1, 48)
FILLED = ("--round", "A", "--authority", "B", "--reviewer", "C", "--date", "15/1/2025")


def claimed(policy: Policy = Policy()) -> Assessment:  # noqa: B008  (frozen)
    return Assessor(Shelf(default_library()), policy).assess(take_in(SAMPLE))


CLAIMED = claimed()


def review(decisions: str, day: str = "15/01/2025", sha256: str = SHA256, name: str = "tham-dinh.yaml") -> Review:
    text = f"submission: {{path: luc-binh.yaml, sha256: {sha256}}}\nround: Đợt 1\nauthority: Hội đồng\n"
    text += f"reviewer: Nguyễn Thị Hoa\ndate: {day}\ndecisions:\n{decisions}\n"
    return review_of(parse_document(Source(name, text)))


def verified(*reviews: Review, policy: Policy | None = None) -> Verification:
    return verify(CLAIMED if policy is None else claimed(policy), reviews, TODAY)


def accept(*numbers: int) -> str:
    return "\n".join(f"  {number}: {{decision: accepted, remark: Đủ hồ sơ}}" for number in numbers)


def score_of(verification: Verification, number: int) -> tuple[Decimal, Decimal]:
    pair = next(pair for pair in verification.pairs() if pair.number == number)
    return pair.verified.score.low, pair.verified.score.high


def test_a_sheet_that_is_accepted_whole_keeps_its_points_and_its_verdict() -> None:
    found = verified(review(accept(*ALL)))
    assert found.verified.score == found.claimed.score
    assert found.verified.verdict == found.claimed.verdict == "met"
    assert not found.open()


def test_each_decision_counts_as_it_says() -> None:
    found = verified(
        review(
            "  1: {decision: accepted, remark: a}\n"
            "  6: {decision: changed, answer: {numerator: 2140, denominator: 2405}, remark: b}\n"
            "  8: {decision: rejected, remark: c}\n"
            "  9: {decision: , remark: chờ hồ sơ}"
        )
    )
    assert score_of(found, 1) == (Decimal("1.5"), Decimal("1.5"))
    assert score_of(found, 6) == (3, 3)
    assert score_of(found, 8) == (0, 0)
    assert score_of(found, 9) == (0, 2)
    assert found.difference.is_over
    assert len(found.open()) == 44


def test_what_is_not_decided_may_be_anything() -> None:
    found = verified(review("  1: {decision: , remark: }"))
    assert (found.verified.score.low, found.verified.score.high) == (0, 100)
    assert found.verified.verdict == "undetermined"


@pytest.mark.slow
@given(st.dictionaries(st.sampled_from(list(ALL)), st.sampled_from(["accepted", "rejected"]), max_size=47))
def test_a_verdict_holds_however_the_open_decisions_turn_out(decisions: dict[int, str]) -> None:
    lines = "\n".join(f"  {n}: {{decision: {d}, remark: x}}" for n, d in decisions.items()) or "  {}"
    now = verified(review(lines)).verified
    for rest in ("accepted", "rejected"):
        full = {number: decisions.get(number, rest) for number in ALL}
        text = "\n".join(f"  {n}: {{decision: {d}, remark: x}}" for n, d in full.items())
        end = verified(review(text)).verified
        assert now.score.low <= end.score.low <= end.score.high <= now.score.high
        assert now.verdict in ("undetermined", end.verdict)


def test_what_a_reviewer_has_accepted_needs_no_document_of_its_own() -> None:
    strict = verified(review(accept(*ALL)), policy=Policy("strict"))
    assert strict.verified.score.is_point
    assert not strict.verified.unproven()


def test_the_later_round_counts_and_the_earlier_one_holds_where_it_is_silent() -> None:
    first = review("  8: {decision: rejected, remark: a}\n  1: {decision: rejected, remark: a}", "10/01/2025", name="1")
    second = review(accept(8), "20/02/2025", name="2")
    for order in ((first, second), (second, first)):
        found = verified(*order)
        assert score_of(found, 8) == (2, 2)
        assert score_of(found, 1) == (0, 0)
        assert [r.text.date.month for r in found.reviews] == [1, 2]


REFUSED = {
    "unknown_indicator": "  48: {decision: accepted, remark: a}",
    "duplicate_key": "  1: {decision: accepted, remark: a}\n  01: {decision: rejected, remark: a}",
    "numerator_exceeds_denominator": ("  6: {decision: changed, answer: {numerator: 9, denominator: 8}, remark: a}"),
    "unknown_value": "  8: {decision: changed, answer: thac_si, remark: a}",
    "review_answer_empty": "  6: {decision: changed, answer: {numerator: }, remark: a}",
    "review_changes_nothing": "  11: {decision: changed, answer: có, remark: a}",
    "review_expired": "  1: {decision: accepted, remark: a, expires: 31/5/2025}",
    "review_expires_early": "  1: {decision: accepted, remark: a, expires: 01/01/2025}",
    "review_too_early": "  1: {decision: accepted, remark: a, date: 31/12/2023}",
    "review_in_future": "  1: {decision: accepted, remark: a, date: 02/06/2025}",
    "review_remark_missing": "  1: {decision: accepted}",
    "review_decision_missing": "  1: {date: 15/01/2025}",
    "review_answer_where_changed": "  1: {decision: rejected, remark: a, answer: có}",
}


@pytest.mark.parametrize("code", REFUSED)
def test_a_decision_that_does_not_fit_is_named_with_its_line(code: str) -> None:
    with pytest.raises(InvalidDocument) as refused:
        verified(review(REFUSED[code]))
    (found,) = refused.value.diagnostics
    assert (found.code, found.file) == (code, "tham-dinh.yaml")
    assert found.line == 6 + REFUSED[code].count("\n") + 1
    assert found.source_line is not None


def test_what_was_never_answered_can_be_neither_accepted_nor_rejected(tmp_path: Path, run: Run) -> None:
    station = ROOT / "samples" / "dien-do.yaml"
    path = tmp_path / "r.yaml"
    draft = run("review", "new", station, *FILLED)[1]
    path.write_text(
        draft.replace("47: {decision: , remark: }", "47: {decision: accepted, remark: a}"), encoding="utf-8"
    )
    code, _, err = run("assess", station, "--review", path)
    assert code == 4
    assert "review_nothing_claimed" in err


def test_a_review_of_another_text_is_refused_with_the_reason(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "r.yaml"
    run(
        "review",
        "new",
        SAMPLE,
        "-o",
        path,
        "--round",
        "A",
        "--authority",
        "B",
        "--reviewer",
        "C",
        "--date",
        "15/1/2025",
    )
    edited = tmp_path / "phieu.yaml"
    edited.write_text(SAMPLE.read_text(encoding="utf-8") + "# sửa\n", encoding="utf-8")
    code, out, err = run("assess", edited, "--review", path)
    assert (code, out) == (4, "")
    assert "review_other_text" in err
    assert SHA256[:12] in err
    code, out, _ = run("assess", edited, "--review", path, "--format", "json")
    assert code == 4
    assert json.loads(out)["diagnostics"][0]["code"] == "review_other_text"


HOA, NAM = "Nguyễn Thị Hoa", "Trần Văn Nam"


def by(reviewer: str, day: str, decisions: str, round: str = "Đợt 1", name: str = "") -> Review:
    text = f"submission: {{path: luc-binh.yaml, sha256: {SHA256}}}\nround: {round}\nauthority: Hội đồng\n"
    text += f"reviewer: {reviewer}\ndate: {day}\ndecisions:\n{decisions}\n"
    return review_of(parse_document(Source(name or f"{reviewer} {day}.yaml", text)))


ACCEPTED, REJECTED = "  8: {decision: accepted, remark: đủ}", "  8: {decision: rejected, remark: thiếu}"
HALF = "  6: {decision: changed, answer: {numerator: 2140, denominator: 2405}, remark: thẻ hết hạn}"

# reviewer, day, round, decision of indicator 8 (2 points as claimed) -> the points, what became of each decision
ROUNDS = {
    "two of one round and day": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (NAM, "15/1/2025", "Đợt 1", ACCEPTED)],
        (0, 2), ["disputed", "disputed"],
    ),
    "two of one round, a day apart": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (NAM, "16/1/2025", "đợt  1", ACCEPTED)],
        (0, 2), ["disputed", "disputed"],
    ),
    "two who say the same": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (NAM, "15/1/2025", "Đợt 1", REJECTED)],
        (0, 0), ["holds", "holds"],
    ),
    "two rounds of one day": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (HOA, "15/1/2025", "Đợt 2", ACCEPTED)],
        (0, 2), ["disputed", "disputed"],
    ),
    "who corrects oneself": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (HOA, "16/1/2025", "Đợt 1", ACCEPTED)],
        (2, 2), ["overturned", "holds"],
    ),
    "a later round": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (NAM, "16/1/2025", "Phúc tra", ACCEPTED)],
        (2, 2), ["overturned", "holds"],
    ),
    "a later round that says the same": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (NAM, "16/1/2025", "Phúc tra", REJECTED)],
        (0, 0), ["confirmed", "holds"],
    ),
    "the council on two who differ": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (NAM, "16/1/2025", "Đợt 1", ACCEPTED),
         ("Hội đồng", "1/2/2025", "Hội đồng", REJECTED)],
        (0, 0), ["confirmed", "overturned", "holds"],
    ),
    "one of two gives way": (
        [(HOA, "15/1/2025", "Đợt 1", REJECTED), (NAM, "16/1/2025", "Đợt 1", ACCEPTED),
         (NAM, "17/1/2025", "Đợt 1", REJECTED)],
        (0, 0), ["holds", "overturned", "holds"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", ROUNDS)
def test_what_becomes_of_several_decisions(case: str) -> None:
    written, points, states = ROUNDS[case]
    reviews = [by(who, day, decision, round) for who, day, round, decision in written]
    for order in itertools.permutations(reviews):
        found = verified(*order)
        assert score_of(found, 8) == points
        trace = found.resolutions[8].trace
        assert [each.state for each in trace] == states
        assert len(found.warnings) == ("disputed" in states)
        assert len(found.reviews) == len(reviews)
        assert all((each.by is None) == (each.state in ("holds", "disputed")) for each in trace)


def test_the_decision_may_name_another_round_than_its_file() -> None:
    council = REJECTED.replace("thiếu}", "thiếu, round: Hội đồng, reviewer: Chủ tịch, date: 1/2/2025}")
    found = verified(by(HOA, "15/1/2025", ACCEPTED), by(NAM, "16/1/2025", council))
    assert score_of(found, 8) == (0, 0)
    assert [each.state for each in found.resolutions[8].trace] == ["overturned", "holds"]
    assert [each.ruling.round for each in found.resolutions[8].trace] == ["Đợt 1", "Hội đồng"]


def test_what_is_disputed_lies_between_the_two_and_no_further() -> None:
    found = verified(
        by(HOA, "15/1/2025", HALF),
        by(NAM, "15/1/2025", HALF.replace("2140", "1500")),
    )
    alone = [score_of(verified(by(HOA, "15/1/2025", HALF.replace("2140", n))), 6)[0] for n in ("2140", "1500")]
    assert score_of(found, 6) == (min(alone), max(alone))
    assert min(alone) < max(alone)
    assert (len(found.decided()), len(found.disputed()), len(found.open())) == (0, 1, 46)
    (warning,) = found.warnings
    assert (warning.code, warning.severity, warning.line) == ("review_decided_twice", "warning", 7)


def _parts(kinds: list[tuple[str, int, int]]) -> Score:
    """A rule of parts of 4 points each: known, not applying, or perhaps not applying."""
    made = {
        "known": lambda low, high: known(Decimal(low), Decimal(4)),
        "excluded": lambda low, high: excluded(Decimal(4)),
        "perhaps": lambda low, high: perhaps_excluded(Decimal(min(low, high)), Decimal(max(low, high)), Decimal(4)),
    }
    return total(made[kind](low, high) for kind, low, high in kinds)


PART = st.tuples(st.sampled_from(["known", "excluded", "perhaps"]), st.integers(0, 4), st.integers(0, 4))


@given(st.integers(1, 3).flatmap(lambda n: st.lists(st.lists(PART, min_size=n, max_size=n), min_size=2, max_size=3)))
def test_one_of_several_scores_bounds_each_of_them(alternatives: list[list[tuple[str, int, int]]]) -> None:
    scores = [_parts(kinds) for kinds in alternatives]
    found = one_of(scores)
    assert found.sure_max >= 0
    for score in scores:
        assert found.low <= score.low <= score.high <= found.high
        for share in map(Decimal, ("0", "0.5", "0.8", "1")):
            assert found.least_margin(share) <= score.least_margin(share)
            assert score.best_margin(share) <= found.best_margin(share)


@pytest.mark.slow
@given(
    st.lists(
        st.tuples(
            st.sampled_from([HOA, NAM, "Hội đồng"]),
            st.integers(1, 4),
            st.sampled_from(["Đợt 1", "Đợt 2"]),
            st.sampled_from([ACCEPTED, REJECTED]),
        ),
        min_size=1,
        max_size=5,
    ),
    st.randoms(),
)
def test_the_order_of_the_files_is_of_no_matter(written: list[tuple[str, int, str, str]], random: Any) -> None:
    reviews = [by(who, f"{day}/1/2025", what, round, f"{n}.yaml") for n, (who, day, round, what) in enumerate(written)]
    found = verified(*reviews)
    random.shuffle(reviews)
    again = verified(*reviews)
    assert again.resolutions == found.resolutions
    assert again.verified.score == found.verified.score
    assert [each.code for each in again.warnings] == [each.code for each in found.warnings]


@pytest.mark.slow
@given(
    st.dictionaries(st.sampled_from(list(ALL)), st.sampled_from(["accepted", "rejected"]), max_size=20),
    st.sampled_from(list(ALL)),
    st.sampled_from(["accepted", "rejected"]),
)
def test_a_decision_more_never_widens_the_interval_but_where_reviewers_differ(
    decisions: dict[int, str], number: int, decision: str
) -> None:
    lines = "\n".join(f"  {n}: {{decision: {d}, remark: x}}" for n, d in decisions.items()) or "  {}"
    first, more = by(HOA, "15/1/2025", lines), by(NAM, "16/1/2025", f"  {number}: {{decision: {decision}, remark: y}}")
    before, after = verified(first), verified(first, more)
    if after.disputed():
        assert [pair.number for pair in after.disputed()] == [number]
        assert [each.code for each in after.warnings] == ["review_decided_twice"]
        return
    assert before.verified.score.low <= after.verified.score.low
    assert after.verified.score.high <= before.verified.score.high


FAULTY = {
    "another indicator": review("  48: {decision: accepted, remark: a}", "16/1/2025", name="faulty.yaml"),
    "another text": review(REJECTED, "16/1/2025", sha256="0" * 64, name="faulty.yaml"),
    "past its day": review("  8: {decision: rejected, remark: a, expires: 1/5/2025}", "16/1/2025", name="faulty.yaml"),
    "changes nothing": review("  11: {decision: changed, answer: có, remark: a}", "16/1/2025", name="faulty.yaml"),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_faulty_review_takes_no_other_with_it(fault: str) -> None:
    sound = review(accept(*ALL), "15/1/2025", name="sound.yaml")
    for order in ((sound, FAULTY[fault]), (FAULTY[fault], sound)):
        found = verified(*order)
        assert found.verified.score == CLAIMED.score
        assert [each.path for each in found.reviews] == ["sound.yaml"]
        ((path, diagnostics),) = found.refused
        assert (path, diagnostics[0].severity) == ("faulty.yaml", "error")


WARNED = {
    "number_perhaps_grouped": '  12: {decision: changed, answer: {dat: "1.500"}, remark: a}',
    "count_not_whole": "  6: {decision: changed, answer: {numerator: 10.5, denominator: 2405}, remark: a}",
    "rate_unbounded": "  39: {decision: changed, answer: {numerator: 5, denominator: 0}, remark: a}",
}


@pytest.mark.parametrize("code", WARNED)
def test_a_warning_does_not_refuse_a_review(code: str) -> None:
    found = verified(review(WARNED[code]))
    assert [(each.code, each.severity, each.line) for each in found.warnings] == [(code, "warning", 7)]
    assert len(found.decided()) == 1
    assert not found.refused


def written(tmp_path: Path, name: str, decisions: str, who: str = HOA, day: str = "15/1/2025") -> Path:
    path = tmp_path / name
    path.write_text(
        f"submission: {{path: {SAMPLE}, sha256: {SHA256}}}\nround: Đợt 1\nauthority: Hội đồng\n"
        f"reviewer: {who}\ndate: {day}\ndecisions:\n{decisions}\n",
        encoding="utf-8",
    )
    return path


BROKEN = {
    "unknown_indicator": "  48: {decision: accepted, remark: a}",
    "review_remark_missing": "  8: {decision: accepted}",
    "yaml_unclosed_bracket": "  8: [",
}


@pytest.mark.slow
@pytest.mark.parametrize("code", BROKEN)
def test_the_sound_review_counts_the_broken_one_is_named_and_the_exit_code_says_so(
    code: str, tmp_path: Path, run: Run
) -> None:
    sound = written(tmp_path, "tot.yaml", accept(*ALL))
    broken = written(tmp_path, "hong.yaml", BROKEN[code], NAM, "16/1/2025")
    for files in (("--review", sound, "--review", broken), ("--review", broken, "--review", sound)):
        exit_code, out, _ = run("assess", SAMPLE, *files)
        assert exit_code == 4
        assert "KẾT LUẬN SAU THẨM ĐỊNH: ĐẠT" in out
        assert "Không dùng được 1 tệp thẩm định" in out
        assert "hong.yaml" in out
        found = json.loads(run("assess", SAMPLE, *files, "--format", "json")[1])["review"]
        assert found["points"]["low"] == 89.25
        ((name, codes),) = [(Path(each["path"]).name, each["diagnostics"][0]["code"]) for each in found["refused"]]
        assert (name, codes) == ("hong.yaml", code)
        for command in (("diff",), ("gap",)):
            exit_code, out, err = run(*command, SAMPLE, *files)
            assert exit_code == 4
            assert code in err
            assert "Traceback" not in err
            assert out


def test_what_was_overturned_is_told_with_both_names(tmp_path: Path, run: Run) -> None:
    first = written(tmp_path, "1.yaml", "  6: {decision: rejected, remark: Chưa có danh sách thẻ}")
    second = written(tmp_path, "2.yaml", "  6: {decision: accepted, remark: Đã bổ sung}", NAM, "16/1/2025")
    second.write_text(second.read_text(encoding="utf-8").replace("Đợt 1", "Phúc tra"), encoding="utf-8")
    files = ("--review", first, "--review", second)
    text = " ".join(run("assess", SAMPLE, *files)[1].split())
    told = f"Không chấp nhận ({HOA}, 15/01/2025, đợt “Đợt 1”). Lý do: Chưa có danh sách thẻ"
    assert told in text
    assert f"Bị thay bằng: Chấp nhận ({NAM}, 16/01/2025, đợt “Phúc tra”). Lý do: Đã bổ sung" in text
    found = json.loads(run("assess", SAMPLE, *files, "--format", "json")[1])["review"]
    assert found["overturned"] == [6]
    earlier, later = found["indicators"][5]["decisions"]
    assert (earlier["state"], earlier["reviewer"], earlier["by"]["reviewer"]) == ("overturned", HOA, NAM)
    assert (later["state"], later["by"]) == ("holds", None)
    compared = " ".join(run("review", "compare", first, second)[1].split())
    assert told in compared
    assert "Bị thay bằng" in compared


def test_who_differs_is_told_side_by_side(tmp_path: Path, run: Run) -> None:
    first = written(tmp_path, "1.yaml", "  6: {decision: rejected, remark: Chưa có danh sách thẻ}")
    second = written(tmp_path, "2.yaml", "  6: {decision: accepted, remark: Đủ}", NAM, "16/1/2025")
    files = ("--review", first, "--review", second)
    exit_code, text, _ = run("assess", SAMPLE, *files)
    assert exit_code == 3
    for words in ("Ý kiến thẩm định khác nhau ở 1 chỉ tiêu", HOA, NAM, "review_decided_twice", "0–4"):
        assert words in text
    assert max(map(len, text.splitlines())) <= 80 + len(str(tmp_path))
    found = json.loads(run("assess", SAMPLE, *files, "--format", "json")[1])["review"]
    six = found["indicators"][5]
    assert (found["disputed"], six["decision"], six["points"]["low"], six["points"]["high"]) == ([6], "disputed", 0, 4)
    assert [each["state"] for each in six["decisions"]] == ["disputed", "disputed"]
    assert found["diagnostics"][0]["code"] == "review_decided_twice"
    compared = run("review", "compare", first, second)[1]
    assert "Ý kiến thẩm định khác nhau" in compared
    assert HOA in compared
    assert NAM in compared
    exit_code, diff, err = run("diff", SAMPLE, *files)
    assert "ý kiến khác nhau" in diff
    assert "review_decided_twice" in err


@pytest.fixture
def decided(tmp_path: Path, run: Run) -> Path:
    """A review of the sample, filled in by hand after ``review new``."""
    path = tmp_path / "tham-dinh.yaml"
    options = ("--round", "Thẩm định: lần 1", "--authority", "Hội đồng", "--reviewer", "Nguyễn Thị Hoa")
    assert run("review", "new", SAMPLE, "-o", path, *options, "--date", "15/01/2025")[0] == 0
    text = path.read_text(encoding="utf-8")
    text = text.replace(": {decision: , remark: }", ": {decision: accepted, remark: Đủ hồ sơ}")
    text = text.replace(
        "  6: {decision: accepted, remark: Đủ hồ sơ}",
        "  6: {decision: changed, answer: {numerator: 1500, denominator: 2405}, remark: Thẻ đã hết hạn}",
    )
    path.write_text(text, encoding="utf-8")
    return path


def test_both_scores_stand_side_by_side(decided: Path, run: Run) -> None:
    before = SAMPLE.read_bytes()
    code, out, _ = run("assess", SAMPLE, "--review", decided)
    assert code == 0
    for words in ("KẾT LUẬN SAU THẨM ĐỊNH: ĐẠT", "89,25", "85,25", "(-4 điểm)", "Thẻ đã hết hạn", "Nguyễn Thị Hoa"):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80
    assert SAMPLE.read_bytes() == before


def test_both_scores_in_json(decided: Path, run: Run) -> None:
    schema = json.loads((ROOT / "src/yte_check/assess/schemas/assessment.schema.json").read_text(encoding="utf-8"))
    alone: dict[str, Any] = json.loads(run("assess", SAMPLE, "--format", "json")[1])
    both: dict[str, Any] = json.loads(run("assess", SAMPLE, "--review", decided, "--format", "json")[1])
    jsonschema.validate(both, schema)
    found = both.pop("review")
    assert both == alone
    assert (both["points"]["low"], found["points"]["low"]) == (89.25, 85.25)
    assert found["difference"] == {"low": -4, "high": -4}
    assert found["rounds"][0]["round"] == "Thẩm định: lần 1"
    six = found["indicators"][5]
    assert (six["decision"], six["remark"], six["date"]) == ("changed", "Thẻ đã hết hạn", "2025-01-15")


def test_the_exit_code_is_that_of_the_verified_verdict(decided: Path, run: Run) -> None:
    text = decided.read_text(encoding="utf-8").replace("decision: accepted", "decision: rejected")
    decided.write_text(text, encoding="utf-8")
    assert run("assess", SAMPLE, "--review", decided)[0] == 1


def test_a_fresh_review_file_decides_nothing(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "moi.yaml"
    assert run("review", "new", SAMPLE, "-o", path)[0] == 0
    assert run("review", "new", SAMPLE, "-o", path)[0] == 2
    code, _, err = run("assess", SAMPLE, "--review", path)
    assert code == 4
    assert err.count("missing_value") == 4
    text = path.read_text(encoding="utf-8")
    assert text.count("{decision: , remark: }") == 47
    assert "2.243/2.405 = 93,26%: 4/5 điểm" in text
    assert "answer: {numerator: 2243, denominator: 2405}" in text


def test_comparing(decided: Path, run: Run) -> None:
    code, out, _ = run("review", "compare", decided)
    assert code == 0
    for words in ("1 trạm tự chấm cao hơn", "-4", "Thẻ đã hết hạn", "1 bị hạ", "47/47"):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80
    code, out, _ = run("review", "compare", decided, "--format", "json")
    document = json.loads(out)
    assert document["summary"]["over"] == 1
    assert document["summary"]["indicators"][0]["number"] == 6
    assert document["stations"][0]["rates_itself"] == "over"
    assert run("--lang", "en", "review", "compare", decided)[0] == 0


def test_comparing_finds_the_submission_by_its_hash_or_says_that_it_is_not_there(
    decided: Path, tmp_path: Path, run: Run
) -> None:
    text = decided.read_text(encoding="utf-8")
    moved = text.replace(text.split("path: ")[1].split(",")[0], "mat.yaml", 1)
    decided.write_text(moved, encoding="utf-8")
    code, out, _ = run("review", "compare", decided)
    assert code == 4
    assert "review_unmatched" in out
    (tmp_path / "khac.yaml").write_bytes(SAMPLE.read_bytes())
    assert run("review", "compare", tmp_path)[0] == 0
    (tmp_path / "hong.yaml").write_text("[", encoding="utf-8")
    code, out, _ = run("review", "compare", tmp_path)
    assert code == 4
    assert "hong.yaml" in out


def test_an_accepted_answer_that_leaves_points_open_differs_by_nothing(tmp_path: Path) -> None:
    standard = standard_on()
    intake = take_in(ROOT / "samples" / "dien-do.yaml")
    found = Assessor(Shelf(default_library())).assess(intake)
    text = review(accept(6), sha256=intake.sha256)
    pair = verify(found, [text], TODAY).decided()[0]
    assert (pair.difference.low, pair.difference.high) == (0, 0)
    assert not pair.verified.score.is_point
    assert assess(standard, found.submission) == found


def test_comparing_where_there_is_no_review_is_explained(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tham-dinh").mkdir()
    monkeypatch.chdir(tmp_path)
    code, out, err = run("review", "compare", "tham-dinh")
    said = " ".join(err.split())
    assert (code, out, "tham-dinh" in said, "yte-check review new" in said) == (2, "", True, True)


@pytest.mark.parametrize(("expires", "code"), [("2025-06-01", None), ("2025-05-31", "review_expired")])
def test_a_decision_still_holds_on_its_last_day(expires: str, code: str | None) -> None:
    text = f"  8: {{decision: rejected, remark: a, expires: {expires}}}"
    if code is None:
        assert score_of(verified(review(text)), 8) == (0, 0)
        return
    with pytest.raises(InvalidDocument, match=code):
        verified(review(text))


def test_accepting_a_claim_that_has_no_document_gives_it_its_points() -> None:
    """Strictly the claim of 6 is worth 0 … 4; accepted it is worth 4: between nothing and all of it more."""
    bare = SAMPLE.read_bytes().replace(b"evidence: [bhxh], ", b"")
    intake = take_in_content("luc-binh.yaml", bare, SAMPLE.parent)
    strict = Assessor(Shelf(default_library()), Policy("strict")).assess(intake)
    found = verify(strict, [review(accept(6), sha256=intake.sha256)], TODAY)
    (pair,) = (pair for pair in found.pairs() if pair.number == 6)
    assert (pair.claimed.score.low, pair.claimed.score.high, pair.verified.score.low) == (0, 4, 4)
    assert (pair.difference.low, pair.difference.high) == (0, 4)
    assert [result.indicator.number for result in strict.unproven()] == [6]
    assert found.verified.unproven() == ()  # who has accepted it vouches for it


@pytest.mark.parametrize(
    ("day", "decision", "code"),
    [
        ("01/06/2025", "", None),  # today
        ("02/06/2025", "", "review_in_future"),
        ("31/12/2024", "", None),  # in the year itself, of what is done by then
        ("31/12/2023", "", "review_too_early"),
        ("15/01/2025", ", date: 2025-06-01", None),
        ("15/01/2025", ", date: 2025-06-02", "review_in_future"),
        # An expiry is held against the day of the decision, which may be later than that of the file.
        ("15/01/2025", ", date: 2025-06-01, expires: 2025-06-01", None),
        ("15/01/2025", ", date: 2025-06-01, expires: 2025-05-31", "review_expires_early"),
        ("15/01/2025", ", expires: 2025-01-14", "review_expires_early"),
    ],
)
def test_the_days_of_a_review_to_the_day(day: str, decision: str, code: str | None) -> None:
    text = f"  8: {{decision: rejected, remark: a{decision}}}"
    if code is None:
        assert score_of(verified(review(text, day)), 8) == (0, 0)
        return
    with pytest.raises(InvalidDocument, match=code):
        verified(review(text, day))


def test_without_any_review_nothing_is_decided_and_nothing_is_wrong() -> None:
    found = verified()
    assert (len(found.open()), found.refused) == (47, ())
    assert (found.difference.low, found.difference.high) == (0, 0)


def test_no_difference_is_neither_over_nor_under() -> None:
    found = verified(review(accept(*ALL))).difference
    assert (found.is_over, found.is_under) == (False, False)


def test_another_answer_that_is_open_as_well_may_differ_by_all_that_is_open() -> None:
    """Two denominators without a numerator have the same ends, and need not come to the same points."""
    text = SAMPLE.read_bytes().replace(b"6: {numerator: 2243, denominator: 2405", b"6: {denominator: 2405")
    intake = take_in_content("luc-binh.yaml", text, SAMPLE.parent)
    open_claim = Assessor(Shelf(default_library())).assess(intake)
    for decision, ends in (
        ("accepted, remark: a", (0, 0)), ("changed, answer: {denominator: 2400}, remark: a", (-5, 5)),
    ):  # fmt: skip
        found = verify(open_claim, [review(f"  6: {{decision: {decision}}}", sha256=intake.sha256)], TODAY)
        (pair,) = (pair for pair in found.pairs() if pair.number == 6)
        assert (pair.claimed.score.low, pair.claimed.score.high) == (0, 5)
        assert (pair.difference.low, pair.difference.high) == ends


@pytest.mark.parametrize(
    ("words", "decision"),
    [
        ("chấp nhận", "accepted"), ("Chấp Nhận", "accepted"), ("khong chap nhan", "rejected"),
        ("không chấp nhận", "rejected"), ("KHÔNG CHẤP NHẬN", "rejected"), ("rejected", "rejected"),
    ],
)  # fmt: skip
def test_decisions_are_read_in_the_words_of_reviewers(words: str, decision: str) -> None:
    assert review(f"  1: {{decision: {words}, remark: a}}").text.decisions[1].decision == decision


@pytest.mark.parametrize("words", ["chấm lại", "Chấm lại", "rescored", "changed"])
def test_a_rescored_answer_needs_the_answer_in_any_words(words: str) -> None:
    ruled = review(f"  6: {{decision: {words}, answer: {{numerator: 2140, denominator: 2405}}, remark: a}}")
    assert ruled.text.decisions[6].decision == "changed"
    with pytest.raises(InvalidDocument, match="review_answer_where_changed"):
        review(f"  6: {{decision: {words}, remark: a}}")


@pytest.mark.parametrize("words", ["đồng ý", "chưa chấp nhận", "bác"])
def test_other_words_are_no_decision(words: str) -> None:
    with pytest.raises(InvalidDocument, match="unknown_value"):
        review(f"  1: {{decision: {words}, remark: a}}")


def test_the_draft_names_the_words_that_are_read(run: Run) -> None:
    draft = " ".join(run("review", "new", SAMPLE, *FILLED)[1].replace("#", " ").split())
    assert "chấp nhận (accepted), chấm lại (changed, theo câu trả lời khác) hoặc không chấp nhận (rejected" in draft
