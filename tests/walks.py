"""Walks in the documentation, run as they are written: commands, edits, and what is printed."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

from conftest import Run

OPEN = {"assess": 3}
"""What a command ends with where a walk shows a station that is not filled in."""


def blocks(document: Path) -> list[tuple[str, str]]:
    """What the document shows, in its order: commands, what they print, edits."""
    return re.findall(r"```(sh|text|diff)\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL)


def edit(shown: str) -> None:
    """Lines with “-” give way to those with “+”; a line with neither says where."""
    path, lines, at = Path(), list[str](), 0
    for line in shown.splitlines():
        if line.startswith("--- "):
            path, at = Path(line[4:]), 0
            lines = path.read_text(encoding="utf-8").splitlines()
            continue
        if line[0] == "+":
            lines.insert(at, line[1:])
        else:
            found = [position for position, each in enumerate(lines) if each == line[1:] and position >= at]
            assert found, line
            at = found[0]
            lines[at : at + 1] = [] if line[0] == "-" else [line[1:]]
        at += line[0] != "-"
        path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def pieces(shown: str) -> Iterator[str]:
    """The pieces between “…”, without the breaks of lines."""
    yield from (" ".join(piece.split()) for piece in shown.split("…\n"))


def walk(document: Path, run: Run, ends: dict[str, int] = OPEN) -> str:
    """Run all that a document shows; what its last command printed, without breaks of lines.

    ``ends`` are the exit codes of commands that do not end with 0, by their first word or their whole line.
    """
    printed = ""
    for kind, shown in blocks(document):
        if kind == "sh":
            for command in shown.splitlines():
                name, *words = shlex.split(command)
                if name == "cp":
                    shutil.copy(*words)
                    continue
                assert name == "yte-check"
                code, out, err = run(*words)
                assert code == ends.get(command, ends.get(words[0], 0)), (command, out[-500:], err)
                printed = " ".join(out.split())
        elif kind == "diff":
            edit(shown)
        else:
            missing = [piece for piece in pieces(shown) if piece not in printed]
            assert not missing
    return printed
