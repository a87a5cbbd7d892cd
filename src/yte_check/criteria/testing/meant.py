"""What a case of answers says, as it was understood."""

from collections.abc import Mapping
from typing import Any

from yte_check.criteria.testing.setting import Setting
from yte_check.documents.record import record


@record
class Meant:
    """The answers by the numbers of their indicators, and where and when they are given."""

    setting: Setting
    answers: Mapping[int, Any]
