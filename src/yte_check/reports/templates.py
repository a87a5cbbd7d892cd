"""The Jinja templates: filled with a view, in a sandbox, because anyone may bring templates of their own."""

from pathlib import Path
from typing import Any

from yte_check.documents.language import Lang, say, show_day, show_number
from yte_check.reports.styled import wrapped


def render(folder: Path, name: str, lang: Lang, **view: Any) -> str:
    """Fill the template ``name`` of ``folder``. An unknown variable in a template is an error, not a gap."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=name.endswith(".html.j2"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["number"] = lambda value: show_number(value, lang)
    environment.filters["day"] = lambda value: show_day(value, lang)
    environment.filters["wrap"] = _wrap

    def text(code: str, /, **params: object) -> str:
        return say(code, lang, **params)

    return environment.get_template(name).render(say=text, **view)


def _wrap(text: str, indent: int = 0, hanging: int = 0) -> str:
    return "\n".join(wrapped(text, " " * indent, " " * (indent + hanging)))
