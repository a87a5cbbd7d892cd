"""JSON to stdout."""

from yte_check.documents.characters import escaped_in_json
from yte_check.terminal.console import can_write_unicode
from yte_check.terminal.stdout import emit


def as_json(document: object, escape: bool) -> str:
    """Indented JSON; ``escape`` writes letters beyond ASCII as escapes, for streams that cannot take them."""
    import json

    return escaped_in_json(json.dumps(document, ensure_ascii=escape, indent=2)) + "\n"


def show_json(document: object) -> None:
    emit(as_json(document, escape=not can_write_unicode()))
