"""A dossier is verified: every hash is made again, and the score is counted again from what is in it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from yte_check import __version__
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document, parse_document
from yte_check.documents.language import Word
from yte_check.documents.record import record
from yte_check.documents.shape import read_shape
from yte_check.documents.source import decode_source
from yte_check.dossier.container import Container
from yte_check.dossier.layout import submission_path
from yte_check.dossier.listing import differences_of
from yte_check.dossier.manifest import NAME, VERSION, File, Manifest, Role, result_json
from yte_check.forms.intake import take_in_content
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.amendments import read_amendment
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.loading import StandardFiles, assemble
from yte_check.standard.standard import Standard
from yte_check.station.evidence import FileState
from yte_check.station.file_types import HEAD, can_be_opened
from yte_check.station.periods import last_day
from yte_check.station.submission import read_submission

_NOTHING = Word("dossier_nothing", "")
_UNCOMPARED = {"dossier_standard_unknown", "dossier_standard_unusable"}


@record
class DossierCheck:
    """``differences`` are errors where the dossier is not what it says, warnings where one should know of something.

    ``assessment`` is what is counted from the dossier itself; None where that cannot be done.
    """

    manifest: Manifest
    differences: tuple[Diagnostic, ...]
    assessment: Assessment | None

    @property
    def verified(self) -> bool:
        return not self._errors

    @property
    def uncompared(self) -> bool:
        """Whether nothing differs, but its standard could be compared with none that is known here."""
        return bool(self._errors) and self._errors <= _UNCOMPARED

    @property
    def _errors(self) -> set[str]:
        return {difference.code for difference in self.differences if difference.severity == "error"}


def verify(container: Container, library: Library, named: StandardFiles | None = None) -> DossierCheck:
    """The standard in it is compared with ``named``, else with the one of its id. Raises InvalidDocument for what is
    no dossier."""
    document, manifest = _manifest(container)
    work = _Verifying(container, document, manifest)
    work.compare_files()
    assessment = work.count_again()
    work.compare_standard(library, named)
    return DossierCheck(manifest, tuple(work.found), assessment)


def _manifest(container: Container) -> tuple[Document, Manifest]:
    place = f"{container.name}/{NAME}"
    if NAME not in container.members:
        raise InvalidDocument([Diagnostic("dossier_no_manifest", "error", container.name, 1, 1)])
    document = parse_document(decode_source(place, container.read(NAME)))
    manifest = read_shape(Manifest, document.data, document)
    if manifest.version != VERSION:
        code = "dossier_newer" if manifest.version > VERSION else "dossier_version_unknown"
        problems = Problems()
        problems.error(code, ("version",), version=str(manifest.version), known=str(VERSION))
        raise InvalidDocument(located(problems, document))
    return document, manifest


class _Verifying:
    def __init__(self, container: Container, document: Document, manifest: Manifest) -> None:
        self._container = container
        self._document = document
        self._manifest = manifest
        self._standard: Standard | None = None
        self._sizes: dict[str, int] = {}
        self.found: list[Diagnostic] = []
        if manifest.tool.version != __version__:
            self._tell("dossier_tool", "warning", stated=manifest.tool.version, used=__version__)

    def compare_files(self) -> None:
        """Every file that the manifest lists, and every file that it does not."""
        listed = set()
        for file in self._manifest.files:
            listed.add(file.path)
            if file.path not in self._container.members:
                self._tell("dossier_file_missing", "error", file.path)
            elif self._hash(file.path) != file.sha256:
                self._tell("dossier_file_changed", "error", file.path)
            else:
                self._sizes[file.path] = self._container.members[file.path].size
        for name in self._container.members:
            if name not in listed and name != NAME:
                self._tell("dossier_file_extra", "error", name)

    def count_again(self) -> Assessment | None:
        """The assessment of what is in the dossier, compared with the result that it states."""
        roles = [file.role for file in self._manifest.files]
        if roles.count("submission") != 1 or "standard" not in roles:
            self._tell("dossier_not_counted", "error", NAME)  # else nothing would hold the stated result to account
            return None
        try:
            assessment = self._assessment()
        except InvalidDocument as invalid:
            self.found += invalid.diagnostics
            return None
        if assessment is not None:
            self._compare_results(assessment)
            self._compare_submission(assessment)
            self._compare_register(assessment)
        return assessment

    def compare_standard(self, library: Library, named: StandardFiles | None) -> None:
        """The text in the dossier against its stated fingerprint, and against the one that is installed here."""
        stated, used = self._manifest.standard, self._standard
        if used is None:
            return
        if (used.id, used.text.document.number, used.sha256) != (stated.id, stated.number, stated.sha256):
            self._tell("dossier_standard_changed", "error", id=stated.id)
        ids = tuple(amendment.id for amendment in used.amendments)
        if stated.amendments != ids:
            self._tell("dossier_amendments_differ", "error", stated=stated.amendments or None, found=ids or None)
        try:
            files = named if named is not None else library.load(used.id)
            here = library.in_force(files, stated.as_of, self._province)
        except UnknownStandard:
            self._tell("dossier_standard_unknown", "error", id=used.id)
            return
        except InvalidDocument:  # no fault of the dossier
            self._tell("dossier_standard_unusable", "error", id=used.id)
            return
        if here.own_place is not None:
            self._tell("standard_own", "warning", id=here.id, place=here.own_place)
        if here.sha256 != used.sha256:
            self._tell("dossier_standard_other", "error", id=used.id, as_of=stated.as_of)

    def _assessment(self) -> Assessment | None:
        submission = self._first("submission")
        standard_files = list(self._files("standard"))
        if submission is None or not standard_files:
            return None
        assembly = assemble(self._parsed(file) for file in standard_files)
        amendments = tuple(read_amendment(self._parsed(file)) for file in self._files("amendment"))
        content = self._container.read(submission.path)
        intake = take_in_content(f"{self._container.name}/{submission.path}", content, Path(), self._evidence)
        self._province = intake.province
        files = StandardFiles(assembly, amendments)
        self._standard = files.in_force(self._manifest.standard.as_of, intake.province)
        read = read_submission(intake, self._standard, Problems())
        options = self._manifest.options
        return assess(self._standard, read, Policy(options.evidence, options.official))

    _province: str | None = None

    def _compare_submission(self, assessment: Assessment) -> None:
        """What the manifest says of the submission and of the day."""
        stated, submission = self._manifest.submission, assessment.submission
        if stated.sha256 != submission.sha256:
            self._tell("dossier_submission_differs", "error", stated=stated.sha256, found=submission.sha256)
        path = next(self._files("submission")).path
        if submission_path(stated.source) != path:
            self._tell("dossier_source_differs", "error", stated=stated.source, found=path)
        as_of = self._manifest.standard.as_of
        if as_of != last_day(submission.year):
            self._tell("dossier_as_of", "warning", as_of=as_of, year=str(submission.year))

    def _compare_results(self, assessment: Assessment) -> None:
        found, stated = result_json(assessment), self._document.data["result"]
        if found["verdict"] != stated["verdict"]:
            self._tell(
                "dossier_verdict_differs", "error", stated=_verdict(stated["verdict"]), found=_verdict(found["verdict"])
            )
        if _bare(found["points"]) != _bare(stated["points"]):
            self._tell("dossier_points_differ", "error", **_ends(stated["points"], found["points"]))
        self._compare_needed(None, stated["points"], found["points"])
        self._compare_criteria(found["criteria"])
        year, its_year = self._manifest.submission.year, assessment.submission.year
        if year != its_year:
            self._tell("dossier_year_differs", "error", stated=str(year), found=str(its_year))

    def _compare_criteria(self, found: Sequence[Mapping[str, Any]]) -> None:
        stated = self._document.data["result"]["criteria"]
        named = [str(each.number) for each in self._manifest.result.criteria]
        counted = [str(each["number"]) for each in found]
        if named != counted:
            self._tell("dossier_criteria_differ", "error", stated=tuple(named), found=tuple(counted))
            return
        for number, here, there in zip(counted, found, stated, strict=True):
            if _bare(here["points"]) != _bare(there["points"]):
                self._tell("dossier_criterion_differs", "error", criterion=number,
                           **_ends(there["points"], here["points"]))  # fmt: skip
            self._compare_needed(number, there["points"], here["points"])
            if here["floor"] != there["floor"]:
                self._tell("dossier_floor_differs", "error", criterion=number,
                           stated=_floor(there["floor"]), found=_floor(here["floor"]))  # fmt: skip

    def _compare_needed(self, criterion: str | None, stated: Mapping[str, str], found: Mapping[str, str]) -> None:
        if stated["needed"] != found["needed"]:
            self._tell("dossier_needed_differs", "error", criterion=criterion,
                       stated=Decimal(stated["needed"]), found=Decimal(found["needed"]))  # fmt: skip

    def _compare_register(self, assessment: Assessment) -> None:
        """Every document of the submission is packed or listed as missing; what is neither was taken out."""
        listed = {key for file in self._manifest.files for key in file.evidence}
        listed |= {entry.evidence for entry in self._manifest.missing}
        if unlisted := tuple(key for key in assessment.submission.ledger if key not in listed):
            self._tell("dossier_evidence_unlisted", "error", NAME, ids=unlisted)
        for key, path, evidence, stated, found in differences_of(self._manifest, assessment, self._sizes):
            code = "dossier_entry_differs" if path is not None else "dossier_missing_differs"
            told: dict[str, object] = {"stated": stated or _NOTHING, "found": found or _NOTHING}
            self._tell(code, "error", path or NAME, key=key, id=evidence, **told)

    @cached_property
    def _evidence(self) -> "_PackedEvidence":
        return _PackedEvidence(self._container, self._manifest)

    def _files(self, role: Role) -> Iterator[File]:
        return (f for f in self._manifest.files if f.role == role and f.path in self._container.members)

    def _first(self, role: Role) -> File | None:
        return next(self._files(role), None)

    def _parsed(self, file: File) -> Document:
        name = f"{self._container.name}/{file.path}"
        return parse_document(decode_source(name, self._container.read(file.path)))

    def _hash(self, name: str) -> str | None:
        try:
            return self._container.sha256(name)
        except InvalidDocument:
            return None

    def _tell(self, code: str, severity: Any, member: str | None = None, /, **params: object) -> None:
        place = self._container.name if member is None else f"{self._container.name}/{member}"
        self.found.append(Diagnostic(code, severity, place, 1, 1, params))


def _verdict(verdict: str) -> Word:
    return Word(f"verdict_{verdict}", verdict)


def _floor(state: str) -> Word:
    return Word(f"floor_{state}", state)


def _bare(points: Mapping[str, str]) -> tuple[str, ...]:
    """Points without those that are needed, which have a message of their own."""
    return tuple(points[name] for name in ("low", "high", "max"))


def _ends(stated: Mapping[str, str], found: Mapping[str, str]) -> dict[str, object]:
    """Both results, each in one text for programs, and its figures for readers."""
    params: dict[str, object] = {}
    for name, points in (("stated", stated), ("found", found)):
        low, high = Decimal(points["low"]), Decimal(points["high"])
        params[name] = f"{points['low']}…{points['high']}/{points['max']}"
        params |= {
            f"{name}_low": low,
            f"{name}_high": high if high != low else None,
            f"{name}_max": Decimal(points["max"]),
        }
    return params


class _PackedEvidence:
    """The evidence of a submission, under the names by which the submission calls it."""

    def __init__(self, container: Container, manifest: Manifest) -> None:
        self._container = container
        self._paths = {name: file.path for file in manifest.files for name in file.names}
        self._missing = {entry.file: entry.state for entry in manifest.missing if entry.file is not None}

    def sha256(self, name: str) -> str | None:
        path = self._paths.get(name)
        try:
            return self._container.sha256(path) if path is not None and path in self._container.members else None
        except InvalidDocument:
            return None

    def state(self, name: str, sha256: str | None) -> FileState:
        path = self._paths.get(name)
        if path is None or path not in self._container.members:
            stated = self._missing.get(name)
            return "outside" if stated == "outside" else "unreadable" if stated == "unreadable" else "missing"
        try:
            if self._container.members[path].size == 0:
                return "empty"
            if sha256 is not None and self._container.sha256(path) != sha256.lower():
                return "changed"
            return "valid" if can_be_opened(name, self._container.head(path, HEAD)) else "unopenable"
        except InvalidDocument:
            return "unreadable"
