"""What is told of files that were not taken, and of a process that was lost."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from yte_check.batch.results import Batch
from yte_check.batch.skipped import kinds_words
from yte_check.documents.language import say
from yte_check.intake.passed import Passed, file_key
from yte_check.terminal.console import tell
from yte_check.terminal.settings import Settings, UsageProblem


def nothing_found(paths: Sequence[str], passed: Passed, settings: Settings) -> UsageProblem:
    """No submission under some paths, and what there is instead."""
    return UsageProblem("usage_nothing_found", paths=tuple(paths), found=kinds_words(passed.skipped(), settings.lang))


def tell_again(batch: Batch, settings: Settings) -> None:
    """That a process was lost, and nothing with it."""
    if batch.again:
        tell(say("batch_again", settings.lang, count=batch.again), settings)


def tell_passed(folders: Iterable[Path], taken: Iterable[Path], settings: Settings, apart: Sequence[Path] = ()) -> None:
    """What lies in folders beside the files that were taken from them; what lies ``apart`` is told of elsewhere."""
    passed, known = Passed(), {file_key(str(path)) for path in taken}
    elsewhere = [folder.resolve() for folder in apart if folder.is_dir()]
    for folder in folders:
        if folder.is_dir() and not any(folder.resolve().is_relative_to(place) for place in elsewhere):
            for file in filter(Path.is_file, folder.rglob("*")):
                if (key := file_key(str(file))) not in known:
                    passed.add(file.name, key)
    tell_counted(passed, settings)


def tell_counted(passed: Passed, settings: Settings) -> None:
    skipped = passed.skipped()
    if skipped.files:
        words = kinds_words(skipped, settings.lang)
        tell(say("folder_passed", settings.lang, count=skipped.files, kinds=words), settings)
