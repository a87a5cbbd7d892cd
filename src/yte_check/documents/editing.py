"""Surgery on a YAML text: values change, comments, order, quoting and layout stay.

Every edit is noted twice, as a change of the text and as a change of the data. At the end the new text is
read again: where its data are not the expected ones, nothing of it is used.
"""

import copy
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Path
from yte_check.documents.document import Document, parse_document
from yte_check.documents.source import Source
from yte_check.documents.writing import block_scalar, flow, scalar

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NewValue = str | Sequence[Any] | Mapping[str, Any]


class Editor:
    """Edits of one document, applied together by ``edited``."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.source.text
        self.data: Any = copy.deepcopy(document.data)
        self._root = yaml.compose(self.text, Loader=_Loader)
        self._newline = "\r\n" if "\r\n" in self.text else "\n"
        self._pieces: list[tuple[int, int, str]] = []

    @property
    def changed(self) -> bool:
        return bool(self._pieces)

    def set(self, path: Path, value: NewValue) -> None:
        """Another value at a path where there is one; a text keeps the quotation marks that stood there."""
        node, key = self._node(path), self._key_node(path)
        in_flow = self._in_flow(path)
        style = node.style if isinstance(node, yaml.ScalarNode) else None
        start, end = node.start_mark.index, self._end(node)
        # A comment behind the value would become a line of a block.
        on_one_line = in_flow or bool(self.text[end : self._line_end(end)].strip())
        text = self._written(value, on_one_line, self._indent(path), style if style in ("'", '"') else None)
        if start == end:
            text = " " + text
        elif isinstance(node, yaml.CollectionNode) and not node.flow_style and key is not None:
            start, text = key.end_mark.index, ": " + text
        self._piece(start, end, text)
        self._expected(path, value)

    def insert(self, path: Path, value: NewValue, after: str) -> None:
        """A new entry of a group, behind the entry of the key ``after``."""
        group = self._node(path[:-1])
        _, last = self._entry(group, after)
        self._add_entry(path, group, last, value)

    def append(self, path: Path, value: NewValue) -> None:
        """A new last item of a list."""
        node = self._node(path)
        if not isinstance(node, yaml.SequenceNode):
            raise self._refused(node)
        if node.flow_style:
            self._into_flow(node, node.value[-1] if node.value else None, flow(value))
        else:
            self._new_line(node.value[-1], node.start_mark.column, f"- {flow(value)}")
        self.at(path).append(_plain(value))

    def add(self, path: Path, value: NewValue) -> None:
        """A new last entry of a group."""
        group = self._node(path[:-1])
        if not isinstance(group, yaml.MappingNode):
            raise self._refused(group)
        self._add_entry(path, group, group.value[-1][1] if group.value else None, value)

    def put(self, path: Path, value: NewValue) -> None:
        """A value at a path, with the groups on the way to it that are not there yet."""
        there, depth = self.data, 0
        while depth < len(path) and isinstance(there, dict) and there.get(path[depth]) is not None:
            there, depth = there[path[depth]], depth + 1
        for key in reversed(path[depth + 1 :]):
            value = {str(key): value}
        if depth == len(path) or path[depth] in there:
            self.set(path[: depth + 1], value)
        else:
            self.add(path[: depth + 1], value)

    def remove(self, path: Path) -> None:
        """Take an entry out of a group: its line, or between braces the entry and one comma."""
        group = self._node(path[:-1])
        key, value = self._entry(group, path[-1])
        start, end = key.start_mark.index, self._end(value)
        if group.flow_style:
            start, end = self._with_comma(start, end)
        else:
            start, end = start - key.start_mark.column, self._line_end(end)
            if self.text[start : key.start_mark.index].strip():
                raise self._refused(key)
            end += len(self._newline) if self.text.startswith(self._newline, end) else 0
        self._piece(start, end, "")
        del self.at(path[:-1])[path[-1]]

    def reorder(self, path: Path, order: Sequence[int]) -> None:
        """The items of a list in another order, each with the lines above it. Nothing else in it may be edited."""
        node, key = self._node(path), self._key_node(path)
        if node.flow_style or key is None:
            raise self._refused(node)
        starts = [self._line_end(key.end_mark.index) + len(self._newline)]
        starts += [self._line_end(self._end(item)) + len(self._newline) for item in node.value[:-1]]
        end = self._line_end(self._end(node.value[-1]))
        between = zip(starts, [*(start - len(self._newline) for start in starts[1:]), end], strict=True)
        items = [self.text[start:stop].replace(self._newline, "\n") for start, stop in between]
        self._piece(starts[0], end, "\n".join(items[position] for position in order))
        group = self.at(path)
        group[:] = [group[position] for position in order]

    def edited(self) -> Source:
        """The new text. Raises InvalidDocument where it would not read as was intended."""
        text = self.text
        order = sorted(enumerate(self._pieces), key=lambda piece: (piece[1][0], piece[0]), reverse=True)
        for _, (start, end, replacement) in order:
            text = text[:start] + replacement + text[end:]
        source = Source(self.document.name, text)
        try:
            found = parse_document(source).data
        except InvalidDocument:
            raise self._refused(self._root) from None
        if found != self.data:
            raise self._refused(self._root)
        return source

    def _piece(self, start: int, end: int, text: str) -> None:
        self._pieces.append((start, end, text.replace("\n", self._newline)))

    def _written(self, value: NewValue, in_flow: bool, indent: int, style: str | None = None) -> str:
        if not isinstance(value, str):
            return flow(value)
        block = None if in_flow else block_scalar(value, indent + 2)
        return block or scalar(value, in_flow, style)

    def _add_entry(self, path: Path, group: Any, last: Any, value: NewValue) -> None:
        key = scalar(str(path[-1]), in_flow=True)
        if group.flow_style:
            self._into_flow(group, last, f"{key}: {flow(value)}")
        elif last is None:
            raise self._refused(group)
        else:
            column = group.value[0][0].start_mark.column
            self._new_line(last, column, f"{key}: {self._written(value, False, column)}")
        self.at(path[:-1])[path[-1]] = _plain(value)

    def _into_flow(self, node: Any, last: Any, text: str) -> None:
        """After the last item between brackets, or as the first."""
        if last is None:
            self._piece(node.start_mark.index + 1, node.start_mark.index + 1, text)
        else:
            self._piece(last.end_mark.index, last.end_mark.index, ", " + text)

    def _new_line(self, last: Any, column: int, text: str) -> None:
        """On a line of its own under the line on which ``last`` ends."""
        end = self._line_end(self._end(last))
        self._piece(end, end, "\n" + " " * column + text)

    def _with_comma(self, start: int, end: int) -> tuple[int, int]:
        before = self.text[:start].rstrip()
        if before.endswith(","):
            return len(before) - 1, end
        after = len(self.text) - len(self.text[end:].lstrip(" ,"))
        return start, after

    def _end(self, node: Any) -> int:
        """Where a value ends: for blocks the parser's own mark lies behind comments and empty lines."""
        if isinstance(node, yaml.ScalarNode):
            end: int = node.end_mark.index
            return len(self.text[:end].rstrip()) if node.style in ("|", ">") else end
        if node.flow_style or not node.value:
            return int(node.end_mark.index)
        last = node.value[-1]
        return self._end(last[1] if isinstance(last, tuple) else last)

    def _line_end(self, offset: int) -> int:
        end = self.text.find("\n", offset)
        end = len(self.text) if end < 0 else end
        return end - 1 if self.text[offset:end].endswith("\r") else end

    def _node(self, path: Path) -> Any:
        node: Any = self._root
        for key in path:
            if isinstance(key, str):
                _, node = self._entry(node, key)
            else:
                node = node.value[key]
        return node

    def _entry(self, group: Any, wanted: object) -> tuple[Any, Any]:
        for key, value in group.value:
            if unicodedata.normalize("NFC", key.value) == wanted:
                return key, value
        raise KeyError(wanted)

    def _key_node(self, path: Path) -> Any:
        return self._entry(self._node(path[:-1]), path[-1])[0] if path and isinstance(path[-1], str) else None

    def _in_flow(self, path: Path) -> bool:
        return any(self._node(path[:length]).flow_style for length in range(len(path)))

    def _indent(self, path: Path) -> int:
        key = self._key_node(path)
        return int(key.start_mark.column) if key is not None else int(self._node(path).start_mark.column)

    def at(self, path: Path) -> Any:
        """What stands at a path, as edited so far."""
        data = self.data
        for key in path:
            data = data[key]
        return data

    def _expected(self, path: Path, value: NewValue) -> None:
        self.at(path[:-1])[path[-1]] = _plain(value)

    def _refused(self, node: Any) -> InvalidDocument:
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        return InvalidDocument([Diagnostic("edit_refused", "error", self.document.name, line, column)])


def _plain(value: object) -> Any:
    """A value as the reader of YAML gives it: texts in NFC, lists and groups."""
    if isinstance(value, Mapping):
        return {unicodedata.normalize("NFC", str(key)): _plain(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(item) for item in value]
    return unicodedata.normalize("NFC", str(value))
