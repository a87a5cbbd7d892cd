"""The text of a standard out of many files: each value still knows the file and line that it came from."""

from collections.abc import Iterable, Mapping
from typing import Any

from yte_check.documents.diagnostics import Diagnostic, Path, Problem
from yte_check.documents.document import Document
from yte_check.documents.record import record, replaced


@record
class Origin:
    """From ``path`` on, the assembled data are those that stand at ``source_path`` of ``document``."""

    path: Path
    document: Document
    source_path: Path


@record
class Assembly:
    """Data put together from several documents, without a copy of what did not change."""

    data: Any
    origins: tuple[Origin, ...]

    def locate(self, problem: Problem) -> Diagnostic:
        document, path = self.origin_of(problem.path)
        return document.locate(replaced(problem, path=path))

    def origin_of(self, path: Path) -> tuple[Document, Path]:
        """The document in which the value at a path stands, and its path there."""
        covering = [origin for origin in self.origins if path[: len(origin.path)] == origin.path]
        origin = max(covering, key=lambda origin: len(origin.path))
        return origin.document, (*origin.source_path, *path[len(origin.path) :])

    def amended_by(self, documents: Iterable[Document], before: Iterable[Problem] = ()) -> "Amended":
        """As ``locate``, for a text that some documents changed and that had the problems ``before`` without them."""
        return Amended(self, tuple(documents), tuple(before))

    def documents(self) -> Iterable[Document]:
        return {origin.document.name: origin.document for origin in self.origins}.values()

    def with_value(self, path: Path, value: Any, document: Document, source_path: Path) -> "Assembly":
        """This assembly with another value at a path, which now comes from ``document``."""
        origin = Origin(path, document, source_path)
        kept = (known for known in self.origins if known.path[: len(path)] != path)
        return Assembly(_set(self.data, path, value), (*kept, origin))


@record
class Amended:
    """Says where a fault comes from that a text has since some documents changed it: from the nearest of their changes.

    A list may lack its entry and a sum its points where nobody touched them, but not because of what stands there.
    """

    assembly: Assembly
    documents: tuple[Document, ...]
    before: tuple[Problem, ...]

    def locate(self, problem: Problem) -> Diagnostic:
        document, _ = self.assembly.origin_of(problem.path)
        theirs = [origin for origin in self.assembly.origins if self._is_change(origin)]
        if document in self.documents or not theirs or problem in self.before:
            return self.assembly.locate(problem)
        nearest = max(theirs, key=lambda origin: _shared(origin.path, problem.path))
        return nearest.document.locate(replaced(problem, path=nearest.source_path, at_key=False))

    def _is_change(self, origin: Origin) -> bool:
        return origin.document in self.documents and origin.source_path[-1:] in (("to",), ("remove",))


def _shared(one: Path, other: Path) -> int:
    """How many steps two paths go together."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _set(data: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    key, rest = path[0], path[1:]
    if isinstance(data, Mapping):
        return {**data, key: _set(data.get(key, {}), rest, value)}
    assert isinstance(key, int)
    return [*data[:key], _set(data[key], rest, value), *data[key + 1 :]]
