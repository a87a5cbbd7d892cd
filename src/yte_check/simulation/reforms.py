"""The texts that rows are scored by: those in force in their year and province, and a reform laid over them.

A reform is a file of amendments like any other. It is tried out, so it holds in every year, whenever its decision is to
take effect; a guideline of a province holds there alone.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from yte_check.compiling.expressions import Column, Expr, all_of, any_of, chosen, compared, is_null, negated
from yte_check.documents.record import record, replaced
from yte_check.simulation.texts import Texts
from yte_check.standard.amendments import Amendment
from yte_check.standard.loading import StandardFiles
from yte_check.standard.standard import Standard

_FIRST, _LAST = 2000, 2100
_YEAR, _PROVINCE = Column("year"), Column("province")


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

    def texts(self, provinces: Iterable[str] = (), years: Iterable[int] = ()) -> Texts:
        """The texts of some years, or of all, for stations of some provinces. Raises InvalidDocument."""
        found: list[tuple[tuple[str, ...], Standard]] = []
        span = sorted(years)
        confined = [each for each in provinces if self._ids(date.max, each) != self._ids(date.max, None)]
        position = self._in_years(None, span, found)
        groups: dict[tuple[str, ...], list[str]] = {}
        for province in confined:
            groups.setdefault(self._ids(date.max, province), []).append(province)
        for names in groups.values():
            named = any_of(*(compared("=", _PROVINCE, name) for name in names))
            here = all_of(negated(is_null(_PROVINCE)), named)
            position = chosen(here, self._in_years(names[0], span, found), position)
        return Texts(tuple(standard.text for _, standard in found), position)

    def in_force(self, day: date, province: str | None) -> Standard:
        """The text on a day, with the reforms laid over it last. Raises InvalidDocument."""
        laid = tuple(_from(each, day) for each in self.reforms)
        return StandardFiles(self.files.assembly, (*self.files.amendments, *laid), self.files.place).in_force(
            day, province
        )

    def _in_years(
        self, province: str | None, span: Sequence[int], found: list[tuple[tuple[str, ...], Standard]]
    ) -> Expr:
        """The position of the text of each year; what is found anew is added."""
        if self.as_of is not None:
            return self._place_of(self.as_of, province, found)
        first, last = (span[0], span[-1]) if span else (_FIRST, _LAST)
        years = {each.effective.year for each in self.files.applied(date.max, province)}
        steps = [first, *sorted(year for year in years if first < year <= last)]
        position: Expr = self._place_of(date(steps[0], 12, 31), province, found)
        for year in steps[1:]:
            later = self._place_of(date(year, 12, 31), province, found)
            position = chosen(compared("<", _YEAR, year), position, later)
        return position

    def _place_of(self, day: date, province: str | None, found: list[tuple[tuple[str, ...], Standard]]) -> int:
        key = self._ids(day, province)
        for at, (known, _) in enumerate(found):
            if known == key:
                return at
        found.append((key, self.in_force(day, province)))
        return len(found) - 1

    def _ids(self, day: date, province: str | None) -> tuple[str, ...]:
        always = tuple(_from(each, date.min) for each in self.reforms)
        files = StandardFiles(self.files.assembly, (*self.files.amendments, *always))
        return tuple(each.id for each in files.applied(day, province))


def _from(reform: Amendment, day: date) -> Amendment:
    """An amendment that takes effect on a day."""
    document = replaced(reform.text.document, effective=day)
    return Amendment(replaced(reform.text, document=document), reform.document)


def without(files: StandardFiles, drafts: Sequence[Amendment]) -> StandardFiles:
    """A standard without amendments that are tried out: a draft that lies beside it is not in force."""
    ids = {each.id for each in drafts}
    return StandardFiles(files.assembly, tuple(each for each in files.amendments if each.id not in ids), files.place)
