"""The sheet of a criterion: every question with what is understood of its answer, and the points that come of it."""

from typing import assert_never

from yte_check.documents.language import Lang, say
from yte_check.forms.formulas.answers import FAULTS as ABSENT_FAULTS
from yte_check.forms.formulas.answers import text
from yte_check.forms.formulas.calculation import (
    CriterionResults,
    IndicatorResults,
    PointCells,
    Results,
    SectionResults,
)
from yte_check.forms.formulas.indicators import STATUSES
from yte_check.forms.formulas.rate import FAULTS
from yte_check.forms.formulas.worth import Formula, Scale
from yte_check.forms.layout import (
    COLUMNS,
    LEFT_OUT,
    AnswerRow,
    CriterionRows,
    FormRow,
    GroupRow,
    IndicatorRows,
    LeafRows,
    column_title,
)
from yte_check.forms.places import CRITERION_COLUMNS, CRITERION_HEADER, CriterionColumn
from yte_check.forms.rule_words import rule_words
from yte_check.forms.workbook import look
from yte_check.forms.workbook.allowed import Allowed
from yte_check.forms.workbook.answers import Entries
from yte_check.forms.workbook.sentences import figure, floor, in_points, sentence, spread, total_sentence
from yte_check.forms.workbook.sheet import FormSheet
from yte_check.standard.rules import Rate
from yte_check.standard.rules.bands import thresholds_of
from yte_check.standard.rules.leaves import leaves
from yte_check.standard.standard import Standard

WIDTHS = (6, 54, 24, 12, 12, 19, 8, 9, 9, 18, 26, 10, 18, 15, 30)
_POINT_COLUMNS = ("max", "low", "high")
_COLOURS = {
    "full": look.FULL,
    "partial": look.PARTIAL,
    "zero": look.LOW,
    "missing": look.MISSING,
    "incomplete": look.MISSING,
}
_RATE, _CLOSE_RATE = "0.0#", "0.0#####"
"""Two decimals, and more where with two a rate would be taken for a threshold that it misses."""


class CriterionSheet:
    """Writes one criterion's sheet."""

    def __init__(self, sheet: FormSheet, standard: Standard, lang: Lang) -> None:
        self._form = sheet
        self._allowed = Allowed(sheet.sheet, lang)
        self._standard = standard
        self._lang = lang
        self._marked = False
        self._shown = [name for name in CRITERION_COLUMNS if name != "key" and name in sheet.columns]

    def write(self, rows: CriterionRows, results: CriterionResults, whole: Results, entries: Entries) -> None:
        self._marked = any((each.head.key, "carried") in entries for each in rows.all_indicators())
        self._head(rows, results, whole)
        self._colours(self._section(rows, results, whole.scale, entries, CRITERION_HEADER))
        if not self._marked:
            self._form.hide(CRITERION_COLUMNS["carried"])
        if not any(row.optional for row in rows.rows()):
            for name in (each for each in LEFT_OUT if each in self._form.columns):
                self._form.hide(self._form.columns[name])
        if not any(isinstance(rule, Rate) for each in self._standard.indicators.values()
                   for _, rule in leaves(each.scoring)):  # fmt: skip
            for name in COLUMNS["rate"]:
                self._form.hide(self._form.columns[name])
        self._form.finish(landscape=True, freeze=f"C{CRITERION_HEADER + 1}", header=CRITERION_HEADER)

    def _head(self, rows: CriterionRows, results: CriterionResults, whole: Results) -> None:
        lang, form, scale = self._lang, self._form, whole.scale
        criterion = rows.criterion
        percent = self._standard.text.asked.share_of(criterion.number) * 100
        title = say("form_criterion", lang, number=criterion.number, title=criterion.title)
        form.line(2, title, bold=True, size=look.SIZE + 2)
        needed = f"{results.points.max}*{percent / 100}/{scale.steps}"
        most = in_points(results.points.max, scale)
        points, reached = spread(results.points, scale, lang), floor(results.floor, lang)
        if percent:
            shown = sentence("form_criterion_points", lang, points=points, max=most, needed=needed, floor=reached)
        else:
            shown = sentence("form_criterion_points_alone", lang, points=points, max=most)
        form.formula_line(3, shown, "x" * 90)
        form.formula_line(4, total_sentence(whole, self._standard, lang), "x" * 90, bold=False)
        form.line(5, say("form_how", lang), italic=True)
        for name in self._shown:
            form.text(
                self._cell(name, CRITERION_HEADER), column_title(name, lang), bold=True, fill=look.HEADER, center=True
            )
        form.height(CRITERION_HEADER, {CRITERION_COLUMNS[name]: column_title(name, lang) for name in self._shown})

    def _section(
        self, rows: CriterionRows, results: CriterionResults, scale: Scale, entries: Entries, number: int
    ) -> int:
        """A criterion or section with all that is in it, below a row; returns the last."""
        if rows.head is not None:
            number += 1
            self._section_row(rows, rows.head, results.sections[rows.criterion.number], scale, entries, number)
        for indicator in rows.indicators:
            number = self._indicator(indicator, results.indicators[indicator.indicator.number], scale, entries, number)
        for section in rows.sections:
            number = self._section(section, results, scale, entries, number)
        return number

    def _section_row(
        self, rows: CriterionRows, head: FormRow, results: SectionResults, scale: Scale, entries: Entries, number: int
    ) -> None:
        form, lang = self._form, self._lang
        for name in self._shown:
            if name not in head.columns and (name != "carried" or self._marked):
                form.text(self._cell(name, number), None, fill=look.HEADER)
        form.text(self._cell("label", number), head.label, bold=True, fill=look.HEADER)
        state = floor(results.floor, lang) if results.floor is not None else text("")
        state = self._unless_fault(state, results.left_out)
        form.formula(self._cell("state", number), state, bold=True, fill=look.HEADER)
        self._points(number, results.points, scale, bold=True, fill=look.HEADER)
        if "evidence" in head.columns:
            form.entry(self._cell("evidence", number), entries.get((head.key, "evidence")), "@", center=False)
        self._left_out(head, entries, number)
        form.key(number, head.key)
        texts = {"reason": str(entries.get((head.key, "reason")) or "")} if head.optional else {}
        self._height(number, {"label": head.label, **texts})

    def _left_out(self, row: FormRow, entries: Entries, number: int, fill: str | None = None) -> None:
        """The cells that say that something does not apply, and why."""
        if not row.optional:
            for name in LEFT_OUT:
                if name in self._form.columns and row.kind != "section":
                    self._form.text(self._cell(name, number), None, fill=fill)
            return
        for name in LEFT_OUT:
            self._form.entry(self._cell(name, number), entries.get((row.key, name)), "@", center=name == "absent")
        self._allowed.absent(self._cell("absent", number))

    def _unless_fault(self, formula: Formula, cell: str | None) -> Formula:
        """The formula, or what is wrong with what is said of not applying."""
        if cell is None:
            return formula
        faults = ",".join(text(say(code, self._lang)) for code in ABSENT_FAULTS)
        return f"IF({cell}>0,CHOOSE({cell},{faults}),{formula})"

    def _indicator(
        self, rows: IndicatorRows, results: IndicatorResults, scale: Scale, entries: Entries, number: int
    ) -> int:
        number += 1
        self._head_row(rows, results, scale, entries, number)
        cells_of = dict(zip((leaf.steps for leaf in rows.leaves), results.leaves, strict=True))
        for leaf in rows.blocks:
            if isinstance(leaf, GroupRow):
                number = self._title_row(leaf.head, results, entries, number + 1)
                continue
            shows_points = cells_of[leaf.steps] if len(cells_of) > 1 else None
            if leaf.title is not None:
                number = self._title_row(leaf.title, results, entries, number + 1)
                self._points(number, shows_points, scale)
                shows_points = None
            for row in leaf.rows:
                number += 1
                self._question(leaf, row, results, entries, number)
                self._points(number, shows_points, scale)
                shows_points = None
        return number

    def _title_row(self, row: FormRow, results: IndicatorResults, entries: Entries, number: int) -> int:
        """The row above several that belong together; returns its number."""
        self._label(row, number, row.columns)
        self._left_out(row, entries, number)
        if row.optional:
            self._form.formula(self._cell("state", number), self._unless_fault(text(""), results.left_out[row.key]))
        return number

    def _head_row(
        self, rows: IndicatorRows, results: IndicatorResults, scale: Scale, entries: Entries, number: int
    ) -> None:
        form, lang, indicator = self._form, self._lang, rows.indicator
        form.text(self._cell("order", number), indicator.number, bold=True, fill=look.HEAD, center=True)
        form.text(self._cell("label", number), indicator.title, bold=True, fill=look.HEAD)
        form.comment(self._cell("label", number), "\n".join(rule_words(indicator, self._standard, lang)))
        for name in ("answer", "numerator", "denominator"):
            form.text(self._cell(name, number), None, fill=look.HEAD)
        words = ",".join(text(say(f"form_status_{status}", lang)) for status in STATUSES)
        state = self._unless_fault(f"CHOOSE({results.status},{words})", results.left_out.get(rows.head.key))
        form.formula(self._cell("state", number), state, bold=True, fill=look.HEAD)
        self._points(number, results.points, scale, bold=True)
        for name in ("evidence", "note"):
            value = entries.get((rows.head.key, name))
            form.entry(self._cell(name, number), value, "@", center=False)
        self._left_out(rows.head, entries, number, look.HEAD)
        mark = entries.get((rows.head.key, "carried"))
        if mark is not None:
            form.entry(self._cell("carried", number), mark, "@")
            self._allowed.looked_at(self._cell("carried", number), str(mark))
        form.key(number, rows.head.key)
        texts = {name: str(entries.get((rows.head.key, name)) or "") for name in ("evidence", "note")}
        if rows.head.optional:
            texts["reason"] = str(entries.get((rows.head.key, "reason")) or "")
        self._height(number, {"label": indicator.title, **texts})

    def _question(
        self, leaf: LeafRows, row: AnswerRow, results: IndicatorResults, entries: Entries, number: int
    ) -> None:
        self._label(row, number, row.columns)
        self._left_out(row, entries, number)
        for name in row.asked:
            self._form.entry(self._cell(name, number), entries.get((row.key, name)))
        shown = _RATE + _unit(leaf.rate) if leaf.rate is not None else _RATE
        self._form.formula(self._cell("state", number), self._state(leaf, row, results), form=shown)
        answer = self._cell("answer", number)
        match row.kind:
            case "rate":
                assert leaf.rate is not None
                self._close_to(leaf.rate, self._cell("state", number))
                self._allowed.counts(self._cell("numerator", number), self._cell("denominator", number), leaf.rate)
            case "choice":
                self._allowed.options(answer, results.options[row.key])
                longest = max((option.label for option in row.options), key=len)
                self._height(number, {"label": row.label, "answer": longest})
            case "number" | "figure":
                self._allowed.measure(answer)
            case "yes_no" | "item":
                self._allowed.yes_no(answer)
            case _:
                assert_never(row.kind)

    def _label(self, row: FormRow, number: int, columns: tuple[str, ...]) -> None:
        form = self._form
        form.text(self._cell("label", number), row.label, italic=row.kind == "part")
        others = ("order", "answer", "numerator", "denominator", "state", *_POINT_COLUMNS, "evidence", "note")
        for name in (*others, "carried") if self._marked else others:
            if name not in columns:
                closed = name in ("answer", "numerator", "denominator")
                form.text(self._cell(name, number), None, fill=look.CLOSED if closed else None)
        form.key(number, row.key)
        self._height(number, {"label": row.label})

    def _points(
        self, number: int, points: PointCells | None, scale: Scale, *, bold: bool = False, fill: str = look.HEAD
    ) -> None:
        if points is None:
            return
        for name in _POINT_COLUMNS:
            formula = figure(points, name, scale, self._lang)
            self._form.formula(self._cell(name, number), formula, bold=bold, fill=fill if bold else None)

    def _state(self, leaf: LeafRows, row: FormRow, results: IndicatorResults) -> Formula:
        """What is wrong with the answer, what is missing of it, or the rate that two counts make."""
        lang, states = self._lang, results.states[row.key]
        wrong = text(say("form_fault", lang))
        rule = leaf.rate
        left_out = results.left_out.get(row.key)
        if rule is None:
            return self._unless_fault(f'IF({states[0]}="?",{wrong},"")', left_out)
        numerator, denominator = states
        fault = results.faults[row.key]
        faults = ",".join(text(say(code, lang)) for code in FAULTS)
        lacks = [text(say("form_lacks", lang, what=column_title(name, lang))) for name in COLUMNS["rate"]]
        absent = text(say("form_nobody", lang))
        rate = f"{numerator}*{rule.per}/{denominator}"
        formula = f"IF({denominator}=0,{absent},{rate})"
        formula = f'IF({numerator}="",IF({denominator}="","",{lacks[0]}),IF({denominator}="",{lacks[1]},{formula}))'
        return self._unless_fault(f"IF({fault}>0,CHOOSE({fault},{faults}),{formula})", left_out)

    def _close_to(self, rule: Rate, cell: str) -> None:
        thresholds = {bound for row in rule.table.rows() for bound in thresholds_of(row.value)}
        meets = ",".join(f"ROUND({cell},2)={bound}" for bound in sorted(thresholds))
        close = f"IF(ISNUMBER({cell}),AND(OR({meets}),ROUND({cell},2)<>{cell}),FALSE)"
        self._form.sheet.conditional_formatting.add(cell, look.form_where(close, _CLOSE_RATE + _unit(rule)))

    def _colours(self, last: int) -> None:
        """Missing, low and full points in colour, beside the word for them; faults in red; what is filled in, white."""
        sheet, first, lang = self._form.sheet, CRITERION_HEADER + 1, self._lang
        state, high = CRITERION_COLUMNS["state"], CRITERION_COLUMNS["high"]
        for status, colour in _COLOURS.items():
            words = text(say(f"form_status_{status}", lang))
            sheet.conditional_formatting.add(
                f"{state}{first}:{high}{last}", look.fill_where(f"${state}{first}={words}", colour)
            )
        start = text(say("form_fault", lang))
        wrong = f"LEFT(${state}{first},LEN({start}))={start}"
        sheet.conditional_formatting.add(f"{state}{first}:{state}{last}", look.fill_where(wrong, look.FAULT))
        entered: list[tuple[CriterionColumn, CriterionColumn]] = [("answer", "denominator"), ("evidence", "note")]
        entered += [("absent", "reason")] if "absent" in self._form.columns else []
        for columns in entered:
            left, right = (CRITERION_COLUMNS[name] for name in columns)
            filled = f"AND(LEN({left}{first})>0)"
            sheet.conditional_formatting.add(f"{left}{first}:{right}{last}", look.fill_where(filled, "FFFFFF"))

    def _height(self, number: int, texts: dict[str, str]) -> None:
        self._form.height(number, {CRITERION_COLUMNS[name]: words for name, words in texts.items()})  # type: ignore[index]

    def _cell(self, column: str, number: int) -> str:
        return f"{CRITERION_COLUMNS[column]}{number}"  # type: ignore[index]


def _unit(rule: Rate) -> str:
    """The sign behind a rate in a number format; only of shares, for other units stand in the question."""
    return '"%"' if rule.is_share else ""
