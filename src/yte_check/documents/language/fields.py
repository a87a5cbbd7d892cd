"""The title and the description of every key that people write, for schemas and guides.

They have a catalogue of their own, so that a run that only scores need not load it.
"""

from collections.abc import Mapping

from yte_check.documents.language.numbers import Lang

FieldText = tuple[str, str]


def field_texts(lang: Lang) -> Mapping[str, FieldText]:
    """Every title and description of a language, by “field”, or by “Shape.field” where a name means several things."""
    if lang == "vi":
        from yte_check.documents.language.fields_vietnamese import FIELDS
    else:
        from yte_check.documents.language.fields_english import FIELDS
    return FIELDS


def field_text(shape: type | str, field: str, lang: Lang) -> FieldText:
    """The title and the description of a field of a shape."""
    texts = field_texts(lang)
    name = shape if isinstance(shape, str) else shape.__name__
    return texts[field_key(name, field, lang)]


def field_key(shape: str, field: str, lang: Lang) -> str:
    """The key under which the text of a field stands: its own one, else the one that all fields of that name share."""
    own = f"{shape}.{field}"
    return own if own in field_texts(lang) else field
