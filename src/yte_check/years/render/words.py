"""The year beside the year, in words that every output shares."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from yte_check.documents.language import Lang, say
from yte_check.render.points import signed, stretch
from yte_check.render.styled import Style
from yte_check.years.beside import CriterionStep, Formed, Moved, YearsBeside

_MOST_STEPS = 3
Why = Callable[[Moved, Lang], str]
"""What is said of why a verdict is another one."""


def head(years: YearsBeside, lang: Lang) -> str:
    return say("years_head", lang, now=tuple(map(str, years.years)), years=tuple(map(str, years.years_before)))


def lead_lines(years: YearsBeside, lang: Lang) -> Iterator[str]:
    """How many pass in each year, and what to know of the comparison."""
    if not years.both:
        yield say("years_none", lang)
        return
    before, now = years.met(0), years.met(1)
    difference = Decimal(now - before)
    yield say(
        "years_met", lang, both=years.both, before=before, now=now, difference=signed(difference, difference, lang)
    )
    yield say("years_claimed", lang, other=years.unconfirmed or None)
    if years.texts:
        yield say("years_texts", lang)


def place_words(moved: Moved, years: YearsBeside) -> str:
    """The name of a commune, with its province where there are several."""
    several = len(years.provinces) > 1 and moved.province
    return f"{moved.place}, {moved.province}" if several else moved.place


def move_words(moved: Moved, lang: Lang) -> str:
    """“Đạt → Không đạt”, and what reviewers found where that is another verdict."""
    before, now = (say(f"batch_verdict_{verdict}", lang) for verdict in (moved.before, moved.now))
    move = say("years_move", lang, before=before, now=now)
    if moved.verified in (None, moved.now):
        return move
    return say("years_verified", lang, move=move, verdict=say(f"batch_verdict_{moved.verified}", lang))


def why_words(moved: Moved, lang: Lang) -> str:
    """The criteria that say most of why."""
    words = [_step_words(step, lang) for step in moved.steps[:_MOST_STEPS]]
    return "; ".join(words) or say("years_no_step", lang)


def _step_words(step: CriterionStep, lang: Lang) -> str:
    code = "years_step"
    if step.floor_before != step.floor_now:
        match step.floor_now:
            case "met":
                code = "years_step_floor_won"
            case "not_met":
                code = "years_step_floor_lost"
    before, now = stretch(step.before, step.most_before, lang), stretch(step.now, step.most_now, lang)
    return say(code, lang, number=step.number, before=before, now=now)


def formed_words(formed: Formed, lang: Lang) -> str:
    """A commune of today with its verdict, of how many it was made, and each former one that is known with its own."""
    verdicts = (
        say(f"years_part_{each.part}", lang, place=each.place, verdict=say(f"batch_verdict_{each.verdict}", lang))
        for each in formed.former
    )
    return say(
        "years_made_of", lang, place=formed.place, verdict=say(f"batch_verdict_{formed.now}", lang),
        count=formed.made_of, known=len(formed.former), former="; ".join(verdicts),
    )  # fmt: skip


def moved_lists(years: YearsBeside) -> Iterator[tuple[str, Style, tuple[Moved, ...]]]:
    """The stations of which the verdict is another one: the code of each list, and how it is shown."""
    yield "years_rose", "good", years.rose
    yield "years_fell", "bad", years.fell
    yield "years_opened", "open", years.opened
