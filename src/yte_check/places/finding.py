"""Which of some places is that of a file: by the commune, else the only one of that name that it may be."""

from collections import defaultdict
from collections.abc import Iterable

from yte_check.places.identity import CommuneIdentity, Key, Written, commune_called, identity_of, same_commune


class PlaceIndex:
    """Places by their commune; each is known by its number in the order in which they are given."""

    def __init__(self, places: Iterable[tuple[Key, Written]]) -> None:
        self._places = tuple(places)
        self._by_key: dict[Key, int] = {}
        self._called: defaultdict[str, list[int]] = defaultdict(list)
        for at, (key, written) in enumerate(self._places):
            self._by_key.setdefault(key, at)
            self._called[commune_called(written.name)].append(at)

    def has(self, code: str) -> bool:
        """Whether the commune of today with a code is among them."""
        return (code,) in self._by_key

    def find(self, written: Written) -> int | None:
        """The place of a commune; where the tables do not tell, the only one of the name that may be it."""
        found = self._by_key.get(identity_of(written).key)
        return found if found is not None else self._alike(written)

    def find_today(self, written: Written) -> int | None:
        """The same, where a former commune also leads to what it has come to."""
        found = self._first(identity_of(written))
        return found if found is not None else self._alike(written)

    def _first(self, identity: CommuneIdentity) -> int | None:
        keys = (identity.key, *((heir.commune.code,) for heir in identity.heirs))
        return next((self._by_key[key] for key in keys if key in self._by_key), None)

    def _alike(self, written: Written) -> int | None:
        alike = [
            at
            for at in self._called.get(commune_called(written.name), ())
            if same_commune(written, self._places[at][1])
        ]
        return alike[0] if len(alike) == 1 else None
