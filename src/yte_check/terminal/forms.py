"""The form in which a result is wanted, and the result in that form to where it was asked for."""

from pathlib import Path

from yte_check.render.forms import TEXT, Content, Form, Forms, extensions_of, form_named, form_of
from yte_check.render.styled import StyledText
from yte_check.terminal.console import show
from yte_check.terminal.json_output import as_json, show_json
from yte_check.terminal.output import has_extension, save
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.stdout import emit_file


def check_form(path: Path, forms: Forms, code: str) -> None:
    """Raises UsageProblem, with its own words where a file is of no form of a table, and where a library is missing."""
    extension = path.suffix.lower()
    form = forms.get(extension)
    if form is None:
        raise UsageProblem(code, path=path, extension=extension or path.name, forms=tuple(forms))
    if form.is_missing:
        raise UsageProblem("usage_missing_library", path=path, library=form.library, extra=form.extra)


def wanted_form(forms: Forms, name: str | None, output: Path | None, code: str = "usage_form_unknown") -> Form:
    """The form that ``--format`` names, else that of the file's extension, else text.

    Raises UsageProblem where the two do not agree, where the extension promises what the file would not be (in the
    words of ``code``), and for what cannot go to a terminal.
    """
    of_file = _form_of_file(forms, output, code)
    wanted = form_named(name) if name is not None else of_file or TEXT
    form = forms[wanted]
    if form.is_binary and output is None:
        raise UsageProblem("usage_binary_output", format=name)
    if of_file not in (None, wanted) and (of_file != TEXT or form.is_binary):
        raise UsageProblem("usage_form_differs", path=output, format=name)
    return form


def deliver(output: Path | None, content: Content, force: bool, settings: Settings) -> None:
    """A result into the file that was named, else to stdout. Raises UsageProblem."""
    if output is not None:
        save(output, _as_file(content), force, settings)
    elif isinstance(content, StyledText):
        show(content, settings)
    elif isinstance(content, dict):
        show_json(content)
    else:
        emit_file(content.decode() if isinstance(content, bytes) else content)


def _form_of_file(forms: Forms, output: Path | None, code: str) -> str | None:
    if output is None or not has_extension(output):
        return None
    found = form_of(forms, output.suffix.lower())
    if found is None:
        raise UsageProblem(code, path=output, forms=extensions_of(forms))
    return found


def _as_file(content: Content) -> str | bytes:
    if isinstance(content, StyledText):
        return content.plain
    return as_json(content, escape=False) if isinstance(content, dict) else content
