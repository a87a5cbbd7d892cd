"""The JSON Schema (draft 2020-12) of every file that people write."""

from typing import Any, Literal, get_args

from yte_check.criteria.schemas.answers import answer_definitions, answers_schema
from yte_check.criteria.schemas.shapes import described, shape_schema, with_shared_kinds
from yte_check.criteria.schemas.stations import narrow_station, standard_named
from yte_check.criteria.testing.beside.effort_cases import EffortCasesText
from yte_check.criteria.testing.beside.flag_cases import FlagCasesText
from yte_check.criteria.testing.beside.plan_cases import PlanCasesText
from yte_check.criteria.testing.cases import CasesText
from yte_check.crosschecks.model import CrossChecksText
from yte_check.documents.language import Lang, say
from yte_check.documents.scalar_schemas import Schema
from yte_check.improvement.efforts.model import EffortsText
from yte_check.improvement.plan.model import ImprovementText
from yte_check.places.names import PlaceNamesText
from yte_check.plans.model import PlanText
from yte_check.recognition.decisions import RecognitionsText
from yte_check.review.model import ReviewText
from yte_check.standard.amendments import AmendmentText
from yte_check.standard.model import Criterion, StandardText
from yte_check.standard.standard import Standard
from yte_check.station.model import SubmissionText

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SchemaKind = Literal[
    "standard",
    "criterion",
    "amendment",
    "submission",
    "review",
    "plan",
    "cases",
    "flag_cases",
    "cross_checks",
    "efforts",
    "effort_cases",
    "plan_cases",
    "improvement",
    "recognitions",
    "places",
]
KINDS: tuple[SchemaKind, ...] = get_args(SchemaKind)
SHAPES: dict[SchemaKind, Any] = {
    "standard": StandardText,
    "criterion": Criterion,
    "amendment": AmendmentText,
    "submission": SubmissionText,
    "review": ReviewText,
    "plan": PlanText,
    "cases": CasesText,
    "flag_cases": FlagCasesText,
    "cross_checks": CrossChecksText,
    "efforts": EffortsText,
    "effort_cases": EffortCasesText,
    "plan_cases": PlanCasesText,
    "improvement": ImprovementText,
    "recognitions": RecognitionsText,
    "places": PlaceNamesText,
}


def file_schema(kind: SchemaKind, standard: Standard, lang: Lang) -> Schema:
    """The schema of a kind of file. That of a submission knows the answers which ``standard`` asks for."""
    schema = shape_schema(SHAPES[kind], lang)
    if kind == "standard":
        _with_criteria_apart(schema)
    if kind == "submission":
        _with_answers(schema, standard, lang)
    words = {"title": say(f"schema_{kind}", lang), "description": say("schema_made_by", lang, kind=kind)}
    return with_shared_kinds({"$schema": DIALECT, **words, **schema}, lang)


def _with_criteria_apart(schema: Schema) -> None:
    """The head of a folder leaves its criteria to files of their own."""
    schema["required"].remove("criteria")


def _with_answers(schema: Schema, standard: Standard, lang: Lang) -> None:
    fields = schema["properties"]
    shape = SubmissionText.__name__
    fields["standard"] = described(shape, "standard", lang, standard_named(standard))
    fields["answers"] = described(shape, "answers", lang, answers_schema(standard, lang))
    schema["$defs"] |= answer_definitions(standard, lang)
    narrow_station(schema, standard)
