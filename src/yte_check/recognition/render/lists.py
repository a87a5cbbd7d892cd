"""The communes that are told of by name, in the lists that the terminal and a page share."""

from collections.abc import Iterator
from typing import NamedTuple

from yte_check.documents.language import Lang
from yte_check.recognition.keeping import Kept, Recognised
from yte_check.recognition.render.words import elsewhere_words, lost_words, until_words
from yte_check.render.styled import Style


class Told(NamedTuple):
    """A list: the code of its head, how it is shown, and each commune with what there is to say of it."""

    head: str
    style: Style
    communes: tuple[tuple[str, str], ...]


def told_lists(found: Recognised, lang: Lang) -> Iterator[Told]:
    """What has lost its ground, what has ended and what soon ends, and decisions of communes without a submission; a
    list of nobody is left out."""
    return (each for each in _lists(found, lang) if each.communes)


def _lists(found: Recognised, lang: Lang) -> Iterator[Told]:
    several = len({each.province for each in found.kept} - {None}) > 1

    def place(each: Kept) -> str:
        return f"{each.place}, {each.province}" if several and each.province else each.place

    lost = tuple((place(each), lost_words(each, lang)) for each in found.without_ground)
    yield Told("recognition_list_lost", "bad", lost)
    today, within = found.today, found.within
    ended = tuple((place(each), until_words(each.period, today, within, lang)) for each in found.of("ended"))
    yield Told("recognition_list_ended", "bad", ended)
    ending = tuple((place(each), until_words(each.period, today, within, lang)) for each in found.of("ending"))
    yield Told("recognition_list_ending", "open", ending)
    former = tuple((each.place, elsewhere_words(each, found, lang)) for each in found.former)
    yield Told("recognition_list_former", "open", former)
    absent = tuple((each.place, elsewhere_words(each, found, lang)) for each in found.absent)
    yield Told("recognition_list_absent", "open", absent)
