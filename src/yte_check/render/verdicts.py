"""How a verdict looks and what it rests on in words, wherever it is written."""

from collections.abc import Iterator, Mapping

from yte_check.documents.language import Lang, say
from yte_check.render.styled import Style
from yte_check.scoring.openness import lacks
from yte_check.scoring.results import Assessment, Verdict

VERDICT_STYLES: Mapping[Verdict, Style] = {"met": "good", "not_met": "bad", "undetermined": "open"}


def because(assessment: Assessment, lang: Lang) -> tuple[str, ...]:
    """What an open verdict lacks, in words."""
    return tuple(say(f"lack_{lack}", lang) for lack in lacks(assessment))


def reason_sentences(assessment: Assessment, lang: Lang, besides_total: bool = False) -> Iterator[str]:
    """Why it is not met, or not known yet; the criteria that are open share one, for a table shows each, but for those
    of which something of their own is asked.

    ``besides_total`` leaves out the total, where a sentence before has said it.
    """
    if assessment.verdict == "met":
        return
    lacking = because(assessment, lang)
    own = assessment.standard.text.asked.criteria or {}
    open_floors = [
        reason
        for reason in assessment.reasons
        if reason.code == "criterion_undetermined" and reason.params["criterion"] not in own
    ]
    for reason in assessment.reasons:
        if reason not in open_floors and not (besides_total and reason.code.startswith("total_")):
            yield say(reason.code, lang, **reason.params, because=lacking)
    if open_floors:
        yield say(
            "criteria_open", lang, numbers=tuple(reason.params["criterion"] for reason in open_floors),
            percent=assessment.standard.text.asked.criterion_percent, because=lacking,
        )  # fmt: skip
