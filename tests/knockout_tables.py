"""Knock-outs and verdicts over what may not apply: tables that a person can check by hand."""

from typing import Any

from written_standards import EXCLUDED, rate, small_standard, yes_no
from yte_check.standard.standard import Standard


def two_parts(first: str, second: str, knockout: str = "") -> str:
    """An indicator of two rules, each worth half of its points."""
    points = sum(int(body.split(",")[0].removeprefix("points: ")) for body in (first, second))
    scoring = [body.split("scoring: ")[1] for body in (first, second)]
    return f"points: {points}, scoring: {{type: parts, parts: {{x: {scoring[0]}, y: {scoring[1]}}}}}{knockout}"


NOBODY, SOME, FEW = ({"numerator": n, "denominator": d} for n, d in (("0", "0"), ("5", "8"), ("1", "8")))


UNKNOWN = {"numerator": "0"}


SHARE = rate(10, EXCLUDED)


def stepped(points: int, less: int) -> str:
    """All points from 50% on, else ``less``; it may not apply."""
    return rate(points, EXCLUDED).replace("}]", f"}}, {{at_least: 0, points: {less}}}]")


STEPPED = stepped(10, 4)


def with_knockout(body: str, knockout: str, answer: Any) -> tuple[Standard, dict[str, Any]]:
    """A standard in which all but the first indicator is answered well."""
    rest = yes_no(40 if "parts" in body else 50)
    standard = small_standard((f"{body}, knockout: {knockout}", rest), (yes_no(40),))
    return standard, {"2": "có", "3": "có"} if answer is None else {"1": answer, "2": "có", "3": "có"}


KNOCKOUTS = [
    # One rule that may not apply: out of the sum it strikes nobody, in the sum its points count.
    (SHARE, "at_zero", NOBODY, (0, 0, 0), "met"),
    (SHARE, "at_zero", FEW, (0, 0, 10), "not_met"),
    (SHARE, "at_zero", UNKNOWN, (0, 0, 10), "undetermined"),
    (SHARE, "at_zero", None, (0, 10, 10), "undetermined"),
    (STEPPED, "at_zero", None, (0, 10, 10), "met"),
    (STEPPED, "{below: 4}", UNKNOWN, (0, 4, 10), "met"),
    (STEPPED, "{below: 5}", UNKNOWN, (0, 4, 10), "undetermined"),
    # Two: the worst completion leaves out whatever would save it.
    (two_parts(SHARE, SHARE), "at_zero", {"x": NOBODY, "y": NOBODY}, (0, 0, 0), "met"),
    (two_parts(SHARE, SHARE), "at_zero", {"x": NOBODY, "y": FEW}, (0, 0, 10), "not_met"),
    (two_parts(SHARE, SHARE), "at_zero", {"x": UNKNOWN, "y": FEW}, (0, 0, 20), "not_met"),
    (two_parts(SHARE, SHARE), "at_zero", {"x": UNKNOWN, "y": NOBODY}, (0, 0, 10), "undetermined"),
    (two_parts(STEPPED, STEPPED), "{below: 5}", {"x": UNKNOWN, "y": UNKNOWN}, (0, 8, 20), "undetermined"),
    (two_parts(STEPPED, STEPPED), "{below: 4}", {"x": UNKNOWN, "y": UNKNOWN}, (0, 8, 20), "met"),
    (two_parts(STEPPED, stepped(10, 6)), "{below: 5}", {"x": UNKNOWN, "y": UNKNOWN}, (0, 10, 20), "undetermined"),
    (two_parts(STEPPED, STEPPED), "{below: 8}", {"x": UNKNOWN, "y": FEW}, (4, 8, 20), "undetermined"),
    (two_parts(STEPPED, STEPPED), "{below: 9}", {"x": UNKNOWN, "y": FEW}, (4, 8, 20), "not_met"),
    # One beside a rule that always applies.
    (two_parts(STEPPED, yes_no(10)), "at_zero", {"x": UNKNOWN, "y": "không"}, (0, 4, 20), "undetermined"),
    (two_parts(STEPPED, yes_no(10)), "at_zero", {"x": SOME, "y": "không"}, (10, 10, 20), "met"),
    (two_parts(SHARE, yes_no(10)), "at_zero", {"x": NOBODY, "y": "không"}, (0, 0, 10), "not_met"),
    (two_parts(yes_no(10), yes_no(10)), "at_zero", {"x": "không", "y": "không"}, (0, 0, 20), "not_met"),
]


VERDICTS = [
    # 12 points that may not apply: without them 88 of 88, with them 88 of 100.
    (((rate(12, EXCLUDED), yes_no(38)), (yes_no(50),)), {"2": "có", "3": "có"}, "met"),
    # 28 of 30 points at least where they apply: 98 of 100, and 70 of 70 where they do not.
    (
        ((stepped(30, 28), yes_no(20)), (yes_no(50),)),
        {"2": "có", "3": "có"},
        "met",
    ),
    # 70 of 70 or 70 of 100.
    (((rate(30, EXCLUDED), yes_no(20)), (yes_no(50),)), {"1": UNKNOWN, "2": "có", "3": "có"}, "undetermined"),
    # Nothing applies in one completion: nothing to be recognised for, whatever the others come to.
    (((rate(50, EXCLUDED),), (rate(50, EXCLUDED),)), {"1": NOBODY, "2": NOBODY}, "undetermined"),
    (((stepped(100, 90),),), {"1": UNKNOWN}, "undetermined"),
    (((stepped(90, 80),), (yes_no(10),)), {"1": UNKNOWN, "2": "có"}, "met"),
    # None of it is enough wherever it applies, but it need not apply.
    (((rate(50, EXCLUDED),), (rate(50, EXCLUDED),)), {"1": UNKNOWN, "2": UNKNOWN}, "undetermined"),
    (((rate(50, EXCLUDED),), (yes_no(50),)), {"1": UNKNOWN, "2": "không"}, "not_met"),
]
