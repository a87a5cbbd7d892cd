"""``yte-check evidence``: the documents behind the answers, whether they are valid, and their hashes."""

from pathlib import Path
from typing import Annotated

from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.intake.scoring import assess_file
from yte_check.station.ledger import LedgerEntry, ledger_of, unregistered
from yte_check.station.submission import Submission
from yte_check.terminal.console import show, tell
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import NOT_MET, OK
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import Format, FormatOption, StationArgument, StationYamlArgument
from yte_check.terminal.progress import ProgressLine
from yte_check.terminal.settings import Settings


@record
class LedgerOptions:
    station: StationArgument
    format: FormatOption = "text"


@record
class HashOptions:
    station: StationYamlArgument
    force: Annotated[bool, Option("help_evidence_hash_force")] = False


def run_list(options: LedgerOptions, settings: Settings) -> None:
    """Every document with its state. Raises InvalidDocument."""
    submission, entries = read_ledger(options.station, settings)
    _show(entries, entries, submission, options.format, settings)


def run_check(options: LedgerOptions, settings: Settings) -> int:
    """The documents that something is wrong with. Raises InvalidDocument."""
    submission, entries = read_ledger(options.station, settings)
    odd = [entry for entry in entries if not entry.evidence.valid or entry.doubtful]
    _show(odd, entries, submission, options.format, settings)
    return NOT_MET if any(not entry.evidence.valid for entry in odd) else OK


def read_ledger(station: Path, settings: Settings) -> tuple[Submission, list[LedgerEntry]]:
    """Raises InvalidDocument where the submission cannot be read."""
    submission = assess_file(station).submission
    entries = list(ledger_of(submission))
    with ProgressLine(len(entries), settings) as progress:
        for entry in entries:
            progress.step(say("progress_evidence", settings.lang, id=entry.evidence.id))
            _ = entry.sha256  # the long part: each file is read whole
    return submission, entries


def _show(
    shown: list[LedgerEntry], entries: list[LedgerEntry], submission: Submission, wanted: Format, settings: Settings
) -> None:
    from yte_check.render.ledger import ledger_json, ledger_summary, ledger_text, unregistered_text

    left = unregistered(submission)
    if wanted == "json":
        show_json(ledger_json(shown, submission.path, settings.lang, left))
        return
    show(ledger_text(shown, settings.lang), settings)
    tell(ledger_summary(entries, settings.lang), settings)
    if left:
        tell(unregistered_text(left, settings.lang), settings)


def run_hash(options: HashOptions, settings: Settings) -> int:
    """Record the hash of every file that is there. Another hash than the recorded one is replaced with ``force`` only:
    it says that the document has changed since. Raises InvalidDocument, UsageProblem."""
    from yte_check.documents.document import read_document
    from yte_check.documents.editing import Editor
    from yte_check.terminal.rewriting import refuse_form, rewrite

    refuse_form(options.station)
    _, entries = read_ledger(options.station, settings)
    editor = Editor(read_document(options.station))
    changed = []
    for entry in entries:
        recorded = entry.evidence.entry.sha256
        if entry.sha256 is None or (recorded or "").lower() == entry.sha256:
            continue
        if recorded is not None and not options.force:
            changed.append(entry)
            continue
        path = ("evidence", entry.evidence.id, "sha256")
        (editor.set if recorded is not None else editor.add)(path, entry.sha256)
        tell(say("hash_recorded", settings.lang, id=entry.evidence.id, file=entry.evidence.entry.file), settings)
    if editor.changed:
        rewrite([editor.edited()])
    for entry in changed:
        tell(say("hash_differs", settings.lang, id=entry.evidence.id, file=entry.evidence.entry.file), settings)
    hashed = sum(entry.sha256 is not None for entry in entries)
    tell(say("hash_summary", settings.lang, count=hashed, of=len(entries)), settings)
    return NOT_MET if changed else OK
