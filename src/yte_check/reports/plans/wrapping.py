"""Paragraphs in which no line begins with a unit that has lost its figure."""

from yte_check.reports.styled import Style, StyledText, wrapped

_NO_BREAK = "\N{NO-BREAK SPACE}"


def paragraph(out: StyledText, text: str, style: Style = "", first: str = "", rest: str | None = None) -> None:
    """As ``StyledText.paragraph``, but «94 %» stays on one line."""
    for line in wrapped(text.replace(" %", f"{_NO_BREAK}%"), first, first if rest is None else rest):
        out.line(line.replace(_NO_BREAK, " "), style)
