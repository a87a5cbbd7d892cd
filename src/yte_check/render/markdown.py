"""A paper as Markdown, for a mail or an issue."""

import re
from pathlib import Path
from typing import Any

from yte_check.documents.language import Lang
from yte_check.render.templates import render

_MEANINGFUL = re.compile(r"[\\`*_\[\]<>#|~&$@]")


def filled_markdown(templates: Path, name: str, view: Any, lang: Lang) -> bytes:
    """A Markdown template with what it shows. Raises InvalidTemplate."""
    return render(templates, name, lang, {"md": as_text}, view=view).encode("utf-8")


def as_text(value: object) -> str:
    """A value as text of a single line in which nothing has a meaning of its own to Markdown or HTML."""
    line = " ".join(str(value).split())
    return _MEANINGFUL.sub(lambda found: _escaped(found[0]), line)


def _escaped(character: str) -> str:
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"}.get(character, "\\" + character)
