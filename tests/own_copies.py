"""Copies of the shipped standard with a change, as somebody may keep them."""

import shutil
from pathlib import Path

from conftest import ROOT


def own_copy(folder: Path, *changes: tuple[str, str]) -> Path:
    """The shipped criteria under the same id, with changes in the file of criterion 9."""
    place = Path(shutil.copytree(ROOT / "criteria" / "qd-1300-2023", folder / "qd-1300-2023"))
    file = place / "09-truyen-thong.yaml"
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    return place


def joined(text: str) -> str:
    """Text without the blanks and line ends that its width gave it."""
    return "".join(text.split())
