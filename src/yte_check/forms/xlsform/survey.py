"""The questions of an XLSForm, in the order in which a phone asks them."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import assert_never

from yte_check.documents.language import Lang, say
from yte_check.documents.plain_names import plain
from yte_check.documents.record import record
from yte_check.forms.layout import (
    AnswerRow,
    CriterionRows,
    FormRow,
    GroupRow,
    IndicatorRows,
    LeafRows,
    ListOption,
    criteria_rows,
    station_rows,
)
from yte_check.forms.manifest import stamp_of
from yte_check.forms.xlsform.names import AS_OF, CHOSEN, PHOTO, REASON, SHA256, STANDARD, name_of, numbered
from yte_check.forms.xlsform.score import SCORE, PhoneScore, phone_score, total_words
from yte_check.standard import place as standing
from yte_check.standard.place import Place, place_of
from yte_check.standard.regions import named_rows
from yte_check.standard.rules import Rate
from yte_check.standard.rules.leaves import named
from yte_check.standard.standard import Standard
from yte_check.station.periods import FIRST_YEAR, LAST_YEAR

YES_NO = "co_khong"
ZONE = "zone_used"
_ASKED = {standing.ZONE: ZONE, standing.REGION: "station__region"}
"""The questions whose answers choose a row of a table; attributes have questions of their own names."""
"""The zone that the phone works out: stated, else by terrain and distance."""
_OBSERVED = "observe"
_PHOTO_SIZE = "max-pixels=1600"
"""Enough to read a page, and little enough to send from a mountain."""


@record
class SurveyRow:
    """A row of the survey; the fields are the columns of an XLSForm."""

    type: str
    name: str
    label: str = ""
    hint: str = ""
    relevant: str = ""
    constraint: str = ""
    constraint_message: str = ""
    calculation: str = ""
    default: str = ""
    required: str = ""
    appearance: str = ""
    parameters: str = ""


@record
class ChoiceList:
    name: str
    options: tuple[ListOption, ...]


class XlsformSurvey:
    """Every question and every list of a standard's form."""

    def __init__(self, standard: Standard, year: int, lang: Lang) -> None:
        self._standard, self._year, self._lang = standard, year, lang
        yes_no = (ListOption("co", say("form_yes", lang)), ListOption("khong", say("form_no", lang)))
        self.lists = [ChoiceList(YES_NO, yes_no)]
        self._facts = station_rows(standard, lang, int(year))
        self.period = name_of(self._facts[0].path)
        """The question of the year, or of the part of it."""

    def questions(self) -> Iterator[SurveyRow]:
        stamp = stamp_of(self._standard, self._lang)
        for name, value in ((STANDARD, stamp.standard), (SHA256, stamp.sha256), (AS_OF, stamp.as_of)):
            yield SurveyRow("calculate", name, calculation=f"'{value}'")
        yield from self._station()
        for rows in criteria_rows(self._standard, self._lang):
            yield from self._criterion(rows)
        yield from self._score()

    def _score(self) -> Iterator[SurveyRow]:
        """What the answers come to so far, worked out on the phone."""
        lang, score = self._lang, self._phone_score
        title = say("form_result_title", lang)
        yield SurveyRow("begin group", "ket_qua", title, appearance="field-list")
        if score is None:
            yield SurveyRow("note", "ket_qua_ghi_chu", say("xlsform_unscored", lang))
        else:
            for each in (*score.calculations(), *score.shown(lang)):
                yield SurveyRow("calculate", each.name, calculation=each.xpath)
            known = " and ".join(f"${{{name}}} != ''" for name in score.asked)
            yield SurveyRow("note", "ket_qua_tong", total_words(self._standard, lang), relevant=known)
            for criterion in self._standard.text.criteria:
                words = f"{criterion.number}. {criterion.title}: ${{{SCORE}c{plain(str(criterion.number))}_shown}}"
                yield SurveyRow("note", f"ket_qua_{numbered(criterion.number)}", words, relevant=known)
            if known:
                yield SurveyRow("note", "ket_qua_noi", say("xlsform_place", lang), relevant=f"not({known})")
        yield SurveyRow("end group", "ket_qua")

    @cached_property
    def _phone_score(self) -> PhoneScore | None:
        attributes = {name: name_of(("station", "attributes", name)) for name in self._standard.text.attributes or {}}
        return phone_score(self._standard, {**_ASKED, **attributes})

    def _is_required(self, row: FormRow) -> str:
        """What the phone scores by has to be answered; a zone need not be stated where it can be derived."""
        name = name_of(row.path)
        asked = self._phone_score.asked if self._phone_score is not None else ()
        if row.path == ("station", "zone") and ZONE in asked:
            return "${station__terrain} = '' or ${station__nearest_hospital_km} = ''"
        return "yes" if row.path == ("period",) or name in asked else ""

    def _station(self) -> Iterator[SurveyRow]:
        title = say("form_sheet_station", self._lang)
        yield SurveyRow("begin group", "tram", title, appearance="field-list")
        for row in self._facts:
            yield self._fact(row)
        yield SurveyRow("end group", "tram")
        if self._standard.text.zones is not None:
            yield SurveyRow("calculate", ZONE, calculation=self._zone())

    def _fact(self, row: FormRow) -> SurveyRow:
        name = name_of(row.path)
        match row.kind:
            case "choice":
                required = self._is_required(row)
                return SurveyRow(f"select_one {self._list(name, row)}", name, row.label, row.hint, required=required)
            case "year":
                message = say("form_allowed_year", self._lang, first=str(FIRST_YEAR), last=str(LAST_YEAR))
                within = f". >= {FIRST_YEAR} and . <= {LAST_YEAR}"
                return SurveyRow(
                    "integer", name, row.label, row.hint, "", within, message, default=str(self._year), required="yes"
                )
            case "code":
                message = say("form_allowed_code", self._lang)
                return SurveyRow("text", name, row.label, row.hint, "", "regex(., '^[0-9]{5}$')", message)
            case "measure" | "count":
                kind = "decimal" if row.kind == "measure" else "integer"
                message = say(f"form_allowed_{row.kind}", self._lang)
                return SurveyRow(kind, name, row.label, row.hint, "", ". >= 0", message)
        required = "yes" if row.path == ("station", "name") else ""
        return SurveyRow("text", name, row.label, row.hint, required=required)

    def _zone(self) -> str:
        zones = self._standard.text.zones
        assert zones is not None
        zone, terrain, km = (f"${{station__{name}}}" for name in ("zone", "terrain", "nearest_hospital_km"))
        formula = "''"
        for row in reversed(zones.rows):
            conditions = [f"{terrain} = '{row.terrain}'"]
            if row.at_least_km is not None:
                conditions.append(f"{km} >= {row.at_least_km}")
            if row.below_km is not None:
                conditions.append(f"{km} < {row.below_km}")
            formula = f"if({' and '.join(conditions)}, '{row.zone}', {formula})"
        return f"if({zone} != '', {zone}, if({km} = '', '', {formula}))"

    def _criterion(self, rows: CriterionRows, *, is_section: bool = False) -> Iterator[SurveyRow]:
        criterion, lang = rows.criterion, self._lang
        group = f"tc{numbered(criterion.number)}"
        code = "form_section" if is_section else "form_criterion"
        yield SurveyRow("begin group", group, say(code, lang, number=criterion.number, title=criterion.title))
        yield from self._where_it_applies(rows.head, group, self._inside(rows))
        yield SurveyRow("end group", group)

    def _inside(self, rows: CriterionRows) -> Iterator[SurveyRow]:
        for indicator in rows.indicators:
            yield from self._indicator(indicator)
        for section in rows.sections:
            yield from self._criterion(section, is_section=True)

    def _where_it_applies(self, row: FormRow | None, group: str, questions: Iterator[SurveyRow]) -> Iterator[SurveyRow]:
        """Some questions; of what may not apply first whether it does, else why, and the questions where it does."""
        if row is None or not row.optional:
            yield from questions
            return
        chosen, reason = (name_of((*row.path, "not_applicable", each)) for each in (CHOSEN, REASON))
        alone = row.kind in ("head", "section", "choice")  # its words stand above
        label = say("xlsform_absent" if alone else "xlsform_absent_part", self._lang, what=row.label)
        yield SurveyRow(f"select_one {YES_NO}", chosen, label, appearance="minimal")
        said = f"${{{chosen}}} = 'co'"
        yield SurveyRow("text", reason, say("form_column_reason", self._lang), relevant=said, required="yes")
        yield SurveyRow("begin group", f"{group}_neu_ap_dung", relevant=f"not({said})")
        yield from questions
        yield SurveyRow("end group", f"{group}_neu_ap_dung")

    def _indicator(self, rows: IndicatorRows) -> Iterator[SurveyRow]:
        indicator, lang = rows.indicator, self._lang
        group = f"ct{numbered(indicator.number)}"
        title = say("xlsform_indicator", lang, number=indicator.number, title=indicator.title, points=indicator.points)
        yield SurveyRow("begin group", group, title, appearance="field-list")
        yield from self._rule(rows)
        yield from self._where_it_applies(rows.head, group, self._answers(rows, group))
        yield SurveyRow("text", name_of((*rows.head.path, "note")), say("form_column_note", lang))
        yield SurveyRow("end group", group)

    def _answers(self, rows: IndicatorRows, group: str) -> Iterator[SurveyRow]:
        yield from self._blocks(rows.blocks, group)
        indicator = rows.indicator
        if _OBSERVED in indicator.verify:
            for position, document in enumerate(indicator.evidence, 1):
                name = name_of((*rows.head.path, f"{PHOTO}{position}"))
                words = say("xlsform_photo", self._lang, document=document)
                yield SurveyRow("image", name, words, parameters=_PHOTO_SIZE)

    def _blocks(self, blocks: Sequence[LeafRows | GroupRow], group: str) -> Iterator[SurveyRow]:
        """The questions of the parts; what is in a group of them where that applies."""
        at = 0
        while at < len(blocks):
            block, part = blocks[at], f"{group}_{plain(named(blocks[at].steps))}"
            at += 1
            if isinstance(block, LeafRows):
                yield from self._where_it_applies(block.first, part, self._leaf(block, part))
                continue
            inner = [each for each in blocks[at:] if each.steps[: len(block.steps)] == block.steps]
            at += len(inner)
            yield SurveyRow("note", part, block.head.label)
            yield from self._where_it_applies(block.head, part, self._blocks(inner, group))

    def _leaf(self, leaf: LeafRows, name: str) -> Iterator[SurveyRow]:
        if leaf.title is not None:
            yield SurveyRow("note", name, leaf.title.label)
        for row in leaf.rows:
            yield from self._answer(leaf, row)

    def _rule(self, rows: IndicatorRows) -> Iterator[SurveyRow]:
        """How it is scored: for the station's own zone, region or attribute where the rule differs by it."""
        rule, name = rows.indicator.scoring, f"ct{numbered(rows.indicator.number)}_cach_cham"

        def words_at(place: Place) -> str:
            return "\n".join(named_rows(rule.describe(place, self._lang, keys=False), self._standard.text))

        whole = words_at(Place())
        for position, (of, keys) in enumerate(self._standard.text.place_keys.items()):
            asked = f"${{{_ASKED.get(of) or name_of(('station', 'attributes', of))}}}"
            mark = {standing.ZONE: "v", standing.REGION: "r"}.get(of, f"a{position}_")
            chosen = [
                (f"{name}_{mark}{number}", f"{asked} = '{plain(key)}'", words_at(place_of({of: key})))
                for number, key in enumerate(keys, 1)
            ]
            if any(words != whole for _, _, words in chosen):
                yield from (SurveyRow("note", key, words, relevant=where) for key, where, words in chosen)
                yield SurveyRow("note", f"{name}_x", whole, relevant=f"{asked} = ''")
                return
        yield SurveyRow("note", name, whole)

    def _answer(self, leaf: LeafRows, row: AnswerRow) -> Iterator[SurveyRow]:
        value = name_of((*row.path, "value"))
        match row.kind:
            case "rate":
                assert leaf.rate is not None
                yield from self._counts(leaf.rate, row)
            case "choice":
                yield SurveyRow(f"select_one {self._list(value, row)}", value, row.label)
            case "number":
                message = say("form_allowed_measure", self._lang)
                yield SurveyRow("decimal", value, row.label, "", "", ". >= 0", message)
            case "figure":
                message = say("form_allowed_measure", self._lang)
                yield SurveyRow("decimal", name_of(row.path), row.label, "", "", ". >= 0", message)
            case "yes_no":
                yield SurveyRow(f"select_one {YES_NO}", value, row.label)
            case "item":
                yield SurveyRow(f"select_one {YES_NO}", name_of(row.path), row.label, appearance="minimal")
            case _:
                assert_never(row.kind)

    def _counts(self, rule: Rate, row: FormRow) -> Iterator[SurveyRow]:
        """The whole first, then the part of it, which must not be more; the part of nobody is not asked."""
        lang = self._lang
        numerator, denominator = name_of((*row.path, "numerator")), name_of((*row.path, "denominator"))
        least = 0 if rule.when_absent is not None else 1
        conditions = [f". >= {least}"] + (
            [f"(${{{numerator}}} = '' or . >= ${{{numerator}}})"] if rule.is_share else []
        )
        counted = "denominator" if rule.is_share else "count"
        message = say(f"form_allowed_{counted}" if least == 0 else f"form_allowed_{counted}_not_zero", lang)
        yield SurveyRow(
            "integer", denominator, rule.denominator, say("form_column_denominator", lang), "",
            " and ".join(conditions), message,
        )  # fmt: skip
        conditions = [". >= 0"] + ([f"(${{{denominator}}} = '' or . <= ${{{denominator}}})"] if rule.is_share else [])
        message = say("form_allowed_numerator" if rule.is_share else "form_allowed_count", lang)
        asked = f"${{{denominator}}} = '' or ${{{denominator}}} > 0" if rule.is_share and least == 0 else ""
        yield SurveyRow(
            "integer", numerator, rule.numerator, say("form_column_numerator", lang), asked,
            " and ".join(conditions), message,
        )  # fmt: skip

    def _list(self, name: str, row: FormRow) -> str:
        self.lists.append(ChoiceList(f"l_{name}", row.options))
        return f"l_{name}"
