"""A command line is read by what its command declares.

Typer reads the same declarations for the help and for shells that complete words; but its import takes longer than
scoring a station, so it is not asked to read.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from yte_check.documents.language import Lang
from yte_check.documents.record import record
from yte_check.documents.suggestions import nearest
from yte_check.entry.commands import COMMANDS, NAME, Command, CommandGroup
from yte_check.entry.metavars import metavar_in
from yte_check.terminal.declared import GivenValue, Parameter, parameters_of
from yte_check.terminal.options import GlobalOptions
from yte_check.terminal.settings import UsageProblem

HELP = ("--help", "-h")


@record
class Called:
    """A command that there is, how it is called, and the words behind its name."""

    command: Command
    path: str
    words: tuple[str, ...]


def called(words: Sequence[str]) -> Called | None:
    """The command that some words call; None where they name none, or a group alone. Raises UsageProblem."""
    path, known, rest = NAME, COMMANDS, deque(words)
    while rest and rest[0] not in HELP:
        entry = _entry(rest[0], known, path)
        path = f"{path} {rest.popleft()}"
        if isinstance(entry, Command):
            return Called(entry, path, tuple(rest))
        known = entry.commands
    return None


def asks_for_help(words: Sequence[str]) -> bool:
    """Whether the help of a command is asked for, wherever among its words."""
    return any(word in HELP for word in takewhile(lambda word: word != "--", words))


def names_in(words: Sequence[str]) -> list[str]:
    """The names of a group and a command with which words begin."""
    return list(takewhile(lambda word: not _is_option(word), words[:2]))


def _entry(wanted: str, known: Mapping[str, Command | CommandGroup], path: str) -> Command | CommandGroup:
    if wanted in known:
        return known[wanted]
    if wanted == "--":
        raise UsageProblem("usage_command_missing", known=tuple(known), command=path)
    if _is_option(wanted):
        raise _no_option(wanted.partition("=")[0], (), path)
    near = nearest(wanted, known)
    raise UsageProblem("usage_no_command", wanted=wanted, known=tuple(known), nearest=near, command=path)


def given_in(words: Sequence[str], parameters: Sequence[Parameter], path: str, lang: Lang) -> dict[str, GivenValue]:
    """What words give to the parameters of a command, by their keys. Raises UsageProblem."""
    reading = _Reading(words, parameters, path, lang)
    reading.run()
    return reading.given


class _Reading:
    def __init__(self, words: Sequence[str], parameters: Sequence[Parameter], path: str, lang: Lang) -> None:
        self.words = deque(words)
        self.arguments = [each for each in parameters if not each.names]
        self.options = {name: each for each in parameters for name in each.names}
        self.required = [each for each in parameters if each.required]
        self.path = path
        self.lang = lang
        self.plain: list[str] = []
        self.given: dict[str, GivenValue] = {}

    def run(self) -> None:
        while self.words:
            word = self.words.popleft()
            if word == "--":
                self.plain += self.words
                break
            if _is_option(word):
                self._option(word)
            else:
                self.plain.append(word)
        self._place()
        for parameter in self.required:
            if self.given.get(parameter.key) in (None, []):
                what = metavar_in(parameter.metavar or "", self.lang)
                raise UsageProblem("usage_missing", what=what, command=self.path)

    def _option(self, word: str) -> None:
        name, attached = self._split(word)
        parameter = self.options.get(name)
        if parameter is None:
            raise _no_option(name, self.options, self.path)
        if parameter.declared.value is None:
            if attached is not None:
                raise UsageProblem("usage_option_no_value", option=name, value=attached, command=self.path)
            self.given[parameter.key] = True
        else:
            self._take(parameter, name, self._next(name) if attached is None else attached)

    def _split(self, word: str) -> tuple[str, str | None]:
        """The name of an option, and the value that hangs on it: “--year=2024”, “-oFILE”."""
        if not word.startswith("--") and len(word) > 2:
            return word[:2], word[2:].removeprefix("=")
        name, equals, value = word.partition("=")
        return name, value if equals else None

    def _next(self, name: str) -> str:
        """The value behind an option; another option is none, it would be lost without a word."""
        if not self.words or self._split(self.words[0])[0] in self.options:
            raise UsageProblem("usage_option_value", option=name, command=self.path)
        return self.words.popleft()

    def _take(self, parameter: Parameter, name: str, value: str) -> None:
        before = self.given.get(parameter.key)
        if parameter.repeated:
            self.given[parameter.key] = [*before, value] if isinstance(before, list) else [value]
        elif before not in (None, value):
            raise UsageProblem("usage_option_twice", option=name, first=before, second=value, command=self.path)
        else:
            self.given[parameter.key] = value

    def _place(self) -> None:
        """What stands without a name, in the order of the arguments; one of them may take several."""
        words = deque(self.plain)
        for position, argument in enumerate(self.arguments):
            if argument.repeated:
                count = len(words) - len(self.arguments[position + 1 :])
                self.given[argument.key] = [words.popleft() for _ in range(count)]
            elif words:
                self.given[argument.key] = words.popleft()
        if words:
            raise UsageProblem("usage_extra", what=" ".join(words), command=self.path)


def _no_option(name: str, known: Iterable[str], path: str) -> UsageProblem:
    anywhere = (option for parameter in parameters_of(GlobalOptions) for option in parameter.names)
    known = [option for option in (*known, *anywhere, *HELP) if option.startswith("--")]
    return UsageProblem("usage_no_option", option=name, nearest=nearest(name, known), command=path)


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"
