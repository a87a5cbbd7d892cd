"""The year beside the year, for the terminal."""

from collections.abc import Iterable, Sequence

from yte_check.documents.language import Lang, say
from yte_check.render.styled import WIDTH, Style, StyledText, shortened
from yte_check.years.beside import Moved, YearsBeside
from yte_check.years.render.words import (
    Why,
    formed_words,
    head,
    lead_lines,
    move_words,
    moved_lists,
    place_words,
    why_words,
)

_MOST = 10


def years_section(
    years: YearsBeside, lang: Lang, everything: bool, out: StyledText, more: Iterable[str] = (), why: Why = why_words
) -> None:
    """How many more pass, then by name who rose and who fell, and in which criteria; ``more`` lines lead as well."""
    most = None if everything else _MOST
    out.line().line(head(years, lang), "heading")
    for line in (*lead_lines(years, lang), *more):
        out.paragraph(line)
    for code, style, moved in moved_lists(years):
        _moved(code, [(place_words(each, years), each) for each in moved], style, lang, most, why, out)
    _named("years_formed", [formed_words(each, lang) for each in years.formed], lang, most, out)
    _named("years_gone", years.gone, lang, most, out)
    _named("years_not_earlier", years.not_earlier, lang, most, out)
    _named("years_new", years.new, lang, most, out)


def _moved(
    code: str, moved: Sequence[tuple[str, Moved]], style: Style, lang: Lang, most: int | None, why: Why, out: StyledText
) -> None:
    if not moved:
        return
    out.line(f"{say(code, lang)} ({len(moved)})", style)
    for place, each in moved[:most]:
        out.line(f"  {shortened(place, WIDTH - 2)}", "heading")
        out.paragraph(f"{move_words(each, lang)}: {why(each, lang)}", first="    ")
    _more(len(moved), most, lang, out)


def _named(code: str, names: Sequence[str], lang: Lang, most: int | None, out: StyledText) -> None:
    if not names:
        return
    out.paragraph(f"{say(code, lang)} ({len(names)}): {'; '.join(names[:most])}", rest="  ")
    _more(len(names), most, lang, out)


def _more(count: int, most: int | None, lang: Lang, out: StyledText) -> None:
    if most is not None and count > most:
        out.line("  " + say("batch_more", lang, count=count - most), "dim")
