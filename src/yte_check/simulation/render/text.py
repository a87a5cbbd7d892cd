"""The result of a simulation as text for a terminal."""

from yte_check.documents.language import Lang, say
from yte_check.render.styled import StyledText, shortened
from yte_check.render.table import Table
from yte_check.simulation.render.tables import tables_of, title_words
from yte_check.simulation.result import Simulation

_MOST_ROWS = 60
_WIDEST = 34


def simulation_text(found: Simulation, lang: Lang) -> StyledText:
    out = StyledText()
    out.paragraph(title_words(found, lang), "heading")
    if found.reforms:
        out.paragraph(say("simulate_reforms", lang, files=found.reforms), "dim")
    for table in tables_of(found, lang):
        out.line()
        out.line(say(table.title, lang, **table.params), "heading")
        _table(out, table, lang)
    return out


def _table(out: StyledText, table: Table, lang: Lang) -> None:
    heads = [say(column.head, lang, **table.params) for column in table.columns]
    rows = [[str(cell) for cell in row] for row in table.rows]
    shown = rows[:_MOST_ROWS]
    widths = [min(_WIDEST, max(map(len, column))) for column in zip(heads, *shown, strict=True)]
    figures = [all(row[at][:1].isdigit() for row in shown) for at in range(len(heads))]
    out.line(_line(heads, widths, figures), "dim")
    for row in shown:
        out.line(_line(row, widths, figures))
    if len(rows) > len(shown):
        out.paragraph(say("simulate_more", lang, count=len(rows) - len(shown)), "dim")


def _line(cells: list[str], widths: list[int], figures: list[bool]) -> str:
    shown = (
        shortened(cell, width).rjust(width) if figure else shortened(cell, width).ljust(width)
        for cell, width, figure in zip(cells, widths, figures, strict=True)
    )
    return "  ".join(shown).rstrip()
