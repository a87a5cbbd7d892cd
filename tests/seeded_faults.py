"""Random single edits of the shipped criteria that change what they mean: does check notice, or test, or neither?

Edits of words are made in a copy whose indicators have been confirmed, for words alone no machine can judge. What
nobody can notice is a kind too (``notice="never"``), so that docs/standard.md tells the truth of it.

As a program it prints the count and names every edit that nobody noticed:

    python tests/seeded_faults.py [--seed 1] [--count 60]
"""

import argparse
import atexit
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Literal

from yte_check.criteria.checking import examination as checking
from yte_check.criteria.testing import examination as testing
from yte_check.entry.main import run as run_cli
from yte_check.standard.library import Library

STANDARD, CONFIRMED_FILES = "qd-1300-2023/*.yaml", "qd-1300-2023/0[156]-*.yaml"
AMENDMENT, PLANS, CROSS_CHECKS, EFFORTS = (
    "qd-1453-2023.yaml", "plans/*.yaml", "qd-1300-2023/cross-checks/*.yaml", "qd-1300-2023/efforts/*.yaml",
)  # fmt: skip
CRITERIA = Path(__file__).resolve().parents[1] / "criteria"
Match = re.Match[str]
TODAY = date.max


@dataclass(frozen=True)
class Kind:
    """A kind of edit. ``notice`` says of which edits it must be said that somebody notices them."""

    name: str
    pattern: str
    change: Callable[[Match], str]
    notice: Literal["always", "confirmed", "perhaps", "never"]
    """``confirmed``: in a fact that somebody had confirmed; ``perhaps``: where the words beside it tell."""
    files: str = STANDARD


@dataclass(frozen=True)
class Edit:
    """One edit at one place of one file."""

    kind: Kind
    file: Path
    start: int
    end: int
    text: str

    def __str__(self) -> str:
        before = self.file.read_text(encoding="utf-8")
        line = before.count("\n", 0, self.start) + 1
        return f"{self.file.name}:{line}: {self.kind.name}: {before[self.start : self.end]!r} -> {self.text!r}"


def _plus(step: str) -> Callable[[Match], str]:
    return lambda found: found[1] + str(Decimal(found[2]) + Decimal(step))


def _swap(one: str, other: str) -> Callable[[Match], str]:
    return lambda found: found[0].replace(one, other)


def _add(line: str) -> Callable[[Match], str]:
    return lambda found: f"{found[0]}{found[1]}{line}"


def _repeat(found: Match) -> str:
    return f"numerator: {found[1]}{found[2]}{found[1]}"


def _itself(found: Match) -> str:
    return f"figures: [{found[1]}, {found[1]}]"


def _negated(found: Match) -> str:
    return found[0].replace(found[1], f"Không có {found[1]}" if not found[1].startswith('"') else '"Không có"', 1)


def _item_negated(found: Match) -> str:
    return f"{found[1]}: Không có {found[2]}"


def _exchanged(found: Match) -> str:
    return f"numerator: {found[3]}{found[2]}denominator: {found[1]}"


def _labels(found: Match) -> str:
    return f"{found[1]}{found[4]}{found[3]}{found[2]}"


KINDS = (
    Kind("more points", r"(points: )(\d+(?:\.\d+)?)", _plus("0.5"), "always"),
    Kind("fewer points", r"(points: )([1-9]\d*(?:\.\d+)?)", _plus("-0.5"), "always"),
    Kind("points each", r"(points_each: )(\d+(?:\.\d+)?)", _plus("0.25"), "always"),
    Kind("threshold up", r"(at_least: )(\d+(?:\.\d+)?)", _plus("1"), "always"),
    Kind("threshold down", r"(at_least: )([1-9]\d*(?:\.\d+)?)", _plus("-1"), "always"),
    Kind("ceiling up", r"(at_most: )(\d+(?:\.\d+)?)", _plus("0.5"), "always"),
    Kind("at least, above", r"\{at_least:", _swap("at_least", "above"), "always"),
    Kind("at most, below", r"\{at_most:", _swap("at_most", "below"), "always"),
    Kind("the other direction", r"\{at_least:", _swap("at_least", "at_most"), "always"),
    Kind("a band less", r", \{at_least: [^}]*\}\]", lambda found: "]", "always"),
    Kind("bands swapped", r"(\{at_[^}]*\}), (\{at_[^}]*\})", lambda found: f"{found[2]}, {found[1]}", "always"),
    Kind("absent", r"when_absent: full", _swap("full", "excluded"), "always"),
    Kind("absent, nothing said", r"\n +when_absent: \w+", lambda found: "", "always"),
    Kind("unit", r'unit: "%"', _swap("%", "‰"), "always"),
    Kind("an item less", r"\n            \w+: (?!\{)[^\n]+(?=\n            \w+: )", lambda found: "", "always"),
    Kind("number", r"(- number: )(\d+)", _plus("1"), "always"),
    Kind("share of points", r"(_percent: )(\d+)", _plus("5"), "always"),
    Kind("knock-outs", r"no_knockout: true", _swap("true", "false"), "always"),
    Kind("zone", r"(zone: )([12])(?=, terrain)", _plus("1"), "always"),
    Kind("kilometres", r"(_km: )(\d+)", _plus("1"), "always"),
    Kind("years of validity", r"valid_years: 3", _swap("3", "4"), "perhaps"),
    Kind("grade", r"(title|points|scoring): working", _swap("working", "verified"), "perhaps"),
    Kind("source", r"refs: \[([\w-]+), ", lambda found: "refs: [", "perhaps"),
    Kind("title", r"(?<= )title: [^\n{]+", lambda found: found[0] + " (mới)", "perhaps"),
    Kind("question", r"question: [^\n}]+", lambda found: found[0] + " hay không", "perhaps"),
    Kind("evidence", r"\n +evidence: [^\n]+", lambda found: "", "perhaps"),
    Kind("verification", r"verify: \[record\]", _swap("record", "observe"), "perhaps"),
    # Knock-outs, zones and what else decides
    Kind("a knock-out more", r"\n    scoring:\n", lambda found: "\n    knockout: at_zero" + found[0], "always"),
    Kind("a knock-out below", r"\n    scoring:\n", lambda found: "\n    knockout: {below: 0.5}" + found[0], "always"),
    Kind("an option's points", r"(label: [^\n]*?points: )(\d+(?:\.\d+)?)", _plus("0.5"), "always"),
    Kind("unit, another sign", r'unit: "%"', lambda found: "unit: ％", "always"),
    Kind("unit in words", r'unit: "%"', lambda found: "unit: phần trăm", "always"),
    Kind("unit in curly marks", r'unit: "%"', lambda found: "unit: “%”", "always"),
    Kind("unit with words", r'unit: "%"', lambda found: 'unit: "% dân số"', "always"),
    Kind("a unit's per", r'(\n +)unit: "%"', lambda found: f"{found[0]}{found[1]}per: 1000", "always"),
    Kind("absent full", r"(\n +)(denominator: [^\n]+)(?!\n +when_absent)", _add("when_absent: excluded"), "always"),
    Kind("one count twice", r"numerator: ([^\n]+)(\n +denominator: )[^\n]+", _repeat, "always"),
    # Amendments
    Kind("amendment, threshold", r"(at_most: )(\d+(?:\.\d+)?)", _plus("0.5"), "always", AMENDMENT),
    Kind("amendment, points", r"(points: )(\d+(?:\.\d+)?)", _plus("0.25"), "always", AMENDMENT),
    Kind("amendment, a row less", r"\n      \w+: \[\{at_most[^\n]+", lambda found: "", "always", AMENDMENT),
    Kind("amendment, another indicator", r"(indicator: )(35)", _plus("1"), "always", AMENDMENT),
    Kind("amendment, day", r"effective: 2023-03-20", _swap("03-20", "05-20"), "always", AMENDMENT),
    Kind("amendment, empty", r"\n    to:\n(?:      [^\n]+\n?)+", lambda found: "\n    to:\n", "always", AMENDMENT),
    # Plans
    Kind("plan, value", r"(value: )(\d+)(?=, text)", _plus("1"), "always", PLANS),
    Kind("plan, never missed", r"op: at_least, value: 100", _swap("at_least", "at_most"), "always", PLANS),
    Kind("plan, never reached", r"op: at_least, value: 100", _swap("at_least", "above"), "always", PLANS),
    Kind("plan, reversed", r"op: at_least, value: \d\d, text", _swap("at_least", "at_most"), "always", PLANS),
    Kind("plan, strict", r"op: above, value: \d\d, text", _swap("above", "at_least"), "always", PLANS),
    Kind("plan, year", r"(- \{year: )(20\d\d)", _plus("1"), "perhaps", PLANS),
    Kind("plan, another indicator", r"(ratio_of_sums, indicator: )(\d+)", _plus("1"), "always", PLANS),
    Kind("plan, another item", r"item: ho_sinh", _swap("ho_sinh", "dieu_duong"), "always", PLANS),
    Kind("plan, another part", r"part: tang_huyet_ap", _swap("tang_huyet_ap", "dai_thao_duong"), "always", PLANS),
    Kind("plan, fewer answers", r"answers: \[co_huu, luan_phien\]", _swap(", luan_phien", ""), "always", PLANS),
    Kind("plan, the opposite answer", r"answers: \[có\]", _swap("có", "không"), "always", PLANS),
    Kind("plan, what stations must reach", r"(indicator: 28, at_least: )(70)", _plus("5"), "always", PLANS),
    Kind("plan, reported instead", r"measure: \{type: share_met\}", _swap("share_met", "reported"), "always", PLANS),
    Kind("plan, baseline", r'(baseline: \{value: "?)(\d+)', _plus("-1"), "always", PLANS),
    Kind("plan, unit", r'(?<=    )unit: "%"', lambda found: "unit: phần trăm", "always", PLANS),
    Kind(
        "plan, same thing", r"\n    same_as: [^\n]+(?=\n    (?:note|measure|title))", lambda found: "", "perhaps", PLANS
    ),
    # Cross-checks
    Kind("a figure with itself", r"figures: \[(\d+\.\w+), [^\]\[]+\]", _itself, "always", CROSS_CHECKS),
    Kind(
        "cross-check, bound",
        r"(certain_(?:beyond|from): )(\d+)\n",
        lambda found: f"{found[1]}1000\n",
        "always",
        CROSS_CHECKS,
    ),
    # Words, in a text that was confirmed
    Kind("words, title", r"(?<=\n    )title: ([^\n]+)", _negated, "confirmed", CONFIRMED_FILES),
    Kind("words, numerator", r"numerator: ([^\n]+)", _negated, "confirmed", CONFIRMED_FILES),
    Kind("words, denominator", r"denominator: ([^\n]+)", _negated, "confirmed", CONFIRMED_FILES),
    Kind(
        "words, numerator and denominator",
        r"numerator: ([^\n]+)(\n +)denominator: ([^\n]+)",
        _exchanged,
        "confirmed",
        CONFIRMED_FILES,
    ),
    Kind("words, question", r"question: ([^\n},]+)", _negated, "confirmed", CONFIRMED_FILES),
    Kind("words, item", r"(?<=\n            )(\w+): (?![\[{\"])([^\n]+)", _item_negated, "confirmed", CONFIRMED_FILES),
    Kind(
        "words, labels of items",
        r"(\n +\w+: )([^\n{\[\"]+)(\n +\w+: )([^\n{\[\"]+)(?=\n)",
        _labels,
        "confirmed",
        "qd-1300-2023/05-*.yaml",
    ),
    # What a person alone can know
    Kind("evidence, another", r"evidence: \[([^\],]+)\]", lambda found: f"evidence: [Bản sao {found[1]}]", "never"),
    Kind("end of the decision", r"valid_to: 2030-12-31", _swap("2030", "2029"), "never"),
    Kind("years that it is held for", r"valid_years: 3", _swap("3", "5"), "never"),
    Kind("effort, kind", r"kind: paper", _swap("paper", "people"), "always", EFFORTS),
    Kind("effort, days", r"(days: )(\d+)", _plus("10"), "always", EFFORTS),
)


def edits(rng: random.Random, count: int) -> Iterator[Edit]:
    """``count`` different edits: each kind in turn, at a random place of a random file."""
    places = {kind: [(file, found) for file in _files(kind) for found in _found(kind, file)] for kind in KINDS}
    for kind in KINDS:
        rng.shuffle(places[kind])
    made = 0
    while made < count and any(places.values()):
        for kind in (kind for kind in KINDS if places[kind]):
            file, found = places[kind].pop()
            yield Edit(kind, file, found.start(), found.end(), kind.change(found))
            made += 1
            if made == count:
                return


def _files(kind: Kind) -> list[Path]:
    return sorted(_source(kind).glob(kind.files))


def _source(kind: Kind) -> Path:
    return _confirmed() if kind.notice == "confirmed" else CRITERIA


_CONFIRMING = ("--document", "tvpl-1300", "--by", "A", "--date", "15/02/2024", "--standard")


@cache
def _confirmed() -> Path:
    """A copy of the criteria in which somebody has confirmed all of criteria 1, 5 and 6; it goes when the run ends."""
    place = Path(tempfile.mkdtemp(prefix="yte-confirmed-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    criteria = Path(shutil.copytree(CRITERIA, place / "criteria"))
    for number in (*range(1, 7), *range(22, 32)):
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            assert run_cli(["criteria", "confirm", str(number), *_CONFIRMING, str(criteria / "qd-1300-2023")]) == 0
    return criteria


def _found(kind: Kind, file: Path) -> Iterator[Match]:
    return re.finditer(kind.pattern, file.read_text(encoding="utf-8"))


def noticed(edit: Edit) -> str:
    """Who notices an edit first: “check” “test” (both with their warnings), or “neither”."""
    source = _source(edit.kind)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(shutil.copytree(source, Path(folder) / "criteria"))
        file = place / edit.file.relative_to(source)
        before = file.read_text(encoding="utf-8")
        file.write_text(before[: edit.start] + edit.text + before[edit.end :], encoding="utf-8")
        library = Library((place,))
        if checking.examine([place], library, TODAY).findings.diagnostics:
            return "check"
        # What fails a case of its own folder fails the whole run, and those cases alone are tried in less time.
        beside = sorted((file.parent / "cases").glob("*.yaml"))
        if any(each.severity == "error" for each in testing.examine(beside, library).findings.diagnostics):
            return "test"
        return "test" if testing.examine([place], library).findings.diagnostics else "neither"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60)
    arguments = parser.parse_args()
    seen: Counter[str] = Counter()
    for edit in edits(random.Random(arguments.seed), arguments.count):
        who = noticed(edit)
        seen[who] += 1
        if who == "neither":
            print(edit)
    print(", ".join(f"{who}: {seen[who]}" for who in ("check", "test", "neither")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
