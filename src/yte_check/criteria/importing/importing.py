"""The whole of ``criteria import``: a table becomes the files of a standard."""

from collections.abc import Mapping

from yte_check.criteria.importing.draft import StandardDraft, draft_of
from yte_check.criteria.importing.files import files_of
from yte_check.criteria.importing.heading import Printed, completed, printed_in
from yte_check.criteria.importing.identity import Identity
from yte_check.criteria.importing.proving import faults_of, settled
from yte_check.criteria.official.tables import OfficialTable
from yte_check.documents.diagnostics import Problem
from yte_check.documents.record import record


@record
class Imported:
    """What was made of a table; ``files`` are texts by their names in the folder of the standard."""

    table: OfficialTable
    draft: StandardDraft
    faults: tuple[Problem, ...]
    """What ``criteria check`` will find wrong, at paths of the whole standard; what is left open is none of it."""
    identity: Identity
    """What a person said, completed by what the file prints."""
    files: Mapping[str, str]
    said: Identity
    printed: Printed

    @property
    def taken(self) -> Mapping[str, object]:
        """By keys of ``standard.yaml``, what was taken from the file."""
        return {key: value for key, value in self.printed.by_key().items() if self._said(key) is None}

    @property
    def overruled(self) -> Mapping[str, tuple[object, object]]:
        """By keys of ``standard.yaml``, what the file says and a person said otherwise, in this order."""
        said = {key: (value, self._said(key)) for key, value in self.printed.by_key().items()}
        return {key: (printed, ours) for key, (printed, ours) in said.items() if ours not in (None, printed)}

    def _said(self, key: str) -> object:
        return getattr(self.said, key.removeprefix("document."))

    @property
    def left_open(self) -> tuple[str, ...]:
        """Keys of ``standard.yaml`` that only a person can fill."""
        said = {
            "title": self.identity.title, "document.number": self.identity.number,
            "document.issuer": self.identity.issuer, "document.issued": self.identity.issued,
            "document.effective": self.identity.effective,
        }  # fmt: skip
        return tuple(key for key, value in said.items() if value is None)


def import_table(table: OfficialTable, identity: Identity, table_name: str) -> Imported:
    """The files that a table makes; nothing is written. ``table_name`` is what the file is called inside them."""
    printed = printed_in(table.around)
    whole = completed(identity, printed)
    draft = settled(draft_of(table, whole.title or table_name), whole)
    return Imported(table, draft, faults_of(draft, whole), whole, files_of(draft, whole, table_name), identity, printed)
