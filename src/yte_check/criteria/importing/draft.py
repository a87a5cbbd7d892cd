"""A standard as it can be made of a table: data of criteria files, and everything that was guessed for them."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from yte_check.criteria.importing.guessing.guess import Guess, Remark, distinct, remark
from yte_check.criteria.importing.guessing.guessing import guess_of
from yte_check.criteria.importing.guessing.subject import RuleSubject
from yte_check.criteria.importing.guidance.evidence import evidence_of
from yte_check.criteria.importing.guidance.knockouts import GuessedKnockout, knockout_in
from yte_check.criteria.official.tables import OfficialCriterion, OfficialRow, OfficialTable, RowPlace
from yte_check.criteria.official.wording import comparable, one_line
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record


@record
class IndicatorDraft:
    """An indicator with its new number; ``place`` is where the table has it."""

    number: int
    title: str
    points: Decimal | None
    guess: Guess
    knockout: GuessedKnockout | None
    official_text: str | None
    evidence: tuple[str, ...]
    place: RowPlace


@record
class CriterionDraft:
    """``remarks`` say what of a criterion the table does not print."""

    number: int
    title: str
    points: Decimal | None
    indicators: tuple[IndicatorDraft, ...]
    remarks: tuple[Remark, ...] = ()
    criteria: tuple["CriterionDraft", ...] = ()
    """The sections that it is divided into."""
    combine: Literal["mean"] | None = None
    """How its points come about, where they are no sum."""

    def sections(self) -> Iterator["CriterionDraft"]:
        """It and everything that it is divided into."""
        yield self
        for section in self.criteria:
            yield from section.sections()

    def all_indicators(self) -> Iterator[IndicatorDraft]:
        yield from self.indicators
        for section in self.criteria:
            yield from section.all_indicators()


@record
class StandardDraft:
    criteria: tuple[CriterionDraft, ...]
    lang: Lang
    """The language of the table: what has to be put into words inside the files is in it."""
    remarks: tuple[Remark, ...] = ()
    printed: bool = False
    """Whether its numbers are those that the table prints."""

    def sections(self) -> Iterator[CriterionDraft]:
        for criterion in self.criteria:
            yield from criterion.sections()

    def indicators(self) -> Iterator[IndicatorDraft]:
        for criterion in self.criteria:
            yield from criterion.all_indicators()

    @property
    def has_zones(self) -> bool:
        return any("zone" in _keys_in(each.guess.rule) for each in self.indicators())

    @property
    def has_regions(self) -> bool:
        return any("region" in _keys_in(each.guess.rule) for each in self.indicators())

    @property
    def total(self) -> Decimal:
        """The points of all indicators, as far as they are known."""
        return sum((each.points or Decimal(0) for each in self.indicators()), Decimal(0))


def draft_of(table: OfficialTable, name: str) -> StandardDraft:
    """``name`` is what a single criterion is called where the table has none."""
    lang = _language(table)
    if table.printed:
        printed = tuple(_sections(table, None, lang))
        told = (*_remarks(table, _blocks(table)), *_means(printed))
        return StandardDraft(printed, lang, told, printed=True)
    blocks = _blocks(table)
    start, criteria = 1, list[CriterionDraft]()
    for position, (heading, rows) in enumerate(blocks, start=1):
        criteria.append(_criterion(position, heading, rows, start, name, lang))
        start += len(rows)
    return StandardDraft(tuple(criteria), lang, tuple(_remarks(table, blocks)))


def _sections(table: OfficialTable, within: OfficialCriterion | None, lang: Lang) -> Iterator[CriterionDraft]:
    """The sections of a section, or of the whole, that hold any indicator, with the numbers of the table."""
    for heading in table.criteria:
        if heading.within is not within or heading.number is None:
            continue
        inner = tuple(_sections(table, heading, lang))
        rows = [row for row in table.rows if row.criterion is heading]
        own = [] if inner else list(zip(rows, evidence_of(rows), strict=True))
        indicators = tuple(_indicator(row.number or 0, row, asked, lang) for row, asked in own)
        if not indicators and not inner:
            continue
        remarks: list[Remark] = []
        if inner and rows:
            remarks.append(remark("import_beside_sections", numbers=tuple(row.number_text for row in rows)))
        parts = [each.points for each in (inner or indicators)]
        total = _sum(parts)
        combine = _combine(heading.points, parts)
        if heading.points is None:
            remarks.append(remark("import_criterion_summed", number=str(heading.number), points=total))
        title = heading.title or say("import_criterion_untitled", lang, number=str(heading.number))
        points = heading.points if heading.points is not None else total
        yield CriterionDraft(heading.number, title, points, indicators, tuple(remarks), inner, combine)


def _means(criteria: Sequence[CriterionDraft]) -> Iterator[Remark]:
    numbers = [str(each.number) for one in criteria for each in one.sections() if each.combine is not None]
    if numbers:
        yield remark("import_mean", numbers=tuple(numbers))


def _combine(points: Decimal | None, parts: Sequence[Decimal | None]) -> Literal["mean"] | None:
    """A mean, where every one of several parts has as many points as the whole."""
    return "mean" if points is not None and len(parts) > 1 and set(parts) == {points} else None


def _sum(points: Sequence[Decimal | None]) -> Decimal | None:
    known = [each for each in points if each is not None]
    return sum(known, Decimal(0)) if len(known) == len(points) else None


def _language(table: OfficialTable) -> Lang:
    """Vietnamese cannot be written at any length in plain ASCII."""
    titles = " ".join(row.title for row in table.rows)
    return "en" if titles.isascii() else "vi"


DraftBlock = tuple[OfficialCriterion | None, list[OfficialRow]]


def _blocks(table: OfficialTable) -> list[DraftBlock]:
    """The rows under their headings; a heading that comes again goes on, and one without rows is left out."""
    found: dict[object, DraftBlock] = {}
    for row in table.rows:
        heading = row.criterion
        key = None if heading is None else (heading.number, comparable(heading.title))
        found.setdefault(key, (heading, []))[1].append(row)
    return list(found.values())


def _criterion(
    number: int, heading: OfficialCriterion | None, rows: Sequence[OfficialRow], start: int, name: str, lang: Lang
) -> CriterionDraft:
    evidence = evidence_of(rows)
    indicators = tuple(
        _indicator(position, row, asked, lang)
        for position, (row, asked) in enumerate(zip(rows, evidence, strict=True), start=start)
    )
    total = _sum([each.points for each in indicators])
    if heading is None:
        return CriterionDraft(number, name, total, indicators, (remark("import_no_criteria", title=name),))
    remarks: list[Remark] = []
    if heading.points is None:
        remarks.append(remark("import_criterion_summed", number=str(number), points=total))
    if heading.number is not None and heading.number != number:
        remarks.append(remark("import_criterion_renumbered", printed=str(heading.number), number=str(number)))
    title = heading.title or say("import_criterion_untitled", lang, number=str(number))
    points = heading.points if heading.points is not None else total
    return CriterionDraft(number, title, points, indicators, tuple(remarks))


def _indicator(number: int, row: OfficialRow, evidence: tuple[str, ...], lang: Lang) -> IndicatorDraft:
    guidance = row.guidance or ""
    guess = _guess(row, lang)
    if row.number_text and row.number != number:
        guess = guess.noting(remark("import_renumbered", printed=row.number_text, number=str(number)))
    points = row.points if row.points is not None else guess.points
    if row.points is None:
        guess = guess.noting(_points_remark(row, points))
    if row.knockout == "possible":
        guess = guess.noting(remark("import_perhaps_knockout"))
    knockout = knockout_in(guidance) if row.knockout == "yes" else None
    return IndicatorDraft(number, one_line(row.title), points, guess, knockout, row.guidance, evidence, row.place)


def _points_remark(row: OfficialRow, points: Decimal | None) -> Remark:
    if points is None:
        return remark("import_points_unread", text=row.points_text or None)
    return remark("import_points_from_guidance", text=row.points_text or None, points=points)


def _guess(row: OfficialRow, lang: Lang) -> Guess:
    """Where several figures stand in a row, the first of their readings that the guidance comes to."""
    guidance = _with_zones(row)
    tried = [guess_of(RuleSubject(one_line(row.title), most, guidance, lang)) for most in row.readings or (row.points,)]
    return next((guess for guess in tried if not guess.stands_in), tried[0])


def _with_zones(row: OfficialRow) -> str:
    """Columns of points for each zone are guidance too."""
    if row.points is None and not row.readings and ";" in row.points_text:
        return "\n".join([*row.points_text.split("; "), *([row.guidance] if row.guidance else [])])
    return row.guidance or ""


def _remarks(table: OfficialTable, blocks: Sequence[DraftBlock]) -> Iterator[Remark]:
    """What holds of the table as a whole."""
    empty = [
        heading.title
        for heading in table.criteria
        if not any(heading is taken or _same(heading, taken) for taken, _ in blocks)
        and not any(heading is each for taken, _ in blocks for each in _around(taken))
    ]
    if empty:
        yield remark("import_criteria_empty", titles=tuple(dict.fromkeys(empty)))
    if not table.has_guidance:
        yield remark("import_no_guidance_column")
    if not table.has_points:
        yield remark("import_no_points_column")


def _around(heading: OfficialCriterion | None) -> Iterator[OfficialCriterion]:
    """The sections in which one stands."""
    while heading is not None and heading.within is not None:
        heading = heading.within
        yield heading


def _same(one: OfficialCriterion, other: OfficialCriterion | None) -> bool:
    return other is not None and (one.number, comparable(one.title)) == (other.number, comparable(other.title))


def _keys_in(data: object) -> Iterator[object]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield key
            yield from _keys_in(value)


def note_of(guess: Guess, lang: Lang) -> str | None:
    """What the file says beside a rule that is not simply read; None where there is nothing to say."""
    if not guess.remarks:
        return None
    head = say("import_note_stand_in" if guess.stands_in else "import_note_assumed", lang)
    return " ".join([head, *(said(each, lang) for each in distinct(guess.remarks))])


def said(each: Remark, lang: Lang) -> str:
    return say(each.code, lang, **each.params)
