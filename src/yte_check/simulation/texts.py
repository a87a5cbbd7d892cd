"""Which text is in force for a row, by its year and province; the texts as one program."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from yte_check.compiling.columns import TableColumn, table_columns
from yte_check.compiling.compile import Units, compiled, places_asked
from yte_check.compiling.expressions import Expr, Named, all_of, any_of, chosen, compared
from yte_check.compiling.faults import Fault, faults_of
from yte_check.compiling.placing import place_of_row
from yte_check.compiling.program import Program, either
from yte_check.documents.record import record
from yte_check.standard.model import StandardText

TEXT = "text_"
"""The position of the text that a row is scored by."""


@record
class Texts:
    """Texts of one standard, and which of them is in force for a row: ``position`` of a year and province."""

    each: tuple[StandardText, ...]
    position: Expr = 0

    def program(self, units: Units) -> Program:
        """One program; what the texts have in common is worked out once."""
        programs = [compiled(text, units) for text in self.each]
        *others, last = programs
        found = last
        for at in reversed(range(len(others))):
            found = either(compared("=", Named(TEXT), at), others[at], found)
        return found

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """What of a place any of the texts goes by."""
        return tuple(dict.fromkeys(name for text in self.each for name in places_asked(text)))

    @cached_property
    def places(self) -> Mapping[str, Expr]:
        """What each column of the place is in a row."""
        found = [place_of_row(text, self.asked) for text in self.each]
        return {name: self._of_text([each[name] for each in found]) for name in found[0]}

    @cached_property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of each thing that rules go by, of all texts."""
        keys: dict[str, dict[str, None]] = {}
        for text in self.each:
            for name in self.asked:
                keys.setdefault(name, {}).update(dict.fromkeys(text.place_keys.get(name, ())))
        return {name: tuple(each) for name, each in keys.items()}

    @cached_property
    def columns(self) -> tuple[TableColumn, ...]:
        """The columns of the table that any of the texts reads."""
        found: dict[str, TableColumn] = {}
        for text in self.each:
            for column in table_columns(text):
                found.setdefault(column.name, column)
        return tuple(found.values())

    def faults(self, figure: int) -> tuple[Fault, ...]:
        """What refuses a row, by the text that is in force for it."""
        found: dict[tuple[str, str], list[Expr]] = {}
        for at, text in enumerate(self.each):
            for fault in faults_of(text, figure):
                each = found.setdefault((fault.code, fault.column), [False] * len(self.each))
                each[at] = fault.when
        return tuple(Fault(code, column, self._where(each)) for (code, column), each in found.items())

    def _where(self, each: Sequence[Expr]) -> Expr:
        if all(one == each[0] for one in each):
            return each[0]
        return any_of(*(all_of(compared("=", Named(TEXT), at), when) for at, when in enumerate(each)))

    def _of_text(self, each: Sequence[Expr]) -> Expr:
        *others, last = each
        for at in reversed(range(len(others))):
            last = chosen(compared("=", Named(TEXT), at), others[at], last)
        return last


def all_texts(each: Iterable[Texts]) -> tuple[StandardText, ...]:
    return tuple(text for texts in each for text in texts.each)
