"""Progress as an Excel workbook: a sheet of targets, a sheet of tasks."""

from io import BytesIO

from yte_check.documents.language import Lang
from yte_check.plans.progress import Progress


def progress_xlsx(progress: Progress, lang: Lang) -> bytes:
    from openpyxl import Workbook

    from yte_check.plans.render.progress_sheets import write_plan

    book = Workbook(write_only=True)
    write_plan(book, progress, lang)
    out = BytesIO()
    book.save(out)
    return out.getvalue()
