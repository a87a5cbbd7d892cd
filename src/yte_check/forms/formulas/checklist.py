"""“checklist” in formulas: the fewest and the most points over every number of items that is still possible."""

from collections.abc import Sequence

from yte_check.forms.formulas.worth import Formula, Scale, WorthCells
from yte_check.standard.place import Place
from yte_check.standard.rules import Checklist


def case(rule: Checklist, states: Sequence[str]) -> Formula:
    """There is but one case: the answers only narrow the numbers that are possible."""
    return "1"


def worths(rule: Checklist, place: Place, states: Sequence[str], scale: Scale) -> list[WorthCells]:
    items = f"{states[0]}:{states[-1]}"
    there, absent = f"COUNTIF({items},1)", f"COUNTIF({items},0)"
    keys = tuple(rule.items)
    points = []
    for count in range(len(keys) + 1):
        answer = {key: position < count for position, key in enumerate(keys)}
        points.append(scale.of(rule.score(answer, place).low))
    low, high = _extremes(points, f"{there}+1", f"{len(keys) + 1}-{absent}")
    return [WorthCells(low, high, scale.of(rule.score(None, place).max))]


def _extremes(points: Sequence[Formula], fewest: Formula, most: Formula) -> tuple[Formula, Formula]:
    """The least and the greatest of the points from one place to another, both counted from 1."""
    values = [int(each) for each in points]
    if values == sorted(values):  # more items never cost points: the ends are enough
        return f"CHOOSE({fewest},{','.join(points)})", f"CHOOSE({most},{','.join(points)})"
    low, high = [], []
    for place, value in enumerate(points, 1):
        impossible = f"OR({place}<{fewest},{place}>{most})"
        low.append(f"IF({impossible},{max(values) + 1},{value})")
        high.append(f"IF({impossible},{min(values) - 1},{value})")
    return f"MIN({','.join(low)})", f"MAX({','.join(high)})"
