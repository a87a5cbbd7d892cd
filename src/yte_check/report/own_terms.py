"""What the method says of a standard in its issuer's own terms: levels, floors, counts, means, points on top or off."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from yte_check.documents.language import Lang, say
from yte_check.render.levels import lacking_for_next, left_out_lines, level_at
from yte_check.scoring.results import Assessment
from yte_check.scoring.verdict import next_level
from yte_check.standard.model import ONE, Combine, Criterion, Indicator, Recognition, StandardText


def conditions(text: StandardText, lang: Lang) -> Iterator[str]:
    """What recognition asks, or each level from the best, a sentence each."""
    if text.result is None or len(text.result.levels) == 1:
        yield from _single(text.asked, lang)
        return
    for position, asked in enumerate(text.result.asked):
        clauses = "; ".join(_clauses(asked, lang)) or say("asked_nothing", lang)
        yield say("report_method_level", lang, level=level_at(position, text, lang), conditions=clauses)
    yield say("report_method_recognised", lang, level=level_at(text.result.recognising, text, lang))


def _single(asked: Recognition, lang: Lang) -> Iterator[str]:
    if asked.total_percent and asked.criterion_percent and not asked.criteria and not asked.counts:
        yield say("report_method_conditions", lang, total=asked.total_percent, floor=asked.criterion_percent)
        if asked.no_knockout:
            yield say("report_method_knockout", lang)
        return
    yield say("report_method_asked", lang, conditions="; ".join(_clauses(asked, lang)) or say("asked_nothing", lang))


def _clauses(asked: Recognition, lang: Lang) -> Iterator[str]:
    if asked.total_percent:
        yield say("asked_total", lang, percent=asked.total_percent)
    if asked.criterion_percent:
        yield say("asked_floor", lang, percent=asked.criterion_percent)
    own: defaultdict[Decimal, list[str]] = defaultdict(list)
    for number, percent in (asked.criteria or {}).items():
        own[percent].append(str(number))
    for percent, numbers in own.items():
        yield say("asked_floor_own", lang, numbers=tuple(numbers), percent=percent)
    for count in asked.counts:
        yield say(
            f"count_{count.of}_asked", lang, needed=count.at_least, share=count.at_least_percent, marked=count.marked,
            within=count.within, reaching=count.reaching_percent,
        )  # fmt: skip
    if asked.no_knockout:
        yield say("asked_no_knockout", lang)


def combining(text: StandardText, lang: Lang) -> Iterator[str]:
    """How points come together where they are not simply added: means, weights, what is on top and taken off."""
    wholes: defaultdict[Combine, list[str]] = defaultdict(list)
    for section in text.sections():
        wholes[section.combine].append(str(section.number))
    kinds: tuple[Combine, ...] = ("mean", "mean_of_indicators")
    for kind in kinds:
        if text.combine == kind:
            yield say(f"report_method_{kind}", lang, whole=say("report_whole", lang))
        if wholes[kind]:
            named = say("report_method_whole_of", lang, numbers=tuple(wholes[kind]))
            yield say(f"report_method_{kind}", lang, whole=named)
    yield from _weights(text, lang)
    if not text.adds_up:
        yield say("report_method_mean_lost", lang)
    bonus = tuple(str(each.number) for each in text.indicators() if each.bonus)
    off = tuple(str(each.number) for each in text.indicators() if each.points < 0)
    if bonus:
        yield say("report_method_bonus", lang, numbers=bonus)
    if off:
        yield say("report_method_deduction", lang, numbers=off)
    if bonus or off:
        yield say("report_method_scale", lang)


def _weights(text: StandardText, lang: Lang) -> Iterator[str]:
    weights: defaultdict[Decimal, list[str]] = defaultdict(list)
    nodes: list[Criterion | Indicator] = [*text.sections(), *text.indicators()]
    for node in nodes:
        if node.weight != ONE:
            weights[node.weight].append(str(node.number))
    if weights:
        each = (say("report_weight_of", lang, weight=weight, numbers=tuple(weights[weight])) for weight in weights)
        yield say("report_method_weight", lang, weights="; ".join(each))


def not_applicable(assessment: Assessment, lang: Lang) -> Iterator[str]:
    """What the station says does not apply, and why."""
    nodes = tuple(left_out_lines(assessment, lang))
    if nodes:
        yield say("report_method_left_out", lang, nodes="; ".join(nodes))


def next_level_reasons(assessment: Assessment, lang: Lang) -> Iterator[str]:
    """What the next level lacks; that of the one that recognises is said with the verdict."""
    result, following = assessment.standard.text.result, lacking_for_next(assessment, lang)
    if result is not None and following is not None and next_level(assessment) != result.recognising:
        level, reasons = following
        yield from (say("report_next_level", lang, level=level, reason=reason) for reason in reasons)
