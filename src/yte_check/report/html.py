"""The report as one page for a browser: no network, no files beside it, readable without its script."""

import hashlib
from base64 import b64encode
from decimal import ROUND_FLOOR, Decimal
from pathlib import Path
from typing import Any

from yte_check.documents.language import Lang
from yte_check.render.templates import render as render_template
from yte_check.render.templates import template_text
from yte_check.report.model import ReportView

TEMPLATE, STYLE, SCRIPT = "report.html.j2", "report.css", "report.js"


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Fill the template of the page; its style and its script are files of their own beside the template."""
    from markupsafe import Markup

    style, script = template_text(templates, STYLE), template_text(templates, SCRIPT)
    page: dict[str, Any] = {
        "view": view,
        "lang": lang,
        "policy": _policy(style, script),
        "style": Markup(f"<style>{style}</style>"),
        "script": Markup(f"<script>{script}</script>"),
    }
    return render_template(templates, TEMPLATE, lang, {"share": share}, **page).encode("utf-8")


def share(points: Decimal, maximum: Decimal) -> str:
    """How far a bar reaches, in % of its length; never drawn up to a line that the points miss."""
    return str((points * 100 / maximum).quantize(Decimal("0.01"), ROUND_FLOOR))


def _policy(style: str, script: str) -> str:
    """What the page may do: show this style, run this script, and nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
