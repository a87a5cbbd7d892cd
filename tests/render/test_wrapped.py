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
