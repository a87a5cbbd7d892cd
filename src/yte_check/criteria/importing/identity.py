"""What a person says of the decision whose table is imported."""

from datetime import date

from yte_check.documents.record import record


@record
class Identity:
    """None for what nobody has said yet: it is left open in the file, and named."""

    id: str
    title: str | None = None
    number: str | None = None
    issuer: str | None = None
    issued: date | None = None
    effective: date | None = None
