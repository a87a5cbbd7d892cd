"""From submissions to assessments: what the commands do, and what a program calls that uses the package."""

import os
from datetime import date, datetime

from yte_check.documents.document import read_document
from yte_check.intake.reading import FilePath, FilePaths, GivenSubmission, paths_of, read_submission
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import EVIDENCE_MODES, EvidenceMode, Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.amendments import read_amendment
from yte_check.standard.library import Library, default_library
from yte_check.standard.loading import StandardFiles
from yte_check.station.submission import Intake


def load_standard(wanted: FilePath, *, amendments: FilePaths = (), folders: FilePaths = ()) -> StandardFiles:
    """A standard by its id (“qd-1300-2023”), or by the path of its folder or file.

    ``folders`` hold standards of one's own, each in a folder named by its id; they are looked through before those
    that ship with the package. ``amendments`` are laid over from their effective date on, besides those beside the
    standard. Raises UnknownStandard, and InvalidDocument also where the text does not hold together with all of them.
    """
    return _loaded(wanted, _library(folders, amendments))


def make_assessor(
    standard: StandardFiles | FilePath | None = None,
    *,
    amendments: FilePaths = (),
    folders: FilePaths = (),
    as_of: date | None = None,
    evidence: EvidenceMode = "warn",
    official: bool = False,
) -> Assessor:
    """What scores many submissions and reads each standard once; several threads may share it.

    ``standard`` is for all submissions; without one each has that which it names. ``as_of`` is the day of whose text
    they are scored, else the last day of the year assessed. ``evidence`` is “off”, “warn” (documents are looked at) or
    “strict” (points count only with a valid document). With ``official`` rules whose text is not verified count as
    unknown. ``folders`` and ``amendments`` are those of ``load_standard``.

    Raises UnknownStandard and InvalidDocument for the standard, ValueError and TypeError for an option.
    """
    if isinstance(standard, StandardFiles) and (paths_of(amendments) or paths_of(folders)):
        raise ValueError("amendments and folders are named when the standard is loaded: load_standard(…, amendments=…)")
    library = _library(folders, amendments)
    named = _loaded(standard, library) if isinstance(standard, str | os.PathLike) else standard
    if named is not None and not isinstance(named, StandardFiles):
        raise TypeError(f"a standard is its id, its path, or what load_standard gives, not {type(named).__name__}")
    return assessor_by(library, named, _day(as_of), policy_of(evidence, official))


def assessor_by(library: Library, named: StandardFiles | None, as_of: date | None, policy: Policy) -> Assessor:
    """What scores submissions by the texts of a library; a submission of a later year than today's is warned of."""
    return Assessor(Shelf(library, named, as_of), policy, date.today)


def policy_of(evidence: EvidenceMode, official: bool) -> Policy:
    """How strictly submissions are read. Raises ValueError for another mode."""
    if evidence not in EVIDENCE_MODES:
        raise ValueError(f"evidence is one of {', '.join(EVIDENCE_MODES)}, not {evidence!r}")
    return Policy(evidence, bool(official))


def assess_station(
    submission: Intake | GivenSubmission,
    standard: StandardFiles | FilePath | None = None,
    *,
    amendments: FilePaths = (),
    folders: FilePaths = (),
    as_of: date | None = None,
    evidence: EvidenceMode = "warn",
    official: bool = False,
) -> Assessment:
    """Score one submission, as ``yte-check assess`` does; the options are those of ``make_assessor``.

    Points are exact decimals: ``assessment.score`` has the ``low`` and the ``high`` that are still possible, and the
    applicable ``max``. Raises InvalidDocument with everything that is wrong, UnknownStandard, ValueError, TypeError.
    """
    assessor = make_assessor(
        standard, amendments=amendments, folders=folders, as_of=as_of, evidence=evidence, official=official
    )
    return assessor.assess(submission if isinstance(submission, Intake) else read_submission(submission))


def _loaded(wanted: FilePath, library: Library) -> StandardFiles:
    """Raises for what is wrong in a standard before any submission is read, and not once for each."""
    files = library.read(library.find(os.fspath(wanted)))
    files.in_force(date.max)
    return files


def _library(folders: FilePaths, amendments: FilePaths) -> Library:
    """Raises ValueError for a folder that is none: what is meant to stand in it would be passed over.

    Raises InvalidDocument for an amendment that cannot be read.
    """
    own = paths_of(folders)
    for folder in own:
        if not folder.is_dir():
            raise ValueError(f"{str(folder)!r} is no folder")
    extra = paths_of(amendments)
    for file in extra:
        read_amendment(read_document(file))
    return default_library(own, extra)


def _day(as_of: date | None) -> date | None:
    if as_of is None or isinstance(as_of, date):
        return as_of.date() if isinstance(as_of, datetime) else as_of
    raise TypeError(f"as_of is a datetime.date, not {type(as_of).__name__}")
