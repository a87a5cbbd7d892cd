"""A submission is taken in from any file that can hold one: YAML, or a form that was filled in."""

from pathlib import Path, PurePath

from yte_check.documents.record import replaced
from yte_check.documents.source import read_bytes, refused
from yte_check.documents.workbooks.names import is_workbook
from yte_check.forms.closed_kinds import refuse_closed_kind
from yte_check.station.evidence import EvidenceFiles
from yte_check.station.submission import Intake
from yte_check.station.submission import take_in_content as take_in_yaml


def take_in(path: Path) -> Intake:
    """Parse the file of a submission. Raises InvalidDocument."""
    return take_in_content(str(path), read_bytes(path), path.parent)


def take_in_content(name: str, content: bytes, folder: Path, files: EvidenceFiles | None = None) -> Intake:
    """Parse a submission that has been read from a file or an archive. Raises InvalidDocument."""
    refuse_closed_kind(name, content)
    if _is_export(PurePath(name).suffix.lower(), content):
        raise refused(name, "export_to_read")
    if not is_workbook(name):
        return _compared(take_in_yaml(name, content, folder, files))
    from yte_check.forms.reading.taking import take_in_form

    return take_in_form(name, content, folder, files)


def _compared(intake: Intake) -> Intake:
    """A file that says which text its form was made from is compared with the text that it is scored by."""
    data = intake.document.data
    stamp = data.get("form") if isinstance(data, dict) else None
    if not isinstance(stamp, dict):
        return intake
    from yte_check.forms.manifest import Stamp
    from yte_check.forms.reading.taking import FormComparison

    said = {key: str(stamp.get(key) or "") for key in ("sha256", "as_of")}
    stamped = Stamp(intake.standard_id or "", said["sha256"], said["as_of"], "vi", {})
    return replaced(intake, compare=FormComparison(stamped))


def _is_export(extension: str, content: bytes) -> bool:
    """Whether a file is of a kind that holds many submissions. JSON may also be YAML, and is looked into."""
    if extension != ".json":
        return extension == ".csv"
    from yte_check.forms.recognising import is_export

    return is_export(content)
