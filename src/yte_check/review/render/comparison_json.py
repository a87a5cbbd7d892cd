"""Self-assessment beside verification over many stations, as JSON. Keys are stable: they may be added to."""

from typing import Any, get_args

from yte_check.documents.language import Lang
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.json import fields_json, points_json, submission_json
from yte_check.render.tool import TOOL
from yte_check.review.collecting import Collected
from yte_check.review.comparison import IndicatorDifference, ReviewComparison
from yte_check.review.render.verification_json import difference_json, verification_json
from yte_check.review.verification import Verification
from yte_check.scoring.results import Verdict

_VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


def comparison_json(comparison: ReviewComparison, collected: Collected, lang: Lang) -> dict[str, Any]:
    return {
        "tool": TOOL,
        "stations": [_station(station, lang) for station in comparison.stations],
        "summary": {
            "stations": len(comparison.stations),
            **fields_json(comparison, "over", "under"),
            "difference": difference_json(comparison.difference),
            "verdicts": {verdict: _verdicts(comparison, verdict) for verdict in _VERDICTS},
            "indicators": [_indicator(row) for row in comparison.indicators],
        },
        "failed": [
            {"path": path, "diagnostics": [diagnostic_json(each, lang) for each in diagnostics]}
            for path, diagnostics in collected.failed
        ],
    }


def _verdicts(comparison: ReviewComparison, verdict: Verdict) -> dict[str, int]:
    claimed, verified = comparison.verdicts(verdict)
    return {"claimed": claimed, "verified": verified}


def _station(station: Verification, lang: Lang) -> dict[str, Any]:
    claimed = station.claimed
    return {
        **submission_json(claimed.submission),
        "points": points_json(claimed.score, claimed.total.needed),
        "verdict": claimed.verdict,
        "rates_itself": "over" if station.difference.is_over else "under" if station.difference.is_under else "alike",
        "review": verification_json(station, lang),
    }


def _indicator(row: IndicatorDifference) -> dict[str, Any]:
    counts = fields_json(row, "number", "title", "decided", "lower", "higher", "same")
    return {**counts, "difference": difference_json(row.difference)}
