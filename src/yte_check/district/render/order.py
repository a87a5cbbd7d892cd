"""The order in which people look a commune up: by province, district and name, as a Vietnamese dictionary sorts."""

from yte_check.batch.areas import Areas
from yte_check.batch.records import StationRow
from yte_check.batch.results import Batch
from yte_check.documents.language.collation import CollationKey, place_key


def in_order(batch: Batch) -> list[int]:
    """The positions of the stations of a batch in that order."""
    keyed = sorted((_key(row, batch.areas), row.position) for row in batch.stations())
    return [position for _, position in keyed]


def _key(row: StationRow, areas: Areas) -> tuple[CollationKey, ...]:
    return tuple(place_key(name or "") for name in (areas.province(row), areas.district(row), row.place))
