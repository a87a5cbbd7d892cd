"""A commune of today, one of before 1/7/2025, and what of the one has come to the other."""

from typing import Literal, NamedTuple

CODE_DIGITS = 5
FIRST_YEAR_OF_LIST = 2025
"""The first year whose last day knows the communes of today."""

Part = Literal["whole", "main", "part"]
"""How much of a former commune has come to one of today: all of it, the greatest part, a smaller one."""


class Province(NamedTuple):
    """A province of today; ``name`` has its kind (“Tỉnh Thái Nguyên”)."""

    code: str
    name: str


class ListedCommune(NamedTuple):
    """A commune of today, with the kind of unit in its name (“Xã Thượng Lâm”)."""

    code: str
    name: str
    province: str


class FormerCommune(NamedTuple):
    """A commune until 30/6/2025; ``now`` are the codes of what it is today, that of the greatest part first.

    ``grade`` is that of this row of the table: “inferred” where two lists have it, “working” where one has.
    """

    code: str
    name: str
    district: str
    province: str
    now: tuple[str, ...]
    grade: str

    def part_in(self, code: str) -> Part:
        """How much of it has come to a commune of ``now``."""
        if len(self.now) == 1:
            return "whole"
        return "main" if code == self.now[0] else "part"


class Succession(NamedTuple):
    """What of a former commune has come to one of today."""

    former: FormerCommune
    commune: ListedCommune
    part: Part


class NamedCommunes(NamedTuple):
    """What a name can mean: the commune of today, and those of before the merger."""

    today: ListedCommune | None = None
    former: tuple[FormerCommune, ...] = ()


class FurtherNames(NamedTuple):
    """Names that communes have beside that of the national list, by their codes: those of today, those of before."""

    today: tuple[tuple[str, tuple[str, ...]], ...] = ()
    before: tuple[tuple[str, tuple[str, ...]], ...] = ()


NO_NAMES = FurtherNames()
