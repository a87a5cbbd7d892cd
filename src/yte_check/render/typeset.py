"""A paper as PDF, set by typst (the extra “pdf”) in a font that comes with the templates: the same everywhere."""

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from yte_check.documents.language import Lang, catalogue
from yte_check.render.glyphs import font_folders
from yte_check.render.templates import InvalidTemplate, bad_template, refuse_outside, template_path

_SHARED = "paper/page.typ"
"""What the templates of all papers import, as a package of typst: it is at hand for a template of one's own, too."""
_PACKAGE_OF_IT = "local/paper/1.0.0"
_MANIFEST = '[package]\nname = "paper"\nversion = "1.0.0"\nentrypoint = "page.typ"\n'
_WORDS = ("report_", "plan_")
_PLACE = re.compile(r"([\w/.-]*\.typ):(\d+):")
_PACKAGE = re.compile(r"download package|package not found|packages\.typst\.org")
_NOWHERE = "http://127.0.0.1:0"
_PROXIES = {
    **dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"), _NOWHERE),
    **dict.fromkeys(("NO_PROXY", "no_proxy"), ""),
}


def typeset(templates: Path, name: str, view: Any, lang: Lang) -> bytes:
    """Set a typst template. The view goes in as data, never as markup. Raises InvalidTemplate."""
    import typst

    path, shared = template_path(templates, name), template_path(templates, _SHARED)
    for file in sorted(path.parent.rglob("*")):  # what a typst template reads by itself
        refuse_outside(file, path.parent)
    words = {code: text for code, text in catalogue(lang).items() if code.startswith(_WORDS)}
    data = json.dumps({"view": asdict(view), "words": words, "lang": lang}, ensure_ascii=False, default=str)
    try:
        with _packages(shared) as packages, TemporaryDirectory() as nothing, _offline():
            content = typst.compile(
                path, root=path.parent, sys_inputs={"report": data}, ignore_system_fonts=True,
                font_paths=[*font_folders(), path.parent],
                package_path=packages, package_cache_path=nothing,
            )  # fmt: skip
    except typst.TypstError as error:
        raise _diagnosed(path, shared, error.message, error.diagnostic) from None
    assert isinstance(content, bytes)
    return content


@contextmanager
def _packages(shared: Path) -> Iterator[str]:
    """A folder of packages that holds what papers share, and no other."""
    with TemporaryDirectory() as folder:
        package = Path(folder, _PACKAGE_OF_IT)
        package.mkdir(parents=True)
        (package / "typst.toml").write_text(_MANIFEST, encoding="utf-8")
        (package / "page.typ").write_bytes(shared.read_bytes())
        yield folder


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


def _diagnosed(path: Path, shared: Path, message: str, details: str) -> InvalidTemplate:
    place = _PLACE.search(details)
    line = int(place[2]) if place is not None else 1
    if place is not None and place[1].endswith("page.typ"):
        path = shared
    if _PACKAGE.search(message):
        return bad_template(path, "template_package", line)
    return bad_template(path, "template_fails", line, reason=message, near=None)
