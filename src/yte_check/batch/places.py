"""What a submission that cannot be scored says of its place: enough to tell whose it is."""

from collections.abc import Mapping

from yte_check.places.identity import Written
from yte_check.places.model import FIRST_YEAR_OF_LIST


def written_place(data: object) -> Written | None:
    """Of a submission as it was written, however wrong the rest of it is; None where it names no commune."""
    submission = _mapping(data)
    station = _mapping(submission.get("station"))
    commune = _mapping(station.get("commune"))
    name = _text(commune.get("name")) or _text(station.get("commune")) or _text(station.get("name"))
    code, year = _text(commune.get("code")), _text(submission.get("year"))
    if name is None and code is None:
        return None
    district, province = _text(station.get("district")), _text(station.get("province"))
    return Written(name or "", code, district, province, _year(year))


def _year(written: str | None) -> int:
    """That of today's communes where it cannot be told."""
    return int(written) if written is not None and written.isdecimal() and len(written) == 4 else FIRST_YEAR_OF_LIST


def _mapping(value: object) -> Mapping[object, object]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
