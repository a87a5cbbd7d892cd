"""Who has handed in, in words: the lines that every output shares."""

from collections.abc import Iterator
from pathlib import PurePath

from yte_check.documents.language import Lang, say
from yte_check.documents.language.collation import same_place
from yte_check.expected.standing import CommuneStanding, Expected
from yte_check.render.shares import percent

_MOST = 10


def arrived_line(expected: Expected, lang: Lang) -> str:
    """How many of how many have handed in, and their share (%)."""
    of = len(expected.standings)
    return say("expected_arrived", lang, arrived=expected.arrived, of=of, share=percent(expected.arrived, of, lang))


def beyond_line(expected: Expected, lang: Lang) -> str | None:
    """The files that count and are of no commune of the list; None where there are none."""
    if not expected.beyond:
        return None
    files, more = expected.beyond[:_MOST], len(expected.beyond[_MOST:]) or None
    return say("expected_beyond", lang, count=len(expected.beyond), files=files, more=more)


def place_of(standing: CommuneStanding, expected: Expected) -> str:
    """The name of a commune with its district, and its province where the list has several."""
    commune = standing.commune
    provinces = {same_place(each.commune.province or "") for each in expected.standings}
    province = commune.province if len(provinces) > 1 else None
    return ", ".join(name for name in (commune.name, commune.district, province) if name)


def came_words(standing: CommuneStanding, expected: Expected, lang: Lang) -> str:
    """A commune with the names of the files that do not count."""
    names = list(_names(standing, lang))
    place = place_of(standing, expected)
    return f"{place}: {', '.join(names)}" if names else place


def _names(standing: CommuneStanding, lang: Lang) -> Iterator[str]:
    for path in standing.others:
        name = PurePath(path).name
        yield f"{name} ({say('expected_guessed', lang)})" if path in standing.guessed else name
