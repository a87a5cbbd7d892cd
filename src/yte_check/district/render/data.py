"""A batch as JSON, whole or a line each station. Keys are stable: they may be added to."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from yte_check.batch.points import apart, criterion_row, indicator_row
from yte_check.batch.records import (
    CriterionSummary,
    FailedFile,
    IndicatorSummary,
    LevelEnds,
    LevelOutline,
    MeanPoints,
    Outline,
    StationRow,
    Summary,
    Tally,
)
from yte_check.batch.results import Batch
from yte_check.batch.skipped import skipped_json
from yte_check.district.render.heading import doubtful_lines
from yte_check.district.render.improvement import improvement_json, survey_json
from yte_check.district.render.levels import sorted_ends
from yte_check.district.render.view import Heading, View
from yte_check.documents.characters import escaped_in_json
from yte_check.documents.exact import as_decimal
from yte_check.documents.language import Lang, say
from yte_check.expected.render.data import expected_json
from yte_check.expected.standing import Expected
from yte_check.plans.render.progress_json import plan_progress_json
from yte_check.recognition.keeping import Recognised
from yte_check.recognition.render.data import recognitions_json
from yte_check.render.diagnostics import diagnostic_json, plain_json
from yte_check.render.flags import flag_json
from yte_check.render.json import fields_json
from yte_check.render.tool import TOOL
from yte_check.review.rows import DecisionRow, VerifiedRow, VerifiedSummary, verified_of
from yte_check.years.beside import YearsBeside
from yte_check.years.render.data import years_json

_DECISION = ("number", "state", "decision", "answer", "remark", "reviewer", "date", "round", "path")
_REVIEWS = ("stations", "claimed", "verified", "over", "under", "disputed", "overturned", "warned")
_NO_POINTS = '"criteria": [], "indicators": []'


def batch_json(batch: Batch, view: View) -> Iterator[str]:
    """The whole batch as one JSON document, a line each station, so that no country need be held in memory."""
    lang, escape = view.lang, view.escape
    yield f'{{"tool": {_line(TOOL, escape)}, "official": {_line(view.official, escape)},\n"stations": [\n'
    yield from _joined(_station(row, batch, lang, escape) for row in batch.stations())
    yield '],\n"failed": [\n'
    yield from _joined(_line(failed_json(failed, lang), escape) for failed in batch.failed())
    yield f'],\n"skipped": {_line(skipped_json(batch.skipped), escape)},\n'
    yield f'"heading": {_line(_heading(view.heading), escape)},\n'
    yield f'"notices": {_line(list(doubtful_lines(batch, view)), escape)},\n'
    yield f'"summary": {_line(summary_json(batch), escape)}'
    if (expected := batch.section(Expected)) is not None:
        yield f',\n"expected": {_line(expected_json(expected), escape)}'
    if (years := batch.section(YearsBeside)) is not None:
        yield f',\n"years": {_line(years_json(years), escape)}'
    if (recognised := batch.section(Recognised)) is not None:
        yield f',\n"recognitions": {_line(recognitions_json(recognised, batch), escape)}'
    if view.progress is not None:
        yield f',\n"plan": {_line(plan_progress_json(view.progress, lang), escape)}'
    yield "}\n"


def _heading(heading: Heading) -> dict[str, Any]:
    return fields_json(heading, "title", "office", "place", "day")


def batch_jsonl(batch: Batch, view: View) -> Iterator[str]:
    """A line each file: a station, or a file that was set aside; then how many files were not taken, if any were.

    With a list of communes who has handed in is a line more, with an earlier year the comparison, with decisions the
    recognitions; with a plan its progress is the last one.
    """
    for row in batch.rows():
        if isinstance(row, FailedFile):
            yield _line(failed_json(row, view.lang), view.escape) + "\n"
        else:
            yield _station(row, batch, view.lang, view.escape) + "\n"
    if batch.skipped.files:
        yield _line({"skipped": skipped_json(batch.skipped)}, view.escape) + "\n"
    if (expected := batch.section(Expected)) is not None:
        yield _line({"expected": expected_json(expected)}, view.escape) + "\n"
    if (years := batch.section(YearsBeside)) is not None:
        yield _line({"years": years_json(years)}, view.escape) + "\n"
    if (recognised := batch.section(Recognised)) is not None:
        yield _line({"recognitions": recognitions_json(recognised, batch)}, view.escape) + "\n"
    if view.progress is not None:
        yield _line({"plan": plan_progress_json(view.progress, view.lang)}, view.escape) + "\n"


def _station(row: StationRow, batch: Batch, lang: Lang, escape: bool) -> str:
    """A station as a line; of the points of its criteria and indicators each is written once for all stations."""
    criteria, indicators = apart(row.criteria_text), apart(row.indicators_text)
    points = f'"criteria": [{", ".join(map(_criterion_points, criteria))}]'
    points += f', "indicators": [{", ".join(map(_indicator_points, indicators))}]'
    # No text of the station can look like these keys: in a string the quotation marks are escaped.
    return _line(_station_json(row, batch, lang), escape).replace(_NO_POINTS, points, 1)


@lru_cache(20_000)
def _criterion_points(text: str) -> str:
    row = criterion_row(text)
    return json.dumps({"number": row.number, **_points(low=row.low, high=row.high, max=row.max), "floor": row.floor})


@lru_cache(20_000)
def _indicator_points(text: str) -> str:
    row = indicator_row(text)
    return json.dumps({"number": row.number, **_points(low=row.low, high=row.high, max=row.max), "status": row.status})


def _station_json(row: StationRow, batch: Batch, lang: Lang) -> dict[str, Any]:
    """All of a station but the points of its criteria and indicators."""
    verified = verified_of(row)
    return {
        **fields_json(row, "path", "sha256"),
        "standard": batch.outlines[row.outline].id,
        "standard_sha256": batch.outlines[row.outline].sha256,
        "year": plain_json(row.year),
        "station": {
            "name": row.name,
            "commune": {"name": row.commune, "code": row.code} if row.commune is not None else None,
            **fields_json(row, "district", "province", "zone"),
            **_attributes(row, batch),
        },
        "area": {"district": batch.areas.district(row), "province": batch.areas.province(row)},
        "verdict": row.verdict,
        **_level(row, batch),
        "points": _points(low=row.low, high=row.high, max=row.max, needed=row.needed),
        "criteria": [],
        "indicators": [],
        **_own_terms(row, batch),
        "warnings": row.warnings,
        "doubts": [{"code": each.code, "message": say(each.code, lang, **each.params)} for each in row.doubts],
        "flags": [flag_json(flag, lang) for flag in batch.flags_of(row)],
        "review": verified_json(verified, lang) if verified is not None else None,
        **survey_json(row),
    }


def _level(row: StationRow, batch: Batch) -> dict[str, Any]:
    """The best and the worst level that are possible, where the standard has levels."""
    levels = batch.outlines[row.outline].levels
    if not levels:
        return {}
    return {"level": {"best": _level_id(row.best_level, levels), "worst": _level_id(row.worst_level, levels)}}


def _attributes(row: StationRow, batch: Batch) -> dict[str, Any]:
    """What tells the station apart, where its standard asks for that."""
    asked = batch.outlines[row.outline].own.attributes
    known = row.own.attributes if row.own is not None else {}
    return {"attributes": {name: known.get(name) for name in asked}} if asked else {}


def _own_terms(row: StationRow, batch: Batch) -> dict[str, Any]:
    """What only some standards have: points of sections, a tally, what does not apply."""
    own, outline = row.own, batch.outlines[row.outline].own
    found: dict[str, Any] = {}
    if own is None:
        return found
    if outline.sections:
        found["sections"] = [
            {"number": each.number, **_points(low=each.low, high=each.high, max=each.max), "floor": each.floor}
            for each in own.sections
        ]
    if outline.tally:
        found["tally"] = [
            {"points": plain_json(each.points), "count": each.low, "most": each.high} for each in own.tally
        ]
    if outline.leaves_out:
        found["not_applicable"] = [fields_json(each, *each._fields) for each in own.left_out]
    return found


def _level_id(position: int | None, levels: Sequence[LevelOutline]) -> str | None:
    return levels[position].id if position is not None else None


def verified_json(row: VerifiedRow, lang: Lang) -> dict[str, Any]:
    return {
        "rounds": list(row.rounds),
        "verdict": row.verdict,
        "points": _points(low=row.low, high=row.high, max=row.max),
        "decided": row.decided,
        "indicators": row.of,
        "difference": _points(low=row.least_difference, high=row.most_difference),
        "disputed": _numbers(row, "disputed"),
        "overturned": _numbers(row, "overturned"),
        "decisions": [_traced(each) for each in row.trace],
        "diagnostics": [diagnostic_json(warning, lang) for warning in row.warnings],
    }


def _numbers(row: VerifiedRow, state: str) -> list[int]:
    return list(dict.fromkeys(each.number for each in row.trace if each.state == state))


def _traced(row: DecisionRow) -> dict[str, Any]:
    """A decision about an indicator of which reviewers differ, or of which a decision was overturned."""
    by = _traced(row.by) if row.by is not None else None
    return {**fields_json(row, *_DECISION), "by": by}


def failed_json(failed: FailedFile, lang: Lang) -> dict[str, Any]:
    return {
        **fields_json(failed, "path", "found"),
        "diagnostics": [diagnostic_json(diagnostic, lang) for diagnostic in failed.diagnostics],
    }


def summary_json(batch: Batch) -> dict[str, Any]:
    summary: Summary = batch.summary
    reviews = batch.section(VerifiedSummary)
    return {
        **_tally(summary.total),
        "failed": summary.failed,
        "years": [{"year": plain_json(year), "stations": count} for year, count in summary.years.items()],
        **fields_json(summary, "other_years", "other_areas", "superseded"),
        "communes": batch.communes.count,
        "standards": [_outline(outline, summary) for outline in batch.outlines.values()],
        "criteria": [_criterion(each) for each in summary.criteria],
        "indicators": [_indicator(each) for each in summary.indicators],
        "nearest": [
            {
                "path": batch.station(near.position).path,
                **fields_json(near, "place", "district", "province", "verdict", "lacking"),
            }
            for near in summary.nearest
        ],
        "distribution": [
            {"from": 5 * step, "to": 5 * step + 5, **counts} for step, counts in enumerate(summary.distribution)
        ],
        "groups": {
            by: [{"name": group.name, **_tally(group)} for group in groups] for by, groups in summary.groups.items()
        },
        "duplicates": [
            fields_json(each, "commune", "year", "paths", "counted", "changed", "same") for each in batch.duplicates
        ],
        "visits": [
            {
                "path": batch.station(visit.position).path,
                **fields_json(visit, "place", "district", "province"),
                "points_at_risk": plain_json(visit.at_risk),
                **fields_json(visit, "certain", "hints"),
            }
            for visit in batch.flagged.visits
        ],
        "reviews": fields_json(reviews, *_REVIEWS) if reviews is not None else None,
        "improvement": improvement_json(batch),
    }


def _tally(tally: Tally) -> dict[str, Any]:
    met, open_ = tally.verdicts["met"], tally.verdicts["undetermined"]
    share = {"low": _percent(met, tally.scored), "high": _percent(met + open_, tally.scored)}
    return {"scored": tally.scored, "verdicts": dict(tally.verdicts), "share_met": share, "mean": _mean(tally.mean)}


def _percent(count: int, of: int) -> float | None:
    """Cut and not rounded, so that 79.999 does not become 80."""
    return count * 1_000_000 // of / 10_000 if of else None


def _mean(mean: MeanPoints) -> dict[str, Any]:
    if not mean.count:
        return {"low": None, "high": None, "max": None}
    places = Decimal("0.0001")
    sums = {"low": mean.low, "high": mean.high, "max": mean.max}
    return {name: plain_json(as_decimal(total / mean.count).quantize(places)) for name, total in sums.items()}


def _levels(ends: Mapping[LevelEnds, int], levels: Sequence[LevelOutline]) -> list[dict[str, Any]]:
    """How many stations have which level for sure, from the best; then those of which it is open."""
    return [
        {"best": _level_id(best, levels), "worst": _level_id(worst, levels), "stations": count}
        for (best, worst), count in sorted_ends(ends)
    ]


def _outline(outline: Outline, summary: Summary) -> dict[str, Any]:
    stations = summary.stations_by_text
    levels = _levels(summary.levels.get(outline.key, {}), outline.levels)
    return {
        **({"levels": levels} if outline.levels else {}),
        **fields_json(outline, "id", "sha256", "own_place"),
        "document": outline.number,
        "amendments": list(outline.amendments),
        "unverified_indicators": outline.unverified,
        "stations": stations.get(outline.key, 0),
        "criteria": [fields_json(each, *each._fields) for each in outline.criteria],
        "indicators": [fields_json(each, *each._fields) for each in outline.indicators],
        **_own_outline(outline),
    }


def _own_outline(outline: Outline) -> dict[str, Any]:
    own = outline.own
    attributes = {name: {"title": each.title, "values": dict(each.values)} for name, each in own.attributes.items()}
    return {
        **({"sections": [fields_json(each, *each._fields) for each in own.sections]} if own.sections else {}),
        **({"attributes": attributes} if attributes else {}),
    }


def _criterion(criterion: CriterionSummary) -> dict[str, Any]:
    least, first, median, third, most = map(plain_json, criterion.quarters)
    return {
        "standard": criterion.standard,
        "standard_sha256": criterion.sha256,
        **fields_json(criterion, "number", "title"),
        "mean": _mean(criterion.mean),
        "spread": {"least": least, "first_quarter": first, "median": median, "third_quarter": third, "most": most},
        "floors": dict(criterion.floors),
    }


def _indicator(indicator: IndicatorSummary) -> dict[str, Any]:
    return {
        "standard": indicator.standard,
        "standard_sha256": indicator.sha256,
        **fields_json(indicator, "number", "criterion", "title"),
        "mean": _mean(indicator.mean),
        **fields_json(indicator, "lost", "open"),
        "stations_losing": indicator.losing,
    }


def _points(**points: Decimal) -> dict[str, Any]:
    return {name: plain_json(value) for name, value in points.items()}


def _line(data: object, escape: bool) -> str:
    return escaped_in_json(json.dumps(data, ensure_ascii=escape))


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Lines with commas between them."""
    before = ""
    for line in lines:
        yield before + line
        before = ",\n"
    yield "\n" if before else ""
