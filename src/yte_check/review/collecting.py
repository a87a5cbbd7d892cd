"""Submissions and their reviews among many files: which review belongs to which submission."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from yte_check.batch.records import Refused
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import read_document
from yte_check.documents.folders import YAML, yaml_files
from yte_check.documents.record import record
from yte_check.documents.source import read_source
from yte_check.review.rulings import Review, refuse_other_text, review_of
from yte_check.review.verification import Verification, verify
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


def review_files(paths: Iterable[Path], named: bool = True) -> list[Path]:
    """The reviews under some paths: in a folder whatever YAML is not plainly a submission, and what is ``named``.

    Where submissions are named among them, a file that is named must look like a review, too.
    """
    paths = list(paths)
    taken = {path for path in paths if not path.is_dir()} if named else set()
    files = (file for file in yaml_files(paths) if named or file.suffix.lower() in YAML)
    return [file for file in files if file in taken or not _is_plainly_submission(file)]


def _is_plainly_submission(path: Path) -> bool:
    try:
        text = read_source(path).text
        if _DECISIONS.search(text) is None and _ANSWERS.search(text) is not None:
            return True
        data = read_document(path).data
    except InvalidDocument:
        return False
    return isinstance(data, dict) and "decisions" not in data and not data.keys().isdisjoint(("answers", "station"))


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
