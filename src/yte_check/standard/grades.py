"""How sure a fact is: “verified” in a public text, “inferred” from verified facts, or a “working” stand-in."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, get_args

from yte_check.documents.scalars import Refusal, Scalar

Grade = Literal["verified", "inferred", "working"]
GRADES: tuple[Grade, ...] = get_args(Grade)


def weakest(grades: Iterable[Grade]) -> Grade:
    """The least sure of some grades: a result is no surer than the weakest thing that it rests on."""
    return max(grades, key=GRADES.index)


OTHERS = "others"
GradesByKey = Mapping[str, Grade]
"""Grades of the rows of a table by zone or region; the key ``others`` stands for every row not named."""


def _parse_scoring_grade(raw: object) -> Grade | GradesByKey:
    if isinstance(raw, dict) and raw:
        return {str(key): _parse_grade(value) for key, value in raw.items()}
    return _parse_grade(raw)


def _parse_grade(raw: object) -> Grade:
    for grade in GRADES:
        if raw == grade:
            return grade
    text = raw if isinstance(raw, str) else ""
    raise Refusal("unknown_value", text=text, allowed=GRADES, nearest=None)


_GRADE_SCHEMA = {"type": "string", "enum": list(GRADES)}
_SCORING_GRADE_SCHEMA = {
    "anyOf": [_GRADE_SCHEMA, {"type": "object", "minProperties": 1, "additionalProperties": _GRADE_SCHEMA}]
}
ScoringGrade = Annotated[Grade | GradesByKey, Scalar(_parse_scoring_grade, _SCORING_GRADE_SCHEMA)]
"""One grade for a whole rule, or grades by the rows of its table."""
