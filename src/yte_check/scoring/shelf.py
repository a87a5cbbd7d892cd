"""The standards that submissions are scored with: each file is read once, and each text in force is made once."""

from datetime import date

from yte_check.documents.diagnostics import Problems
from yte_check.standard.basis import days_in_force
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.loading import StandardFiles
from yte_check.standard.standard import Standard
from yte_check.station.periods import last_day
from yte_check.station.submission import Intake


class Shelf:
    """Gives each submission its standard: the one ``named`` for all, else the one that the submission names.

    The text is that of the day ``as_of``, else of the last day of the year assessed.
    """

    def __init__(self, library: Library, named: StandardFiles | None = None, as_of: date | None = None) -> None:
        self._library = library
        self._named = named
        self._as_of = as_of
        self._files: dict[str, StandardFiles] = {}
        self._texts: dict[tuple[object, ...], Standard] = {}

    def standard_for(self, intake: Intake, problems: Problems) -> Standard | None:
        """The standard in force for a submission; None, with a problem, where the submission names none."""
        files = self._named or self._stated(intake, problems)
        if files is None:
            return None
        # Without a readable year nothing will be scored; the answers are still read, so that all faults appear at once.
        as_of = self._as_of or (last_day(intake.year) if intake.year is not None else date.max)
        standard = self._in_force(files, None if self._named else intake.standard_id, as_of, intake.province)
        if self._named is not None and intake.standard_id not in (None, standard.id):
            problems.warn("standard_replaced", ("standard",), stated=intake.standard_id, used=standard.id)
        if standard.own_place is not None:
            known_as = standard.id if self._named else intake.standard_id
            problems.warn("standard_own", ("standard",), id=known_as, place=standard.own_place)
        if not standard.is_in_force and as_of != date.max:
            number = standard.text.document.number
            problems.warn("standard_not_in_force", ("year",), number=number, as_of=as_of, **days_in_force(standard))
        return standard

    def _stated(self, intake: Intake, problems: Problems) -> StandardFiles | None:
        stated = intake.standard_id
        if stated is None:
            return None
        if stated not in self._files:
            try:
                self._files[stated] = self._library.load(stated)
            except UnknownStandard as unknown:
                unknown.tell(problems, ("standard",))
                return None
        return self._files[stated]

    def _in_force(self, files: StandardFiles, stated: str | None, as_of: date, province: str | None) -> Standard:
        key = (stated, as_of, tuple(amendment.id for amendment in files.applied(as_of, province)))
        if key not in self._texts:
            self._texts[key] = self._library.in_force(files, as_of, province)
        return self._texts[key]
