"""The parser's complaints in words that help someone who has never heard of YAML."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from yte_check.documents import yaml_parser
from yte_check.documents.characters import ODD_LINE_ENDS, code_of, strange_letters
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from yte_check.documents.source import Source


_GLUED = re.compile(r"\s*[\w-]+(?::(?=[^ \t\r\n/])|[\uff1a\u2236\ua789])")
"""A key whose colon has no plain space after it, or is one of another script."""
_ODD_INDENTATION = re.compile(r"[ \t]*(?=[^\S \t\r\n])")
_REMARK = re.compile(r"[ \t]#([^\r\n]*[]}])")
"""A remark that swallows a bracket."""
_SIGNS = frozenset(" :,[]{}\"'-#")
"""What has a meaning in YAML, so that something that looks like it misleads."""


class _Place(NamedTuple):
    code: str
    offset: int
    cut: str = ""


def explain_syntax_error(error: Any, source: "Source") -> Diagnostic:
    """One diagnostic for a YAMLError, classed by what stands in the text and not by the parser's wording,
    which differs between libyaml and the pure parser."""
    mark = getattr(error, "problem_mark", None)
    offset = mark.index if mark else 0
    place = _in_quotes(error, offset) or _swallowed(offset, source) or _classed(error, offset, source)
    if place.code in ("yaml_colon", "yaml_indentation", "yaml_syntax"):
        place = _mistyped(offset, source) or place
    line, column = source.place(place.offset)
    shown = source.line(line)
    params = {"character": source.text[offset : offset + 1], "cut": place.cut.strip(), "text": _odd_signs(shown or "")}
    return Diagnostic(place.code, "error", source.name, line, column, params, shown)


def check_line_ends(source: "Source") -> None:
    """Raise InvalidDocument for NEL, U+2028 or U+2029 where the parser would end a line and no editor shows one: behind
    it a key, or what looks like a remark, would be read as another thing than it seems. In quotation marks they are
    text."""
    odd = [] if source.is_plain else [found.start() for found in ODD_LINE_ENDS.finditer(source.text)]
    if not odd:
        return
    quoted = [
        (token.start_mark.index, token.end_mark.index)
        for token in _tokens(source.text)
        if isinstance(token, yaml.ScalarToken) and token.style
    ]
    starts = [start for start, _ in quoted]
    for offset in odd:
        before = bisect_right(starts, offset) - 1
        if before < 0 or offset >= quoted[before][1]:
            line, column = source.place(offset)
            params = {"character": code_of(source.text[offset])}
            found = Diagnostic("odd_line_end", "error", source.name, line, column, params, source.line(line))
            raise InvalidDocument([found])


def _in_quotes(error: Any, offset: int) -> _Place | None:
    if "quoted scalar" not in str(getattr(error, "context", None) or ""):
        return None
    code = "yaml_escape" if "escape" in str(error.problem or "") else "yaml_unclosed_quote"
    return _Place(code, _begun(error, offset))


def _classed(error: Any, offset: int, source: "Source") -> _Place:
    character = source.text[offset : offset + 1]
    before = (source.line(source.place(offset)[0]) or "")[: source.place(offset)[1] - 1]
    context = str(getattr(error, "context", None) or "")
    problem = str(getattr(error, "problem", None) or "")
    if character == "\t" or "\t" in before:
        return _Place("yaml_tab", offset)
    if "flow" in context:
        return _Place("yaml_unclosed_bracket", _begun(error, offset))
    if "mapping values" in problem:
        return _Place("yaml_colon", offset)
    if character and character in "@`%":
        return _Place("yaml_needs_quotes", offset)
    return _Place("yaml_indentation" if "block" in context or "simple key" in context else "yaml_syntax", offset)


def _begun(error: Any, offset: int) -> int:
    """Where the unfinished thing began, which tells more than where the file ended."""
    return error.context_mark.index if error.context_mark else offset


def _swallowed(offset: int, source: "Source") -> _Place | None:
    """What was opened long before the parser stumbled: a bracket, perhaps with a remark in it, or a quotation mark that
    another one far below seemed to close."""
    brackets: list[int] = []
    quoted = None
    for token in _tokens(source.text):
        if isinstance(token, (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)):
            brackets.append(token.start_mark.index)
        elif isinstance(token, (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)):
            brackets = brackets[:-1]
        elif isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
            quoted = token
    if quoted is not None and _is_stretched(quoted, offset, source):
        return _Place("yaml_unclosed_quote", quoted.start_mark.index)
    if not brackets:
        return None
    remark = _REMARK.search(source.text, brackets[-1], max(offset, brackets[-1]))
    if remark is not None:
        return _Place("yaml_comment_in_braces", remark.start() + 1, remark[1].rstrip("]}"))
    return _Place("yaml_unclosed_bracket", brackets[-1]) if not source.text[offset:].strip() else None


def _is_stretched(quoted: Any, offset: int, source: "Source") -> bool:
    """Whether a quoted text runs over several lines and ends where the parser stumbled."""
    first, last = source.place(quoted.start_mark.index)[0], source.place(quoted.end_mark.index)[0]
    return first < last == source.place(offset)[0]


def _tokens(text: str) -> "Iterator[Any]":
    """The tokens up to the fault."""
    loader = yaml_parser.LOADER(text)
    try:
        while (token := loader.get_token()) is not None:
            yield token
    except yaml.YAMLError:
        pass
    finally:
        loader.dispose()


def _mistyped(offset: int, source: "Source") -> _Place | None:
    """“year:2024” is one word to YAML, and the parser only stumbles over the line after it; so it is with a blank that
    is none to YAML."""
    number = source.place(offset)[0]
    found = None
    for line in (number, number - 1):
        text = source.line(line) if line else None
        start = source.start(line) if line else 0
        if text is not None and (glued := _GLUED.match(text)):
            found = _Place("yaml_colon", start + glued.end() - 1)
        elif text is not None and (odd := _ODD_INDENTATION.match(text)):
            found = _Place("yaml_indentation", start + odd.end())
    return found


def _odd_signs(line: str) -> str:
    """The characters of a line that look like signs of YAML, or like nothing, and are something else."""
    return "".join(letter for letter, plain in strange_letters(line) if plain in _SIGNS or not plain)
