"""A program: named values in layers, each of which reads the columns of a row and the layers before it."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import islice

from yte_check.compiling.bounds import ValueBounds, bounds_of
from yte_check.compiling.expressions import Expr, NamedValue, Op, chosen, compared, named_in, renamed_in
from yte_check.compiling.guards import prove_guarded
from yte_check.documents.record import record

Layer = Mapping[str, Expr]


@record
class Output:
    """A value that a program gives for a row: ``steps`` of it, each ``unit`` of a point; ``over`` names what it is
    still to be divided by."""

    name: str
    unit: Fraction = Fraction(1)
    over: tuple[str, ...] = ()


@record
class Program:
    """What scores a row at one place, proved to let no null through."""

    values: Mapping[str, Expr]
    """Each value by its name, those that it asks for before it."""
    outputs: Mapping[str, Output]

    def layers(self, wanted: Iterable[str]) -> tuple[Layer, ...]:
        """What is needed for some values, in layers: a value stands in the first that has all that it asks for."""
        needed = self.needed_for(wanted)
        depth: dict[str, int] = {}
        layers: list[dict[str, Expr]] = []
        for name, expression in self.values.items():
            if name not in needed:
                continue
            at = max((depth[each] + 1 for each in named_in(expression) if each in depth), default=0)
            depth[name] = at
            if at == len(layers):
                layers.append({})
            layers[at][name] = expression
        return tuple(layers)

    def needed_for(self, wanted: Iterable[str]) -> frozenset[str]:
        """The names of all values on which some hang."""
        needed: set[str] = set()
        pending = [name for name in wanted if name in self.values]
        while pending:
            name = pending.pop()
            if name not in needed:
                needed.add(name)
                pending.extend(each for each in named_in(self.values[name]) if each in self.values)
        return frozenset(needed)

    def bounds(self, figure: int) -> Mapping[str, ValueBounds]:
        """How great each value can become where no figure is greater than ``figure``."""
        known: dict[str, ValueBounds] = {}
        for name, expression in self.values.items():
            known[name] = bounds_of(expression, known, figure)
        return known


class Builder:
    """Gives names to values while a program is made; what is the same twice within an indicator has one name."""

    def __init__(self) -> None:
        self._values: dict[str, Expr] = {}
        self._names: dict[Expr, str] = {}

    def begin(self) -> int:
        """A new indicator or sum; gives a mark from which ``since`` tells what has been named."""
        self._names.clear()
        return len(self._values)

    def since(self, mark: int) -> Mapping[str, Expr]:
        return dict(islice(self._values.items(), mark, None))

    def take(self, values: Mapping[str, Expr]) -> None:
        """Values that were named, and proved, while another program was made."""
        self._values.update(values)

    def named(self, name: str, expression: Expr) -> Expr:
        """The value under a name; a number that is known needs none."""
        if isinstance(expression, int | NamedValue):
            return expression
        known = self._names.get(expression)
        if known is not None:
            return NamedValue(known)
        prove_guarded(name, expression)
        assert name not in self._values, name
        self._values[name] = expression
        self._names[expression] = name
        return NamedValue(name)

    def output(self, name: str, expression: Expr) -> None:
        """A value that is asked for by this very name."""
        prove_guarded(name, expression)
        assert name not in self._values, name
        self._values[name] = expression

    def program(self, outputs: Iterable[Output]) -> Program:
        return Program(self._values, {output.name: output for output in outputs})


def either(selector: Expr, one: Program, other: Program) -> Program:
    """A program that is ``one`` where the selector holds and ``other`` elsewhere; only what differs is asked twice.

    The outputs have to be in the same units.
    """
    names = list(dict.fromkeys((*one.values, *other.values)))
    values: dict[str, Expr] = {}
    for name in _in_order(names, one, other):
        first, second = one.values.get(name), other.values.get(name)
        values[name] = chosen(selector, 0 if first is None else first, 0 if second is None else second)
    return Program(values, one.outputs)


def _in_order(names: list[str], *programs: Program) -> list[str]:
    """Names so that each stands behind all that it asks for in any of the programs."""
    placed: dict[str, None] = {}
    open_: set[str] = set()

    def place(name: str) -> None:
        if name in placed:
            return
        assert name not in open_, name
        open_.add(name)
        for program in programs:
            if name in program.values:
                for each in dict.fromkeys(named_in(program.values[name])):
                    if any(each in known.values for known in programs):
                        place(each)
        placed[name] = None

    for name in names:
        place(name)
    return list(placed)


@record
class BesideValue:
    """Two programs as one: the outputs of the second have a suffix where they are not those of the first."""

    program: Program
    outputs: Mapping[str, str]
    """What each output of the second is called in it."""


def beside(one: Program, other: Program, suffix: str) -> BesideValue:
    """One program with what differs in another one worked out beside it."""
    values = dict(one.values)
    renamed: dict[str, str] = {}
    for name, expression in other.values.items():
        first = one.values.get(name)
        same = first is expression or first == expression
        if same and not (renamed and any(each in renamed for each in named_in(expression))):
            continue
        renamed[name] = f"{name}{suffix}"
        values[renamed[name]] = renamed_in(expression, NamedValue, renamed)
    outputs = {name: renamed.get(name, name) for name in other.outputs}
    of_other = {
        outputs[name]: Output(outputs[name], each.unit, tuple(renamed.get(figure, figure) for figure in each.over))
        for name, each in other.outputs.items()
    }
    return BesideValue(Program(values, {**of_other, **one.outputs}), outputs)


def with_values(program: Program, known: Mapping[str, int], suffix: str) -> BesideValue:
    """A program beside itself, with some of the values that it is given from outside known."""
    values = dict(program.values)
    renamed: dict[str, str] = {}
    for name, expression in program.values.items():
        if any(each in known or each in renamed for each in named_in(expression)):
            renamed[name] = f"{name}{suffix}"
            values[renamed[name]] = _known(renamed_in(expression, NamedValue, renamed), known)
    return BesideValue(Program(values, program.outputs), {name: renamed.get(name, name) for name in program.outputs})


def _known(expression: Expr, known: Mapping[str, int]) -> Expr:
    """An expression in which some values are known, folded."""
    match expression:
        case NamedValue(name):
            return known.get(name, expression)
        case Op("if", (condition, yes, no)):
            return chosen(_known(condition, known), _known(yes, known), _known(no, known))
        case Op("=", (left, right)):
            return compared("=", _known(left, known), _known(right, known))
        case Op(name, args):
            return Op(name, tuple(_known(each, known) for each in args))
        case _:
            return expression
