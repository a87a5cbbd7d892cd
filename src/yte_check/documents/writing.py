"""Values as YAML text: plain where that is safe, in quotation marks where it is not."""

import json
import re
from collections.abc import Mapping, Sequence

from yte_check.documents.characters import SUSPECT

_NULLS = ("~", "null", "Null", "NULL")
_BEGINS_PLAIN = re.compile(r"[^\W_]|[(«“]")
_NEVER_PLAIN = re.compile(r":(?:\s|$)|\s#|[^\S ]|^\s|\s$")
_NOT_IN_FLOW = re.compile(r"[,:\[\]{}]")
_UNPRINTABLE = re.compile(f"[\\t\\n\\r]|{SUSPECT.pattern}")
_BLOCK_LINE = re.compile(r"[^\W_]|[-+(«“*•≥≤<>%]")


def scalar(text: str, in_flow: bool, style: str | None = None) -> str:
    """A text on one line; ``style`` is the quotation mark that stood there before and is kept where possible."""
    if style == "'" or (style is None and not _plain_is_safe(text, in_flow) and '"' in text):
        return "'" + text.replace("'", "''") + "'" if not _UNPRINTABLE.search(text) else _double_quoted(text)
    if style != '"' and _plain_is_safe(text, in_flow):
        return text
    return _double_quoted(text)


def block_scalar(text: str, indent: int) -> str | None:
    """A text of several lines as a block under its key; None where a block would not keep it exactly."""
    lines = text.split("\n")
    if len(lines) < 2 or any(_UNPRINTABLE.search(line) or not _BLOCK_LINE.match(line) for line in lines):
        return None
    return "|-" + "".join(f"\n{' ' * indent}{line}" for line in lines)


def flow(value: object) -> str:
    """Any value on one line, lists and groups in brackets."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(str(key), True)}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(str(value), in_flow=True)


def _plain_is_safe(text: str, in_flow: bool) -> bool:
    if text in _NULLS or not _BEGINS_PLAIN.match(text) or _NEVER_PLAIN.search(text) or _UNPRINTABLE.search(text):
        return False
    return not (in_flow and _NOT_IN_FLOW.search(text))


def _double_quoted(text: str) -> str:
    """JSON's quoting is YAML's, and what neither prints is escaped."""
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(_escape, quoted)


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
