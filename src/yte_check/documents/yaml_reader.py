"""YAML text becomes plain data in one pass over the parser's events, with positions on request.

The data are ``None``, ``str``, ``list`` and ``dict`` alone: whether “yes”, “4,2” or “02014” is a flag,
a number or a text is for the model to say that knows the field, never for the look of the characters.
"""

from collections.abc import Callable, Sequence
from typing import Any
from unicodedata import normalize

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
    builder = _DocumentBuilder(source, index, doubts)
    try:
        builder.run(yaml_parser.LOADER(source.text))
    except yaml.YAMLError as error:
        raise InvalidDocument([explain_syntax_error(error, source)]) from None
    if builder.diagnostics:
        raise InvalidDocument(builder.diagnostics)
    return builder.root


class _DocumentBuilder:
    """Puts together what the events say; with an index it also notes where every key and value stands, and what is
    doubtful in it."""

    def __init__(self, source: Source, index: Index | None, doubts: list[Problem] | None) -> None:
        self.source = source
        self.index = index
        self.doubts = doubts
        self.outermost: list[Any] = []
        """What stands in no container: the document."""
        self.diagnostics: list[Diagnostic] = []
        self.documents = 0

    @property
    def root(self) -> Any:
        return self.outermost[0] if self.outermost else None

    def run(self, loader: Any) -> None:
        try:
            self._build(loader.get_event)
            if not self.documents:
                self._refuse("empty_file", None)
        finally:
            loader.dispose()

    def _build(self, next_event: Callable[[], Any]) -> None:
        """One loop without calls for what is right: a country has two million values."""
        scalar, mapping, sequence = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
        ends = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
        container: Any = self.outermost
        key: Any = None
        # The open containers around this one, each with the key that leads further in.
        around: list[tuple[Any, Any]] = []
        while (event := next_event()) is not None:
            kind = type(event)
            if kind is scalar:
                value: Any = event.value
                if event.anchor is not None or event.tag is not None:
                    self._refuse_mark(event)
                if not value.isascii():
                    value = normalize("NFC", value)
                if event.style == '"' and (found := forbidden_in(value)):  # only there can an escape have made one
                    self._refuse("control_character", event, character=code_of(found[0]))
                if key is _KEY_PENDING:
                    if value in container:
                        self._refuse("duplicate_key", event, key=value)
                    key = value
                    if self.index is not None:
                        self._note(_path(around, container, key), value, event, at_key=True)
                    continue
                if not event.style and value in NULLS:
                    value = None
            elif kind is mapping or kind is sequence:
                value = self._opened(kind is mapping, key, event)
            elif kind in ends:
                container = around.pop()[0]
                key = _KEY_PENDING if type(container) is dict else None
                continue
            elif kind is yaml.AliasEvent:
                self._refuse("yaml_alias", event)
                value = None
            else:
                self._document(kind, event)
                continue
            if self.index is not None:
                self._note(_path(around, container, key), value, event)
            if key is None:
                container.append(value)
            else:
                container[key] = value
            if kind is mapping or kind is sequence:
                self._refuse_deeper(len(around), event)
                around.append((container, key))
                container = value
            key = _KEY_PENDING if type(container) is dict else None

    def _opened(self, is_mapping: bool, key: Any, event: Any) -> Any:
        if event.anchor is not None or event.tag is not None:
            self._refuse_mark(event)
        if key is _KEY_PENDING:
            self._refuse("key_not_text", event)
            raise InvalidDocument(self.diagnostics)
        return {} if is_mapping else []

    def _refuse_deeper(self, depth: int, event: Any) -> None:
        if depth >= MAX_DEPTH:
            self._refuse("nested_too_deep", event, limit=MAX_DEPTH)
            raise InvalidDocument(self.diagnostics)

    def _document(self, kind: Any, event: Any) -> None:
        self.documents += kind is yaml.DocumentStartEvent
        if self.documents > 1:
            self._refuse("several_documents", event)
            raise InvalidDocument(self.diagnostics)

    def _note(self, path: Path, value: Any, event: Any, at_key: bool = False) -> None:
        assert self.index is not None
        self.index[path, at_key] = self._span(event)
        style, end = getattr(event, "style", ""), event.end_mark.index
        if self.doubts is not None and not isinstance(event, yaml.CollectionStartEvent):
            self.doubts += doubts_of(ScalarText(path, value, bool(style), at_key, end), self.source)

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


def _path(around: Sequence[tuple[Any, Any]], container: Any, key: Any) -> Path:
    """The way to the place where the parser stands."""
    here = len(container) if type(container) is list else key
    within = (key if type(container) is dict else len(container) - 1 for container, key in around[1:])
    return (*within, here) if around else ()
