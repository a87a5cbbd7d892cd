"""The words in which improvements are told: moves, the levels that they lead to, and the work that they are."""

from collections.abc import Callable, Mapping
from dataclasses import field
from decimal import Decimal
from typing import Any, Literal

from yte_check.documents.record import record
from yte_check.standard.score import Score

EitherWay = Literal[
    "raise_rate", "lower_rate", "raise_number", "lower_number", "do_option", "do_item", "lose_item",
    "do_yes", "lose_yes",
]  # fmt: skip
"""What leads to more points as well as, the other way round, to fewer."""
AnswerMove = Literal[
    "answer_yes", "answer_no", "answer_option", "answer_item", "answer_rate", "answer_numerator", "answer_denominator",
    "answer_number_more", "answer_number_less",
]  # fmt: skip
Done = EitherWay | AnswerMove | Literal["prove", "await_decision", "settle"]
Fallen = EitherWay
MoveCode = Done | Fallen


@record
class Move:
    """One thing to do for an indicator.

    ``code`` names its words and ``params`` fill them; ``path`` leads below the indicator to the part or the item
    that it is about; ``levels`` counts the levels that it climbs. ``kind`` is given where the move itself says what
    kind of work it is (an answer to write down, a document to hand in) and not what it is about.
    """

    code: MoveCode
    path: tuple[str, ...] = ()
    params: Mapping[str, object] = field(default_factory=dict)
    levels: int = 1
    kind: str | None = None


@record
class ReachableLevel:
    """A state that an indicator can be brought to: the answer that it then has, its points at each place."""

    answer: Any
    moves: tuple[Move, ...]
    scores: tuple[Score, ...]


@record
class Work:
    """What a move costs for each level: ``effort`` (a weight, no unit), ``cost`` in millions of đồng, days, by whom."""

    kind: str
    effort: Decimal
    days: int
    who: str
    cost: Decimal | None = None
    possible: bool = True
    note: str | None = None


Price = Callable[[Move], Decimal | None]
"""The effort of a move; None where it is not possible at all."""
