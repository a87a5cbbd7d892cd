"""Submissions and their reviews among many files: which review belongs to which submission."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from yte_check.batch.verifying import Refused
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document, read_document
from yte_check.documents.folders import yaml_files
from yte_check.documents.record import record
from yte_check.documents.source import read_source
from yte_check.forms.intake import take_in
from yte_check.review.rulings import Review, refuse_other_text, review_of
from yte_check.review.verification import Verification, verify
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.results import Assessment

_DECISIONS = re.compile(r"^decisions:", re.MULTILINE)
_ANSWERS = re.compile(r"^(?:answers|station):", re.MULTILINE)


@record
class Shelved:
    """Reviews by the hash of what they are about; and what is wrong with the others, file by file."""

    by_sha256: Mapping[str, tuple[Review, ...]]
    failed: tuple[Refused, ...] = ()

    def all(self) -> Iterator[Review]:
        for reviews in self.by_sha256.values():
            yield from reviews


@record
class Collected:
    """The stations that have a review, and the files from which nothing came."""

    verifications: tuple[Verification, ...]
    failed: tuple[Refused, ...]


def read_reviews(files: Iterable[Path]) -> Shelved:
    """Every review among some files; a file that is none, or a broken one, is among the failed."""
    reviews: dict[str, list[Review]] = {}
    failed = []
    for path in files:
        try:
            review = review_of(read_document(path))
        except InvalidDocument as invalid:
            failed.append((str(path), invalid.diagnostics))
        else:
            reviews.setdefault(review.sha256, []).append(review)
    return Shelved({sha256: tuple(found) for sha256, found in reviews.items()}, tuple(failed))


def review_files(paths: Iterable[Path]) -> list[Path]:
    """The reviews under some paths: what is named, and in a folder whatever is not plainly a submission."""
    named = {path for path in paths if not path.is_dir()}
    return [file for file in yaml_files(paths) if file in named or not _is_plainly_submission(file)]


def _is_plainly_submission(path: Path) -> bool:
    try:
        text = read_source(path).text
    except InvalidDocument:
        return False
    return _DECISIONS.search(text) is None and _ANSWERS.search(text) is not None


def collect(paths: Iterable[Path], assessor: Assessor, today: date) -> Collected:
    """Verify every submission of which there is a review under some paths.

    A submission is found among the paths by its hash, else where its review says that it lies.
    """
    reviews, submissions, failed = _sorted(yaml_files(paths))
    by_submission: dict[Path, list[Review]] = {}
    for review in reviews:
        path = submissions.get(review.sha256) or place_stated(review)
        by_submission.setdefault(path, []).append(review)
    verifications = []
    for path, found in by_submission.items():
        try:
            verification = _verified(path, found, assessor, today)
        except InvalidDocument as invalid:
            failed += by_file(invalid.diagnostics)
        else:
            verifications.append(verification)
            failed += verification.refused
    return Collected(tuple(verifications), tuple(failed))


def place_stated(review: Review) -> Path:
    """Where the review says that its submission lies, seen from its own folder."""
    return Path(os.path.normpath(os.path.join(os.path.dirname(review.path), review.text.submission.path)))


def verify_files(claimed: Assessment, files: Iterable[Path], today: date) -> Verification:
    """Lay the reviews in some files over an assessed submission, each by itself.

    Raises InvalidDocument where none of them can be used.
    """
    shelved = read_reviews(dict.fromkeys(files))
    return verify(claimed, shelved.all(), today, shelved.failed)


def unmatched(review: Review) -> tuple[Diagnostic, ...]:
    """What is said of a review whose submission is not there."""
    problems = Problems()
    problems.error("review_unmatched", ("submission",), path=review.text.submission.path, reviewed=review.sha256[:12])
    return located(problems, review.document)


def of_another_text(review: Review, path: str, sha256: str) -> tuple[Diagnostic, ...]:
    """What is said of a review whose submission was edited since."""
    problems = Problems()
    refuse_other_text(review, path, sha256, problems)
    return located(problems, review.document)


def by_file(diagnostics: Iterable[Diagnostic]) -> list[Refused]:
    """What is wrong with several files, file by file."""
    files: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        files.setdefault(diagnostic.file, []).append(diagnostic)
    return [(file, tuple(found)) for file, found in files.items()]


def _verified(path: Path, reviews: Sequence[Review], assessor: Assessor, today: date) -> Verification:
    if not path.is_file():
        raise InvalidDocument(diagnostic for review in reviews for diagnostic in unmatched(review))
    return verify(assessor.assess(take_in(path)), reviews, today)


def _sorted(
    files: Iterable[Path],
) -> tuple[list[Review], dict[str, Path], list[Refused]]:
    """Reviews, the submissions by their hash, and what could not be read."""
    reviews: list[Review] = []
    submissions: dict[str, Path] = {}
    failed: list[Refused] = []
    for path in files:
        try:
            document = read_document(path)
            if _is_review(document):
                reviews.append(review_of(document))
            else:
                submissions[take_in(path).sha256] = path
        except InvalidDocument as invalid:
            failed.append((str(path), invalid.diagnostics))
    return reviews, submissions, failed


def _is_review(document: Document) -> bool:
    return isinstance(document.data, dict) and "decisions" in document.data
