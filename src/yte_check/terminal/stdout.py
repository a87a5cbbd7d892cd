"""Payload to stdout as far as it takes it: where it is closed, full or its reader has gone, the work goes on."""

import errno
import os
import sys
from contextlib import suppress
from typing import TextIO

from yte_check.terminal.settings import OutputProblem

_lost: list[OSError] = []
"""Why stdout has stopped taking the payload; the work goes on, for there may be files to write."""


def open_closed_streams() -> None:
    """A stream that is closed, as in a scheduled task, takes everything and shows nothing."""
    _lost.clear()
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the free number, which otherwise the next file to be read would get
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  (open to the end)


def mention(text: str, stream: TextIO) -> None:
    """What is said beside the result never costs the result."""
    with suppress(OSError, ValueError):
        stream.write(text)


def emit(text: str) -> None:
    """Payload to stdout. Where that is full or its reader has gone the work goes on, and ``finish`` tells."""
    try:
        sys.stdout.write(text)
    except OSError as error:
        give_up(error)


def emit_file(text: str) -> None:
    """The text of a file to stdout: in UTF-8 whatever the code page, so that “> a.csv” is what ``-o a.csv`` writes."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None or sys.stdout.isatty():
        emit(text)
        return
    try:
        sys.stdout.flush()
        buffer.write(text.encode("utf-8"))
    except OSError as error:
        give_up(error)


def finish() -> None:
    """Bring everything to stdout. Raises OutputProblem where it did not take all; not where its reader has gone."""
    try:
        sys.stdout.flush()
    except OSError as error:
        give_up(error)
    for lost in _lost:
        if not is_gone(lost):
            raise OutputProblem("stdout_unwritten", reason=lost.strerror or str(lost))


def give_up(error: OSError) -> None:
    """Let stdout lead nowhere from now on; Python would complain of it again when it ends."""
    _lost.append(error)
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # no stream of the system's
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  (open to the end)


def is_gone(error: OSError) -> bool:
    """Whether the reader of a pipe (“| head”) has gone; Windows has another name for it."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)
