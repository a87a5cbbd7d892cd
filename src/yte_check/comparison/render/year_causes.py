"""Why points are others than in an earlier year, in words and as JSON."""

from collections.abc import Iterator
from typing import Any

from yte_check.comparison.render.words import points
from yte_check.comparison.year_causes import Amounts, YearCauses
from yte_check.documents.language import Lang, say
from yte_check.render.json import fields_json
from yte_check.years.beside import Moved, YearsBeside
from yte_check.years.render.data import years_json
from yte_check.years.render.words import Why, why_words


def area_lines(causes: YearCauses | None, lang: Lang) -> Iterator[str]:
    """By how much the points of all stations together are others, and for what cause."""
    if causes is not None and causes.total:
        yield say("year_causes", lang, causes=_words(causes.total, lang))


def why_of(causes: YearCauses | None) -> Why:
    """The criteria of a station that say why, and the causes."""

    def why(moved: Moved, lang: Lang) -> str:
        amounts = causes.stations.get(moved.position, {}) if causes is not None else {}
        return "; ".join((why_words(moved, lang), *_words(amounts, lang)))

    return why


def _words(amounts: Amounts, lang: Lang) -> tuple[str, ...]:
    return tuple(say(f"year_cause_{name}", lang, points=points(amount, lang)) for name, amount in amounts.items())


def beside_json(years: YearsBeside, causes: YearCauses | None) -> dict[str, Any]:
    """The year beside the year, with the causes in all and of each station of which the verdict changed."""
    found = years_json(years)
    if causes is None:
        return found
    for part, moved in (("rose", years.rose), ("fell", years.fell), ("opened", years.opened)):
        for each, station in zip(found[part], moved, strict=True):
            each["causes"] = _amounts(causes.stations.get(station.position, {}))
    return {**found, "causes": _amounts(causes.total)}


def _amounts(amounts: Amounts) -> dict[str, Any]:
    return {name: fields_json(amount, "low", "high") for name, amount in amounts.items()}
