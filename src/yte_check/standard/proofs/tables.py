"""Tables by place have every row of the standard, and no other."""

from collections.abc import Mapping, Sequence
from typing import Literal

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.suggestions import nearest
from yte_check.standard.model import StandardText
from yte_check.standard.place import REGION, ZONE
from yte_check.standard.proofs.walk import rules, tables
from yte_check.standard.rules.bands import AnyTable
from yte_check.standard.rules.table import RowKey

RowKind = Literal["zone", "region", "attribute"]


def check_tables(text: StandardText, problems: Problems) -> None:
    """Every table against the zones, the regions and the attributes that the standard declares."""
    declared = text.place_keys
    for path, rule in rules(text):
        for holder, table in tables(rule, path):
            _check_table(table, declared, (*holder, *table.path), problems)


def _check_table(table: AnyTable, declared: Mapping[str, tuple[str, ...]], path: Path, problems: Problems) -> None:
    unknown = [position for position, name in enumerate(table.by) if name not in (*declared, ZONE, REGION)]
    for position in unknown:
        name = table.by[position]
        known = (ZONE, REGION, *declared)
        problems.error("table_by_unknown", (*path[:-1], "by", position), name=name, nearest=nearest(name, known))
    if table.by and not unknown:
        _check_rows(table.by, list(table.values), declared, path, problems)


def _check_rows(
    by: Sequence[str], keys: Sequence[RowKey], declared: Mapping[str, tuple[str, ...]], path: Path, problems: Problems
) -> None:
    """The keys of the first name, then below each those of the second."""
    name, wanted = by[0], declared.get(by[0], ())
    given = dict.fromkeys(key[0] for key in keys)
    kind: RowKind = "zone" if name == ZONE else "region" if name == REGION else "attribute"
    for row in sorted(set(wanted) - set(given)):
        problems.error_at_key(f"table_lacks_{kind}", path, row=row, name=name)
    for row in sorted(set(given) - set(wanted)):
        problems.error_at_key(f"table_unknown_{kind}", (*path, row), row=row, name=name)
    for row in given if len(by) > 1 else ():
        inner = [key[1:] for key in keys if key[0] == row]
        _check_rows(by[1:], inner, declared, (*path, row), problems)
