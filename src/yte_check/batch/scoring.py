"""One file of a batch: scored, or set aside with the reason. It never stops the others."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from yte_check.batch.addons import AnyAddon
from yte_check.batch.areas import Area, lies_in
from yte_check.batch.doubts import doubts_of
from yte_check.batch.points import criterion_text, indicator_text, joined
from yte_check.batch.records import (
    OTHER_AREA,
    OTHER_YEAR,
    CriterionOutline,
    FailedFile,
    IndicatorOutline,
    Notes,
    Outline,
    StationRow,
)
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.record import replaced
from yte_check.documents.source import read_bytes, refused
from yte_check.forms.intake import take_in_content
from yte_check.forms.reading.document import FormDocument
from yte_check.forms.xlsform.export import Exported
from yte_check.intake.archives import Archive
from yte_check.intake.entries import Entry, stamp_of
from yte_check.intake.exports import exported_in_archive, exported_on_disk
from yte_check.intake.names import shown
from yte_check.intake.passed import evidence_keys, file_key
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.results import Assessment
from yte_check.station.submission import Intake

MOST_DIAGNOSTICS = 20
MOST_CHARACTERS = 300


class Scorer:
    """Scores entries one after the other; keeps the archive and the export open that the last one came from."""

    def __init__(
        self,
        assessor: Assessor,
        addons: Sequence[AnyAddon] = (),
        year: int | None = None,
        area: Area | None = None,
    ) -> None:
        self._assessor = assessor
        self._year = year
        self._area = area
        self._addons = tuple(addons)
        self._archive: tuple[str, Archive] | None = None
        self._export: tuple[str, list[Exported]] | None = None
        self.outlines: dict[str, Outline] = {}

    def score(self, position: int, entry: Entry) -> StationRow | FailedFile:
        sha256 = None
        try:
            assessment = self.assess(entry)
            sha256 = assessment.submission.sha256
            self._refuse_other_year(assessment)
            row = self._row(position, entry, assessment)
            self._refuse_other_area(row, assessment)
            return replaced(row, notes=self._notes(assessment)) if self._addons else row
        except InvalidDocument as invalid:
            return replaced(set_aside(position, entry.name, invalid.diagnostics), sha256=sha256)
        except Exception as error:  # a fault of our own in one file must not cost the results of all others
            what = f"{type(error).__name__}: {error}"
            return set_aside(position, entry.name, [Diagnostic("fault", "error", entry.name, 1, 1, {"what": what})])

    def assess(self, entry: Entry) -> Assessment:
        """Raises InvalidDocument."""
        if entry.refusal is not None:
            raise InvalidDocument([entry.refusal])
        return self._assessor.assess(self._take_in(entry))

    def _refuse_other_year(self, assessment: Assessment) -> None:
        submission = assessment.submission
        if self._year is not None and submission.year != self._year:
            problems = Problems()
            problems.error(OTHER_YEAR, ("year",), found=str(submission.year), wanted=str(self._year))
            raise InvalidDocument(located(problems, submission.document))

    def _refuse_other_area(self, row: StationRow, assessment: Assessment) -> None:
        if self._area is not None and not lies_in(row, self._area):
            problems = Problems()
            found = str(Area(row.province, row.district, row.place))
            where = {"province": row.province, "district": row.district}
            problems.error(OTHER_AREA, ("station",), found=found, wanted=str(self._area), **where)
            raise InvalidDocument(located(problems, assessment.submission.document))

    def _notes(self, assessment: Assessment) -> Notes:
        """What the add-ons note of it, where they note anything. Raises InvalidDocument."""
        return tuple(note for addon in self._addons if (note := addon.note(assessment)) is not None)

    def _take_in(self, entry: Entry) -> Intake:
        """Raises InvalidDocument, also for what was exchanged since it was found, before or while it is read."""
        _refuse_exchanged(entry)
        try:
            return self._taken(entry)
        finally:
            _refuse_exchanged(entry)

    def _taken(self, entry: Entry) -> Intake:
        if entry.part is not None:
            return self._part(entry, entry.part)
        if entry.member is None:
            path = Path(entry.path)
            return take_in_content(entry.name, read_bytes(path, name=entry.name), path.parent)
        archive = self._open(entry)
        content = archive.read(entry.member, entry.name)
        intake = take_in_content(entry.name, content, Path(), archive.evidence_beside(entry.member))
        return replaced(intake, found=(*intake.found, *archive.doubts(entry.member)))

    def _part(self, entry: Entry, part: int) -> Intake:
        """One submission of an export; its document goes by the name of the entry, as those of files do."""
        whole = entry.name.rpartition("#")[0]
        if self._export is None or self._export[0] != whole:
            if entry.member is None:
                self._export = whole, exported_on_disk(Path(entry.path), whole)
            else:
                self._export = whole, exported_in_archive(self._open(entry), entry.member, whole)
        intake = self._export[1][part].intake
        assert isinstance(intake.document, FormDocument)
        return replaced(intake, document=replaced(intake.document, name=entry.name))

    def _open(self, entry: Entry) -> Archive:
        if self._archive is None or self._archive[0] != entry.path:
            self.close()
            self._archive = entry.path, Archive(Path(entry.path), entry.name)
        return self._archive[1]

    def close(self) -> None:
        if self._archive is not None:
            self._archive[1].close()
            self._archive = None

    def _row(self, position: int, entry: Entry, assessment: Assessment) -> StationRow:
        submission, score = assessment.submission, assessment.score
        station = submission.station
        return StationRow(
            position=position,
            path=submission.path,
            sha256=submission.sha256,
            outline=self._outline(assessment),
            year=submission.year,
            name=station.name,
            commune=station.commune.name if station.commune is not None else None,
            code=station.commune.code if station.commune is not None else None,
            district=station.district,
            province=station.province,
            zone=submission.zone,
            verdict=assessment.verdict,
            low=score.low,
            high=score.high,
            max=score.max,
            needed=assessment.total.needed,
            criteria_text=joined(map(criterion_text, assessment.criteria)),
            indicators_text=joined(map(indicator_text, assessment.indicators())),
            warnings=len(submission.doubts),
            doubts=doubts_of(submission),
            documents=documents_of(entry, assessment),
        )

    def _outline(self, assessment: Assessment) -> str:
        standard = assessment.standard
        key = f"{standard.id} {standard.sha256}"
        if key not in self.outlines:
            self.outlines[key] = outline_of(key, assessment)
        return key


def _refuse_exchanged(entry: Entry) -> None:
    if entry.seen is not None and stamp_of(entry.path) != entry.seen:
        raise refused(entry.name, "archive_exchanged")


def documents_of(entry: Entry, assessment: Assessment) -> tuple[str, ...]:
    """Where the documents lie that the submission of an entry names as its evidence."""
    return evidence_keys(_place(entry), assessment.submission.ledger.values())


def _place(entry: Entry) -> str:
    """Where the evidence of a submission lies: in its folder, be it in an archive."""
    if entry.member is None:
        return file_key(os.path.dirname(entry.path))
    member = entry.name.removeprefix(f"{shown(entry.path)}/").replace("\\", "/")
    return file_key(entry.path, os.path.dirname(member)).rstrip("/")


def outline_of(key: str, assessment: Assessment) -> Outline:
    standard = assessment.standard
    return Outline(
        key,
        standard.id,
        standard.text.document.number,
        tuple(amendment.document.number for amendment in standard.amendments),
        tuple(CriterionOutline(c.number, c.title, c.points) for c in standard.criteria),
        tuple(IndicatorOutline(i.number, c.number, i.title, i.points) for c in standard.criteria for i in c.indicators),
        standard.text.recognition.total_percent,
        sum(result.grade != "verified" for result in assessment.indicators()),
        standard.text.recognition.valid_years,
        standard.own_place,
    )


def set_aside(position: int, path: str, diagnostics: Iterable[Diagnostic]) -> FailedFile:
    """A failed file with as much of its diagnostics as a person reads; a broken file can have thousands."""
    found = tuple(diagnostics)
    return FailedFile(position, path, tuple(compact(each) for each in found[:MOST_DIAGNOSTICS]), len(found))


def compact(diagnostic: Diagnostic) -> Diagnostic:
    """A diagnostic with no more of the file than a person reads."""
    line = diagnostic.source_line
    if line is not None and len(line) > MOST_CHARACTERS:
        line = None
    params = {
        name: value[:MOST_CHARACTERS] + "…" if isinstance(value, str) and len(value) > MOST_CHARACTERS else value
        for name, value in diagnostic.params.items()
    }
    return replaced(diagnostic, params=params, source_line=line)
