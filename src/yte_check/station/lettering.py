"""Whether what a station wrote in its own words is in letters that everyone sees as it did."""

import re
from collections.abc import Iterator
from typing import Any

from yte_check.documents.diagnostics import Path, Problems

_SUSPECT = re.compile(
    "[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df"
    "\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]|[A-Za-z][\u00ab\u00bb^]|[eE][áàã]|[aA][âêáàéè]|[oOeE]â"
)
"""Letters and pairs that Vietnamese does not have: nearly every file is sound, and is looked at no longer than this."""
_STATION = ("name", "district", "province")


def check_letters(data: Any, problems: Problems) -> None:
    """Warn of names, titles and notes that are typed in an encoding before Unicode."""
    texts = [(path, text) for path, text in _own_words(data) if isinstance(text, str)]
    if not any(_SUSPECT.search(text) for _, text in texts):
        return
    from yte_check.documents.old_encodings import old_texts

    for path, found in old_texts(texts):
        problems.warn("old_encoding", path, encoding=found.encoding, proposed=found.text)


def _own_words(data: Any) -> Iterator[tuple[Path, Any]]:
    station = _group(data, "station")
    for key in _STATION:
        yield ("station", key), station.get(key)
    yield ("station", "commune", "name"), _group(station, "commune").get("name")
    for name, answer in _group(data, "answers").items():
        if isinstance(answer, dict):
            yield ("answers", name, "note"), answer.get("note")
    for key, entry in _group(data, "evidence").items():
        for field, text in entry.items() if isinstance(entry, dict) else ():
            yield ("evidence", key, field), text


def _group(data: Any, key: str) -> dict[str, Any]:
    found = data.get(key) if isinstance(data, dict) else None
    return found if isinstance(found, dict) else {}
