"""The report as PDF, set by typst (the extra “pdf”) in a font that comes with the templates: the same everywhere."""

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from yte_check.documents.language import Lang, catalogue
from yte_check.render.glyphs import font_folders
from yte_check.render.templates import InvalidTemplate, bad_template, refuse_outside, template_path
from yte_check.report.model import ReportView

TEMPLATE = "report.typ"
_PLACE = re.compile(r"\.typ:(\d+):")
_PACKAGE = re.compile(r"download package|package not found|packages\.typst\.org")
_NOWHERE = "http://127.0.0.1:0"
_PROXIES = {
    **dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"), _NOWHERE),
    **dict.fromkeys(("NO_PROXY", "no_proxy"), ""),
}


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Set the typst template. The view goes in as data, never as markup. Raises InvalidTemplate."""
    import typst

    path = template_path(templates, TEMPLATE)
    for file in sorted(path.parent.rglob("*")):  # what a typst template reads by itself
        refuse_outside(file, path.parent)
    words = {code: text for code, text in catalogue(lang).items() if code.startswith("report_")}
    report = json.dumps({"view": asdict(view), "words": words, "lang": lang}, ensure_ascii=False, default=str)
    try:
        with TemporaryDirectory() as nothing, _offline():
            content = typst.compile(
                path, root=path.parent, sys_inputs={"report": report}, ignore_system_fonts=True,
                font_paths=[*font_folders(), path.parent],
                package_path=nothing, package_cache_path=nothing,
            )  # fmt: skip
    except typst.TypstError as error:
        raise _diagnosed(path, error.message, error.diagnostic) from None
    assert isinstance(content, bytes)
    return content


@contextmanager
def _offline() -> Iterator[None]:
    """Typst would fetch a package that a template names; what it asks here leads to a port that nothing can have."""
    before = {name: os.environ.get(name) for name in _PROXIES}
    os.environ.update(_PROXIES)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _diagnosed(path: Path, message: str, details: str) -> InvalidTemplate:
    place = _PLACE.search(details)
    line = int(place[1]) if place is not None else 1
    if _PACKAGE.search(message):
        return bad_template(path, "template_package", line)
    return bad_template(path, "template_fails", line, reason=message, near=None)
