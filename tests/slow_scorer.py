"""What a submission can still come to, by trying every completion: slow, exact, and written from the rules' words.

Nothing of the evaluator is used. A completion answers what is missing, proves or disproves what is claimed without
proof, decides what reviewers have left open, and says what an unverified rule gives; each comes to points of an
applicable maximum. Figures are tried at every threshold, between them, and beyond.
"""

from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise, product
from typing import Any, NamedTuple

from rich_standards import REGIONS, ZONES, Case, Raw

Worth = tuple[Fraction, Fraction]
"""Points, and the maximum that applies: (0, 0) of what does not apply."""
NOTHING, BEYOND = Fraction(0), Fraction(10**9)
Band = dict[str, Any]
CONDITIONS = {
    "at_least": lambda value, bound: value >= Fraction(bound),
    "above": lambda value, bound: value > Fraction(bound),
    "at_most": lambda value, bound: value <= Fraction(bound),
    "below": lambda value, bound: value < Fraction(bound),
    "between": lambda value, ends: Fraction(ends[0]) <= value <= Fraction(ends[1]),
}


class Place(NamedTuple):
    zone: str
    region: str


EVERYWHERE = [Place(*each) for each in product(ZONES, REGIONS)]


class World(NamedTuple):
    """One completion of the whole: its points, and whether it fails a floor or a knock-out."""

    points: Fraction
    max: Fraction
    fails: bool


class Ends(NamedTuple):
    """The least and the most points, the greatest maximum, and which states a condition can be in."""

    low: Fraction
    high: Fraction
    max: Fraction
    states: frozenset[bool]


class Found(NamedTuple):
    """Everything that can come of a case; ``verdicts`` holds None for a completion in which nothing applies."""

    indicators: dict[str, Ends]
    """States: whether the knock-out strikes."""
    criteria: list[Ends]
    """States: whether the floor is reached."""
    total: Ends
    verdicts: frozenset[bool | None]


def places(case: Case) -> list[Place]:
    zones = [str(case.zone)] if case.zone is not None else ZONES
    return [Place(*each) for each in product(zones, [case.region] if case.region else REGIONS)]


def completed(case: Case) -> Found:
    """Every completion at every place that the station can have."""
    by_place = [_at(case, place) for place in places(case)]
    first = by_place[0]
    return Found(
        {number: _joined(found.indicators[number] for found in by_place) for number in first.indicators},
        [_joined(found.criteria[at] for found in by_place) for at in range(len(first.criteria))],
        _joined(found.total for found in by_place),
        frozenset().union(*(found.verdicts for found in by_place)),
    )


def _joined(ends: Iterable[Ends]) -> Ends:
    each = list(ends)
    states = frozenset().union(*(one.states for one in each))
    return Ends(min(one.low for one in each), max(one.high for one in each), max(one.max for one in each), states)


def _at(case: Case, place: Place) -> Found:
    recognition = case.standard["recognition"]
    floor, whole = (Fraction(recognition[f"{name}_percent"]) / 100 for name in ("criterion", "total"))
    decisive = recognition["no_knockout"] == "có"
    indicators, criteria, worlds = {}, [], {World(NOTHING, NOTHING, False)}
    for criterion in case.standard["criteria"]:
        inside = {World(NOTHING, NOTHING, False)}
        for indicator in criterion["indicators"]:
            worths = worths_of(case, indicator, place)
            struck = {worth: strikes(indicator.get("knockout"), worth) for worth in worths}
            indicators[indicator["number"]] = _ends(worths, frozenset(struck.values()))
            inside = {
                World(world.points + points, world.max + most, world.fails or (struck[points, most] and decisive))
                for world, (points, most) in product(inside, worths)
            }
        reached = {world: world.points >= floor * world.max for world in inside}
        criteria.append(_ends(((w.points, w.max) for w in inside), frozenset(reached.values())))
        worlds = {
            World(one.points + other.points, one.max + other.max, one.fails or other.fails or not reached[other])
            for one, other in product(worlds, inside)
        }
    total = _ends(((w.points, w.max) for w in worlds), frozenset(w.points >= whole * w.max for w in worlds))
    verdicts = frozenset(_verdict(world, whole) for world in worlds)
    return Found(indicators, criteria, total, verdicts)


def _ends(worths: Iterable[Worth], states: frozenset[bool]) -> Ends:
    points, most = zip(*worths, strict=True)
    return Ends(min(points), max(points), max(most), states)


def _verdict(world: World, share: Fraction) -> bool | None:
    if world.fails or world.points < share * world.max:
        return False
    return True if world.max else None


def strikes(knockout: Any, worth: Worth) -> bool:
    """An indicator of which nothing applies knocks nobody out."""
    points, most = worth
    if knockout is None or not most:
        return False
    return points == 0 if knockout == "at_zero" else points < Fraction(knockout["below"])


def worths_of(case: Case, indicator: dict[str, Any], place: Place) -> set[Worth]:
    """Everything that an indicator can come to at a place."""
    rule, number = indicator["scoring"], indicator["number"]
    if case.official and grade_at(indicator, place) != "verified":
        return {(NOTHING, maximum(rule, place)), (maximum(rule, place), maximum(rule, place))}
    claim = case.answers.get(number)
    if not case.reviews:
        doubted = case.evidence == "strict" and claim is not None and number not in case.proved
        return _doubted(rule, claim, place) if doubted else _completed(rule, claim, place)
    standing = decisions(case, number)
    if not standing:  # it may yet be accepted, rejected in whole or in part, or changed to anything
        return _doubted(rule, None, place)
    return set().union(*(_decided(rule, claim, decision, place) for decision in standing))


def decisions(case: Case, number: str) -> list[dict[str, Any]]:
    """The decisions that stand: those of the last round that has any."""
    told = [(review.round, review.decisions[number]) for review in case.reviews if number in review.decisions]
    return [decision for name, decision in told if name == told[-1][0]]


def _decided(rule: dict[str, Any], claim: Raw, decision: dict[str, Any], place: Place) -> set[Worth]:
    match decision["decision"]:
        case "rejected":
            return {(NOTHING, maximum(rule, place))}
        case "changed":
            return _completed(rule, decision["answer"], place)
        case _:
            return _completed(rule, claim, place)


def grade_at(indicator: dict[str, Any], place: Place) -> str:
    grade = indicator["grade"]["scoring"]
    if isinstance(grade, str):
        return grade
    return next((grade[key] for key in (*place, "others") if key in grade), "working")


def _doubted(rule: dict[str, Any], raw: Raw, place: Place) -> set[Worth]:
    """As claimed, or not: then each rule gives nothing, also one that is said not to apply."""
    return _summed(
        [{*_leaf(leaf, answer, place), (NOTHING, maximum(leaf, place))} for leaf, answer in leaves_of(rule, raw)]
    )


def _completed(rule: dict[str, Any], raw: Raw, place: Place) -> set[Worth]:
    return _summed([set(_leaf(leaf, answer, place)) for leaf, answer in leaves_of(rule, raw)])


def leaves_of(rule: dict[str, Any], raw: Raw) -> list[tuple[dict[str, Any], Raw]]:
    if rule["type"] != "parts":
        return [(rule, raw)]
    return [leaf for name, part in rule["parts"].items() for leaf in leaves_of(part, (raw or {}).get(name))]


def _summed(leaves: list[set[Worth]]) -> set[Worth]:
    sums = {(NOTHING, NOTHING)}
    for worths in leaves:
        sums = {(a + c, b + d) for (a, b), (c, d) in product(sums, worths)}
    return sums


def maximum(rule: dict[str, Any], place: Place) -> Fraction:
    """The most that a rule gives anywhere; of points for a yes, or for an item, that differ by place, the most here."""
    match rule["type"]:
        case "parts":
            return sum((maximum(part, place) for part in rule["parts"].values()), NOTHING)
        case "yes_no":
            return Fraction(_row(rule, "points", place))
        case "choice":
            return max(_option(option, place) for option in rule["options"].values() for place in EVERYWHERE)
        case "checklist" if "points_each" in rule or "points_each_by" in rule:
            return len(rule["items"]) * Fraction(_row(rule, "points_each", place))
        case _:
            return max(Fraction(band["points"]) for place in EVERYWHERE for band in _bands(rule, place))


def _leaf(rule: dict[str, Any], raw: Raw, place: Place) -> Iterable[Worth]:
    """What the completions of one answer come to."""
    most = maximum(rule, place)
    match rule["type"]:
        case "yes_no":
            worth = {"có": most, "không": NOTHING}
            return {(each, most) for answer, each in worth.items() if raw in (None, answer)}
        case "choice":
            return {(_option(option, place), most) for key, option in rule["options"].items() if raw in (None, key)}
        case "checklist":
            return {(points, most) for points in _checked(rule, raw, place)}
        case "number":
            values = [Fraction(raw)] if raw is not None else _values(_bands(rule, place), NOTHING, None)
            return {(_banded(_bands(rule, place), value), most) for value in values}
        case "change":
            return set(_changed(rule, raw or {}, place, most))
        case _:
            return set(_rated(rule, raw or {}, place, most))


def _option(option: dict[str, Any], place: Place) -> Fraction:
    return Fraction(_row(option, "points", place))


def _row(holder: dict[str, Any], name: str, place: Place) -> Any:
    """What stands under a name, or in the row of a place under “name_by”."""
    if name in holder or f"{name}_by" not in holder:
        return holder.get(name)
    table = holder[f"{name}_by"]
    if "by" not in table:
        ((kind, rows),) = table.items()
        return rows[getattr(place, kind)]
    row = table["rows"]
    for kind in table["by"]:
        row = row[getattr(place, kind)]
    return row


def _checked(rule: dict[str, Any], raw: Raw, place: Place) -> Iterable[Fraction]:
    given = (raw or {}).get("items", {})
    for flags in product(*([given[key]] if key in given else ["có", "không"] for key in rule["items"])):
        count = flags.count("có")
        each = _row(rule, "points_each", place)
        yield count * Fraction(each) if each is not None else _banded(_bands(rule, place), Fraction(count))


def _changed(rule: dict[str, Any], raw: dict[str, str], place: Place, most: Fraction) -> Iterable[Worth]:
    """Every pair of figures that agrees with what is given; a change in percent of nothing is what the rule says."""
    bands, percent = _bands(rule, place), rule["as"] == "percent"
    absent = {"full": (most, most), "excluded": (NOTHING, NOTHING)}.get(rule.get("when_absent", ""))
    for value, before in _pairs(rule, bands, {name: Fraction(figure) for name, figure in raw.items()}):
        if percent and before == 0:
            yield from [absent] if absent is not None else []
        else:
            by = value - before
            yield _banded(bands, 100 * by / before if percent else by), most


def _pairs(rule: dict[str, Any], bands: list[Band], given: dict[str, Fraction]) -> Iterable[tuple[Fraction, Fraction]]:
    """What is given, and for what is missing each figure at which the change is at a threshold, between two, beyond."""
    if len(given) == 2:
        yield given["value"], given["previous"]
        return
    if not given:  # of a period before of 0, of 1 and of a great many
        for before in (NOTHING, Fraction(1), BEYOND):
            yield from _pairs(rule, bands, {"previous": before})
        return
    percent, (known,) = rule["as"] == "percent", given.values()
    bounds = [Fraction(bound) for band in bands for bound in _bounds(band)]
    if "previous" in given:
        figures = [known * (1 + bound / 100) if percent else known + bound for bound in bounds]
    elif percent:
        figures = [known / (1 + bound / 100) for bound in bounds if bound > -100]
    else:
        figures = [known - bound for bound in bounds]
    stops = sorted({NOTHING, BEYOND} | {figure for figure in figures if figure >= 0})
    for figure in (*stops, *((one + other) / 2 for one, other in pairwise(stops))):
        yield (figure, known) if "previous" in given else (known, figure)


def _rated(rule: dict[str, Any], raw: dict[str, str], place: Place, most: Fraction) -> Iterable[Worth]:
    numerator, denominator = (Fraction(raw[name]) if name in raw else None for name in ("numerator", "denominator"))
    bands, is_share, per = _bands(rule, place), rule["unit"] == "%", Fraction(rule["per"])
    absent = {"full": (most, most), "excluded": (NOTHING, NOTHING)}.get(rule.get("when_absent", ""))
    if denominator in (None, 0) and absent is not None:
        if numerator in (None, 0):
            yield absent
        if numerator != 0 and not is_share:  # some to nobody: beyond every bound
            yield _banded(bands, BEYOND), most
    if denominator == 0 or (is_share and denominator is not None and numerator is not None and numerator > denominator):
        return
    if numerator is not None and (denominator is not None or not numerator):
        yield _banded(bands, per * numerator / (denominator or 1)), most
        return
    values = _values(bands, NOTHING, per if is_share else None)
    proportional = "zero_at" in bands[0]
    yield from ((_banded(bands, value), most) for value in values if value or numerator is None or proportional)


def _values(bands: list[Band], low: Fraction, high: Fraction | None) -> list[Fraction]:
    """Every threshold, a value between each two, both ends."""
    named = {Fraction(bound) for band in bands for bound in _bounds(band)}
    end = BEYOND if high is None else high
    stops = sorted({low, end} | {bound for bound in named if low < bound < end})
    return [*stops, *((one + other) / 2 for one, other in pairwise(stops))]


def _bounds(band: Band) -> list[str]:
    named = [bound for name, bound in band.items() if name not in ("points", "between")]
    return [*named, *band.get("between", ())]


def _bands(rule: dict[str, Any], place: Place) -> list[Band]:
    scale = _row(rule, "proportional", place)
    return [scale] if scale is not None else list(_row(rule, "bands", place))


def _banded(bands: list[Band], value: Fraction) -> Fraction:
    """The first band that the value fits, else nothing; or as far as it has come from the one end to the other."""
    if bands and "zero_at" in bands[0]:
        points, zero, full = (Fraction(bands[0][name]) for name in ("points", "zero_at", "full_at"))
        return points * min(max((value - zero) / (full - zero), NOTHING), Fraction(1))
    for band in bands:
        if all(CONDITIONS[name](value, bound) for name, bound in band.items() if name != "points"):
            return Fraction(band["points"])
    return NOTHING
