"""The shortest ways at 80 columns: how far it is, what to do, what it brings; what a met station has to spare."""

from decimal import Decimal
from math import floor as whole

from yte_check.documents.language import Lang, say, show_number
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.model import Move
from yte_check.improvement.paths import Gap, Path, Step
from yte_check.improvement.render.gap_json import lacking, spare_of
from yte_check.improvement.render.words import joined, move_words
from yte_check.improvement.slack import Fall, Slack, slack_of
from yte_check.improvement.totals import money_of, work_of
from yte_check.render.levels import level_at, level_line, level_of
from yte_check.render.points import interval
from yte_check.render.styled import WIDTH, StyledText, shortened
from yte_check.render.verdicts import VERDICT_STYLES
from yte_check.scoring.left_out import left_out
from yte_check.scoring.results import Assessment
from yte_check.scoring.verdict import knockouts_applied
from yte_check.standard.model import CountAsked

_TITLE = WIDTH - 6 - 16
_MOST = 12
_Told = tuple[int, tuple[str, ...]]
"""An indicator and what is to be done for it: told in full in the first way that has it."""


def gap_text(
    gap: Gap, efforts: Efforts, lang: Lang, before: Assessment | None = None, everything: bool = False
) -> StyledText:
    """``before`` is the assessment without what “what if” changed; ``everything`` shortens no list."""
    out = StyledText()
    _head(gap, lang, before, out)
    if gap.reached:
        _spare(gap, slack_of(gap), lang, everything, out)
    else:
        _missing(gap, lang, out)
        paths = gap.paths if everything or not _unanswered(gap, lang, out) else gap.paths[:1]
        earlier: dict[_Told, int] = {}
        for order, path in enumerate(paths, 1):
            _path(order, path, gap, efforts, lang, earlier, out)
        if not gap.paths:
            _unreachable(gap, lang, out)
    _notices(gap, lang, out)
    return out


def _head(gap: Gap, lang: Lang, before: Assessment | None, out: StyledText) -> None:
    assessment = gap.assessment
    station = assessment.submission.station
    names = tuple(name for name in (station.name, station.district, station.province) if name)
    subject = say("subject", lang, names=names, year=str(assessment.submission.year), zone=assessment.submission.zone)
    out.paragraph(subject)
    if before is not None:
        verdict = say(f"verdict_{before.verdict}", lang)
        out.paragraph(say("gap_before", lang, verdict=verdict, points=interval(before.score, lang)), "dim")
    out.add(say("gap_now" if before is None else "gap_what_if", lang) + " ")
    out.add(say(f"verdict_{assessment.verdict}", lang), VERDICT_STYLES[assessment.verdict])
    out.line("" if assessment.policy.official else " " + say("for_reference", lang))
    needed = gap.goal.total * assessment.score.max if gap.goal.total else None
    out.paragraph(
        say("total_points", lang, points=interval(assessment.score, lang), max=assessment.score.max, needed=needed)
    )
    if gap.goal.level is not None:
        if line := level_line(assessment, lang):
            out.paragraph(line)
        out.paragraph(say("gap_level", lang, level=_level(gap, lang)))
    if gap.target is not None:
        floor, no_knockout = (
            gap.goal.floor * 100 or None,
            say("gap_no_knockout", lang) if gap.goal.no_knockout else None,
        )
        out.paragraph(say("gap_target", lang, percent=gap.target, floor=floor, no_knockout=no_knockout))
    if len(gap.places) > 1:
        out.paragraph(say("gap_places", lang, count=len(gap.places)), "open")


def _missing(gap: Gap, lang: Lang, out: StyledText) -> None:
    out.line().line(say("gap_heading_missing", lang), "heading")
    titles = {section.number: section.title for section in gap.assessment.standard.text.sections()}
    for each in lacking(gap.conditions.missing):
        if each.count is not None:
            asked = gap.goal.asked.counts[each.count]
            text = _count_words(f"gap_lacks_count_{asked.of}", asked, each.lacks, lang)
        elif each.criterion is None:
            text = say("gap_lacks_total", lang, points=each.lacks)
        else:
            text = say(
                "gap_lacks_criterion", lang, number=each.criterion, title=titles[each.criterion], points=each.lacks
            )
        out.paragraph(text, first="  - ", rest="    ")
    for number in gap.struck:
        title = gap.assessment.standard.indicators[number].title
        out.paragraph(say("gap_struck", lang, number=number, title=title), first="  - ", rest="    ")
    if gap.assessment.may_not_apply:
        code = "perhaps_nothing_applies" if gap.assessment.score.max else "nothing_applies"
        out.paragraph(say(code, lang), first="  - ", rest="    ")


def _level(gap: Gap, lang: Lang) -> str:
    return level_at(gap.goal.level, gap.assessment.standard.text, lang)


def _count_words(code: str, count: CountAsked, number: Decimal, lang: Lang) -> str:
    return say(code, lang, number=number, marked=count.marked, within=count.within, reaching=count.reaching_percent)


def _unanswered(gap: Gap, lang: Lang, out: StyledText) -> bool:
    """Whether most of the sheet is still empty. Its ways are mostly to go on filling in, and one of them is enough."""
    results = list(gap.assessment.indicators())
    count = sum(result.status == "missing" for result in results)
    if 2 * count <= len(results):
        return False
    path = gap.assessment.submission.path
    command = f"yte-check fill {path}" if path.lower().endswith((".yaml", ".yml")) else None
    out.line().paragraph(say("gap_fill_first", lang, count=count, of=len(results), command=command), "open")
    return True


def _path(
    order: int, path: Path, gap: Gap, efforts: Efforts, lang: Lang, earlier: dict[_Told, int], out: StyledText
) -> None:
    code = "gap_path" if path.order == "count" else "gap_path_effort"
    out.line().paragraph(say(code, lang, order=order, count=len(path.steps), effort=path.effort), "heading", rest="  ")
    for step in path.steps:
        _step(step, order, efforts, lang, earlier, out)
    margin = path.after.least_margin(gap.goal.total) if gap.goal.total else None
    money = [money_of(step, efforts) for step in path.steps]
    total = sum((each for each in money if each is not None), Decimal(0)) if any(m is not None for m in money) else None
    verdict = say(f"verdict_{path.after.verdict}", lang)
    code = "gap_after" if gap.target is None else "gap_after_target"
    if gap.goal.level is not None:
        code = "gap_after_level"
    after = say(
        code, lang, verdict=verdict, points=interval(path.after.score, lang), margin=margin, money=total,
        percent=gap.target, level=level_of(path.after, lang),
    )  # fmt: skip
    good = code != "gap_after" or path.after.verdict == "met"
    out.paragraph(after, "good" if good else "", first="  => ", rest="     ")


def _step(step: Step, order: int, efforts: Efforts, lang: Lang, earlier: dict[_Told, int], out: StyledText) -> None:
    points = say("gap_points", lang, now=step.points_before, to=step.points_after, gain=step.gain)
    title = shortened(step.indicator.title, _TITLE - 1)
    out.line(f"{step.indicator.number:>4}. {title:<{_TITLE}}{points:>16}")
    works = tuple(work_of(step, efforts, lang))
    first = earlier.setdefault((step.indicator.number, tuple(move_words(move, lang) for move, _ in works)), order)
    if first != order:
        out.paragraph(say("gap_as_in", lang, order=first), "dim", first="      - ")
        return
    for move, work in works:
        out.paragraph(move_words(move, lang), first="      - ", rest="        ")
        cost = work.cost * move.levels if work.cost is not None else None
        told = say(
            "gap_work", lang, kind=efforts.kind_title(work.kind, lang), effort=work.effort * move.levels,
            days=work.days, who=work.who, cost=cost,
        )  # fmt: skip
        out.paragraph(told, "dim", first="        ")
        if work.note:
            out.paragraph(work.note, "dim", first="        ")


def _unreachable(gap: Gap, lang: Lang, out: StyledText) -> None:
    if not gap.conditions.out_of_reach and not gap.conditions.struck:
        if not gap.assessment.may_not_apply:  # that nothing may apply has been said; no points are out of reach
            out.line().paragraph(say("gap_unreachable_together" if gap.proven else "gap_not_found", lang), "bad")
        return
    out.line().paragraph(say("gap_unreachable" if gap.goal.level is None else "gap_unreachable_level", lang), "bad")
    for each in lacking(gap.conditions.out_of_reach):
        if each.count is not None:
            asked = gap.goal.asked.counts[each.count]
            text = _count_words(f"gap_short_count_{asked.of}", asked, each.lacks, lang)
        else:
            code = "gap_short_total" if each.criterion is None else "gap_short_criterion"
            text = say(code, lang, number=each.criterion, points=each.lacks)
        out.paragraph(text, first="  - ", rest="    ")
    for number in gap.conditions.struck:
        out.paragraph(say("gap_short_knockout", lang, number=number), first="  - ", rest="    ")


def _spare(gap: Gap, slack: Slack, lang: Lang, everything: bool, out: StyledText) -> None:
    level = gap.goal.level is not None
    if level or slack.total is None:
        name = _level(gap, lang) if level else None
        out.line().paragraph(say("gap_spare_level", lang, level=name, points=slack.total), "good")
    else:
        out.line().paragraph(say("gap_spare_total", lang, points=slack.total), "good")
    floors = sorted(slack.criteria.items(), key=lambda pair: (pair[1], pair[0]))
    narrow = tuple(say("gap_spare_criterion", lang, number=number, points=points) for number, points in floors[:3])
    if narrow:
        out.paragraph(say("gap_spare_criteria", lang, criteria="; ".join(narrow)))
    for position, number in slack.counts.items():
        asked = gap.goal.asked.counts[position]
        out.paragraph(_count_words(f"gap_spare_count_{asked.of}", asked, Decimal(whole(number)), lang))
    if slack.together:
        count = len(slack.together)
        code = "gap_fewest_level" if level else "gap_fewest"
        out.paragraph(say(code, lang, count=count, numbers=joined(slack.together)))
    fatal = _nearest_fatal(slack.falls)
    if level:
        code = "gap_heading_fatal_level" if fatal else "gap_no_fatal_level"
    else:
        code = "gap_heading_fatal" if fatal else "gap_no_fatal"
    out.line().line(say(code, lang), "heading")
    for fall in fatal if everything else fatal[:_MOST]:
        _fall(fall, lang, out)
    nearest = _nearest(slack.falls)
    if nearest:
        out.line().line(say("gap_heading_spare", lang), "heading")
    for fall in nearest if everything else nearest[:_MOST]:
        _fall(fall, lang, out)
    left = len(nearest) - _MOST
    if left > 0 and not everything:
        out.line("  " + say("gap_more", lang, count=left), "dim")


def _nearest_fatal(falls: tuple[Fall, ...]) -> list[Fall]:
    """Of every figure the nearest state that loses the goal: whoever knows it need not hear of those below."""
    found: dict[tuple[object, ...], Fall] = {}
    for fall in falls:
        key = fall.number, tuple(move.path for move in fall.level.moves)
        if fall.fatal and (key not in found or fall.lost < found[key].lost):
            found[key] = fall
    return list(found.values())


def _nearest(falls: tuple[Fall, ...]) -> list[Fall]:
    """Of every count the nearest state with fewer points; those with least to spare first."""
    found: dict[tuple[object, ...], tuple[Decimal, Fall]] = {}
    for fall in falls:
        spare, move = spare_of(fall), fall.level.moves[0]
        if spare is None:
            continue
        key = fall.number, move.path
        if key not in found or spare < found[key][0]:
            found[key] = spare, fall
    return [fall for _, fall in sorted(found.values(), key=lambda pair: (pair[0], pair[1].number))]


def _fall(fall: Fall, lang: Lang, out: StyledText) -> None:
    title = shortened(fall.present.indicator.title, _TITLE - 1)
    points = say("gap_loses", lang, points=fall.lost)
    out.add(f"{fall.number:>4}. {title:<{_TITLE}}").line(f"{points:>16}", "bad" if fall.fatal else "")
    for move in fall.level.moves:
        said = move_words(move, lang, fallen=True)
        spare = spare_of(fall)
        if spare is not None:
            said = f"{said}; {_left(spare, move, lang)}"
        out.paragraph(said, "dim", first="      ")


def _left(count: Decimal, move: Move, lang: Lang) -> str:
    """How many a figure may still fall, or rise where it is the better the lower it is."""
    rises = move.code.startswith("raise")
    if not count:
        return say("gap_none_up" if rises else "gap_none_down", lang)
    return say("gap_spare_up" if rises else "gap_spare_down", lang, count=count)


def _notices(gap: Gap, lang: Lang, out: StyledText) -> None:
    out.line()
    if gap.paths:
        out.paragraph(say("gap_proven" if gap.proven else "gap_not_proven", lang), "dim")
        if gap.in_tenths:
            out.paragraph(say("gap_in_tenths", lang, numbers=tuple(map(str, gap.in_tenths))), "open")
        if any(move.kind == "answer" for path in gap.paths for step in path.steps for move in step.option.moves):
            out.paragraph(say("gap_answers", lang), "open")
        out.paragraph(say("gap_assumption", lang), "dim")
    grades = gap.assessment.grades()
    out.paragraph(
        say("notice_grades", lang, **{str(grade): count for grade, count in grades.items()}), "dim", rest="  "
    )
    if gap.unproven_sections:
        out.paragraph(say("gap_section_unproven", lang, numbers=tuple(map(str, gap.unproven_sections))), "open")
    left = len(left_out(gap.assessment))
    if left:
        out.paragraph(say("gap_left_out", lang, count=left), "dim")
    if not gap.assessment.standard.text.adds_up:
        out.paragraph(say("gap_mean", lang), "dim")
    if gap.goal.no_knockout:
        count = knockouts_applied(gap.assessment)
        out.paragraph(say("gap_knockouts", lang, count=show_number(count, lang)), "dim")
