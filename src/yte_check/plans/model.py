"""A plan as it is encoded from its document: targets with their measures, tasks, responsibilities."""

from typing import Annotated, Literal, get_args

from yte_check.documents.constraints import ExactlyWhere
from yte_check.documents.scalars import Day, Number, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Tagged

Comparison = Literal["at_least", "above", "at_most", "below", "about", "between", "maintain"]
COMPARISONS: tuple[Comparison, ...] = get_args(Comparison)


@shape
class PlanDocument:
    """The document that the plan is read from; ``basis`` are the documents that it rests on."""

    number: Text
    issuer: Text
    issued: Day
    title: Text | None = None
    file: Text | None = None
    basis: tuple[Text, ...] = ()


@shape
class YearTarget:
    """What is to be reached in a year, in the target's unit; ``to`` closes a range, «maintain» has no value."""

    year: WholeNumber
    op: Comparison
    value: Number | None = None
    to: Number | None = None

    CONSTRAINTS = (
        ExactlyWhere("value", "op", tuple(op for op in COMPARISONS if op != "maintain"), "target_value"),
        ExactlyWhere("to", "op", ("between",), "target_range"),
    )


@shape
class Baseline:
    """Where the plan says that things stand."""

    value: Number
    year: WholeNumber | None = None


@shape
class ShareMet:
    """The share of communes that meet the standard."""

    type: Literal["share_met"]


@shape
class ShareWhere:
    """The share of stations that get at least ``points`` for an indicator, or for one part of it."""

    type: Literal["share_where"]
    indicator: WholeNumber
    points: Number
    part: Text | None = None


@shape
class RatioOfSums:
    """The sum of the numerators of a rate over the sum of its denominators, over all stations."""

    type: Literal["ratio_of_sums"]
    indicator: WholeNumber
    part: Text | None = None


@shape
class Mean:
    """The mean of a figure over all stations."""

    type: Literal["mean"]
    indicator: WholeNumber
    part: Text | None = None


@shape
class Reported:
    """A figure that stations do not report: the reviewer types it in."""

    type: Literal["reported"]


Measure = Annotated[ShareMet | ShareWhere | RatioOfSums | Mean | Reported, Tagged("type")]


@shape
class Target:
    """One target; ``title`` as printed, ``place`` where it stands in the document."""

    id: Text
    title: Text
    unit: Text
    years: tuple[YearTarget, ...]
    measure: Measure
    place: Text | None = None
    indicator: WholeNumber | None = None
    baseline: Baseline | None = None
    note: Text | None = None


@shape
class Task:
    """What is to be done, by whom, with whom, until when (as printed: a day, a year, «hằng năm»)."""

    title: Text
    lead: Text | None = None
    join: tuple[Text, ...] = ()
    deadline: Text | None = None
    place: Text | None = None


@shape
class Responsibility:
    """A duty of a body under «Tổ chức thực hiện»; ``reports`` is how often it reports."""

    body: Text
    duty: Text
    reports: Text | None = None
    place: Text | None = None


@shape
class PlanText:
    """A plan file. ``standard`` is the one whose indicators its measures mean."""

    id: Text
    title: Text
    document: PlanDocument
    scope: Text
    standard: Text
    targets: tuple[Target, ...]
    tasks: tuple[Task, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
