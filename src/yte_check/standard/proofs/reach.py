"""What can be reached: the maximum in every zone and region, recognition at all, and knock-outs that can strike."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.knockout import KnockoutMark
from yte_check.standard.model import StandardText
from yte_check.standard.place import Place
from yte_check.standard.proofs.walk import indicators, rules_of, tables
from yte_check.standard.rules import AnyRule, Parts
from yte_check.standard.rules.bands import PointScale, most_points
from yte_check.standard.rules.leaves import groups, path_of
from yte_check.standard.rules.parts import varies
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.rules.table import places_of
from yte_check.standard.score import ZERO

_MOST = Decimal(100)


def check_maximum(text: StandardText, problems: Problems) -> None:
    """A station anywhere can get a rule's full points; of parts that are worth more here and less there, together."""
    for path, indicator in indicators(text):
        whole = indicator.scoring
        together = whole if isinstance(whole, Parts) else None
        for here, rule in rules_of(indicator, path):
            if together is None or not varies(rule):
                _check_best(_rows(rule, here), rule.maximum(), problems)
        if together is not None:
            rows = ((place, together.most_at(place)) for place in together.places)
            here = (*path, "scoring", "parts")
            _check_best(((here, _row_words(place), best) for place, best in rows), whole.maximum(), problems)


def _check_best(rows: Iterable[tuple[Path, str, Decimal]], maximum: Decimal, problems: Problems) -> None:
    for path, row, best in rows:
        if best < maximum:
            problems.error_at_key("maximum_unreachable", path, row=row, best=best, maximum=maximum)


def _row_words(place: Place) -> str:
    return ", ".join(place.keys.values())


def _rows(rule: AnyRule, path: Path) -> Iterator[tuple[Path, str, Decimal]]:
    """The best points at each place that a table of the rule asks for, and where that can be seen."""
    found = tuple(tables(rule, path))
    for place in places_of(table for _, table in found):
        here = [(holder, row) for holder, table in found for row in table.rows() if row.place.agrees(place)]
        if len(here) < len(found):  # a row is missing, which is another fault
            continue
        best = max((_most(row.value) for _, row in here), default=ZERO)
        own = next(((*path, *row.path) for holder, row in here if holder == path), None)
        yield own or found[0][0][: len(path) + 1], _row_words(place), best


def _most(value: Decimal | PointScale) -> Decimal:
    return most_points(value) if isinstance(value, tuple | Proportional) else value


def check_recognition(text: StandardText, problems: Problems) -> None:
    """Percentages that can be reached, and a title that holds for at least a year."""
    recognition = text.recognition
    if recognition is not None:
        others = recognition.criterion_percent or recognition.criteria or recognition.counts
        for name, may_be_zero in (("total_percent", bool(others)), ("criterion_percent", True)):
            percent: Decimal = getattr(recognition, name)
            if not 0 <= percent <= _MOST or not (percent or may_be_zero):
                problems.error("percent_impossible", ("recognition", name), percent=percent)
    if text.asked.valid_years < 1:
        path = (text.asked_path[0], "valid_years")
        problems.error("years_impossible", path, years=text.asked.valid_years)


def check_knockouts(text: StandardText, problems: Problems) -> None:
    """A knock-out strikes some stations and not all, and the conditions of recognition ask for it."""
    for path, indicator in indicators(text):
        if indicator.knockout is not None:
            _check_mark(indicator.knockout, indicator.points, (*path, "knockout"), problems)
        for steps, rule in groups(indicator.scoring):
            for name, mark in (rule.knockouts or {}).items():
                if name in rule.parts:
                    here = (*path, "scoring", *path_of(steps), "knockouts", name)
                    _check_mark(mark, rule.parts[name].maximum(), here, problems)
    marked = any(indicator.knockout or indicator.knocks_out_within for indicator in text.indicators())
    levels = text.result.levels if text.result is not None else ()
    if (text.knockout_list is not None or marked) and not (
        text.asked.no_knockout or any(level.no_knockout for level in levels)
    ):
        problems.warn("knockout_not_asked", (*text.asked_path, "no_knockout"))


def _check_mark(mark: KnockoutMark, points: Decimal, path: Path, problems: Problems) -> None:
    """A mark on something of so many points."""
    below = mark.below
    if below is not None and below > points:
        problems.error("knockout_always", path, below=below, points=points)
    elif (below is not None and below <= 0) or points == 0:
        problems.error("knockout_never", path)
