"""Data in the form of the declared shapes, mostly right and now and then wrong."""

import dataclasses
from collections.abc import Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st

from yte_check.criteria.schemas.files import SHAPES
from yte_check.documents.scalars import Refusal, Scalar
from yte_check.documents.tagged import Deeper, Tagged

WRITTEN = (
    "1", "0", "-0", "+2", "02", "2,0",
    "16,5", "16.50", "-3", "2.405", "2,405", "+2.405", "2405.000", " 7 ", "1.", "1e3",
    "0x10", "95%", "999999999999999999", "1234567890123456789", "0,12345678901234567890", "-0,000", "nan", "-.inf",
    "2000", "1999", "2100", "2101", "02024", "2024,0", "3", "4",
    "có", "CÓ", "co", "Không", "KHONG", "yes", "No", "TRUE", "false", "x", "X", "on", "có lẽ", "kho", "y",
    "2024-02-15", "15/02/2024", "1/2/2024", "2024-2-5", "31/02/2024", "30/02/2024", "31/04/2024", "31/12/2030",
    "2024-13-01", "2024-00-10", "15-02-2024", "0000-01-01", "32/01/2024", "2024-11-31", "10/2024",
    "32.denominator", "30.dan_so.numerator", "population",
    "at_zero", "verified", "working", "certain", "mountain", "met", "", " ", "Trạm y tế", "a b",
)  # fmt: skip
"""Texts that people may write for some kind of scalar or other; 29 February is left out: its year decides."""

wrong = st.sampled_from([None, "", "?", [], {}, ["1"], {"a": "1"}, {"below": "2"}, {"at_zero": "x"}])
FORMS = ({"below": "2"}, {"at_zero": "có"}, {"low": "1", "high": "2,5"}, {"others": "working", "1": "verified"})


def shapes_below(annotation: Any, found: dict[type, None] | None = None) -> Iterator[type]:
    """The shapes that a type is made of."""
    found = {} if found is None else found
    if dataclasses.is_dataclass(annotation) and isinstance(annotation, type):
        if annotation not in found:
            found[annotation] = None
            yield annotation
            for field in dataclasses.fields(annotation):
                yield from shapes_below(field.type, found)
    elif not any(isinstance(argument, Scalar) for argument in get_args(annotation)):
        for argument in get_args(annotation):
            yield from shapes_below(argument, found)


SHAPES_BELOW = tuple(dict.fromkeys(shape for root in SHAPES.values() for shape in shapes_below(root)))
"""Every shape that a file can hold."""


def shape_data(shape: Any) -> st.SearchStrategy[Any]:
    """A mapping with the keys of a shape: half of the time every value fits its field (which the rules between
    the keys may still forbid), else something may be wrong anywhere."""
    return _shape_data(shape, False) | _shape_data(shape, True)


@st.composite
def _shape_data(draw: st.DrawFn, shape: Any, faulty: bool) -> Any:
    data = {}
    for field in dataclasses.fields(shape):
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        left_out = faulty and _seldom(draw) if required else draw(st.booleans())
        if not left_out:
            data[field.name] = draw(wrong if faulty and _seldom(draw) else _fitting(field.type, faulty))
    if faulty and _seldom(draw):
        data["extra"] = "1"
    return data


def _seldom(draw: st.DrawFn) -> bool:
    return draw(st.integers(0, 19)) == 7


def _fitting(annotation: Any, faulty: bool) -> st.SearchStrategy[Any]:
    """What fits a type at first sight."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if dataclasses.is_dataclass(annotation):
        return st.deferred(lambda: _shape_data(annotation, faulty))
    if origin is Annotated:
        mark = arguments[1]
        if isinstance(mark, Deeper):
            return st.one_of([_fitting(each, faulty) for each in get_args(arguments[0])])
        return _readable(mark) if isinstance(mark, Scalar) else _tagged_data(mark, arguments[0], faulty)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, UnionType):
        present = next(argument for argument in arguments if argument is not NoneType)
        return st.one_of(*[_fitting(present, faulty)] * 3, st.none())
    if origin is tuple:
        return st.lists(_fitting(arguments[0], faulty), max_size=2)
    assert origin is Mapping
    keys = _fitting(arguments[0], faulty).filter(lambda key: isinstance(key, str))
    return st.dictionaries(keys, _fitting(arguments[1], faulty), max_size=2)


def _tagged_data(mark: Tagged, union: Any, faulty: bool) -> st.SearchStrategy[Any]:
    return st.one_of([_fitting(member, faulty) for member in mark.choices(union).values()])


def _readable(mark: Scalar) -> st.SearchStrategy[Any]:
    """What the parser reads, of the many texts and some forms of several lines."""
    return st.sampled_from([raw for raw in (*WRITTEN, *FORMS) if _reads(mark, raw)])


def _reads(mark: Scalar, raw: Any) -> bool:
    try:
        mark.parse(raw)
    except Refusal:
        return False
    return True
