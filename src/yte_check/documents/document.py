"""A document: its data, and on request the line and column of each of its values."""

from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from yte_check.documents.diagnostics import Diagnostic, Path, Problem, Span, located
from yte_check.documents.doubts import may_be_doubtful
from yte_check.documents.notices import notice
from yte_check.documents.record import record
from yte_check.documents.source import Source, read_source
from yte_check.documents.yaml_reader import Index, read_yaml


@record
class Document:
    """Plain data read from a YAML text.

    Positions cost a second pass and are needed only where something is wrong, so they are read on
    first request.
    """

    source: Source
    data: Any

    @property
    def name(self) -> str:
        return self.source.name

    @cached_property
    def _index(self) -> Index:
        index: Index = {}
        read_yaml(self.source, index)
        return index

    @cached_property
    def doubts(self) -> tuple[Problem, ...]:
        """What can be read, and yet may not be what its writer meant."""
        if not may_be_doubtful(self.source):
            return ()
        doubts: list[Problem] = []
        read_yaml(self.source, {}, doubts)
        return tuple(doubts)

    def span(self, path: Path, at_key: bool = False) -> Span:
        """The place of a value (or of its key); of the nearest thing around it when it is not there."""
        index = self._index
        if (path, at_key) in index:
            return index[path, at_key]
        for length in range(len(path), -1, -1):
            around = path[:length]
            for wants_key in (True, False):
                if (around, wants_key) in index:
                    return index[around, wants_key]
        return Span(1, 1)

    def before(self, path: Path) -> str:
        """The text up to a value, which may stand on other lines than the value itself."""
        line, column, _ = self.span(path)
        return self.source.text[: self.source.start(line) + column - 1]

    def locate(self, problem: Problem) -> Diagnostic:
        line, column, length = self.span(problem.path, problem.at_key)
        return Diagnostic(
            problem.code,
            problem.severity,
            self.name,
            line,
            column,
            problem.params,
            self.source.line(line),
            length,
        )


def read_document(path: FilePath) -> Document:
    """Read a YAML file; what is doubtful in it is noticed. Raises InvalidDocument."""
    return noticed(parse_document(read_source(path)))


def noticed(document: Document) -> Document:
    """The document, of which the doubts are told when the run ends: for files that are read beside a submission."""
    if document.doubts:
        notice(located(document.doubts, document))
    return document


def parse_document(source: Source) -> Document:
    """Parse a text that has been read. Raises InvalidDocument."""
    return Document(source, read_yaml(source))
