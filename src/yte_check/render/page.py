"""A page for a browser that needs nothing but itself: no network, no files beside it, no style but its own."""

import hashlib
from base64 import b64encode
from pathlib import Path
from typing import Any

from yte_check.documents.language import Lang
from yte_check.render.templates import Filters, render, template_text


def filled_page(
    templates: Path,
    name: str,
    lang: Lang,
    style: str,
    script: str | None = None,
    filters: Filters | None = None,
    program: str | None = None,
    **view: Any,
) -> bytes:
    """A template of HTML with what it shows; ``style`` and ``script`` are files beside it, ``program`` is a script that
    is made for it. Raises InvalidTemplate."""
    from markupsafe import Markup

    looks = template_text(templates, style)
    acts = template_text(templates, script) if script is not None else program
    page: dict[str, Any] = {"lang": lang, "policy": _policy(looks, acts), "style": Markup(f"<style>{looks}</style>")}
    if acts is not None:
        page["script"] = Markup(f"<script>{acts}</script>")
    return render(templates, name, lang, filters, **page, **view).encode("utf-8")


def _policy(style: str, script: str | None) -> str:
    """What the page may do: show this style, run this script, and nothing else."""
    runs = f" script-src {_hash(script)};" if script is not None else ""
    return f"default-src 'none'; style-src {_hash(style)};{runs} base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
