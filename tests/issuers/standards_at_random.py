"""Small standards in terms of their own, at random, and what a station can come to by trying every completion.

Nothing of the evaluator is used here: the rules are read from the data as they stand in a file, in exact fractions.
"""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Any, NamedTuple

Raw = dict[str, Any]
GRADE = {"title": "working", "points": "working"}
GRADES = dict.fromkeys(("number", "title", "points", "scoring"), "working")
ZERO, ONE = Fraction(0), Fraction(1)

# --- Standards at random


class Made(NamedTuple):
    """A standard, answers to it, and which constructs are in them."""

    standard: Raw
    answers: Raw
    sections: Raw
    constructs: frozenset[str]


class _Maker:
    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.indicators: list[Raw] = []
        self.left_out: Raw = {}
        self.answers: Raw = {}
        self.used: Counter[str] = Counter()

    def chance(self, share: float, construct: str) -> bool:
        found = self.rng.random() < share
        if found:
            self.used[construct] += 1
        return found

    def criterion(self, number: str, depth: int, room: int) -> Raw:
        made: Raw = {"number": number, "title": f"T {number}", "grade": GRADE}
        nested = depth < 2 and room > 1 and self.chance(0.3, "sections")
        if nested:
            made["criteria"] = [self.criterion(f"{number}.{at}", depth + 1, room // 2) for at in (1, 2)]
        else:
            count = self.rng.randint(1, max(1, min(room, 2)))
            made["indicators"] = [self.indicator(f"{number}.{at}") for at in range(1, count + 1)]
        return self.finished(made, number)

    def finished(self, made: Raw, number: str) -> Raw:
        made["combine"] = self.rng.choice(("sum", "sum", "mean", "mean_of_indicators"))
        self.used[f"combine {made['combine']}"] += 1
        made["points"] = text(counted(made) if made["combine"] == "sum" else Fraction(self.rng.choice((3, 5, 10))))
        if self.chance(0.2, "section may not apply"):
            made["may_not_apply"] = "có"
            if self.chance(0.4, "section left out"):
                self.left_out[number] = {"not_applicable": "không có"}
        return made

    def indicator(self, number: str) -> Raw:
        sign = self.rng.random()
        points = self.rng.choice(("1", "2", "1/3", "2/3", "0.5", "1.5"))
        if "/" in points:
            self.used["fraction"] += 1
        made: Raw = {"number": number, "title": f"I {number}", "grade": GRADES}
        if sign < 0.08:
            self.used["taken off"] += 1
            made |= {"points": f"-{points}", "scoring": {"type": "yes_no", "points": f"-{points}", "question": "q"}}
        else:
            made |= {"points": points, "scoring": self.rule(points)}
            if sign > 0.94:
                self.used["bonus"] += 1
                made["bonus"] = "có"
        if self.chance(0.25, "mark"):
            made["mark"] = self.rng.choice(("vital", "essential"))
        if self.chance(0.15, "knock-out"):
            made["knockout"] = "at_zero"
        if self.chance(0.3, "may not apply"):
            made["may_not_apply"] = "có"
        self.indicators.append(made)
        self.answer(made)
        return made

    def rule(self, points: str, depth: int = 0) -> Raw:
        match self.rng.randrange(3):
            case 0:
                return {"type": "yes_no", "points": points, "question": "q"}
            case 1:
                options: Raw = {"a": {"label": "A", "points": points}, "b": {"label": "B", "points": "0"}}
                if self.chance(0.3, "knock-out of an option"):
                    options["b"]["knockout"] = "có"
                return {"type": "choice", "options": options}
            case _:
                self.used["parts" if not depth else "parts of a part"] += 1
                half = text(value(points) / 2)
                part = {"type": "yes_no", "points": half, "question": "q"}
                other = self.rule(half, depth + 1) if depth < 2 else {**part, "question": "r"}
                made: Raw = {"type": "parts", "parts": {"x": part, "y": other}}
                if self.chance(0.4, "part may not apply"):
                    made["may_not_apply"] = ["y"]
                if self.chance(0.3, "knock-out of a part"):
                    made["knockouts"] = {self.rng.choice("xy"): "at_zero"}
                return made

    def answer(self, indicator: Raw) -> None:
        rule = indicator["scoring"]
        if indicator.get("may_not_apply") and self.chance(0.3, "left out"):
            self.answers[indicator["number"]] = {"not_applicable": "không có"}
        elif given := self.given(rule):
            self.answers[indicator["number"]] = given
        else:
            self.used["unanswered"] += 1

    def given(self, rule: Raw, depth: int = 0) -> Any:
        if rule["type"] != "parts":
            words = ("có", "không") if rule["type"] == "yes_no" else ("a", "b")
            return self.rng.choice(words) if self.rng.random() < 0.6 else None
        parts = {name: self.given(part, depth + 1) for name, part in rule["parts"].items()}
        if "y" in rule.get("may_not_apply", ()) and self.chance(0.3, "part left out"):
            self.used["part of a part left out"] += depth > 0
            parts["y"] = {"not_applicable": "không có"}
        return {name: answer for name, answer in parts.items() if answer is not None} or None

    def asked(self, criteria: Sequence[Raw], share: int) -> Raw:
        made: Raw = {"total_percent": str(share), "criterion_percent": self.rng.choice(("0", "30", "50"))}
        if self.chance(0.5, "no knock-out"):
            made["no_knockout"] = "có"
        if self.chance(0.4, "floors of their own"):
            numbers = [section["number"] for section in sections(criteria)]
            made["criteria"] = dict.fromkeys(self.rng.sample(numbers, 1), "60")
        if self.chance(0.5, "counts"):
            made["counts"] = [self.count(criteria)]
        return made

    def count(self, criteria: Sequence[Raw]) -> Raw:
        made: Raw = {"of": "indicators", "reaching_percent": self.rng.choice(("50", "100"))}
        if self.rng.random() < 0.5:
            made["at_least"] = "1"
        else:
            made["at_least_percent"] = self.rng.choice(("34", "60", "100"))
        marks = {indicator["mark"] for indicator in self.indicators if "mark" in indicator}
        if marks and self.chance(0.5, "count of a mark"):
            made["marked"] = self.rng.choice(sorted(marks))
        elif self.chance(0.2, "count of criteria"):
            made["of"] = "criteria"
        elif self.chance(0.3, "count within"):
            made["within"] = self.rng.choice([section["number"] for section in criteria])
        return made


def standard_at_random(rng: random.Random) -> Made:
    """Two or three criteria of few indicators; a recognition, or levels. A whole of no points at all is drawn anew."""
    made = _drawn(rng)
    while not value(made.standard["points"]):
        made = _drawn(rng)
    return made


def _drawn(rng: random.Random) -> Made:
    maker = _Maker(rng)
    criteria = [maker.criterion(letter, 0, 3) for letter in "AB"]
    made: Raw = {
        "id": "nho", "title": "Nhỏ", "numbers": "as_printed", "sources": {},
        "document": {"number": "1", "issuer": "a", "issued": "2023-01-01", "effective": "2023-01-01"},
        "indicator_count": {"value": str(len(maker.indicators)), "grade": "working"}, "criteria": criteria,
    }  # fmt: skip
    made["combine"] = rng.choice(("sum", "sum", "mean", "mean_of_indicators"))
    maker.used[f"whole by {made['combine']}"] += 1
    if made["combine"] == "sum":
        made["points"] = text(sum((value(each["points"]) for each in criteria), ZERO))
    else:
        made["points"] = rng.choice(("5", "100"))
    if maker.chance(0.6, "levels"):
        shares = sorted(rng.sample(range(10, 100, 5), 3), reverse=True)
        levels = [
            {"id": f"m{at}", "title": f"Mức {at}", **maker.asked(criteria, share)} for at, share in enumerate(shares)
        ]
        made["result"] = {"levels": levels, "recognised_from": rng.choice(("m0", "m1", "m2")), "grade": "working"}
    else:
        asked = {"no_knockout": "không", **maker.asked(criteria, rng.choice((40, 60, 80)))}
        made["recognition"] = {**asked, "valid_years": "3", "grade": "working"}
    return Made(made, maker.answers, maker.left_out, frozenset(maker.used))


# --- Every completion


class Worth(NamedTuple):
    """Points of a maximum; nothing of either where it does not apply."""

    points: Fraction
    max: Fraction


NOTHING = Worth(ZERO, ZERO)


class Leaf(NamedTuple):
    """What one indicator comes to in a completion, and whether it fails the whole set."""

    worth: Worth
    fails: bool


class World(NamedTuple):
    """What a completion of the file comes to: the whole, each criterion and section, the verdict, the level."""

    total: Worth
    sections: Mapping[str, Worth]
    verdict: bool | None
    """None where nothing applies, so that nothing can be concluded."""
    level: int | None


def worlds(made: Made) -> Iterator[World]:
    """Every completion: what is not answered is answered, and what may not apply does or does not."""
    indicators = [
        indicator for section in sections(made.standard["criteria"]) for indicator in section.get("indicators", ())
    ]
    leaves = [list(_leaves(indicator, made.answers.get(indicator["number"]))) for indicator in indicators]
    optional = [section for section in sections(made.standard["criteria"]) if _is_open(section, made)]
    for chosen in product(*leaves):
        by_number = {indicator["number"]: leaf for indicator, leaf in zip(indicators, chosen, strict=True)}
        for applying in product((True, False), repeat=len(optional)):
            out = {section["number"] for section, applies in zip(optional, applying, strict=True) if not applies}
            yield _world(made, by_number, _with_all_within(made.standard, out | made.sections.keys()))


def _with_all_within(standard: Raw, out: set[str]) -> set[str]:
    left_out = (section for section in sections(standard["criteria"]) if section["number"] in out)
    return {inner["number"] for section in left_out for inner in sections([section])}


def _is_open(section: Raw, made: Made) -> bool:
    """A section of which it is not said whether it applies: none of its indicators is answered."""
    number = section["number"]
    answered = any(key.startswith(f"{number}.") for key in made.answers)
    return "may_not_apply" in section and number not in made.sections and not answered


def _leaves(indicator: Raw, answer: Any) -> Iterator[Leaf]:
    if isinstance(answer, dict) and "not_applicable" in answer:
        yield Leaf(NOTHING, False)
        return
    if answer is None and "may_not_apply" in indicator:
        yield Leaf(NOTHING, False)
    for worth, strikes in _of_rule(indicator["scoring"], answer):
        most = ZERO if "bonus" in indicator else worth.max
        at_zero = bool(worth.max) and not worth.points and "bonus" not in indicator
        yield Leaf(Worth(worth.points, most), strikes or ("knockout" in indicator and at_zero))


def _of_rule(rule: Raw, answer: Any) -> Iterator[tuple[Worth, bool]]:
    if rule["type"] == "yes_no":
        points = value(rule["points"])
        for there in (True, False) if answer is None else (answer == "có",):
            yield Worth(points if there else ZERO, max(points, ZERO)), False
    elif rule["type"] == "choice":
        most = max(value(option["points"]) for option in rule["options"].values())
        for key in rule["options"] if answer is None else (answer,):
            option = rule["options"][key]
            yield Worth(value(option["points"]), most), "knockout" in option
    else:
        answers = answer or {}
        for leaves in product(*(list(_of_part(rule, name, answers.get(name))) for name in rule["parts"])):
            worths = [worth for worth, _ in leaves]
            strikes = any(
                within or (name in rule.get("knockouts", ()) and worth.max and not worth.points)
                for name, (worth, within) in zip(rule["parts"], leaves, strict=True)
            )
            yield Worth(sum((w.points for w in worths), ZERO), sum((w.max for w in worths), ZERO)), strikes


def _of_part(rule: Raw, name: str, answer: Any) -> Iterator[tuple[Worth, bool]]:
    if isinstance(answer, dict) and "not_applicable" in answer:
        yield NOTHING, False
        return
    if answer is None and name in rule.get("may_not_apply", ()):
        yield NOTHING, False
    yield from _of_rule(rule["parts"][name], answer)


def _world(made: Made, leaves: Mapping[str, Leaf], out: set[str]) -> World:
    standard = made.standard
    found: dict[str, Worth] = {}
    total = _whole(standard, leaves, out, found, "")
    if any(leaf.worth.max == 0 and leaf.worth.points for leaf in leaves.values()) or total.points < 0:
        total = Worth(min(max(total.points, ZERO), total.max), total.max)
    gone = _indicators_out(standard["criteria"], out)
    if "recognition" in standard:
        verdict: bool | None = _holds(standard["recognition"], standard, total, found, leaves, gone)
        level = None
    else:
        held = [_holds(each, standard, total, found, leaves, gone) for each in standard["result"]["levels"]]
        level = held.index(True) if True in held else None
        ids = [each["id"] for each in standard["result"]["levels"]]
        verdict = level is not None and level <= ids.index(standard["result"]["recognised_from"])
    return World(total, found, verdict if total.max else None, level)


def _whole(node: Raw, leaves: Mapping[str, Leaf], out: set[str], found: dict[str, Worth], number: str) -> Worth:
    for section in node.get("criteria", ()):
        _whole(section, leaves, out, found, section["number"])
    parts = [(found[s["number"]], value(s.get("weight", "1"))) for s in node.get("criteria", ())]
    parts += [(leaves[i["number"]].worth, value(i.get("weight", "1"))) for i in node.get("indicators", ())]
    if node["combine"] == "mean_of_indicators":
        gone = _indicators_out(node.get("criteria", ()), out)
        parts = [
            (leaves[i["number"]].worth, ONE)
            for section in [*sections(node.get("criteria", ())), {"indicators": node.get("indicators", ())}]
            for i in section.get("indicators", ()) if i["number"] not in gone
        ]  # fmt: skip
    if node["combine"] == "sum":
        worth = Worth(sum((w.points for w, _ in parts), ZERO), sum((w.max for w, _ in parts), ZERO))
    else:
        counting = [(w.points / w.max, weight) for w, weight in parts if w.max]
        weights = sum((weight for _, weight in counting), ZERO)
        points = value(node["points"])
        worth = Worth(points * sum((s * w for s, w in counting), ZERO) / weights, points) if weights else NOTHING
    if number:
        found[number] = NOTHING if number in out else worth
    return worth


def _indicators_out(criteria: Sequence[Raw], out: set[str]) -> set[str]:
    """The indicators that lie in a section that is left out."""
    gone: set[str] = set()
    for section in criteria:
        if section["number"] in out:
            gone |= {i["number"] for each in sections([section]) for i in each.get("indicators", ())}
        gone |= _indicators_out(section.get("criteria", ()), out)
    return gone


def _holds(
    asked: Raw, standard: Raw, total: Worth, found: Mapping[str, Worth], leaves: Mapping[str, Leaf], gone: set[str]
) -> bool:
    own = asked.get("criteria", {})
    floors = {each["number"]: asked["criterion_percent"] for each in standard["criteria"]} | own
    conditions = [_reaches(total, asked["total_percent"])]
    conditions += [_reaches(found[number], percent) for number, percent in floors.items()]
    if asked.get("no_knockout") == "có":
        conditions.append(not any(leaf.fails for number, leaf in leaves.items() if number not in gone))
    conditions += [_counts(count, standard, found, leaves, gone) for count in asked.get("counts", ())]
    return all(conditions)


def _reaches(worth: Worth, percent: str) -> bool:
    share = value(percent) / 100
    return not share or worth.points >= share * worth.max


def _counts(count: Raw, standard: Raw, found: Mapping[str, Worth], leaves: Mapping[str, Leaf], gone: set[str]) -> bool:
    if count["of"] == "criteria":
        among = [found[each["number"]] for each in standard["criteria"]]
    else:
        inside = [s for s in standard["criteria"] if count.get("within") in (None, s["number"])]
        among = [
            leaves[i["number"]].worth
            for section in sections(inside) for i in section.get("indicators", ())
            if i["number"] not in gone and count.get("marked") in (None, i.get("mark"))
        ]  # fmt: skip
    applying = [worth for worth in among if worth.max]
    reached = sum(_reaches(worth, count["reaching_percent"]) for worth in applying)
    if "at_least" in count:
        return reached >= int(count["at_least"])
    return reached >= value(count["at_least_percent"]) / 100 * len(applying)


# --- Words


def sections(criteria: Sequence[Raw]) -> Iterator[Raw]:
    for criterion in criteria:
        yield criterion
        yield from sections(criterion.get("criteria", ()))


def counted(node: Raw) -> Fraction:
    """The maximum that the children of a sum make up."""
    own = (value(i["points"]) for i in node.get("indicators", ()) if "bonus" not in i)
    return sum((value(s["points"]) for s in node.get("criteria", ())), ZERO) + sum((max(p, ZERO) for p in own), ZERO)


def value(written: str) -> Fraction:
    return Fraction(written)


def text(number: Fraction) -> str:
    return str(number)
