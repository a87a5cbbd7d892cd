"""A program as one SQL text over the table of stations: places, layers, and the ends over the places of a row.

A row of which the place is not known is scored at every place that it may have; the interval spans them all, and a
verdict stands only where all agree.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from yte_check.compiling.columns import place_column
from yte_check.compiling.compile import BEST_LEVEL, WORST_LEVEL
from yte_check.compiling.expressions import columns_in, named_in
from yte_check.compiling.placing import NO_KEY, NO_ZONE
from yte_check.compiling.printing.sql import SqlPrinter, quoted
from yte_check.compiling.program import Layer, Program
from yte_check.documents.record import record
from yte_check.simulation.texts import TEXT, Frame
from yte_check.standard.place import ZONE

ROW = "row_"


@record
class Key:
    """A column that is kept beside the result, and what it is made of."""

    name: str
    sql: str


class Relation:
    """Builds the text for one program, for some of its values."""

    def __init__(self, program: Program, frame: Frame, figure: int, source: str = "stations") -> None:
        self._program, self._frame, self._source = program, frame, source
        self._printer = SqlPrinter(program.bounds(figure), figure)
        self._plain = SqlPrinter({}, figure)
        self._places = tuple(place_column(name) for name in frame.asked)
        self._columns = tuple(each.name for each in frame.columns if each.name not in self._places)

    def scored(self, wanted: Sequence[str], keys: Sequence[Key], where: str = "") -> str:
        """“WITH …” up to a table ``scored`` of the keys and the values that are wanted; ``where`` chooses rows."""
        layers = self._program.layers(wanted)
        needed = _needed(layers, wanted)
        columns = [name for name in self._columns if name in needed[0]]
        kept = [key.name for key in keys]
        parts = [*self._dated(keys, columns, where)]
        branches = []
        for branch, rows in self._branches(kept, columns):
            parts.append(rows)
            last = _added(parts, self._layers(branch, layers, needed, keys))
            branches.append((branch, last))
        selects = [self._ends(branch, last, wanted, keys) for branch, last in branches]
        parts.append(f"scored AS (\n{' UNION ALL '.join(selects)})")
        return "WITH " + ",\n".join(parts) + "\n"

    def position(self) -> str:
        """The position of the text of a row."""
        return self._plain.text(self._frame.position)

    def _dated(self, keys: Sequence[Key], columns: Sequence[str], where: str) -> Iterator[str]:
        """The rows with the text that is in force and their place."""
        source = self._source
        if self._frame.several:
            yield f"dated AS (SELECT *, {self.position()} AS {TEXT} FROM {source})"
            source = "dated"
        own = [f"{key.sql} AS {key.name}" for key in keys]
        places = [f"{self._plain.text(each)} AS {name}_at" for name, each in self._frame.places.items()]
        text = [TEXT] if self._frame.several else []
        taken = ", ".join([*own, *text, *places, *columns])
        yield f"placed AS (SELECT {taken} FROM {source}{where})"

    def _branches(self, kept: Sequence[str], columns: Sequence[str]) -> Iterator[tuple[str, str]]:
        text = [TEXT] if self._frame.several else []
        if not self._places:
            yield "known", f"known AS (SELECT {', '.join([*kept, *text, *columns])} FROM placed)"
            return
        known = " AND ".join(f"{name}_at <> {_nothing(name)}" for name in self._places)
        here = [f"{name}_at AS {name}" for name in self._places]
        yield "known", f"known AS (SELECT {', '.join([*kept, *text, *here, *columns])} FROM placed WHERE {known})"
        rows = self._all_places()
        match = " AND ".join(f"({name}_at = {_nothing(name)} OR {name}_at = p_{name})" for name in self._places)
        there = [f"p_{name} AS {name}" for name in self._places]
        number = f"ROW_NUMBER() OVER (ORDER BY {self._places[0]}_at) AS {ROW}u"
        numbered = f"SELECT *, {number} FROM placed WHERE NOT ({known})"
        yield (
            "spread",
            f"places AS ({rows}),\nunplaced AS ({numbered}),\n"
            f"spread AS (SELECT {', '.join([f'{ROW}u', *kept, *text, *there, *columns])} FROM unplaced "
            f"CROSS JOIN places WHERE {match})",
        )

    def _all_places(self) -> str:
        """Every place as a row."""
        keys = [[(name, key) for key in self._frame.keys[name]] for name in self._frame.asked]
        rows = (
            ", ".join(f"{key if name == ZONE else quoted(key)} AS p_{place_column(name)}" for name, key in place)
            for place in product(*keys)
        )
        return " UNION ALL ".join(f"SELECT {row}" for row in rows)

    def _layers(
        self, branch: str, layers: Sequence[Layer], needed: Sequence[frozenset[str]], keys: Sequence[Key]
    ) -> Iterator[str]:
        """Each layer as a table of what it works out and of what the next ones need."""
        head = [f"{ROW}u"] if branch == "spread" else []
        head += [key.name for key in keys]
        text = [TEXT] if self._frame.several else []
        have = [*text, *self._places, *self._columns]
        previous = branch
        for order, layer in enumerate(layers):
            carried = [name for name in have if name in needed[order + 1]]
            made = [f"{self._printer.text(each)} AS {name}" for name, each in layer.items()]
            yield f"{branch}{order} AS (SELECT {', '.join([*head, *carried, *made])} FROM {previous})"
            previous = f"{branch}{order}"
            have = [*carried, *layer]

    def _ends(self, branch: str, last: str, wanted: Sequence[str], keys: Sequence[Key]) -> str:
        names = [key.name for key in keys]
        if branch == "known":
            return f"SELECT {', '.join([*names, *wanted])} FROM {last}"
        own = [f"MIN({name}) AS {name}" for name in names]
        ends = [f"{_end(name)} AS {name}" for name in wanted]
        return f"SELECT {', '.join([*own, *ends])} FROM {last} GROUP BY {ROW}u"


def _added(parts: list[str], each: Iterator[str]) -> str:
    """Adds all, and gives the name of the last."""
    parts.extend(each)
    return parts[-1].rsplit("\n", 1)[-1].split(" AS ", 1)[0]


def _nothing(name: str) -> str:
    return str(NO_ZONE) if name == ZONE else quoted(NO_KEY)


def _end(name: str) -> str:
    """The ends over all places: the least low, the greatest high, the verdict where all agree."""
    stem = name.split("__v")[0]
    if stem.endswith("low") or stem == BEST_LEVEL:
        return f"MIN({name})"
    if stem.endswith(("high", "max")) or stem == WORST_LEVEL:
        return f"MAX({name})"
    if stem.endswith("_of_"):
        return f"MIN({name})"
    return f"CASE WHEN MIN({name}) = MAX({name}) THEN MIN({name}) ELSE 0 END"


def _needed(layers: Sequence[Layer], wanted: Sequence[str]) -> list[frozenset[str]]:
    """What is needed before each layer and behind the last, columns and values."""
    needed = [frozenset(wanted)]
    for layer in reversed(layers):
        inside = {name for each in layer.values() for name in (*named_in(each), *columns_in(each))}
        needed.append((needed[-1] - layer.keys()) | inside)
    return needed[::-1]
