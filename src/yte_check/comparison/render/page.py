"""Pages for a browser that need nothing but themselves: their policy allows their own style and nothing else."""

import hashlib
from base64 import b64encode
from typing import Any

from yte_check.documents.language import Lang
from yte_check.render.templates import render
from yte_check.standard.library import shipped_folder


def page(template: str, lang: Lang, **view: Any) -> bytes:
    """A template of the folder ``comparison`` filled in."""
    from markupsafe import Markup

    folder = shipped_folder("templates") / "comparison"
    style = (folder / "style.css").read_text(encoding="utf-8")
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    text = render(
        folder, template, lang, None, lang=lang, policy=policy, style=Markup(f"<style>{style}</style>"), **view
    )
    return text.encode("utf-8")
