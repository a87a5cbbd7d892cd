"""From a way to a plan: actions with names and days, in the words in which it will be read."""

from datetime import date, timedelta
from decimal import Decimal

from yte_check.documents.language import Lang, say
from yte_check.improvement.applying import as_written
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Gap, Path, Step
from yte_check.improvement.plan.model import ImprovementText, PlanAction, PlanSource, PlanStation
from yte_check.improvement.render.words import step_words
from yte_check.improvement.totals import money_of, work_of
from yte_check.render.answers import answer_lines


def draft_plan(
    gap: Gap, path: Path, efforts: Efforts, submission: str, start: date | None, lang: Lang
) -> ImprovementText:
    """The plan of a way. ``submission`` is the path of the submission as seen from the plan.

    Work begins on ``start``, by default the first day after the year assessed, and ends with that year.
    """
    source = gap.assessment.submission
    begin = start if start is not None else date(source.year + 1, 1, 1)
    station = source.station
    actions = tuple(_action(step, gap, efforts, begin, lang) for step in path.steps)
    return ImprovementText(
        standard=gap.assessment.standard.id,
        year=source.year,
        station=PlanStation(
            name=station.name,
            commune=station.commune,
            district=station.district,
            province=station.province,
            superior=station.superior,
            recipients=station.recipients,
            approver=station.approver,
        ),
        submission=PlanSource(path=submission, sha256=source.sha256),
        start=begin,
        points_now=gap.assessment.score.low,
        points_goal=path.after.score.low,
        actions=tuple(sorted(actions, key=lambda action: (action.deadline or date.max, action.indicator))),
        target=gap.target,
        level=gap.level_id,
    )


def _action(step: Step, gap: Gap, efforts: Efforts, begin: date, lang: Lang) -> PlanAction:
    works = [work for _, work in work_of(step, efforts, lang)]
    longest = max((work.days for work in works), default=0)
    end = date(begin.year, 12, 31)
    deadline = begin + timedelta(days=min(longest, (end - begin).days))
    rule, answer = step.indicator.scoring, step.before.answer.answer
    money: Decimal | None = money_of(step, efforts)
    said = "; ".join(answer_lines(rule, answer, gap.places[0], lang)).replace("\u00a0", " ")
    return PlanAction(
        indicator=step.indicator.number,
        title=step.indicator.title,
        action=step_words(step, lang),
        cause=say("plan_cause", lang, said=said, points=step.points_before, max=step.indicator.points),
        points_now=step.points_before,
        points_goal=step.points_after,
        answer=as_written(rule, step.option.answer.answer),
        who="; ".join(dict.fromkeys(work.who for work in works)),
        deadline=deadline,
        evidence=step.indicator.evidence,
        cost=money,
    )  # fmt: skip
