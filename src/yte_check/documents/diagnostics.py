"""What is wrong in a file, as data: found by its path in the document, shown by line and column."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from typing import Any, Literal, NamedTuple, Protocol

from yte_check.documents.record import record

Severity = Literal["error", "warning"]

_MOST_COMPARED = 20_000
"""So many words of a document are compared with what they may be slips of."""

Path = tuple[str | int, ...]
"""Where a value stands in a document: the keys and list positions that lead to it."""


@record
class Problem:
    """Something wrong at a path of a document, before anyone knows the line.

    ``code`` names the message in the catalogue, ``params`` fill it; ``at_key`` means that the key
    itself is at fault and not its value.
    """

    code: str
    path: Path
    params: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = "error"
    at_key: bool = False


class Problems(list[Problem]):
    """Collects every problem of a document, so that its user sees them all at once."""

    _compared = 0

    def error(self, code: str, path: Path, /, **params: object) -> None:
        self.append(Problem(code, path, params))

    def error_at_key(self, code: str, path: Path, /, **params: object) -> None:
        self.append(Problem(code, path, params, at_key=True))

    def warn(self, code: str, path: Path, /, **params: object) -> None:
        self.append(Problem(code, path, params, "warning"))

    def warn_at_key(self, code: str, path: Path, /, **params: object) -> None:
        self.append(Problem(code, path, params, "warning", at_key=True))

    def nearest(self, word: str, known: Collection[object]) -> str | None:
        """As ``suggestions.nearest``, as long as that is little work: of thousands of slips the last get none."""
        from yte_check.documents.suggestions import nearest

        self._compared += len(known)
        return nearest(word, known) if self._compared <= _MOST_COMPARED else None

    @property
    def fatal(self) -> bool:
        return any(problem.severity == "error" for problem in self)


class Span(NamedTuple):
    """A stretch of one line: both numbers count from 1, ``length`` in characters."""

    line: int
    column: int
    length: int = 1


@record
class CellPlace:
    """A place in a workbook, in the words that its user sees there."""

    sheet: str
    position: int
    """Which sheet it is, counted from 0, so that sheets keep their order."""
    address: str
    """“E14”, as the program shows it beside the formula."""
    column: str = ""
    """The title over the column."""
    label: str = ""
    """The title of the row."""
    shown: str = ""
    """What stands in the cell."""


@record
class Diagnostic:
    """A problem with its place: what every output form shows, in any language.

    In a workbook ``line`` and ``column`` are the numbers of row and column, and ``cell`` names them.
    """

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    params: Mapping[str, object] = field(default_factory=dict)
    source_line: str | None = None
    length: int = 1
    cell: CellPlace | None = None


class InvalidDocument(Exception):
    """A file that nothing can be computed from; carries all that was found wrong."""

    summary = "invalid_summary"
    """The message that says what was not done because of it."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = in_reading_order(diagnostics)
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        return ", ".join(f"{d.file}:{d.line}: {d.code}" for d in self.diagnostics)


class Locator(Protocol):
    """Knows in which file and on which line a path stands."""

    def locate(self, problem: Problem) -> Diagnostic: ...


class Located(Locator, Protocol):
    """Plain data from a file that knows where each of them stood: YAML, or the cells of a form."""

    @property
    def name(self) -> str: ...

    @property
    def data(self) -> Any: ...


def in_reading_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=_reading_order))


def _reading_order(diagnostic: Diagnostic) -> tuple[str, int, int, int, str]:
    sheet = diagnostic.cell.position if diagnostic.cell is not None else -1
    return diagnostic.file, sheet, diagnostic.line, diagnostic.column, diagnostic.code


def located(problems: Iterable[Problem], locator: Locator) -> tuple[Diagnostic, ...]:
    """The problems with their places, in the order in which a reader meets them."""
    return in_reading_order(locator.locate(problem) for problem in problems)


def refuse_if_fatal(problems: Problems, locator: Locator) -> None:
    """Raise InvalidDocument with everything found, when an error is among it."""
    if problems.fatal:
        raise InvalidDocument(located(problems, locator))
