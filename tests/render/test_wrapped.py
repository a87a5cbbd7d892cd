"""Lines fit a window of 80 columns, and what is to be copied out of them stays whole."""

import pytest

from yte_check.render.styled import StyledText, wrapped

PATH = "C:/Users/" + "tram-y-te-" * 9 + "/phieu-2026.yaml"


@pytest.mark.parametrize("text", [f"Nên điền phiếu trước: yte-check fill {PATH}.", f"{PATH}: không đọc được tệp này"])
def test_a_path_longer_than_a_line_stays_whole(text: str) -> None:
    assert any(PATH in line for line in wrapped(text, "  ", "  "))
    assert PATH in StyledText().paragraph(text).plain


def test_other_words_keep_to_the_window() -> None:
    lines = wrapped("một hai ba " * 40, "  - ", "    ")
    assert all(len(line) <= 80 for line in lines)
    assert " ".join(lines).split() == ["-", *(["một", "hai", "ba"] * 40)]


def test_a_figure_keeps_its_percent() -> None:
    assert wrapped("x" * 76 + " 80 %") == ["x" * 76, "80 %"]


@pytest.mark.parametrize(
    "command",
    [
        "yte-check fill phieu.yaml",
        "yte-check --lang en criteria guide --force",
        "yte-check evidence hash PHIẾU.yaml --force",
        "yte-check review new PHIẾU.yaml -o THẨM-ĐỊNH.yaml",
        "yte-check gap PHIẾU_MỚI --plan TỆP_NÀY",
        "yte-check explain 35 --zone 2",
        "yte-check plan check son-duong-2018",
        "yte-check assess C:\\tram\\phieu.yaml",
    ],
)
@pytest.mark.parametrize("before", range(0, 60, 7))
def test_a_command_stays_on_one_line_so_that_it_can_be_copied(command: str, before: int) -> None:
    for after in (". Rồi chạy lại.", "; rồi chạy lại", " rồi chạy lại", " again", ""):
        lines = wrapped("x" * before + f" Hãy gõ: {command}{after}", "    ", "    ")
        assert any(command in line for line in lines)
        assert all(len(line) <= 80 for line in lines)


def test_a_command_that_no_line_has_room_for_is_broken_as_any_other_words() -> None:
    lines = wrapped("yte-check batch " + "phieu-cua-tram.yaml " * 12)
    assert len(lines) == 4
    assert all(len(line) <= 80 for line in lines)


def test_words_behind_a_command_are_no_part_of_it() -> None:
    words = "tệp này do yte-check lập rồi đem đi in và ký tên, đóng dấu như mọi văn bản khác của trạm y tế xã"
    assert len(wrapped(words)[0]) > 70
