"""One damaged input after another, each read by its command in this process, and what must never come of it.

``python -m fuzzing.trying 100000 --jobs 2`` (in ``tests/``) is the large mode; ``READER:NUMBER`` tries one again
and keeps its files in the folder named by ``--keep``.
"""

import argparse
import contextlib
import io
import os
import re
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from types import FrameType

from fuzzing.readers import READERS, Reader, portions
from fuzzing.sound_files import SoundFiles, made_in
from yte_check.entry.main import run

MAX_SECONDS = 5.0
"""Of the processor, for one input."""
MAX_BYTES = 500_000_000
"""Of memory, for all inputs that a process reads one after another, above what it had before them."""
CODES = (0, 1, 2, 3, 4)
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What no terminal must be sent: control characters, and marks that turn the direction of what follows."""


@dataclass(frozen=True)
class Tried:
    """How one input went; ``fault`` says what came of it that must not."""

    name: str
    code: int | None
    seconds: float
    memory: int
    fault: str | None


class TooSlow(BaseException):
    """The processor was at one input for four times as long as it may be."""


def attempt(reader: Reader, number: int, folder: Path, sound: SoundFiles) -> Tried:
    """Damage a sound file in the way that this number stands for, and read it."""
    name = f"{reader.name}:{number}"
    rng = Random(name)
    arguments = reader.make(rng, folder, sound)
    lang = rng.choice(("vi", "en"))
    out = io.StringIO()
    code, fault = None, None
    began = time.process_time()
    try:
        with _limited(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            code = run(["--lang", lang, "-v", *arguments])
    except BaseException:  # with -v the program shows its own faults
        fault = traceback.format_exc(limit=-6)
    seconds = time.process_time() - began
    memory = _most_memory() - _base
    return Tried(name, code, seconds, memory, fault or _fault(code, out.getvalue(), seconds, memory))


def _fault(code: int | None, said: str, seconds: float, memory: int) -> str | None:
    unsafe = _UNSAFE.search(said)
    if code not in CODES:
        return f"exit code {code}"
    if unsafe:
        return f"U+{ord(unsafe[0]):04X} reaches the terminal: {said[max(0, unsafe.start() - 60) : unsafe.end() + 20]!r}"
    if code == 4 and not said.strip():
        return "refused without a word"
    if seconds > MAX_SECONDS:
        return f"{seconds:.1f} s"
    return f"{memory / 1e6:.0f} MB" if memory > MAX_BYTES else None


_base = 0


def _forget_memory() -> None:
    """Count memory from here on: the tests before may have needed more than a reader may."""
    global _base
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    _base = _most_memory()


def _most_memory() -> int:
    """The most that the process has had at once, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Ends what hangs; where there is no such timer, nothing does."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, 4 * MAX_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _stop(signum: int, frame: FrameType | None) -> None:
    raise TooSlow


def tried(work: Sequence[tuple[str, int]], sound: SoundFiles) -> list[Tried]:
    """Inputs one after another, each in a folder of its own."""
    by_name = {reader.name: reader for reader in READERS}
    found = []
    _forget_memory()
    for name, number in work:
        with tempfile.TemporaryDirectory(prefix="yte-thu-") as folder:
            found.append(attempt(by_name[name], number, Path(folder), sound))
    return found


@cache
def _sound() -> SoundFiles:
    return made_in(Path(tempfile.mkdtemp(prefix="yte-goc-")))


def _chunk(work: Sequence[tuple[str, int]]) -> list[Tried]:
    """In a process of its own: its memory is that of these inputs."""
    return tried(work, _sound())


def _many(total: int, jobs: int, first: int) -> Iterator[Tried]:
    work = [(reader.name, first + number) for reader, count in portions(total) for number in range(count)]
    Random(0).shuffle(work)
    _sound()  # made once, before the processes part
    with ProcessPoolExecutor(jobs) as pool:
        for chunk in pool.map(_chunk, [list(each) for each in _in_chunks(work, 50)]):
            yield from chunk


def _in_chunks(work: list[tuple[str, int]], size: int) -> Iterator[list[tuple[str, int]]]:
    return (work[start : start + size] for start in range(0, len(work), size))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", help="how many inputs, or READER:NUMBER for one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--first", type=int, default=0, help="the number of each reader's first input")
    parser.add_argument("--keep", type=Path, default=None, help="where the files of the one input are to stay")
    options = parser.parse_args()
    if ":" in options.what:
        name, number = options.what.split(":")
        folder = options.keep or Path(tempfile.mkdtemp())
        folder.mkdir(parents=True, exist_ok=True)
        reader = next(reader for reader in READERS if reader.name == name)
        print(folder, attempt(reader, int(number), folder, _sound()), sep="\n")
        return
    sys.exit(_report(_many(int(options.what), options.jobs, options.first)))


def _report(results: Iterator[Tried]) -> int:
    totals: dict[str, list[float]] = {}
    faults = 0
    for each in results:
        row = totals.setdefault(each.name.partition(":")[0], [0, 0, 0, 0, 0])
        row[0] += 1
        row[1] += each.code == 4
        row[2] = max(row[2], each.seconds)
        row[3] = max(row[3], each.memory / 1e6)
        row[4] += each.fault is not None
        faults += each.fault is not None
        if each.fault:
            print(f"--- {each.name}\n{each.fault}", flush=True)
    print(f"{'reader':14}{'tried':>9}{'refused':>9}{'slowest s':>11}{'MB':>7}{'faults':>8}")
    for name, (count, refused, seconds, memory, bad) in sorted(totals.items()):
        print(f"{name:14}{count:9.0f}{refused:9.0f}{seconds:11.2f}{memory:7.0f}{bad:8.0f}")
    return 1 if faults else 0


if __name__ == "__main__":
    main()
