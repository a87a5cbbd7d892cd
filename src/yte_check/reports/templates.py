"""The Jinja templates: filled with a view, in a sandbox, because anyone may bring templates of their own."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.language import Lang, say, show_day, show_number
from yte_check.reports.styled import wrapped
from yte_check.standard.library import shipped_folder

Filters = Mapping[str, Callable[..., Any]]


def template_path(folder: Path, name: str) -> Path:
    """A template of one's own; where there is none, the one that ships with the tool."""
    own = folder / name
    return own if own.is_file() else shipped_folder("templates") / name


def render(folder: Path, name: str, lang: Lang, filters: Filters | None = None, /, **view: Any) -> str:
    """Fill the template ``name`` of ``folder``, or the shipped one. Raises InvalidDocument for a bad template.

    An unknown variable in a template is an error, not a gap. Templates of HTML are escaped.
    """
    from jinja2 import FileSystemLoader

    loader = FileSystemLoader([folder, shipped_folder("templates")])
    environment = sandbox(lang, loader=loader, autoescape=".html" in name, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(filters or {})
    with diagnosed(template_path(folder, name)):
        text: str = environment.get_template(name).render(**view)
    return text


def sandbox(lang: Lang, **options: Any) -> Any:
    """A Jinja environment in which a template can show its view and do nothing else."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def text(code: str, /, **params: object) -> str:
        return say(code, lang, **params)

    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=True, **options)
    environment.globals["say"] = text
    environment.filters["number"] = lambda value: show_number(value, lang)
    environment.filters["day"] = lambda value: show_day(value, lang)
    environment.filters["wrap"] = _wrap
    return environment


@contextmanager
def diagnosed(template: Path) -> Iterator[None]:
    """Faults of a template become diagnostics with its line. Raises InvalidDocument."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    try:
        yield
    except TemplateSyntaxError as error:
        raise bad_template(error.filename or template, "template_syntax", error.lineno, reason=error.message) from None
    except TemplateNotFound as error:
        raise bad_template(template, "template_missing", name=error.name) from None
    except UnicodeDecodeError:
        raise bad_template(template, "not_utf8") from None
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError, OverflowError) as error:
        place = _place_in_template(sys.exc_info()[2])
        if place is None:
            raise  # a fault of ours, not of the template
        raise bad_template(place[0], "template_fails", place[1], reason=str(error)) from None


def bad_template(template: str | Path, code: str, line: int | None = None, **params: object) -> InvalidDocument:
    params = {"near": None, **params} if code in ("template_syntax", "template_fails") else params
    return InvalidDocument([Diagnostic(code, "error", str(template), line or 1, 1, params)])


def _place_in_template(trace: TracebackType | None) -> tuple[str, int] | None:
    """The innermost line of a template that a traceback runs through; Jinja names templates there."""
    place = None
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if not name.endswith(".py") or name == "<template>":
            place = name, trace.tb_lineno
        trace = trace.tb_next
    return place if place is not None and (place[0] == "<template>" or os.path.exists(place[0])) else None


def _wrap(text: str, indent: int = 0, hanging: int = 0) -> str:
    return "\n".join(wrapped(text, " " * indent, " " * (indent + hanging)))
