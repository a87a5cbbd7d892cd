"""A number swept over many values: what would be met at each. Several sweeps are tried in every combination.

Where a sweep moves the bound of a first band, a row knows two cases, the band hit and missed. Each is scored once; how
many of the values a row reaches is found beside it, and the counts of all values are sums over that. What else changes
a text is scored value by value.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import accumulate, product
from typing import Any

from yte_check.compiling.amounts import Arithmetic
from yte_check.compiling.compile import VERDICT, program_of
from yte_check.compiling.expressions import Expr, NamedValue, chosen, compared
from yte_check.compiling.making import CompiledNode, Making
from yte_check.compiling.program import BesideValue, Program, with_values
from yte_check.compiling.rules.figures import SIGN_OF
from yte_check.documents.item_numbers import number_before
from yte_check.documents.record import record
from yte_check.scoring.results import Verdict
from yte_check.simulation.counting import Country, Counts, counts_of
from yte_check.simulation.editing import BoundPlace, rule_at, with_bound, with_share
from yte_check.simulation.relation import Key
from yte_check.simulation.texts import TextsInForce
from yte_check.simulation.variants import Change, count_variants
from yte_check.standard.model import StandardText
from yte_check.standard.rules import NumberRule, Rate
from yte_check.standard.rules.bounds import BOUNDS, Bound
from yte_check.standard.rules.leaves import Steps
from yte_check.standard.rules.rate import Counts as RateCounts
from yte_check.standard.rules.table import EVERYWHERE
from yte_check.standard.score import Score

SHARES = ("total_percent", "criterion_percent")
MOST = 10_000
"""So many combinations at most."""
_RANGE = re.compile(r"(?P<low>[\d.,]+)\s*\.\.\s*(?P<high>[\d.,]+)(?:\s+step\s+(?P<step>[\d.,]+))?")
_RISING = ("at_least", "above")
_ZERO, _ONE = Decimal(0), Decimal(1)


class SweepRefused(Exception):
    """A sweep that cannot be understood or has nothing to move; ``code`` is that of the message."""

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code)
        self.code, self.params = code, params


@record
class Sweep:
    """A target, “6”, “12.dat” or “total_percent”, and its values in ascending order."""

    target: str
    values: tuple[Decimal, ...]


@record
class SweepPoint:
    """The counts at one combination of values, by target."""

    values: Mapping[str, Decimal]
    counts: Counts


def parse_sweep(written: str) -> Sweep:
    """“6: 80..100 step 0.5”, “6: 80, 90, 95”. Raises SweepRefused."""
    target, colon, values = (part.strip() for part in written.partition(":"))
    if not (target and colon and values):
        raise SweepRefused("sweep_form", text=written)
    try:
        found = _values(values)
    except ArithmeticError:
        raise SweepRefused("sweep_form", text=written) from None
    if not found or len(found) > MOST:
        raise SweepRefused("sweep_too_many", text=written, limit=MOST)
    return Sweep(target, found)


def _values(text: str) -> tuple[Decimal, ...]:
    found = _RANGE.fullmatch(text)
    if found is None:
        return tuple(sorted({_number(each) for each in text.replace(";", " ").replace(", ", " ").split()}))
    low, high = _number(found["low"]), _number(found["high"])
    step = _number(found["step"] or "1")
    if step <= 0 or low > high or (high - low) / step > MOST:
        return ()
    return tuple(low + step * at for at in range(int((high - low) / step) + 1))


def _number(text: str) -> Decimal:
    return Decimal(text.strip().removesuffix("%").replace(",", "."))


class Sweeping:
    """Sweeps over the texts of a country."""

    def __init__(self, country: Country, texts: TextsInForce, sweeps: Sequence[Sweep]) -> None:
        self._country, self._texts = country, texts
        self._moved = [_Moved(sweep, texts) for sweep in sweeps]

    def points(self) -> tuple[SweepPoint, ...]:
        """Every combination, the last sweep quickest. Raises SweepRefused."""
        size = 1
        for moved in self._moved:
            size *= len(moved.sweep.values)
        if size > MOST:
            raise SweepRefused("sweep_too_many", text=" × ".join(each.sweep.target for each in self._moved), limit=MOST)
        return tuple(self._stepped() if all(each.is_step for each in self._moved) else self._one_by_one())

    def _combinations(self) -> Iterator[tuple[Decimal, ...]]:
        return product(*(moved.sweep.values for moved in self._moved))

    def _point(self, values: Sequence[Decimal], counts: Counts) -> SweepPoint:
        return SweepPoint({each.sweep.target: value for each, value in zip(self._moved, values, strict=True)}, counts)

    def _one_by_one(self) -> Iterator[SweepPoint]:
        combinations = list(self._combinations())
        changes = [self._change(values) for values in combinations]
        for values, found in zip(combinations, count_variants(self._country, self._texts, changes), strict=True):
            yield self._point(values, found.counts)

    def _change(self, values: Sequence[Decimal]) -> Change:
        def change(text: StandardText) -> StandardText:
            for moved, value in zip(self._moved, values, strict=True):
                text = moved.changed(text, value)
            return text

        return change

    def _stepped(self) -> Iterator[SweepPoint]:
        hits = {moved.node: NamedValue(f"hit{at}_") for at, moved in enumerate(self._moved)}
        given = {node: compared("=", hit, 1) for node, hit in hits.items()}
        makings = [Making(Arithmetic(self._country.units.base), given) for _ in self._texts.each]
        programs = [program_of(making, text) for making, text in zip(makings, self._texts.each, strict=True)]
        program, making = self._texts.merged(programs), makings[-1]
        cases, together = [], dict(program.values)
        for case in product((0, 1), repeat=len(self._moved)):
            known = {hit.name: there for hit, there in zip(hits.values(), case, strict=True)}
            laid: BesideValue = with_values(program, known, "__v" + "".join(map(str, case)))
            together.update(laid.program.values)
            cases.append((case, laid.outputs[VERDICT]))
        keys = [Key(f"step{at}_", self._country.text(moved.steps(making))) for at, moved in enumerate(self._moved)]
        wanted = list(dict.fromkeys(name for _, name in cases))
        sql = self._country.scored(Program(together, program.outputs), wanted, keys)
        columns = ", ".join([*(key.name for key in keys), *wanted])
        rows = self._country.query(f"{sql}SELECT {columns}, COUNT(*) FROM scored GROUP BY {columns}")
        sums = _SweptSums([len(moved.sweep.values) for moved in self._moved])
        for row in rows:
            steps, count = [int(each) for each in row[: len(keys)]], int(row[-1])
            verdicts = dict(zip(wanted, row[len(keys) : -1], strict=True))
            for case, name in cases:
                ends = [moved.where(step, there) for moved, step, there in zip(self._moved, steps, case, strict=True)]
                sums.add(int(verdicts[name]), ends, count)
        for values, counts in zip(self._combinations(), sums.counts(), strict=True):
            yield self._point(values, counts)


def _bound(place: BoundPlace) -> Bound:
    """The name of a bound that is no end of a stretch."""
    return next(name for name in BOUNDS if name == place.path[-1])


class _Moved:
    """What a sweep moves in the texts."""

    def __init__(self, sweep: Sweep, texts: TextsInForce) -> None:
        self.sweep, self._texts = sweep, texts
        self._place = None if sweep.target in SHARES else self._found()

    def changed(self, text: StandardText, value: Decimal) -> StandardText:
        if self._place is None:
            return with_share(text, self.sweep.target, value)
        return with_bound(text, self._place, value)

    @property
    def node(self) -> CompiledNode:
        assert self._place is not None
        return CompiledNode(self._place.indicator, self._place.steps)

    @cached_property
    def is_step(self) -> bool:
        """Whether the values differ in whether the first band is hit and in nothing else."""
        place, text = self._place, self._texts.each[-1]
        if place is None:
            return False
        rules = [rule_at(each, place.indicator, place.steps) for each in self._texts.each]
        if any(rule != rules[-1] for rule in rules):
            return False
        one = self._missing(self.changed(text, self.sweep.values[0]))
        return all(self._missing(self.changed(text, value)) == one for value in self.sweep.values[1:])

    def _missing(self, text: StandardText) -> list[Score]:
        """What the rule gives where figures are missing: the bound may count there, too."""
        assert self._place is not None
        rule = rule_at(text, self._place.indicator, self._place.steps)
        if isinstance(rule, NumberRule):
            return [rule.score(None, EVERYWHERE)]
        assert isinstance(rule, Rate)
        return [
            rule.score(RateCounts(top, bottom), EVERYWHERE)
            for top, bottom in (
                (None, None), (_ZERO, None), (_ONE, None), (_ZERO, _ZERO), (None, _ZERO), (None, _ONE)
            )
        ]  # fmt: skip

    def _found(self) -> BoundPlace:
        """The bound of the first band of an indicator or a part. Raises SweepRefused."""
        text = self._texts.each[-1]
        number, rest = number_before(self.sweep.target, {each.number for each in text.indicators()})
        if number is None:
            raise SweepRefused("sweep_no_target", target=self.sweep.target)
        steps: Steps = tuple(rest)
        rule = rule_at(text, number, steps)
        if not isinstance(rule, Rate | NumberRule) or rule.bands is None:
            raise SweepRefused("sweep_no_bands", target=self.sweep.target)
        named = [name for name in BOUNDS if getattr(rule.bands[0], name) is not None]
        if len(named) != 1:
            raise SweepRefused("sweep_no_bands", target=self.sweep.target)
        return BoundPlace(number, steps, ("bands", 0, named[0]), getattr(rule.bands[0], named[0]))

    @property
    def _rises(self) -> bool:
        assert self._place is not None
        return self._place.path[-1] in _RISING

    def where(self, step: int, hit: int) -> tuple[int, int]:
        """The positions of the values at which a row hits the band, or misses it, from the first to before the last."""
        most = len(self.sweep.values)
        if self._rises:
            return (0, step) if hit else (step, most)
        return (step, most) if hit else (0, step)

    def steps(self, making: Making) -> Expr:
        """How many values, from the least, a row reaches; of bands below a bound, how many it is above."""
        assert self._place is not None
        judged, bound = making.judged[self.node], _bound(self._place)

        def between(low: int, high: int) -> Expr:
            if low == high:
                return low
            middle = (low + high) // 2
            test = judged.figure.compared(SIGN_OF[bound], self.sweep.values[middle])
            if self._rises:
                return chosen(test, between(middle + 1, high), between(low, middle))
            return chosen(test, between(low, middle), between(middle + 1, high))

        return chosen(judged.missing, 0, between(0, len(self.sweep.values)))


_STATES: Mapping[int, Verdict] = {1: "met", 0: "undetermined", -1: "not_met"}


class _SweptSums:
    """Counts over a grid of values, filled box by box and summed up once."""

    def __init__(self, sizes: Sequence[int]) -> None:
        self._sizes = [size + 1 for size in sizes]
        self._cells: dict[int, dict[tuple[int, ...], int]] = {state: {} for state in _STATES}

    def add(self, state: int, box: Sequence[tuple[int, int]], count: int) -> None:
        cells = self._cells[state]
        for corner in product(*((0, 1) for _ in box)):
            at = tuple(ends[side] for ends, side in zip(box, corner, strict=True))
            cells[at] = cells.get(at, 0) + (-count if sum(corner) % 2 else count)

    def counts(self) -> Iterator[Counts]:
        """The counts at every combination, in their order."""
        grids = {state: self._summed(cells) for state, cells in self._cells.items()}
        for at in product(*(range(size - 1) for size in self._sizes)):
            yield counts_of({_STATES[state]: _at(grid, at) for state, grid in grids.items()})

    def _summed(self, cells: Mapping[tuple[int, ...], int]) -> Any:
        def grid(prefix: tuple[int, ...], depth: int) -> Any:
            if depth == len(self._sizes):
                return cells.get(prefix, 0)
            below = [grid((*prefix, at), depth + 1) for at in range(self._sizes[depth])]
            return list(accumulate(below, _added))

        return grid((), 0)


def _added(one: Any, other: Any) -> Any:
    if isinstance(one, int):
        return one + other
    return [_added(a, b) for a, b in zip(one, other, strict=True)]


def _at(grid: Any, at: Sequence[int]) -> int:
    for step in at:
        grid = grid[step]
    found: int = grid
    return found
