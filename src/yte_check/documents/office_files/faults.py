"""Why an office file cannot be read, and how that is said of a form and of an official table."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.language.notes import Word

PackageFault = Literal[
    "large", "empty", "not_packed", "web_page", "old_office", "password", "cut", "binary", "word", "excel", "slides",
    "opendocument_text", "nothing_inside", "damaged", "doctype",
]  # fmt: skip
Purpose = Literal["form", "table"]
_CODES = {"form": ("form_broken", "form_unpacks_too_large"), "table": ("table_broken", "table_unpacks_too_large")}


class OfficeFault(Exception):
    """A file that is not read; ``params`` say what was too large, or in which part the damage is."""

    def __init__(self, cause: PackageFault, **params: object) -> None:
        self.cause: PackageFault = cause
        self.params = params
        super().__init__(cause)


@contextmanager
def told(name: str, purpose: Purpose) -> Iterator[None]:
    """Whatever is wrong within is raised as InvalidDocument that names its cause."""
    try:
        yield
    except OfficeFault as fault:
        broken, too_large = _CODES[purpose]
        params = {"cause": Word(f"office_{fault.cause}", fault.cause), **fault.params}
        code = too_large if fault.cause == "large" else broken
        raise InvalidDocument([Diagnostic(code, "error", name, 1, 1, params)]) from None
