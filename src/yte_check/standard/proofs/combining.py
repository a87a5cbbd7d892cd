"""How a whole is put together: weights where there is a mean, parts that may not apply or knock out where there are
such parts."""

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import indicators, sections
from yte_check.standard.rules import Parts
from yte_check.standard.rules.leaves import groups, path_of
from yte_check.standard.score import ZERO

_POOLED = "mean_of_indicators"


def check_weights(text: StandardText, problems: Problems) -> None:
    """A weight is above 0, and stands where a mean asks for one."""
    combining = {(): text.combine} | {path: section.combine for path, section in sections(text)}
    weighed = [(path, section.weight) for path, section in sections(text)]
    weighed += [(path, indicator.weight) for path, indicator in indicators(text)]
    for path, weight in weighed:
        # A path goes two steps down for each section: the list and the place in it.
        above = [combining[path[:steps]] for steps in range(0, len(path), 2)]
        if weight <= ZERO:
            problems.error("weight_not_positive", (*path, "weight"), weight=weight)
        elif weight != 1 and above[-1] == "sum" and _POOLED not in above:
            problems.error("weight_unused", (*path, "weight"), weight=weight)


def check_means(text: StandardText, problems: Problems) -> None:
    """In a mean every part has points of its own: a share of nothing would be left out in silence."""
    combining = {(): text.combine} | {path: section.combine for path, section in sections(text)}
    counted = [(path, section.points) for path, section in sections(text)]
    counted += [(path, indicator.counted_points) for path, indicator in indicators(text)]
    for path, points in counted:
        above = [combining[path[:steps]] for steps in range(0, len(path), 2)]
        if points <= ZERO and (above[-1] == "mean" or (_POOLED in above and "indicators" in path)):
            problems.error("mean_of_nothing", (*path, "points"))


def check_parts_named(text: StandardText, problems: Problems) -> None:
    """Parts that may not apply, or that knock out, are parts of the rule; only a part has a title of its own."""
    for path, indicator in indicators(text):
        for steps, rule in groups(indicator.scoring):
            here = (*path, "scoring", *path_of(steps))
            _check_parts(rule, here, problems)
            if rule.title is not None and not steps:
                problems.error_at_key("part_title_unused", (*here, "title"))


def _check_parts(rule: Parts, path: Path, problems: Problems) -> None:
    named = [((*path, "may_not_apply", at), name) for at, name in enumerate(rule.may_not_apply)]
    named += [((*path, "knockouts", name), name) for name in rule.knockouts or {}]
    for here, name in named:
        if name not in rule.parts:
            near = problems.nearest(name, tuple(rule.parts))
            problems.error("part_unknown", here, part=name, allowed=tuple(rule.parts), nearest=near)
