"""Who has handed in, for the terminal."""

from yte_check.documents.language import Lang, say, show_number
from yte_check.expected.render.words import arrived_line, beyond_line, came_words, place_of
from yte_check.expected.standing import STATES, ArrivalState, Expected
from yte_check.render.shares import percent
from yte_check.render.styled import Style, StyledText

_STYLES: dict[ArrivalState, Style] = {
    "handed_in": "good", "twice": "good", "unreadable": "bad", "other_year": "open", "missing": "bad",
}  # fmt: skip
_MOST: dict[ArrivalState, int] = {"missing": 60, "unreadable": 10, "other_year": 20}
"""Names that a person reads at once, of files that are named again below fewer; ``-v`` shows them all."""


def expected_section(expected: Expected, lang: Lang, everything: bool, out: StyledText) -> None:
    """The counts by state, then by name whoever has not handed in what counts."""
    of = len(expected.standings)
    out.line().paragraph(say("expected_head", lang, source=expected.source), "heading")
    for state in STATES:
        count = len(expected.of(state))
        words = say(f"expected_state_{state}", lang)
        out.add(f"  {words:<26}", _STYLES[state] if count else "dim")
        out.line(f"{show_number(count, lang):>7}{percent(count, of, lang):>10}")
    out.paragraph(arrived_line(expected, lang))
    for state in ("missing", "unreadable", "other_year"):
        _named(expected, state, lang, everything, out)
    if beyond := beyond_line(expected, lang):
        out.paragraph(beyond, "open")


def _named(expected: Expected, state: ArrivalState, lang: Lang, everything: bool, out: StyledText) -> None:
    found = expected.of(state)
    if not found:
        return
    words = came_words if state != "missing" else lambda each, of, _: place_of(each, of)
    shown = found if everything else found[: _MOST[state]]
    names = "; ".join(words(each, expected, lang) for each in shown)
    out.paragraph(f"{say(f'expected_state_{state}', lang)}: {names}", _STYLES[state], rest="  ")
    if len(shown) < len(found):
        out.line("  " + say("batch_more", lang, count=len(found) - len(shown)), "dim")
