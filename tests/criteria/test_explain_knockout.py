"""What ``explain`` says of a disqualifying score: below which points, and that it fails only where that is asked."""

from pathlib import Path
from shutil import copytree

import pytest

from conftest import Run

SOUND = Path(__file__).parents[1] / "standards" / "sound" / "nho"


@pytest.mark.parametrize(
    ("knockout", "asked", "said"),
    [
        ("at_zero", "yes", "Điểm liệt: 0 điểm; bị điểm liệt thì không đạt bộ tiêu chí."),
        ("{below: 2.5}", "yes", "Điểm liệt: dưới 2,5 điểm; bị điểm liệt thì không đạt bộ tiêu chí."),
        ("at_zero", "no", "Điểm liệt: 0 điểm."),
        ("{below: 2.5}", "no", "Điểm liệt: dưới 2,5 điểm."),
    ],
)
def test_a_disqualifying_score_is_told_as_it_counts(
    knockout: str, asked: str, said: str, tmp_path: Path, run: Run
) -> None:
    own = tmp_path / "nho"
    copytree(SOUND, own)
    for name, old, new in (
        ("standard.yaml", "no_knockout: yes", f"no_knockout: {asked}"),
        ("01-to-chuc.yaml", "knockout: at_zero", f"knockout: {knockout}"),
    ):
        text = (own / name).read_text("utf-8")
        assert old in text
        (own / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    code, out, err = run("explain", "1", "--standard", own)
    assert code == 0, err
    assert said in " ".join(out.split())
    assert ("thì không đạt" in out) == (asked == "yes")
