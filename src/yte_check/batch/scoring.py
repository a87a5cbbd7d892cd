"""One file of a batch: scored, or set aside with the reason. It never stops the others."""

from collections.abc import Iterable, Sequence

from yte_check.batch.addons import AnyAddon
from yte_check.batch.area_places import Area
from yte_check.batch.areas import lies_in
from yte_check.batch.doubts import doubts_of
from yte_check.batch.own_terms import own_outline, own_terms
from yte_check.batch.places import written_place
from yte_check.batch.points import criterion_text, indicator_text, joined
from yte_check.batch.records import (
    OTHER_AREA,
    OTHER_YEAR,
    CriterionOutline,
    FailedFile,
    IndicatorOutline,
    LevelOutline,
    Notes,
    Outline,
    StationRow,
)
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.record import replaced
from yte_check.intake.entries import SubmissionEntry
from yte_check.intake.opening import Opener, documents_of
from yte_check.intake.outcomes import fault_in
from yte_check.places.identity import Written
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.results import Assessment
from yte_check.standard.model import StandardText
from yte_check.standard.score import ZERO

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
        self._opener = Opener()
        self.outlines: dict[str, Outline] = {}

    def score(self, position: int, entry: SubmissionEntry) -> StationRow | FailedFile:
        submission = None
        try:
            assessment = self.assess(entry)
            submission = assessment.submission
            self._refuse_other_year(assessment)
            row = self._row(position, entry, assessment)
            self._refuse_other_area(row, assessment)
            return replaced(row, notes=self._notes(assessment)) if self._addons else row
        except InvalidDocument as invalid:
            aside = set_aside(position, entry.name, invalid.diagnostics)
        except Exception as error:  # a fault of our own in one file must not cost the results of all others
            aside = set_aside(position, entry.name, [fault_in(entry.name, error)])
        if submission is not None:
            return replaced(aside, sha256=submission.sha256, place=submission.written)
        return replaced(aside, place=self._place(entry))

    def _place(self, entry: SubmissionEntry) -> Written | None:
        """What a file that could not be read as a submission says of its place, as far as anything can be read."""
        try:
            return written_place(self._opener.take_in(entry).document.data)
        except Exception:  # it has been told what is wrong with the file
            return None

    def assess(self, entry: SubmissionEntry) -> Assessment:
        """Raises InvalidDocument."""
        return self._assessor.assess(self._opener.take_in(entry))

    def _refuse_other_year(self, assessment: Assessment) -> None:
        submission = assessment.submission
        if self._year is not None and int(submission.year) != self._year:
            problems = Problems()
            problems.error(OTHER_YEAR, ("year",), found=str(submission.year), wanted=str(self._year))
            raise InvalidDocument(located(problems, submission.document))

    def _refuse_other_area(self, row: StationRow, assessment: Assessment) -> None:
        if self._area is not None and not lies_in(row, self._area):
            problems = Problems()
            found = str(Area(row.province, row.district, (row.place,)))
            where = {"province": row.province, "district": row.district}
            problems.error(OTHER_AREA, ("station",), found=found, wanted=str(self._area), **where)
            raise InvalidDocument(located(problems, assessment.submission.document))

    def _notes(self, assessment: Assessment) -> Notes:
        """What the add-ons note of it, where they note anything. Raises InvalidDocument."""
        return tuple(note for addon in self._addons if (note := addon.note(assessment)) is not None)

    def close(self) -> None:
        self._opener.close()

    def _row(self, position: int, entry: SubmissionEntry, assessment: Assessment) -> StationRow:
        submission, score = assessment.submission, assessment.score
        station, outline = submission.station, self._outline(assessment)
        return StationRow(
            position=position,
            path=submission.path,
            sha256=submission.sha256,
            outline=outline,
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
            documents=documents_of(entry, submission),
            best_level=assessment.levels.best if assessment.levels is not None else None,
            worst_level=assessment.levels.worst if assessment.levels is not None else None,
            own=own_terms(assessment, self.outlines[outline].own),
        )

    def _outline(self, assessment: Assessment) -> str:
        standard = assessment.standard
        key = f"{standard.id} {standard.sha256}"
        if key not in self.outlines:
            self.outlines[key] = outline_of(key, assessment)
        return key


def outline_of(key: str, assessment: Assessment) -> Outline:
    standard = assessment.standard
    return Outline(
        key,
        standard.id,
        standard.text.document.number,
        tuple(amendment.document.number for amendment in standard.amendments),
        tuple(CriterionOutline(c.number, c.title, c.points) for c in standard.criteria),
        tuple(
            IndicatorOutline(i.number, c.number, i.title, i.points) for c in standard.criteria for i in c.all_indicators
        ),
        standard.text.asked.total_percent,
        sum(result.grade != "verified" for result in assessment.indicators()),
        standard.text.asked.valid_years,
        standard.own_place,
        standard.text.period,
        _levels(standard.text),
        standard.text.asked.criterion_percent if not standard.text.asked.criteria else ZERO,
        own_outline(standard.text),
    )


def _levels(text: StandardText) -> tuple[LevelOutline, ...]:
    """Its levels; none where there is one alone, which says no more than the verdict."""
    levels = text.result.levels if text.result is not None else ()
    return tuple(LevelOutline(level.id, level.title) for level in levels) if len(levels) > 1 else ()


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
