"""The region that a submission leaves open although its commune or province tells it."""

from yte_check.documents.language import Lang, say
from yte_check.documents.record import replaced
from yte_check.places.provinces import regions_of
from yte_check.standard.standard import Standard
from yte_check.station.identity import known_region
from yte_check.station.submission import Submission


def missing_region(submission: Submission, standard: Standard) -> str | None:
    """The key of its region where the submission states none; None where its commune and province do not tell one."""
    if submission.station.region is not None:
        return None
    return known_region(submission.station, submission.year, standard.text.regions or {})


def region_filled(region: str, submission: Submission, standard: Standard, lang: Lang) -> str:
    """That the region was taken from the province, or from the commune where the province lies in several."""
    name, station = (standard.text.regions or {})[region], submission.station
    told = regions_of(station.province, submission.year) if station.province is not None else ()
    commune = station.commune.name if station.commune is not None and len(told) != 1 else None
    place = ", ".join(filter(None, (commune, station.province)))
    return say("region_filled", lang, region=name, province=place)


def with_region(submission: Submission, standard: Standard) -> Submission:
    """The submission with the region that its commune or province tells, where it states none."""
    region = missing_region(submission, standard)
    if region is None:
        return submission
    return replaced(submission, station=replaced(submission.station, region=region))
