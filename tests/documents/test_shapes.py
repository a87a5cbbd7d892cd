"""Shapes: what their declaration lets in, and every fault at its place. Pydantic's own classes, declared from the
same fields in Pydantic's own words, are the other opinion."""

import dataclasses
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import SchemaValidator, ValidationError

from conftest import ROOT, standard_on
from schema_data import SHAPES_BELOW, shape_data
from yte_check.documents.core_schemas import core_schema_of
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import read_document
from yte_check.documents.record import written_as
from yte_check.documents.scalars import Day, Number, Refusal, Scalar, Text, WholeNumber, YesNoFlag
from yte_check.documents.shape import shape, try_shape
from yte_check.documents.tagged import Deeper, Tagged
from yte_check.standard.model import StandardText
from yte_check.station.model import SubmissionText


@shape
class Left:
    kind: Literal["left"]
    size: Number
    tags: tuple[Text, ...] = ()


@shape
class Right:
    kind: Literal["right"]
    open: YesNoFlag
    day: Day | None = None

    def __post_init__(self) -> None:
        if self.open and self.day is None:
            raise Refusal("one_of_keys", keys=("day",))


@shape
class Both:
    sides: Mapping[WholeNumber, Annotated[Left | Right, Tagged("kind")]]
    mood: Literal["good", "bad"] | None = None
    first: Left | None = None


leaves = st.none() | st.sampled_from(["left", "right", "3,5", "7", "x", "no", "1/2/2024", "good", "nope", ""])
messy = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["kind", "size", "tags", "open", "day", "sides", "mood", "first", "1", "q"]), inner
        )
    ),
    max_leaves=14,
)
sides = st.fixed_dictionaries(
    {"kind": st.sampled_from(["left", "right", "up"])},
    optional={"size": leaves, "tags": st.lists(leaves, max_size=2), "open": leaves, "day": leaves, "extra": leaves},
)
nearly_right = st.fixed_dictionaries(
    {"sides": st.dictionaries(st.sampled_from(["1", "2", "a"]), sides, max_size=2)},
    optional={"mood": leaves, "first": sides | leaves},
)


# --- The other opinion


def in_pydantics_words(annotation: Any, known: dict[Any, Any]) -> Any:
    """A declared type as someone would write it who uses Pydantic alone."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if dataclasses.is_dataclass(annotation):
        if annotation not in known:
            known[annotation] = annotation.__name__  # a class that holds itself is told by its name
            known[annotation] = as_pydantics_class(annotation, known)
        return known[annotation]
    if origin is Annotated:
        inner, mark = arguments
        if isinstance(mark, Tagged):
            members = [in_pydantics_words(member, known) for member in get_args(inner)]
            return Annotated[Union.__getitem__(tuple(members)), pydantic.Field(discriminator=mark.key)]
        if isinstance(mark, Deeper):
            here, deeper = (in_pydantics_words(member, known) for member in get_args(inner))
            tagged = Annotated[here, pydantic.Tag("here")] | Annotated[deeper, pydantic.Tag("deeper")]
            return Annotated[tagged, pydantic.Discriminator(lambda data: mark.choice(inner, data))]
        assert isinstance(mark, Scalar)
        return Annotated[inner, pydantic.PlainValidator(mark.parse)]
    if origin in (Union, UnionType):
        return in_pydantics_words(next(member for member in arguments if member is not NoneType), known) | None
    if origin is tuple:
        return tuple[in_pydantics_words(arguments[0], known), ...]  # type: ignore[misc]
    if origin is Mapping:
        return dict[in_pydantics_words(arguments[0], known), in_pydantics_words(arguments[1], known)]  # type: ignore[misc]
    assert origin is Literal, annotation
    return annotation


def as_pydantics_class(cls: Any, known: dict[Any, Any]) -> Any:
    fields = [(field.name, as_written(field, known), rest(field)) for field in dataclasses.fields(cls)]
    namespace = {name: vars(cls)[name] for name in ("CONSTRAINTS", "__post_init__") if name in vars(cls)}
    made = dataclasses.make_dataclass(cls.__name__, fields, kw_only=True, namespace=namespace)
    return pydantic.dataclasses.dataclass(made, config={"extra": "forbid"})


def as_written(field: dataclasses.Field[Any], known: dict[Any, Any]) -> Any:
    inner, key = in_pydantics_words(field.type, known), written_as(field.name)
    return inner if key == field.name else Annotated[inner, pydantic.Field(validation_alias=key)]


def rest(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return dataclasses.field(default_factory=field.default_factory)
    return dataclasses.field() if field.default is dataclasses.MISSING else dataclasses.field(default=field.default)


PYDANTICS = {
    wanted: pydantic.TypeAdapter(in_pydantics_words(wanted, {})) for wanted in (*SHAPES_BELOW, SubmissionText, Both)
}
OURS = {wanted: SchemaValidator(core_schema_of(wanted)) for wanted in PYDANTICS}  # type: ignore[arg-type]


def outcome(validator: Any, data: Any) -> object:
    """What is read, by fields, or every fault: its kind, its place and what our parsers said."""
    try:
        return by_fields(validator.validate_python(data))
    except ValidationError as error:
        return [(fault["type"], fault["loc"], str(fault.get("ctx"))) for fault in error.errors(include_url=False)]


def by_fields(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        named = {field.name: by_fields(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return type(value).__name__, named
    if isinstance(value, dict):
        return {key: by_fields(item) for key, item in value.items()}
    return tuple(map(by_fields, value)) if isinstance(value, tuple) else value


@pytest.mark.slow
@settings(max_examples=400)
@given(messy | nearly_right)
def test_a_shape_is_read_as_pydantic_reads_its_declaration(data: Any) -> None:
    assert outcome(OURS[Both], data) == outcome(PYDANTICS[Both], data)


@pytest.mark.slow
@pytest.mark.parametrize("wanted", SHAPES_BELOW, ids=lambda wanted: wanted.__name__)
@settings(max_examples=20)
@given(st.data())
def test_every_declared_shape_is_read_as_pydantic_reads_it(wanted: Any, data: st.DataObject) -> None:
    drawn = data.draw(shape_data(wanted))
    assert outcome(OURS[wanted], drawn) == outcome(PYDANTICS[wanted], drawn)


def test_the_shipped_files_are_read_as_pydantic_reads_them() -> None:
    samples = sorted((ROOT / "samples").glob("*.yaml"))
    for wanted, data in [
        (StandardText, standard_on().data),
        *((SubmissionText, read_document(path).data) for path in samples),
    ]:
        read = outcome(OURS[wanted], data)
        assert isinstance(read, tuple)
        assert read == outcome(PYDANTICS[wanted], data)


# --- In our words


def test_every_fault_of_a_shape_is_found_at_its_path() -> None:
    data = {
        "sides": {"1": {"kind": "left"}, "2": {"kind": "up"}, "q": {"kind": "right", "open": "có"}, "4": {}, "5": None},
        "modo": "good",
        "mood": "god",
        "first": {"kind": "left", "size": "1", "tags": "a"},
    }
    problems = Problems()
    assert try_shape(Both, data, problems, ("root",)) is None
    assert {(p.code, p.path[1:], p.at_key) for p in problems} == {
        ("missing_key", ("sides", "1", "size"), True),
        ("unknown_value", ("sides", "2", "kind"), False),
        ("number_expected", ("sides", "q"), True),
        ("one_of_keys", ("sides", "q"), False),
        ("missing_key", ("sides", "4"), True),
        ("missing_value", ("sides", "5"), False),
        ("unknown_key", ("modo",), True),
        ("unknown_value", ("mood",), False),
        ("list_expected", ("first", "tags"), False),
    }
    assert next(p for p in problems if p.code == "unknown_key").params["nearest"] == "mood"


def test_a_shape_is_a_frozen_value() -> None:
    one, same = (try_shape(Left, {"kind": "left", "size": written}, Problems()) for written in ("1,5", "1.5"))
    assert (one, hash(one), one.tags if one else None) == (same, hash(same), ())
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.size = 3  # type: ignore[misc,union-attr,assignment]


@pytest.mark.parametrize("annotation", [list[int], Annotated[int, "mark"], int])
def test_a_type_that_no_file_is_read_into_is_our_own_fault(annotation: Any) -> None:
    with pytest.raises(TypeError):
        core_schema_of(annotation)
