"""A plan as it is encoded from its document: targets, tasks, responsibilities, and what else has a figure or a date."""

from typing import Literal, get_args

from yte_check.batch.area_places import Area
from yte_check.batch.areas import area_named
from yte_check.documents.constraints import AtLeastOne, ExactlyWhere, NeededWhere, NotEmpty, NotTogether, OnlyWith
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.periods import DayMonthOrYear
from yte_check.documents.scalars import Day, Number, Text, WholeNumber, YesNoFlag
from yte_check.documents.shape import shape
from yte_check.plans.measure import Measure
from yte_check.standard.grades import Grade
from yte_check.standard.ids import StandardId
from yte_check.standard.model import CitedSource

Comparison = Literal["at_least", "above", "at_most", "below", "about", "between", "maintain"]
COMPARISONS: tuple[Comparison, ...] = get_args(Comparison)


@shape
class PlanDocument:
    """The document that the plan is read from; ``basis`` are the documents that it rests on.

    ``number`` and ``issued`` are as printed: copies leave the number or the day open. ``sources`` are what tells of it
    where the document itself was not at hand.
    """

    number: Text
    issuer: Text
    issued: DayMonthOrYear
    title: Text | None = None
    file: Text | None = None
    basis: tuple[Text, ...] = ()
    sources: tuple[CitedSource, ...] = ()
    note: Text | None = None


@shape
class YearTarget:
    """What is to be reached in a year, in the target's unit; ``to`` closes a range.

    “maintain” needs no value: it then means what was to be reached before.
    """

    year: WholeNumber
    op: Comparison
    value: Number | None = None
    to: Number | None = None
    text: Text | None = None
    """The words of the document."""
    place: Text | None = None
    onward: YesNoFlag = False
    """“từ năm … trở đi”: the year is the first of many."""
    since: WholeNumber | None = None
    """“tăng … so với năm …”: the figure is the change since that year, in which it is 0."""

    CONSTRAINTS = (
        NeededWhere("value", "op", tuple(op for op in COMPARISONS if op != "maintain"), "target_value"),
        ExactlyWhere("to", "op", ("between",), "target_range"),
        OnlyWith(("since",), "value", "since_value"),
    )


@shape
class Baseline:
    """Where the plan says that things stand; ``text`` are the words of the document."""

    value: Number
    year: WholeNumber | None = None
    text: Text | None = None


@shape
class Mention:
    """Another place of the document that says the same."""

    place: Text
    text: Text


@shape
class Target:
    """One target; ``title`` as printed, ``place`` where it stands in the document.

    ``also`` are places that say the same; ``same_as`` names a target that speaks of the same thing and
    says something else of it. ``printed_unit`` stands where the document prints a unit that cannot be meant.
    ``differs`` says in what the measure, the nearest that stations report, is not what the target means; ``grade`` how
    sure its words and figures are where they were not read in the document itself.
    """

    id: Text
    title: Text
    unit: Text
    years: tuple[YearTarget, ...]
    measure: Measure
    place: Text | None = None
    indicator: ItemNumber | None = None
    baseline: Baseline | None = None
    printed_unit: Text | None = None
    also: tuple[Mention, ...] = ()
    same_as: Text | None = None
    differs: Text | None = None
    grade: Grade | None = None
    note: Text | None = None

    CONSTRAINTS = (NotEmpty("years", "target_without_years"),)

    @property
    def is_change(self) -> bool:
        """Whether its figures are changes since a year, which may go either way."""
        return any(year.since is not None for year in self.years)


@shape
class Due:
    """The deadline as data: from ``start`` to the end of ``end``, or strictly ``before`` a day, or ``every`` year."""

    start: DayMonthOrYear | None = None
    end: DayMonthOrYear | None = None
    before: Day | None = None
    every: Literal["year"] | None = None

    CONSTRAINTS = (AtLeastOne(("end", "before", "every"), "due_without_end"),)


@shape
class Task:
    """What is to be done, by whom, with whom, until when (``deadline`` as printed: a day, a year, “hằng năm”).

    ``state`` is what the document itself says of it.
    """

    id: Text
    title: Text
    lead: Text | None = None
    join: tuple[Text, ...] = ()
    deadline: Text | None = None
    due: Due | None = None
    state: Literal["done", "approved"] | None = None
    place: Text | None = None
    note: Text | None = None


@shape
class Provision:
    """What has a figure or a date but is neither a target nor a task: works of a period, norms, goals in words."""

    text: Text
    place: Text | None = None
    due: Due | None = None
    op: Comparison | None = None
    value: Number | None = None
    to: Number | None = None
    unit: Text | None = None
    same_as: Text | None = None

    CONSTRAINTS = (
        OnlyWith(("value", "to", "unit"), "op", "provision_op"),
        ExactlyWhere("to", "op", ("between",), "target_range"),
    )


@shape
class Responsibility:
    """A duty of a body under “Tổ chức thực hiện”; ``reports`` is how often it reports."""

    body: Text
    duty: Text
    reports: Text | None = None
    place: Text | None = None


@shape
class PlanArea:
    """Where the stations of a plan lie, in names or codes that can be compared with theirs; ``scope`` says it in words.

    ``commune`` is for a plan of one, ``communes`` of several; a code is as ``Area`` has it.
    """

    province: Text | None = None
    district: Text | None = None
    commune: Text | None = None
    communes: tuple[Text, ...] | None = None

    CONSTRAINTS = (
        AtLeastOne(("province", "district", "commune", "communes"), "plan_area_empty"),
        NotTogether(("commune", "communes"), "plan_area_communes"),
    )

    def plain(self) -> Area:
        communes = (*filter(None, (self.commune,)), *(self.communes or ()))
        return area_named(self.province, self.district, communes)


@shape
class PlanText:
    """A plan file. ``standard`` is the one whose indicators its measures mean."""

    id: Text
    title: Text
    document: PlanDocument
    scope: Text
    standard: StandardId
    targets: tuple[Target, ...]
    area: PlanArea | None = None
    tasks: tuple[Task, ...] = ()
    provisions: tuple[Provision, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    note: Text | None = None

    CONSTRAINTS = (NotEmpty("targets", "plan_without_targets"),)

    def target(self, target_id: str) -> Target | None:
        """The target of an id."""
        return next((target for target in self.targets if target.id == target_id), None)
