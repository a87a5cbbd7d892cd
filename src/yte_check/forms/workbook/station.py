"""The sheet of the station: who hands in, where it lies, and at the bottom what its answers come to."""

from collections.abc import Mapping, Sequence

from yte_check.documents.language import Lang, say
from yte_check.forms.formulas.calculation import Results
from yte_check.forms.layout import FormRow
from yte_check.forms.places import STATION_COLUMNS, STATION_HEADER
from yte_check.forms.workbook import look
from yte_check.forms.workbook.allowed import Allowed
from yte_check.forms.workbook.answers import station_entry
from yte_check.forms.workbook.sentences import sentence, total_sentence
from yte_check.forms.workbook.sheet import FormSheet
from yte_check.standard.basis import basis
from yte_check.standard.standard import Standard
from yte_check.station.model import Station

WIDTHS = (36, 46, 66, 10)
_TEXT = "@"


def write_station(
    form: FormSheet, rows: Sequence[FormRow], standard: Standard, results: Results, year: int,
    station: Station | None, lang: Lang, *, may_be_left_out: bool,
) -> None:  # fmt: skip
    form.line(2, say("form_title", lang, title=standard.text.title), bold=True, size=look.SIZE + 3)
    form.line(3, basis("form_basis", standard, lang), italic=True)
    for name in ("label", "answer", "hint"):
        title = say(f"form_station_{name}", lang)
        form.text(f"{STATION_COLUMNS[name]}{STATION_HEADER}", title, bold=True, fill=look.HEADER, center=True)
    allowed = Allowed(form.sheet, lang)
    for number, row in enumerate(rows, STATION_HEADER + 1):
        _row(form, row, number, allowed, results.lists, station_entry(row, year, station))
    number = STATION_HEADER + len(rows) + 2
    if results.zone is not None:
        known = sentence("form_zone_used", lang, zone=results.zone)
        form.formula_line(
            number, f'IF({results.zone}="","{say("form_zone_open", lang)}",{known})', "x" * 100, bold=False
        )
    form.formula_line(number + 1, total_sentence(results, standard, lang), "x" * 90)
    for offset, text in enumerate(_notes(standard, lang, may_be_left_out=may_be_left_out), 2):
        form.line(number + offset, text)
    first, last = STATION_HEADER + 1, STATION_HEADER + len(rows)
    answer = STATION_COLUMNS["answer"]
    form.sheet.conditional_formatting.add(
        f"{answer}{first}:{answer}{last}", look.fill_where(f"LEN({answer}{first})>0", "FFFFFF")
    )
    form.finish(landscape=True, freeze=f"A{STATION_HEADER + 1}", one_page=True)


def reference_note(standard: Standard, lang: Lang) -> str | None:
    """That rows of the standard are stand-ins, and how many; None where every row is verified."""
    working = sum(indicator.grade.scoring != "verified" or indicator.grade.points != "verified"
                  for indicator in standard.indicators.values())  # fmt: skip
    return say("form_reference", lang, count=working, of=len(standard.indicators)) if working else None


def _notes(standard: Standard, lang: Lang, *, may_be_left_out: bool) -> list[str]:
    codes = ["form_note_fill", "form_note_evidence", "form_note_send"]
    if may_be_left_out:
        codes.insert(1, "form_note_absent")
    notes = [say(code, lang) for code in codes]
    reference = reference_note(standard, lang)
    return [*notes, reference] if reference is not None else notes


def _row(
    form: FormSheet, row: FormRow, number: int, allowed: Allowed, options: Mapping[str, str], value: object
) -> None:
    at = f"{STATION_COLUMNS['answer']}{number}"
    form.text(f"{STATION_COLUMNS['label']}{number}", row.label, bold=True)
    form.entry(at, value, _TEXT if row.kind in ("text", "code") else "General", center=False)  # type: ignore[arg-type]
    form.text(f"{STATION_COLUMNS['hint']}{number}", row.hint, italic=True)
    form.key(number, row.key)
    longest = max((option.label for option in row.options), key=len, default="")
    form.height(number, {"A": row.label, "B": str(value or longest), "C": row.hint})
    match row.kind:
        case "choice":
            allowed.options(at, options[row.name])
        case "year":
            allowed.year(at)
        case "code":
            allowed.code(at)
        case "measure":
            allowed.measure(at)
        case "count":
            allowed.count(at)
