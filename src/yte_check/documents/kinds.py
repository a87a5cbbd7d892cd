"""What kind of file a YAML file is, told by a key that only that kind has.

Whoever names the wrong one of several files should hear which one it is, and not of every key that is foreign to it.
"""

from yte_check.documents.diagnostics import Located, Problems, refuse_if_fatal

_MARKS = {
    "submission": "answers", "review": "decisions", "improvement": "actions", "efforts": "efforts", "plan": "targets",
    "reported": "figures", "done": "done", "recognitions": "recognitions",
    "places": "place_names",
}  # fmt: skip
OTHER_KINDS = frozenset(f"file_is_{kind}" for kind in _MARKS)
"""The codes that say that a file is sound perhaps, but of another kind."""


def refuse_other_kind(wanted: str, document: Located) -> None:
    """Raise InvalidDocument where a file is plainly of another kind than ``wanted``: with that one thing alone."""
    data = document.data
    if not isinstance(data, dict) or _MARKS[wanted] in data:
        return
    for kind, key in _MARKS.items():
        if key in data:
            problems = Problems()
            problems.error_at_key(f"file_is_{kind}", (key,))
            refuse_if_fatal(problems, document)
