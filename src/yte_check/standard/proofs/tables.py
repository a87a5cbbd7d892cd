"""Tables by zone or region have every row of the standard, and no other."""

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import rules, tables
from yte_check.standard.rules.bands import AnyTable


def check_tables(text: StandardText, problems: Problems) -> None:
    """Every table against the zones and regions that the standard declares."""
    for path, rule in rules(text):
        for holder, table in tables(rule, path):
            if table.kind is not None:
                _check_rows(table, text, (*holder, *table.path, table.kind), problems)


def _check_rows(table: AnyTable, text: StandardText, path: Path, problems: Problems) -> None:
    zones = text.zones.numbers if text.zones is not None else ()
    wanted = set(map(str, zones if table.kind == "zone" else text.regions or ()))
    given = set(map(str, table.values))
    for row in sorted(wanted - given):
        problems.error_at_key(f"table_lacks_{table.kind}", path, row=row)
    for row in sorted(given - wanted):
        problems.error_at_key(f"table_unknown_{table.kind}", (*path, row), row=row)
