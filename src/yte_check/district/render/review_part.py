"""What reviewers and cross-checks found in a batch, as parts of a page: claimed beside verified, where to go first."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from yte_check.batch.records import StationRow, Visit
from yte_check.batch.results import Batch
from yte_check.batch.summary import VERDICTS
from yte_check.district.render.decision_words import trace_words, traced_counts, traced_stations
from yte_check.documents.language import Lang, say, show_number
from yte_check.documents.language.collation import place_key
from yte_check.render.flags import flag_words
from yte_check.render.points import signed, stretch
from yte_check.review.rows import VerifiedRow, VerifiedSummary, reviewed
from yte_check.scoring.results import Verdict

_MOST = 200
"""What goes into a meeting; the workbook has the rest."""
_MARKS: Mapping[Verdict, str] = {"met": "✓", "undetermined": "?", "not_met": "✕"}
"""Beside the colour, for no one should need to tell colours apart."""


def verified_part(batch: Batch, lang: Lang) -> dict[str, Any] | None:
    """The reviewed stations, those farthest from their claim first; None where no review came to anything."""
    found = batch.section(VerifiedSummary)
    if found is None or not found.stations:
        return None
    same = found.stations - found.over - found.under
    rows = sorted(reviewed(batch), key=lambda pair: (-_apart(pair[1]), place_key(pair[0].place), pair[0].position))
    return {
        "title": say("batch_verified", lang, count=found.stations),
        "words": say("compare_reviews_over", lang, over=found.over, under=found.under, same=same),
        "verdicts": [
            {
                "words": say(f"batch_verdict_{verdict}", lang),
                "claimed": show_number(found.claimed[verdict], lang),
                "verified": show_number(found.verified[verdict], lang),
            }
            for verdict in VERDICTS
        ],
        "stations": [_station(row, verified, lang) for row, verified in rows[:_MOST]],
        "more": _more(len(rows), lang),
        "counts": list(traced_counts(batch, lang)),
        "traced": [_traced(row, lang) for row in traced_stations(batch)[:_MOST]],
    }


def _traced(row: StationRow, lang: Lang) -> dict[str, Any]:
    lines = [{"number": number, "state": state, "words": words} for number, state, words in trace_words(row, lang)]
    return {"place": _place(row.place, row.district), "lines": lines}


def visits_part(batch: Batch, lang: Lang) -> dict[str, Any] | None:
    """The flagged stations, those with most points at risk first; None where nothing is flagged."""
    if not batch.flagged.visits:
        return None
    return {
        "title": say("batch_flags", lang, count=len(batch.flagged.visits)),
        "stations": [_visit(visit, batch, lang) for visit in batch.flagged.visits[:_MOST]],
        "more": _more(len(batch.flagged.visits), lang),
    }


def _apart(verified: VerifiedRow) -> Decimal:
    return max(abs(verified.least_difference), abs(verified.most_difference))


def _station(row: StationRow, verified: VerifiedRow, lang: Lang) -> dict[str, Any]:
    return {
        "place": _place(row.place, row.district),
        "claimed": _pointed(row, lang),
        "verified": _pointed(verified, lang),
        "difference": signed(verified.least_difference, verified.most_difference, lang),
        "decided": f"{verified.decided}/{verified.of}",
    }


def _pointed(found: StationRow | VerifiedRow, lang: Lang) -> dict[str, str]:
    return {
        "verdict": found.verdict,
        "mark": _MARKS[found.verdict],
        "words": say(f"batch_verdict_{found.verdict}", lang),
        "points": stretch(found.low, found.high, lang),
    }


def _visit(visit: Visit, batch: Batch, lang: Lang) -> dict[str, Any]:
    flags = batch.flags_of(batch.station(visit.position))
    return {
        "place": _place(visit.place, visit.district),
        "points": say("batch_at_risk", lang, points=visit.at_risk),
        "flags": [
            {
                "certain": flag.certain,
                "sure": say("flag_certain" if flag.certain else "flag_hint", lang),
                "words": flag_words(flag, lang),
            }
            for flag in flags
        ],
    }


def _place(commune: str, district: str | None) -> str:
    return ", ".join(name for name in (commune, district) if name)


def _more(count: int, lang: Lang) -> str:
    return say("dash_rows_more", lang, count=count - _MOST) if count > _MOST else ""
