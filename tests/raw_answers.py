"""Answers as a file would hold them: random ones, and every completion of them that can matter."""

import itertools
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.bands import Band, BandsBy, thresholds_of

Raw = Any
FLAGS = ("có", "không")


def full_answers(rule: AnyRule) -> st.SearchStrategy[Raw]:
    """Answers that leave nothing of a rule open."""
    match rule:
        case YesNo():
            return st.sampled_from(FLAGS)
        case Checklist():
            return st.fixed_dictionaries({key: st.sampled_from(FLAGS) for key in rule.items}).map(
                lambda items: {"items": items}
            )
        case Choice():
            return st.sampled_from(list(rule.options))
        case NumberRule():
            return st.integers(0, 700).map(str)
        case ChangeRule():
            figures = st.integers(1, 200).map(str)
            return st.fixed_dictionaries({"value": figures, "previous": figures})
        case Rate():
            return counts(rule)
        case Parts():
            return st.fixed_dictionaries({name: full_answers(part) for name, part in rule.parts.items()})


@st.composite
def counts(draw: st.DrawFn, rule: Rate) -> Raw:
    denominator = draw(st.integers(0 if rule.when_absent else 1, 300))
    highest = denominator if rule.is_share else 2 * denominator
    numerator = draw(st.integers(0, highest))
    return {"numerator": str(numerator), "denominator": str(denominator)}


def weakened(raw: Raw) -> st.SearchStrategy[Raw]:
    """The same answer with some of its leaves taken out."""
    if isinstance(raw, dict):
        return st.fixed_dictionaries({key: weakened(value) for key, value in raw.items()})
    return st.sampled_from([raw, raw, None])


def bands_of(rule: Rate | NumberRule) -> list[Band]:
    """Every band of a rule as its file writes them, whatever the place."""
    return list(rule.bands or ()) if rule.bands_by is None else _inside(rule.bands_by)


def _inside(value: Any) -> list[Band]:
    """Every band in a table, however deep."""
    if isinstance(value, Band):
        return [value]
    if isinstance(value, BandsBy):
        return _inside([value.zone, value.region, value.rows])
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple | list) else ()
    return [band for each in inner for band in _inside(each)]


def thresholds(rule: Rate | NumberRule) -> set[Decimal]:
    return {bound for row in rule.table.rows() for bound in thresholds_of(row.value)}


def completions(rule: AnyRule, raw: Raw) -> Iterator[Raw]:
    """Complete answers that agree with what is given, found by trying and not by the rule's own reasoning:
    for a figure every threshold, just beside it, and the ends."""
    match rule:
        case YesNo():
            yield from FLAGS if raw is None else (raw,)
        case Checklist():
            given = (raw or {}).get("items") or {}
            ranges = [[given[key]] if given.get(key) else FLAGS for key in rule.items]
            for flags in itertools.product(*ranges):
                yield {"items": dict(zip(rule.items, flags, strict=True))}
        case Choice():
            yield from rule.options if raw is None else (raw,)
        case NumberRule():
            near = {bound + step for bound in thresholds(rule) for step in (-1, 0, 1)} | {Decimal(0), Decimal(10**6)}
            yield from (str(value) for value in near if value >= 0) if raw is None else (raw,)
        case ChangeRule():
            figures = [
                [raw[name]] if raw and raw.get(name) else ["1", "100", "10000"] for name in ("value", "previous")
            ]
            yield from (dict(zip(("value", "previous"), pair, strict=True)) for pair in itertools.product(*figures))
        case Rate():
            yield from _complete_counts(rule, raw or {})
        case Parts():
            given = raw or {}
            options = [list(completions(part, given.get(name))) for name, part in rule.parts.items()]
            for answers in itertools.product(*options):
                yield dict(zip(rule.parts, answers, strict=True))


def _complete_counts(rule: Rate, raw: Raw) -> Iterator[Raw]:
    numerator, denominator = raw.get("numerator"), raw.get("denominator")
    bounds = thresholds(rule)
    denominators = [int(denominator)] if denominator is not None else [0, 1000, 10**9, *range(1, 4)]
    if denominator is None and numerator is not None:
        denominators.append(int(numerator))
        denominators += [int(int(numerator) * 100 / bound) + step for bound in bounds if bound for step in (-1, 0, 1)]
    for below in denominators:
        numerators = [int(numerator)] if numerator is not None else [0, below, 3 * below + 1]
        if numerator is None:
            numerators += [int(bound * below / 100) + step for bound in bounds for step in (-1, 0, 1)]
        for above in numerators:
            if _possible(rule, above, below):
                yield {"numerator": str(above), "denominator": str(below)}


def _possible(rule: Rate, numerator: int, denominator: int) -> bool:
    if numerator < 0 or denominator < 0 or (rule.is_share and numerator > denominator):
        return False
    return denominator > 0 or rule.when_absent is not None
