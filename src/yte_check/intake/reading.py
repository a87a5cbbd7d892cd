"""A submission is read from wherever a program has it: a file, the bytes or text of one, or data."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from typing import IO

from yte_check.documents.source import read_bytes
from yte_check.forms.intake import take_in_content
from yte_check.station.evidence import NoFiles
from yte_check.station.submission import Intake

FilePath = str | os.PathLike[str]
SubmissionContent = bytes | Mapping[str, object] | IO[bytes] | IO[str]
GivenSubmission = FilePath | SubmissionContent
"""The path of a file; what stands in one, as bytes or as an open file of bytes or text; or the data of a submission."""
FilePaths = FilePath | Iterable[FilePath]
"""One path, or several."""

_ZIP = b"PK\x03\x04"
NAMELESS = "submission.yaml"
"""What content is called that came without a name."""
_FORM = "submission.xlsx"


def read_submission(source: GivenSubmission, *, name: str | None = None, folder: FilePath | None = None) -> Intake:
    """A submission: a YAML file, a form in Excel or LibreOffice, what stands in one, or a dictionary with its keys.

    ``name`` is what messages call it, and its ending says what it is; without one, content is YAML or an Excel form.
    ``folder`` is where the documents lie that it names as evidence: beside a file its own folder, else nowhere. Numbers
    of a dictionary are taken by their figures: 0.1 is “0.1”.

    Raises InvalidDocument for what cannot be read, TypeError for what is no source, ValueError for text that is given
    as a path.
    """
    if isinstance(source, str | os.PathLike):
        return _from_file(path_of(source), name, folder)
    name, content = _content(source, name)
    if folder is None:
        return take_in_content(name, content, Path(), NoFiles())
    return take_in_content(name, content, path_of(folder))


def path_of(named: FilePath) -> Path:
    """Raises ValueError for what is the text of a file and not its name, TypeError for what is neither."""
    text = os.fspath(named)
    if not isinstance(text, str):
        raise TypeError(f"a path is a str or a pathlib.Path, not {type(named).__name__}")
    if "\n" in text or "\r" in text:
        raise ValueError(
            "this is text and not a path: give text as bytes, text.encode('utf-8'), or as io.StringIO(text)"
        )
    return Path(text)


def paths_of(named: FilePaths) -> tuple[Path, ...]:
    """One path or several. Raises as ``path_of``."""
    return (path_of(named),) if isinstance(named, str | os.PathLike) else tuple(map(path_of, named))


def _from_file(path: Path, name: str | None, folder: FilePath | None) -> Intake:
    shown = name if name is not None else str(path)
    if PurePath(shown).suffix.lower() != path.suffix.lower():
        raise ValueError(f"{name!r} has another ending than {path.name!r}: the ending says of what kind a file is")
    return take_in_content(shown, read_bytes(path), path.parent if folder is None else path_of(folder))


def refuse_no_source(source: object) -> None:
    """Raises TypeError for what no submission can be read from."""
    if not isinstance(source, str | os.PathLike | bytes | Mapping) and not hasattr(source, "read"):
        raise TypeError(f"no submission can be read from {type(source).__name__}")


def _content(source: SubmissionContent, name: str | None) -> tuple[str, bytes]:
    """What stands in a file, with its name."""
    refuse_no_source(source)
    if isinstance(source, Mapping):
        from yte_check.intake.data import text_of

        name = name if name is not None else NAMELESS
        return name, text_of(name, source).encode("utf-8")
    content = source if isinstance(source, bytes) else source.read()
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    if name is None:
        name = _FORM if content.startswith(_ZIP) else NAMELESS
    return name, content
