"""Where a station lies, as far as the rules ask: its zone and its region."""

from yte_check.documents.record import record


@record
class Place:
    """The zone (1, 2, 3) and the region that choose a row of a rule's tables."""

    zone: int | None = None
    region: str | None = None
