"""What a form asks, in which order and in which words: the same for the workbook that is made and the one read back."""

from collections.abc import Iterable, Iterator
from typing import Literal, assert_never

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.language.fields import field_text
from yte_check.documents.record import record
from yte_check.standard.model import Criterion, Indicator
from yte_check.standard.rules import ChangeRule, Checklist, Choice, LeafRule, NumberRule, Rate, YesNo
from yte_check.standard.rules.leaves import leaves, named
from yte_check.standard.standard import Standard
from yte_check.standard.zones import TERRAINS
from yte_check.station.model import EvidenceEntry

AnswerKind = Literal["yes_no", "item", "choice", "number", "figure", "rate"]
"""What a row asks of a rule."""
Kind = Literal["head", "part", "text", "code", "year", "count", "measure", AnswerKind]
"""What a row asks: “head” is an indicator with its evidence and note, “part” a title without any question."""

Column = Literal["answer", "numerator", "denominator", "evidence", "note"]
COLUMNS: dict[Kind, tuple[Column, ...]] = {
    "head": ("evidence", "note"),
    "part": (),
    "rate": ("numerator", "denominator"),
}
"""The columns that a row of a kind asks to fill in; every other kind asks for the answer alone."""

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

    @property
    def key(self) -> str:
        """Names the row in the form itself, so that it is known wherever it is moved to."""
        return f"{self.kind}:{pointer(self.path)}"

    @property
    def name(self) -> str:
        """What it asks of a station, by the keys of a submission."""
        return ".".join(map(str, self.path[1:]))

    @property
    def columns(self) -> tuple[Column, ...]:
        return COLUMNS.get(self.kind, ("answer",))


@record
class AnswerRow(FormRow):
    """A row that asks for the answer to a rule, or for one value of it."""

    kind: AnswerKind


@record
class LeafRows:
    """A rule without parts and the rows that ask for its answer; ``title`` is the row above several of them."""

    rule: LeafRule
    name: str | None
    rows: tuple[AnswerRow, ...]
    title: FormRow | None = None

    @property
    def rate(self) -> Rate | None:
        """The rule, where it asks for two counts."""
        return self.rule if isinstance(self.rule, Rate) else None


@record
class IndicatorRows:
    indicator: Indicator
    head: FormRow
    leaves: tuple[LeafRows, ...]

    def rows(self) -> Iterator[FormRow]:
        yield self.head
        for leaf in self.leaves:
            if leaf.title is not None:
                yield leaf.title
            yield from leaf.rows


@record
class CriterionRows:
    criterion: Criterion
    indicators: tuple[IndicatorRows, ...]

    @property
    def key(self) -> str:
        return f"criterion:{self.criterion.number}"

    def rows(self) -> Iterator[FormRow]:
        for indicator in self.indicators:
            yield from indicator.rows()


STATION_SHEET, EVIDENCE_SHEET, RESULT_SHEET = "station", "evidence", "result"


def sheet_title(key: str, lang: Lang) -> str:
    """The name on the tab of a sheet."""
    kind, _, number = key.partition(":")
    return say(f"form_sheet_{kind}", lang, number=number)


def criteria_rows(standard: Standard, lang: Lang) -> tuple[CriterionRows, ...]:
    """The sheets of the criteria, row by row."""
    return tuple(
        CriterionRows(criterion, tuple(_indicator(indicator, lang) for indicator in criterion.all_indicators))
        for criterion in standard.criteria
    )


def station_rows(standard: Standard, lang: Lang) -> tuple[FormRow, ...]:
    """What a form asks of the station itself."""
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
        _field("SubmissionText", ("year",), "year", lang),
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
    return tuple(row for row in rows if row.options or row.kind != "choice")


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


def _indicator(indicator: Indicator, lang: Lang) -> IndicatorRows:
    path: Path = ("answers", str(indicator.number))
    head = FormRow(path, "head", indicator.title)
    below = ((rule, named(steps) or None, (*path, *steps)) for steps, rule in leaves(indicator.scoring))
    return IndicatorRows(indicator, head, tuple(_leaf(*leaf, lang) for leaf in below))


def _leaf(rule: LeafRule, name: str | None, path: Path, lang: Lang) -> LeafRows:
    match rule:
        case YesNo():
            return LeafRows(rule, name, (AnswerRow(path, "yes_no", rule.question),))
        case Checklist():
            items = tuple(AnswerRow((*path, "items", key), "item", label) for key, label in rule.items.items())
            title = FormRow(path, "part", say("form_items", lang)) if name is not None else None
            return LeafRows(rule, name, items, title)
        case Choice():
            options = _distinct(ListOption(key, option.label) for key, option in rule.options.items())
            return LeafRows(rule, name, (AnswerRow(path, "choice", say("form_choose", lang), options),))
        case NumberRule():
            label = say("form_number", lang, question=rule.question, unit=rule.unit)
            return LeafRows(rule, name, (AnswerRow(path, "number", label),))
        case ChangeRule():
            figures = tuple(
                AnswerRow(
                    (*path, *question.path), "figure",
                    say("form_number", lang, question=question.asked(lang), unit=rule.unit),
                )
                for question in rule.questions()
            )  # fmt: skip
            return LeafRows(rule, name, figures)
        case Rate():
            label = say("form_rate", lang, numerator=rule.numerator, denominator=rule.denominator, unit=rule.unit)
            return LeafRows(rule, name, (AnswerRow(path, "rate", label),))
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
