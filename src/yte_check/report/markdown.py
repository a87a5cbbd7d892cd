"""The report as Markdown, for a mail or an issue."""

import re
from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.render.templates import render as render_template
from yte_check.report.model import ReportView

TEMPLATE = "report.md.j2"
_MEANINGFUL = re.compile(r"[\\`*_\[\]<>#|~&$@]")


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Fill the Markdown template."""
    text = render_template(templates, TEMPLATE, lang, {"md": as_text}, view=view)
    return text.encode("utf-8")


def as_text(value: object) -> str:
    """A value as text of a single line in which nothing has a meaning of its own to Markdown or HTML."""
    line = " ".join(str(value).split())
    return _MEANINGFUL.sub(lambda found: _escaped(found[0]), line)


def _escaped(character: str) -> str:
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"}.get(character, "\\" + character)
