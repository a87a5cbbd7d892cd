"""What a move costs, from the most special entry to the kind of work."""

from collections.abc import Iterator
from dataclasses import fields
from decimal import Decimal
from typing import Any, assert_never

from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.improvement.efforts.model import EffortEntry, EffortsText, KindEffort
from yte_check.improvement.model import Move, Work
from yte_check.standard.model import Indicator
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.leaves import parts_of

_PLAIN_DAYS = 90
WRITTEN = ("answer", "evidence")
"""Kinds of work that do not depend on what the indicator is about."""


@record
class Efforts:
    """``texts`` lie beside the standard; ``own`` are the user's, and say more."""

    texts: tuple[EffortsText, ...] = ()
    own: tuple[EffortsText, ...] = ()

    def work(self, indicator: Indicator, move: Move, lang: Lang = "vi") -> Work:
        """The work of a move, for one level of it."""
        entries = self._entries(indicator, move)
        kind = move.kind or _first(entries, "kind") or kind_by_rule(indicator, move.path)
        plain = self._kind(kind)
        days, who = _first(entries, "days"), _first(entries, "who")
        return Work(
            kind,
            self._effort(entries, plain),
            days if days is not None else plain.days if plain else _PLAIN_DAYS,
            who or (plain.who.in_(lang) if plain else say("effort_who", lang)),
            _first(entries, "cost"),
            self.is_possible(indicator, move),
            _first(entries, "note"),
        )

    def price(self, indicator: Indicator, move: Move) -> Decimal | None:
        """The effort of a move, for one level of it; None where it is not possible."""
        if not self.is_possible(indicator, move):
            return None
        entries = self._entries(indicator, move)
        return self._effort(
            entries, self._kind(move.kind or _first(entries, "kind") or kind_by_rule(indicator, move.path))
        )

    def is_possible(self, indicator: Indicator, move: Move) -> bool:
        """What cannot be done can still be answered for, unless the user's own file rules that out as well."""
        texts = self.own if move.kind in WRITTEN else (*self.own, *self.texts)
        return _first(tuple(_entries(texts, indicator, move)), "possible") is not False

    def _effort(self, entries: tuple[EffortEntry, ...], plain: KindEffort | None) -> Decimal:
        effort: Decimal | None = _first(entries, "effort")
        return effort if effort is not None else plain.effort if plain is not None else Decimal(1)

    def _entries(self, indicator: Indicator, move: Move) -> tuple[EffortEntry, ...]:
        """What is said of the work itself: to write down what is so costs what writing costs, whatever it is about."""
        return () if move.kind in WRITTEN else tuple(_entries((*self.own, *self.texts), indicator, move))

    def sources(self, indicator: Indicator, move: Move) -> frozenset[str]:
        """The names of the entries that say anything of the work of a move which no more special one says."""
        if move.kind in WRITTEN:
            return frozenset()
        texts = (*self.own, *self.texts)
        named = [(key, text.efforts[key]) for text in texts for key in keys_of(indicator, move) if key in text.efforts]
        saying = (
            next((key for key, entry in named if getattr(entry, field.name) is not None), None)
            for field in fields(EffortEntry)
        )
        return frozenset(key for key in saying if key is not None)

    def kind_title(self, kind: str, lang: Lang) -> str:
        found = self._kind(kind)
        return found.title.in_(lang) if found is not None else kind

    def _kind(self, kind: str) -> KindEffort | None:
        kinds = ((text.kinds or {}).get(kind) for text in (*self.own, *self.texts))
        return next((found for found in kinds if found is not None), None)


def _entries(texts: tuple[EffortsText, ...], indicator: Indicator, move: Move) -> Iterator[EffortEntry]:
    """The entries about a move, those of the first file first, in each the most special one first."""
    for text in texts:
        for key in keys_of(indicator, move):
            entry = text.efforts.get(key)
            if entry is not None:
                yield entry


def keys_of(indicator: Indicator, move: Move) -> Iterator[str]:
    """Whatever an entry about a move may be named, the most special name first."""
    steps = (str(indicator.number), *move.path)
    return (".".join(steps[:length]) for length in range(len(steps), 0, -1))


def _first(entries: tuple[EffortEntry, ...], name: str) -> Any:
    return next((value for entry in entries if (value := getattr(entry, name)) is not None), None)


def kind_by_rule(indicator: Indicator, path: tuple[str, ...]) -> str:
    """A kind for what no file speaks of, by the type of its rule."""
    return _kind_of(indicator.scoring, path)


def _kind_of(rule: AnyRule, path: tuple[str, ...]) -> str:
    part = parts_of(rule).get(path[0]) if path else None
    if part is not None:
        return _kind_of(part, path[1:])
    match rule:
        case YesNo() | Checklist() | Parts():
            return "paper"
        case Rate() | ChangeRule():
            return "people"
        case NumberRule():
            return "building"
        case Choice():
            return "staff"
        case _:
            assert_never(rule)
