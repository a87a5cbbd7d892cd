"""The stations for the script of the dashboard, as short as JSON allows; ``script.js`` names the columns."""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from yte_check.batch.records import Outline, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.summary import VERDICTS, lacking
from yte_check.district.render.order import in_order
from yte_check.district.render.texts import widest
from yte_check.district.render.view import View
from yte_check.documents.characters import spelled_out
from yte_check.documents.exact import as_decimal
from yte_check.documents.language import Lang, say
from yte_check.documents.language.collation import place_key
from yte_check.render.diagnostics import plain_json
from yte_check.render.flags import flag_words

_FLOORS = {"met": "m", "undetermined": "u", "not_met": "n"}


def dashboard_data(batch: Batch, view: View) -> Iterator[str]:
    """One JSON document, piece by piece."""
    outline = widest(batch.outlines.values())
    provinces, districts = _names(batch, batch.areas.province), _names(batch, batch.areas.district)
    head = {
        "words": _words(view.lang),
        "flagged": bool(batch.flagged.visits),
        "criteria": [[c.number, c.title, plain_json(c.points)] for c in outline.criteria],
        "indicators": [[i.number, i.criterion, i.title, plain_json(i.points)] for i in outline.indicators],
        "provinces": list(provinces),
        "districts": list(districts),
    }
    yield _json(head)[:-1] + ',"stations":['
    between = ""
    for position in in_order(batch):
        row = batch.station(position)
        yield between + _json(_station(row, outline, provinces, districts, batch, view.lang))
        between = ",\n"
    yield "]}"


def _names(batch: Batch, name_of: Callable[[StationRow], str | None]) -> dict[str, int]:
    names = {name for row in batch.stations() if (name := name_of(row))}
    return {name: place for place, name in enumerate(sorted(names, key=place_key))}


def _station(
    row: StationRow, outline: Outline, provinces: dict[str, int], districts: dict[str, int], batch: Batch, lang: Lang
) -> list[Any]:
    criteria = {c.number: c for c in row.criteria}
    indicators = {i.number: i for i in row.indicators}
    floors = "".join(_FLOORS[criteria[c.number].floor] if c.number in criteria else "-" for c in outline.criteria)
    return [
        row.place, row.name,
        districts.get(batch.areas.district(row) or "", -1), provinces.get(batch.areas.province(row) or "", -1),
        plain_json(row.year), row.zone, VERDICTS.index(row.verdict), *map(_number, (row.low, row.high, row.max)),
        [_points(criteria.get(c.number), c.points) for c in outline.criteria], floors,
        [_points(indicators.get(i.number), i.points) for i in outline.indicators],
        row.path, [[flag.code, flag_words(flag, lang), flag.certain] for flag in batch.flags_of(row)],
        _number(lacking(row)),
    ]  # fmt: skip


def _number(value: Decimal) -> Any:
    """Points for a script, which knows no fractions."""
    return plain_json(as_decimal(value))


def _points(node: Any, usual: Decimal) -> Any:
    """One number where the points are sure, [low, high] where not, with the maximum where it is not the usual one."""
    if node is None or not node.max:
        return None
    low, high, most = map(_number, (node.low, node.high, node.max))
    if node.max != usual:
        return [low, high, most]
    return low if low == high else [low, high]


def _words(lang: Lang) -> dict[str, str]:
    heads = ("commune", "district", "province", "verdict", "flags", "year", "zone")
    comma, group = (",", ".") if lang == "vi" else (".", ",")
    return {
        **{name: say(f"batch_head_{name}", lang) for name in heads},
        **{verdict: say(f"batch_verdict_{verdict}", lang) for verdict in VERDICTS},
        "undetermined": say("dash_open", lang),
        "area": say("dash_area", lang),
        "criterion": say("column_criterion", lang),
        "total": say("dash_total", lang),
        "lacking": say("batch_lacking", lang, points="@"),
        "showing": say("dash_showing", lang),
        "all": say("dash_all", lang),
        "excluded": say("dash_excluded", lang),
        "comma": comma,
        "group": group,
    }


def _json(data: object) -> str:
    return spelled_out(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
