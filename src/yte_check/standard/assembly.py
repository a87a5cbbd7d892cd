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

    def documents(self) -> Iterable[Document]:
        return {origin.document.name: origin.document for origin in self.origins}.values()

    def with_value(self, path: Path, value: Any, document: Document, source_path: Path) -> "Assembly":
        """This assembly with another value at a path, which now comes from ``document``."""
        origin = Origin(path, document, source_path)
        kept = (known for known in self.origins if known.path[: len(path)] != path)
        return Assembly(_set(self.data, path, value), (*kept, origin))


def _set(data: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    key, rest = path[0], path[1:]
    if isinstance(data, Mapping):
        return {**data, key: _set(data.get(key, {}), rest, value)}
    assert isinstance(key, int)
    return [*data[:key], _set(data[key], rest, value), *data[key + 1 :]]
