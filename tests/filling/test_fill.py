"""``fill``: asks what matters, writes each answer at once, keeps everything else of the file."""

import io
import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT, Run, as_at_a_terminal, read_text, standard_on, submission_text
from yte_check.scoring.assess import assess
from yte_check.scoring.open_questions import open_indicators
from yte_check.scoring.results import Assessment

LUC_BINH = ROOT / "samples" / "luc-binh.yaml"
Fill = Callable[..., str]


@pytest.fixture
def fill(run: Run, monkeypatch: pytest.MonkeyPatch) -> Fill:
    """Answer the questions with the lines given; what was said."""

    def call(path: Path, lines: list[str], *options: str, lang: str = "vi") -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        code, out, err = run("--lang", lang, "fill", path, *options)
        assert (code, err) == (0, "")
        return out

    return call


def data(path: Path) -> Any:
    return yaml.load(path.read_bytes(), yaml.BaseLoader)


@pytest.fixture
def blank(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "phieu.yaml"
    run("new", path, "--year", "2024", "--zone", "2", "--region", "tay_nguyen")
    return path


def test_the_most_points_first_and_each_answer_written_at_once(blank: Path, fill: Fill) -> None:
    before = blank.read_text("utf-8")
    out = fill(blank, ["2243", "2405", "q"])
    assert "6. Tỷ lệ người dân tham gia bảo hiểm y tế (còn 5 điểm)" in out
    assert "2.243/2.405 = 93,26%: 4/5 điểm." in out
    assert "Tổng điểm 4–99/100 (trước đó 0–100)." in out
    assert data(blank)["answers"]["6"]["numerator"] == "2243"
    changed = [
        (a, b) for a, b in zip(before.splitlines(), blank.read_text("utf-8").splitlines(), strict=True) if a != b
    ]
    assert [re.sub(r"\s+", " ", new) for _, new in changed] == [
        " numerator: 2243 # Số người có thẻ bảo hiểm y tế còn hạn",
        " denominator: 2405 # Dân số thực tế thường trú",
    ]


def test_a_part_is_shown_alone(blank: Path, fill: Fill) -> None:
    out = fill(blank, ["", "", "9", "10", "q"])
    assert "   9/10 = 90%: 2/3 điểm." in out


def test_stopped_and_resumed(blank: Path, fill: Fill) -> None:
    fill(blank, ["2243"])  # the input ends
    out = fill(blank, ["2405", "q"])
    assert "Dân số thực tế thường trú: 2405" in out
    assert "Số người có thẻ bảo hiểm y tế còn hạn: " not in out
    assert data(blank)["answers"]["6"] == {"numerator": "2243", "denominator": "2405", "evidence": [], "note": ""}


@pytest.mark.slow
def test_a_numerator_of_an_earlier_dialogue_can_be_mended(blank: Path, fill: Fill) -> None:
    fill(blank, ["22430", "q"])
    out = fill(blank, ["2405", "<", "2243", "2405", "q"])
    assert "Đã ghi “Số người có thẻ bảo hiểm y tế còn hạn”: 22430. Gõ < để sửa số này." in out
    assert "Tử số 22.430 lớn hơn mẫu số 2.405" in out
    assert "Nếu số sai là tử số thì gõ < để sửa." in out
    assert "2.243/2.405 = 93,26%: 4/5 điểm." in out
    assert data(blank)["answers"]["6"]["numerator"] == "2243"


@pytest.mark.slow
def test_back_beyond_the_first_question(blank: Path, fill: Fill) -> None:
    assert "Đây là câu đầu tiên" in fill(blank, ["<", "q"])
    out = fill(blank, ["1", "<", "<", "2", "q"])
    assert out.count("Số người có thẻ bảo hiểm y tế còn hạn: ") == 3
    assert "Đây là câu đầu tiên" not in out
    assert data(blank)["answers"]["6"]["numerator"] == "2"


@pytest.mark.slow
def test_nonsense_at_a_list_and_an_option_by_its_name(tmp_path: Path, run: Run, fill: Fill) -> None:
    path = tmp_path / "phieu.yaml"
    run("new", path, "--year", "2024")
    out = fill(path, ["có lẽ", "9", "vùng 2", "8", "tay nguyên", "q"])
    assert out.count("Hãy gõ một số từ 1 đến 3") == 2
    assert out.count("Hãy gõ một số từ 1 đến 7") == 1
    assert "dong_bang" not in out
    assert (data(path)["station"]["zone"], data(path)["station"]["region"]) == ("2", "tay_nguyen")
    assert "Phiếu chưa có tên trạm và tên xã" in " ".join(out.replace("! ", "").split())


def test_how_much_is_left_is_seen_at_every_indicator(blank: Path, fill: Fill) -> None:
    out = " ".join(fill(blank, ["2243", "2405", "q"]).split())
    assert "(còn 5 điểm); còn 47 chỉ tiêu" in out
    assert "; còn 46 chỉ tiêu" in out


@pytest.mark.slow
def test_a_wrong_answer_is_explained_asked_again_and_never_written(blank: Path, fill: Fill) -> None:
    out = fill(blank, ["nhiều", "2.405", "93", "5", "<", "4", "5", "q"])
    assert "“nhiều” không phải là số" in out
    assert "2405" in out  # what “2.405” was taken to mean
    assert "Tử số 93 lớn hơn mẫu số 5" in out
    assert "4/5 = 80%" in out
    assert data(blank)["answers"]["6"]["numerator"] == "4"


def test_skipped_is_not_asked_again(blank: Path, fill: Fill) -> None:
    out = fill(blank, ["", "", "q"])
    assert out.count("Số người có thẻ bảo hiểm y tế còn hạn: ") == 1
    assert "13. " in out


def test_the_rule_on_request(blank: Path, fill: Fill) -> None:
    out = fill(blank, ["?", "q"])
    assert "từ 95% trở lên: 5 điểm" in out
    assert "Minh chứng: Xác nhận của cơ quan bảo hiểm xã hội" in out


@pytest.mark.slow
@pytest.mark.parametrize("nonsense", ["9" * 5000, "²", "-1", "0", "\u0661"])
def test_any_text_at_a_list_is_answered(nonsense: str, tmp_path: Path, run: Run, fill: Fill) -> None:
    path = tmp_path / "phieu.yaml"
    run("new", path, "--year", "2024")
    out = fill(path, [nonsense, "02", "q"])
    assert data(path)["station"]["zone"] == "2"
    assert out


@pytest.mark.slow
def test_zone_and_region_first(tmp_path: Path, run: Run, fill: Fill) -> None:
    path = tmp_path / "phieu.yaml"
    run("new", path, "--year", "2024")
    out = fill(path, ["?", "3", "5", "q"])
    assert "1. Vùng 1" in out
    assert "Ngưỡng của nhiều chỉ tiêu" in out
    station = data(path)["station"]
    assert (station["zone"], station["region"]) == ("3", "tay_nguyen")


def test_options_by_their_number_and_yes_by_a_letter(tmp_path: Path, fill: Fill) -> None:
    path = tmp_path / "phieu.yaml"
    text = LUC_BINH.read_text("utf-8")
    path.write_text(re.sub(r"(?m)^  (8|11): .*\n", "", text), "utf-8")
    out = fill(path, ["2", "k"], "--all")
    assert "2. Bác sĩ luân phiên từ 2 ngày/tuần trở lên" in out
    assert "luan_phien" not in out  # people see what an option is called, not its key
    assert data(path)["answers"]["8"] == {"value": "luan_phien"}
    assert data(path)["answers"]["11"] == {"value": "không"}


def test_a_settled_verdict_asks_nothing_unless_told_to(tmp_path: Path, fill: Fill) -> None:
    path = tmp_path / "phieu.yaml"
    text = LUC_BINH.read_text("utf-8")
    path.write_text(re.sub(r"(?m)^  47: .*\n", "", text), "utf-8")
    out = fill(path, [])
    assert "ĐẠT" in out
    assert "47. " not in out
    assert "fill --all" in out
    out = fill(path, ["1830", "2405"], "--all")
    assert "1.830/2.405" in out
    assert data(path)["answers"]["47"] == {"numerator": "1830", "denominator": "2405"}
    assert "Đã đủ câu trả lời" in out


@pytest.mark.slow
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("answers", ["answers:", "answers: {}", "answers: {6: {evidence: []}}", ""])
def test_files_that_were_not_made_by_new(answers: str, newline: str, tmp_path: Path, fill: Fill) -> None:
    path = tmp_path / "phieu.yaml"
    head = "standard: qd-1300-2023\nyear: 2024\nstation: {name: A, zone: 2, region: tay_nguyen}\n"
    path.write_bytes((f"{head}{answers}\n# cuối\n").replace("\n", newline).encode())
    fill(path, ["19", "20", "c", "q"])
    written = data(path)["answers"]
    assert {key: value for key, value in written["6"].items() if key != "evidence"} == {
        "numerator": "19", "denominator": "20",
    }  # fmt: skip
    assert path.read_bytes().endswith(f"# cuối{newline}".encode())
    assert b"\r\n" in path.read_bytes() if newline == "\r\n" else b"\r" not in path.read_bytes()


@pytest.mark.slow
def test_a_file_edited_meanwhile_loses_nothing(blank: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Editing(io.StringIO):
        """A colleague saves the file while the question stands on the screen."""

        def readline(self, size: int | None = -1) -> str:
            text = blank.read_text("utf-8")
            blank.write_text(text.replace("population: ", "population: 77 "), "utf-8")
            return super().readline() if size is None else super().readline(size)

    monkeypatch.setattr(sys, "stdin", Editing("2243\n"))
    run("fill", blank)
    assert data(blank)["station"]["population"].startswith("77")
    assert data(blank)["answers"]["6"]["numerator"] == "2243"


def test_figures_that_do_not_hold_together_are_told_at_once(blank: Path, run: Run, fill: Fill) -> None:
    path = blank.with_name("dan-so.yaml")
    run("new", path, "--year", "2024", "--zone", "2", "--region", "tay_nguyen", "--population", "4321")
    out = fill(path, ["9000", "9999", "q"])
    assert "dân số của trạm: 4.321; Dân số thực tế thường trú (chỉ tiêu 6): 9.999" in " ".join(
        out.replace("! ", "").split()
    )


@pytest.fixture
def carried(tmp_path: Path, run: Run) -> Path:
    """Of indicators 7, 8 and 9 last year's answers, and of no others."""
    path = tmp_path / "phieu.yaml"
    path.write_text(
        "standard: qd-1300-2023\nyear: 2025\nstation: {name: a, zone: 2, region: tay_nguyen}\nanswers:\n"
        "  8: {value: luan_phien, carried: 2024}  # bác sĩ\n"
        "  9:\n    numerator: 9  # thôn\n    denominator: 9\n    carried: 2024\n",
        encoding="utf-8",
    )
    return path


def test_what_was_copied_is_asked_first_and_confirmed_at_once(carried: Path, fill: Fill) -> None:
    out = fill(carried, ["c", "", "q"])
    assert "Có 2 chỉ tiêu chép từ năm trước" in out
    assert "Năm 2024: Bác sĩ luân phiên từ 2 ngày/tuần trở lên" in out
    assert "Còn 1 chỉ tiêu chép từ năm trước chưa xem lại: 9." in out
    assert data(carried)["answers"]["8"] == {"value": "luan_phien"}
    assert data(carried)["answers"]["9"]["carried"] == "2024"
    assert "# bác sĩ" in carried.read_text("utf-8")


def test_what_was_copied_is_corrected_as_a_whole(carried: Path, fill: Fill) -> None:
    """Both counts above the old denominator: neither could be written alone."""
    out = fill(carried, ["hm", "k", "?", "4", "1", "k", "14", "13", "", "15", "q"])
    assert "Hãy gõ c (có) hoặc k (không)" in out
    assert "Chọn một trong các mức:" in out
    assert "Hãy gõ một số từ 1 đến 3" in out
    assert "Tử số 14 lớn hơn mẫu số 13" in out
    assert out.count("Đang ghi: 14 (Enter: giữ nguyên)") == 1
    answers = data(carried)["answers"]
    assert answers["8"] == {"value": "co_huu"}
    assert answers["9"] == {"numerator": "14", "denominator": "15"}
    assert "# thôn" in carried.read_text("utf-8")


def test_stopped_amid_a_correction_what_was_typed_is_kept(carried: Path, fill: Fill) -> None:
    fill(carried, ["", "k", "7", "q"])
    assert data(carried)["answers"]["9"] == {"numerator": "7", "denominator": "9", "carried": "2024"}


def test_english(blank: Path, fill: Fill) -> None:
    assert "47 indicators are unanswered" in fill(blank, ["q"], lang="en")


def test_a_file_that_cannot_be_read(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "phieu.yaml"
    path.write_text("standard: qd-1300-2023\nyear: xyz\n", "utf-8")
    code, _, err = run("fill", path)
    assert code == 4
    assert f"{path}:2:7" in err


def test_what_cannot_change_the_verdict_is_not_open() -> None:
    """The sample has 80 points without these four; only the floor of criterion 10 is left to 45 … 47."""
    whole = yaml.load(LUC_BINH.read_bytes(), yaml.BaseLoader)
    answers = {key: value for key, value in whole["answers"].items() if int(key) not in (6, 45, 46, 47)}
    text = yaml.safe_dump({**whole, "answers": answers}, allow_unicode=True)
    assessment = assess(standard_on(), read_text(text, folder=LUC_BINH.parent))
    assert (assessment.verdict, assessment.total.state) == ("undetermined", "met")
    assert {one.result.indicator.number for one in open_indicators(assessment)} == {45, 46, 47}


@pytest.mark.slow
@settings(max_examples=40)
@given(st.sets(st.integers(1, 47)))
def test_answering_what_is_asked_settles_the_verdict(removed: set[int]) -> None:
    """Whatever is not asked cannot change it."""
    standard = standard_on()
    whole = yaml.load(LUC_BINH.read_bytes(), yaml.BaseLoader)
    answers = whole["answers"]
    given_first = {key: value for key, value in answers.items() if int(key) not in removed}

    def assessed(some: dict[str, Any]) -> Assessment:
        text = yaml.safe_dump({**whole, "answers": some}, allow_unicode=True)
        return assess(standard, read_text(text, standard, LUC_BINH.parent))

    opened = {str(one.result.indicator.number) for one in open_indicators(assessed(given_first))}
    after = assessed({key: value for key, value in answers.items() if key in given_first or key in opened})
    assert after.verdict == "met"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
def test_in_a_terminal(blank: Path) -> None:
    """The whole dialogue as a person has it, with the prompt before the answer, and Ctrl-C as a way to stop."""
    import pty

    leader, follower = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "PYTHONIOENCODING": "utf-8"}
    process = subprocess.Popen(
        [sys.executable, "-m", "yte_check", "fill", str(blank)],
        stdin=follower, stdout=follower, stderr=follower, env=environment, start_new_session=True,
        preexec_fn=as_at_a_terminal,
    )  # fmt: skip
    os.close(follower)
    seen = ""

    def wait_for(words: str) -> None:
        nonlocal seen
        end = time.monotonic() + 30
        while words not in seen:
            assert time.monotonic() < end, seen
            ready, _, _ = select.select([leader], [], [], 1)
            if ready:
                seen += os.read(leader, 4096).decode("utf-8", "replace")
        seen = seen[seen.index(words) + len(words) :]

    wait_for("còn hạn: ")
    os.write(leader, b"2243\r")
    wait_for("thường trú: ")
    os.write(leader, b"2405\r")
    wait_for("93,26%")
    wait_for("hiện có: ")
    process.send_signal(signal.SIGINT)
    wait_for("fill")
    assert process.wait(30) == 0
    os.close(leader)
    assert json.loads(json.dumps(data(blank)))["answers"]["6"]["denominator"] == "2405"


@pytest.mark.slow
def test_a_figure_that_another_answer_has_is_taken_over_by_a_sign(tmp_path: Path, fill: Fill) -> None:
    """Indicators 6, 30 and 47 rest on one population; it is offered, and written only when the person says so."""
    sheet = tmp_path / "phieu.yaml"
    text = submission_text({6: {"numerator": 2243, "denominator": 2405}, 47: {"numerator": 900}})
    sheet.write_text(text, encoding="utf-8")
    offer = "Dân số thực tế thường trú (chỉ tiêu 6): 2.405. Gõ = nếu ở đây cũng là số này."
    skipped = fill(sheet, [""] * 200, "--all")
    asked = skipped.partition("47. ")[2]
    assert offer in " ".join(asked.split())
    assert sheet.read_text(encoding="utf-8") == text
    lines = ["=" if "Gõ = nếu" in " ".join(part.split()) else "" for part in _asked(skipped)]
    fill(sheet, lines, "--all")
    answers = data(sheet)["answers"]
    assert answers["47"] == {"numerator": "900", "denominator": "2405"}
    assert answers["30"] == {"dan_so": {"denominator": "2405"}}
    assert set(answers) == {"6", "30", "47"}


def test_the_sign_alone_is_no_answer(tmp_path: Path, fill: Fill) -> None:
    sheet = tmp_path / "phieu.yaml"
    sheet.write_text(submission_text({}), encoding="utf-8")
    assert "“=” không phải là số" in " ".join(fill(sheet, ["=", "q"]).split())
    assert data(sheet)["answers"] == {}


def _asked(said: str) -> list[str]:
    """What was told before each line that was typed."""
    return re.split(r"(?<=: )\n", said)
