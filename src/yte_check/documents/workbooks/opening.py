"""A workbook is read by what is in it: a form that was saved under another name is still a form."""

from contextlib import closing
from pathlib import Path
from typing import IO

from yte_check.documents.office_files.faults import Purpose, told
from yte_check.documents.office_files.package import OfficeKind, Package
from yte_check.documents.workbooks.grid import Book

_SHEETS: tuple[OfficeKind, ...] = ("excel", "opendocument_sheet")


def read_workbook(name: str, content: bytes, purpose: Purpose) -> Book:
    """Every sheet of it. Raises InvalidDocument that says why it cannot be read."""
    with told(name, purpose):
        package = Package(content)
        package.require(*_SHEETS)
        if package.kind == "excel":
            from yte_check.documents.workbooks.xlsx import read_xlsx

            return read_xlsx(package)
        from yte_check.documents.workbooks.ods import read_ods

        return read_ods(package)


def sheet_titles(file: Path | bytes | IO[bytes]) -> tuple[str, ...]:
    """The titles of the sheets, without reading what is in them. Raises OfficeFault, OSError."""
    with closing(Package(file)) as package:
        package.require(*_SHEETS)
        if package.kind == "excel":
            from yte_check.documents.workbooks.xlsx import titles_in_xlsx

            return titles_in_xlsx(package)
        from yte_check.documents.workbooks.ods import titles_in_ods

        return titles_in_ods(package)
