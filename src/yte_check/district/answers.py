"""The answers of a batch as a table: ``batch --answers``."""

from pathlib import Path

from yte_check.batch.results import Batch
from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.language import say
from yte_check.render.forms import Form
from yte_check.simulation.answers import EXTENSIONS, answer_table
from yte_check.standard.library import Library
from yte_check.terminal.console import tell
from yte_check.terminal.output import check_output, open_output
from yte_check.terminal.settings import Settings, UsageProblem

_PARQUET = Form("", library="pyarrow", extra="parquet")


def check_answers(path: Path | None, force: bool) -> None:
    """Raises UsageProblem for what can be known to fail before a submission is scored."""
    if path is None:
        return
    extension = path.suffix.lower()
    if extension not in EXTENSIONS:
        raise UsageProblem("usage_batch_answers", path=path)
    if extension == ".parquet" and _PARQUET.is_missing:
        raise UsageProblem("usage_missing_library", path=path, library=_PARQUET.library, extra=_PARQUET.extra)
    check_output(path, force)


def save_answers(
    batch: Batch, library: Library, standard: str | None, path: Path, force: bool, settings: Settings
) -> None:
    """Write the table and say what is not in it. Raises UsageProblem."""
    lang = settings.lang
    try:
        table = answer_table(batch, library, standard)
    except NotCompiled as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None
    if table is None:
        tell(say("batch_answers_none", lang, path=path), settings)
        return
    with open_output(path, force) as file:
        odd = table.write(file, path.suffix.lower())
    tell(say("written", lang, path=path), settings)
    if table.foreign:
        tell(say("batch_answers_foreign", lang, path=path, standard=table.standard, count=table.foreign), settings)
    if odd:
        tell(say("batch_answers_odd", lang, path=path, count=odd), settings)
