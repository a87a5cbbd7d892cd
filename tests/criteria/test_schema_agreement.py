"""The reader and the JSON Schema are of one mind about what may be written, and every field has its words."""

import dataclasses
from functools import cache
from typing import Any, get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from conftest import standard_on
from raw_answers import full_answers, weakened
from schema_data import SHAPES_BELOW, WRITTEN, shape_data
from yte_check.criteria.schemas.answers import ANSWER
from yte_check.criteria.schemas.files import file_schema
from yte_check.criteria.schemas.shapes import shape_schema
from yte_check.documents import periods, scalars
from yte_check.documents.diagnostics import Problems
from yte_check.documents.language import LANGS
from yte_check.documents.language.fields import field_key, field_texts
from yte_check.documents.record import written_as
from yte_check.documents.scalars import Refusal, Scalar
from yte_check.documents.shape import constraints_of, try_shape
from yte_check.standard.grades import ScoringGrade
from yte_check.standard.knockout import KnockoutMark
from yte_check.standard.rules.answering import BESIDE
from yte_check.station.answers import read_answers
from yte_check.station.model import Year

pytestmark = pytest.mark.no_cover

SCALARS = {
    "text": scalars.Text,
    "number": scalars.Number,
    "points": scalars.Points,
    "whole_number": scalars.WholeNumber,
    "yes_no": scalars.YesNoFlag,
    "day": scalars.Day,
    "period": periods.DayMonthOrYear,
    "year": Year,
    "grade": ScoringGrade,
    "knockout": KnockoutMark,
}


def mark_of(name: str) -> Scalar:
    mark: Scalar = get_args(SCALARS[name])[1]
    return mark


def reads(mark: Scalar, raw: Any) -> bool:
    try:
        mark.parse(raw)
    except Refusal:
        return False
    return True


@pytest.mark.parametrize("name", SCALARS)
def test_a_text_is_read_where_the_schema_allows_it(name: str) -> None:
    mark = mark_of(name)
    schema = Draft202012Validator(mark.schema)
    both = [reads(mark, raw) for raw in WRITTEN]
    assert {True, False} <= set(both)
    for raw, read in zip(WRITTEN, both, strict=True):
        assert schema.is_valid(raw) == read, raw
    for raw in (None, [], ["1"], {}, {"a": "b"}):
        assert schema.is_valid(raw) == reads(mark, raw) is False


@pytest.mark.slow
@pytest.mark.parametrize("name", SCALARS)
@given(st.text(st.sampled_from("0123456789+-., /%cóoknhgyesx"), max_size=12))
def test_any_text_is_read_where_the_schema_allows_it(name: str, raw: str) -> None:
    mark = mark_of(name)
    assert Draft202012Validator(mark.schema).is_valid(raw) == reads(mark, raw)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["number", "points", "whole_number", "year", "text", "yes_no", "day", "period"])
@given(
    st.integers(-(10**20), 10**20) | st.integers(-30, 2200) | st.decimals(-5, 5, places=1).map(float) | st.booleans()
)
def test_what_yaml_takes_for_a_number_or_a_flag_is_read_as_it_is_written(name: str, value: float | bool) -> None:
    mark = mark_of(name)
    written = str(value).lower() if isinstance(value, bool) else str(value)
    assert Draft202012Validator(mark.schema).is_valid(value) == reads(mark, written)


# --- Whole shapes


@cache
def validator(shape: Any) -> Draft202012Validator:
    return Draft202012Validator(shape_schema(shape, "vi"))


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES_BELOW, ids=lambda shape: shape.__name__)
@settings(max_examples=40)
@given(st.data())
def test_a_shape_is_read_where_its_schema_allows_it(shape: Any, data: st.DataObject) -> None:
    given_data = data.draw(shape_data(shape))
    read = try_shape(shape, given_data, Problems()) is not None
    assert validator(shape).is_valid(given_data) == read


def test_every_rule_between_keys_is_declared_and_names_keys_that_there_are() -> None:
    """What a shape refused on its own account, no schema would know of."""
    for shape in SHAPES_BELOW:
        assert hasattr(shape, "__post_init__") == bool(constraints_of(shape)), shape
        assert "__post_init__" not in vars(shape) or shape.__post_init__.__module__ == "yte_check.documents.shape"
        fields = {field.name for field in dataclasses.fields(shape)}
        for constraint in constraints_of(shape):
            keys = {value for name in ("key", "other") if (value := getattr(constraint, name, None))}
            assert keys | set(getattr(constraint, "keys", ())) <= fields


# --- Answers

odd = st.sampled_from(
    [None, "có", "12,5", "2.405", "-1", "0", "luan_phien", {}, [], {"value": "có"}, {"value": None}, {"value": "3"},
     {"items": {}}, {"items": {"quyet_dinh": "x"}}, {"items": []}, {"numerator": "1", "denominator": "0"},
     {"numerator": "0", "denominator": "0"}, {"numerator": "2", "denominator": "3"}, {"numerator": "x"}, {"dat": "3,5"}]
)  # fmt: skip
beside = st.fixed_dictionaries(
    {},
    optional={
        "evidence": st.sampled_from([None, "a", ["a"], [], [None], [["a"]], "", "b"]),
        "note": st.sampled_from([None, "ghi chú", "", ["a"]]),
        "extra": st.just("1"),
    },
)


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Any]:
    number, indicator = draw(st.sampled_from(sorted(standard_on().indicators.items())))
    raw = draw(full_answers(indicator.scoring).flatmap(weakened) | odd)
    if isinstance(raw, dict) and draw(st.booleans()):
        raw = {**raw, **draw(beside)}
    return {str(number): raw}


ANSWERS = Draft202012Validator(file_schema("submission", standard_on(), "vi"))
UNSEEN = {"numerator_exceeds_denominator", "evidence_unknown"}
"""What a schema cannot see: that one figure exceeds another, that an id is not declared."""


@pytest.mark.slow
@settings(max_examples=600)
@given(answers())
@example({"48": "có"})
@example({"6": {"numerator": "0", "denominator": "0"}})
def test_an_answer_is_read_where_the_schema_allows_it(raw: dict[str, Any]) -> None:
    problems = Problems()
    read_answers(raw, standard_on().indicators, {"a": {}}, problems)
    faults = {problem.code for problem in problems if problem.severity == "error"}
    submission = {"standard": "qd-1300-2023", "year": 2024, "station": {"name": "a"}, "answers": raw}
    if not faults & UNSEEN or faults - UNSEEN:
        assert ANSWERS.is_valid(submission) == (not faults), faults


# --- The words of the fields


def test_every_field_has_its_words_in_both_languages_and_no_words_are_left_over() -> None:
    for lang in LANGS:
        declared = ((shape, field) for shape in SHAPES_BELOW for field in dataclasses.fields(shape))
        used = {field_key(shape.__name__, written_as(field.name), lang) for shape, field in declared}
        used |= {f"{ANSWER}.{key}" for key in ("value", "items", "not_applicable", *BESIDE)}
        assert set(field_texts(lang)) == used
        for key, (title, description) in field_texts(lang).items():
            assert title.strip(), key
            assert description.endswith("."), key
    assert list(field_texts("vi")) == list(field_texts("en"))
