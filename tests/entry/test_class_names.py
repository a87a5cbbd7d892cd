"""A class has a name of its own: who reads it in one folder need not ask which of several is meant."""

import ast
from collections import Counter

from conftest import ROOT

SHARED = frozenset(
    {
        # Still a word of two rooms: to be told apart as they are worked on, and none to be added.
        ,
    }
)  # fmt: skip


def twice() -> set[str]:
    """The public names of classes that several modules define."""
    paths = (ROOT / "src").rglob("*.py")
    modules = (ast.parse(path.read_text(encoding="utf-8")) for path in paths)
    names = Counter(node.name for module in modules for node in module.body if isinstance(node, ast.ClassDef))
    return {name for name, count in names.items() if count > 1 and not name.startswith("_")}


def test_no_class_takes_the_name_of_another() -> None:
    assert twice() - SHARED == set()


def test_no_name_is_excused_that_is_one_of_a_kind() -> None:
    assert SHARED - twice() == set()
