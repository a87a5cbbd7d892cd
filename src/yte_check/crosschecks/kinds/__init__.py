"""The kinds of cross-checks: a closed list and no expressions, as with the rules of a standard.

Every check has bounds beyond which it gives a hint, and some have bounds beyond which the figures cannot both be right.
"""

from typing import TYPE_CHECKING, Annotated

from yte_check.crosschecks.kinds.agree import Agree
from yte_check.crosschecks.kinds.all_maximum import AllMaximum
from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.kinds.jump import Jump
from yte_check.crosschecks.kinds.points_jump import PointsJump
from yte_check.crosschecks.kinds.ratio import Ratio
from yte_check.crosschecks.kinds.shared_answers import SharedAnswers
from yte_check.crosschecks.kinds.shared_evidence import SharedEvidence
from yte_check.crosschecks.kinds.thresholds import Thresholds
from yte_check.documents.tagged import Tagged

AnyCheck = Annotated[
    Agree | Ratio | AllMaximum | Thresholds | SharedAnswers | SharedEvidence | Jump | PointsJump, Tagged("type")
]

if TYPE_CHECKING:

    def _says_everything(check: AnyCheck) -> CrossCheck:
        """Fails in mypy where a member of the list does not say what every kind says; a test names what is missing."""
        return check
