"""A commune that hands in twice for a year is counted twice: the batch names it."""

from yte_check.batch.records import Duplicate, StationRow
from yte_check.documents.language.collation import same_place


class Duplicates:
    """Remembers which commune and year came from which file."""

    def __init__(self) -> None:
        self._files: dict[tuple[int, tuple[str, ...]], Duplicate] = {}

    def add(self, row: StationRow) -> None:
        key = row.year, commune_key(row)
        known = self._files.setdefault(key, Duplicate(row.place, row.year, ()))
        self._files[key] = Duplicate(known.commune, known.year, (*known.paths, row.path))

    def found(self) -> tuple[Duplicate, ...]:
        return tuple(each for each in self._files.values() if len(each.paths) > 1)


def commune_key(row: StationRow) -> tuple[str, ...]:
    """By which two submissions are of one commune: its code, else its name within its district and province."""
    if row.code is not None:
        return (row.code,)
    return tuple(same_place(name or "") for name in (row.place, row.district, row.province))
