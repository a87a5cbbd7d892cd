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
