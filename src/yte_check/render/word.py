"""A paper for Word: a template that an official can edit, filled by docxtpl in Jinja's sandbox."""

import re
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from yte_check.documents.language import Lang
from yte_check.documents.office import repacked
from yte_check.render.templates import bad_template, diagnosed, sandbox, template_path

_LONGEST_PROPERTY = 255
_MARKUP = re.compile(r"<[^>]*>")


def filled_word(templates: Path, name: str, view: Any, lang: Lang) -> bytes:
    """A Word template with what it shows: a view with ``subject`` and ``station``. Raises InvalidTemplate."""
    path = template_path(templates, name)
    template = _opened(path)
    environment = sandbox(lang, autoescape=True, finalize=_as_text)
    environment.filters.update(lines="\n".join, titles=_titles)
    # Word has no lines: a diagnostic counts paragraphs, and says what stands in the one at fault.
    with diagnosed(path, near=lambda paragraph: _paragraph(template, paragraph)):
        template.render({"view": view}, environment, autoescape=True)
    template.core_properties.title = view.subject[:_LONGEST_PROPERTY]
    template.core_properties.author = view.station[:_LONGEST_PROPERTY]
    out = BytesIO()
    template.save(out)
    return repacked(out.getvalue())


def _opened(path: Path) -> Any:
    from docx.opc.exceptions import OpcError
    from docxtpl import DocxTemplate

    template = DocxTemplate(str(path))
    try:
        template.init_docx()
    except (OpcError, BadZipFile, SyntaxError, KeyError, ValueError, OSError) as error:
        raise bad_template(path, "template_broken", extension=path.suffix) from error
    return template


def _as_text(value: Any) -> Any:
    """A value as XML text. Braces become references too: docxtpl gives some spellings of them a meaning of its own."""
    from markupsafe import Markup, escape

    text = str(escape(value)).replace("{", "&#123;").replace("}", "&#125;")
    return Markup(text)


def _titles(documents: Iterable[Any]) -> list[str]:
    return [document.title for document in documents]


def _paragraph(template: Any, number: int) -> str | None:
    """The text of a paragraph of the template, counted as docxtpl counts: one line for each."""
    lines = template.patch_xml(template.get_xml()).replace("<w:p ", "\n<w:p ").replace("<w:p>", "\n<w:p>").split("\n")
    return _MARKUP.sub("", lines[number - 1]).strip()[:80] or None if number <= len(lines) else None
