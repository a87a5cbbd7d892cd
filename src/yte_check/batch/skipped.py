"""The files of a batch that were not taken, in words: how many, and of which kinds."""

from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.intake.passed import HIDDEN, NO_ENDING, Skipped

_NAMED = {HIDDEN: "batch_kind_hidden", NO_ENDING: "batch_kind_no_ending"}


def skipped_words(skipped: Skipped, lang: Lang) -> str:
    """“7 other files were not taken: .xls 1, …”; empty where every file was scored or set aside."""
    if not skipped.files:
        return ""
    return say("batch_skipped", lang, count=skipped.files, kinds=kinds_words(skipped, lang))


def kinds_words(skipped: Skipped, lang: Lang) -> str:
    """“.xls 1, .csv 2”."""
    return ", ".join(f"{kind_name(kind, lang)} {count}" for kind, count in skipped.kinds.items())


def kind_name(kind: str, lang: Lang) -> str:
    return say(_NAMED[kind], lang) if kind in _NAMED else kind


def kind_pattern(kind: str, lang: Lang) -> str:
    """A kind where the names of files stand: “*.xls”."""
    return kind_name(kind, lang) if kind in _NAMED else f"*{kind}"


def skipped_json(skipped: Skipped) -> dict[str, Any]:
    return {"files": skipped.files, "kinds": dict(skipped.kinds), "evidence": skipped.evidence}
