"""How many rows come to which verdict: before and after a reform, group by group."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args

from yte_check.compiling.bounds import ValueBounds
from yte_check.compiling.compile import BEST_LEVEL, VERDICT, WORST_LEVEL, Units, units_of
from yte_check.compiling.expressions import Expr, any_of
from yte_check.compiling.faults import Fault, FaultCode
from yte_check.compiling.making import Memory
from yte_check.compiling.printing.sql import SqlPrinter, failing, figure_of, least_figure
from yte_check.compiling.program import Program, beside
from yte_check.documents.record import record
from yte_check.scoring.results import Verdict
from yte_check.simulation.engine import SOURCE, UNREAD, Engine
from yte_check.simulation.relation import Key, Relation
from yte_check.simulation.texts import TEXT, Frame, TextsInForce, joined

Grouping = Literal["province", "zone", "region", "year"]
GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)
VERDICTS: tuple[Verdict, ...] = ("met", "not_met", "undetermined")
_OF_STATE: Mapping[int, Verdict] = {1: "met", 0: "undetermined", -1: "not_met"}
SECOND = "__v"
"""What the values of a second program are called by, where they are not those of the first."""
RefusalCode = FaultCode | Literal["cell_unreadable"]


@record
class Refusals:
    """``rows`` that are not scored, and how many have which fault; a row may have several."""

    rows: int
    reasons: tuple["Refused", ...]


@record
class Refused:
    code: RefusalCode
    column: str
    count: int


Counts = Mapping[Verdict, int]


@record
class VerdictMove:
    """So many rows that were ``from_`` and are now ``to``."""

    from_: str
    to: str
    count: int


@record
class CountedGroup:
    by: Mapping[str, Any]
    baseline: Counts
    reform: Counts | None


@record
class CountedRows:
    """``levels`` are moves between levels where the standard has them: the positions, behind the last for none; None
    where more than one is still possible."""

    rows: int
    baseline: Counts
    reform: Counts | None
    moves: tuple[VerdictMove, ...]
    groups: tuple[CountedGroup, ...]
    level_moves: tuple[tuple[int | None, int | None, int], ...] = ()


class Country:
    """The rows of a table under the texts of a baseline, and of a reform where there is one."""

    def __init__(
        self, engine: Engine, baseline: TextsInForce, reform: TextsInForce | None, more: Sequence[TextsInForce] = ()
    ) -> None:
        each = [baseline, *([reform] if reform is not None else [])]
        self._engine, self.baseline, self.reform = engine, baseline, reform
        self.units: Units = units_of(text for texts in (*each, *more) for text in texts.each)
        self.frame: Frame = joined([texts.frame for texts in (*each, *more)])
        self._memory: Memory = {}
        program = self.program_of(baseline)
        self.outputs: Mapping[str, str] = {}
        if reform is not None:
            both = beside(program, self.program_of(reform), SECOND)
            program, self.outputs = both.program, both.outputs
        self.program: Program = program
        self._each = (*each, *more)
        self._reckon_with(figure_of(program))

    def settle(self) -> None:
        """Look how great the figures of the table are, once it is loaded: small ones are reckoned with quicker."""
        counts = [column.name for column in self.frame.columns if column.kind == "count"]
        figures = [column.name for column in self.frame.columns if column.kind == "measurement"]
        asked = [f"MAX(GREATEST({', '.join([*some, some[0]])}))" for some in (counts, figures) if some]
        (found,) = self._engine.query(f"SELECT {', '.join(asked)} FROM {SOURCE}") if asked else ((),)
        greatest = max((int(each) for each in found if each is not None), default=0)
        self._reckon_with(least_figure(greatest, self.figure))

    def _reckon_with(self, figure: int) -> None:
        self.figure = figure
        self._faults = _merged([texts.faults(figure) for texts in self._each])
        self._printer = SqlPrinter(_NO_BOUNDS, figure)

    def program_of(self, texts: TextsInForce) -> Program:
        """The program of some texts in the units of this country; what was compiled before is not compiled again."""
        return texts.program(self.units, self._memory)

    def query(self, sql: str) -> Sequence[Sequence[Any]]:
        return self._engine.query(sql)

    def text(self, expression: Expr) -> str:
        """An expression over the columns of the table."""
        return self._printer.text(expression)

    def relation(self, program: Program) -> Relation:
        return Relation(program, self.frame, self.figure)

    @property
    def sound(self) -> str:
        """The condition on rows that can be scored."""
        if not self._faults:
            return f" WHERE {UNREAD} IS NULL"
        refused = failing((fault.when for fault in self._faults), self._printer)
        return f" WHERE {UNREAD} IS NULL AND NOT {refused}"

    def keys(self, by: Sequence[Grouping]) -> list[Key]:
        """The columns of groups."""
        zone = f"NULLIF({self._printer.text(self.frame.zone)}, 0)"
        return [Key(f"group_by_{name}", zone if name == "zone" else name) for name in by]

    def scored(self, program: Program, wanted: Sequence[str], keys: Sequence[Key]) -> str:
        return self.relation(program).scored(wanted, keys, self.sound)

    def refusals(self) -> Refusals:
        """How many rows are not scored, and why. Only the faults that there are, are looked for in what follows."""
        printer = self._printer
        every = failing((fault.when for fault in self._faults), printer)
        dated = f"(SELECT *, {self.relation(self.program).position()} AS {TEXT} FROM {SOURCE}) dated"
        refused = f"FROM {dated} WHERE {UNREAD} IS NOT NULL OR {every}"
        ((rows,),) = self._engine.query(f"SELECT COUNT(*) {refused}")
        if not rows:
            self._faults = ()
            return Refusals(0, ())
        counts = [f"SUM(CASE WHEN {printer.text(fault.when)} THEN 1 ELSE 0 END)" for fault in self._faults]
        (found,) = self._engine.query(f"SELECT {', '.join(counts)} {refused}")
        unread = self._engine.query(
            f"SELECT {UNREAD}, COUNT(*) FROM {SOURCE} WHERE {UNREAD} IS NOT NULL GROUP BY {UNREAD} ORDER BY {UNREAD}"
        )
        there = [(fault, int(count)) for fault, count in zip(self._faults, found, strict=True) if count]
        self._faults = tuple(fault for fault, _ in there)
        reasons = [Refused("cell_unreadable", column, count) for column, count in unread]
        reasons += [Refused(fault.code, fault.column, count) for fault, count in there]
        return Refusals(int(rows), tuple(sorted(reasons, key=lambda each: -each.count)))

    def counted(self, by: Sequence[Grouping] = ()) -> CountedRows:
        """Everything that is counted of the baseline and the reform, in one query."""
        second = self.outputs.get(VERDICT)
        levels = [BEST_LEVEL, WORST_LEVEL] if BEST_LEVEL in self.program.outputs else []
        wanted = [VERDICT, *levels]
        if second is not None:
            wanted += [second, *(self.outputs[each] for each in levels if each in self.outputs)]
        wanted = list(dict.fromkeys(wanted))
        keys = self.keys(by)
        columns = [*(key.name for key in keys), *wanted]
        sql = self.scored(self.program, wanted, keys)
        grouped = ", ".join(columns)
        found = self._engine.query(f"{sql}SELECT {grouped}, COUNT(*) FROM scored GROUP BY {grouped} ORDER BY {grouped}")
        rows = [dict(zip([*columns, "count"], row, strict=True)) for row in found]
        return self._summed(rows, by, second, bool(levels))

    def _summed(
        self, rows: list[dict[str, Any]], by: Sequence[Grouping], second: str | None, levels: bool
    ) -> CountedRows:
        whole, groups = _Sums(), dict[tuple[Any, ...], _Sums]()
        moves: Counter[tuple[Verdict, Verdict]] = Counter()
        level_moves: Counter[tuple[int | None, int | None]] = Counter()
        for row in rows:
            before, count = _OF_STATE[row[VERDICT]], int(row["count"])
            after = _OF_STATE[row[second]] if second is not None else None
            for sums in (whole, groups.setdefault(tuple(row[f"group_by_{name}"] for name in by), _Sums())):
                sums.add(before, after, count)
            if after is not None and after != before:
                moves[before, after] += count
            if levels and second is not None:
                level_moves[_level(row, {}), _level(row, self.outputs)] += count
        shown = (
            CountedGroup(dict(zip(by, key, strict=True)), *sums.counts(second is not None))
            for key, sums in groups.items()
        )
        baseline, reform = whole.counts(second is not None)
        return CountedRows(
            whole.rows, baseline, reform,
            tuple(VerdictMove(one, other, count) for (one, other), count in sorted(moves.items())),
            tuple(shown) if by else (),
            tuple((one, other, count) for (one, other), count in level_moves.items() if one != other),
        )  # fmt: skip


def _level(row: Mapping[str, Any], names: Mapping[str, str]) -> int | None:
    best, worst = (row[names.get(each, each)] for each in (BEST_LEVEL, WORST_LEVEL))
    return int(best) if best == worst else None


class _Sums:
    def __init__(self) -> None:
        self._before: Counter[Verdict] = Counter()
        self._after: Counter[Verdict] = Counter()

    @property
    def rows(self) -> int:
        return self._before.total()

    def add(self, before: Verdict, after: Verdict | None, count: int) -> None:
        self._before[before] += count
        if after is not None:
            self._after[after] += count

    def counts(self, reformed: bool) -> tuple[Counts, Counts | None]:
        return counts_of(self._before), counts_of(self._after) if reformed else None


def counts_of(found: Mapping[Verdict, int]) -> Counts:
    """All three, in a fixed order."""
    return {verdict: found.get(verdict, 0) for verdict in VERDICTS}


def _merged(each: Sequence[Sequence[Fault]]) -> tuple[Fault, ...]:
    """The faults of several texts; what is one in any of them refuses the row."""
    found: dict[tuple[FaultCode, str], list[Fault]] = {}
    for faults in each:
        for fault in faults:
            found.setdefault((fault.code, fault.column), []).append(fault)
    return tuple(
        Fault(code, column, any_of(*dict.fromkeys(one.when for one in same))) for (code, column), same in found.items()
    )


_NO_BOUNDS: Mapping[str, ValueBounds] = {}
