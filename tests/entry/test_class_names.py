"""A class has a name of its own: who reads it in one folder need not ask which of several is meant."""

import ast
from collections import Counter

import pytest

from conftest import ROOT


def twice() -> set[str]:
    """The public names of classes that several modules define."""
    paths = (ROOT / "src").rglob("*.py")
    modules = (ast.parse(path.read_text(encoding="utf-8")) for path in paths)
    names = Counter(node.name for module in modules for node in module.body if isinstance(node, ast.ClassDef))
    return {name for name, count in names.items() if count > 1 and not name.startswith("_")}


@pytest.mark.slow
def test_no_class_takes_the_name_of_another() -> None:
    assert twice() == set()
