"""The sheet of results: every criterion's points and floor, the total and the verdict, as far as can be said."""

from collections.abc import Sequence
from decimal import Decimal

from yte_check.documents.language import Lang, say
from yte_check.forms.formulas.answers import text
from yte_check.forms.formulas.calculation import Results, SectionResults
from yte_check.forms.formulas.worth import Scale
from yte_check.forms.layout import CriterionRows
from yte_check.forms.workbook import look
from yte_check.forms.workbook.sentences import figure, or_worked_out, state_of, total_sentence, verdict
from yte_check.forms.workbook.sheet import FormSheet
from yte_check.forms.workbook.station import reference_note
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard

COLUMNS = {
    "order": "A",
    "title": "B",
    "max": "C",
    "low": "D",
    "high": "E",
    "needed": "F",
    "floor": "G",
    "missing": "H",
    "key": "I",
}
WIDTHS = (6, 56, 10, 11, 11, 11, 14, 14, 10)
HEADER = 5


def write_result(
    form: FormSheet,
    criteria: Sequence[CriterionRows],
    titles: Sequence[str],
    results: Results,
    standard: Standard,
    lang: Lang,
) -> None:
    """``titles`` are those of the criteria's sheets."""
    scale, recognition = results.scale, standard.text.asked
    form.line(2, say("form_result_title", lang), bold=True, size=look.SIZE + 2)
    form.formula_line(3, total_sentence(results, standard, lang), "x" * 90)
    form.line(4, reference_note(standard, lang) or say("form_verified", lang), italic=True)
    for name, column in COLUMNS.items():
        if name != "key":
            form.text(f"{column}{HEADER}", _title(name, lang), bold=True, fill=look.HEADER, center=True)
    form.height(HEADER, {column: _title(name, lang) for name, column in COLUMNS.items() if name != "key"})
    number = HEADER
    for rows, title, result in zip(criteria, titles, results.criteria, strict=True):
        for section in rows.all_sections():
            number += 1
            is_section = section is not rows
            share = recognition.share_of(section.criterion.number, is_section)
            _row(form, number, section, result.sections[section.criterion.number], share, scale, lang)
            if not is_section:  # on a short text: LibreOffice does not wrap a link
                form.sheet[f"A{number}"].hyperlink = f"#'{title}'!A1"
                form.formula(f"H{number}", result.missing)
            else:
                form.text(f"H{number}", None)
    _total(form, number + 1, results, standard, lang)
    last = _levels(form, number + 3, results, standard, lang)
    _signatures(form, last + 3, standard, lang)
    _colours(form, last, lang)
    form.finish(landscape=True, freeze=f"A{HEADER + 1}", header=HEADER)


def _row(
    form: FormSheet, number: int, rows: CriterionRows, results: SectionResults, share: Decimal, scale: Scale, lang: Lang
) -> None:
    """A criterion or section with its points and its floor, where it has one."""
    points = results.points
    form.text(f"A{number}", rows.criterion.number, center=True)
    form.text(f"B{number}", rows.criterion.title)
    for name in ("max", "low", "high"):
        form.formula(f"{COLUMNS[name]}{number}", figure(points, name, scale, lang))
    if share and results.floor is not None:
        form.formula(f"F{number}", f"{points.max}*{share}/{scale.steps}")
        form.formula(f"G{number}", state_of(results.floor, lang, whole=points.whole))
    else:
        for column in "FG":
            form.text(f"{column}{number}", None)
    form.height(number, {"B": rows.criterion.title})


def _levels(form: FormSheet, number: int, results: Results, standard: Standard, lang: Lang) -> int:
    """The levels from the best, and whether everything is reached that each asks; returns the last row."""
    if results.levels is None or standard.text.result is None:
        return number - 2
    form.text(f"B{number}", say("form_result_levels", lang), bold=True, fill=look.HEAD)
    form.text(f"A{number}", None, fill=look.HEAD)
    for column in "CDEFGH":
        form.text(f"{column}{number}", None, fill=look.HEAD)
    for level_, state in zip(standard.text.result.levels, results.levels.states, strict=True):
        number += 1
        form.text(f"A{number}", None)
        form.text(f"B{number}", level_.title)
        for column in "CDEFH":
            form.text(f"{column}{number}", None)
        form.formula(f"G{number}", state_of(state, lang, whole=standard.text.adds_up))
        form.height(number, {"B": level_.title})
    return number


def _total(form: FormSheet, number: int, results: Results, standard: Standard, lang: Lang) -> None:
    points, scale = results.points, results.scale
    form.text(f"A{number}", None, fill=look.HEAD)
    form.text(f"B{number}", say(total_code(standard.text), lang), bold=True, fill=look.HEAD)
    for name in ("max", "low", "high"):
        form.formula(f"{COLUMNS[name]}{number}", figure(points, name, scale, lang), bold=True, fill=look.HEAD)
    needed = f"{points.max}*{standard.text.asked.total_share}/{scale.steps}"
    if standard.text.asked.total_percent:
        form.formula(f"F{number}", needed, bold=True, fill=look.HEAD)
        form.formula(f"G{number}", state_of(results.total, lang, whole=points.whole), bold=True, fill=look.HEAD)
    else:
        for column in "FG":
            form.text(f"{column}{number}", None, fill=look.HEAD)
    missing = f"SUM(H{HEADER + 1}:H{number - 1})"
    form.formula(f"H{number}", missing, bold=True, fill=look.HEAD)
    form.text(f"B{number + 1}", say("form_result_verdict", lang), bold=True)
    concluded = verdict(results.verdict, lang)
    if not standard.text.adds_up:
        concluded = or_worked_out(concluded, lang)
    form.formula(f"C{number + 1}", concluded, bold=True)
    for row in (number, number + 1):
        form.height(row, {"B": ""})
    form.sheet.merge_cells(f"C{number + 1}:H{number + 1}")


def total_code(text: StandardText) -> str:
    """What the points of the whole are called: of a mean nothing is added up."""
    return "form_result_total" if text.combine == "sum" and text.subject == "commune" else "form_result_whole"


def _signatures(form: FormSheet, number: int, standard: Standard, lang: Lang) -> None:
    """Room for those who sign the form on paper."""
    head = "form_signature_facility" if standard.text.subject == "facility" else "form_signature_head"
    for column, code in (("B", "form_signature_maker"), ("F", head)):
        form.sheet[f"{column}{number}"].value = say(code, lang)
        form.sheet[f"{column}{number}"].font = look.font(bold=True)
        form.sheet[f"{column}{number + 1}"].value = say("form_signature_how", lang)
        form.sheet[f"{column}{number + 1}"].font = look.font(italic=True)


def _colours(form: FormSheet, last: int, lang: Lang) -> None:
    first = HEADER + 1
    for code, colour in (("floor_met", look.FULL), ("floor_undetermined", look.MISSING), ("floor_not_met", look.LOW)):
        form.sheet.conditional_formatting.add(
            f"G{first}:G{last}", look.fill_where(f"$G{first}={text(say(code, lang))}", colour)
        )


def _title(name: str, lang: Lang) -> str:
    return say("form_column_criterion" if name == "title" else f"form_result_{name}", lang)
