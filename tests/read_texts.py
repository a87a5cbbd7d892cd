"""All that people read: messages, words of fields, pages, templates and criteria, each text with where it stands."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from conftest import ROOT
from yte_check.documents.language import Lang
from yte_check.documents.record import record

GLOSSARY = ROOT / "docs" / "glossary.md"
SOURCE = ROOT / "src" / "yte_check"
# What others wrote, word for word: offices' plans, and the sentence of a source that a fact rests on.
QUOTATIONS = ROOT / "criteria" / "plans"
QUOTED = frozenset({"quote", "source_text"})


@record
class Text:
    """Something that a person reads, and where it stands."""

    where: str
    lang: Lang
    words: str


def texts() -> Iterator[Text]:
    yield from in_messages()
    yield from in_field_words()
    yield from in_pages()
    yield from in_templates()
    yield from in_criteria()


def in_messages() -> Iterator[Text]:
    for path in sorted(SOURCE.rglob("messages.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                for value in node.values:
                    if isinstance(value, ast.Tuple):
                        vietnamese, english = (ast.literal_eval(part) for part in value.elts)
                        yield Text(at(path), "vi", vietnamese)
                        yield Text(at(path), "en", english)


def in_field_words() -> Iterator[Text]:
    languages: tuple[tuple[str, Lang], ...] = (("vietnamese", "vi"), ("english", "en"))
    for name, lang in languages:
        path = SOURCE / "documents" / "language" / f"fields_{name}.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield Text(at(path), lang, node.value)


def in_pages() -> Iterator[Text]:
    for path in [*sorted((ROOT / "docs").glob("*.md")), *sorted(ROOT.glob("README*.md")), ROOT / "CONTRIBUTING.md"]:
        if path != GLOSSARY:
            prose = re.sub(r"(?ms)^```.*?^```|`[^`\n]*`|\]\([^)]*\)", "…", path.read_text(encoding="utf-8"))
            yield from in_both(path, prose)


def in_templates() -> Iterator[Text]:
    code = r"(?s)\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<(script|style)\b.*?</\1>|<[^>]*>"
    for path in sorted((ROOT / "templates").rglob("*.j2")):
        yield from in_both(path, re.sub(code, " ", path.read_text(encoding="utf-8")))


def in_criteria() -> Iterator[Text]:
    for path in sorted((ROOT / "criteria").rglob("*.yaml")):
        if QUOTATIONS not in path.parents:
            yield from in_both(path, "\n".join(prose_of(yaml.safe_load(path.read_text(encoding="utf-8")))))


def in_both(path: Path, prose: str) -> Iterator[Text]:
    """An English page that speaks of a Vietnamese word says it as the glossary does, and the other way round."""
    yield Text(at(path), "vi", prose)
    yield Text(at(path), "en", prose)


def prose_of(value: Any) -> Iterator[str]:
    """The strings of a YAML file that are words of a text; one without a space is a name of the format."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in QUOTED:
                yield from prose_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from prose_of(inner)
    elif isinstance(value, str) and " " in value:
        yield value


def at(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
