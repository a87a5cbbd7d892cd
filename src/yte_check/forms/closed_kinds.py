"""Files that may well hold answers, but in a form of other programs: what to save them as."""

from pathlib import PurePath

from yte_check.documents.beginnings import OLD_OFFICE
from yte_check.documents.source import refused

_WANTED = {
    ".xlsx": (".xls", ".xlsb", ".xlt", ".xltx", ".et", ".ett", ".numbers", ".fods", ".sxc", ".uos", ".wk1", ".gsheet"),
    ".csv": (
        ".sav", ".zsav", ".por", ".dta", ".rds", ".rdata", ".rda", ".sas7bdat", ".xpt", ".dbf", ".mdb", ".accdb",
        ".parquet", ".feather", ".geojson", ".kml", ".sqlite", ".xml",
    ),
}  # fmt: skip
_INSTEAD = {extension: wanted for wanted, extensions in _WANTED.items() for extension in extensions}

_PAGE = b"var yteProgram = "
"""Stands in every form that is a page: its answers are in the browser, and in the file that it saves."""


def refuse_closed_kind(name: str, content: bytes) -> None:
    """Raises InvalidDocument, with the kind to save the file as; old workbooks are told by their content."""
    extension = PurePath(name).suffix.lower()
    if extension in (".html", ".htm") and _PAGE in content:
        raise refused(name, "webform_handed_in")
    if extension in _INSTEAD and not content.startswith(OLD_OFFICE):
        raise refused(name, "file_save_as", extension=extension, wanted=_INSTEAD[extension])
