"""A submission from its file: taken in first, then read with the standard that it names."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any, TypeVar

from yte_check.documents.diagnostics import Diagnostic, Located, Problem, Problems, located, refuse_if_fatal
from yte_check.documents.document import parse_document
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.language import show_runs
from yte_check.documents.language.notes import Word
from yte_check.documents.record import record, replaced
from yte_check.documents.scalars import Refusal, parse_text
from yte_check.documents.shape import try_shape
from yte_check.documents.source import decode_source, read_bytes
from yte_check.places.identity import Written
from yte_check.standard.ids import parse_standard_id
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard
from yte_check.station.answers import key_of, read_answers, read_sections
from yte_check.station.evidence import Evidence, EvidenceFiles, FolderFiles, check_ledger
from yte_check.station.evidence_dates import wanting_the_year
from yte_check.station.evidence_paths import is_full_path, relative_name
from yte_check.station.identity import check_identity, zone_of
from yte_check.station.model import NO_ANSWER, IndicatorAnswer, LeftOut, Station, SubmissionText
from yte_check.station.near_files import NearFiles, hint_for
from yte_check.station.periods import EXAMPLES, kind_of_period, parse_period, parse_year
from yte_check.station.place_words import with_keys
from yte_check.station.place_written import written
from yte_check.station.unpacked import files_beside

T = TypeVar("T")


@record
class Intake:
    """A file that has been parsed but not yet read: what it says of its standard and year is known first,
    for the answers can only be read with the standard."""

    document: Located
    folder: FilePath
    sha256: str
    files: EvidenceFiles | None = None
    """Where its evidence is, when that is not the folder."""
    found: tuple[Problem, ...] = ()
    """What was found wrong while the file became data."""
    compare: Callable[[Standard, Problems], None] | None = None
    """Compares the text that the file was made from, where it says that, with the one that it is read with."""

    def __repr__(self) -> str:
        return f"<Intake {self.document.name!r}>"

    @property
    def standard_id(self) -> str | None:
        """The standard that the file names, if it can be made out."""
        return _readable(self._header("standard"), parse_standard_id)

    @property
    def year(self) -> int | None:
        """The year assessed, if it can be made out."""
        if self._header("period") is not None:
            return _readable(self._header("period"), parse_period)
        return _readable(self._header("year"), parse_year)

    @property
    def province(self) -> str | None:
        station = self._header("station")
        return _readable(station.get("province"), parse_text) if isinstance(station, dict) else None

    def _header(self, key: str) -> object:
        return self.document.data.get(key) if isinstance(self.document.data, dict) else None


@record
class Submission:
    """A submission that can be scored."""

    path: str
    sha256: str
    year: int
    station: Station
    zone: int | None
    answers: Mapping[int, IndicatorAnswer]
    ledger: Mapping[str, Evidence]
    document: Located
    doubts: tuple[Problem, ...] = ()
    files: EvidenceFiles | None = None
    """Where its evidence is."""
    sections: Mapping[int, LeftOut] = field(default_factory=dict)
    """The criteria and sections that it says do not apply."""

    def __repr__(self) -> str:
        return f"<Submission {self.path!r} of {self.year}>"

    @cached_property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What its station should look at again. Finding the lines costs a second pass, made when someone asks."""
        return located(map(self._hinted, self.doubts), self.document)

    @cached_property
    def near_files(self) -> NearFiles | None:
        """What lies in its folder; None where its evidence is in an archive."""
        return NearFiles(self.files.folder) if isinstance(self.files, FolderFiles) and not self.files.moved else None

    def hint(self, key: str) -> Word | None:
        """What to do about the file of a document that cannot be used."""
        return hint_for(self.ledger[key], self.near_files, self.files)

    def _hinted(self, problem: Problem) -> Problem:
        """With what may have been meant. It is looked for only when someone reads it, for that takes a walk."""
        if "hint" not in problem.params or (hint := self.hint(str(problem.path[1]))) is None:
            return problem
        return replaced(problem, params={**problem.params, "hint": hint})

    @property
    def written(self) -> Written:
        """What it says of its place."""
        return written(self.station, self.year)

    def answer(self, number: int) -> IndicatorAnswer:
        return self.answers.get(number, NO_ANSWER)

    def places(self, standard: Standard) -> tuple[Place, ...]:
        """Every place that the station can have, as far as it says."""
        return tuple(standard.places(self.zone, self.station.region, self.station.attributes))

    def valid_evidence(self, number: int) -> int:
        """How many of the documents named for an indicator are valid."""
        return sum(map(self._valid.__contains__, self.answer(number).evidence))

    def sections_proved_by(self, key: str) -> tuple[int, ...]:
        """The sections of which a document proves that they do not apply."""
        return tuple(sorted(number for number, said in self.sections.items() if key in said.evidence))

    @cached_property
    def _valid(self) -> frozenset[str]:
        return frozenset(key for key, evidence in self.ledger.items() if evidence.valid)


def take_in(path: FilePath) -> Intake:
    """Parse the file of a submission. Raises InvalidDocument."""
    return take_in_content(str(path), read_bytes(path), path.parent)


def take_in_content(name: str, content: bytes, folder: FilePath, files: EvidenceFiles | None = None) -> Intake:
    """Parse a submission that has been read from a file or an archive. Raises InvalidDocument."""
    document = parse_document(decode_source(name, content))
    return Intake(document, folder, hashlib.sha256(content).hexdigest(), files, document.doubts)


def read_submission(intake: Intake, standard: Standard | None, problems: Problems) -> Submission:
    """The submission, read with its standard.

    ``problems`` may hold what has been found before; without a standard only the rest of the file is
    checked. Raises InvalidDocument with all problems of the file at once.
    """
    document = intake.document
    refuse_other_kind("submission", document)
    problems.extend(intake.found)
    if standard is not None and intake.compare is not None:
        intake.compare(standard, problems)
    text = try_shape(SubmissionText, _with_keys(document.data, standard), problems)
    year = _year_of(text, standard, problems) if text is not None else None
    answers: Mapping[int, IndicatorAnswer] = {}
    if standard is not None and isinstance(document.data, dict):
        raw = document.data
        answers = read_answers(raw.get("answers"), standard.indicators, raw.get("evidence"), problems)
    sections: Mapping[int, LeftOut] = {}
    if text is not None and standard is not None:
        sections = read_sections(text.sections or {}, standard.text, answers, document.data, problems)
        if year is not None:
            check_identity(text.station, year, standard.text, problems)
    refuse_if_fatal(problems, document)
    assert text is not None
    assert year is not None
    assert standard is not None

    files = intake.files or files_beside(intake.folder, document.name)
    serves = wanting_the_year(answers, standard.indicators)
    ledger = check_ledger(text.evidence or {}, files, year, serves)
    _check_use(ledger, (*answers.values(), *sections.values()), intake.folder, problems)
    _check_carried(answers, document.data, problems)
    return Submission(
        document.name,
        intake.sha256,
        year,
        text.station,
        zone_of(text.station, standard.text),
        answers,
        ledger,
        document,
        tuple(problems),
        files,
        sections,
    )


def _year_of(text: SubmissionText, standard: Standard | None, problems: Problems) -> int | None:
    """The year assessed, or the part of it that the standard asks for; None, with a problem, where neither is said."""
    asked = standard.text.period if standard is not None else "year"
    if text.year is None and text.period is None:
        key = "year" if asked == "year" else "period"
        problems.error_at_key("missing_key", (key,), key=key)
        return None
    if text.period is None:
        assert text.year is not None
        if asked != "year":
            problems.error("period_asked", ("year",), kind=Word(f"period_{asked}", asked), example=EXAMPLES[asked])
        return text.year
    if asked == "year" and kind_of_period(text.period) != asked and standard is not None:
        problems.error("year_asked", ("period",), year=str(int(text.period)))
    elif kind_of_period(text.period) != asked and standard is not None:
        problems.error("period_asked", ("period",), kind=Word(f"period_{asked}", asked), example=EXAMPLES[asked])
    elif text.year is not None and int(text.period) != text.year:
        problems.error("period_of_other_year", ("year",), year=str(text.year), period=str(text.period))
    return text.period


def _with_keys(data: Any, standard: Standard | None) -> Any:
    if standard is None or not isinstance(data, dict) or "station" not in data:
        return data
    return {**data, "station": with_keys(data["station"], standard.text)}


def _check_use(
    ledger: Mapping[str, Evidence], answers: Iterable[IndicatorAnswer | LeftOut], folder: FilePath, problems: Problems
) -> None:
    used = {key for answer in answers for key in answer.evidence}
    for key, evidence in ledger.items():
        path = ("evidence", key)
        if not evidence.valid:
            problems.warn_at_key(f"evidence_{evidence.state}", path, **evidence.facts())
        elif evidence.doubt is not None and evidence.doubt.code != "undated":  # a photo has no date, and none is asked
            problems.warn_at_key(f"evidence_{evidence.doubt.code}", path, **evidence.facts())
        file = evidence.entry.file
        if file is not None and evidence.valid and is_full_path(file):
            problems.warn_at_key("evidence_absolute", path, id=key, file=file, near=relative_name(folder, file))
        if key not in used:
            problems.warn_at_key("evidence_unused", path, id=key)


def _check_carried(answers: Mapping[int, IndicatorAnswer], data: Any, problems: Problems) -> None:
    """Answers that were copied from an earlier year and that nobody has looked at since."""
    carried = sorted(number for number, answer in answers.items() if answer.carried is not None)
    if carried:
        first = key_of(data["answers"], carried[0])
        years = tuple(sorted({str(answers[number].carried) for number in carried}))
        problems.warn_at_key(
            "answers_carried",
            ("answers", first, "carried"),
            count=len(carried),
            years=years,
            numbers=show_runs(carried),
        )


def _readable(raw: object, parse: Callable[[object], T]) -> T | None:
    try:
        return parse(raw)
    except Refusal:
        return None
