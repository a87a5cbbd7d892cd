"""Files that are not taken for submissions: counted by kind, apart from those that a submission names as evidence."""

import os
import posixpath
import re
import unicodedata
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from yte_check.documents.record import record
from yte_check.intake.names import is_hidden
from yte_check.station.evidence import Evidence

HIDDEN = "hidden"
"""The kind of what programs keep for themselves; a hidden folder counts as one."""
NO_ENDING = "no_ending"
_ENDING = re.compile(r"(?=.*[^\W\d_])[^\W_]{1,11}")
_NOT_THERE = ("missing", "outside", "no_file")


@record
class Skipped:
    """How many files of a batch were not taken, by kind (“.xls”), and how many are evidence of its submissions."""

    kinds: Mapping[str, int]
    evidence: int = 0

    @property
    def files(self) -> int:
        return sum(self.kinds.values())


class Passed:
    """Remembers each file by eight bytes: a country has forty thousand."""

    def __init__(self) -> None:
        self._files: defaultdict[str, array[int]] = defaultdict(lambda: array("q"))
        self._evidence: set[int] = set()

    def add(self, name: str, key: str) -> None:
        """A file that is not taken; ``key`` is where it lies, as ``file_key`` has it."""
        self._files[kind_of(name)].append(hash(key))

    def claim(self, keys: Iterable[str]) -> None:
        """Files that a submission names as its evidence."""
        self._evidence.update(map(hash, keys))

    def is_evidence(self, key: str) -> bool:
        return hash(key) in self._evidence

    def skipped(self, others: int = 0) -> Skipped:
        """What the files came to; ``others`` are pieces of evidence that were not added here."""
        kinds: Counter[str] = Counter()
        for kind, files in self._files.items():
            distinct = set(files)
            kinds[kind] = len(distinct - self._evidence)
            others += len(distinct & self._evidence)
        return Skipped({kind: count for kind, count in kinds.most_common() if count}, others)


def kind_of(name: str) -> str:
    """By what a file is counted: the ending of its name in small letters; a name in an archive has its folders."""
    if "/" in name or "\\" in name:
        *folders, name = name.replace("\\", "/").split("/")
        if any(map(is_hidden, folders)):
            return HIDDEN
    return HIDDEN if is_hidden(name) else _ending(name.rpartition(".")[1:])


@lru_cache(500)
def _ending(ending: tuple[str, str]) -> str:
    """“.pdf” of the dot and what is behind it; what has no letter, such as the year in “ngày 31.12.2025”, is none."""
    dot, letters = ending
    return f".{letters.lower()}" if dot and _ENDING.fullmatch(letters) else NO_ENDING


def file_key(path: str, member: str | None = None) -> str:
    """Where a file lies, the same however it is named: its path, in an archive with the name of the member."""
    key = os.path.abspath(path)
    return unicodedata.normalize("NFC", key if member is None else f"{key}/{member}").replace("\\", "/")


def evidence_keys(place: str, ledger: Iterable[Evidence]) -> tuple[str, ...]:
    """Where the documents of a submission lie, as far as they are there; ``place`` is the key of its folder."""
    names = (each.entry.file for each in ledger if each.state not in _NOT_THERE)
    return tuple(_beside(place, name) for name in names if name is not None)


def _beside(place: str, name: str) -> str:
    name = unicodedata.normalize("NFC", name).replace("\\", "/")
    key = f"{place}/{name}"
    return posixpath.normpath(key) if "/." in key or "//" in key else key
