"""One name for one thing: whoever searches for a class finds one."""

import ast
from collections import defaultdict

import pytest

from message_codes import SOURCE

PARTED_NEXT = {"Asked", "Condition"}
"""Names of two classes that are still to be told apart: nothing may be added here."""


@pytest.mark.slow
def test_no_two_classes_have_one_name() -> None:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name].add(
                    str(path.relative_to(SOURCE))
                )  # twice in one: as type checkers know it, and as it is
    assert len(found) > 500
    assert {name for name, places in found.items() if len(places) > 1} <= PARTED_NEXT
