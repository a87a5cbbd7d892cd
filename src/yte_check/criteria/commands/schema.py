"""``yte-check criteria schema``: the JSON Schema of a file, for editors and checking programs."""

from datetime import date
from typing import Annotated

from yte_check.criteria.schemas.files import KINDS, SchemaKind, file_schema
from yte_check.documents.record import record
from yte_check.terminal.arguments import one_of
from yte_check.terminal.console import can_write_unicode
from yte_check.terminal.declared import Argument
from yte_check.terminal.json_output import as_json
from yte_check.terminal.options import DEFAULT_STANDARD, ForceOutputOption, OutputOption, OwnStandardOption, TodayOption
from yte_check.terminal.output import save
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of, text_in_force
from yte_check.terminal.stdout import emit


@record
class SchemaOptions:
    kind: Annotated[SchemaKind, Argument("help_criteria_schema_kind", one_of(KINDS), "KIND")]
    standard: OwnStandardOption = None
    as_of: TodayOption = None
    output: OutputOption = None
    force: ForceOutputOption = False


def run_schema(options: SchemaOptions, settings: Settings) -> None:
    """Write the schema of a kind of file; a standard says something of a submission alone. Raises UsageProblem,
    InvalidDocument."""
    if options.kind != "submission":
        _refuse_standard(options)
    in_force = text_in_force(options.standard or DEFAULT_STANDARD, library_of(), options.as_of or date.today())
    schema = file_schema(options.kind, in_force, settings.lang)
    if options.output is None:
        emit(as_json(schema, escape=not can_write_unicode()))
    else:
        save(options.output, as_json(schema, escape=False), options.force, settings)


def _refuse_standard(options: SchemaOptions) -> None:
    for name, value in (("--standard", options.standard), ("--as-of", options.as_of)):
        if value is not None:
            raise UsageProblem("usage_schema_standard", option=name, kind=options.kind)
