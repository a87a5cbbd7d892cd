"""The sheet of documents: each with an id that answers name; ids stand ready, for nobody should have to invent one."""

from collections.abc import Iterable, Mapping

from yte_check.documents.language import Lang, say
from yte_check.forms.layout import EVIDENCE_FIELDS, evidence_title
from yte_check.forms.places import EVIDENCE_COLUMNS, EVIDENCE_HEADER
from yte_check.forms.workbook import look
from yte_check.forms.workbook.allowed import Allowed
from yte_check.forms.workbook.sheet import FormSheet, SheetValue
from yte_check.station.model import EvidenceEntry

WIDTHS = (6, 14, 52, 18, 14, 14, 40, 26, 10, 11)
FREE_ROWS = 40
_DAYS = ("issued", "expires")
_CENTERED = (*_DAYS, "lasting")
_DAY = "dd/mm/yyyy"


def write_evidence(form: FormSheet, entries: Mapping[str, EvidenceEntry], lang: Lang) -> None:
    form.line(2, say("form_evidence_title", lang), bold=True, size=look.SIZE + 2)
    form.line(3, say("form_evidence_how", lang), italic=True)
    form.line(4, say("form_evidence_files", lang), italic=True)
    titles = {name: evidence_title(name, lang) for name in EVIDENCE_FIELDS}
    titles["order"] = say("form_column_order", lang)
    for name, title in titles.items():
        form.text(f"{EVIDENCE_COLUMNS[name]}{EVIDENCE_HEADER}", title, bold=True, fill=look.HEADER, center=True)
    form.height(EVIDENCE_HEADER, {EVIDENCE_COLUMNS[name]: title for name, title in titles.items()})
    allowed = Allowed(form.sheet, lang)
    number = EVIDENCE_HEADER
    for key, entry in [*entries.items(), *((free, None) for free in _free_ids(entries, FREE_ROWS))]:
        number += 1
        form.text(f"{EVIDENCE_COLUMNS['order']}{number}", number - EVIDENCE_HEADER, center=True)
        for name in EVIDENCE_FIELDS:
            at = f"{EVIDENCE_COLUMNS[name]}{number}"
            form.entry(at, _value(name, key, entry, lang), _DAY if name in _DAYS else "@", center=name in _CENTERED)
            if name in _DAYS:
                allowed.day(at)
            elif name == "lasting":
                allowed.yes_no(at)
        form.height(number, {
            EVIDENCE_COLUMNS[name]: key if name == "id" else str(getattr(entry, name, None) or "")
            for name in ("id", "title", "number", "file", "sha256")
        })  # fmt: skip
    area = f"{EVIDENCE_COLUMNS['title']}{EVIDENCE_HEADER + 1}"
    end = f"{EVIDENCE_COLUMNS['lasting']}{number}"
    form.sheet.conditional_formatting.add(f"{area}:{end}", look.fill_where(f"LEN({area})>0", "FFFFFF"))
    form.finish(landscape=True, freeze=f"C{EVIDENCE_HEADER + 1}", header=EVIDENCE_HEADER)


def _value(name: str, key: str, entry: EvidenceEntry | None, lang: Lang) -> SheetValue:
    value = key if name == "id" else getattr(entry, name, None)
    return say("form_yes" if value else "form_no", lang) if isinstance(value, bool) else value


def _free_ids(taken: Iterable[str], count: int) -> Iterable[str]:
    """“mc01”, “mc02” …: ids that no document has yet."""
    used = {key.casefold() for key in taken}
    candidates = (f"mc{number:02}" for number in range(1, len(used) + count + 1))
    return [each for each in candidates if each not in used][:count]
