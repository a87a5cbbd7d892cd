"""What the compilers of all rule types share: names, columns, tables by place, cases."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from yte_check.compiling.amounts import NOTHING, Arithmetic, PointsAmount, amount
from yte_check.compiling.columns import answer_column, place_column
from yte_check.compiling.expressions import ColumnOf, Expr, NamedValue, Op, all_of, chosen, compared
from yte_check.compiling.program import Builder
from yte_check.compiling.worth import OpenWorth, Worth, Worths
from yte_check.standard.place import ZONE, Place
from yte_check.standard.rules.table import PlaceTable
from yte_check.standard.score import Score

if TYPE_CHECKING:
    from yte_check.compiling.rules.figures import CompiledFigure

T = TypeVar("T")


class CompiledNode(NamedTuple):
    """An indicator or a part of it, by its number and its steps from there."""

    number: int
    steps: tuple[str, ...] = ()

    def column(self, *path: str) -> ColumnOf:
        return ColumnOf(answer_column(self.number, *self.steps, *path))

    def part(self, name: str) -> "CompiledNode":
        return CompiledNode(self.number, (*self.steps, name))

    def name(self, what: str) -> str:
        """The name of a value of it."""
        return f"{answer_column(self.number, *self.steps)}__{what}_"


Memory = dict[int, tuple[object, object, Mapping[str, Expr]]]
"""What became of an indicator, by its identity: itself, its node, the values that were named."""


class PlaceCase(NamedTuple):
    """A case of an answer: when it is there, and what the rule gives then at a place."""

    when: Expr
    score: Callable[[Place], Score]


class Judged(NamedTuple):
    """A figure that bands judge, and where it is missing."""

    figure: "CompiledFigure"
    missing: Expr


class Making:
    """Makes one program.

    ``swept`` are nodes of which the first band is not asked for but given from outside, each with the condition that
    stands for it; ``judged`` then has the figure of each. ``memory`` keeps indicators for the next program.
    """

    def __init__(
        self, on: Arithmetic, swept: Mapping[CompiledNode, Expr] | None = None, memory: "Memory | None" = None
    ) -> None:
        self.on = on
        self.worths = Worths(on)
        self.builder = Builder()
        self.swept: Mapping[CompiledNode, Expr] = swept or {}
        self.judged: dict[CompiledNode, Judged] = {}
        self.memory = memory

    def named(self, name: str, each: PointsAmount) -> PointsAmount:
        """An amount that is worked out once."""
        return PointsAmount(self.builder.named(name, each.steps), each.unit, each.over)

    def named_worth(self, name: str, worth: Worth) -> Worth:
        """A worth that others ask for, each of its ends worked out once."""
        open_ = tuple(self._named_open(f"{name}open{at}_", leaf) for at, leaf in enumerate(worth.open))
        low, high, most = (
            self.named(f"{name}{end}_", each)
            for end, each in (("low", worth.low), ("high", worth.high), ("max", worth.max))
        )
        return Worth(low, high, most, open_)

    def _named_open(self, name: str, leaf: OpenWorth) -> OpenWorth:
        when = leaf.when
        if not isinstance(when, bool) and not _is_flag(when):
            when = compared(">", self.builder.named(name, chosen(when, 1, 0)), 0)
        inner = tuple(self._named_open(f"{name}{at}_", each) for at, each in enumerate(leaf.inner))
        low, high, most = (
            self.named(f"{name}{end}_", each)
            for end, each in (("low", leaf.low), ("high", leaf.high), ("max", leaf.max))
        )
        return OpenWorth(when, low, high, most, inner)

    def at(self, table: PlaceTable[T], make: Callable[[T, Place], PointsAmount]) -> PointsAmount:
        """What is made of the row of a table at the place of the row that is scored."""
        *others, last = table.rows()
        found = make(last.value, last.place)
        for row in reversed(others):
            found = self.on.chosen(is_at(row.place, table.by), make(row.value, row.place), found)
        return found

    def cases(self, table: PlaceTable[T], there: Expr, known: Worth, cases: Sequence[PlaceCase]) -> Worth:
        """What is known where everything is there; else the case that an answer is in, scored by the rule itself.

        The last case is there where no other one is.
        """

        def ends(pick: Callable[[Score], Decimal | int], known: PointsAmount) -> PointsAmount:
            *others, last = cases
            found = self._scored(table, last, pick)
            for case in reversed(others):
                found = self.on.chosen(case.when, self._scored(table, case, pick), found)
            return self.on.chosen(there, known, found)

        def of_open(field: str) -> PointsAmount:
            return ends(lambda score: getattr(score.uncertain[0], field) if score.uncertain else 0, NOTHING)

        low = ends(lambda score: score.low, known.low)
        high = ends(lambda score: score.high, known.high)
        most = ends(lambda score: score.max, known.max)
        is_open = ends(lambda score: 1 if score.uncertain else 0, NOTHING)
        if is_open.steps == 0:
            return Worth(low, high, most)
        leaf = OpenWorth(compared(">", is_open.steps, 0), of_open("low"), of_open("high"), of_open("max"))
        return Worth(low, high, most, (leaf,))

    def _scored(self, table: PlaceTable[T], case: PlaceCase, pick: Callable[[Score], Decimal | int]) -> PointsAmount:
        def points(_: T, place: Place) -> PointsAmount:
            return amount(pick(case.score(place)))

        return self.at(table, points)


def is_at(place: Place, by: Sequence[str]) -> Expr:
    """Whether the row is scored at a place, as far as it is named."""
    keys = place.keys
    return all_of(*(compared("=", NamedValue(place_column(n)), int(keys[n]) if n == ZONE else keys[n]) for n in by))


def _is_flag(condition: Expr) -> bool:
    return isinstance(condition, Op) and condition.name == ">" and isinstance(condition.args[0], NamedValue)
