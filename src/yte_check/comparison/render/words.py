"""The words of a comparison: what a side is, what a cause did, with figures."""

from yte_check.comparison.causes import Amount, Cause, IndicatorChange
from yte_check.comparison.diff import Diff
from yte_check.documents.language import Lang, say
from yte_check.render.answers import absent_words, answer_lines
from yte_check.render.points import signed
from yte_check.render.successions import succession_words
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.basis import amending
from yte_check.standard.citing import cited
from yte_check.standard.place import Place
from yte_check.standard.rules.band_words import describe_range, describe_scale
from yte_check.standard.rules.bands import Band, BandTable
from yte_check.standard.rules.leaves import measuring
from yte_check.standard.rules.proportional import Proportional
from yte_check.station.model import IndicatorAnswer, Station


def head(diff: Diff, lang: Lang) -> str:
    """“So sánh: Trạm Y tế xã A, huyện B”, with both stations where they are two."""
    sides = (diff.after,) if diff.same_station else (diff.before, diff.after)
    return say("diff_head", lang, names=" ↔ ".join(_name(each.submission.station) for each in sides))


def warning(diff: Diff, lang: Lang) -> str:
    """That the two sides are not of one station; empty where they are."""
    if diff.same_station:
        return ""
    if diff.succession is not None:
        return say("diff_former", lang, succession=succession_words(diff.succession, lang))
    return say("diff_two_stations", lang)


def _name(station: Station) -> str:
    return ", ".join(name for name in (station.name, station.district, station.province) if name)


def side(assessment: Assessment, lang: Lang) -> str:
    """“a.yaml: năm 2023, theo Quyết định số 1300/QĐ-BYT, nội dung có hiệu lực tại ngày 31/12/2023”."""
    standard = assessment.standard
    verified = any(result.answer.standing != "claimed" for result in assessment.indicators())
    return say(
        "diff_side", lang, path=assessment.submission.path, year=str(assessment.submission.year),
        document=cited(standard.text.document.number, lang), amendments=amending(standard, lang), as_of=standard.as_of,
        verified=say("diff_verified", lang) if verified else None,
    )  # fmt: skip


def points(amount: Amount, lang: Lang) -> str:
    """A change of points: “+1,5”, or “0 … +2” where points are open."""
    low, high = sorted((amount.low, amount.high))
    return signed(low, high, lang)


def in_total(change: IndicatorChange, diff: Diff, lang: Lang) -> str:
    """What an indicator does to a total that is no sum: “trong tổng điểm: +0,0444”; empty where it is one, or where
    that is just what its own points changed by."""
    if diff.in_whole is None:
        return ""
    amount = diff.in_whole[0].get(change.number, Amount())
    return say("diff_in_total", lang, points=points(amount, lang)) if amount != change.difference else ""


def in_sections(diff: Diff, lang: Lang) -> str | None:
    """What sections that are left out do to such a total; None where nothing."""
    amount = diff.in_whole[1] if diff.in_whole is not None else Amount()
    return points(amount, lang) if not amount.is_nothing else None


def cause_words(cause: Cause, change: IndicatorChange, before: Assessment, after: Assessment, lang: Lang) -> str:
    """What changed, with the figures of both sides, and by how much."""
    told = {"points": points(cause.amount, lang)}
    match cause.name:
        case "rule":
            return _rule(change, before, after, lang, told["points"])
        case "data":
            old_answer = answer_words(change.before, before, lang)
            return say("diff_cause_data", lang, **told, old=old_answer, new=_own_words(change, after, lang))
        case "evidence":
            old = _proofs(change.before, before) if change.before else 0
            new = _proofs(change.after, after) if change.after else 0
            return say("diff_cause_evidence", lang, **told, old=str(old), new=str(new))
        case "review":
            standing = change.after.answer.standing if change.after else "claimed"
            words = say(f"diff_standing_{standing}", lang)
            answers = {"old": _own_words(change, after, lang), "new": answer_words(change.after, after, lang)}
            if answers["old"] == answers["new"]:
                return say("diff_cause_decided", lang, **told, standing=words, answer=answers["old"])
            return say("diff_cause_review", lang, **told, standing=words, **answers)
        case "place":
            return say("diff_cause_place", lang, **told, old=_place(before, lang), new=_place(after, lang))
        case _:
            return say("diff_cause_policy", lang, **told)


def _proofs(result: IndicatorResult, assessment: Assessment) -> int:
    """How many valid documents prove an answer, or that the section that it is in does not apply."""
    if result.claimed:
        return result.valid_evidence
    ledger, stated = assessment.submission.ledger, assessment.submission.sections
    within = (each.criterion for each in assessment.sections() if each.criterion.number in stated)
    named = {key for c in within if result.indicator in c.all_indicators for key in stated[c.number].evidence}
    return sum(ledger[key].valid for key in named if key in ledger)


def _rule(change: IndicatorChange, before: Assessment, after: Assessment, lang: Lang, shown: str) -> str:
    if change.before is None or change.after is None:
        code = "diff_rule_added" if change.before is None else "diff_rule_removed"
        return say(code, lang, points=shown)
    if not change.comparable:
        return say("diff_rule_other", lang, points=shown)
    old, new = (rule_words(result, side, lang) for result, side in ((change.before, before), (change.after, after)))
    if old == new:
        return say("diff_rule_changed", lang, points=shown)
    return say("diff_cause_rule", lang, points=shown, old=old, new=new)


def rule_words(result: IndicatorResult, assessment: Assessment, lang: Lang) -> str:
    """The thresholds of a rule at the station's place in one line."""
    rule = result.indicator.scoring
    table = measuring(rule)
    if table is not None:
        return _bands(table, assessment.place, lang)
    return say("points_of", lang, points=result.indicator.points)


def _bands(table: BandTable, place: Place, lang: Lang) -> str:
    scale = table.at(place)
    if isinstance(scale, Proportional):
        return describe_scale(scale, table.unit, lang)[0].strip("• ")

    def words(band: Band) -> str:
        return f"{describe_range(band, table.unit, lang)}: {say('points_of', lang, points=band.points)}"

    return "; ".join(words(band) for band in scale)


def _own_words(change: IndicatorChange, after: Assessment, lang: Lang) -> str:
    """What the later file itself answers."""
    if change.after is None or change.own is None:
        return ""
    return _said(change.after, change.own, after, lang)


def answer_words(result: IndicatorResult | None, assessment: Assessment, lang: Lang) -> str:
    if result is None:
        return ""
    return _said(result, result.answer, assessment, lang)


def _said(result: IndicatorResult, answer: IndicatorAnswer, assessment: Assessment, lang: Lang) -> str:
    """What is answered, or why it does not apply, itself or a section that it is in."""
    absent = absent_words(result._replace(answer=answer), assessment, lang)
    return absent or "; ".join(answer_lines(result.indicator.scoring, answer.answer, assessment.place, lang))


def _place(assessment: Assessment, lang: Lang) -> str:
    station = assessment.submission.station
    regions = assessment.standard.text.regions or {}
    region = regions.get(station.region, station.region) if station.region else None
    declared, known = assessment.standard.text.attributes or {}, station.attributes or {}
    attributes = tuple(each.values[known[name]] if name in known else "?" for name, each in declared.items())
    zone = assessment.submission.zone or "?"
    return say("diff_place", lang, zone=zone, region=region or "?", attributes=attributes or None)
