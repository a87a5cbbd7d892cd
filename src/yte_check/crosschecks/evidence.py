"""The files that a station hands in as evidence, told apart by what is in them."""

from collections.abc import Mapping

from yte_check.station.submission import Submission

Fingerprints = Mapping[str, tuple[str, tuple[int, ...]]]
"""The files of a station's evidence: by SHA-256 the title, and the indicators that rest on it."""


def fingerprints(submission: Submission) -> Fingerprints:
    """The files of valid evidence by their hash, with the indicators that name them."""
    found: dict[str, tuple[str, tuple[int, ...]]] = {}
    for key, evidence in submission.ledger.items():
        if evidence.valid and evidence.entry.file is not None and submission.files is not None:
            stated = evidence.entry.sha256  # a document that is valid agrees with it
            sha256 = stated.lower() if stated is not None else submission.files.sha256(evidence.entry.file)
            numbers = tuple(number for number, answer in submission.answers.items() if key in answer.evidence)
            if sha256 is not None:
                found[sha256] = evidence.entry.title, numbers
    return found
