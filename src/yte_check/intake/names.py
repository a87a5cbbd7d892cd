"""Names of files as they are shown: one spelling, and nothing in them that a terminal or a page would obey."""

import unicodedata
from pathlib import Path

SUBMISSIONS, ARCHIVES = (".yaml", ".yml"), (".zip",)


def shown(name: str) -> str:
    """A name in NFC; bytes that are no text and characters that do not print become “�”."""
    if name.isprintable():
        return unicodedata.normalize("NFC", name)
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in unicodedata.normalize("NFC", text))


def is_hidden(name: str) -> bool:
    """Whether programs keep it for themselves: “.git”, “.~lock…”, “__MACOSX”."""
    return name.startswith((".", "~$", "__MACOSX")) and name not in (".", "..")


def is_submission(name: str) -> bool:
    """Whether a file is taken for a submission, by its name alone."""
    return name.lower().endswith(SUBMISSIONS)


def is_archive(name: str | Path) -> bool:
    return str(name).lower().endswith(ARCHIVES)
