"""YAML text becomes plain data in one pass over the parser's events, with positions on request.

The data are ``None``, ``str``, ``list`` and ``dict`` alone: whether “yes”, “4,2” or “02014” is a flag,
a number or a text is for the model to say that knows the field, never for the look of the characters.
"""

import unicodedata
from typing import Any

import yaml

from yte_check.documents import yaml_parser
from yte_check.documents.characters import code_of, forbidden_in
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Path, Problem, Span
from yte_check.documents.doubts import ScalarText, doubts_of
from yte_check.documents.source import Source
from yte_check.documents.yaml_errors import check_line_ends, explain_syntax_error

MAX_DEPTH = 32
NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_KEY_PENDING = object()
"""Stands for the key of a mapping that has not been read yet."""

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
    builder = _Builder(source) if index is None else _PlacingBuilder(source, index, doubts)
    try:
        builder.run(yaml_parser.LOADER(source.text))
    except yaml.YAMLError as error:
        raise InvalidDocument([explain_syntax_error(error, source)]) from None
    if builder.diagnostics:
        raise InvalidDocument(builder.diagnostics)
    return builder.root


class _Builder:
    """Puts together what the events say; nearly every file is good and is read by this alone."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.root: Any = None
        self.diagnostics: list[Diagnostic] = []
        self.documents = 0
        self.container: Any = None
        self.key: Any = None
        # The open containers around this one, each with the key that leads further in.
        self.stack: list[tuple[Any, Any]] = []

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
                    self._enter(self.stack.pop()[0])
                elif kind is yaml.AliasEvent:
                    self._refuse("yaml_alias", event)
                    self._put(None, event)
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
        style = event.style
        if event.anchor is not None or event.tag is not None:
            self._refuse_mark(event)
        if not value.isascii():
            value = unicodedata.normalize("NFC", value)
        if style == '"' and (found := forbidden_in(value)):  # only there can an escape have made one
            self._refuse("control_character", event, character=code_of(found[0]))
        if self.key is _KEY_PENDING:
            self._take_key(value, event)
            return
        self._put(value if style or value not in NULLS else None, event)

    def _take_key(self, key: str, event: Any) -> None:
        if key in self.container:
            self._refuse("duplicate_key", event, key=key)
        self.key = key

    def _open(self, container: Any, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_mark(event)
        if self.key is _KEY_PENDING:
            self._refuse("key_not_text", event)
            raise InvalidDocument(self.diagnostics)
        around = (self.container, self.key)
        self._put(container, event)
        if len(self.stack) >= MAX_DEPTH:
            self._refuse("nested_too_deep", event, limit=MAX_DEPTH)
            raise InvalidDocument(self.diagnostics)
        self.stack.append(around)
        self._enter(container)

    def _enter(self, container: Any) -> None:
        self.container = container
        self.key = _KEY_PENDING if type(container) is dict else None

    def _put(self, value: Any, _event: Any) -> None:
        """Put a value where the parser stands."""
        container = self.container
        if container is None:
            self.root = value
        elif type(container) is dict:
            container[self.key] = value
            self.key = _KEY_PENDING
        else:
            container.append(value)

    def _refuse_mark(self, event: Any) -> None:
        self._refuse("yaml_anchor" if event.anchor is not None else "yaml_tag", event)

    def _refuse(self, code: str, event: Any, **params: object) -> None:
        line, column, length = self._span(event) if event is not None else Span(1, 1)
        line_text = self.source.line(line)
        self.diagnostics.append(Diagnostic(code, "error", self.source.name, line, column, params, line_text, length))

    def _span(self, event: Any) -> Span:
        start, end = event.start_mark.index, event.end_mark.index
        line, column = self.source.place(start)
        return Span(line, column, max(end - start, 1) if self.source.place(end)[0] == line else 1)


class _PlacingBuilder(_Builder):
    """Notes where every key and value stands, and what is doubtful in it."""

    def __init__(self, source: Source, index: Index, doubts: list[Problem] | None) -> None:
        super().__init__(source)
        self.index = index
        self.doubts = doubts

    def _take_key(self, key: str, event: Any) -> None:
        super()._take_key(key, event)
        self._note(self._path(), key, event, at_key=True)

    def _put(self, value: Any, event: Any) -> None:
        path = self._path()
        super()._put(value, event)
        self._note(path, value, event)

    def _note(self, path: Path, value: Any, event: Any, at_key: bool = False) -> None:
        self.index[path, at_key] = self._span(event)
        style, end = getattr(event, "style", ""), event.end_mark.index
        if self.doubts is not None and not isinstance(event, yaml.CollectionStartEvent):
            self.doubts += doubts_of(ScalarText(path, value, bool(style), at_key, end), self.source)

    def _path(self) -> Path:
        """The way to the place where the parser stands."""
        here = len(self.container) if type(self.container) is list else self.key
        within = (key if type(container) is dict else len(container) - 1 for container, key in self.stack[1:])
        return (*within, here) if self.stack else ()
