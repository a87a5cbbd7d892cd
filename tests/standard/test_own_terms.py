"""What the shipped standards do not use goes the whole way: proofs, cases, every command, both languages."""

from pathlib import Path

import pytest

from conftest import Run
from own_terms import FOLDER, STATION, own_standard
from yte_check.documents.language import LANGS, Lang

FIGURES = {
    "vi": [
        "từ 50% (0 điểm) đến 95% (7 điểm), tính theo tỷ lệ",
        "Vùng 1, vùng kinh tế - xã hội “Miền núi” (nui)",
        "Loại hình “Có giường” (with_beds): 3 điểm",
        "từ 103 đến 107 trẻ trai/100 trẻ gái",
        "từ 80% đến 95%",
    ],
    "en": [
        "from 50% (0 points) to 95% (7 points), in proportion",
        "Zone 1, region “Miền núi” (nui)",
        "Loại hình “Có giường” (with_beds): 3 points",
        "from 103 to 107 trẻ trai/100 trẻ gái",
        "from 80% to 95%",
    ],
}
"""What a reader of the rules finds in their words."""


def test_it_is_proved_and_its_cases_reach_whatever_its_rules_decide(run: Run) -> None:
    code, out, err = run("criteria", "check", FOLDER, "--strict")
    assert code == 0, out + err
    _, out, _ = run("criteria", "test", FOLDER)
    assert "[case_" not in out, out
    uncovered = {line.split("[uncovered_")[1].split("]")[0] for line in out.splitlines() if "[uncovered_" in line}
    whole = {
        "zone_row",
        "zone_bound",
        "total_percent",
        "total_percent_missed",
        "criterion_percent",
        "criterion_percent_missed",
    }
    assert {name for name in uncovered if not name.startswith("verdict_")} <= whole, out


@pytest.mark.parametrize("lang", LANGS)
def test_its_rules_in_words(lang: Lang, run: Run) -> None:
    told = ""
    for number in own_standard().indicators:
        code, out, err = run("--lang", lang, "explain", number, "--standard", FOLDER / "rieng")
        assert code == 0, err
        told += " ".join(out.split())
    for words in FIGURES[lang]:
        assert words in told, (words, told)


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "command",
    [
        ("assess", STATION), ("assess", STATION, "--format", "json"), ("gap", STATION),
        ("gap", STATION, "--target", "90"),
        ("report", STATION, "-o", "r.md"), ("report", STATION, "-o", "r.html"), ("report", STATION, "-o", "r.docx"),
        ("report", STATION, "-o", "r.xlsx"), ("form", "-o", "f.xlsx"), ("form", "-o", "f.xlsform.xlsx"),
        ("new", "n.yaml", "--year", "2024"), ("batch", STATION),
        ("batch", STATION, "-o", "b.json"), ("batch", STATION, "-o", "b.xlsx"), ("batch", STATION, "-o", "b.html"),
        ("gap", STATION, "-o", "g.docx"),
    ],
    ids=lambda command: " ".join(str(word) for word in command if not isinstance(word, Path)),
)  # fmt: skip
def test_every_command_goes_through(
    command: tuple[object, ...], lang: Lang, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run("--lang", lang, *command, "--standard", FOLDER / "rieng")
    assert code in (0, 1), out + err
    assert "Traceback" not in err
