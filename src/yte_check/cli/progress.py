"""How far long work has come, on stderr: only where somebody looks at a terminal, and never with ``--quiet``."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from yte_check.cli.console import is_terminal
from yte_check.cli.settings import Settings

T = TypeVar("T")


def tracked(things: Iterable[T], count: int, label: str, settings: Settings) -> Iterator[T]:
    """The things, with a bar that moves on with each of them; it appears after half a second of work only."""
    if settings.quiet or not is_terminal(sys.stderr):
        yield from things
        return
    import time

    from rich.console import Console
    from rich.progress import Progress

    started = time.monotonic()
    progress = Progress(console=Console(stderr=True, no_color=not settings.color), transient=True)
    task = progress.add_task(label, total=count)
    shown = False
    try:
        for thing in things:
            yield thing
            progress.advance(task)
            if not shown and time.monotonic() - started > 0.5:
                progress.start()
                shown = True
    finally:
        if shown:
            progress.stop()
