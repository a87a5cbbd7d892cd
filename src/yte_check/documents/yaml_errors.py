"""The parser's complaints in words that help someone who has never heard of YAML."""

import re
from typing import TYPE_CHECKING, Any

from yte_check.documents.diagnostics import Diagnostic

if TYPE_CHECKING:
    from yte_check.documents.source import Source


_GLUED = re.compile(r"\s*[\w-]+:(?=[^\s/])")


def explain_syntax_error(error: Any, source: "Source") -> Diagnostic:
    """One diagnostic for a YAMLError, classed by what stands in the text and not by the parser's wording,
    which differs between libyaml and the pure parser."""
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = source.text.splitlines() or [""]
    text = lines[line - 1] if line <= len(lines) else ""
    character = text[column - 1] if column <= len(text) else ""
    context = str(getattr(error, "context", None) or "")
    problem = str(getattr(error, "problem", None) or "")

    code = "yaml_syntax"
    if character == "\t" or "\t" in text[: column - 1]:
        code = "yaml_tab"
    elif "quoted scalar" in context:
        code = "yaml_escape" if "escape" in problem else "yaml_unclosed_quote"
        line, column = _context(error, line, column)
    elif "flow" in context:
        code = "yaml_unclosed_bracket"
        line, column = _context(error, line, column)
    elif "mapping values" in problem:
        code = "yaml_colon"
    elif character and character in "@`%":
        code = "yaml_needs_quotes"
    elif "block" in context or "simple key" in context:
        code = "yaml_indentation"
    if code in ("yaml_colon", "yaml_indentation", "yaml_syntax"):
        # «year:2024» is one word to YAML, and the parser only stumbles over the line after it.
        for number in (line, line - 1):
            if 0 < number <= len(lines) and (glued := _GLUED.match(lines[number - 1])):
                code, line, column = "yaml_colon", number, glued.end()
    shown = lines[line - 1] if line <= len(lines) else None
    return Diagnostic(code, "error", source.name, line, column, {"character": character}, shown)


def _context(error: Any, line: int, column: int) -> tuple[int, int]:
    """Where the unfinished thing began, which tells more than where the file ended."""
    mark = error.context_mark
    return (mark.line + 1, mark.column + 1) if mark else (line, column)
