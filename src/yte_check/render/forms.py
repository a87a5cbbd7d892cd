"""Forms in which something can be written. Each capability has a table of its own, by extension."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

from yte_check.documents.record import record
from yte_check.render.styled import StyledText

Content = StyledText | dict[str, Any] | str | bytes
"""What a form makes: a text with styles, a document of JSON, or a file as it is."""


@record
class Form:
    """A form of file: the function that makes it, imported only when the form is asked for."""

    function: str
    """Where it is, as ``package.module:function``."""
    library: str = ""
    """What has to be installed for it and does not come with this package by itself."""
    extra: str = ""
    """The extra of this package that brings the library."""
    also: tuple[str, ...] = ()
    """Other extensions of the same form."""
    is_binary: bool = False
    """Whether it can go to a file only."""

    @property
    def is_missing(self) -> bool:
        """Whether its library is not installed."""
        from importlib.util import find_spec

        return bool(self.library) and find_spec(self.library) is None

    def writer(self) -> Callable[..., Any]:
        """The function itself; what it takes and returns is the same for all forms of a table."""
        module, name = self.function.split(":")
        function: Callable[..., Any] = getattr(import_module(module), name)
        return function


Forms = Mapping[str, Form]
TEXT = ".txt"
"""The form that ``--format`` calls “text”; it may hold any other form that is text."""


def form_of(forms: Forms, extension: str) -> str | None:
    """The extension by which a table knows the form of another, “.html” for “.htm”; None where it has none."""
    return next((each for each, form in forms.items() if extension in (each, *form.also)), None)


def extensions_of(forms: Forms) -> tuple[str, ...]:
    """All extensions of a table, in its order."""
    return tuple(extension for each, form in forms.items() for extension in (each, *form.also))


def named(forms: Iterable[str]) -> tuple[str, ...]:
    """What ``--format`` calls the forms of a table."""
    return tuple("text" if extension == TEXT else extension[1:] for extension in forms)


def form_named(name: str) -> str:
    """The extension of what ``--format`` calls by a name."""
    return TEXT if name == "text" else f".{name}"
