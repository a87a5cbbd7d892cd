"""What a batch remembers of each commune, however many hand in: little, and all that is asked of it."""

import gc
import tracemalloc
from collections import defaultdict
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yte_check.batch.duplicates import Communes, commune_key
from yte_check.batch.records import StationRow

MANY = 2000
MOST = 300
"""Bytes for each commune, beside its names: of a hundred thousand no more than 30 MB."""


def row(position: int, name: str, year: int = 2025, district: str | None = None, code: str | None = None) -> StationRow:
    points = (Decimal(85), Decimal(85), Decimal(100), Decimal(80))
    return StationRow(
        position, f"{position}.yaml", "", "", year, name, name, code, district, "Lào Cai", 1, "met", *points, "", ""
    )


@pytest.mark.slow
def test_a_commune_is_remembered_in_a_few_hundred_bytes() -> None:
    rows = [row(position, f"Xã Không Có {position}") for position in range(MANY)]
    names_are_known = [commune_key(each) for each in rows]
    communes = Communes()
    gc.collect()
    tracemalloc.start()
    try:
        for each in rows:
            communes.add(each)
        communes.settle()
        assert list(communes.several()) == []
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert communes.count == len(names_are_known) == MANY
    assert peak < MOST * MANY


PLACES = [
    row(0, name, year, district)
    for name, year, district in product(("Xã Một", "Xã Hai"), (2024, 2025), (None, "Mường A", "Mường B"))
]


@pytest.mark.slow
@settings(max_examples=60)
@given(st.lists(st.sampled_from(PLACES), max_size=12))
def test_files_of_one_commune_and_year_are_found_as_by_comparing_all(drawn: list[StationRow]) -> None:
    """The slow way: a file without a district is of the one commune of that name, if there is one."""
    rows = [row(at, each.name, each.year, each.district) for at, each in enumerate(drawn)]
    communes = Communes()
    for each in rows:
        communes.add(each)
    communes.settle()
    districts = {name: {each.district for each in rows if each.name == name} - {None} for name in ("Xã Một", "Xã Hai")}
    wanted: defaultdict[tuple[str, str | None, int], list[int]] = defaultdict(list)
    for each in rows:
        known = districts[each.name]
        of = next(iter(known)) if each.district is None and len(known) == 1 else each.district
        wanted[each.name, of, each.year].append(each.position)
    assert list(communes.several()) == [found for found in wanted.values() if len(found) > 1]
