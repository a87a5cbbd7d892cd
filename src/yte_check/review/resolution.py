"""What all rounds together come to: which decision of an indicator holds, where reviewers differ, what was overturned.

A later decision overturns an earlier one, except that two reviewers of one round stand beside each other whatever
their days, and that of two decisions of one day none is the later. Where those that stand differ the indicator is
disputed: it lies between them until a later round decides.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Literal

from yte_check.documents.diagnostics import Diagnostic, Problems, located
from yte_check.documents.language.collation import same_name
from yte_check.documents.record import record
from yte_check.review.rulings import Fitted, Ruling

DecisionState = Literal["holds", "disputed", "confirmed", "overturned"]


@record
class Traced:
    """A decision and what became of it; ``by`` is the later one that confirmed or overturned it."""

    ruling: Ruling
    state: DecisionState
    by: Ruling | None = None


@record
class Resolution:
    """Every decision of one indicator, in the order of their days."""

    trace: tuple[Traced, ...]

    @property
    def standing(self) -> tuple[Ruling, ...]:
        """The decisions that no later one has replaced; where they differ the indicator is disputed."""
        return tuple(each.ruling for each in self.trace if each.by is None)

    @property
    def disputed(self) -> bool:
        return any(each.state == "disputed" for each in self.trace)

    @property
    def settled(self) -> Ruling | None:
        """The decision that holds, the latest where several say the same; None where they differ."""
        return None if self.disputed else self.standing[-1]

    @property
    def overturned(self) -> tuple[Traced, ...]:
        return tuple(each for each in self.trace if each.state == "overturned")


Resolutions = Mapping[int, Resolution]


def resolved(fitted: Iterable[Fitted]) -> Resolutions:
    """The reviews of a submission together, by indicator; their order is of no matter."""
    rulings: dict[int, list[Ruling]] = {}
    for each in fitted:
        for number, ruling in each.rulings.items():
            rulings.setdefault(number, []).append(ruling)
    return {number: resolution_of(rulings[number]) for number in sorted(rulings)}


def resolution_of(rulings: Iterable[Ruling]) -> Resolution:
    """The decisions of one indicator, of which there is at least one."""
    in_order = sorted(rulings, key=lambda ruling: (ruling.date, ruling.review.path))
    standing: list[Ruling] = []
    replaced_by: dict[int, Ruling] = {}
    for _, of_day in groupby(in_order, key=lambda ruling: ruling.date):
        new = list(of_day)
        for earlier in standing:
            later = next((each for each in new if not _beside(earlier, each)), None)
            if later is not None:
                replaced_by[id(earlier)] = later
        standing = [*(each for each in standing if id(each) not in replaced_by), *new]
    differ = any(each.outcome != standing[0].outcome for each in standing)
    return Resolution(tuple(_traced(each, replaced_by.get(id(each)), differ) for each in in_order))


def disputes(resolutions: Resolutions) -> tuple[Diagnostic, ...]:
    """A warning for each indicator of which reviewers differ, at the decision of the later file."""
    found: list[Diagnostic] = []
    for number, resolution in resolutions.items():
        if resolution.disputed:
            found += _dispute(number, resolution.standing)
    return tuple(found)


def _beside(one: Ruling, other: Ruling) -> bool:
    """Whether they are of two reviewers of one round."""
    return same_name(one.round) == same_name(other.round) and same_name(one.reviewer) != same_name(other.reviewer)


def _traced(ruling: Ruling, by: Ruling | None, differ: bool) -> Traced:
    if by is None:
        return Traced(ruling, "disputed" if differ else "holds")
    return Traced(ruling, "confirmed" if by.outcome == ruling.outcome else "overturned", by)


def _dispute(number: int, standing: Sequence[Ruling]) -> tuple[Diagnostic, ...]:
    last = standing[-1]
    other = next(each for each in reversed(standing) if each.outcome != last.outcome)
    problems = Problems()
    problems.warn_at_key(
        "review_decided_twice", last.path,
        number=str(number), reviewer=last.reviewer, other_reviewer=other.reviewer, other=other.review.path,
    )  # fmt: skip
    return located(problems, last.review.document)
