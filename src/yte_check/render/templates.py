"""The Jinja templates: filled with a view, in a sandbox, because anyone may bring templates of their own."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any

from yte_check.documents.characters import spelled_out
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.language import Lang, say, show_day, show_number
from yte_check.documents.source import read_source
from yte_check.render.styled import wrapped
from yte_check.standard.library import shipped_folder

_NAMELESS, _SUFFIX = "<template>", ".j2"
Filters = Mapping[str, Callable[..., Any]]


class InvalidTemplate(InvalidDocument):
    """A template that no report can be made with."""

    summary = "invalid_template_summary"


def template_path(folder: Path, name: str) -> Path:
    """A template of one's own; where there is none, the one that ships with the tool.

    Raises InvalidTemplate for one that leads out of the folder.
    """
    own = folder / name
    if not own.is_file():
        return shipped_folder("templates") / name
    refuse_outside(own, folder)
    return own


def refuse_outside(file: Path, folder: Path) -> None:
    """Raises InvalidTemplate for a file of a folder that is a link out of it: nothing else may get into a report."""
    if not file.resolve().is_relative_to(folder.resolve()):
        raise bad_template(file, "template_outside")


def template_text(folder: Path, name: str) -> str:
    """The text of a template that is not filled in, with line ends as a browser counts them."""
    return read_source(template_path(folder, name)).text.replace("\r\n", "\n")


def render(folder: Path, name: str, lang: Lang, filters: Filters | None = None, /, **view: Any) -> str:
    """Fill the template ``name`` of ``folder``, or the shipped one. Raises InvalidTemplate.

    An unknown variable in a template is an error, not a gap. Templates of HTML are escaped, and in no text is anything
    hidden.
    """
    from jinja2 import ChoiceLoader, FileSystemLoader, FunctionLoader

    loader = ChoiceLoader([FunctionLoader(_inside(folder)), FileSystemLoader(shipped_folder("templates"))])
    environment = sandbox(lang, loader=loader, autoescape=".html" in name, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(filters or {})
    with diagnosed(template_path(folder, name)):
        text: str = environment.get_template(name).render(**view)
    return spelled_out(text)


def _inside(folder: Path) -> Callable[[str], tuple[str, str, None] | None]:
    """Gives the templates of a folder by name, and none that lies elsewhere."""

    def load(name: str) -> tuple[str, str, None] | None:
        file = folder / name
        if ".." in PurePosixPath(name).parts or Path(name).is_absolute() or not file.is_file():
            return None
        refuse_outside(file, folder)
        return file.read_text(encoding="utf-8"), str(file), None

    return load


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
def diagnosed(template: Path, near: Callable[[int], str | None] = lambda line: None) -> Iterator[None]:
    """Faults of a template become diagnostics with its line, and with what ``near`` says of that line.

    Raises InvalidTemplate.
    """
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    def bad(code: str, reason: object, line: int, file: str | None = None) -> InvalidTemplate:
        return bad_template(file or template, code, line, reason=_plain(str(reason)), near=near(line))

    try:
        yield
    except TemplateSyntaxError as error:
        raise bad("template_syntax", error.message, error.lineno, error.filename) from None
    except TemplateNotFound as error:
        raise bad_template(template, "template_missing", name=error.name) from None
    except UnicodeDecodeError:
        raise bad_template(template, "not_utf8") from None
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        place = _place_in_template(error.__traceback__)
        if place is None:
            raise  # a fault of ours, not of the template
        file, line = place
        raise bad("template_fails", error, line, file) from None


def bad_template(template: str | Path, code: str, line: int = 1, **params: object) -> InvalidTemplate:
    return InvalidTemplate([Diagnostic(code, "error", str(template), line, 1, params)])


def _plain(reason: str) -> str:
    """Jinja's words without the full names of our classes."""
    return re.sub(r"yte_check\.[\w.]*\.(\w+) object", r"\1", reason).removesuffix(".")


def _place_in_template(trace: TracebackType | None) -> tuple[str | None, int] | None:
    """The innermost line of a template that a traceback runs through; no file where Jinja knows of none."""
    place: tuple[str | None, int] | None = None
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name == _NAMELESS:
            place = None, trace.tb_lineno
        elif name.endswith(_SUFFIX):
            place = name, trace.tb_lineno
        trace = trace.tb_next
    return place


def _wrap(text: str, indent: int = 0, hanging: int = 0) -> str:
    return "\n".join(wrapped(text, " " * indent, " " * (indent + hanging)))
