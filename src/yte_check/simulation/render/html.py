"""The result of a simulation as a page: bars before and after, the curve of a sweep, every figure in a table."""

from collections.abc import Mapping
from typing import Any

from yte_check.documents.language import Lang, say, show_number
from yte_check.render.page import filled_page
from yte_check.render.shares import percent
from yte_check.simulation.counting import VERDICTS, Counts
from yte_check.simulation.render.tables import key_words, tables_of, target_words, title_words
from yte_check.simulation.result import Simulation
from yte_check.standard.library import shipped_folder

_LEFT, _TOP, _WIDTH, _HEIGHT = 44, 12, 300, 150
_MOST_ROWS = 500


def simulation_html(found: Simulation, lang: Lang) -> bytes:
    counted = found.counted
    whole = [_bar(say("simulate_before", lang), counted.baseline, lang)]
    if counted.reform is not None:
        whole.append(_bar(say("simulate_after", lang), counted.reform, lang))
    return filled_page(
        shipped_folder("templates") / "simulation", "simulation.html.j2", lang, "style.css",
        title=title_words(found, lang),
        reforms=say("simulate_reforms", lang, files=found.reforms) if found.reforms else "",
        legend=[{"kind": verdict, "text": say(f"simulate_verdict_{verdict}", lang)} for verdict in VERDICTS],
        bars=whole,
        groups=_groups(found, lang),
        curve=_curve(found, lang),
        tables=[_table(each, lang) for each in tables_of(found, lang)],
    )  # fmt: skip


def _bar(name: str, counts: Counts, lang: Lang) -> dict[str, Any]:
    rows, x, parts = sum(counts.values()) or 1, 0.0, []
    for verdict in ("met", "undetermined", "not_met"):
        width = 100 * _of(counts, verdict) / rows
        parts.append({"kind": verdict, "x": round(x, 2), "width": round(width, 2)})
        x += width
    words = say(
        "simulate_share", lang, met=counts["met"], rows=sum(counts.values()), share=percent(counts["met"], rows, lang)
    )
    return {"name": name, "parts": parts, "text": words}


def _of(counts: Mapping[Any, int], verdict: str) -> int:
    return counts[verdict]


def _groups(found: Simulation, lang: Lang) -> list[dict[str, Any]]:
    """A pair of bars each group."""
    shown = []
    for group in found.counted.groups[:_MOST_ROWS]:
        name = ", ".join(key_words(each, group.by[each], found, lang) for each in found.by)
        bars = [_bar(say("simulate_before", lang), group.baseline, lang)]
        if group.reform is not None:
            bars.append(_bar(say("simulate_after", lang), group.reform, lang))
        shown.append({"name": name, "bars": bars})
    return shown


def _curve(found: Simulation, lang: Lang) -> dict[str, Any] | None:
    """How many are met over the values of a single sweep."""
    if not found.sweep or len(found.sweep[0].values) != 1 or len(found.sweep) < 2:
        return None
    (target,) = found.sweep[0].values
    values = [float(point.values[target]) for point in found.sweep]
    most = max(point.counts["met"] for point in found.sweep) or 1

    def x(value: float) -> float:
        return round(_LEFT + _WIDTH * (value - values[0]) / (values[-1] - values[0]), 1)

    def y(count: int) -> float:
        return round(_TOP + _HEIGHT * (1 - count / most), 1)

    line = " ".join(f"{x(value)},{y(point.counts['met'])}" for value, point in zip(values, found.sweep, strict=True))
    first, last = found.sweep[0], found.sweep[-1]
    return {
        "title": say("simulate_curve", lang, target=target_words(target, lang)), "line": line,
        "left": _LEFT, "right": _LEFT + _WIDTH,
        "top": _TOP, "bottom": _TOP + _HEIGHT, "most": show_number(most, lang),
        "low": show_number(first.values[target], lang), "high": show_number(last.values[target], lang),
    }  # fmt: skip


def _table(table: Any, lang: Lang) -> dict[str, Any]:
    rows = [[str(cell) for cell in row] for row in table.rows]
    heads = [say(column.head, lang, **table.params) for column in table.columns]
    figures = [all(row[at][:1].isdigit() for row in rows) for at in range(len(heads))]
    return {
        "title": say(table.title, lang, **table.params), "heads": heads, "figures": figures, "rows": rows[:_MOST_ROWS],
        "more": say("simulate_more", lang, count=len(rows) - _MOST_ROWS) if len(rows) > _MOST_ROWS else "",
    }  # fmt: skip
