"""What was meant by a path under which there is no file, and which files of the folder nobody has registered."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from pathlib import Path, PurePosixPath

from yte_check.documents.language.notes import Word
from yte_check.documents.suggestions import folded
from yte_check.station.evidence import Evidence, EvidenceFiles, FolderFiles, find_file
from yte_check.station.evidence_paths import is_full_path, local_path, relative_name
from yte_check.station.file_types import KINDS, ending_of, why_unopenable

_MOST_FILES, _DEEPEST = 2000, 4
"""So much of a folder is looked through: more than a station has, less than a disk."""
_MOST_ALIKE, _MOST_GUESSES = 3, 50
_ENDINGS = tuple(ending for kind in KINDS for ending in kind.endings)
_NO_DOCUMENTS = ("thumbs.db", "desktop.ini")
_EVIDENCE_FOLDER = "minh-chung"


class NearFiles:
    """The files of a submission's folder, looked through once, when the first one is missed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._guesses = 0

    def hint(self, name: str) -> Word | None:
        """What to write instead of a path under which there is no file of the folder."""
        if is_full_path(name):
            tail = self._by_tail(local_path(name))
            return _word("file_full_path", tail) if tail is not None else None
        inside = self._files_under(name)
        if inside is not None:
            return _word("file_is_a_folder", next(iter(inside), None))
        several = self._several(name)
        if several:
            return Word("file_several", "; ".join(several), {"names": several})
        near = self._alike(name)
        return Word("file_near", near[0], {"near": tuple(f"“{each}”" for each in near)}) if near else None

    def unregistered(self, written: Iterable[str]) -> tuple[str, ...]:
        """The files that lie beside registered documents, or in “minh-chung”, and are registered by nobody."""
        known = [relative_name(self._folder, each) or each if is_full_path(each) else each for each in written]
        keys = {_key(each) for each in known}
        folders = {PurePosixPath(each.replace("\\", "/")).parent.as_posix() for each in known} | {_EVIDENCE_FOLDER}
        left = [_MOST_FILES]
        beside = {
            file
            for folder in sorted(folders)
            if folder != "." and find_file(self._folder, folder) is not None
            for file in _walk(str(self._folder), f"{folder}/", _DEEPEST, left)
        }
        return tuple(sorted(each for each in beside if _key(each) not in keys and not _is_of_the_system(each)))

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(sorted(_walk(str(self._folder), "", _DEEPEST, [_MOST_FILES])))

    @cached_property
    def _by_key(self) -> Mapping[str, tuple[str, ...]]:
        """Names by what is left of them when ever more of how they are written is passed over."""
        found: dict[str, tuple[str, ...]] = {}
        for name in self._names:
            for key in dict.fromkeys(_keys(name)):
                found[key] = (*found.get(key, ()), name)[:_MOST_ALIKE]
        return found

    def _by_tail(self, path: str) -> str | None:
        parts = PurePosixPath(path.replace("\\", "/")).parts
        tails = ("/".join(parts[start:]) for start in range(1, len(parts)))
        return next((near[0] for tail in tails if (near := self._by_key.get(_exact(tail)))), None)

    def _files_under(self, name: str) -> tuple[str, ...] | None:
        """The files in the folder of that name; None where it is no folder."""
        path = find_file(self._folder, name.strip())
        try:
            if path is None or not path.is_dir():
                return None
        except (OSError, ValueError):
            return None
        start = _key(name).rstrip("/") + "/"
        return tuple(each for each in self._names if _key(each).startswith(start))

    def _several(self, name: str) -> tuple[str, ...]:
        parts = tuple(part.strip() for part in re.split(r"[;,\n|]", name) if part.strip())
        named = all(part.lower().endswith(_ENDINGS) or _exact(part) in self._by_key for part in parts)
        return parts if len(parts) > 1 and named else ()

    def _alike(self, name: str) -> tuple[str, ...]:
        for key in _keys(name):
            if key in self._by_key:
                return self._by_key[key]
        return self._slip_of(name)

    def _slip_of(self, name: str) -> tuple[str, ...]:
        """A name with a slip in it. Comparing letter by letter is slow, so only so many are looked for."""
        from difflib import get_close_matches

        self._guesses += 1
        if self._guesses > _MOST_GUESSES or not self._stems:
            return ()
        near = get_close_matches(_stem(name), self._stems, n=1, cutoff=0.75)
        return (self._stems[near[0]],) if near else ()

    @cached_property
    def _stems(self) -> Mapping[str, str]:
        return {_stem(name): name for name in self._names[:200]}


def hint_for(evidence: Evidence, near: NearFiles | None, files: EvidenceFiles | None) -> Word | None:
    """What to do about a document whose file cannot be used; None where nothing is known."""
    name = evidence.entry.file
    if name is None or near is None or not isinstance(files, FolderFiles):
        return None
    if evidence.state == "unopenable":
        return why_unopenable(name, files.head(name))
    return near.hint(name) if evidence.state in ("missing", "outside") else None


def _word(code: str, near: str | None) -> Word:
    return Word(code, near or "", {"near": near})


def _walk(root: str, under: str, depth: int, left: list[int]) -> Iterator[str]:
    """The files below a folder, without those that the system hides; links to folders are not followed."""
    try:
        with os.scandir(f"{root}/{under}") as scanned:
            entries = sorted(islice(scanned, left[0]), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        name = f"{under}{entry.name}"
        if left[0] <= 0 or entry.name.startswith((".", "~$")):
            continue
        left[0] -= 1
        if entry.is_dir(follow_symlinks=False):
            if depth > 1:
                yield from _walk(root, f"{name}/", depth - 1, left)
        else:
            yield name


def _is_of_the_system(name: str) -> bool:
    return name.rpartition("/")[2].lower() in _NO_DOCUMENTS


def _keys(name: str) -> Iterator[str]:
    """From what is nearly written so to the mere name without its ending."""
    key, ending = _exact(name), ending_of(name)
    yield key
    folders, _, file = key.rpartition("/")
    loose = "/".join(folded(part) for part in folders.split("/"))
    stem, bare = folded(file.removesuffix(ending)), ending.lstrip(".")
    yield f"*{loose}/{stem}.{bare}"
    yield f"*{loose}/{stem}"
    yield f"*{stem}.{bare}"
    yield f"*{stem}"


def _exact(name: str) -> str:
    """A path as systems that do not tell case, slashes and forms of letters apart compare it."""
    parts = (part.strip() for part in _key(name).split("/"))
    return "/".join(part for part in parts if part not in ("", "."))


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.replace("\\", "/")).strip().casefold().removeprefix("./")


def _stem(name: str) -> str:
    return folded(name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or name)
