"""What a case of answers says, as it was understood."""

from collections.abc import Mapping

from yte_check.criteria.testing.setting import Setting
from yte_check.documents.record import record
from yte_check.station.model import IndicatorAnswer


@record
class Meant:
    """The answers by the numbers of their indicators, and where and when they are given."""

    setting: Setting
    answers: Mapping[int, IndicatorAnswer]
    sections: Mapping[int, str] | None = None
    """Why a criterion or section is left out."""
    shared: int = 0
    """How many further answers are those of the file."""
