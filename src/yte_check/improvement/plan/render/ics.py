"""A plan as a calendar (RFC 5545): the deadline of each action as a day, with a reminder a week before.

Nothing in it tells the time at which it was made: its stamp is the first day of the plan, and the name of an entry
comes from the plan's submission, the indicator and its earlier actions, so that a calendar that reads it again updates
what it has.
"""

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta

from yte_check.documents.characters import spelled_out
from yte_check.documents.language import Lang, say
from yte_check.improvement.plan.model import ImprovementText, PlanAction

_LONGEST = 75
_FOLDED = "\r\n "


def plan_ics(plan: ImprovementText, lang: Lang) -> str:
    """Actions without a deadline, and those that are done or dropped, have no place in a calendar."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//yte-check//improvement plan//VI", "CALSCALE:GREGORIAN"]
    lines.append(
        f"X-WR-CALNAME:{_text(say('plan_calendar', lang, year=str(plan.start.year), station=plan.station.name))}"
    )
    for at, action in enumerate(plan.actions):
        if action.deadline is not None and action.status not in ("done", "dropped"):
            earlier = sum(action.indicator == each.indicator for each in plan.actions[:at])
            lines += _event(action, action.deadline, plan, earlier, lang)
    return "".join(_folded(line) + "\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(action: PlanAction, deadline: date, plan: ImprovementText, earlier: int, lang: Lang) -> Iterator[str]:
    key = f"{plan.submission.sha256} {plan.standard} {plan.year} {action.indicator}"
    key += f" {earlier}" if earlier else ""
    summary = say("plan_event", lang, number=action.indicator, title=action.title)
    said = [action.action, action.cause, say("plan_event_who", lang, who=action.who) if action.who else ""]
    said += [say("plan_event_evidence", lang, evidence="; ".join(action.evidence)) if action.evidence else ""]
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.sha256(key.encode()).hexdigest()[:32]}@yte-check"
    yield f"DTSTAMP:{plan.start:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{deadline:%Y%m%d}"
    if deadline < date.max:  # without an end it is that day, too
        yield f"DTEND;VALUE=DATE:{deadline + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(summary)}"
    yield f"LOCATION:{_text(plan.station.name)}"
    yield f"DESCRIPTION:{_text(chr(10).join(filter(None, said)))}"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(summary)}", "TRIGGER:-P7D", "END:VALARM")
    yield "END:VEVENT"


def _text(text: str) -> str:
    """A text as a value: what separates is escaped, a line end is “\\n”, and nothing hidden is left."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return spelled_out(escaped).replace("\t", " ").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 bytes, cut between characters; a line that goes on begins with a space."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST:
            pieces.append(piece)
            piece, size = "", 1
        piece += character
        size += width
    return _FOLDED.join([*pieces, piece])
