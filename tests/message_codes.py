"""Which messages the sources ask for: codes that are written out, and codes put together from a closed set of words."""

import ast
import re
from collections.abc import Iterator, Set
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

from conftest import ROOT
from yte_check.documents.record import record

SOURCE = ROOT / "src"
_TEMPLATES = ("*.j2", "*.typ")
_PUT_TOGETHER = re.compile(r"""["']([a-z]+_[a-z_]*)["']\s*(?:~|\+ str)""")
_QUOTED = re.compile(r"""["'](\w+)["']""")
_LOOPS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp, ast.For)


@record
class Composed:
    """A code that is put together, “grade_{}”; ``codes`` are what it can be, None where only the types tell."""

    form: str
    codes: frozenset[str] | None
    where: str


def rooms_of(path: Path) -> frozenset[str]:
    """The capability that a module belongs to; of a template those whose modules name it."""
    if path.suffix == ".py":
        return frozenset((path.relative_to(SOURCE / "yte_check").parts[0].removesuffix(".py"),))
    return _in_modules().get(path.name, frozenset())


@cache
def modules() -> dict[Path, ast.Module]:
    """Every module that may ask for a message, which the catalogues themselves do not."""
    paths = sorted(path for path in SOURCE.rglob("*.py") if path.name != "messages.py")
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}


@cache
def templates() -> dict[Path, str]:
    paths = (path for pattern in _TEMPLATES for path in sorted((ROOT / "templates").rglob(pattern)))
    return {path: path.read_text(encoding="utf-8") for path in paths}


@cache
def _in_modules() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found[node.value] = found.get(node.value, frozenset()) | rooms_of(path)
    return found


@cache
def written_out() -> dict[str, frozenset[str]]:
    """Every text that stands whole in a module or in a template, with the capabilities that ask for it there."""
    found = dict(_in_modules())
    for path, text in templates().items():
        for word in _QUOTED.findall(text):
            found[word] = found.get(word, frozenset()) | rooms_of(path)
    return found


def composed(known: Set[str]) -> Iterator[tuple[Path, Composed]]:
    """Every place that puts together what may be one of the known codes."""
    for path, tree in modules().items():
        for node, above in _with_ancestors(tree, ()):
            if isinstance(node, ast.JoinedStr) and _may_be(form := _form(node), known):
                yield path, Composed(form, _codes(node, above, path), f"{path.relative_to(ROOT)}:{node.lineno}")
    for path, text in templates().items():
        for start in _PUT_TOGETHER.findall(text):
            yield path, Composed(f"{start}{{}}", None, str(path.relative_to(ROOT)))


def _with_ancestors(node: ast.AST, above: tuple[ast.AST, ...]) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
    yield node, above
    for child in ast.iter_child_nodes(node):
        yield from _with_ancestors(child, (*above, node))


def _form(node: ast.JoinedStr) -> str:
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _may_be(form: str, known: Set[str]) -> bool:
    """A code begins with the word of its family; what begins with a field is the name of something else."""
    if not re.fullmatch(r"[a-z][a-z0-9]*_[a-z0-9_{}]*", form):
        return False
    pattern = re.compile(re.escape(form).replace(r"\{\}", r"\w+"))
    return any(pattern.fullmatch(code) for code in known)


def _codes(node: ast.JoinedStr, above: tuple[ast.AST, ...], path: Path) -> frozenset[str] | None:
    """What a code can be where each of its fields is the variable of a loop over words that the module holds."""
    fields = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    words = [_words(field, above, path) for field in fields]
    if any(each is None for each in words):
        return None
    return frozenset(_form(node).format(*each) for each in product(*(each or () for each in words)))


def _words(field: ast.expr, above: tuple[ast.AST, ...], path: Path) -> list[str] | None:
    if not isinstance(field, ast.Name):
        return None
    for loop in reversed(above):
        for target, words in _targets(loop):
            for position, name in _names(target):
                if name == field.id:
                    return _evaluated(words, position, above, path)
    return None


def _targets(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    if isinstance(node, ast.For):
        yield node.target, node.iter
    elif isinstance(node, _LOOPS):
        yield from ((each.target, each.iter) for each in node.generators)


def _names(target: ast.expr) -> Iterator[tuple[int | None, str]]:
    if isinstance(target, ast.Name):
        yield None, target.id
    elif isinstance(target, ast.Tuple):
        yield from ((at, each.id) for at, each in enumerate(target.elts) if isinstance(each, ast.Name))


def _evaluated(words: ast.expr, position: int | None, above: tuple[ast.AST, ...], path: Path) -> list[str] | None:
    """The words of a loop, where they stand in the module or in the function itself."""
    if isinstance(words, ast.Name):
        words = _assigned(words.id, above) or words
    if position is not None and (alone := _column(words, position)) is not None:
        words, position = alone, None
    name = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
    try:
        found: Any = list(eval(ast.unparse(words), dict(vars(import_module(name)))))
    except (NameError, AttributeError):  # what only a call of the function knows
        return None
    each = [value if position is None else value[position] for value in found]
    return each if all(isinstance(value, str) for value in each) else None


def _column(words: ast.expr, position: int) -> ast.expr | None:
    """What stands at one place of each pair, where the pairs are written out: the rest need not be known."""
    if isinstance(words, ast.Call) and isinstance(words.func, ast.Name) and words.func.id == "zip":
        return words.args[position]
    if isinstance(words, ast.Tuple | ast.List) and all(isinstance(each, ast.Tuple) for each in words.elts):
        return ast.Tuple([each.elts[position] for each in words.elts if isinstance(each, ast.Tuple)], ast.Load())
    return None


def _assigned(name: str, above: tuple[ast.AST, ...]) -> ast.expr | None:
    function = next((each for each in reversed(above) if isinstance(each, ast.FunctionDef)), None)
    for node in ast.walk(function) if function is not None else ():
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets):
            return node.value
    return None
