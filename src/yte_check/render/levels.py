"""The levels of a result in words and as data, with what stands beside them: counts, a tally, what does not apply."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from yte_check.documents.language import Lang, say, show_number, show_ratio
from yte_check.render.json import fields_json, reason_json, value_json
from yte_check.render.points import stretch
from yte_check.render.verdicts import because
from yte_check.scoring.left_out import left_out
from yte_check.scoring.results import Assessment, CountResult
from yte_check.scoring.tally import tally
from yte_check.scoring.verdict import level_reasons, next_level
from yte_check.standard.model import StandardText

_CALLED_ALREADY = ("mức", "hạng", "loại", "level", "grade", "class")
_ONE = Decimal(1)


def named_level(title: str | None, lang: Lang) -> str:
    """“mức Vàng”; a title that already says what it is stays as it is; without one, “chưa xếp mức”."""
    if title is None:
        return say("level_none", lang)
    return title if title.casefold().startswith(_CALLED_ALREADY) else say("level_named", lang, title=title)


def level_at(position: int | None, text: StandardText, lang: Lang) -> str:
    """The name of a level by its position from the best; “chưa xếp mức” where it is none."""
    levels = text.result.levels if text.result is not None else ()
    return named_level(levels[position].title if position is not None else None, lang)


def level_range(best: int | None, worst: int | None, text: StandardText, lang: Lang) -> str:
    """The level, or the worst and the best that are possible."""
    if best == worst:
        return level_at(best, text, lang)
    return say("level_spanning", lang, worst=level_at(worst, text, lang), best=level_at(best, text, lang))


def level_of(assessment: Assessment, lang: Lang) -> str:
    """The level that a station has or can still have; empty where its standard has none."""
    levels = assessment.levels
    return level_range(levels.best, levels.worst, assessment.standard.text, lang) if levels is not None else ""


def level_line(assessment: Assessment, lang: Lang) -> str:
    """“Kết quả: mức Bạc; công nhận từ mức Bạc trở lên.”; empty where the standard has no levels, or a single one."""
    result = assessment.standard.text.result
    if result is None or len(result.levels) == 1:
        return ""
    recognised = level_at(result.recognising, assessment.standard.text, lang)
    return say("level_line", lang, level=level_of(assessment, lang), recognised=recognised)


def lacking_for_next(assessment: Assessment, lang: Lang) -> tuple[str, tuple[str, ...]] | None:
    """The name of the next level, and what it asks that is lacking; None where there is none."""
    position = next_level(assessment)
    if position is None:
        return None
    lack = because(assessment, lang)
    lines = (say(each.code, lang, **each.params, because=lack) for each in level_reasons(assessment, position))
    return level_at(position, assessment.standard.text, lang), tuple(lines)


def tally_line(assessment: Assessment, lang: Lang) -> str:
    """“1/34/45/3 chỉ tiêu đạt mức 2/3/4/5; điểm trung bình 3,60.”; empty where the standard asks for none."""
    text = assessment.standard.text
    if text.result is None or not text.result.tally:
        return ""
    shown = [each for each in tally(assessment) if each.low]
    if not shown:
        return ""
    still_open = sum(bool(each.score.max) and not each.score.is_point for each in assessment.indicators())
    score, needed = assessment.score, [assessment.total.needed]
    ends = dict.fromkeys(_two_decimals(end, needed, lang) for end in (score.low, score.high))
    return say(
        "tally_line", lang, counts="/".join(str(each.low) for each in shown),
        points="/".join(show_number(each.points, lang) for each in shown), open=still_open or None,
        mean="–".join(ends) if text.combine != "sum" and score.max else None,
    )  # fmt: skip


def _two_decimals(points: Decimal, thresholds: list[Decimal], lang: Lang) -> str:
    """A mean as it is published, “3,60”."""
    shown = show_ratio(points, _ONE, thresholds, lang)
    comma = "," if lang == "vi" else "."
    whole, _, decimals = shown.partition(comma)
    return f"{whole}{comma}{decimals:0<2}" if len(decimals) < 2 else shown


def count_line(count: CountResult, lang: Lang) -> str:
    """“3/5 chỉ tiêu “bắt buộc” đạt 60% số điểm (yêu cầu từ 2): đạt”."""
    asked = count.asked
    return say(
        f"count_{asked.of}_line", lang, found=stretch(count.low, count.high, lang), of=count.of, marked=asked.marked,
        within=asked.within, reaching=asked.reaching_percent, needed=asked.at_least, share=asked.at_least_percent,
        state=say(f"floor_{count.condition.state}", lang),
    )  # fmt: skip


def left_out_lines(assessment: Assessment, lang: Lang) -> Iterator[str]:
    """“C. Sản khoa và nhi khoa: Không có giường sản”."""
    for node in left_out(assessment):
        yield say("left_out_line", lang, number=str(node.number), title=node.title, reason=node.reason)


def own_terms_json(assessment: Assessment, lang: Lang) -> dict[str, Any]:
    """The keys that only some standards have: level, counts, tally, and what does not apply."""
    text, levels = assessment.standard.text, assessment.levels
    found: dict[str, Any] = {}
    if text.result is not None and levels is not None:
        ids = [level.id for level in text.result.levels]
        position = next_level(assessment)
        found["level"] = {
            "best": ids[levels.best] if levels.best is not None else None,
            "worst": ids[levels.worst] if levels.worst is not None else None,
            "recognised_from": text.result.recognised_from,
            "levels": [
                {"id": level.id, "title": level.title, "state": met.state}
                for level, met in zip(text.result.levels, levels.held, strict=True)
            ],
            "next": {
                "id": ids[position],
                "lacks": [reason_json(reason, lang) for reason in level_reasons(assessment, position)],
            }
            if position is not None
            else None,
        }
        if text.result.tally:
            found["tally"] = [
                {"points": value_json(each.points), "count": each.low, "most": each.high} for each in tally(assessment)
            ]
    if assessment.counts:
        found["counts"] = [_count_json(count) for count in assessment.counts]
    if nodes := left_out(assessment):
        found["not_applicable"] = [fields_json(node) for node in nodes]
    return found


def _count_json(count: CountResult) -> dict[str, Any]:
    asked = fields_json(count.asked, "of", "marked", "within", "reaching_percent", "at_least", "at_least_percent")
    counted = fields_json(count, "low", "high")
    return {**asked, **counted, "among": value_json(count.of), "state": count.condition.state}
