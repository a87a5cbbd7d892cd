"""Tables by zone or region have every row of the standard, and no other."""

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.place import PointsBy
from yte_check.standard.proofs.walk import rules, tables
from yte_check.standard.rules.bands import BandsBy


def check_tables(text: StandardText, problems: Problems) -> None:
    """Every table against the zones and regions that the standard declares."""
    for path, rule in rules(text):
        for place, table in tables(rule, path):
            _check_rows(table, text, place, problems)


def _check_rows(table: BandsBy | PointsBy, text: StandardText, path: Path, problems: Problems) -> None:
    kind = "zone" if table.zone is not None else "region"
    given: set[int] | set[str] = set(table.zone) if table.zone is not None else set(table.region or ())
    zones = set(text.zones.numbers) if text.zones is not None else set()
    wanted: set[int] | set[str] = zones if table.zone is not None else set(text.regions or ())
    for row in sorted(wanted - given, key=str):
        problems.error_at_key(f"table_lacks_{kind}", (*path, kind), row=str(row))
    for row in sorted(given - wanted, key=str):
        problems.error_at_key(f"table_unknown_{kind}", (*path, kind, str(row)), row=str(row))
