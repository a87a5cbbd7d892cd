"""The texts that rows are scored by: those in force in their year and province, and a reform laid over them.

A reform is a file of amendments like any other. It is tried out, so it holds in every year, whenever its decision is to
take effect; a guideline of a province holds there alone.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from yte_check.compiling.expressions import ColumnOf, Expr, all_of, any_of, chosen, compared, is_null, negated
from yte_check.documents.record import record, replaced
from yte_check.simulation.texts import TextsInForce
from yte_check.standard.amendments import Amendment
from yte_check.standard.loading import StandardFiles
from yte_check.standard.standard import Standard

_FIRST, _LAST = 2000, 2100
_YEAR, _PROVINCE = ColumnOf("year"), ColumnOf("province")


@record
class Rules:
    """A standard with what is laid over it; ``as_of`` is a day whose text holds in all years."""

    files: StandardFiles
    reforms: tuple[Amendment, ...] = ()
    as_of: date | None = None

    @property
    def id(self) -> str:
        """The id of the standard."""
        return str(self.files.assembly.data.get("id"))

    def texts(self, provinces: Iterable[str] = (), years: Iterable[int] = ()) -> TextsInForce:
        """The texts of some years, or of all, for stations of some provinces. Raises InvalidDocument."""
        (found,) = texts_of((self,), provinces, years)
        return found

    def in_force(self, day: date, province: str | None) -> Standard:
        """The text on a day, with the reforms laid over it last. Raises InvalidDocument."""
        laid = tuple(_from(each, day) for each in self.reforms)
        return StandardFiles(self.files.assembly, (*self.files.amendments, *laid), self.files.place).in_force(
            day, province
        )

    def ids(self, day: date, province: str | None) -> tuple[str, ...]:
        """What is laid over the standard on a day, or on its own day, in a province."""
        always = tuple(_from(each, date.min) for each in self.reforms)
        files = StandardFiles(self.files.assembly, (*self.files.amendments, *always))
        return tuple(each.id for each in files.applied(self.as_of or day, province))


_Ids = tuple[tuple[str, ...], ...]


class _Positions:
    """The texts of several rules side by side: one position in each is what a row is scored by."""

    def __init__(self, rules: Sequence[Rules], years: Sequence[int]) -> None:
        self._rules = rules
        self._first, self._last = (years[0], years[-1]) if years else (_FIRST, _LAST)
        self._keys: list[_Ids] = []
        self._made: dict[tuple[int, tuple[str, ...]], Standard] = {}
        self.found: list[tuple[Standard, ...]] = []

    def ids(self, day: date, province: str | None) -> _Ids:
        return tuple(each.ids(day, province) for each in self._rules)

    def in_years(self, province: str | None) -> Expr:
        """The position by the year of a row; what is found anew is added."""
        later = {each.effective.year for rules in self._rules for each in rules.files.applied(date.max, province)}
        steps = [self._first, *sorted(year for year in later if self._first < year <= self._last)]
        position: Expr = self._place_of(steps[0], province)
        for year in steps[1:]:
            position = chosen(compared("<", _YEAR, year), position, self._place_of(year, province))
        return position

    def _place_of(self, year: int, province: str | None) -> int:
        day = date(year, 12, 31)
        key = self.ids(day, province)
        if key not in self._keys:
            self._keys.append(key)
            self.found.append(tuple(self._text(at, day, province) for at in range(len(self._rules))))
        return self._keys.index(key)

    def _text(self, at: int, day: date, province: str | None) -> Standard:
        rules = self._rules[at]
        key = at, rules.ids(day, province)
        if key not in self._made:
            self._made[key] = rules.in_force(rules.as_of or day, province)
        return self._made[key]


def texts_of(
    rules: Sequence[Rules], provinces: Iterable[str] = (), years: Iterable[int] = ()
) -> tuple[TextsInForce, ...]:
    """The texts of several rules for the same rows, by the same positions. Raises InvalidDocument."""
    positions = _Positions(rules, sorted(years))
    confined: dict[_Ids, list[str]] = {}
    for province in provinces:
        ids = positions.ids(date.max, province)
        if ids != positions.ids(date.max, None):
            confined.setdefault(ids, []).append(province)
    position = positions.in_years(None)
    for names in confined.values():
        named = any_of(*(compared("=", _PROVINCE, name) for name in names))
        here = all_of(negated(is_null(_PROVINCE)), named)
        position = chosen(here, positions.in_years(names[0]), position)
    return tuple(TextsInForce(tuple(each[at].text for each in positions.found), position) for at in range(len(rules)))


def _from(reform: Amendment, day: date) -> Amendment:
    """An amendment that takes effect on a day."""
    document = replaced(reform.text.document, effective=day)
    return Amendment(replaced(reform.text, document=document), reform.document)


def without(files: StandardFiles, drafts: Sequence[Amendment]) -> StandardFiles:
    """A standard without amendments that are tried out: a draft that lies beside it is not in force."""
    ids = {each.id for each in drafts}
    return StandardFiles(files.assembly, tuple(each for each in files.amendments if each.id not in ids), files.place)
