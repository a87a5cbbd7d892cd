"""A commune that hands in twice for a year is counted twice: the batch names it."""

from yte_check.batch.records import Duplicate, StationRow
from yte_check.documents.language.collation import same_place


class Duplicates:
    """Remembers which commune and year came from which file."""

    def __init__(self) -> None:
        self._files: dict[tuple[object, ...], Duplicate] = {}

    def add(self, row: StationRow) -> None:
        key = _key(row)
        known = self._files.setdefault(key, Duplicate(row.place, row.year, ()))
        self._files[key] = Duplicate(known.commune, known.year, (*known.paths, row.path))

    def found(self) -> tuple[Duplicate, ...]:
        return tuple(each for each in self._files.values() if len(each.paths) > 1)


def _key(row: StationRow) -> tuple[object, ...]:
    """A code is one commune; without it a name is one within its district and province."""
    if row.code is not None:
        return row.year, row.code
    return row.year, *(same_place(name or "") for name in (row.place, row.district, row.province))
