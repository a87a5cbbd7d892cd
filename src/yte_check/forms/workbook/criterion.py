"""The sheet of a criterion: every question with what is understood of its answer, and the points that come of it."""

from typing import assert_never

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.forms.formulas.answers import text
from yte_check.forms.formulas.calculation import STATUSES, CriterionResults, IndicatorResults, PointCells, Results
from yte_check.forms.formulas.rate import FAULTS
from yte_check.forms.formulas.worth import Formula, Scale
from yte_check.forms.layout import COLUMNS, AnswerRow, CriterionRows, FormRow, IndicatorRows, LeafRows, column_title
from yte_check.forms.places import CRITERION_COLUMNS, CRITERION_HEADER
from yte_check.forms.workbook import look
from yte_check.forms.workbook.allowed import Allowed
from yte_check.forms.workbook.answers import Entries
from yte_check.forms.workbook.sentences import floor, in_points, sentence, spread, verdict
from yte_check.forms.workbook.sheet import FormSheet
from yte_check.standard.place import Place
from yte_check.standard.regions import named_rows
from yte_check.standard.rules import Rate
from yte_check.standard.rules.bands import thresholds_of
from yte_check.standard.standard import Standard

WIDTHS = (6, 54, 24, 12, 12, 19, 8, 9, 9, 18, 26, 10, 18)
_SHOWN = [name for name in CRITERION_COLUMNS if name != "key"]
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
        self._at: dict[Path, int] = {}
        self._marked = False

    def write(self, rows: CriterionRows, results: CriterionResults, whole: Results, entries: Entries) -> None:
        self._marked = any((each.head.key, "carried") in entries for each in rows.indicators)
        self._head(rows, results, whole)
        number = CRITERION_HEADER
        for indicator, result in zip(rows.indicators, results.indicators, strict=True):
            number = self._indicator(indicator, result, whole.scale, entries, number)
        self._colours(number)
        if not self._marked:
            self._form.hide(CRITERION_COLUMNS["carried"])
        self._form.finish(landscape=True, freeze=f"C{CRITERION_HEADER + 1}", header=CRITERION_HEADER)

    def _head(self, rows: CriterionRows, results: CriterionResults, whole: Results) -> None:
        lang, form, scale = self._lang, self._form, whole.scale
        criterion, percent = rows.criterion, self._standard.text.asked.criterion_percent
        title = say("form_criterion", lang, number=criterion.number, title=criterion.title)
        form.line(2, title, bold=True, size=look.SIZE + 2)
        needed = f"{results.points.max}*{percent / 100}/{scale.steps}"
        most = in_points(results.points.max, scale)
        points, reached = spread(results.points, scale), floor(results.floor, lang)
        shown = sentence("form_criterion_points", lang, points=points, max=most, needed=needed, floor=reached)
        form.formula_line(3, shown, "x" * 90)
        shown = sentence(
            "form_total_points", lang, points=spread(whole.points, scale), max=in_points(whole.points.max, scale),
            verdict=verdict(whole.verdict, lang),
        )  # fmt: skip
        form.formula_line(4, shown, "x" * 90, bold=False)
        form.line(5, say("form_how", lang), italic=True)
        for name in _SHOWN:
            form.text(
                self._cell(name, CRITERION_HEADER), column_title(name, lang), bold=True, fill=look.HEADER, center=True
            )
        form.height(CRITERION_HEADER, {CRITERION_COLUMNS[name]: column_title(name, lang) for name in _SHOWN})

    def _indicator(
        self, rows: IndicatorRows, results: IndicatorResults, scale: Scale, entries: Entries, number: int
    ) -> int:
        number += 1
        self._head_row(rows, results, scale, entries, number)
        for leaf, points in zip(rows.leaves, results.leaves, strict=True):
            shows_points = points if len(rows.leaves) > 1 else None
            if leaf.title is not None:
                number += 1
                self._label(leaf.title, number, ())
                self._points(number, shows_points, scale)
                shows_points = None
            for row in leaf.rows:
                number += 1
                self._question(leaf, row, results, entries, number)
                self._points(number, shows_points, scale)
                shows_points = None
        return number

    def _head_row(
        self, rows: IndicatorRows, results: IndicatorResults, scale: Scale, entries: Entries, number: int
    ) -> None:
        form, lang, indicator = self._form, self._lang, rows.indicator
        form.text(self._cell("order", number), indicator.number, bold=True, fill=look.HEAD, center=True)
        form.text(self._cell("label", number), indicator.title, bold=True, fill=look.HEAD)
        form.comment(self._cell("label", number), self._rule(rows))
        for name in ("answer", "numerator", "denominator"):
            form.text(self._cell(name, number), None, fill=look.HEAD)
        words = ",".join(text(say(f"form_status_{status}", lang)) for status in STATUSES)
        form.formula(self._cell("state", number), f"CHOOSE({results.status},{words})", bold=True, fill=look.HEAD)
        self._points(number, results.points, scale, bold=True)
        for name in ("evidence", "note"):
            value = entries.get((rows.head.key, name))
            form.entry(self._cell(name, number), value, "@", center=False)
        mark = entries.get((rows.head.key, "carried"))
        if mark is not None:
            form.entry(self._cell("carried", number), mark, "@")
            self._allowed.looked_at(self._cell("carried", number), str(mark))
        form.key(number, rows.head.key)
        texts = {name: str(entries.get((rows.head.key, name)) or "") for name in ("evidence", "note")}
        self._height(number, {"label": indicator.title, **texts})

    def _question(
        self, leaf: LeafRows, row: AnswerRow, results: IndicatorResults, entries: Entries, number: int
    ) -> None:
        self._label(row, number, row.columns)
        for name in row.columns:
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

    def _points(self, number: int, points: PointCells | None, scale: Scale, *, bold: bool = False) -> None:
        if points is None:
            return
        for name in _POINT_COLUMNS:
            formula = in_points(getattr(points, name), scale)
            self._form.formula(self._cell(name, number), formula, bold=bold, fill=look.HEAD if bold else None)

    def _state(self, leaf: LeafRows, row: FormRow, results: IndicatorResults) -> Formula:
        """What is wrong with the answer, what is missing of it, or the rate that two counts make."""
        lang, states = self._lang, results.states[row.key]
        wrong = text(say("form_fault", lang))
        rule = leaf.rate
        if rule is None:
            return f'IF({states[0]}="?",{wrong},"")'
        numerator, denominator = states
        fault = results.faults[row.key]
        faults = ",".join(text(say(code, lang)) for code in FAULTS)
        lacks = [text(say("form_lacks", lang, what=column_title(name, lang))) for name in COLUMNS["rate"]]
        absent = text(say("form_nobody", lang))
        rate = f"{numerator}*{rule.per}/{denominator}"
        formula = f"IF({denominator}=0,{absent},{rate})"
        formula = f'IF({numerator}="",IF({denominator}="","",{lacks[0]}),IF({denominator}="",{lacks[1]},{formula}))'
        return f"IF({fault}>0,CHOOSE({fault},{faults}),{formula})"

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
        for columns in (("answer", "denominator"), ("evidence", "note")):
            left, right = (CRITERION_COLUMNS[name] for name in columns)
            filled = f"AND(LEN({left}{first})>0)"
            sheet.conditional_formatting.add(f"{left}{first}:{right}{last}", look.fill_where(filled, "FFFFFF"))

    def _rule(self, rows: IndicatorRows) -> str:
        """The rule in words, with how sure it is and which documents prove the answer."""
        lang, indicator = self._lang, rows.indicator
        lines = [say("form_comment_points", lang, points=indicator.points)]
        rule = indicator.scoring.describe(Place(), lang, keys=False)
        lines += named_rows(rule, self._standard.text)
        if indicator.evidence:
            lines.append(say("form_comment_evidence", lang, evidence=indicator.evidence))
        grade = say(f"grade_{indicator.grade_at(Place())}", lang)
        return "\n".join([*lines, say("form_comment_grade", lang, grade=grade)])

    def _height(self, number: int, texts: dict[str, str]) -> None:
        self._form.height(number, {CRITERION_COLUMNS[name]: words for name, words in texts.items()})  # type: ignore[index]

    def _cell(self, column: str, number: int) -> str:
        return f"{CRITERION_COLUMNS[column]}{number}"  # type: ignore[index]


def _unit(rule: Rate) -> str:
    """The sign behind a rate in a number format; only of shares, for other units stand in the question."""
    return '"%"' if rule.is_share else ""
