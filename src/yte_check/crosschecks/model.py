"""A file of cross-checks: what is compared, how far figures may differ, and why that matters, in two languages."""

from yte_check.crosschecks.kinds import AnyCheck
from yte_check.documents.constraints import NotEmpty
from yte_check.documents.shape import shape
from yte_check.standard.ids import StandardId


@shape
class CrossChecksText:
    """A file of cross-checks for one standard."""

    standard: StandardId
    checks: tuple[AnyCheck, ...]

    CONSTRAINTS = (NotEmpty("checks"),)
