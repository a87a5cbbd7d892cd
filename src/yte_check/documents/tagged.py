"""Unions of shapes that are told apart by the ``Literal`` of one of their fields."""

from typing import Any, get_args

from yte_check.documents.record import record


@record
class Tagged:
    """Marks a union with the name of that field: ``Annotated[A | B, Tagged("type")]``."""

    key: str

    def choices(self, union: Any) -> dict[str, Any]:
        """The members of the union by their tags."""
        return {
            tag: member for member in get_args(union) for tag in get_args(member.__dataclass_fields__[self.key].type)
        }

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        choices = {tag: handler.generate_schema(member) for tag, member in self.choices(source).items()}
        return core_schema.tagged_union_schema(choices, discriminator=self.key)

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """A branch for each tag rather than «one of»: a fault is then told of the member that is meant."""
        tags = {"type": "string", "enum": list(core["choices"])}
        branches = [{"if": self._has(tag), "then": handler(member)} for tag, member in core["choices"].items()]
        return {"type": "object", "required": [self.key], "properties": {self.key: tags}, "allOf": branches}

    def _has(self, tag: str) -> dict[str, Any]:
        return {"type": "object", "required": [self.key], "properties": {self.key: {"const": tag}}}
