"""That no null is compared is proved of every program; here that the proof sees what is wrong."""

import pytest

from yte_check.compiling.expressions import (
    ColumnOf,
    Expr,
    NamedValue,
    Op,
    all_of,
    any_of,
    chosen,
    compared,
    is_null,
    negated,
)
from yte_check.compiling.guards import Unguarded, prove_guarded

X, Y = ColumnOf("x"), ColumnOf("y")
SMALL: Expr = Op("<", (X, 5))


@pytest.mark.parametrize(
    "sound",
    [
        is_null(X),
        all_of(negated(is_null(X)), SMALL),
        any_of(is_null(X), SMALL),
        chosen(is_null(X), 0, X),
        chosen(negated(is_null(X)), X, 0),
        chosen(any_of(is_null(X), is_null(Y)), 0, Op("+", (X, Y))),
        chosen(all_of(negated(is_null(X)), negated(is_null(Y))), Op("<", (X, Y)), False),
        chosen(any_of(is_null(X), compared("=", X, 0)), 1, X),
        Op("<", (NamedValue("v"), 5)),
    ],
)
def test_what_stands_behind_a_test_is_sound(sound: Expr) -> None:
    prove_guarded("v", sound)


@pytest.mark.parametrize(
    "unsound",
    [
        SMALL,
        X,
        Op("and", (SMALL, negated(is_null(X)))),
        Op("or", (negated(is_null(X)), SMALL)),
        chosen(is_null(X), X, 0),
        chosen(is_null(Y), 0, X),
        chosen(all_of(is_null(X), is_null(Y)), 0, Op("+", (X, Y))),
        chosen(compared("=", X, 0), 1, 0),
        Op("millionths", (X,)),
        negated(X),
    ],
)
def test_a_column_that_may_be_null_is_refused(unsound: Expr) -> None:
    with pytest.raises(Unguarded):
        prove_guarded("v", unsound)
