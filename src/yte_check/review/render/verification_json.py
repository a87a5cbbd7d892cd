"""What reviewers decided as JSON: the key “review” of an assessment. Keys are stable: they may be added to."""

from typing import Any

from yte_check.batch.records import Refused
from yte_check.documents.language import Lang
from yte_check.render.answers import result_words, said_words
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.json import fields_json, points_json, reason_json
from yte_check.render.levels import own_terms_json
from yte_check.review.resolution import Traced
from yte_check.review.rulings import Review, Ruling
from yte_check.review.verification import Difference, Pair, Verification

_BY = ("remark", "reviewer", "date", "round")
"""What a decision says of itself."""


def verification_json(verification: Verification, lang: Lang) -> dict[str, Any]:
    """The verified score, in the form of the claimed one that stands beside it."""
    verified = verification.verified
    return {
        "rounds": [round_json(review) for review in verification.reviews],
        "points": points_json(verified.score, verified.total.needed),
        "verdict": verified.verdict,
        **own_terms_json(verified, lang),
        "reasons": [reason_json(reason, lang) for reason in verified.reasons],
        "decided": len(verification.decided()),
        "disputed": [pair.number for pair in verification.disputed()],
        "overturned": [pair.number for pair in verification.overturned()],
        "open": [pair.number for pair in verification.open()],
        "difference": difference_json(verification.difference),
        "criteria": [
            {
                "number": result.criterion.number,
                "points": points_json(result.score, result.floor.needed),
                "floor": result.floor.state,
            }
            for result in verified.criteria
        ],
        "indicators": [pair_json(pair, verification, lang) for pair in verification.pairs()],
        "refused": [refused_json(refused, lang) for refused in verification.refused],
        "diagnostics": [diagnostic_json(warning, lang) for warning in verification.warnings],
    }


def refused_json(refused: Refused, lang: Lang) -> dict[str, Any]:
    """A review file that was not used, and why."""
    path, diagnostics = refused
    return {"path": path, "diagnostics": [diagnostic_json(each, lang) for each in diagnostics]}


def round_json(review: Review) -> dict[str, Any]:
    return {"path": review.path, **fields_json(review.text, "round", "authority", "reviewer", "date")}


def pair_json(pair: Pair, verification: Verification, lang: Lang) -> dict[str, Any]:
    ruling = pair.ruling
    explanation = None
    if ruling is not None and ruling.decision != "rejected":
        explanation = result_words(pair.verified, verification.verified, lang)
    return {
        "number": pair.number,
        "decision": "disputed" if pair.disputed else ruling.decision if ruling is not None else None,
        "claimed": points_json(pair.claimed.score),
        "points": points_json(pair.verified.score),
        "difference": difference_json(pair.difference) if pair.resolution is not None else None,
        "explanation": explanation,
        **(fields_json(ruling, *_BY) if ruling is not None else dict.fromkeys(_BY)),
        "decisions": [_traced(each, verification, lang) for each in pair.resolution.trace] if pair.resolution else [],
    }


def _traced(traced: Traced, verification: Verification, lang: Lang) -> dict[str, Any]:
    """A decision and what became of it: “holds”, “disputed”, “confirmed” or “overturned” by a later one."""
    by = _decision(traced.by, verification, lang) if traced.by is not None else None
    return {**_decision(traced.ruling, verification, lang), "state": traced.state, "by": by}


def _decision(ruling: Ruling, verification: Verification, lang: Lang) -> dict[str, Any]:
    rule = verification.claimed.standard.indicators[ruling.number].scoring
    changed = ruling.decision == "changed"
    return {
        "decision": ruling.decision,
        "answer": ruling.written if changed else None,
        "explanation": said_words(rule, ruling.answer, ruling.not_applicable, verification.claimed.place, lang)
        if changed
        else None,
        **fields_json(ruling, *_BY),
        "path": ruling.review.path,
    }


def difference_json(difference: Difference) -> dict[str, Any]:
    return fields_json(difference, "low", "high")
