"""Which commune a file is of. The one place that decides it, for every command.

A commune is its code, else its name in its province. What a file says is held against the communes of its year: until
30/6/2025 those of before, since then those of today. A former commune that is all there is of one of today is the same.
A file of today that goes by a former name or code is of the former commune still, which leads to the one of today.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from yte_check.documents.language.collation import same_place
from yte_check.documents.language.names import bare_name
from yte_check.places.model import FIRST_YEAR_OF_LIST, FormerCommune, ListedCommune, Succession
from yte_check.places.national import Places, national_places, same_district
from yte_check.places.provinces import key_today

_STATION = re.compile(r"\s*(?:trạm\s+y\s+tế|tyt)\s+(?=\S)", re.IGNORECASE)
Key = tuple[str, ...]
"""Equal for the files of one commune: of one part where it is known, else its name, district and province."""


class Written(NamedTuple):
    """What a file says of its place; ``name`` is that of the commune, else of the station."""

    name: str
    code: str | None
    district: str | None
    province: str | None
    year: int


class CommuneIdentity(NamedTuple):
    """The commune that a file is of: one of today, one of before, or one that the tables do not tell.

    ``former`` is there beside ``today`` where a file goes by the former name of a commune that stayed what it was.
    """

    key: Key
    today: ListedCommune | None = None
    former: FormerCommune | None = None
    several: tuple[FormerCommune, ...] = ()
    """The former communes that it may be, where the name is that of several."""

    @property
    def known(self) -> bool:
        """Whether the tables tell which commune it is."""
        return self.today is not None or self.former is not None

    @property
    def before(self) -> FormerCommune | None:
        """The commune of before, where the file is of it and of nothing that there is today."""
        return self.former if self.today is None else None

    @property
    def origins(self) -> tuple[Succession, ...]:
        """What the commune of today was made of; nothing where it stayed what it was."""
        return () if self.today is None or unchanged(self.today) else national_places().origins(self.today)

    @property
    def heirs(self) -> tuple[Succession, ...]:
        """What has become of a commune of before; nothing of one of today."""
        return national_places().shares(self.before) if self.before is not None else ()


def commune_called(place: str) -> str:
    """The key of a commune's name, as a station is known by it: “Trạm Y tế xã Lục Bình” is that of Lục Bình."""
    return same_place(_plain(place))


def identity_of(written: Written) -> CommuneIdentity:
    """The commune that a file is of."""
    return _identity(written, national_places())


@lru_cache(4096)
def _identity(written: Written, _: Places) -> CommuneIdentity:
    if written.code is not None:
        return _of_code(written, written.code)
    if not written.province:
        return _unknown(written)
    return _of_name(written, written.province)


def unchanged(commune: ListedCommune) -> FormerCommune | None:
    """The former commune that is all that a commune of today was made of, and came to it as a whole."""
    origins = national_places().origins(commune)
    return origins[0].former if len(origins) == 1 and origins[0].part == "whole" else None


def share_between(one: CommuneIdentity, other: CommuneIdentity) -> Succession | None:
    """What of a former commune came to one of today, where one of two files is of the former and the other of it."""
    for before, since in ((one, other), (other, one)):
        for share in before.heirs:
            if since.today == share.commune:
                return share
    return None


def same_commune(one: Written, other: Written) -> bool:
    """Whether two files are of one commune. Where the tables do not tell, what only one of them says parts nothing."""
    mine, theirs = identity_of(one), identity_of(other)
    if mine.key == theirs.key:
        return True
    if (mine.known and theirs.known) or commune_called(one.name) != commune_called(other.name):
        return False
    if share_between(mine, theirs) is not None:
        return False
    districts = one.district is None or other.district is None or same_district(one.district, other.district)
    provinces = not one.province or not other.province or key_today(one.province) == key_today(other.province)
    return districts and provinces


def _of_code(written: Written, code: str) -> CommuneIdentity:
    """The code of today is in most cases that of a former commune as well: the name tells which, else the year.

    A code against a name that is another commune's tells nothing: the two files that have it are of one, no more.
    """
    places, since = national_places(), written.year >= FIRST_YEAR_OF_LIST
    today = places.of_code(code)
    if since and today is not None and _fits(written.name, today):
        return _now(today)
    former = places.former_of_code(code)
    named_today = today is not None and _fits(written.name, today)
    named_before = former is not None and _fits(written.name, former)
    if not named_today and not named_before and _is_another(written):
        return CommuneIdentity((code,))
    if former is not None and ((named_before and not named_today) or (not since and (named_before or not named_today))):
        return _before(former)
    if today is not None:
        return _now(today)
    return _before(former) if former is not None else CommuneIdentity((code,))


def _is_another(written: Written) -> bool:
    return bool(written.province) and _of_name(written, written.province or "").known


def _of_name(written: Written, province: str) -> CommuneIdentity:
    places, since = national_places(), written.year >= FIRST_YEAR_OF_LIST
    name = _plain(written.name)
    if since:
        today = places.today_called(name, province)
        if today is not None and places.is_kind(name, today):
            return _now(today)
    named = places.of_name(name, province, written.district)
    if since and named.today is not None:
        return _now(named.today)
    if len(named.former) == 1:
        return _before(named.former[0])
    if not named.former and named.today is not None:
        return _now(named.today)
    return _unknown(written, named.former)


def _now(commune: ListedCommune) -> CommuneIdentity:
    return CommuneIdentity((commune.code,), commune)


def _before(former: FormerCommune) -> CommuneIdentity:
    """A former commune; it is one of today where it is all that there is of it."""
    today = national_places().of_code(former.now[0])
    if today is not None and unchanged(today) == former:
        return CommuneIdentity((today.code,), today, former)
    # Most codes of former communes are those of others today, so this key says of which time it is.
    return CommuneIdentity((f"{former.code} until 2025",), None, former)


def key_of_former(former: FormerCommune) -> Key:
    """The key of the files of a former commune."""
    return _before(former).key


def _unknown(written: Written, several: tuple[FormerCommune, ...] = ()) -> CommuneIdentity:
    province = key_today(written.province) if written.province else ""
    key = commune_called(written.name), same_place(written.district or ""), province
    return CommuneIdentity(key, several=several)


def _plain(place: str) -> str:
    """The name of the commune without the station before it."""
    return _STATION.sub("", unicodedata.normalize("NFC", place), count=1)


def _fits(written: str, commune: ListedCommune | FormerCommune) -> bool:
    """Whether a name is one of a commune, as it is or without its marks."""
    written = _plain(written)
    return any(written == name or bare_name(written) == bare_name(name) for name in national_places().names_of(commune))
