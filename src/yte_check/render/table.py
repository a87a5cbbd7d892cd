"""A table as data: what its columns are called and how wide they are, and the rows below them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from yte_check.documents.record import record


@record
class Column:
    """``head`` is the code of its message, ``width`` is in letters. A ``long`` text is wrapped, and its row grows."""

    head: str
    width: float
    long: bool = False


@record
class Table:
    """``title`` and ``notes``, which stand below the rows, are codes as the heads are; ``params`` are for them all.
    ``keys`` is how many columns say what a row is about, and stay in sight."""

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[object]]
    keys: int = 0
    notes: tuple[str, ...] = ()
    params: Mapping[str, object] = field(default_factory=dict)
