"""The options of commands that tell of recognitions."""

from yte_check.terminal.arguments import DAY, FILE, whole_number
from yte_check.terminal.declared import Option

_MONTHS = whole_number(0, 120, "usage_within")
RECOGNITIONS = Option("help_recognitions", FILE)
WITHIN = 12
"""For how many months ahead is told by default."""


def within_option(*needs: str) -> Option:
    return Option("help_within", _MONTHS, "MONTHS", needs=needs)


def today_option(*needs: str) -> Option:
    return Option("help_within_today", DAY, names=("--today",), needs=needs)
