"""A plan of improvement (“kế hoạch cải thiện”) as a file: who does what by when, and what shall come of it."""

from typing import Literal, get_args

from yte_check.documents.constraints import NotEmpty
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.scalars import Day, Names, Points, Raw, SignedPoints, Text
from yte_check.documents.shape import shape
from yte_check.standard.ids import StandardId
from yte_check.station.model import Commune, Year

ActionStatus = Literal["planned", "doing", "done", "dropped"]
STATUSES: tuple[ActionStatus, ...] = get_args(ActionStatus)


@shape
class PlanStation:
    """Whose plan it is, and to whom it answers."""

    name: Text
    commune: Commune | None = None
    district: Text | None = None
    province: Text | None = None
    superior: Text | None = None
    recipients: Names | None = None
    approver: Names | None = None


@shape
class PlanSource:
    """The submission from which the plan was drawn up."""

    path: Text
    sha256: Text


@shape
class PlanAction:
    """What is to be done for an indicator; done is what brings it to ``points_goal`` in the next submission."""

    indicator: ItemNumber
    title: Text
    action: Text
    cause: Text
    points_now: SignedPoints
    points_goal: SignedPoints
    answer: Raw | None = None
    who: Text | None = None
    deadline: Day | None = None
    evidence: tuple[Text, ...] = ()
    cost: Points | None = None
    status: ActionStatus = "planned"
    note: Text | None = None


@shape
class ImprovementText:
    """``year`` is the year that was assessed; the plan is for what comes after it, from ``start`` on.

    ``target`` is the share of all points (%) that is aimed at, ``level`` the id of the level, where that is not
    recognition.
    """

    standard: StandardId
    year: Year
    station: PlanStation
    submission: PlanSource
    start: Day
    points_now: SignedPoints
    points_goal: SignedPoints
    actions: tuple[PlanAction, ...]
    target: Points | None = None
    level: Text | None = None
    note: Text | None = None

    CONSTRAINTS = (NotEmpty("actions", "plan_without_actions"),)
