"""Figures that cannot change so fast from one year to another."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from yte_check.crosschecks.kinds.proving import prove_different
from yte_check.crosschecks.kinds.raising import asked, flag, indicators_of, line
from yte_check.crosschecks.kinds.scopes import OfTwoYears
from yte_check.crosschecks.quantity import Figures, FigureSum, Quantity
from yte_check.crosschecks.stations import Before, Facts, KnownStation
from yte_check.documents.bilingual import Words
from yte_check.documents.constraints import NotEmpty
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language import Word
from yte_check.documents.language.notes import Quotient
from yte_check.documents.scalars import NotNegative, Text, WholeCount
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard


@shape
class Jump(OfTwoYears):
    """Figures that differ from those of the year before: by how many %, and by more than ``slack``."""

    type: Literal["jump"]
    id: Text
    reason: Words
    figures: tuple[FigureSum, ...]
    hint_beyond: NotNegative
    slack: WholeCount = 0

    CONSTRAINTS = (NotEmpty("figures"),)

    def quantities(self) -> Iterator[tuple[Path, Quantity]]:
        yield from ((("figures", at), quantity) for at, quantity in enumerate(self.figures))

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        prove_different(self.figures, (*path, "figures"), problems)

    def beside(self, station: KnownStation, facts: Facts, before: Before, standard: Standard) -> Iterator[Flag]:
        found = list(self._jumps(facts.figures, before.figures))
        if found:
            lines = [_line(asked(each, standard), then, now, before.year, station.year) for each, then, now in found]
            params = {quantity.text: (then, now) for quantity, then, now in found}
            yield flag(self, lines, params, indicators_of(quantity for quantity, _, _ in found), station.points)

    def _jumps(self, figures: Figures, before: Figures) -> Iterator[tuple[Quantity, int, int]]:
        """The figures that differ too much, each with its value before and now."""
        for quantity in self.figures:
            now, then = quantity.value(figures), quantity.value(before)
            if now is None or then is None or abs(now - then) <= self.slack:
                continue
            if abs(now - then) * 100 > self.hint_beyond * then:
                yield quantity, then, now


def _line(figure: Word, then: int, now: int, before: int, year: int) -> Word:
    return line(
        "flag_jump", figure=figure, before=str(before), now=str(year), then_value=then, now_value=now,
        change=_change(now, then),
    )  # fmt: skip


def _change(now: int, then: int) -> Word | None:
    """By how many percent a figure rose or fell; of nothing nobody can say."""
    if not then:
        return None
    share = Quotient(Decimal(abs(now - then) * 100), Decimal(then))
    return line("flag_change_up" if now > then else "flag_change_down", share=share)
