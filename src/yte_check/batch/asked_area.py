"""What is said of an area that stations were chosen by: whether there is one of it, and which do not say theirs."""

from collections.abc import Iterator
from itertools import islice

from yte_check.batch.areas import ChosenArea
from yte_check.documents.language import Lang, say, show_number

_MOST = 10


def area_lines(chosen: ChosenArea, lang: Lang) -> Iterator[str]:
    """The areas of the others are named where no station is of the one that was asked for."""
    area, silent, elsewhere = str(chosen.area), chosen.silent, chosen.elsewhere
    if elsewhere and not chosen.known:
        named = tuple(f"“{name}” ({show_number(count, lang)})" for name, count in islice(elsewhere.items(), _MOST))
        yield say("area_none", lang, area=area, found=named, more=len(elsewhere) - len(named) or None)
    if silent:
        more = len(silent[_MOST:]) or None
        yield say("area_unsaid", lang, count=len(silent), area=area, files=silent[:_MOST], more=more)
