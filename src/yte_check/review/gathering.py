"""Every submission under some paths that has a review, verified: what a batch verifies, as whole assessments."""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.intake.entries import SubmissionEntry, find_entries
from yte_check.intake.names import shown
from yte_check.intake.opening import Opener, documents_of
from yte_check.intake.passed import Passed
from yte_check.review.collecting import Collected, Shelved, by_file, place_stated, read_reviews, review_files
from yte_check.review.verification import Verification
from yte_check.review.verifier import ShelvedReviews
from yte_check.scoring.assessor import Assessor


def collect(paths: Iterable[Path], assessor: Assessor, today: date, passed: Passed | None = None) -> Collected:
    """Verify every submission of which there is a review under some paths: the same submissions as a batch takes.

    A submission is found among the paths by its hash, else where its review says that it lies. Two files of one text
    are one submission. ``passed`` is told what lies beside them, and what of that is evidence.
    """
    paths, passed = list(paths), passed if passed is not None else Passed()
    files = review_files(paths, named=False)
    shelved = read_reviews(files)
    entries = entries_beside(files, map(str, paths), passed)
    entries += [SubmissionEntry(shown(path), path) for path in _stated(shelved, entries)]
    verifier, opener = ShelvedReviews(shelved, today), Opener()
    verifications: dict[str, Verification] = {}
    failed: dict[str, list[Diagnostic]] = {}
    scored: dict[str, str] = {}
    for entry in entries:
        try:
            claimed = assessor.assess(opener.take_in(entry))
            scored[entry.name] = claimed.submission.sha256
            passed.claim(documents_of(entry, claimed.submission))
            found = verifier.verification(claimed)
        except InvalidDocument as invalid:
            for path, diagnostics in by_file(invalid.diagnostics):
                failed.setdefault(path, list(diagnostics))
            continue
        if found is not None:
            verifications.setdefault(claimed.submission.sha256, found)
            for path, diagnostics in found.refused:
                failed.setdefault(path, list(diagnostics))
    for path, diagnostics in verifier.unmatched(scored):
        failed.setdefault(path, list(diagnostics))
    opener.close()
    return Collected(tuple(verifications.values()), tuple((path, tuple(each)) for path, each in failed.items()))


def entries_beside(files: Iterable[Path], paths: Iterable[str], passed: Passed | None = None) -> list[SubmissionEntry]:
    """What lies under some paths, without files that are something else: reviews, plans."""
    apart = {os.path.abspath(file) for file in files}
    return [entry for entry in find_entries(paths, passed) if os.path.abspath(entry.path) not in apart]


def _stated(shelved: Shelved, entries: Iterable[SubmissionEntry]) -> list[str]:
    """Where reviews say that their submissions lie, of those that are not among the entries."""
    known = {os.path.abspath(entry.path) for entry in entries}
    places = (str(place_stated(review)) for review in shelved.all())
    return [place for place in dict.fromkeys(places) if os.path.isfile(place) and os.path.abspath(place) not in known]
