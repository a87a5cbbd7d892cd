"""Which text is in force for a row, by its year and province; the texts as one program."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from yte_check.compiling.columns import TableColumn, table_columns
from yte_check.compiling.compile import Units, compiled, places_asked
from yte_check.compiling.expressions import Expr, NamedValue, all_of, any_of, chosen, compared
from yte_check.compiling.faults import Fault, FaultCode, faults_of
from yte_check.compiling.making import Memory
from yte_check.compiling.placing import place_of_row
from yte_check.compiling.program import Program, either
from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.record import record
from yte_check.standard.model import StandardText
from yte_check.standard.place import ZONE

TEXT = "text_"
"""The position of the text that a row is scored by."""


@record
class TextsInForce:
    """Texts of one standard, and which of them is in force for a row: ``position`` of a year and province."""

    each: tuple[StandardText, ...]
    position: Expr = 0

    def program(self, units: Units, memory: Memory | None = None) -> Program:
        """One program; what the texts have in common is worked out once."""
        return self.merged([compiled(text, units, memory) for text in self.each])

    def merged(self, programs: Sequence[Program]) -> Program:
        """The programs of the texts as one."""
        *others, last = programs
        for at in reversed(range(len(others))):
            last = either(compared("=", NamedValue(TEXT), at), others[at], last)
        return last

    @cached_property
    def frame(self) -> "Frame":
        """The table and the places of all texts together."""
        asked = tuple(dict.fromkeys(name for text in self.each for name in places_asked(text)))
        found = [place_of_row(text, asked) for text in self.each]
        zones = [place_of_row(text, (ZONE,)) for text in self.each]
        places = {name: self._of_text([each[name] for each in found]) for name in found[0]}
        columns: dict[str, TableColumn] = {}
        keys: dict[str, dict[str, None]] = {name: {} for name in asked}
        for text in self.each:
            for column in table_columns(text):
                columns.setdefault(column.name, column)
            for name in asked:
                keys[name].update(dict.fromkeys(text.place_keys.get(name, ())))
        rows = {name: tuple(each) for name, each in keys.items()}
        zone = self._of_text([each[ZONE] for each in zones])
        return Frame(self.position, len(self.each) > 1, places, rows, tuple(columns.values()), zone)

    def faults(self, figure: int) -> tuple[Fault, ...]:
        """What refuses a row, by the text that is in force for it."""
        found: dict[tuple[FaultCode, str], list[Expr]] = {}
        for at, text in enumerate(self.each):
            for fault in faults_of(text, figure):
                each = found.setdefault((fault.code, fault.column), [False] * len(self.each))
                each[at] = fault.when
        return tuple(Fault(code, column, self._where(each)) for (code, column), each in found.items())

    def _where(self, each: Sequence[Expr]) -> Expr:
        if all(one == each[0] for one in each):
            return each[0]
        return any_of(*(all_of(compared("=", NamedValue(TEXT), at), when) for at, when in enumerate(each)))

    def _of_text(self, each: Sequence[Expr]) -> Expr:
        *others, last = each
        for at in reversed(range(len(others))):
            last = chosen(compared("=", NamedValue(TEXT), at), others[at], last)
        return last


@record
class Frame:
    """What is around a program: which text a row has, its place, the columns of the table."""

    position: Expr
    several: bool
    places: Mapping[str, Expr]
    """What each thing that rules go by is in a row, by its column."""
    keys: Mapping[str, tuple[str, ...]]
    """What it can be, by its name."""
    columns: tuple[TableColumn, ...]
    zone: Expr

    @property
    def asked(self) -> tuple[str, ...]:
        return tuple(self.keys)


def joined(frames: Sequence[Frame]) -> Frame:
    """One frame for programs that are laid beside each other. Raises NotCompiled where they place a row differently."""
    first = frames[0]
    columns: dict[str, TableColumn] = {}
    places: dict[str, Expr] = {}
    keys: dict[str, dict[str, None]] = {}
    for frame in frames:
        assert frame.position == first.position
        if frame.zone != first.zone or any(places.get(name, each) != each for name, each in frame.places.items()):
            raise NotCompiled("simulate_places_differ")
        places.update(frame.places)
        for name, each in frame.keys.items():
            keys.setdefault(name, {}).update(dict.fromkeys(each))
        for column in frame.columns:
            columns.setdefault(column.name, column)
    rows = {name: tuple(each) for name, each in keys.items()}
    return Frame(first.position, first.several, places, rows, tuple(columns.values()), first.zone)
