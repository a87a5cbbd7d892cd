"""A submission to fill in: every question with its unit, thresholds and evidence as comments, and an empty value."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.language.fields import field_text
from yte_check.documents.language.notes import Word
from yte_check.documents.record import record
from yte_check.documents.writing import flow, scalar
from yte_check.filling.carrying import NOTHING, Carried
from yte_check.render.styled import wrapped
from yte_check.standard.model import Criterion, Indicator
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import NOT_APPLICABLE, reason_in
from yte_check.standard.rules.leaves import groups, named
from yte_check.standard.rules.questions import Question, value_at
from yte_check.standard.standard import Standard
from yte_check.station.model import EvidenceEntry
from yte_check.station.periods import EXAMPLES

_WIDTH = 100
_IDENTITY = (
    "district",
    "province",
    "zone",
    "terrain",
    "nearest_hospital_km",
    "region",
    "population",
    "superior",
    "recipients",
    "approver",
)


@record
class SubmissionHead:
    """What is known before the first answer; what is not stays empty in the file."""

    year: int
    name: str
    commune: Mapping[str, str]
    """``name`` and ``code`` of the commune, as far as they are known."""
    station: Mapping[str, str]
    """The other keys of the station, as they are written."""
    schema: str | None = None
    """Where an editor finds the schema."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    """The attributes of the station, as far as they are known."""


def blank_submission(
    standard: Standard, place: Place, head: SubmissionHead, lang: Lang, carried: Carried = NOTHING
) -> str:
    """The text of the file; valid as it is, with every answer open that nothing was carried over for."""
    return "\n".join(_lines(standard, place, head, lang, carried)) + "\n"


def _lines(standard: Standard, place: Place, head: SubmissionHead, lang: Lang, carried: Carried) -> Iterator[str]:
    if head.schema is not None:
        yield f"# yaml-language-server: $schema={head.schema}"
    yield from _comment(say("blank_head", lang, title=standard.text.title, year=str(head.year)), "")
    for code in ("blank_how", "blank_open", "blank_grades"):
        yield from _comment(say(code, lang), "")
    if carried.year is not None:
        yield from _comment(say("blank_carried_head", lang, year=str(carried.year)), "")
    yield f"standard: {standard.id}"
    period = standard.text.period
    if period == "year":
        yield f"year: {head.year}"
    else:
        example = say("blank_period", lang, kind=Word(f"period_{period}", period), example=EXAMPLES[period])
        yield _line("period", str(head.year), example, "")
    yield from _station(standard, head, carried, lang)
    yield ""
    yield from _sections(standard, carried, lang)
    yield "answers:"
    for criterion in standard.text.sections():
        yield from _criterion(criterion, place, lang, carried)
    yield ""
    yield from _register(carried, head.year, lang)


def _station(standard: Standard, head: SubmissionHead, carried: Carried, lang: Lang) -> Iterator[str]:
    yield "station:"
    yield _entry("name", head.name, field_text("Station", "name", lang)[1], "  ")
    commune = flow(head.commune) if head.commune else None
    yield _line("commune", commune, say("blank_commune", lang), "  ")
    for key in _IDENTITY:
        if key == "region" and standard.text.regions:
            yield from _comment(say("blank_regions", lang), "  ")
            for region, name in standard.text.regions.items():
                yield from _comment(f"  {region}: {name}", "  ")
        if key == "population":
            yield from _attributes(standard, head)
        words = field_text("Station", key, lang)[1]
        if key == "population" and key in head.station and carried.year is not None:
            words = say("blank_population_before", lang, words=words, year=str(carried.year))
        yield _entry(key, head.station.get(key), words, "  ")


def _sections(standard: Standard, carried: Carried, lang: Lang) -> Iterator[str]:
    """Room for the sections that do not apply, where any may be left out."""
    optional = [section for section in standard.text.sections() if section.may_not_apply]
    if not optional:
        return
    yield from _comment(say("blank_sections", lang, number=str(optional[0].number)), "")
    for section in optional:
        yield from _comment(f"{section.number}: {section.title}", "  ")
        before = carried.sections.get(section.number)
        if before is not None:
            said = say("answer_not_applicable", lang, reason=before)
            yield from _comment(say("blank_before", lang, year=str(carried.year), answer=said), "  ", depth=3)
    yield "sections:"
    yield ""


def _attributes(standard: Standard, head: SubmissionHead) -> Iterator[str]:
    """What else the standard tells stations apart by: a key each, with the values that it can have."""
    if standard.text.attributes:
        yield "  attributes:"
    for name, attribute in (standard.text.attributes or {}).items():
        values = "; ".join(f"{key} ({label})" for key, label in attribute.values.items())
        yield _entry(name, head.attributes.get(name), f"{attribute.title}: {values}", "    ")


def _criterion(criterion: Criterion, place: Place, lang: Lang, carried: Carried) -> Iterator[str]:
    yield ""
    title = say("standard_criterion", lang, number=criterion.number, title=criterion.title, points=criterion.points)
    yield from _comment(title, "  ")
    for indicator in criterion.indicators:
        yield ""
        yield from _indicator(indicator, place, lang, carried)


def _indicator(indicator: Indicator, place: Place, lang: Lang, carried: Carried) -> Iterator[str]:
    grade = say(f"grade_{indicator.grade_at(place)}", lang)
    head = say("blank_indicator", lang, number=indicator.number, title=indicator.title, points=indicator.points)
    yield from _comment(f"{head} [{grade}]", "  ")
    for line in indicator.scoring.describe(place, lang):
        yield from _comment(line, "  ", depth=3)
    if indicator.evidence:
        yield from _comment(say("blank_evidence", lang, names=indicator.evidence), "  ", depth=3)
    for line in _left_out(indicator, lang):
        yield from _comment(line, "  ", depth=3)
    before = carried.words.get(indicator.number)
    if before is not None:
        code = "blank_carried" if indicator.number in carried.answers else "blank_before"
        yield from _comment(say(code, lang, year=str(carried.year), answer=before), "  ", depth=3)
    raw = carried.answers.get(indicator.number)
    yield f"  {indicator.number}:"
    reason = reason_in(raw)
    if reason is not None:
        yield f"    {NOT_APPLICABLE[0]}: {scalar(reason, in_flow=False)}"
    yield from _questions(list(indicator.scoring.questions()), raw, lang)
    yield f"    evidence: {flow(carried.references.get(indicator.number, ()))}"
    yield "    note:"
    if raw is not None:
        yield _line("carried", str(carried.year), say("blank_carried_mark", lang), "    ")


def _left_out(indicator: Indicator, lang: Lang) -> Iterator[str]:
    """How to say that it, or a part of it, does not apply."""
    if indicator.may_not_apply:
        yield say("blank_left_out", lang)
    for steps, rule in groups(indicator.scoring):
        for part in rule.may_not_apply:
            yield say("blank_left_out_part", lang, part=named((*steps, part)), key=part)


def _questions(questions: list[Question], raw: Any, lang: Lang) -> Iterator[str]:
    """The values under their keys, each with its question behind it."""
    opened: Path = ()
    absent: Path | None = None
    for question in questions:
        path = question.path or ("value",)
        if absent is not None and path[: len(absent)] == absent:
            continue
        *groups, key = path
        absent = next((way for way in _ways(question.path) if reason_in(_group_at(raw, way)) is not None), None)
        if absent is not None:
            groups, key = list(absent[:-1]), absent[-1]
        for depth, group in enumerate(groups):
            if opened[: depth + 1] != tuple(groups[: depth + 1]):
                yield f"    {'  ' * depth}{group}:"
        opened = tuple(groups)
        if absent is not None:
            said = flow({NOT_APPLICABLE[0]: reason_in(_group_at(raw, absent))})
            yield f"    {'  ' * len(groups)}{key}: {said}"
            continue
        yield _entry(str(key), value_at(raw, question.path), _asked(question, lang), "    " + "  " * len(groups))


def _ways(path: Path) -> Iterator[Path]:
    """The way to a value, group by group."""
    yield from (path[:length] for length in range(1, len(path) + 1))


def _group_at(raw: Any, path: Path) -> Any:
    for key in path:
        raw = raw.get(key) if isinstance(raw, dict) else None
    return raw


def _asked(question: Question, lang: Lang) -> str:
    if question.options is not None:
        return say("blank_choice", lang, words=question.words, keys=" | ".join(question.options))
    code = {"yes_no": "blank_yes_no", "count": "blank_count", "measurement": "blank_measurement"}[question.kind]
    return say(code, lang, words=question.asked(lang), unit=question.unit)


def _register(carried: Carried, year: int, lang: Lang) -> Iterator[str]:
    yield from _comment(say("blank_register", lang), "")
    example = say("blank_register_example", lang, year=str(year))
    yield f"#   {example}"
    yield "evidence:"
    for key, entry in carried.register.items():
        if key in carried.expired:
            yield from _comment(say("blank_expired", lang), "  ")
        yield f"  {scalar(key, in_flow=True)}: {flow(_entry_data(entry))}"


def _entry_data(entry: EvidenceEntry) -> dict[str, str]:
    fields = ("title", "number", "issued", "expires", "lasting", "file", "sha256")
    values = {name: getattr(entry, name) for name in fields}
    return {name: _written(value) for name, value in values.items() if value is not None}


def _written(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _entry(key: str, value: str | None, words: str, indent: str) -> str:
    return _line(key, None if value is None else scalar(value, in_flow=False), words, indent)


def _line(key: str, written: str | None, words: str, indent: str) -> str:
    start = f"{indent}{key}:" if written is None else f"{indent}{key}: {written}"
    return f"{start:<30}  # {' '.join(words.split())}"


def _comment(text: str, indent: str, depth: int = 0) -> list[str]:
    """A comment, wrapped, its own indentation kept."""
    lead = f"{indent}# {' ' * (depth + len(text) - len(text.lstrip()))}"
    return wrapped(" ".join(text.split()), lead, lead, _WIDTH)
