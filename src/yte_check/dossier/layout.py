"""Where everything lies in a dossier: its writer and its verifier ask the same questions here."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from yte_check.documents.item_numbers import in_file_names
from yte_check.dossier.manifest import Role
from yte_check.dossier.names import plain_name
from yte_check.scoring.results import Assessment
from yte_check.station.evidence import Evidence

REPORT = "bao-cao"
SUBMISSION = "phieu"
STANDARD = "tieu-chi"
AMENDMENTS = "tieu-chi/sua-doi"
EVIDENCE = "minh-chung"
_ROLES: Mapping[str, Role] = {
    SUBMISSION: "submission", STANDARD: "standard", AMENDMENTS: "amendment", EVIDENCE: "evidence",
}  # fmt: skip


def role_of(path: str) -> Role:
    """What a file is by where it lies."""
    for folder in PurePosixPath(path).parents:
        if str(folder) in _ROLES:
            return _ROLES[str(folder)]
    return "report"


def submission_path(source: str) -> str:
    """Where the submission lies whose file has the name ``source``."""
    return f"{SUBMISSION}/{plain_name(source)}"


def evidence_folder(assessment: Assessment, indicators: Iterable[int], documents: Iterable[str]) -> str:
    """The folder of the first criterion that some documents serve, by answers or by what does not apply."""
    served = set(indicators)
    left_out = {number for key in documents for number in assessment.submission.sections_proved_by(key)}
    for result in assessment.criteria:
        sections = {section.criterion.number for section in result.all_sections()}
        if sections & left_out or any(each.indicator.number in served for each in result.indicators):
            return f"{EVIDENCE}/tieu-chi-{in_file_names(result.criterion.number)}"
    return f"{EVIDENCE}/khac"


def written_names(documents: Iterable[Evidence]) -> list[str]:
    """What the submission calls the one file of some documents."""
    return sorted({document.entry.file for document in documents if document.entry.file is not None})
