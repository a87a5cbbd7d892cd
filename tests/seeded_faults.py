"""Random single edits of the shipped criteria that change what they mean: does check notice, or test, or neither?

As a program it prints the count and names every edit that nobody noticed:

    python tests/seeded_faults.py [--seed 1] [--count 60]
"""

import argparse
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from yte_check.authoring.checking import examination as checking
from yte_check.authoring.testing import examination as testing
from yte_check.standard.library import Library

CRITERIA = Path(__file__).resolve().parents[1] / "criteria"
Match = re.Match[str]
TODAY = date.max


@dataclass(frozen=True)
class Kind:
    """A kind of edit. ``scores`` tells whether it changes what some station is given."""

    name: str
    pattern: str
    change: Callable[[Match], str]
    scores: bool


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


KINDS = (
    Kind("more points", r"(points: )(\d+(?:\.\d+)?)", _plus("0.5"), True),
    Kind("fewer points", r"(points: )([1-9]\d*(?:\.\d+)?)", _plus("-0.5"), True),
    Kind("points each", r"(points_each: )(\d+(?:\.\d+)?)", _plus("0.25"), True),
    Kind("threshold up", r"(at_least: )(\d+(?:\.\d+)?)", _plus("1"), True),
    Kind("threshold down", r"(at_least: )([1-9]\d*(?:\.\d+)?)", _plus("-1"), True),
    Kind("ceiling up", r"(at_most: )(\d+(?:\.\d+)?)", _plus("0.5"), True),
    Kind("at least, above", r"\{at_least:", _swap("at_least", "above"), True),
    Kind("at most, below", r"\{at_most:", _swap("at_most", "below"), True),
    Kind("the other direction", r"\{at_least:", _swap("at_least", "at_most"), True),
    Kind("a band less", r", \{at_least: [^}]*\}\]", lambda found: "]", True),
    Kind("bands swapped", r"(\{at_[^}]*\}), (\{at_[^}]*\})", lambda found: f"{found[2]}, {found[1]}", True),
    Kind("absent", r"when_absent: full", _swap("full", "excluded"), True),
    Kind("absent, nothing said", r"\n +when_absent: \w+", lambda found: "", True),
    Kind("unit", r'unit: "%"', _swap("%", "‰"), True),
    Kind("an item less", r"\n            \w+: (?!\{)[^\n]+(?=\n            \w+: )", lambda found: "", True),
    Kind("number", r"(- number: )(\d+)", _plus("1"), True),
    Kind("share of points", r"(_percent: )(\d+)", _plus("5"), True),
    Kind("knock-outs", r"no_knockout: true", _swap("true", "false"), True),
    Kind("zone", r"(zone: )([12])(?=, terrain)", _plus("1"), True),
    Kind("kilometres", r"(_km: )(\d+)", _plus("1"), True),
    Kind("day of effect", r"effective: 2023-03-20", _swap("03-20", "05-20"), True),
    Kind("years of validity", r"valid_years: 3", _swap("3", "4"), False),
    Kind("grade", r"(title|points|scoring): working", _swap("working", "verified"), False),
    Kind("source", r"refs: \[([\w-]+), ", lambda found: "refs: [", False),
    Kind("title", r"(?<= )title: [^\n{]+", lambda found: found[0] + " (mới)", False),
    Kind("question", r"question: [^\n}]+", lambda found: found[0] + " hay không", False),
    Kind("evidence", r"\n +evidence: [^\n]+", lambda found: "", False),
    Kind("verification", r"verify: \[record\]", _swap("record", "observe"), False),
)


def edits(rng: random.Random, count: int) -> Iterator[Edit]:
    """``count`` different edits: each kind in turn, at a random place of a random file."""
    files = [*sorted((CRITERIA / "qd-1300-2023").glob("*.yaml")), CRITERIA / "qd-1453-2023.yaml"]
    places = {kind: [(file, found) for file in files for found in _found(kind, file)] for kind in KINDS}
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


def _found(kind: Kind, file: Path) -> Iterator[Match]:
    return re.finditer(kind.pattern, file.read_text(encoding="utf-8"))


def noticed(edit: Edit) -> str:
    """Who notices an edit first: «check» «test» (both with their warnings), or «neither»."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(shutil.copytree(CRITERIA, Path(folder) / "criteria"))
        file = place / edit.file.relative_to(CRITERIA)
        before = file.read_text(encoding="utf-8")
        file.write_text(before[: edit.start] + edit.text + before[edit.end :], encoding="utf-8")
        library = Library((place,))
        if checking.examine([place], library, TODAY).findings.diagnostics:
            return "check"
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
