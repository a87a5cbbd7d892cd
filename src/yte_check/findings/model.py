"""What an examination of criteria files found: of every proof and every case whether it holds, and what is wrong."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path
from typing import Literal

from yte_check.documents.diagnostics import Diagnostic, in_reading_order
from yte_check.documents.record import record, replaced

Status = Literal["holds", "warned", "broken", "not_checked"]


@record
class Examined:
    """One thing that was proved or tried: a proof of ``criteria check`` or a case of ``criteria test``.

    ``name`` is stable and goes into machine-readable output; ``title`` and ``params`` are its message in the
    catalogue. A proof is about a whole set of files and has no place; a case stands on a line of a file.
    """

    name: str
    title: str
    status: Status
    params: Mapping[str, object] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
    file: str | None = None
    line: int | None = None


@record
class Findings:
    """The whole of an examination. ``loose`` are diagnostics that belong to no proof or case."""

    command: Literal["check", "test"]
    files: tuple[str, ...]
    examined: tuple[Examined, ...]
    loose: tuple[Diagnostic, ...] = ()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything found, each once, in the order in which a reader meets it."""
        return distinct([*self.loose, *(d for examined in self.examined for d in examined.diagnostics)])

    def seen_from(self, folder: Path) -> "Findings":
        """The same, each file below the folder named from there, as systems that mark lines of a checkout want it."""

        def here(diagnostic: Diagnostic) -> Diagnostic:
            return replaced(diagnostic, file=_below(diagnostic.file, folder))

        examined = tuple(
            replaced(
                each,
                diagnostics=tuple(map(here, each.diagnostics)),
                file=each.file if each.file is None else _below(each.file, folder),
            )
            for each in self.examined
        )
        files = tuple(_below(file, folder) for file in self.files)
        return Findings(self.command, files, examined, tuple(map(here, self.loose)))

    def has(self, severity: Literal["error", "warning"]) -> bool:
        return any(diagnostic.severity == severity for diagnostic in self.diagnostics)


def _below(file: str, folder: Path) -> str:
    path = Path(file)
    return str(path.relative_to(folder)) if path.is_absolute() and path.is_relative_to(folder) else file


def distinct(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each fault once, although it was met on several days or in several places of one text."""
    by_place = {(d.file, d.line, d.column, d.code): d for d in reversed(list(diagnostics))}
    return in_reading_order(by_place.values())


def status_of(diagnostics: Iterable[Diagnostic]) -> Status:
    """“broken” by an error, “warned” by a warning."""
    severities = {diagnostic.severity for diagnostic in diagnostics}
    return "broken" if "error" in severities else "warned" if severities else "holds"
