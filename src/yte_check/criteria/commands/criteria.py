"""``yte-check criteria``: which standards there are, and what is in them."""

from datetime import date
from typing import Any

from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.render.json import fields_json
from yte_check.standard.loading import read_standard
from yte_check.terminal.console import for_terminal, show_text
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import FormatOption, StandardArgument, TodayOption
from yte_check.terminal.settings import Settings
from yte_check.terminal.standards import library_of, text_in_force


@record
class ListOptions:
    format: FormatOption = "text"


@record
class ShowOptions:
    standard: StandardArgument
    as_of: TodayOption = None
    format: FormatOption = "text"


def run_list(options: ListOptions, settings: Settings) -> None:
    """The standards that there are. Raises InvalidDocument."""
    if options.format == "json":
        show_json(_listing())
    else:
        _show_table(_listing(), settings)


def run_show(options: ShowOptions, settings: Settings) -> None:
    """What is in a standard. Raises UsageProblem, InvalidDocument."""
    from yte_check.criteria.explanation import standard_json, standard_text
    from yte_check.standard.library import shipped_folder

    in_force = text_in_force(options.standard, library_of(), options.as_of or date.today())
    if options.format == "json":
        show_json(standard_json(in_force))
    else:
        show_text(standard_text(in_force, settings.lang, shipped_folder("templates")))


def _listing() -> dict[str, Any]:
    """Every standard of the library with its amendments, as data."""
    standards = []
    for place in library_of().places():
        files = read_standard(place)
        text = files.in_force(date.max).text
        standards.append(
            {
                "id": text.id,
                "title": text.title,
                "number": text.document.number,
                **fields_json(text.document, "effective", "valid_to"),
                "path": str(place),
                "amendments": [
                    {
                        "id": amendment.id,
                        "kind": amendment.text.kind,
                        "number": amendment.text.document.number,
                        **fields_json(amendment, "effective"),
                    }
                    for amendment in files.amendments
                ],
            }
        )
    return {"standards": standards, "diagnostics": []}


def _show_table(listing: dict[str, Any], settings: Settings) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    def row(*cells: str) -> None:
        table.add_row(*(Text(for_terminal(cell)) for cell in cells))  # a title is no markup of Rich

    lang = settings.lang
    table = Table(box=None, pad_edge=False)
    for code in ("column_id", "column_document", "column_effective", "column_title"):
        table.add_column(say(code, lang), overflow="fold")
    for standard in listing["standards"]:
        row(standard["id"], standard["number"], _day(standard["effective"], settings), standard["title"])
        for amendment in standard["amendments"]:
            kind = say(f"kind_{amendment['kind']}", lang)
            effective = _day(amendment["effective"], settings)
            row(f"+ {amendment['id']}", amendment["number"], effective, kind)
    Console(no_color=not settings.color, highlight=False).print(table)


def _day(iso: str, settings: Settings) -> str:
    from yte_check.documents.language import show_day

    return show_day(date.fromisoformat(iso), settings.lang)
