"""How far long work has come: one line on stderr that is written over, only on a terminal and never with --quiet."""

import sys
from types import TracebackType

from yte_check.cli.console import is_terminal
from yte_check.cli.settings import Settings
from yte_check.reports.styled import WIDTH, shortened

_ERASE = "\r\x1b[K"


class Progress:
    """Used as ``with Progress(count, settings) as progress: … progress.step("what comes next")``."""

    def __init__(self, count: int, settings: Settings) -> None:
        self._count = count
        self._done = 0
        self._shown = not settings.quiet and is_terminal(sys.stderr)

    def step(self, what: str) -> None:
        """Say what is begun now, and which one of how many it is."""
        self._done += 1
        if self._shown:
            sys.stderr.write(_ERASE + shortened(f"[{self._done}/{self._count}] {what}", WIDTH - 1))
            sys.stderr.flush()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown and self._done:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
