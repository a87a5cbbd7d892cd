"""The XML inside office files: any encoding, quoting and prefix, no entities, and never more than the limits allow.

Strict Open XML says the same as the usual kind with other namespaces: here they become one.
"""

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.office_files.limits import MAX_DEPTH, MAX_GAP, MAX_NAMES, Budget

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT = {
    "http://purl.oclc.org/ooxml/spreadsheetml/main}": SHEET,
    "http://purl.oclc.org/ooxml/wordprocessingml/main}": WORD,
    "http://purl.oclc.org/ooxml/officeDocument/relationships}": RELATED,
}
_CHUNK = 1_000_000
_LONG_MARK = re.compile(rb"<[^<]{%d}" % MAX_GAP)

Start = Callable[[str, dict[str, str]], Any]
End = Callable[[str], Any]
Text = Callable[[str], Any]


def parse(part: str, content: bytes, budget: Budget, start: Start, end: End, text: Text) -> None:
    """Tell every element of a part, named “{namespace}name”, with its attributes, whose names have no namespace or are
    left as “namespace}name”. Raises OfficeFault."""
    if _LONG_MARK.search(content):
        raise OfficeFault("damaged", part=part)
    names = _PartNames()
    depth, most = 0, budget.left("elements")
    count = 0

    def starts(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > MAX_DEPTH:
            raise OfficeFault("large", levels=MAX_DEPTH)
        if count > most:
            budget.spend("elements", count)
        start(names[name], attributes)

    def ends(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(names[name])

    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = starts, ends, text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        for first in range(0, len(content), _CHUNK):
            parser.Parse(content[first : first + _CHUNK], False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError):  # the last two of encodings that do not exist
        raise OfficeFault("damaged", part=part) from None
    budget.spend("elements", count)


def tree(part: str, content: bytes, budget: Budget) -> Element:
    """A part as elements. Raises OfficeFault."""
    builder, names = TreeBuilder(), _PartNames()

    def start(name: str, attributes: dict[str, str]) -> None:
        budget.spend("nodes")
        builder.start(name, {names[key]: value for key, value in attributes.items()})

    parse(part, content, budget, start, builder.end, builder.data)
    return builder.close()


class _PartNames(dict[str, str]):
    """The names of a part as they are asked for; what expat calls “namespace}name”."""

    def __missing__(self, raw: str) -> str:
        if len(self) >= MAX_NAMES:
            raise OfficeFault("large", names=MAX_NAMES)
        space, mark, name = raw.rpartition("}")
        self[raw] = found = _STRICT.get(space + mark, f"{{{space}}}" if mark else "") + name
        return found


def _refuse_doctype(*_: object) -> None:
    """Entities can read other files and grow without end; no office program writes any."""
    raise OfficeFault("doctype")
