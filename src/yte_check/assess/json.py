"""An assessment as JSON, in the form of ``schemas/assessment.schema.json``. Keys are stable: they may be added to."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from yte_check.crosschecks.own import own_flags
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang, check_language
from yte_check.render.answers import result_words
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.flags import flag_json
from yte_check.render.json import fields_json, points_json, reason_json, standard_json, submission_json
from yte_check.render.ledger import entry_json
from yte_check.render.levels import own_terms_json
from yte_check.render.tool import TOOL
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment, CriterionResult, IndicatorResult
from yte_check.station.ledger import ledger_of, unregistered
from yte_check.terminal.json_output import as_json

if TYPE_CHECKING:
    from yte_check.review.verification import Verification


def assessment_json(assessment: Assessment, lang: Lang, flags: Iterable[Flag] = (), *_: object) -> dict[str, Any]:
    """Everything that an assessment says, its flags and the evidence; messages and explanations in ``lang``."""
    standard, submission = assessment.standard, assessment.submission
    return {
        "tool": TOOL,
        "standard": {
            "id": standard.id,
            "title": standard.text.title,
            **standard_json(standard),
            "own_place": standard.own_place,
            "grades": dict(assessment.grades()),
        },
        "submission": submission_json(submission),
        "points": points_json(assessment.score, assessment.total.needed),
        "verdict": assessment.verdict,
        **own_terms_json(assessment, lang),
        "official": assessment.policy.official,
        "evidence": {
            "mode": assessment.policy.evidence,
            "unproven": [result.indicator.number for result in assessment.unproven()],
            "documents": [entry_json(entry, lang) for entry in ledger_of(submission)],
            "unregistered": list(unregistered(submission)),
        },
        "reasons": [reason_json(reason, lang) for reason in assessment.reasons],
        "criteria": [_criterion(result, assessment, lang) for result in assessment.criteria],
        "flags": [flag_json(flag, lang) for flag in flags],
        "diagnostics": [diagnostic_json(warning, lang) for warning in submission.warnings],
    }


def verified_json(verification: "Verification", lang: Lang) -> dict[str, Any]:
    """What the station claims, and under “review” what its reviewers made of it."""
    from yte_check.review.render.verification_json import verification_json

    claimed = verification.claimed
    document = assessment_json(claimed, lang, own_flags(claimed))
    diagnostics = document.pop("diagnostics")
    return {**document, "review": verification_json(verification, lang), "diagnostics": diagnostics}


def invalid_json(path: str, diagnostics: Iterable[Diagnostic], lang: Lang) -> dict[str, Any]:
    """What is said of a file from which nothing is scored."""
    return {
        "tool": TOOL,
        "submission": {"path": path},
        "diagnostics": [diagnostic_json(diagnostic, lang) for diagnostic in diagnostics],
    }


def to_dict(result: "Assessment | Verification", lang: Lang = "vi") -> dict[str, Any]:
    """A result with the keys of ``yte-check assess --format json``; points are numbers, days ISO text.

    A verification has what the station claims, and under “review” what its reviewers made of it. Raises ValueError for
    a language that there is not, InvalidDocument where the cross-checks beside the standard cannot be read.
    """
    check_language(lang)
    if isinstance(result, Assessment):
        return assessment_json(result, lang, own_flags(result))
    return verified_json(result, lang)


def to_json(result: "Assessment | Verification", lang: Lang = "vi") -> str:
    """The same text as ``yte-check assess --format json --output FILE`` writes. Raises as ``to_dict``."""
    return as_json(to_dict(result, lang), escape=False)


def _criterion(result: CriterionResult, assessment: Assessment, lang: Lang) -> dict[str, Any]:
    sections = [_section(each) for each in result.sections]
    return {
        **fields_json(result.criterion, "number", "title"),
        "points": points_json(result.score, result.floor.needed),
        "floor": result.floor.state,
        **({"sections": sections} if sections else {}),
        "indicators": [_indicator(each, assessment, lang) for each in result.indicators],
    }


def _section(result: CriterionResult) -> dict[str, Any]:
    """What a criterion is divided into; its indicators, by their numbers, stand with the criterion."""
    return {
        "number": result.criterion.number,
        "title": result.criterion.title,
        "points": points_json(result.score),
        "sections": [_section(each) for each in result.sections],
        "indicators": [each.indicator.number for each in result.indicators],
    }


def _indicator(result: IndicatorResult, assessment: Assessment, lang: Lang) -> dict[str, Any]:
    return {
        **fields_json(result.indicator, "number", "title"),
        "points": points_json(result.score),
        "status": result.status,
        "knockout": result.knockout == "not_met",
        "explanation": result_words(result, assessment, lang),
        "grade": result.grade,
        "evidence": {"listed": len(result.answer.evidence), "valid": result.valid_evidence},
        **fields_json(result.answer, "note", "carried"),
        **({"not_applicable": absent} if (absent := result.answer.not_applicable) is not None else {}),
    }
