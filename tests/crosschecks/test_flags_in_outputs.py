"""Flags are data until they are shown: every language says the same, and the documentation names every key."""

import json
import re
from typing import Any

import pytest

from conftest import ROOT, Run, standard_on
from yte_check.crosschecks.kinds.raising import asked
from yte_check.crosschecks.loading import read_cross_checks
from yte_check.documents.language import LANGS, Lang, say

DISTRICT = ROOT / "samples" / "district"
GUIDE = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
FIGURE = re.compile(r"(?:population|\d+\.[\w.]+)(?: \+ \d+\.[\w.]+)*")
CHECKS = read_cross_checks(ROOT / "criteria" / "qd-1300-2023", standard_on())
TYPES = {check.id: check.type for check in CHECKS}


def flags_of(run: Run, lang: str) -> list[dict[str, Any]]:
    before = DISTRICT / "nam-truoc"
    arguments = ("batch", DISTRICT / "phieu", "--previous", before, "--cross-check", "--format", "json")
    _, out, _ = run("--lang", lang, *arguments)
    return [flag for station in json.loads(out)["stations"] for flag in station["flags"]]


def without_words(flag: dict[str, Any]) -> dict[str, Any]:
    params = {name: value for name, value in flag["params"].items() if name != "figures"}
    return {name: value for name, value in flag.items() if name != "explanation"} | {"params": params}


@pytest.mark.slow
def test_only_the_words_depend_on_the_language(run: Run) -> None:
    vietnamese, english = flags_of(run, "vi"), flags_of(run, "en")
    assert len(vietnamese) > 20
    assert [without_words(flag) for flag in vietnamese] == [without_words(flag) for flag in english]
    for one, other in zip(vietnamese, english, strict=True):
        assert one["explanation"] != other["explanation"]
        assert len(one["params"]["figures"]) == len(other["params"]["figures"])
        assert all(line in one["explanation"] for line in one["params"]["figures"])
    for flag in (*vietnamese, *english):
        named = [
            name.split(".")[1] for figure in flag["params"] for name in figure.split(" + ") if name.count(".") == 2
        ]
        assert not set(named) & set(re.findall(r"\w+", flag["explanation"])), "parts are named by their words"


@pytest.mark.parametrize("lang", LANGS)
def test_every_figure_is_named_by_what_is_asked(lang: Lang) -> None:
    standard = standard_on()
    for check in CHECKS:
        for _, quantity in check.quantities():
            figure = asked(quantity, standard)
            words = say(figure.code, lang, **figure.params)
            assert not re.search(r"numerator|denominator|\b\w+_\w+\b", words)
            parts = {name.part for name in quantity.names if name.part} & set(re.findall(r"\w+", words))
            assert not parts, "a part is named by its words"


@pytest.mark.slow
def test_every_key_of_a_flag_is_documented(run: Run) -> None:
    flags = flags_of(run, "vi")
    assert {TYPES[flag["code"]] for flag in flags} == set(TYPES.values()), "the sample district has every kind"
    for flag in flags:
        for key in flag:
            assert f"| `{key}` |" in GUIDE, key
        row = params_row(TYPES[flag["code"]])
        for name in flag["params"]:
            assert name == "figures" or FIGURE.fullmatch(name) or f"`{name}`" in row, (flag["code"], name)


def params_row(kind: str) -> str:
    """What the documentation says of the parameters of a kind."""
    table = GUIDE[GUIDE.index("| `type` | `params`") :]
    return next(line for line in table.splitlines()[2:] if f"`{kind}`" in line.split("|")[1])


@pytest.mark.slow
def test_a_station_is_told_only_what_it_can_put_right(run: Run) -> None:
    found: set[str] = set()
    for file in sorted((DISTRICT / "phieu").glob("*.yaml")):
        found |= {flag["code"] for flag in json.loads(run("assess", file, "--format", "json")[1]).get("flags") or ()}
    assert len(found) > 5
    assert {TYPES[code] for code in found} == {"agree", "ratio"}


def test_reviewers_are_told_what_the_station_is_told(run: Run) -> None:
    file, review = (DISTRICT / folder / "02-an-hoa.yaml" for folder in ("phieu", "tham-dinh"))
    (told,) = json.loads(run("assess", file, "--format", "json")[1])["flags"]
    assert json.loads(run("assess", file, "--review", review, "--format", "json")[1])["flags"] == [told]
    text = run("assess", file, "--review", review)[1]
    assert told["explanation"] in " ".join(text.split())
