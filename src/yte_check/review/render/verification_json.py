"""What reviewers decided as JSON: the key “review” of an assessment. Keys are stable: they may be added to."""

from typing import Any

from yte_check.batch.records import Refused
from yte_check.documents.language import Lang
from yte_check.render.diagnostics import diagnostic_json, plain_json
from yte_check.render.json import points_json, reason_json
from yte_check.review.resolution import Traced
from yte_check.review.rulings import Review, Ruling
from yte_check.review.verification import Difference, Pair, Verification


def verification_json(verification: Verification, lang: Lang) -> dict[str, Any]:
    """The verified score, in the form of the claimed one that stands beside it."""
    verified = verification.verified
    return {
        "rounds": [round_json(review) for review in verification.reviews],
        "points": points_json(verified.score, verified.total.needed),
        "verdict": verified.verdict,
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
    text = review.text
    return {
        "path": review.path,
        "round": text.round,
        "authority": text.authority,
        "reviewer": text.reviewer,
        "date": text.date.isoformat(),
    }


def pair_json(pair: Pair, verification: Verification, lang: Lang) -> dict[str, Any]:
    ruling = pair.ruling
    explanation = None
    if ruling is not None and ruling.decision != "rejected":
        rule = pair.verified.indicator.scoring
        explanation = rule.explain(pair.verified.answer.answer, verification.verified.place, lang)
    return {
        "number": pair.number,
        "decision": "disputed" if pair.disputed else ruling.decision if ruling is not None else None,
        "claimed": points_json(pair.claimed.score),
        "points": points_json(pair.verified.score),
        "difference": difference_json(pair.difference) if pair.resolution is not None else None,
        "explanation": explanation,
        "remark": ruling.remark if ruling is not None else None,
        "reviewer": ruling.reviewer if ruling is not None else None,
        "date": ruling.date.isoformat() if ruling is not None else None,
        "round": ruling.round if ruling is not None else None,
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
        "explanation": rule.explain(ruling.answer, verification.claimed.place, lang) if changed else None,
        "remark": ruling.remark,
        "reviewer": ruling.reviewer,
        "date": ruling.date.isoformat(),
        "round": ruling.round,
        "path": ruling.review.path,
    }


def difference_json(difference: Difference) -> dict[str, Any]:
    return {"low": plain_json(difference.low), "high": plain_json(difference.high)}
