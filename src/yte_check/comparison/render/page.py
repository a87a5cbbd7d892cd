"""The pages of comparisons."""

from typing import Any

from yte_check.documents.language import Lang
from yte_check.render.page import filled_page
from yte_check.standard.library import shipped_folder


def page(template: str, lang: Lang, **view: Any) -> bytes:
    """A template of the folder ``comparison`` filled in."""
    return filled_page(shipped_folder("templates") / "comparison", template, lang, "style.css", **view)
