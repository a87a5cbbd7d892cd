"""Many submissions one after the other: each gives its assessment or what is wrong with it, and stops no other."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import cast

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.record import record
from yte_check.intake.assessing import make_assessor
from yte_check.intake.entries import SubmissionEntry, find_entries
from yte_check.intake.opening import Opener, documents_of
from yte_check.intake.passed import Passed, Skipped
from yte_check.intake.reading import (
    NAMELESS,
    FilePath,
    FilePaths,
    GivenSubmission,
    SubmissionContent,
    path_of,
    read_submission,
    refuse_no_source,
)
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import EvidenceMode
from yte_check.scoring.results import Assessment
from yte_check.standard.loading import StandardFiles
from yte_check.station.submission import Intake

One = GivenSubmission | Intake | tuple[str, SubmissionContent]
"""A submission, or a place that holds several: a folder, an archive, an export. A pair is content with its name."""


@record
class Outcome:
    """What became of one submission."""

    name: str
    """What messages call it: its path, in an archive with the name inside, in an export with the line."""
    assessment: Assessment | None
    """None where nothing could be scored; ``errors`` say why."""
    errors: tuple[Diagnostic, ...] = ()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with it, else what should be looked at again."""
        return self.errors if self.assessment is None else self.assessment.submission.warnings


class Outcomes(Iterator[Outcome]):
    """The outcomes in the order of the sources; each is read when it is asked for, and none is kept."""

    def __init__(self, sources: Iterable[One], assessor: Assessor) -> None:
        self._assessor = assessor
        self._passed = Passed()
        self._evidence = 0
        self._each = self._outcomes(sources)

    def __next__(self) -> Outcome:
        return next(self._each)

    @property
    def skipped(self) -> Skipped:
        """The files in folders and archives that were taken for no submission, counted; whole when all is read."""
        return self._passed.skipped(self._evidence)

    def _outcomes(self, sources: Iterable[One]) -> Iterator[Outcome]:
        unopenable: list[tuple[str, Outcome]] = []
        for source in sources:
            if not isinstance(source, str | os.PathLike):
                yield self._of_content(source)
                continue
            for entry, outcome in self._under(source):
                if outcome.assessment is None and entry.key is not None:
                    unopenable.append((entry.key, outcome))
                else:
                    yield outcome
        for key, outcome in unopenable:  # whether one is evidence of a submission is known when all are read
            if self._passed.is_evidence(key):
                self._evidence += 1
            else:
                yield outcome

    def _under(self, path: FilePath) -> Iterator[tuple[SubmissionEntry, Outcome]]:
        with Opener() as opener:
            for entry in find_entries([str(path_of(path))], self._passed):
                yield entry, self._of_entry(entry, opener)

    def _of_entry(self, entry: SubmissionEntry, opener: Opener) -> Outcome:
        outcome = outcome_of(entry.name, lambda: self._assessor.assess(opener.take_in(entry)))
        if outcome.assessment is not None:
            self._passed.claim(documents_of(entry, outcome.assessment.submission))
        return outcome

    def _of_content(self, source: SubmissionContent | Intake | tuple[str, SubmissionContent]) -> Outcome:
        if isinstance(source, tuple):
            name, content = source
            refuse_no_source(content)
            return outcome_of(name, lambda: self._assessor.assess(read_submission(content, name=name)))
        if isinstance(source, Intake):
            return outcome_of(source.document.name, lambda: self._assessor.assess(source))
        refuse_no_source(source)
        return outcome_of(NAMELESS, lambda: self._assessor.assess(read_submission(source)))


def outcome_of(name: str, assess: Callable[[], Assessment]) -> Outcome:
    """What becomes of a submission; a fault of our own in one file must not cost the results of all others."""
    try:
        assessment = assess()
    except InvalidDocument as invalid:
        return Outcome(name, None, invalid.diagnostics)
    except Exception as error:
        return Outcome(name, None, (fault_in(name, error),))
    return Outcome(assessment.submission.path, assessment)


def fault_in(name: str, error: Exception) -> Diagnostic:
    """That the program failed at a file."""
    return Diagnostic("fault", "error", name, 1, 1, {"what": f"{type(error).__name__}: {error}"})


def assess_stations(
    sources: One | Iterable[One],
    standard: StandardFiles | FilePath | None = None,
    *,
    amendments: FilePaths = (),
    folders: FilePaths = (),
    as_of: date | None = None,
    evidence: EvidenceMode = "warn",
    official: bool = False,
) -> Outcomes:
    """Score many submissions: files, folders with all below them, ZIP archives, exports, content, dictionaries.

    A submission that cannot be read costs nothing but itself: its outcome has ``errors`` and no assessment. What is
    named twice comes twice. The options are those of ``make_assessor``, and so is what they raise, before the first
    outcome.
    """
    assessor = make_assessor(
        standard, amendments=amendments, folders=folders, as_of=as_of, evidence=evidence, official=official
    )
    return Outcomes(_several(sources), assessor)


def _several(sources: One | Iterable[One]) -> Iterable[One]:
    """One source or many: a dictionary is one submission, and lines of an open file are none."""
    if isinstance(sources, str | os.PathLike | bytes | Mapping | Intake) or hasattr(sources, "read"):
        return [cast(One, sources)]
    if isinstance(sources, tuple) and len(sources) == 2 and isinstance(sources[1], bytes):
        return [cast(One, sources)]
    return sources
