"""Distance, levers and investments of a batch, and what became of the plans of its stations."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from yte_check.batch.records import StationRow
from yte_check.batch.results import Batch
from yte_check.documents.language import Lang, say, show_number
from yte_check.improvement.investing import CommuneWays, Improved, Investment, by_distance, invest, levers
from yte_check.improvement.plan.following import STATES
from yte_check.improvement.survey import PlanRow, StationGap, StepRow, survey_of
from yte_check.improvement.surveyor import Surveyed
from yte_check.render.diagnostics import plain_json
from yte_check.render.json import fields_json
from yte_check.render.styled import WIDTH, Style, StyledText, shortened
from yte_check.render.successions import succession_json, succession_words

_MOST = 10


def improvement_text(batch: Batch, lang: Lang, everything: bool, out: StyledText) -> None:
    """Adds nothing where the batch was not asked for ways or plans."""
    surveyed = batch.section(Surveyed)
    if surveyed is None:
        return
    communes = surveyed.communes
    titles = improved_titles(batch, communes)
    most = None if everything else _MOST
    if communes:
        _distances(communes, lang, most, out)
        _levers(communes, titles, lang, most, out)
        _investment(invest(communes, surveyed.share), titles, lang, most, out)
        out.paragraph(say("gap_assumption", lang), "dim")
    _plans(batch, lang, most, out)


def _distances(communes: Sequence[CommuneWays], lang: Lang, most: int | None, out: StyledText) -> None:
    found = by_distance(communes)
    out.line().line(say("invest_distances" if found else "invest_all_met", lang, count=len(found)), "heading")
    for commune in found[:most]:
        gap = commune.gap
        name = shortened(commune.place, 27)
        if not gap.reachable:
            out.add(f"  {name:<28}").line(say("invest_unreachable", lang), "bad")
            continue
        numbers = ", ".join(str(step.number) for step in gap.fewest)
        effort = sum((step.effort for step in gap.fewest), Decimal(0))
        cheaper = gap.effort < effort
        words = say(
            "invest_distance", lang, count=len(gap.fewest), numbers=numbers, effort=effort,
            least=gap.effort if cheaper else None, more=len(gap.cheapest) if cheaper else None,
        )  # fmt: skip
        out.paragraph(f"{name:<28}{words}", first="  ", rest=" " * 30)
    _more(len(found), most, lang, out)


def _levers(
    communes: Sequence[CommuneWays], titles: Mapping[Improved, str], lang: Lang, most: int | None, out: StyledText
) -> None:
    found = levers(communes)
    if not found:
        return
    out.line().line(say("invest_levers", lang), "heading")
    for lever in found[:most]:
        out.line(f"{lever.of.number:>4}. {shortened(titles.get(lever.of, ''), WIDTH - 6)}")
        code = "invest_lever" if lever.turned else "invest_lever_none"
        words = say(code, lang, turned=lever.turned, effort=lever.effort, ways=lever.in_ways)
        out.paragraph(words, "dim", "      ")
    _more(len(found), most, lang, out)


def _investment(
    found: Investment, titles: Mapping[Improved, str], lang: Lang, most: int | None, out: StyledText
) -> None:
    out.line().line(say("invest_heading", lang, share=found.share), "heading")
    style: Style = "bad" if found.chosen is None else "" if found.needed else "good"
    out.paragraph(investment_words(found, lang), style)
    if found.chosen is None:
        return
    for improved, (count, effort) in list(found.by_indicator.items())[:most]:
        words = say("invest_indicator", lang, count=count, effort=effort)
        out.line(f"{improved.number:>4}. {shortened(titles.get(improved, ''), 44):<45}{words:>29}")


def investment_words(found: Investment, lang: Lang) -> str:
    """What it takes until the share is reached, and in which communes."""
    if found.chosen is None:
        return say("invest_impossible", lang, needed=found.needed, met=found.met, communes=found.communes)
    if not found.needed:
        return say("invest_reached", lang, met=found.met, communes=found.communes)
    return say(
        "invest_chosen", lang, needed=found.needed, effort=found.effort, met=found.met, communes=found.communes,
        places=tuple(commune.place for commune in found.chosen),
    )  # fmt: skip


def _plans(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    """The plans of the stations with the sum of their tasks; then those of former communes, each by itself: one of
    them may be followed in several communes, and its tasks by the submission of more than its area."""
    plans = [(row, plan) for row in batch.stations() for plan in survey_of(row).plans]
    own = [each for each in plans if each[1].former is None]
    if own:
        total: Counter[str] = Counter()
        for _, plan in own:
            total.update(plan.states)
        told = {state: total[state] for state in STATES}
        out.line().paragraph(say("invest_plans", lang, count=len(own), **told), "heading")
        _listed(own, lang, most, out)
    former = [each for each in plans if each[1].former is not None]
    if former:
        files, communes = len({plan.path for _, plan in former}), len({row.position for row, _ in former})
        out.line().paragraph(say("invest_plans_former", lang, count=files, communes=communes), "heading")
        _listed(former, lang, most, out)


def _listed(plans: Sequence[tuple[StationRow, PlanRow]], lang: Lang, most: int | None, out: StyledText) -> None:
    for row, plan in plans[:most]:
        words = say("invest_plan", lang, **{state: show_number(plan.states[state], lang) for state in STATES})
        out.paragraph(f"{shortened(row.place, 27):<28}{words}", first="  ", rest=" " * 30)
        if plan.former is not None:
            out.paragraph(succession_words(plan.former, lang), "dim", "    ")
    _more(len(plans), most, lang, out)


def _more(count: int, most: int | None, lang: Lang, out: StyledText) -> None:
    if most is not None and count > most:
        out.line("  " + say("batch_more", lang, count=count - most), "dim")


def survey_json(row: StationRow) -> dict[str, Any]:
    """The keys of a station that only some batches have."""
    survey = survey_of(row)
    found: dict[str, Any] = {}
    if survey.gap is not None:
        found["gap"] = _gap(survey.gap)
    for plan in survey.plans:
        own = fields_json(plan, "path", "year", "states")
        if plan.former is None:
            found["plan"] = own
        else:
            found.setdefault("former_plans", []).append({**own, **succession_json(plan.former)})
    return found


def _gap(gap: StationGap) -> dict[str, Any]:
    return {
        "reached": gap.reached,
        "reachable": gap.reachable,
        "fewest": [_step(step) for step in gap.fewest],
        "cheapest": [_step(step) for step in gap.cheapest],
        "effort": plain_json(gap.effort),
        "alone": [{"indicator": number, "effort": plain_json(effort)} for number, effort in gap.alone],
    }


def _step(step: StepRow) -> dict[str, Any]:
    return {"indicator": step.number, **fields_json(step, "effort", "gain")}


def is_of_several(communes: Sequence[CommuneWays]) -> bool:
    """Whether the communes are scored by several standards, so that a number alone does not say what is meant."""
    return len({commune.standard for commune in communes}) > 1


def improved_titles(batch: Batch, communes: Sequence[CommuneWays]) -> Mapping[Improved, str]:
    """What each indicator is called; behind the id of its standard where there are several."""
    several = is_of_several(communes)
    return {
        Improved(outline.id, each.number): f"{outline.id}: {each.title}" if several else each.title
        for outline in batch.outlines.values()
        for each in outline.indicators
    }


def _improved(improved: Improved, several: bool) -> dict[str, Any]:
    standard = {"standard": improved.standard} if several else {}
    return {**standard, "indicator": improved.number}


def improvement_json(batch: Batch) -> dict[str, Any] | None:
    """Levers and investments; None where the batch was not asked for them."""
    surveyed = batch.section(Surveyed)
    if surveyed is None or not surveyed.communes:
        return None
    communes = surveyed.communes
    found = invest(communes, surveyed.share)
    paths = {commune.position: batch.station(commune.position).path for commune in communes}
    several = is_of_several(communes)
    return {
        "nearest": [paths[commune.position] for commune in by_distance(communes)],
        "levers": [
            {
                **_improved(lever.of, several),
                "communes_turned": lever.turned,
                "effort": plain_json(lever.effort),
                "in_shortest_ways": lever.in_ways,
            }
            for lever in levers(communes)
        ],
        "investment": {
            **fields_json(found, "share", "communes", "met", "needed"),
            "possible": found.chosen is not None,
            "effort": plain_json(found.effort),
            "chosen": [paths[commune.position] for commune in found.chosen or ()],
            "by_indicator": [
                {**_improved(improved, several), "communes": count, "effort": plain_json(effort)}
                for improved, (count, effort) in found.by_indicator.items()
            ],
        },
    }
