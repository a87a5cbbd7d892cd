"""Which changes of the code do the tests not see? A mutation run in one process, by hand and not in CI.

    python tools/mutation.py src/yte_check/scoring --count 100 --tests tests/scoring

The tests are collected once and run once, with the lines that each comes upon. Then every mutant is a fork in which one
function has other code, and the tests that come upon its line run in it, the quickest and the best killers first, until
one fails or the time is up. A mutant that no test kills is told with what was changed and how many tests have looked at
it; whether it is a hole or the same program in other words is for a reader to say (docs/mutation.md says it of the last
run). At the end every test that has killed runs once more without a mutant: one that fails then has proved nothing.
"""

import argparse
import ast
import copy
import gc
import os
import random
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import coverage
import pytest
from _pytest.runner import runtestprotocol

Function = ast.FunctionDef | ast.AsyncFunctionDef
Slot = tuple[ast.AST, str, int | None]
"""Where a node stands: its parent, the field, and the place in it where the field is a list."""
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.Add: ast.Sub, ast.Sub: ast.Add,
    ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list", "floor": "ceil", "ceil": "floor"}


class Mutant(NamedTuple):
    path: Path
    line: int
    function: str
    change: str
    code: CodeType

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.function}: {self.change}"


# --- What can be changed


def mutants(path: Path) -> Iterator[Mutant]:
    """Every mutant of the functions and methods of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for name, function in _functions(tree, ""):
        for slot in _slots(function):
            old = _get(slot)
            for new in _others(old):
                _set(slot, new)
                code = _code_of(compile(tree, str(path.resolve()), "exec"), name)
                _set(slot, old)
                yield Mutant(path, _line(old) or function.lineno, name, f"{_words(old)} -> {_words(new)}", code)


def _line(node: ast.AST) -> int | None:
    """Where a node stands; a comprehension stands where its condition does."""
    where = node.ifs[0] if isinstance(node, ast.comprehension) and node.ifs else node
    return getattr(where, "lineno", None)


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, Function]]:
    """The outermost functions; what is defined inside one goes with it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            yield prefix + child.name, child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{prefix}{child.name}.")


def _slots(function: Function) -> Iterator[Slot]:
    waiting: list[ast.AST] = [*function.body]
    yield from ((function, "body", at) for at in range(len(function.body)))
    while waiting:
        node = waiting.pop()
        for field, value in ast.iter_fields(node):
            if field in ("annotation", "returns", "decorator_list", "ctx"):
                continue
            for at, child in enumerate(value) if isinstance(value, list) else ((None, value),):
                if isinstance(child, ast.AST):
                    yield node, field, at
                    waiting.append(child)


def _get(slot: Slot) -> ast.AST:
    parent, field, at = slot
    value = getattr(parent, field)
    return value if at is None else value[at]


def _set(slot: Slot, node: ast.AST) -> None:
    parent, field, at = slot
    if at is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[at] = node


def _others(node: ast.AST) -> Iterator[ast.AST]:
    for new in _changed(node):
        yield ast.fix_missing_locations(ast.copy_location(new, node))


def _changed(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=[op]) if type(op) in SWAPS:
            yield _with(node, ops=[SWAPS[type(op)]()])
        case ast.BinOp() if type(node.op) in SWAPS:
            yield _with(node, op=SWAPS[type(node.op)]())
        case ast.BoolOp():
            yield _with(node, op=SWAPS[type(node.op)]())
            for at in range(len(node.values)):
                rest = [value for position, value in enumerate(node.values) if position != at]
                yield rest[0] if len(rest) == 1 else _with(node, values=rest)
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.IfExp():
            yield _with(node, body=node.orelse, orelse=node.body)
        case ast.If():
            yield _with(node, test=ast.Constant(False))
            yield _with(node, test=ast.Constant(True))
        case ast.Call(func=ast.Name(id=name)) if name in CALLS:
            yield _with(node, func=ast.Name(CALLS[name], ast.Load()))
        case ast.comprehension() if node.ifs:
            yield _with(node, ifs=[])
        case ast.Continue() | ast.AugAssign():
            yield ast.Pass()
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1)


def _with(node: ast.AST, **fields: Any) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _words(node: ast.AST) -> str:
    if isinstance(node, ast.If):
        return f"if {ast.unparse(node.test)}"
    text = ast.unparse(node) if not isinstance(node, ast.comprehension) else f"for … {[*map(ast.unparse, node.ifs)]}"
    return " ".join(text.split())[:90]


def _code_of(module: CodeType, name: str) -> CodeType:
    code = module
    for part in name.split("."):
        code = next(each for each in code.co_consts if isinstance(each, CodeType) and each.co_name == part)
    return code


# --- What looks at it


class Seen:
    """What every test took, in seconds of the processor, and which tests come upon a line."""

    def __init__(self, items: list[pytest.Item], paths: list[Path]) -> None:
        """Run the tests; what fails or is skipped is left out."""
        self.seconds: dict[str, float] = {}
        watch = coverage.Coverage(data_file=None, config_file=False, include=[str(path.resolve()) for path in paths])
        watch.start()
        for item, following in _in_turn(items):
            watch.switch_context(item.nodeid)
            start = time.process_time()
            if _passes(item, following):
                self.seconds[item.nodeid] = time.process_time() - start
        watch.stop()
        data = watch.get_data()
        self._visitors = {path: data.contexts_by_lineno(str(path.resolve())) for path in paths}

    def visitors(self, mutant: "Mutant") -> set[str]:
        return {name for name in self._visitors[mutant.path].get(mutant.line, []) if name in self.seconds}


def _in_turn(items: list[pytest.Item]) -> Iterator[tuple[pytest.Item, pytest.Item | None]]:
    """Each test with the one that follows it, for what they share stays up between them."""
    return zip(items, [*items[1:], None], strict=True)


def _passes(item: pytest.Item, following: pytest.Item | None) -> bool:
    reports = runtestprotocol(item, log=False, nextitem=following)
    return any(report.when == "call" and report.passed for report in reports) and not any(r.failed for r in reports)


# --- The run


class Run:
    """The pytest plugin that holds the tests and tries the mutants in forks."""

    def __init__(self, paths: list[Path], count: int, seed: int, budget: float, again: str) -> None:
        self._paths, self._count, self._seed, self._budget, self._again = paths, count, seed, budget, again
        self._kills: Counter[str] = Counter()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = session.items
        seen = Seen(items, self._paths)
        chosen = self._chosen()
        print(f"{len(seen.seconds)} tests, {len(chosen)} mutants", flush=True)
        told: dict[str, list[str]] = {"killed": [], "survived": [], "unseen": [], "out of time": []}
        for mutant in chosen:
            visitors = seen.visitors(mutant)
            looking = [item for item in items if item.nodeid in visitors]
            looking.sort(key=lambda item: seen.seconds[item.nodeid] / (1 + self._kills[item.nodeid]))
            state, detail = self._try(mutant, looking) if looking else ("unseen", "")
            told[state].append(f"{mutant} [{detail}]")
            print(state, told[state][-1], flush=True)
        self._control(items)
        print({state: len(lines) for state, lines in told.items()})
        return True

    def _chosen(self) -> list[Mutant]:
        """From every module its share of the mutants, drawn at random, in random order; or those of an earlier run."""
        rng = random.Random(self._seed)
        every = {path: list(mutants(path)) for path in self._paths}
        if self._again:
            return [mutant for found in every.values() for mutant in found if f" {mutant} [" in self._again]
        whole = sum(map(len, every.values()))
        chosen: list[Mutant] = []
        for found in every.values():
            share = min(len(found), max(3, round(self._count * len(found) / whole)))
            chosen += rng.sample(found, min(share, len(found)))
        rng.shuffle(chosen)
        return chosen[: self._count]

    def _try(self, mutant: Mutant, looking: list[pytest.Item]) -> tuple[str, str]:
        """Its state and how many tests looked at it, of how many."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            _quietly()
            resource.setrlimit(resource.RLIMIT_CPU, (int(resource_used() + 2 * self._budget + 5),) * 2)
            _exchange(mutant)
            start, done = time.process_time(), 0
            for item, following in _in_turn(looking):
                if time.process_time() - start > self._budget:
                    break
                done += 1
                if not _passes(item, following):
                    os.write(writing, f"killed {done} {item.nodeid}".encode())
                    os._exit(0)
            os.write(writing, f"survived {done} ".encode())
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            said = pipe.read().decode()
        os.waitpid(child, 0)
        if not said:
            return "out of time", f"?/{len(looking)}"
        state, done_text, killer = said.split(" ", 2)
        self._kills[killer] += state == "killed"
        return state, f"{done_text}/{len(looking)}" + (f" {killer}" if killer else "")

    def _control(self, items: list[pytest.Item]) -> None:
        """The tests that have killed, without a mutant."""
        killers = [item for item in items if self._kills[item.nodeid]]
        for item in killers:
            child = os.fork()
            if not child:
                _quietly()
                os._exit(0 if _passes(item, None) else 1)
            if os.waitpid(child, 0)[1]:
                print("fails without a mutant:", item.nodeid, self._kills[item.nodeid], "kills", flush=True)


def resource_used() -> float:
    return sum(resource.getrusage(resource.RUSAGE_SELF)[:2])


def _quietly() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _exchange(mutant: Mutant) -> None:
    """Give every function made from the mutant's source the mutant's code."""
    wanted = (str(mutant.path.resolve()), mutant.function)
    for each in gc.get_objects():
        if isinstance(each, FunctionType) and (each.__code__.co_filename, each.__code__.co_qualname) == wanted:
            each.__code__ = mutant.code


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("code", nargs="+", type=Path, help="modules, or folders of them")
    parser.add_argument("--tests", nargs="+", default=["tests"], help="what pytest is to collect")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--budget", type=float, default=5.0, help="seconds of the processor for the tests of a mutant")
    parser.add_argument("--again", type=Path, help="what an earlier run printed: only what was not killed in it")
    asked = parser.parse_args()
    told = asked.again.read_text(encoding="utf-8").splitlines() if asked.again else []
    again = "\n".join(line for line in told if not line.startswith("killed"))
    paths = sorted({path for each in asked.code for path in (each.rglob("*.py") if each.is_dir() else [each])})
    run = Run(paths, asked.count, asked.seed, asked.budget, again)
    sys.exit(pytest.main(["-q", "-s", "-p", "no:cacheprovider", "-p", "no:randomly", *asked.tests], plugins=[run]))


if __name__ == "__main__":
    main()
