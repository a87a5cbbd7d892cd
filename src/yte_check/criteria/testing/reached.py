"""What a case comes to, for the count of what all cases together reach."""

from collections.abc import Mapping
from decimal import Decimal

from yte_check.criteria.testing.added import ScaleEnd
from yte_check.criteria.testing.hanging import Hanging
from yte_check.criteria.testing.texts import TextInForce
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.scoring.results import Verdict
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.station.model import IndicatorAnswer


@record
class Reached:
    """Outcomes of an indicator's rule and the points that they gave, a verdict that was foretold with what hangs on
    it, the one zone or region, and rows of the division into zones."""

    text: TextInForce
    outcomes: frozenset[tuple[int, RuleOutcome]] = frozenset()
    points: frozenset[tuple[int, Decimal]] = frozenset()
    verdict: Verdict | None = None
    zone: int | None = None
    region: str | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    zone_rows: frozenset[Path] = frozenset()
    hanging: Hanging = Hanging()
    level: str | None = None
    """The one level that was foretold of a station."""
    absent: frozenset[tuple[int, Path]] = frozenset()
    """What was said not to apply: an indicator, or a part of its rule."""
    sections: frozenset[tuple[int, bool]] = frozenset()
    """The sections that a station leaves out (yes), or does not (no), of those of which it may say so."""
    added: frozenset[int] = frozenset()
    """The indicators whose points come on top, or are taken off, in a sum that was foretold."""
    held: frozenset[ScaleEnd] = frozenset()
    """The ends of the scale beyond which that sum would be."""


@record
class Understood:
    """A case whose every word has a meaning. ``given`` is equal for two cases that ask the same, ``answers``
    are by the numbers of their indicators, and ``shared`` is how many more the file has for all its cases."""

    given: object
    reached: Reached
    answers: Mapping[int, IndicatorAnswer]
    shared: int = 0
