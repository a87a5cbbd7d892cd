"""The questions of an XLSForm, in the order in which a phone asks them."""

from collections.abc import Iterator
from typing import assert_never

from yte_check.documents.language import Lang, say
from yte_check.documents.plain_names import plain
from yte_check.documents.record import record
from yte_check.forms.layout import (
    AnswerRow,
    CriterionRows,
    FormRow,
    IndicatorRows,
    LeafRows,
    ListOption,
    criteria_rows,
    station_rows,
)
from yte_check.forms.manifest import stamp_of
from yte_check.forms.xlsform.names import AS_OF, PHOTO, SHA256, STANDARD, name_of
from yte_check.standard import place as standing
from yte_check.standard.place import Place, place_of
from yte_check.standard.regions import named_rows
from yte_check.standard.rules import Rate
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

    def questions(self) -> Iterator[SurveyRow]:
        stamp = stamp_of(self._standard, self._lang)
        for name, value in ((STANDARD, stamp.standard), (SHA256, stamp.sha256), (AS_OF, stamp.as_of)):
            yield SurveyRow("calculate", name, calculation=f"'{value}'")
        yield from self._station()
        for rows in criteria_rows(self._standard, self._lang):
            yield from self._criterion(rows)

    def _station(self) -> Iterator[SurveyRow]:
        title = say("form_sheet_station", self._lang)
        yield SurveyRow("begin group", "tram", title, appearance="field-list")
        for row in station_rows(self._standard, self._lang):
            yield self._fact(row)
        yield SurveyRow("end group", "tram")
        if self._standard.text.zones is not None:
            yield SurveyRow("calculate", ZONE, calculation=self._zone())

    def _fact(self, row: FormRow) -> SurveyRow:
        name = name_of(row.path)
        match row.kind:
            case "choice":
                return SurveyRow(f"select_one {self._list(name, row)}", name, row.label, row.hint)
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

    def _criterion(self, rows: CriterionRows) -> Iterator[SurveyRow]:
        criterion, lang = rows.criterion, self._lang
        group = f"tc{criterion.number}"
        yield SurveyRow(
            "begin group", group, say("form_criterion", lang, number=criterion.number, title=criterion.title)
        )
        for indicator in rows.indicators:
            yield from self._indicator(indicator)
        yield SurveyRow("end group", group)

    def _indicator(self, rows: IndicatorRows) -> Iterator[SurveyRow]:
        indicator, lang = rows.indicator, self._lang
        group = f"ct{indicator.number}"
        title = say("xlsform_indicator", lang, number=indicator.number, title=indicator.title, points=indicator.points)
        yield SurveyRow("begin group", group, title, appearance="field-list")
        yield from self._rule(rows)
        for leaf in rows.leaves:
            if leaf.title is not None:
                yield SurveyRow("note", f"{group}_{plain(leaf.name or '')}", leaf.title.label)
            for row in leaf.rows:
                yield from self._answer(leaf, row)
        if _OBSERVED in indicator.verify:
            for position, document in enumerate(indicator.evidence, 1):
                name = name_of((*rows.head.path, f"{PHOTO}{position}"))
                yield SurveyRow("image", name, say("xlsform_photo", lang, document=document), parameters=_PHOTO_SIZE)
        yield SurveyRow("text", name_of((*rows.head.path, "note")), say("form_column_note", lang))
        yield SurveyRow("end group", group)

    def _rule(self, rows: IndicatorRows) -> Iterator[SurveyRow]:
        """How it is scored: for the station's own zone, region or attribute where the rule differs by it."""
        rule, name = rows.indicator.scoring, f"ct{rows.indicator.number}_cach_cham"

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
