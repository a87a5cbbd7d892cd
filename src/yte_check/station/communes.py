"""The national list of communes since 1/7/2025, from the package vietnam-provinces, offline."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

CODE_DIGITS = 5
FIRST_YEAR_OF_LIST = 2025


class ListedCommune(NamedTuple):
    """A commune as the national list has it, with the kind of unit in its name (“Xã Thượng Lâm”)."""

    name: str
    province: str


def listed_commune(code: str) -> ListedCommune | None:
    """The commune of a five-digit code, or None where the list has none."""
    return _communes().get(int(code))


def listed_communes() -> dict[str, ListedCommune]:
    """Every commune of the list by its code."""
    return {f"{code:0{CODE_DIGITS}}": commune for code, commune in _communes().items()}


@cache
def _communes() -> dict[int, ListedCommune]:
    import json
    from importlib.util import find_spec

    # The package itself builds large enumerations when imported; its data file is all that is needed.
    spec = find_spec("vietnam_provinces")
    assert spec is not None
    assert spec.origin is not None
    rows = json.loads((Path(spec.origin).parent / "data" / "flat-divisions.json").read_bytes())
    return {row["code"]: ListedCommune(row["name"], row["province_name"]) for row in rows}
