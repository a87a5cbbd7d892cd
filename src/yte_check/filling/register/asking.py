"""Which indicators a new document proves: by the name of its file, or as a person says."""

from collections.abc import Iterator

from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.filling.dialogue import Dialogue
from yte_check.filling.register.file_names import numbers_typed
from yte_check.filling.register.folder import NewFile
from yte_check.standard.standard import Standard


@record
class Chosen:
    """A new file and the indicators that it is registered for."""

    file: str
    indicators: tuple[int, ...]


def by_name(new: tuple[NewFile, ...]) -> tuple[Chosen, ...]:
    """Those whose names begin with numbers of indicators, and that can be opened."""
    return tuple(Chosen(each.file, each.indicators) for each in new if each.indicators and each.why is None)


def by_asking(new: tuple[NewFile, ...], standard: Standard, dialogue: Dialogue) -> Iterator[Chosen]:
    """Ask for one file after the other, until the person stops."""
    for each in new:
        if each.why is not None:
            continue
        numbers = _asked(each, standard, dialogue)
        if numbers is None:
            return
        if numbers:
            yield Chosen(each.file, numbers)


def _asked(new: NewFile, standard: Standard, dialogue: Dialogue) -> tuple[int, ...] | None:
    """The numbers; none to pass over the file, None to stop."""
    dialogue.tell(new.file, "heading")
    if new.indicators:
        dialogue.tell(say("register_by_name", dialogue.lang, numbers=new.indicators), indent="   ")
    while True:
        line = dialogue.line(say("register_ask", dialogue.lang, by_name=bool(new.indicators)))
        text = line.strip().lower() if line else "q"
        if text == "q":
            return None
        if not text or text == "-":
            return new.indicators if not text else ()
        numbers = numbers_typed(text, standard.indicators)
        if numbers is not None:
            return numbers
        dialogue.tell(say("register_unknown", dialogue.lang, text=text), "bad", "   ! ")
