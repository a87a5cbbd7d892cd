"""The ledger of evidence for a reader and as data."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from yte_check.documents.language import Lang, say, show_number
from yte_check.render.json import fields_json
from yte_check.render.styled import Style, StyledText
from yte_check.render.tool import TOOL
from yte_check.station.evidence import Evidence
from yte_check.station.ledger import LedgerEntry

_SHOWN = 5
_UNITS = ("B", "KB", "MB", "GB")


def ledger_text(entries: Iterable[LedgerEntry], lang: Lang) -> StyledText:
    """A few lines for each document: what it is, its file, what it proves, and whether it is valid."""
    out = StyledText()
    for entry in entries:
        evidence = entry.evidence
        out.paragraph(f"{evidence.id}: {evidence.entry.title}", "heading", rest="  ")
        for line in _lines(entry, lang):
            out.paragraph(line, first="  ", rest="    ")
        out.paragraph(state_text(entry, lang), _style(entry, "good"), first="  ", rest="    ")
    return out


def _style(entry: LedgerEntry, plain: Style) -> Style:
    return "bad" if not entry.evidence.valid else "open" if entry.doubtful else plain


def _lines(entry: LedgerEntry, lang: Lang) -> Iterable[str]:
    written = entry.evidence.entry
    if written.number or written.issued or written.expires or written.lasting:
        lasting = say("ledger_lasting", lang) if written.lasting else None
        yield say(
            "ledger_document", lang, number=written.number, issued=written.issued, expires=written.expires,
            lasting=lasting,
        )  # fmt: skip
    if written.file is not None:
        yield say("ledger_file", lang, file=written.file, size=size_text(entry.size, lang))
    if entry.sha256 is not None:
        yield f"SHA-256 {entry.sha256}"
    if entry.indicators:
        yield say("ledger_serves", lang, numbers=entry.indicators)
    if entry.sections:
        yield say("ledger_serves_sections", lang, numbers=entry.sections)
    if not entry.indicators and not entry.sections:
        yield say("ledger_serves_none", lang)


def ledger_lines(entries: Iterable[LedgerEntry], lang: Lang, out: StyledText) -> None:
    """A line for each document: its id, its size, whether it is valid, and what it serves."""
    for entry in entries:
        code = "ledger_doubtful" if entry.doubtful else "ledger_valid" if entry.evidence.valid else "ledger_invalid"
        line = say(
            "ledger_line", lang, id=entry.evidence.id, size=size_text(entry.size, lang), state=say(code, lang).lower(),
            numbers=(*entry.indicators, *entry.sections) or None,
        )  # fmt: skip
        out.paragraph(line, _style(entry, ""), first="  ", rest="    ")


def state_text(entry: LedgerEntry, lang: Lang) -> str:
    """“hợp lệ”, with what is to be looked at of it, or why the document does not count."""
    evidence = entry.evidence
    if not evidence.valid:
        hint = entry.hint or evidence.facts()["hint"]
        return say(f"evidence_{evidence.state}", lang, **{**evidence.facts(), "hint": hint})
    valid = say("ledger_valid", lang)
    if evidence.doubt is None:
        return valid
    return f"{valid}. {say(f'evidence_{evidence.doubt.code}', lang, **evidence.facts())}"


def size_text(size: int | None, lang: Lang) -> str | None:
    """A size in bytes as people read it: “1,5 MB”; rounded up, so that something is never shown as nothing."""
    if size is None:
        return None
    tenths, unit = size * 10, 0
    while tenths >= 10240 and unit < len(_UNITS) - 1:
        tenths, unit = -(-tenths // 1024), unit + 1
    return f"{show_number(Decimal(tenths) / 10, lang)} {_UNITS[unit]}"


def ledger_summary(entries: Iterable[LedgerEntry], lang: Lang) -> str:
    found = list(entries)
    valid, doubtful = sum(entry.evidence.valid for entry in found), sum(entry.doubtful for entry in found)
    return say("ledger_summary", lang, count=len(found), valid=valid, doubtful=doubtful or None)


def unregistered_text(files: Sequence[str], lang: Lang) -> str:
    """The first of some files that no document of the submission names."""
    more = len(files) - _SHOWN
    return say("unregistered", lang, count=len(files), names=tuple(files[:_SHOWN]), more=more if more > 0 else None)


def ledger_json(
    entries: Iterable[LedgerEntry], path: str, lang: Lang, unregistered: Sequence[str] = ()
) -> dict[str, Any]:
    return {
        "tool": TOOL,
        "submission": {"path": path},
        "evidence": [entry_json(entry, lang) for entry in entries],
        "unregistered": list(unregistered),
        "diagnostics": [],
    }


def entry_json(entry: LedgerEntry, lang: Lang) -> dict[str, Any]:
    written = entry.evidence.entry
    return {
        "id": entry.evidence.id,
        **fields_json(written, "title", "number", "issued", "expires", "lasting", "file"),
        **fields_json(entry, "size", "sha256"),
        "recorded_sha256": written.sha256,
        **fields_json(entry, "indicators"),
        **({"sections": list(entry.sections)} if entry.sections else {}),
        **fields_json(entry.evidence, "valid", "state"),
        "doubt": _doubt_json(entry.evidence),
        "message": state_text(entry, lang),
    }


def _doubt_json(evidence: Evidence) -> dict[str, Any] | None:
    doubt = evidence.doubt
    return fields_json(doubt, "code", "indicators") if doubt is not None else None
