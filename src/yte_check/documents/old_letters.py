"""Whether a text is typed in an encoding before Unicode: seen at a glance, for nearly every text is not."""

import re

_SUSPECT = re.compile(
    "[ªÆÇËÎÏÐÑÖØÛÞßäåæçëîïñöøûüþ]|[A-Za-z][\u00a1-\u00a9¬-±\u00b5-º¼-¾×÷^]|[A-Za-z][«»][A-Za-z]|[®§][A-Za-zÀ-ÿ]"
    "|[a-z][À-ÖØ-Þ]|[eE][áàã]|[aA][âêáàéè]|[oOeE]â|[aeouyAEOUY][øõ]"
)
"""Letters and pairs that Vietnamese in Unicode does not have."""


def may_be_old(text: str) -> bool:
    return _SUSPECT.search(text) is not None


def old_letters(text: str) -> dict[str, str] | None:
    """The encoding in which a text seems to be typed, and what it then says: the parameters of «old_encoding»."""
    if not may_be_old(text):
        return None
    from yte_check.documents.old_encodings import old_text

    found = old_text(text)
    return {"encoding": found.encoding, "proposed": found.text} if found is not None else None
