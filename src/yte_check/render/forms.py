"""Forms of file in which something can be written. Each capability has a table of its own, by extension."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from yte_check.documents.record import record


@record
class Form:
    """A form of file: the function that makes it, imported only when the form is asked for."""

    function: str
    """Where it is, as ``package.module:function``."""
    library: str = ""
    """What has to be installed for it and does not come with this package by itself."""
    extra: str = ""
    """The extra of this package that brings the library."""

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
