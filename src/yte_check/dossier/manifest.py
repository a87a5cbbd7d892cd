"""The manifest of a dossier: what is in it, with which hash, and what came out of it."""

from collections.abc import Mapping
from typing import Any, Literal

from yte_check import __version__
from yte_check.documents.exact import exact_text
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.scalars import Day, SignedPoints, Text, WholeNumber, YesNoFlag
from yte_check.documents.shape import shape
from yte_check.scoring.policy import EvidenceMode
from yte_check.scoring.results import Assessment, Verdict
from yte_check.standard.score import Score
from yte_check.station.evidence import EvidenceState

NAME = "manifest.json"
FORMAT: Literal["yte-check-dossier"] = "yte-check-dossier"
VERSION = 1
Role = Literal["report", "submission", "standard", "amendment", "evidence"]


@shape
class Tool:
    name: Literal["yte-check"]
    version: Text


@shape
class StandardUsed:
    """The text in force that was scored with; ``sha256`` is its fingerprint, not that of a file."""

    id: Text
    number: Text
    as_of: Day
    amendments: tuple[Text, ...]
    sha256: Text


@shape
class Handed:
    """The submission: the name of its file, and its hash."""

    source: Text
    sha256: Text
    year: WholeNumber


@shape
class Options:
    evidence: EvidenceMode
    official: YesNoFlag


@shape
class ManifestPoints:
    low: SignedPoints
    high: SignedPoints
    max: SignedPoints
    needed: SignedPoints


@shape
class CriterionPoints:
    number: ItemNumber
    floor: Verdict
    points: ManifestPoints


@shape
class StatedResult:
    verdict: Verdict
    points: ManifestPoints
    criteria: tuple[CriterionPoints, ...]


@shape
class File:
    """A file of the dossier. ``names`` are what the submission calls a document's file, ``evidence`` its ids."""

    path: Text
    role: Role
    size: WholeNumber
    sha256: Text
    names: tuple[Text, ...] = ()
    evidence: tuple[Text, ...] = ()
    indicators: tuple[ItemNumber, ...] = ()


@shape
class Missing:
    """A document of which there is no file to pack, and why."""

    evidence: Text
    state: EvidenceState
    file: Text | None = None
    indicators: tuple[ItemNumber, ...] = ()


@shape
class Manifest:
    format: Literal["yte-check-dossier"]
    version: WholeNumber
    tool: Tool
    standard: StandardUsed
    submission: Handed
    options: Options
    result: StatedResult
    files: tuple[File, ...]
    missing: tuple[Missing, ...] = ()


def manifest_json(assessment: Assessment, source: str, files: list[Any], missing: list[Any]) -> dict[str, Any]:
    """The manifest of an assessment, as it is written."""
    standard, submission = assessment.standard, assessment.submission
    return {
        "format": FORMAT,
        "version": VERSION,
        "tool": {"name": "yte-check", "version": __version__},
        "standard": {
            "id": standard.id,
            "number": standard.text.document.number,
            "as_of": standard.as_of.isoformat(),
            "amendments": [amendment.id for amendment in standard.amendments],
            "sha256": standard.sha256,
        },
        "submission": {"source": source, "sha256": submission.sha256, "year": submission.year},
        "options": {"evidence": assessment.policy.evidence, "official": assessment.policy.official},
        "result": result_json(assessment),
        "files": files,
        "missing": missing,
    }


def result_json(assessment: Assessment) -> dict[str, Any]:
    """What an assessment comes to, as far as a dossier states it."""
    return {
        "verdict": assessment.verdict,
        "points": _points(assessment.score, assessment.total.needed),
        "criteria": [
            {
                "number": each.criterion.number,
                "floor": each.floor.state,
                "points": _points(each.score, each.floor.needed),
            }
            for each in assessment.criteria
        ],
    }


def _points(score: Score, needed: Any) -> Mapping[str, Any]:
    """Points as texts: a text has every digit that a number of JSON may lose."""
    values = {"low": score.low, "high": score.high, "max": score.max, "needed": needed}
    return {name: exact_text(value) for name, value in values.items()}
