"""A plan as a workbook: a row each action, filters on, ready to be filled in."""

from io import BytesIO

from yte_check.documents.language import Lang, say
from yte_check.documents.office import repacked
from yte_check.improvement.plan.render.view import PlanView
from yte_check.render.sheets import SheetWriter

_WIDTHS = (5, 26, 32, 24, 10, 18, 11, 24, 14)


def render(view: PlanView, lang: Lang) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title, book.properties.creator = view.subject, view.station
    sheet = book.active
    assert sheet is not None
    sheet.title = say("plan_sheet", lang)
    writer = SheetWriter(sheet, _WIDTHS)
    writer.line(view.station, bold=True)
    writer.line(f"{say('plan_kind', lang)}: {view.subject}", bold=True, center=True)
    for base in view.bases:
        writer.line(base, italic=True)
    writer.line(view.intro)
    writer.skip()
    writer.header(view.columns)
    first = writer.row
    for row in view.rows:
        title = f"{row.indicator}. {row.title}"
        state = f"{row.state}\n{row.note}" if row.note else row.state
        writer.cells(
            (row.order, title, row.action, row.cause, row.points, row.who, row.deadline, row.evidence, state),
            center="AEG",
        )
    sheet.auto_filter.ref = f"A{first}:I{writer.row}"
    writer.skip()
    if view.note:
        writer.line(view.note, italic=True)
    writer.print_setup(landscape=True)
    out = BytesIO()
    book.save(out)
    return repacked(out.getvalue())
