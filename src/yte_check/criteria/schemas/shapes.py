"""JSON Schema out of the declared shapes, each key with its title and description in a language."""

from decimal import Decimal
from typing import Any, ClassVar, cast

from pydantic.json_schema import GenerateJsonSchema

from yte_check.documents.core_schemas import core_schema_of
from yte_check.documents.language import Lang, say
from yte_check.documents.language.fields import field_text
from yte_check.documents.scalar_schemas import SHARED, Schema, perhaps
from yte_check.documents.shape import constraints_of

_OR_NOTHING = "_or_nothing"
_KINDS = {**SHARED, **{f"{name}{_OR_NOTHING}": perhaps(kind) for name, kind in SHARED.items()}}
_WORDS = ("title", "description", "default")


def shape_schema(shape: Any, lang: Lang) -> Schema:
    """The schema of a file of this shape, its definitions under ``$defs``."""
    return _GENERATORS[lang]().generate(cast(Any, core_schema_of(shape)))


def described(name: str, field: str, lang: Lang, schema: Schema) -> Schema:
    """A schema with the words of a field before it."""
    title, description = field_text(name, field, lang)
    return {"title": title, "description": description, **schema}


def with_shared_kinds(schema: Schema, lang: Lang) -> Schema:
    """The schema with every kind of scalar standing once, under ``$defs``, in place of a copy at each use."""
    used: set[str] = set()
    shared = _share(schema, used)
    kinds = {name: _explained(name, lang) for name in sorted(used)}
    return {**shared, "$defs": {**shared.get("$defs", {}), **kinds}}


def _share(node: Any, used: set[str]) -> Any:
    if isinstance(node, list):
        return [_share(item, used) for item in node]
    if not isinstance(node, dict):
        return node
    words = {key: node[key] for key in _WORDS if isinstance(node.get(key), str | int)}
    bare = {key: value for key, value in node.items() if key not in words}
    for name, kind in _KINDS.items():
        if bare == kind:
            used.add(name)
            return {**words, "$ref": f"#/$defs/{name}"}
    return {key: _share(value, used) for key, value in node.items()}


def _explained(name: str, lang: Lang) -> Schema:
    """A kind of scalar with what to write; editors say it, where they can, in place of the pattern."""
    words = say(f"written_{name.removesuffix(_OR_NOTHING)}", lang)
    return {"description": words, **_KINDS[name], "patternErrorMessage": words}


class _Generator(GenerateJsonSchema):
    """Pydantic's generator, with our words, our constraints, and keys in the order of the declaration."""

    lang: ClassVar[Lang]

    def dataclass_schema(self, schema: Any) -> Schema:
        cls = schema["cls"]
        made = {**self.generate_inner(schema["schema"]), "additionalProperties": False}
        made["properties"] = {
            name: described(cls.__name__, name, self.lang, _without_title(field))
            for name, field in made["properties"].items()
        }
        if constraints := constraints_of(cls):
            made["allOf"] = [constraint.schema() for constraint in constraints]
        return made

    def default_schema(self, schema: Any) -> Schema:
        """Only a default that says something; “nothing” is what every optional key has."""
        inner = self.generate_inner(schema["schema"])
        default = schema.get("default")
        if isinstance(default, Decimal):
            default = int(default) if default == default.to_integral_value() else str(default)
        return {**inner, "default": default} if default else inner

    def nullable_schema(self, schema: Any) -> Schema:
        """An optional key may stand there with nothing behind it."""
        inner = self.generate_inner(schema["schema"])
        return perhaps(inner) if inner else inner

    def dict_schema(self, schema: Any) -> Schema:
        """A mapping; its keys are texts in JSON, whatever they mean."""
        keys, values = self.generate_inner(schema["keys_schema"]), self.generate_inner(schema["values_schema"])
        return {"type": "object", "propertyNames": keys, "additionalProperties": values}

    def function_plain_schema(self, schema: Any) -> Schema:
        """A scalar says itself what may be written for it."""
        return dict(schema["metadata"]["schema"])

    def tagged_union_schema(self, schema: Any) -> Schema:
        """A branch for each tag rather than “one of”: a fault is then told of the member that is meant."""
        key, choices = schema["discriminator"], schema["choices"]
        if callable(key):
            return {"anyOf": [self.generate_inner(member) for member in choices.values()]}
        kind = {"type": "object", "required": [key]}
        tags = {"type": "string", "enum": list(choices)}
        branches = [
            {"if": {**kind, "properties": {key: {"const": tag}}}, "then": self.generate_inner(member)}
            for tag, member in choices.items()
        ]
        return {**kind, "properties": {key: tags}, "allOf": branches}

    def sort(self, value: Schema, parent_key: str | None = None) -> Schema:
        return value


class _Vietnamese(_Generator):
    lang = "vi"


class _English(_Generator):
    lang = "en"


_GENERATORS: dict[Lang, type[_Generator]] = {"vi": _Vietnamese, "en": _English}


def _without_title(field: Schema) -> Schema:
    return {key: value for key, value in field.items() if key != "title"}
