"""Stations, points and reasons as JSON; every document that speaks of them writes them so."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.render.diagnostics import plain_json
from yte_check.scoring.results import Reason
from yte_check.standard.score import Score
from yte_check.station.model import Station


def station_json(station: Station, zone: int | None) -> dict[str, Any]:
    commune = station.commune
    return {
        "name": station.name,
        "commune": {"name": commune.name, "code": commune.code} if commune is not None else None,
        "district": station.district,
        "province": station.province,
        "zone": zone,
        "terrain": station.terrain,
        "nearest_hospital_km": plain_json(station.nearest_hospital_km),
        "region": station.region,
        "population": station.population,
    }


def points_json(score: Score, needed: Decimal | None = None) -> dict[str, Any]:
    points = {"low": score.low, "high": score.high, "max": score.max}
    if needed is not None:
        points["needed"] = needed
    return {name: plain_json(value) for name, value in points.items()}


def reason_json(reason: Reason, lang: Lang) -> dict[str, Any]:
    params: Mapping[str, Any] = {name: plain_json(value) for name, value in reason.params.items()}
    return {"code": reason.code, "params": params, "message": say(reason.code, lang, **reason.params)}
