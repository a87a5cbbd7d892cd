"""The folder of documents, and what is still wanted, for a terminal and as data."""

from collections.abc import Iterable
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.filling.register.folder import FolderScan
from yte_check.filling.register.wanted import Wanted
from yte_check.render.ledger import state_text
from yte_check.render.styled import Style, StyledText
from yte_check.scoring.results import Assessment
from yte_check.station.ledger import LedgerEntry

_STYLES: dict[str, Style] = {"proved": "good", "wanted": "open", "not_valid": "bad"}
_BOXES = {True: "[ ]", False: "[x]"}


def scan_text(scan: FolderScan, lang: Lang) -> StyledText:
    """Each kind of finding under a heading of its own; nothing at all where everything is in order."""
    out = StyledText()
    if scan.new:
        out.paragraph(say("register_new", lang, count=len(scan.new)), "heading")
    for new in scan.new:
        said = say("register_new_file", lang, file=new.file, numbers=new.indicators or None)
        out.paragraph(said, first="  ", rest="    ")
        if new.why is not None:
            out.paragraph(say("register_unusable", lang, hint=new.why), "bad", first="    ", rest="    ")
    for code, entries in (("changed", scan.changed), ("missing", scan.missing), ("idle", scan.idle)):
        if entries:
            out.line()
            out.paragraph(say(f"register_{code}", lang, count=len(entries)), "heading")
        for entry in entries:
            _entry(out, entry, lang, say_state=code != "idle")
    return out


def _entry(out: StyledText, entry: LedgerEntry, lang: Lang, *, say_state: bool) -> None:
    written = entry.evidence.entry
    out.paragraph(
        say("register_document", lang, id=entry.evidence.id, title=written.title, file=written.file),
        first="  ", rest="    ",
    )  # fmt: skip
    if say_state:
        out.paragraph(state_text(entry, lang), "bad", first="    ", rest="    ")


def scan_json(scan: FolderScan, path: str, lang: Lang) -> dict[str, Any]:
    return {
        "path": path,
        "registered": scan.registered,
        "new": [
            {
                "file": each.file, "indicators": list(each.indicators), "usable": each.why is None,
                "message": say("register_unusable", lang, hint=each.why) if each.why is not None else None,
            }
            for each in scan.new
        ],
        **{
            name: [
                {"id": entry.evidence.id, "file": entry.evidence.entry.file, "state": entry.evidence.state,
                 "message": state_text(entry, lang)}
                for entry in entries
            ]
            for name, entries in (("changed", scan.changed), ("missing", scan.missing), ("idle", scan.idle))
        },
    }  # fmt: skip


def wanted_text(assessment: Assessment, wanted: Iterable[Wanted], lang: Lang) -> StyledText:
    """Each indicator with a box to tick, the documents that it asks for, and what is registered for it."""
    out = StyledText()
    for each in wanted:
        head = f"{_BOXES[each.to_do]} {each.number}. {each.title}"
        out.paragraph(head, "heading" if each.to_do else "", rest="      ")
        out.paragraph(wanted_state(each, lang), _STYLES.get(each.state, "dim"), first="      ", rest="      ")
        if each.to_do and each.asked:
            out.paragraph(say("wanted_asked", lang, names=each.asked), first="      ", rest="      ")
    return out


def wanted_state(wanted: Wanted, lang: Lang) -> str:
    return say(f"wanted_{wanted.state}", lang, names=[each.entry.title for each in wanted.documents] or None)


def wanted_json(assessment: Assessment, wanted: Iterable[Wanted], lang: Lang) -> dict[str, Any]:
    return {
        "path": assessment.submission.path,
        "year": assessment.submission.year,
        "indicators": [
            {
                "number": each.number, "title": each.title, "state": each.state, "message": wanted_state(each, lang),
                "asked": list(each.asked),
                "documents": [{"id": one.id, "state": one.state} for one in each.documents],
            }
            for each in wanted
        ],
    }  # fmt: skip
