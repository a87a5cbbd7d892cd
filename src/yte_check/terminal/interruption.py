"""Being told to end, by whatever signal, is like Ctrl-C: everything is put away and nothing half-written stays."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let SIGTERM and a closed terminal raise KeyboardInterrupt while this lasts."""
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    # What is ignored is ignored on purpose, as “nohup” does.
    heeded = [number for number in numbers if signal.getsignal(number) != signal.SIG_IGN]
    try:
        before = {number: signal.signal(number, _interrupt) for number in heeded}
    except ValueError:  # only the main thread is told of signals
        before = {}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
