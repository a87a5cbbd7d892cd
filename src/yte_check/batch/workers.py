"""Entries are scored in chunks, here or in processes of their own; results come back in the order of the entries."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice

from yte_check.batch.records import Outline
from yte_check.batch.scoring import Scorer
from yte_check.batch.spool import pack
from yte_check.documents.record import record, replaced
from yte_check.intake.entries import SubmissionEntry
from yte_check.places.model import FurtherNames
from yte_check.places.national import further_names, use_names

CHUNK = 32
WORTH_A_PROCESS = 200
"""Below this many files the start of processes takes longer than it saves."""

_Job = tuple[int, SubmissionEntry]
_ENDINGS = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)}


@record
class Scored:
    """What a chunk gave: its rows, packed, and the outlines of the standards used."""

    rows: tuple[bytes, ...]
    outlines: dict[str, Outline]
    again: bool = False
    """Whether it was scored here because the process that had it was ended from outside."""


def score_all(entries: Sequence[SubmissionEntry], scorer: Scorer, jobs: int) -> Generator[Scored, None, None]:
    """Score entries with ``jobs`` processes. Closing the iterator, or an exception in its reader, ends them all.

    What a process had in hand that was ended from outside is scored here, and so is all that comes after it.
    """
    numbered = enumerate(entries)
    # The first file is scored here: that loads the standard, which processes that are forked then inherit.
    yield from (_score_chunk(scorer, [first]) for first in islice(numbered, 1))
    chunks = _chunks(numbered)
    if jobs > 1 and len(entries) >= WORTH_A_PROCESS:
        yield from _in_processes(chunks, scorer, jobs)
    else:
        yield from (_score_chunk(scorer, chunk) for chunk in chunks)


def usable_cores() -> int:
    """How many cores this process may use."""
    count = getattr(os, "process_cpu_count", None)
    if count is not None:
        return count() or 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _chunks(jobs: Iterable[_Job]) -> Iterator[list[_Job]]:
    source = iter(jobs)
    while chunk := list(islice(source, CHUNK)):
        yield chunk


def _score_chunk(scorer: Scorer, chunk: Iterable[_Job]) -> Scored:
    rows = tuple([pack(scorer.score(position, entry)) for position, entry in chunk])
    return Scored(rows, dict(scorer.outlines))


def _in_processes(chunks: Iterator[list[_Job]], scorer: Scorer, jobs: int) -> Iterator[Scored]:
    scorer.close()
    method = "fork" if sys.platform == "linux" else None  # elsewhere the system's own way, which starts anew
    context = multiprocessing.get_context(method)
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_start_worker, initargs=(scorer, further_names()))
    waiting: deque[tuple[list[_Job], Future[Scored] | None]] = deque()
    try:
        for chunk in chunks:
            waiting.append((chunk, _submitted(pool, chunk)))
            if len(waiting) > 2 * jobs:
                yield _result(*waiting.popleft(), scorer)
        while waiting:
            yield _result(*waiting.popleft(), scorer)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, chunk: list[_Job]) -> Future[Scored] | None:
    """None where a process has been ended: the pool then takes no more."""
    try:
        with _undisturbed():
            return pool.submit(_work, chunk)
    except BrokenProcessPool:
        return None


def _result(chunk: list[_Job], future: Future[Scored] | None, scorer: Scorer) -> Scored:
    """What a process made of a chunk; where it was ended, by whoever looks after memory, what is made of it here."""
    try:
        if future is not None:
            return future.result()
    except BrokenProcessPool:
        pass
    return replaced(_score_chunk(scorer, chunk), again=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let signals wait while processes are started: one that comes between fork and the next line would be lost,
    and a process that is not set up yet would take it as its own."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_worker_scorer: Scorer | None = None


def _start_worker(scorer: Scorer, further: FurtherNames) -> None:
    global _worker_scorer
    use_names(further)
    _worker_scorer = scorer
    # Ctrl-C reaches every process of the terminal; the one that was started by the user decides what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in _ENDINGS - {signal.SIGINT}:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDINGS)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # What is loaded by now stays, and files leave next to no garbage in circles: looking for it at every turn would
    # take a tenth of the time, so it is done once a chunk.
    gc.freeze()
    gc.disable()


def _end_with_parent() -> None:
    """A process whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(chunk: list[_Job]) -> Scored:
    assert _worker_scorer is not None
    gc.collect(0)
    return _score_chunk(_worker_scorer, chunk)
