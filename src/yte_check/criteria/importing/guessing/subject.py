"""What an indicator or a part of one is about."""

from decimal import Decimal

from yte_check.documents.language import Lang
from yte_check.documents.record import record


@record
class RuleSubject:
    """``words`` name it, ``most`` are its points in the table (None where they cannot be read), ``guidance`` is its
    whole text; what has to be put into words for it is in ``lang``."""

    words: str
    most: Decimal | None
    guidance: str
    lang: Lang
