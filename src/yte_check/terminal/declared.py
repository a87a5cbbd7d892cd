"""What a command takes, as data. A field of a command's options says which option it is:
``start: Annotated[date | None, Option("help_gap_start", DAY)] = None``. Whatever reads a command line reads this."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar, get_args, get_origin

from yte_check.documents.record import record
from yte_check.terminal.settings import UsageProblem

T = TypeVar("T")
GivenValue = str | bool | list[str] | None
"""What stands on a command line: the text of an option, its texts where it may be repeated, or that it is there."""


@record
class OptionValue:
    """A sort of value. ``read`` makes it from the name of an option and the text behind it, and raises UsageProblem;
    ``words`` are what a shell may offer for it."""

    metavar: str
    read: Callable[[str, str], object]
    words: Callable[[], tuple[str, ...]] = tuple


@record
class Option:
    """An option: the code of its help with the parameters of that, and its value; none for a switch. It is called as
    its field unless ``names`` says otherwise. ``needs`` are fields without any of which it would be of no use."""

    help: str
    value: OptionValue | None = None
    metavar: str | None = None
    names: tuple[str, ...] = ()
    params: Mapping[str, object] | None = None
    needs: tuple[str, ...] = ()


@record
class Argument:
    """What stands without a name."""

    help: str
    value: OptionValue
    metavar: str


@record
class Parameter:
    """A declaration with what its field adds to it. ``default`` is the text of a default, None where there is none."""

    key: str
    declared: Option | Argument
    required: bool
    repeated: bool
    default: str | None

    @property
    def names(self) -> tuple[str, ...]:
        """``-o`` and ``--output``; none for an argument."""
        if isinstance(self.declared, Argument):
            return ()
        return self.declared.names or (f"--{self.key.replace('_', '-')}",)

    @property
    def metavar(self) -> str | None:
        """What stands for the value in the help; None for a switch."""
        value = self.declared.value
        return self.declared.metavar or (value.metavar if value is not None else None)

    @property
    def needs(self) -> tuple[str, ...]:
        """The keys of what it is of no use without."""
        return self.declared.needs if isinstance(self.declared, Option) else ()

    def is_in(self, given: Mapping[str, GivenValue]) -> bool:
        """Whether something other than the default is given."""
        return given.get(self.key) not in (None, [], False, self.default)

    def read(self, text: str) -> object:
        """Raises UsageProblem."""
        assert self.declared.value is not None
        return self.declared.value.read(self.names[-1] if self.names else self.declared.metavar or "", text)


def parameters_of(options: type) -> Iterator[Parameter]:
    """What a command takes, those of shared blocks of options in their places."""
    for field in _fields(options):
        parameter = _parameter(field)
        if parameter is None:
            yield from parameters_of(_block(field))
        else:
            yield parameter


def options_from(options: type[T], given: Mapping[str, GivenValue], command: str) -> T:
    """The options of a command from what was given of them, by the names of their fields.

    Raises UsageProblem, for an option without what it needs as well: it would be passed over without a word.
    """
    parameters = {each.key: each for each in parameters_of(options)}
    for parameter in parameters.values():
        needed = [parameters[key] for key in parameter.needs]
        if needed and parameter.is_in(given) and not any(each.is_in(given) for each in needed):
            names = tuple(each.names[-1] for each in needed)
            raise UsageProblem("usage_needs", option=parameter.names[-1], needed=names, command=command)
    return _made(options, given, command)


def _made(options: type[T], given: Mapping[str, GivenValue], command: str) -> T:
    values: dict[str, object] = {}
    for field in _fields(options):
        parameter = _parameter(field)
        if parameter is None:
            values[field.name] = _made(_block(field), given, command)
        elif (found := given.get(field.name)) not in (None, []):
            values[field.name] = _value(parameter, found, command)
    return options(**values)


def _value(parameter: Parameter, given: GivenValue, command: str) -> object:
    try:
        if isinstance(given, list):
            return tuple(map(parameter.read, given))
        return parameter.read(given) if isinstance(given, str) else given
    except UsageProblem as problem:
        raise UsageProblem(problem.code, **problem.params, command=command) from None


def _parameter(field: Field[Any]) -> Parameter | None:
    """None for a field that holds a block of options."""
    declared = next((each for each in get_args(field.type) if isinstance(each, Option | Argument)), None)
    if declared is None:
        return None
    repeated = get_origin(get_args(field.type)[0]) is tuple
    default = None if field.default in (MISSING, None, (), False) else str(field.default)
    return Parameter(field.name, declared, field.default is MISSING, repeated, default)


def _fields(options: Any) -> tuple[Field[Any], ...]:
    return fields(options)


def _block(field: Field[Any]) -> type:
    assert isinstance(field.type, type)
    return field.type
