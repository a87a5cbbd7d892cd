"""A dossier that somebody unpacked: its submission still calls the documents as they were called at the station."""

import os
from pathlib import Path

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.source import read_bytes
from yte_check.station.dossier_index import MANIFEST, dossier_index
from yte_check.station.evidence import FolderFiles

_FOLDER = "phieu"


def files_beside(folder: Path, name: str) -> FolderFiles:
    """The evidence of the submission ``name`` in a folder, wherever the dossier moved it that the folder is of."""
    if os.path.basename(os.path.abspath(folder)) != _FOLDER:
        return FolderFiles(folder)
    root = folder.resolve().parent
    try:
        index = dossier_index(read_bytes(root / MANIFEST))
    except InvalidDocument:
        return FolderFiles(folder)
    if index is None or index.submission != f"{_FOLDER}/{Path(name).name}":
        return FolderFiles(folder)
    return FolderFiles(root, index.evidence)
