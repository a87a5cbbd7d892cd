"""How a verdict looks, wherever it is written."""

from collections.abc import Mapping

from yte_check.render.styled import Style
from yte_check.scoring.results import Verdict

VERDICT_STYLES: Mapping[Verdict, Style] = {"met": "good", "not_met": "bad", "undetermined": "open"}
