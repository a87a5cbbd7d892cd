"""A flag in words and as data: the same for one station and for many."""

from collections.abc import Sequence
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.render.diagnostics import plain_json
from yte_check.render.styled import StyledText
from yte_check.scoring.flags import Flag


def flag_words(flag: Flag, lang: Lang) -> str:
    """Why the flag matters, then the figures that it rests on; its code where it says neither."""
    reason = flag.reason.in_(lang) if flag.reason is not None else flag.code
    lines = flag_lines(flag, lang)
    return f"{reason} ({'; '.join(lines)}.)" if lines else reason


def flags_text(flags: Sequence[Flag], lang: Lang, out: StyledText) -> None:
    """The flags of a station, under a heading where there are any."""
    if flags:
        out.line().line(say("heading_flags", lang), "heading")
    for flag in flags:
        out.paragraph(flag_words(flag, lang), "bad" if flag.certain else "open", first="  - ", rest="    ")


def flag_lines(flag: Flag, lang: Lang) -> tuple[str, ...]:
    """The figures that a flag rests on, each in words."""
    return tuple(say(line.code, lang, **line.params) for line in flag.lines)


def flag_json(flag: Flag, lang: Lang) -> dict[str, Any]:
    params = {**flag.params, "figures": flag_lines(flag, lang)}
    return {
        "code": flag.code,
        "certain": flag.certain,
        "indicators": list(flag.indicators),
        "points_at_risk": plain_json(flag.at_risk),
        "params": {name: plain_json(value) for name, value in params.items()},
        "explanation": flag_words(flag, lang),
    }
