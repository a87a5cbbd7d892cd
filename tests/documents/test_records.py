"""Records: what the standard library makes of the same fields is the other opinion."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field
from functools import cached_property
from inspect import signature
from typing import Any, ClassVar

import pytest

from yte_check.documents.record import fields_of, record, replaced


@dataclass(frozen=True)
class Plain:
    """Declared as the standard library has it, to compare with."""

    first: int
    second: str = "b"
    third: list[int] = field(default_factory=list)
    LIMIT: ClassVar[int] = 3


@record
class Kept:
    first: int
    second: str = "b"
    third: list[int] = field(default_factory=list)
    LIMIT: ClassVar[int] = 3


@record
class Longer(Kept):
    fourth: int = 4


def test_a_record_is_what_the_standard_library_makes_of_the_same_fields() -> None:
    given: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
        ((1,), {}),
        ((1, "c"), {"third": [2]}),
        ((1,), {"second": "b"}),
    ]
    made = [(Plain(*args, **named), Kept(*args, **named)) for args, named in given]
    for plain, kept in made:
        assert repr(kept) == repr(plain).replace("Plain", "Kept")
        assert (asdict(kept), replaced(kept, first=9).first) == (asdict(plain), 9)
        assert pickle.loads(pickle.dumps(kept)) == copy.deepcopy(kept) == kept
        for other_plain, other_kept in made:
            assert (kept == other_kept) == (plain == other_plain)
    assert str(signature(Kept)) == str(signature(Plain))
    assert Kept.__match_args__ == Plain.__match_args__


def test_records_of_different_classes_are_never_equal() -> None:
    assert Kept(1) != Longer(1) != Plain(1) != Kept(1)
    assert (Longer(1).fourth, fields_of(Longer(1))) == (4, {"first": 1, "second": "b", "third": [], "fourth": 4})


def test_equal_records_have_one_hash_and_lists_have_none() -> None:
    @record
    class Nothing:
        """No field at all."""

    assert len({Kept(1, "b", ()), Kept(1, third=()), Kept(2, third=())}) == 2  # type: ignore[arg-type]
    assert {Nothing(), Nothing()} == {Nothing()}
    with pytest.raises(TypeError):
        hash(Kept(1))


def test_what_a_record_says_itself_is_kept() -> None:
    @record
    class Own:
        name: str

        def __repr__(self) -> str:
            return f"<{self.name}>"

        @cached_property
        def length(self) -> int:
            return len(self.name)

    own = Own("abc")
    assert (repr(own), own.length, own) == ("<abc>", 3, Own("abc"))
    with pytest.raises(FrozenInstanceError):
        del own.name  # type: ignore[misc]


def test_a_record_is_a_frozen_value_whatever_its_fields_are_called() -> None:
    @record
    class Odd:
        values: tuple[str, ...]
        given: int = 1
        made: list[int] = field(default_factory=list)

    one = Odd(("a",))
    assert (one.values, one.given, one.made) == (("a",), 1, [])
    assert one.made is not Odd(("a",)).made
    assert one == Odd(("a",)) != Odd(("b",))
    assert replaced(one, given=2).given == 2
    assert repr(one).endswith("Odd(values=('a',), given=1, made=[])")
    with pytest.raises(FrozenInstanceError):
        one.given = 3  # type: ignore[misc]
    with pytest.raises(TypeError):
        Odd()  # type: ignore[call-arg]


def test_records_are_values() -> None:
    @record
    class Point:
        x: int
        y: int = 0

    assert Point(1) == Point(1, 0) != Point(2)
    assert hash(Point(1)) == hash(Point(1, 0))
    assert Point(1).__eq__(3) is NotImplemented
    assert repr(replaced(Point(1), y=5)).endswith("Point(x=1, y=5)")
    with pytest.raises(AttributeError):
        Point(1).x = 3  # type: ignore[misc]
