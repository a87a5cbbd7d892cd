"""A dossier is packed: the same byte for byte from the same input, whenever and wherever that is done."""

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

from yte_check.documents.archive import is_too_tight
from yte_check.documents.archive_limits import SMALL
from yte_check.documents.diagnostics import InvalidDocument, Problems, located
from yte_check.documents.record import record
from yte_check.documents.source import MAX_BYTES
from yte_check.dossier.fitting import refuse_unfit
from yte_check.dossier.layout import AMENDMENTS, REPORT, STANDARD, evidence_folder, submission_path, written_names
from yte_check.dossier.manifest import NAME, Role, manifest_json
from yte_check.dossier.names import MemberNames
from yte_check.scoring.results import Assessment
from yte_check.standard.amendments import Amendment
from yte_check.standard.loading import StandardFiles
from yte_check.station.ledger import LedgerEntry

_EPOCH = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16
_BLOCK = 1_000_000


@record
class Contents:
    """What goes into a dossier. ``reports`` by the ending of their names, such as “.docx”."""

    assessment: Assessment
    submission: bytes
    source: str
    standard: StandardFiles
    applied: tuple[Amendment, ...]
    ledger: tuple[LedgerEntry, ...]
    reports: Mapping[str, bytes]


def pack(contents: Contents, out: IO[bytes]) -> None:
    """Write the dossier. Raises OSError; raises InvalidDocument where its receiver would have to refuse it."""
    texts = list(_standard_texts(contents))
    beside = [*contents.reports.values(), contents.submission, *(content for _, _, content in texts)]
    refuse_unfit(contents.assessment.submission, contents.ledger, beside)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        packer = _Packer(archive)
        for suffix, report in contents.reports.items():
            packer.add(f"{REPORT}{suffix}", "report", io.BytesIO(report))
        packer.add(submission_path(contents.source), "submission", io.BytesIO(contents.submission))
        for path, role, content in texts:
            packer.add(path, role, io.BytesIO(content))
        missing = list(_add_evidence(contents, packer))
        manifest = _text(manifest_json(contents.assessment, contents.source, packer.files, missing))
        if len(manifest) > MAX_BYTES:
            problems = Problems()
            problems.error("pack_list_large", ("evidence",), limit_mb=MAX_BYTES // 1_000_000)
            raise InvalidDocument(located(problems, contents.assessment.submission.document))
        packer.finish(manifest)


def _standard_texts(contents: Contents) -> Iterable[tuple[str, Role, bytes]]:
    names = MemberNames()
    for document in contents.standard.assembly.documents():
        yield names.free(STANDARD, Path(document.name).name), "standard", document.source.text.encode()
    for amendment in contents.applied:
        yield names.free(AMENDMENTS, f"{amendment.id}.yaml"), "amendment", amendment.document.source.text.encode()


def _add_evidence(contents: Contents, packer: "_Packer") -> Iterable[dict[str, Any]]:
    """Every file once, in the folder of the first criterion that it serves; documents without a file are yielded."""
    names = MemberNames()
    for path, entries in _by_file(contents.ledger).items():
        indicators = sorted({number for entry in entries for number in entry.indicators})
        written = written_names(entry.evidence for entry in entries)
        ids = [entry.evidence.id for entry in entries]
        with path.open("rb") as file:
            packer.add(
                names.free(evidence_folder(contents.assessment, indicators, ids), written[0]), "evidence", file,
                names=written, evidence=ids, indicators=indicators,
            )  # fmt: skip
    for entry in contents.ledger:
        if not _is_packed(entry):
            written_name = entry.evidence.entry.file
            found = {"evidence": entry.evidence.id, "state": entry.evidence.state, "indicators": list(entry.indicators)}
            yield found | ({"file": written_name} if written_name is not None else {})


def _by_file(ledger: Iterable[LedgerEntry]) -> Mapping[Path, list[LedgerEntry]]:
    by_file: dict[Path, list[LedgerEntry]] = {}
    for entry in ledger:
        if entry.path is not None and _is_packed(entry):
            by_file.setdefault(entry.path, []).append(entry)
    return by_file


def _is_packed(entry: LedgerEntry) -> bool:
    return entry.path is not None and entry.evidence.state != "unreadable"


def _text(manifest: Mapping[str, Any]) -> bytes:
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()


class _Packer:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._zip = archive
        self.files: list[dict[str, Any]] = []

    def add(self, path: str, role: Role, content: IO[bytes], **more: Any) -> None:
        digest, size = hashlib.sha256(), 0
        with self._zip.open(_info(path, _method(content)), "w", force_zip64=True) as member:
            while block := content.read(_BLOCK):
                member.write(block)
                digest.update(block)
                size += len(block)
        self.files.append({"path": path, "role": role, "size": size, "sha256": digest.hexdigest(), **more})

    def finish(self, manifest: bytes) -> None:
        self._zip.writestr(_info(NAME, zipfile.ZIP_DEFLATED), manifest)


def _method(content: IO[bytes]) -> int:
    """How to pack: what would become so small that a receiver has to think of a bomb is stored as it is."""
    size = content.seek(0, io.SEEK_END)
    content.seek(0)
    if size <= SMALL:
        return zipfile.ZIP_DEFLATED
    compressor, packed = zlib.compressobj(), 0
    while block := content.read(_BLOCK):
        packed += len(compressor.compress(block))
    packed += len(compressor.flush())
    content.seek(0)
    return zipfile.ZIP_STORED if is_too_tight(size, packed) or packed >= size else zipfile.ZIP_DEFLATED


def _info(path: str, method: int) -> zipfile.ZipInfo:
    """A member without the hour, the machine and the rights under which it was written."""
    info = zipfile.ZipInfo(path, _EPOCH)
    info.create_system = 3
    info.external_attr = _PLAIN_FILE
    info.compress_type = method
    return info
