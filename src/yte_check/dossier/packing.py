"""A dossier is packed: the same byte for byte from the same input, whenever and wherever that is done."""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

from yte_check.documents.record import record
from yte_check.dossier.manifest import NAME, Role, manifest_json
from yte_check.dossier.names import Names, plain_name
from yte_check.scoring.results import Assessment
from yte_check.standard.amendments import Amendment
from yte_check.standard.loading import StandardFiles
from yte_check.station.ledger import LedgerEntry

REPORT = "bao-cao"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16
_BLOCK = 1_000_000


@record
class Contents:
    """What goes into a dossier. ``reports`` by the ending of their names, such as «.docx»."""

    assessment: Assessment
    submission: bytes
    source: str
    standard: StandardFiles
    applied: tuple[Amendment, ...]
    ledger: tuple[LedgerEntry, ...]
    reports: Mapping[str, bytes]


def pack(contents: Contents, out: IO[bytes]) -> None:
    """Write the dossier. Raises OSError."""
    packer = _Packer(out)
    for suffix, report in contents.reports.items():
        packer.add(f"{REPORT}{suffix}", "report", io.BytesIO(report))
    packer.add(f"phieu/{plain_name(contents.source)}", "submission", io.BytesIO(contents.submission))
    _add_standard(contents, packer)
    missing = list(_add_evidence(contents, packer))
    packer.finish(manifest_json(contents.assessment, contents.source, packer.files, missing))


def _add_standard(contents: Contents, packer: "_Packer") -> None:
    for document in contents.standard.assembly.documents():
        content = document.source.text.encode()
        path = f"tieu-chi/{Path(document.name).name}"
        packer.add(path, "standard", io.BytesIO(content))
    for amendment in contents.applied:
        content = amendment.document.source.text.encode()
        packer.add(f"tieu-chi/sua-doi/{plain_name(amendment.id)}.yaml", "amendment", io.BytesIO(content))


def _add_evidence(contents: Contents, packer: "_Packer") -> Iterable[dict[str, Any]]:
    """Every file once, in the folder of the first criterion that it serves; documents without a file are yielded."""
    names = Names()
    for path, entries in _by_file(contents.ledger).items():
        indicators = sorted({number for entry in entries for number in entry.indicators})
        folder = _folder(contents.assessment, indicators)
        with path.open("rb") as file:
            packer.add(
                names.free(folder, path.name), "evidence", file,
                names=sorted({str(entry.evidence.entry.file) for entry in entries}),
                evidence=[entry.evidence.id for entry in entries], indicators=indicators,
            )  # fmt: skip
    for entry in contents.ledger:
        if entry.path is None:
            written = entry.evidence.entry.file
            found = {"evidence": entry.evidence.id, "state": entry.evidence.state, "indicators": list(entry.indicators)}
            yield found | ({"file": written} if written is not None else {})


def _by_file(ledger: Iterable[LedgerEntry]) -> Mapping[Path, list[LedgerEntry]]:
    by_file: dict[Path, list[LedgerEntry]] = {}
    for entry in ledger:
        if entry.path is not None:
            by_file.setdefault(entry.path, []).append(entry)
    return by_file


def _folder(assessment: Assessment, indicators: list[int]) -> str:
    for result in assessment.criteria:
        if any(each.indicator.number in indicators for each in result.indicators):
            return f"minh-chung/tieu-chi-{result.criterion.number:02}"
    return "minh-chung/khac"


class _Packer:
    def __init__(self, out: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
        self.files: list[dict[str, Any]] = []

    def add(self, path: str, role: Role, content: IO[bytes], **more: Any) -> None:
        digest, size = hashlib.sha256(), 0
        with self._zip.open(_info(path), "w", force_zip64=True) as member:
            while block := content.read(_BLOCK):
                member.write(block)
                digest.update(block)
                size += len(block)
        self.files.append({"path": path, "role": role, "size": size, "sha256": digest.hexdigest(), **more})

    def finish(self, manifest: Mapping[str, Any]) -> None:
        text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
        self._zip.writestr(_info(NAME), text.encode())
        self._zip.close()


def _info(path: str) -> zipfile.ZipInfo:
    """A member without the hour, the machine and the rights under which it was written."""
    info = zipfile.ZipInfo(path, _EPOCH)
    info.create_system = 3
    info.external_attr = _PLAIN_FILE
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
