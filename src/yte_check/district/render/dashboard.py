"""The dashboard: one page that needs nothing but itself, for a meeting.

What matters most stands in the page as it is; the table of stations is drawn by its script from the data below it.
The policy of the page names the hashes of that script and of its style, and allows nothing else.
"""

import base64
import hashlib
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from yte_check import __version__
from yte_check.batch.records import CriterionSummary, IndicatorSummary, Tally
from yte_check.batch.results import Batch
from yte_check.batch.skipped import skipped_words
from yte_check.batch.summary import VERDICTS
from yte_check.district.render.charts import box, distribution, stack
from yte_check.district.render.dashboard_data import dashboard_data
from yte_check.district.render.duplicates import duplicate_head, duplicate_lines
from yte_check.district.render.figures import mean_of, mean_points, share, share_met
from yte_check.district.render.heading import doubtful_lines, heading_lines, title_of
from yte_check.district.render.levels import level_lines
from yte_check.district.render.review_part import verified_part, visits_part
from yte_check.district.render.table import first_fault
from yte_check.district.render.texts import basis_lines, floor_percent, floor_words, titled
from yte_check.district.render.view import View
from yte_check.district.render.ways import ways_of
from yte_check.district.render.ways_part import ways_part
from yte_check.documents.language import say, show_number
from yte_check.expected.render.tables import expected_part
from yte_check.expected.standing import Expected
from yte_check.plans.render.progress_part import plan_part
from yte_check.recognition.keeping import Recognised
from yte_check.recognition.render.tables import recognitions_part
from yte_check.render.points import stretch
from yte_check.render.shares import percent
from yte_check.render.templates import render
from yte_check.standard.library import shipped_folder
from yte_check.years.beside import YearsBeside
from yte_check.years.render.tables import years_part

_MARK = "@@DATA@@"
_WEAKEST, _NEAREST, _FAILED = 12, 12, 500


def write_dashboard(batch: Batch, view: View, file: BinaryIO) -> None:
    """Write the page; the data of the stations go into it one by one."""
    before, after = _page(batch, view).split(_MARK)
    file.write(before.encode())
    for piece in dashboard_data(batch, view):
        # “<” would let a name end the element that holds the data.
        file.write(piece.replace("<", "\\u003c").encode())
    file.write(after.encode())


def _page(batch: Batch, view: View) -> str:
    folder = shipped_folder("templates") / "dashboard"
    style, script = (_text(folder / name) for name in ("style.css", "script.js"))
    return render(
        folder,
        "page.html.j2",
        view.lang,
        page_lang=view.lang,
        version=__version__,
        official=view.official,
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        **_content(batch, view),
    )


def _content(batch: Batch, view: View) -> dict[str, Any]:
    lang, summary = view.lang, batch.summary
    total = summary.total
    least, greatest = share_met(total, lang)
    share_code = "batch_share" if least == greatest else "batch_share_between"
    most = mean_of(total.mean.max, total.mean, lang)
    by, groups = _groups(batch)
    ways = ways_of(batch)
    return {
        "title": title_of(batch, view),
        "heading": list(heading_lines(batch, view)),
        "doubtful": list(doubtful_lines(batch, view)),
        "basis": list(basis_lines(batch, lang)),
        "expected": expected_part(expected, lang) if (expected := batch.section(Expected)) is not None else None,
        "years": years_part(years, lang) if (years := batch.section(YearsBeside)) is not None else None,
        "recognitions": recognitions_part(found, lang) if (found := batch.section(Recognised)) is not None else None,
        "tiles": _tiles(batch, view),
        "stack": stack(total),
        "share_line": say(share_code, lang, least=least, greatest=greatest) if total.scored else "",
        "mean_line": " ".join(
            [say("batch_mean", lang, points=mean_points(total.mean, lang), max=most), *level_lines(batch, lang)]
        )
        if total.scored
        else "",
        "floor": floor_words(batch, lang),
        "floor_percent": floor_percent(batch),
        "floor_at": round(float(floor_percent(batch) or 0) - 0.3, 1),
        **distribution(batch, lang),
        "weakest": [_weak(each, summary.indicators[0], view) for each in summary.indicators[:_WEAKEST] if each.lost],
        "criteria": [_criterion(each, view) for each in summary.criteria],
        "group_head": say(f"batch_head_{by}", lang),
        "groups": [_group(each, view) for each in groups],
        "nearest": [
            {
                "place": ", ".join(name for name in (near.place, near.district, near.province) if name),
                "lacking": say("batch_lacking" if near.lacking else "batch_open", lang, points=near.lacking),
            }
            for near in summary.nearest[:_NEAREST]
        ],
        "verified": verified_part(batch, lang),
        "visits": visits_part(batch, lang),
        "ways": ways_part(ways, lang) if ways is not None else None,
        "plan": plan_part(view.progress, lang) if view.progress is not None else None,
        "duplicates": [
            {"head": duplicate_head(each), "lines": list(duplicate_lines(each, lang))} for each in batch.duplicates
        ],
        "failed": [{"path": each.path, "words": first_fault(each, view)} for each in islice(batch.failed(), _FAILED)],
        "failed_count": summary.failed,
        "skipped": skipped_words(batch.skipped, lang),
    }


def _tiles(batch: Batch, view: View) -> list[dict[str, str]]:
    lang, total = view.lang, batch.summary.total
    tiles = [{"kind": "all", "label": say("dash_scored", lang), "count": show_number(total.scored, lang), "share": ""}]
    for verdict in VERDICTS:
        count = total.verdicts[verdict]
        label = say(f"batch_verdict_{verdict}", lang)
        part = percent(count, total.scored, lang)
        tiles.append({"kind": verdict, "label": label, "count": show_number(count, lang), "share": part})
    if batch.summary.failed:
        label, failed = say("batch_verdict_failed", lang), show_number(batch.summary.failed, lang)
        tiles.append({"kind": "failed", "label": label, "count": failed, "share": ""})
    return tiles


def _weak(indicator: IndicatorSummary, worst: IndicatorSummary, view: View) -> dict[str, Any]:
    return {
        "number": indicator.number,
        "title": titled(indicator),
        "mean": mean_of(indicator.lost, indicator.mean, view.lang),
        "stations": show_number(indicator.losing, view.lang),
        "width": round(100 * share(indicator.lost, worst.lost), 1),
    }


def _criterion(criterion: CriterionSummary, view: View) -> dict[str, Any]:
    lang = view.lang
    least, first, median, third, most = (show_number(points, lang) for points in criterion.quarters)
    below, open_ = (show_number(criterion.floors[state], lang) for state in ("not_met", "undetermined"))
    return {
        "number": criterion.number,
        "title": titled(criterion),
        "mean": f"{mean_points(criterion.mean, lang)}/{mean_of(criterion.mean.max, criterion.mean, lang)}",
        "middle": stretch(criterion.quarters[1], criterion.quarters[3], lang),
        "below": below + (f" (+{open_}?)" if criterion.floors["undetermined"] else ""),
        "words": say("dash_spread_words", lang, least=least, first=first, median=median, third=third, most=most),
        **box(criterion),
    }


def _groups(batch: Batch) -> tuple[str, tuple[Tally, ...]]:
    """By province where there are several, else by district."""
    provinces, districts = batch.summary.groups["province"], batch.summary.groups["district"]
    if len(provinces) > 1:
        return "province", provinces
    return "district", districts if len(districts) > 1 else ()


def _group(group: Tally, view: View) -> dict[str, str]:
    lang = view.lang
    return {
        "name": group.name or say("batch_no_group", lang),
        "scored": show_number(group.scored, lang),
        "met": show_number(group.verdicts["met"], lang),
        "share": share_met(group, lang)[0],
        "mean": mean_points(group.mean, lang),
    }


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
