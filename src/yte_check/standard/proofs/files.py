"""Files: a standard's folder has its id for a name, and a criterion's file begins with its number."""

import re
from pathlib import Path as FilePath

from yte_check.documents.diagnostics import Problems
from yte_check.standard.model import StandardText

_NUMBER = re.compile(r"\d+")


def check_files(text: StandardText, place: FilePath, files: list[FilePath], problems: Problems) -> None:
    """Of a standard in a folder: by its id it is found, and by their names its files are sorted."""
    if not place.is_dir():
        return
    folder = place.resolve().name
    if folder != text.id:
        problems.warn("id_not_folder", ("id",), id=text.id, folder=folder)
    for at, (file, criterion) in enumerate(zip(files[1:], text.criteria, strict=False)):
        number = _NUMBER.match(file.name)
        if number is not None and int(number[0]) != criterion.number:
            problems.warn("file_number", ("criteria", at, "number"), number=str(criterion.number), file=file.name)
