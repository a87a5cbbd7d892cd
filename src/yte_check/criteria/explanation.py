"""The rules in words: one indicator with its thresholds, sources and grades, or a standard as a whole."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from yte_check.documents.language import Lang, say, show_number
from yte_check.render.diagnostics import plain_json
from yte_check.render.templates import render
from yte_check.render.tool import TOOL
from yte_check.standard.basis import basis
from yte_check.standard.grades import OTHERS, ScoringGrade
from yte_check.standard.model import Criterion, Indicator, Recognition, StandardText
from yte_check.standard.place import Place
from yte_check.standard.regions import named_rows
from yte_check.standard.standard import Standard


def indicator_text(standard: Standard, number: int, place: Place, lang: Lang, templates: Path) -> str:
    """An indicator for a reader: its rule, the evidence asked for, where it is written and how sure that is."""
    return render(templates, "indicator.txt.j2", lang, **_indicator_view(standard, number, place, lang))


def indicator_json(standard: Standard, number: int, place: Place, lang: Lang) -> dict[str, Any]:
    """The same as data; ``rule`` holds the rule in words, a line each."""
    view = _indicator_view(standard, number, place, lang)
    indicator: Indicator = view["indicator"]
    return {
        "tool": TOOL,
        "standard": standard_head(standard),
        "criterion": {"number": view["criterion"].number, "title": view["criterion"].title},
        "indicator": {
            "number": indicator.number,
            "title": indicator.title,
            "points": plain_json(indicator.points),
            "type": indicator.scoring.type,
            "knockout": indicator.knockout is not None,
            **{name: True for name in ("bonus", "may_not_apply") if getattr(indicator, name)},
            "grade": view["grade"],
            "grades": view["grades"],
        },
        "place": {
            "zone": place.zone,
            "region": place.region,
            **({"attributes": dict(place.attributes)} if place.attributes else {}),
        },
        "rule": view["lines"],
        "evidence": list(indicator.evidence),
        "verify": list(indicator.verify),
        "sources": [{"title": source.title, "url": source.url} for source in view["sources"]],
        "basis": indicator.basis,
        "note": indicator.note,
        "changed_since_confirmed": list(view["changed"]["facts"]) if view["changed"] else [],
        "diagnostics": [],
    }


def standard_text(standard: Standard, lang: Lang, templates: Path) -> str:
    """A standard for a reader: conditions, zones, criteria and indicators, each with its grade."""
    knockouts = tuple(str(i.number) for i in standard.text.indicators() if i.knockout is not None)
    return render(
        templates, "standard.txt.j2", lang, standard=standard, text=standard.text, grades=_grades(standard),
        knockouts=knockouts, zones=tuple(_zone_rows(standard, lang)), basis=basis("basis", standard, lang),
        own_terms=tuple(_own_terms(standard.text, lang)),
    )  # fmt: skip


def _own_terms(text: StandardText, lang: Lang) -> Iterator[str]:
    """What is asked, and how points come together, of a standard that is not just shares of a sum."""
    asked = text.asked
    both_shares = asked.total_percent and asked.criterion_percent
    if text.result is None and text.adds_up and both_shares and not asked.criteria and not asked.counts:
        return
    from yte_check.report.own_terms import combining, conditions

    yield from conditions(text, lang)
    yield from combining(text, lang)


def _zone_rows(standard: Standard, lang: Lang) -> Iterator[tuple[int, str, str]]:
    """Of every row of the division into zones: the zone, the terrain, and the range of distances in words."""
    for row in standard.text.zones.rows if standard.text.zones is not None else ():
        bounds = (("at_least", row.at_least_km), ("below", row.below_km))
        words = [say(f"range_{n}", lang, bound=f"{show_number(km, lang)} km") for n, km in bounds if km is not None]
        yield row.zone, row.terrain, say("range_joint", lang).join(words)


def standard_json(standard: Standard) -> dict[str, Any]:
    return {
        "tool": TOOL,
        "standard": standard_head(standard),
        "recognition": _asked(standard.text.asked),
        **_levels_json(standard.text),
        "zones": [_plain(row) for row in standard.text.zones.rows] if standard.text.zones is not None else None,
        "criteria": [_criterion_json(criterion) for criterion in standard.criteria],
        "diagnostics": [],
    }


def _levels_json(text: StandardText) -> dict[str, Any]:
    """The levels from the best, where the standard has levels."""
    result = text.result
    if result is None:
        return {}
    levels = [
        {"id": level.id, "title": level.title, **_asked(asked)}
        for level, asked in zip(result.levels, result.asked, strict=True)
    ]
    return {"levels": levels, "recognised_from": result.recognised_from}


def _asked(recognition: Recognition) -> dict[str, Any]:
    """What recognition asks; what only few standards ask stands there where it is asked."""
    seldom = {
        "criteria": {str(number): plain_json(percent) for number, percent in (recognition.criteria or {}).items()},
        "counts": [_plain(count) for count in recognition.counts],
    }
    common = {name: value for name, value in _plain(recognition).items() if name not in seldom}
    return common | {name: value for name, value in seldom.items() if value}


def _plain(shape: Any) -> dict[str, Any]:
    return {name: plain_json(value) for name, value in asdict(shape).items()}


def standard_head(standard: Standard) -> dict[str, Any]:
    """What names a text in force beyond doubt."""
    return {
        "id": standard.id,
        "title": standard.text.title,
        "number": standard.text.document.number,
        "as_of": standard.as_of.isoformat(),
        "in_force": standard.is_in_force,
        "amendments": [amendment.id for amendment in standard.amendments],
        "sha256": standard.sha256,
        "own_place": standard.own_place,
        "grades": _grades(standard),
    }


def _criterion_json(criterion: Criterion) -> dict[str, Any]:
    return {
        "number": criterion.number,
        "title": criterion.title,
        "points": plain_json(criterion.points),
        "indicators": [
            {
                "number": indicator.number,
                "title": indicator.title,
                "points": plain_json(indicator.points),
                "type": indicator.scoring.type,
                "grade": indicator.grade_at(Place()),
                "knockout": indicator.knockout is not None,
            }
            for indicator in criterion.indicators
        ],
        **({"criteria": [_criterion_json(section) for section in criterion.criteria]} if criterion.criteria else {}),
    }


def _grades(standard: Standard) -> dict[str, int]:
    from yte_check.standard.grades import GRADES

    used = [indicator.grade_at(Place()) for indicator in standard.indicators.values()]
    return {grade: used.count(grade) for grade in GRADES}


def _indicator_view(standard: Standard, number: int, place: Place, lang: Lang) -> dict[str, Any]:
    indicator = standard.indicators[number]
    criterion = next(section for section in standard.text.sections() if indicator in section.indicators)
    sources = standard.text.sources
    scoring = indicator.grade.scoring
    return {
        "standard": standard,
        "criterion": criterion,
        "indicator": indicator,
        "no_knockout": standard.text.asked.no_knockout,
        "lines": named_rows(indicator.scoring.describe(place, lang), standard.text, keys=True),
        "grade": indicator.grade_at(place),
        "grades": {
            "number": indicator.grade.number,
            "title": indicator.grade.title,
            "points": indicator.grade.points,
            "scoring": dict(scoring) if isinstance(scoring, Mapping) else scoring,
        },
        "grade_rows": tuple(_grade_rows(scoring, standard, lang)),
        "sources": [sources[ref] for ref in indicator.refs],
        "changed": _changed(standard, indicator),
        "basis": basis("basis", standard, lang),
    }


def _grade_rows(scoring: ScoringGrade, standard: Standard, lang: Lang) -> Iterator[tuple[str, str]]:
    """The rows that have a grade of their own, in words, and “all others”; each with its grade."""
    for row, grade in scoring.items() if isinstance(scoring, Mapping) else ():
        if row == OTHERS:
            yield say("explain_row_others", lang), grade
        else:
            yield ", ".join(_key_words(key, standard, lang) for key in row.split("/")), grade


def _key_words(key: str, standard: Standard, lang: Lang) -> str:
    """A key of a row: a region, a value of an attribute, or else a zone."""
    regions = standard.text.regions or {}
    if key in regions:
        return say("explain_row_region", lang, region=regions[key])
    values = (each.values[key] for each in (standard.text.attributes or {}).values() if key in each.values)
    named = next(values, None)
    return f"“{named}”" if named is not None else say("explain_row_zone", lang, zone=key)


def _changed(standard: Standard, indicator: Indicator) -> Mapping[str, Any] | None:
    """Who confirmed what of an indicator is not so any more; None where all confirmations hold."""
    broken = [fault for fault in standard.broken if fault.indicator == indicator.number]
    facts = tuple(fault.fact for fault in broken if getattr(indicator.grade, fault.fact) != "verified")
    if not facts:
        return None
    last = broken[-1].confirmation
    return {"facts": facts, "by": last.by, "date": last.date}
