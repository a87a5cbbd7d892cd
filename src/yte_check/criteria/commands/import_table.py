"""``yte-check criteria import``: a first standard out of an official table."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from yte_check.criteria.commands.compare import ColumnsOption, TablesOption, naming_of, unreadable
from yte_check.criteria.commands.folders import check_folder, checked_id, write_files
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.record import record
from yte_check.documents.source import refused
from yte_check.terminal.arguments import DAY, FILE, TEXT
from yte_check.terminal.console import show
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import NOT_MET, OK
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import FormatOption
from yte_check.terminal.settings import Settings, UsageProblem

if TYPE_CHECKING:
    from yte_check.criteria.importing.identity import Identity
    from yte_check.criteria.importing.importing import Imported


@record
class ImportOptions:
    table: Annotated[Path, Argument("help_import_table", FILE, "TABLE")]
    output: Annotated[Path | None, Option("help_import_output", FILE, "DIR", ("-o", "--output"))] = None
    id: Annotated[str | None, Option("help_import_id", TEXT, "ID")] = None
    title: Annotated[str | None, Option("help_import_title", TEXT)] = None
    number: Annotated[str | None, Option("help_import_number", TEXT)] = None
    issuer: Annotated[str | None, Option("help_import_issuer", TEXT)] = None
    issued: Annotated[date | None, Option("help_import_issued", DAY)] = None
    effective: Annotated[date | None, Option("help_import_effective", DAY)] = None
    tables: TablesOption = ()
    columns: ColumnsOption = None
    force: Annotated[bool, Option("help_import_force")] = False
    format: FormatOption = "text"


@record
class _Wanted:
    folder: Path
    identity: "Identity"
    options: ImportOptions


def run_import(options: ImportOptions, settings: Settings) -> int:
    """Write the files; 1 where the table does not fit together. Raises UsageProblem, InvalidDocument."""
    from yte_check.criteria.importing.identity import Identity

    if options.output is None:
        raise UsageProblem("usage_import_output")
    for name, value in (("--title", options.title), ("--number", options.number), ("--issuer", options.issuer)):
        if value is not None and not value.strip():
            raise UsageProblem("usage_import_empty", option=name)
    issued, effective = options.issued, options.effective
    if issued is not None and effective is not None and effective < issued:
        raise UsageProblem("usage_import_day_order", effective=effective, issued=issued)
    name = options.output.resolve().name
    wanted = checked_id(options.id if options.id is not None else name)
    identity = Identity(wanted, options.title, options.number, options.issuer, issued, effective)
    folder = options.output if name == wanted else options.output / wanted
    try:
        return _import(_Wanted(folder, identity, options), settings)
    except InvalidDocument as invalid:
        if options.format != "json":
            raise
        return unreadable(options.table, invalid, settings)


def _import(wanted: _Wanted, settings: Settings) -> int:
    from yte_check.criteria.importing.importing import import_table
    from yte_check.criteria.official.reading import read_official

    check_folder(wanted.folder)
    table = wanted.options.table
    found = read_official(table, naming_of(wanted.options.columns, wanted.options.tables))
    if not found.has_points and not found.has_guidance:
        others = tuple(f"“{column.header}”" for column in found.columns if column.role is None)
        raise refused(str(table), "table_without_scoring", columns=others)
    imported = import_table(found, wanted.identity, table.name)
    write_files(imported.files, wanted.folder, wanted.options.force)
    _tell(imported, wanted, settings)
    return NOT_MET if imported.faults else OK


def _tell(imported: "Imported", wanted: _Wanted, settings: Settings) -> None:
    if wanted.options.format == "json":
        from yte_check.criteria.importing.render.import_json import import_json

        show_json(import_json(imported, wanted.folder, settings.lang))
        return
    from yte_check.criteria.importing.render.import_text import import_text

    show(import_text(imported, wanted.folder, settings.lang), settings)
