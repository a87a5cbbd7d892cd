"""What a standard says of the station in a submission: which zones and regions there are."""

from collections.abc import Mapping

from yte_check.documents.scalar_schemas import NOT_NEGATIVE, NOTHING, WHOLE_COUNT, Schema, perhaps, whole_number_as_text
from yte_check.places.model import CODE_DIGITS
from yte_check.standard.standard import Standard


def narrow_station(schema: Schema, standard: Standard) -> None:
    """Narrow the definitions of a submission's schema to what can be scored with the standard."""
    station = schema["$defs"]["Station"]["properties"]
    if standard.text.zones is not None:
        _narrow(station["zone"], _zones(standard.text.zones.numbers))
    _narrow(station["region"], {"anyOf": [*_regions(standard), NOTHING]})
    _narrow(station["attributes"], perhaps(_attributes(standard)))
    _narrow(station["nearest_hospital_km"], perhaps(NOT_NEGATIVE))
    _narrow(station["population"], perhaps(WHOLE_COUNT))
    _narrow(schema["$defs"]["Commune"]["properties"]["code"], perhaps(_CODE))


def standard_named(standard: Standard) -> Schema:
    """The standard whose answers the schema knows, by its id."""
    return {"const": standard.id}


def _narrow(field: Schema, form: Schema) -> None:
    """Put another form in the place of a field's, and leave its words."""
    words = {key: field[key] for key in ("title", "description")}
    field.clear()
    field.update(words, **form)


def _zones(numbers: tuple[int, ...]) -> Schema:
    pattern = whole_number_as_text("|".join(map(str, numbers)))
    return {"anyOf": [{"enum": list(numbers)}, {"type": "string", "pattern": pattern}, NOTHING]}


def _regions(standard: Standard) -> list[Schema]:
    return _values(standard.text.regions or {})


def _values(names: Mapping[str, str]) -> list[Schema]:
    return [{"const": key, "title": name} for key, name in names.items()]


def _attributes(standard: Standard) -> Schema:
    declared = standard.text.attributes or {}
    known = {name: {"title": each.title, "anyOf": [*_values(each.values), NOTHING]} for name, each in declared.items()}
    return {"type": "object", "properties": known, "additionalProperties": False}


# A program that reads YAML may take the code for a number and drop the zeros that it begins with.
_CODE: Schema = {
    "type": ["string", "integer"],
    "pattern": f"^[0-9]{{{CODE_DIGITS}}}$",
    "minimum": 0,
    "maximum": 10**CODE_DIGITS - 1,
}
