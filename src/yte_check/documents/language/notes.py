"""Parameters of messages that are themselves told in the language of the message.

The texts of keys are read when one is asked for: a run that only scores need not load them.
"""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from yte_check.documents.language.numbers import Lang, show_ratio
from yte_check.documents.record import record


@record
class FieldNote:
    """A parameter of a message: the description of a key, in the language of the message."""

    shape: str
    field: str

    def __str__(self) -> str:
        return f"{self.shape}.{self.field}"

    def text(self, lang: Lang) -> str:
        """Empty for a key that has no description."""
        from yte_check.documents.language.fields import field_texts

        texts = field_texts(lang)
        return texts.get(str(self), texts.get(self.field, ("", "")))[1]


@record
class Ungrouped:
    """A parameter of a message: a number without signs between its thousands, as a year or a cell is written."""

    number: Decimal

    def __str__(self) -> str:
        return str(self.number)

    def text(self, lang: Lang) -> str:
        written = format(self.number, "f")
        return written.replace(".", ",") if lang == "vi" else written


@record
class Quotient:
    """A parameter of a message: one number in parts of another, never shown as a bound that it misses."""

    numerator: Decimal
    denominator: Decimal
    bounds: tuple[Decimal, ...] = ()

    def __str__(self) -> str:
        return f"{self.numerator}/{self.denominator}"

    def text(self, lang: Lang) -> str:
        return show_ratio(self.numerator, self.denominator, self.bounds, lang)


@record
class Word:
    """A parameter of a message that is a message itself, with its own parameters; ``value`` is what programs know
    it by."""

    code: str
    value: str
    params: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.value
