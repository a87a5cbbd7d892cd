"""The region that a submission leaves open although its province tells it."""

from yte_check.documents.language import Lang, say
from yte_check.standard.standard import Standard
from yte_check.station.identity import known_region
from yte_check.station.submission import Submission


def missing_region(submission: Submission, standard: Standard) -> str | None:
    """The key of the province's region where the submission states none; None where the province has not one alone."""
    if submission.station.region is not None:
        return None
    return known_region(submission.station, submission.year, standard.text.regions or {})


def region_filled(region: str, submission: Submission, standard: Standard, lang: Lang) -> str:
    """That the region was taken from the province."""
    name = (standard.text.regions or {})[region]
    return say("region_filled", lang, region=name, province=submission.station.province)
