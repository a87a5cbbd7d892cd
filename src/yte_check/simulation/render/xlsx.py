"""The result of a simulation as a workbook: a sheet for each table, none cut short."""

from io import BytesIO

from openpyxl import Workbook

from yte_check.documents.language import Lang
from yte_check.render.rows_sheet import write_table
from yte_check.simulation.render.tables import tables_of
from yte_check.simulation.result import Simulation


def simulation_xlsx(found: Simulation, lang: Lang) -> bytes:
    book = Workbook(write_only=True)
    for table in tables_of(found, lang, whole=True):
        write_table(book, table, lang)
    out = BytesIO()
    book.save(out)
    return out.getvalue()
