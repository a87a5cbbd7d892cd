"""What a case comes to, for the count of what all cases together reach."""

from yte_check.authoring.testing.texts import TextInForce
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.scoring.results import Verdict
from yte_check.standard.rules.outcomes import Outcome


@record
class Reached:
    """Outcomes of an indicator's rule, knock-outs by indicator, a verdict that was foretold, the one zone or region,
    rows of the division into zones, and conditions of recognition that were met by not a point more than needed."""

    text: TextInForce
    outcomes: frozenset[tuple[int, Outcome]] = frozenset()
    knockouts: frozenset[int] = frozenset()
    verdict: Verdict | None = None
    zone: int | None = None
    region: str | None = None
    zone_rows: frozenset[Path] = frozenset()
    conditions: frozenset[Path] = frozenset()


@record
class Understood:
    """A case whose every word has a meaning. ``given`` is equal for two cases that ask the same."""

    given: object
    reached: Reached
