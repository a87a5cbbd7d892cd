"""«checklist» in formulas: the fewest and the most points over every number of items that is still possible."""

from collections.abc import Sequence

from yte_check.forms.formulas.worth import Formula, Scale, Worth
from yte_check.standard.place import Place
from yte_check.standard.rules import Checklist


def case(rule: Checklist, states: Sequence[str]) -> Formula:
    """There is but one case: the answers only narrow the numbers that are possible."""
    return "1"


def worths(rule: Checklist, place: Place, states: Sequence[str], scale: Scale) -> list[Worth]:
    items = f"{states[0]}:{states[-1]}"
    there, absent = f"COUNTIF({items},1)", f"COUNTIF({items},0)"
    keys = tuple(rule.items)
    points = []
    for count in range(len(keys) + 1):
        answer = {key: position < count for position, key in enumerate(keys)}
        points.append(scale.of(rule.score(answer, place).low))
    maximum = scale.of(rule.maximum())
    beyond = str(int(maximum) + 1)
    low = [_where_possible(count, value, len(keys), there, absent, beyond) for count, value in enumerate(points)]
    high = [_where_possible(count, value, len(keys), there, absent, "-1") for count, value in enumerate(points)]
    return [Worth(f"MIN({','.join(low)})", f"MAX({','.join(high)})", maximum)]


def _where_possible(count: int, points: Formula, of: int, there: Formula, absent: Formula, other: Formula) -> Formula:
    return f"IF(OR({count}<{there},{count}>{of}-{absent}),{other},{points})"
