"""Recognitions beside a batch, for the terminal."""

from yte_check.documents.language import Lang, say
from yte_check.recognition.keeping import Recognised
from yte_check.recognition.render.lists import told_lists
from yte_check.recognition.render.words import count_line
from yte_check.render.styled import StyledText

_MOST = 10


def recognitions_section(found: Recognised, lang: Lang, everything: bool, out: StyledText) -> None:
    """How their times stand, then by name what has lost its ground, what has ended and what soon ends."""
    most = None if everything else _MOST
    out.line().line(say("recognition_head", lang, today=found.today), "heading")
    out.paragraph(count_line(found, lang))
    for told in told_lists(found, lang):
        out.line(f"{say(told.head, lang)} ({len(told.communes)})", told.style)
        for place, words in told.communes[:most]:
            out.paragraph(f"{place}: {words}", first="  ", rest="    ")
        if most is not None and len(told.communes) > most:
            out.line("  " + say("batch_more", lang, count=len(told.communes) - most), "dim")
    out.paragraph(say("recognition_note", lang), "dim")
