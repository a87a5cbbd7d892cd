"""What a form asks, in which order and in which words: the same for the workbook that is made and the one read back."""

from collections.abc import Iterable, Iterator
from typing import Literal, assert_never

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.language.fields import field_text
from yte_check.documents.record import record, replaced
from yte_check.standard.model import Criterion, Indicator, PeriodKind
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, LeafRule, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.leaves import Steps, at_steps, named, optional_parts, steps_below
from yte_check.standard.standard import Standard
from yte_check.standard.zones import TERRAINS
from yte_check.station.model import EvidenceEntry, Station
from yte_check.station.periods import FIRST_YEAR, parts_of_year, period_words

AnswerKind = Literal["yes_no", "item", "choice", "number", "figure", "rate"]
"""What a row asks of a rule."""
Kind = Literal["head", "part", "section", "text", "code", "year", "count", "measure", AnswerKind]
"""What a row asks: “head” is an indicator with its evidence and note, “section” a criterion or section, “part” a title
without any question."""

Column = Literal["answer", "numerator", "denominator", "evidence", "note", "absent", "reason"]
COLUMNS: dict[Kind, tuple[Column, ...]] = {
    "head": ("evidence", "note"),
    "part": (),
    "section": (),
    "rate": ("numerator", "denominator"),
}
"""The columns that a row of a kind asks to fill in; every other kind asks for the answer alone."""
LEFT_OUT: tuple[Column, ...] = ("absent", "reason")
"""Those in which a station says that something does not apply, and why."""

EVIDENCE_FIELDS = ("id", "title", "number", "issued", "expires", "file", "sha256", "lasting")
"""The columns of the sheet of documents."""


@record
class ListOption:
    """One of the answers of a list: its key in files, and the words that people choose."""

    key: str
    label: str


@record
class FormRow:
    """A row of a sheet; ``path`` is where its answer stands in a submission."""

    path: Path
    kind: Kind
    label: str
    options: tuple[ListOption, ...] = ()
    hint: str = ""
    optional: bool = False
    """Whether a station may say of what it asks for that it does not apply."""

    @property
    def key(self) -> str:
        """Names the row in the form itself, so that it is known wherever it is moved to."""
        return f"{self.kind}:{pointer(self.path)}"

    @property
    def name(self) -> str:
        """What it asks of a station, by the keys of a submission."""
        return ".".join(map(str, self.path[1:] or self.path))

    @property
    def asked(self) -> tuple[Column, ...]:
        """The columns of its own question."""
        return COLUMNS.get(self.kind, ("answer",))

    @property
    def columns(self) -> tuple[Column, ...]:
        if not self.optional:
            return self.asked
        return (*self.asked, *(("evidence",) if self.kind == "section" else ()), *LEFT_OUT)


@record
class AnswerRow(FormRow):
    """A row that asks for the answer to a rule, or for one value of it."""

    kind: AnswerKind


@record
class LeafRows:
    """A rule without parts and the rows that ask for its answer; ``title`` is the row above several of them."""

    rule: LeafRule
    steps: Steps
    rows: tuple[AnswerRow, ...]
    title: FormRow | None = None

    @property
    def name(self) -> str:
        """Of a part; empty of a rule that has none."""
        return named(self.steps)

    @property
    def first(self) -> FormRow:
        """The row that stands for all of it."""
        return self.title or self.rows[0]

    @property
    def rate(self) -> Rate | None:
        """The rule, where it asks for two counts."""
        return self.rule if isinstance(self.rule, Rate) else None


@record
class GroupRow:
    """The row of a part that has parts itself, where it has a title or may not apply."""

    steps: Steps
    head: FormRow


@record
class IndicatorRows:
    """``blocks`` are the rules without parts, and the rows of groups before what is in them."""

    indicator: Indicator
    head: FormRow
    blocks: tuple[LeafRows | GroupRow, ...]

    @property
    def leaves(self) -> tuple[LeafRows, ...]:
        return tuple(block for block in self.blocks if isinstance(block, LeafRows))

    def optional(self) -> Iterator[tuple[Steps, FormRow]]:
        """The rows of the parts that may not apply, by the way to each."""
        for block in self.blocks:
            row = block.head if isinstance(block, GroupRow) else block.first
            if row.optional:
                yield block.steps, row

    def rows(self) -> Iterator[FormRow]:
        yield self.head
        for block in self.blocks:
            if isinstance(block, GroupRow):
                yield block.head
                continue
            if block.title is not None:
                yield block.title
            yield from block.rows


@record
class CriterionRows:
    """A criterion or a section: its own indicators, or the sections that it is divided into."""

    criterion: Criterion
    indicators: tuple[IndicatorRows, ...]
    sections: tuple["CriterionRows", ...] = ()
    head: FormRow | None = None
    """The row of a section, and of a criterion that may not apply."""

    @property
    def key(self) -> str:
        return f"criterion:{self.criterion.number}"

    @property
    def path(self) -> Path:
        return ("sections", str(self.criterion.number))

    def rows(self) -> Iterator[FormRow]:
        if self.head is not None:
            yield self.head
        for indicator in self.indicators:
            yield from indicator.rows()
        for section in self.sections:
            yield from section.rows()

    def all_indicators(self) -> Iterator[IndicatorRows]:
        """Its indicators and those of its sections, in the order of the form."""
        yield from self.indicators
        for section in self.sections:
            yield from section.all_indicators()

    def all_sections(self) -> Iterator["CriterionRows"]:
        """It and everything that it is divided into, each before what is in it."""
        yield self
        for section in self.sections:
            yield from section.all_sections()


_OF_ZONES: tuple[tuple[str, str], ...] = tuple(("station", name) for name in ("zone", "terrain", "nearest_hospital_km"))
"""What decides the zone: asked where the standard has zones."""
STATION_SHEET, EVIDENCE_SHEET, RESULT_SHEET = "station", "evidence", "result"


def sheet_title(key: str, lang: Lang) -> str:
    """The name on the tab of a sheet, in which spreadsheets have no slash."""
    kind, _, number = key.partition(":")
    return say(f"form_sheet_{kind}", lang, number=number.replace("/", "-"))


def criteria_rows(standard: Standard, lang: Lang) -> tuple[CriterionRows, ...]:
    """The sheets of the criteria, row by row."""
    return tuple(_criterion(criterion, lang, is_section=False) for criterion in standard.criteria)


def may_be_left_out(criteria: Iterable[CriterionRows]) -> bool:
    """Whether a station may say of anything that it does not apply."""
    return any(row.optional for criterion in criteria for row in criterion.rows())


def station_rows(
    standard: Standard, lang: Lang, year: int | None = None, known: Station | None = None
) -> tuple[FormRow, ...]:
    """What a form asks of the station itself. Of a standard for parts of a year those of ``year`` can be chosen.

    What is ``known`` already has its row, though nothing hangs on it.
    """
    zones = standard.text.zones
    numbers = zones.numbers if zones is not None else ()
    regions = (standard.text.regions or {}).items()
    hint = say("form_hint_list", lang)
    attributes = (
        FormRow(
            ("station", "attributes", name), "choice", each.title,
            _distinct(ListOption(key, label) for key, label in each.values.items()), hint,
        )
        for name, each in (standard.text.attributes or {}).items()
    )  # fmt: skip
    rows = (
        _period(standard.text.period, year, lang),
        _field("Station", ("station", "name"), "text", lang),
        _field("Commune", ("station", "commune", "name"), "text", lang),
        _field("Commune", ("station", "commune", "code"), "code", lang, hint="form_hint_code"),
        _field("Station", ("station", "district"), "text", lang),
        _field("Station", ("station", "province"), "text", lang),
        _field(
            "Station", ("station", "terrain"), "choice", lang,
            [ListOption(terrain, say(f"terrain_{terrain}", lang)) for terrain in TERRAINS], "form_hint_list",
        ),
        _field("Station", ("station", "nearest_hospital_km"), "measure", lang),
        _field(
            "Station", ("station", "zone"), "choice" if numbers else "count", lang,
            [ListOption(str(zone), say("form_zone", lang, zone=str(zone))) for zone in numbers],
        ),
        _field(
            "Station", ("station", "region"), "choice", lang, [ListOption(key, label) for key, label in regions],
            "form_hint_list",
        ),
        *attributes,
        _field("Station", ("station", "population"), "count", lang),
        _field("Station", ("station", "superior"), "text", lang),
        _field("Station", ("station", "recipients"), "text", lang),
        _field("Station", ("station", "approver"), "text", lang),
    )  # fmt: skip
    needless = [path for path in _OF_ZONES if zones is None and getattr(known, path[-1], None) is None]
    return tuple(row for row in rows if (row.options or row.kind != "choice") and row.path not in needless)


def evidence_title(field: str, lang: Lang) -> str:
    """The title of a column of the sheet of documents."""
    return say("form_evidence_id", lang) if field == "id" else field_text(EvidenceEntry, field, lang)[0]


def column_title(column: str, lang: Lang) -> str:
    """The title of a column of the sheet of a criterion."""
    return say(f"form_column_{column}", lang)


def pointer(path: Path) -> str:
    """A path as one text (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def path_of(text: str) -> Path:
    """The path that ``pointer`` made a text of."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in text.split("/")[1:])


def _field(
    shape: str, path: Path, kind: Kind, lang: Lang, options: Iterable[ListOption] = (), hint: str | None = None
) -> FormRow:
    label, description = field_text(shape, str(path[-1]), lang)
    return FormRow(path, kind, label, _distinct(options), say(hint, lang) if hint is not None else description)


def _period(kind: PeriodKind, year: int | None, lang: Lang) -> FormRow:
    """Which year is assessed, or which part of it."""
    if kind == "year":
        return _field("SubmissionText", ("year",), "year", lang)
    options = [ListOption(str(part), period_words(part, lang)) for part in parts_of_year(year or FIRST_YEAR, kind)]
    return _field("SubmissionText", ("period",), "choice", lang, options, "form_hint_list")


def _criterion(criterion: Criterion, lang: Lang, *, is_section: bool) -> CriterionRows:
    head = None
    if is_section or criterion.may_not_apply:
        title = say("form_section", lang, number=criterion.number, title=criterion.title)
        head = FormRow(("sections", str(criterion.number)), "section", title, optional=criterion.may_not_apply)
    return CriterionRows(
        criterion,
        tuple(_indicator(indicator, lang) for indicator in criterion.indicators),
        tuple(_criterion(section, lang, is_section=True) for section in criterion.criteria),
        head,
    )


def _indicator(indicator: Indicator, lang: Lang) -> IndicatorRows:
    path: Path = ("answers", str(indicator.number))
    head = FormRow(path, "head", indicator.title, optional=indicator.may_not_apply)
    return IndicatorRows(indicator, head, tuple(_blocks(indicator.scoring, path, lang)))


def _blocks(rule: AnyRule, path: Path, lang: Lang) -> Iterator[LeafRows | GroupRow]:
    """The rules that score by themselves, and before those of a group of parts its own row."""
    optional = optional_parts(rule)
    for order, steps in enumerate(steps_below(rule), 1):
        part = at_steps(rule, steps)
        if isinstance(part, Parts):
            title = part.title or say("rule_part_order", lang, order=order)
            if part.title or steps in optional:
                yield GroupRow(steps, FormRow((*path, *steps), "part", title, optional=steps in optional))
        else:
            yield _leaf_of(part, steps, (*path, *steps), optional=steps in optional, lang=lang)


def _leaf_of(rule: LeafRule, steps: Steps, path: Path, *, optional: bool, lang: Lang) -> LeafRows:
    """A part with the mark, on its first row, that it may not apply."""
    leaf = _leaf(rule, steps, path, lang)
    if not optional:
        return leaf
    if leaf.title is not None:
        return replaced(leaf, title=replaced(leaf.title, optional=True))
    return replaced(leaf, rows=(replaced(leaf.rows[0], optional=True), *leaf.rows[1:]))


def _leaf(rule: LeafRule, steps: Steps, path: Path, lang: Lang) -> LeafRows:
    match rule:
        case YesNo():
            return LeafRows(rule, steps, (AnswerRow(path, "yes_no", rule.question),))
        case Checklist():
            items = tuple(AnswerRow((*path, "items", key), "item", label) for key, label in rule.items.items())
            title = FormRow(path, "part", say("form_items", lang)) if steps else None
            return LeafRows(rule, steps, items, title)
        case Choice():
            options = _distinct(ListOption(key, option.label) for key, option in rule.options.items())
            return LeafRows(rule, steps, (AnswerRow(path, "choice", say("form_choose", lang), options),))
        case NumberRule():
            label = say("form_number", lang, question=rule.question, unit=rule.unit)
            return LeafRows(rule, steps, (AnswerRow(path, "number", label),))
        case ChangeRule():
            figures = tuple(
                AnswerRow(
                    (*path, *question.path), "figure",
                    say("form_number", lang, question=question.asked(lang), unit=rule.unit),
                )
                for question in rule.questions()
            )  # fmt: skip
            return LeafRows(rule, steps, figures)
        case Rate():
            label = say("form_rate", lang, numerator=rule.numerator, denominator=rule.denominator, unit=rule.unit)
            return LeafRows(rule, steps, (AnswerRow(path, "rate", label),))
        case _:
            assert_never(rule)


def _distinct(options: Iterable[ListOption]) -> tuple[ListOption, ...]:
    """The options with words that differ from each other as a reader of the form compares them."""
    found: dict[str, ListOption] = {}
    for option in options:
        label = " ".join(option.label.split())
        if same_words(label) in found:
            label = f"{label} ({option.key})"
        found[same_words(label)] = ListOption(option.key, label)
    return tuple(found.values())


def same_words(text: str) -> str:
    """A text as people compare it: without regard to case and the width of gaps."""
    return " ".join(text.split()).casefold()
