"""How far long work has come, on stderr: for whoever watches a terminal, and never with ``--quiet``."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from yte_check.documents.language import say
from yte_check.render.styled import WIDTH, shortened
from yte_check.terminal.console import for_terminal, is_terminal
from yte_check.terminal.settings import Settings

_BETWEEN = 0.1
"""Seconds between two drawings."""
_ERASE = "\r\x1b[K"


@contextmanager
def progress_bar(total: int, settings: Settings) -> Iterator[Callable[[int], None]]:
    """Gives a function to be told how many more are done."""
    if settings.quiet or not is_terminal(sys.stderr):
        yield lambda count: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(file=sys.stderr, no_color=not settings.color)
    # No thread of its own draws it: processes that are forked beside a running thread can hang.
    with Progress(*columns, console=console, auto_refresh=False, transient=True) as progress:
        task = progress.add_task(say("batch_progress", settings.lang), total=total)
        drawn = 0.0

        def advance(count: int) -> None:
            nonlocal drawn
            progress.advance(task, count)
            if time.monotonic() - drawn > _BETWEEN:
                progress.refresh()
                drawn = time.monotonic()

        yield advance


class ProgressLine:
    """Used as ``with Progress(count, settings) as progress: … progress.step("what comes next")``."""

    def __init__(self, count: int, settings: Settings) -> None:
        self._count = count
        self._done = 0
        self._shown = not settings.quiet and is_terminal(sys.stderr)

    def step(self, what: str) -> None:
        """Say what is begun now, and which one of how many it is."""
        self._done += 1
        if self._shown:
            sys.stderr.write(_ERASE + shortened(for_terminal(f"[{self._done}/{self._count}] {what}"), WIDTH - 1))
            sys.stderr.flush()

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown and self._done:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
