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


@record
class Deeper:
    """Marks a value that is either what is wanted or a mapping of such: ``Annotated[A | Mapping[Text, A], Deeper()]``.

    A mapping is one of such, unless it has a key that A declares.
    """

    def choices(self, union: Any) -> dict[str, Any]:
        """What is wanted, and the mapping of such."""
        here, deeper = get_args(union)
        return {"here": here, "deeper": deeper}

    def choice(self, union: Any, data: object) -> str:
        """Which of both some data are meant to be."""
        declared = getattr(get_args(union)[0], "__dataclass_fields__", {})
        return "deeper" if isinstance(data, dict) and not any(key in declared for key in data) else "here"
