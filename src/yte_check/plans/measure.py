"""How the value of a target comes about: a closed vocabulary, declared in the plan."""

from typing import Annotated, Literal

from yte_check.documents.constraints import ExactlyOne
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.scalars import Number, Text
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Tagged

CONDITIONS = ("points", "answers", "item", "at_least", "above", "at_most", "below")


@shape
class ShareMet:
    """The share of communes that meet the standard, or (``level``) have the level of this id or a better one."""

    type: Literal["share_met"]
    level: Text | None = None


@shape
class ShareWhere:
    """The share of stations whose indicator, or one part of it, satisfies one condition.

    ``points``: it got at least so many; ``answers``: it is answered with one of these; ``item``: this item of a
    list is there; the others compare the rate or the figure that was answered.
    """

    type: Literal["share_where"]
    indicator: ItemNumber
    part: Text | None = None
    points: Number | None = None
    answers: tuple[Text, ...] | None = None
    item: Text | None = None
    at_least: Number | None = None
    above: Number | None = None
    at_most: Number | None = None
    below: Number | None = None

    CONSTRAINTS = (ExactlyOne(CONDITIONS),)


@shape
class RatioOfSums:
    """The sum of the numerators of a rate over the sum of its denominators, over all stations.

    ``counted`` is what a numerator counts: people, children, hamlets.
    """

    type: Literal["ratio_of_sums"]
    indicator: ItemNumber
    part: Text | None = None
    counted: Text | None = None


@shape
class Mean:
    """The mean of a figure over all stations."""

    type: Literal["mean"]
    indicator: ItemNumber
    part: Text | None = None


@shape
class Reported:
    """A figure that stations do not report: the reviewer types it in."""

    type: Literal["reported"]


Measure = Annotated[ShareMet | ShareWhere | RatioOfSums | Mean | Reported, Tagged("type")]
