"""What a cross-check says of a station: a code with parameters, which outputs put into words."""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from yte_check.documents.bilingual import Words
from yte_check.documents.language.notes import Word
from yte_check.documents.record import record
from yte_check.standard.score import ZERO


@record
class Flag:
    """Something about a station's figures that a person should look at. It never changes a score."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    indicators: tuple[int, ...] = ()
    certain: bool = False
    at_risk: Decimal = ZERO
    """Points that hang on the figures in doubt."""
    reason: Words | None = None
    """Why that matters, as it is declared."""
    lines: tuple[Word, ...] = ()
    """The figures that it rests on, a message each."""
