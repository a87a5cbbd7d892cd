"""A progress bar on stderr, for whoever watches; nothing where nobody does."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from yte_check.cli.console import is_terminal
from yte_check.cli.settings import Settings
from yte_check.documents.language import say

_BETWEEN = 0.1
"""Seconds between two drawings."""


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
