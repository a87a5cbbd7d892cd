"""YAML text becomes plain data in one pass over the parser's events, with positions on request.

The data are ``None``, ``str``, ``list`` and ``dict`` alone: whether «yes», «4,2» or «02014» is a flag,
a number or a text is for the model to say that knows the field, never for the look of the characters.
"""

import unicodedata
from typing import Any

import yaml

from yte_check.documents import yaml_quick
from yte_check.documents.characters import code_of, forbidden_in
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Path, Problem, Span
from yte_check.documents.doubts import Scalar, doubts_of
from yte_check.documents.source import Source
from yte_check.documents.yaml_errors import check_line_ends, explain_syntax_error
from yte_check.documents.yaml_quick import MAX_DEPTH, NULLS, Doubt, Quoted, read_plainly

_KEY_PENDING = object()

Index = dict[tuple[Path, bool], Span]
"""Spans by path; ``True`` for the key of a mapping's entry, ``False`` for its value."""


def read_yaml(source: Source, index: Index | None = None, doubts: list[Problem] | None = None) -> Any:
    """The data of a YAML text, all strings in NFC; fills ``index`` with the place of every key and value, and
    ``doubts`` with what its writer should look at again.

    Raises InvalidDocument for what the format forbids: broken syntax, more than one document, duplicate
    keys, anchors, aliases, tags, keys that are no text, nesting deeper than 32 levels, hidden ends of lines,
    nothing at all.
    """
    check_line_ends(source)
    if index is None:
        try:
            return read_plainly(source.text)
        except (Doubt, yaml.YAMLError):
            pass  # what is wrong is for the careful reader to say
    builder = _Builder(source, index, doubts)
    try:
        builder.run(yaml_quick.LOADER(source.text))
    except yaml.YAMLError as error:
        raise InvalidDocument([explain_syntax_error(error, source)]) from None
    if builder.diagnostics:
        raise InvalidDocument(builder.diagnostics)
    return builder.root


class _Builder:
    def __init__(self, source: Source, index: Index | None, doubts: list[Problem] | None) -> None:
        self.source = source
        self.index = index
        self.doubts = doubts
        self.root: Any = None
        self.diagnostics: list[Diagnostic] = []
        self.documents = 0
        # One frame an open container: the container, the key that waits for its value, the path.
        self.stack: list[tuple[Any, Any, Path]] = []
        self.container: Any = None
        self.key: Any = None
        self.path: Path = ()

    def run(self, loader: Any) -> None:
        next_event = loader.get_event
        scalar, mapping, sequence = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
        ends = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
        try:
            while (event := next_event()) is not None:
                kind = type(event)
                if kind is scalar:
                    self._scalar(event)
                elif kind is mapping:
                    self._open({}, event)
                elif kind is sequence:
                    self._open([], event)
                elif kind in ends:
                    self.container, self.key, self.path = self.stack.pop()
                elif kind is yaml.AliasEvent:
                    self._refuse("yaml_alias", event)
                    self._place(None, event)
                elif kind is yaml.DocumentStartEvent:
                    self._document(event)
            if not self.documents:
                self._refuse("empty_file", None)
        finally:
            loader.dispose()

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self._refuse("several_documents", event)
            raise InvalidDocument(self.diagnostics)

    def _scalar(self, event: Any) -> None:
        value: Any = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse("yaml_anchor" if event.anchor is not None else "yaml_tag", event)
        if not value.isascii():
            value = unicodedata.normalize("NFC", value)
        if event.style == '"' and (found := forbidden_in(value)):
            self._refuse("control_character", event, character=code_of(found[0]))
        if self.key is _KEY_PENDING:
            self._take_key(value, event)
            return
        if event.style:
            value = Quoted(value)
        elif value in NULLS:
            value = None
        self._doubt(self._place(value, event), value, event)

    def _take_key(self, key: str, event: Any) -> None:
        if key in self.container:
            self._refuse("duplicate_key", event, key=key)
        self.key = key
        if self.index is not None:
            self.index[(*self.path, key), True] = self._span(event)
            self._doubt((*self.path, key), key, event, at_key=True)

    def _open(self, container: Any, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse("yaml_anchor" if event.anchor is not None else "yaml_tag", event)
        if self.key is _KEY_PENDING:
            self._refuse("key_not_text", event)
            raise InvalidDocument(self.diagnostics)
        path = self._place(container, event)
        if len(self.stack) >= MAX_DEPTH:
            self._refuse("nested_too_deep", event, limit=MAX_DEPTH)
            raise InvalidDocument(self.diagnostics)
        self.stack.append((self.container, self.key, self.path))
        self.container, self.path = container, path
        self.key = _KEY_PENDING if type(container) is dict else None

    def _place(self, value: Any, event: Any) -> Path:
        """Put a value where the parser stands and return the path of that place."""
        container = self.container
        place: Path = self.path
        if container is None:
            self.root = value
        elif type(container) is dict:
            container[self.key] = value
            if self.index is not None:
                place = (*self.path, self.key)
            self.key = _KEY_PENDING
        else:
            if self.index is not None:
                place = (*self.path, len(container))
            container.append(value)
        if self.index is not None:
            self.index[place, False] = self._span(event)
        return place

    def _doubt(self, path: Path, value: str | None, event: Any, at_key: bool = False) -> None:
        if self.doubts is not None:
            scalar = Scalar(path, value, bool(event.style), at_key, event.end_mark.index)
            self.doubts += doubts_of(scalar, self.source)

    def _refuse(self, code: str, event: Any, **params: object) -> None:
        line, column, length = self._span(event) if event is not None else Span(1, 1)
        line_text = self.source.line(line)
        self.diagnostics.append(Diagnostic(code, "error", self.source.name, line, column, params, line_text, length))

    def _span(self, event: Any) -> Span:
        start, end = event.start_mark.index, event.end_mark.index
        line, column = self.source.place(start)
        return Span(line, column, max(end - start, 1) if self.source.place(end)[0] == line else 1)
