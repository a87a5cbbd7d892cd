"""The drawings of the dashboard, as positions for its template. Figures are rounded here, where nothing is decided."""

from typing import Any

from yte_check.batch.records import CriterionSummary, Tally
from yte_check.batch.results import Batch
from yte_check.batch.summary import STEPS, VERDICTS
from yte_check.district.render.figures import share
from yte_check.district.render.texts import widest
from yte_check.documents.language import Lang, say, show_number

_LEFT, _WIDTH, _BOTTOM, _HEIGHT = 20, 600, 215, 180


def stack(total: Tally) -> list[dict[str, Any]]:
    """One bar of the verdicts, a thousand wide."""
    parts, x = [], 0.0
    for verdict in VERDICTS:
        width = 1000 * total.verdicts[verdict] / total.scored if total.scored else 0
        parts.append({"kind": verdict, "x": round(x, 1), "width": round(width, 1)})
        x += width
    return parts


def distribution(batch: Batch, lang: Lang) -> dict[str, Any]:
    """The stations by their share of points, the verdicts on top of each other."""
    steps = batch.summary.distribution
    needed = widest(batch.outlines.values()).total_percent
    highest = max((sum(step.values()) for step in steps), default=0) or 1
    width = _WIDTH / STEPS
    bars, numbers, words = [], [], []
    for place, step in enumerate(steps):
        y = float(_BOTTOM)
        for verdict in VERDICTS:
            height = _HEIGHT * step.get(verdict, 0) / highest
            y -= height
            if height:
                bars.append(_bar(verdict, _LEFT + place * width, y, width, height))
        count = sum(step.values())
        if count:
            x = round(_LEFT + (place + 0.5) * width, 1)
            numbers.append({"x": x, "y": round(y - 4, 1), "text": show_number(count, lang)})
            low = place * 100 // STEPS
            words.append(say("dash_distribution_bar", lang, low=low, high=low + 100 // STEPS, count=count))
    return {
        "bars": bars,
        "bar_numbers": numbers,
        "distribution_words": "; ".join(words),
        "ticks": [{"x": _LEFT + _WIDTH * tick // 100, "text": f"{tick}%"} for tick in range(0, 101, 20)],
        "threshold": {"x": _LEFT + _WIDTH * float(needed) / 100, "text": say("dash_needed", lang, percent=needed)},
    }


def _bar(kind: str, x: float, y: float, width: float, height: float) -> dict[str, Any]:
    return {
        "kind": kind,
        "x": round(x + 1, 1),
        "y": round(y, 1),
        "width": round(width - 2, 1),
        "height": round(height, 1),
    }


def box(criterion: CriterionSummary) -> dict[str, Any]:
    """The middle half of the stations and the station in the middle, in percent of the criterion's points."""
    most = criterion.mean.max / criterion.mean.count if criterion.mean.count else criterion.mean.max
    first, median, third = (100 * share(points, most) for points in criterion.quarters[1:4])
    return {"first": round(first, 1), "width": round(max(third - first, 1), 1), "median": round(median - 0.7, 1)}
