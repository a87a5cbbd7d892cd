"""A dossier, packed or unpacked: which of its files is the submission, and where its evidence went.

Only what is needed to score it is taken from the manifest; whether the dossier is whole is asked by ``dossier verify``.
"""

import json
from typing import Any

from yte_check.documents.record import record

MANIFEST = "manifest.json"
_FORMAT = "yte-check-dossier"


@record
class DossierIndex:
    """Paths inside the archive: of the submission, and of each document by the name that the submission gives it."""

    submission: str
    evidence: dict[str, str]


def dossier_index(content: bytes) -> DossierIndex | None:
    """What a manifest says; None where it is that of something else, or broken."""
    try:
        document = json.loads(content)
        if document["format"] != _FORMAT:
            return None
        files: list[dict[str, Any]] = document["files"]
        (submission,) = (str(file["path"]) for file in files if file["role"] == "submission")
        evidence = {
            str(name): str(file["path"]) for file in files if file["role"] == "evidence" for name in file["names"]
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return DossierIndex(submission, evidence)
