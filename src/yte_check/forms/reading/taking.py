"""A form is taken in as a submission: read by its own hidden sheet, and compared with the text that will score it."""

import hashlib
from pathlib import Path

from yte_check.documents.diagnostics import Problems
from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.language import show_runs
from yte_check.documents.record import record
from yte_check.documents.source import refused
from yte_check.documents.workbooks.opening import read_workbook
from yte_check.forms.manifest import ManifestBroken, Stamp, fingerprints
from yte_check.forms.reading.reader import read_book
from yte_check.forms.reading.sheets import manifest_of
from yte_check.standard.standard import Standard
from yte_check.station.evidence import EvidenceFiles
from yte_check.station.submission import Intake


def take_in_form(name: str, content: bytes, folder: Path, files: EvidenceFiles | None) -> Intake:
    """Raises InvalidDocument for what is no form at all; whatever else is wrong is told when it is read."""
    try:
        manifest = manifest_of(book := read_workbook(name, content, "form"))
    except ManifestBroken:
        raise refused(name, "form_manifest_broken") from None
    if manifest is None:
        from yte_check.forms.xlsform.workbook import has_export

        raise refused(name, "export_to_read" if has_export(book) else "form_not_ours")
    form = read_book(name, book, manifest)
    sha256 = hashlib.sha256(content).hexdigest()
    return Intake(form.document, folder, sha256, files, form.problems, FormComparison(manifest.stamp))


@record
class FormComparison:
    """Tells where a form asks or scores other than the text that it is read with."""

    stamp: Stamp

    def __call__(self, standard: Standard, problems: Problems) -> None:
        stamp = self.stamp
        if stamp.sha256 == standard.sha256 or stamp.standard != standard.id:
            return
        if not stamp.rules:  # an export says only that something differs
            problems.warn("form_other_text", ("standard",), indicators=(), as_of=standard.as_of)
            return
        here = fingerprints(standard)
        numbers = here.keys() | stamp.rules.keys()
        changed = sorted(parse_item_number(number) for number in numbers if here.get(number) != stamp.rules.get(number))
        if changed:
            problems.warn("form_other_text", ("standard",), indicators=show_runs(changed), as_of=standard.as_of)
