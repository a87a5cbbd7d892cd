"""Days and times of day as spreadsheets store them: numbers of days since a first one."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

EPOCH_1900, EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_NO_DAY = 60
"""Excel has a 29 February 1900, which there was not: days before it are one off."""
_SECONDS = 86_400


def day_of(number: Decimal, epoch: date) -> date | None:
    """The day of a number; None where the calendar has none."""
    try:
        whole = int(number)
        return epoch + timedelta(days=whole + (1 if epoch == EPOCH_1900 and 0 < whole < _NO_DAY else 0))
    except OverflowError:
        return None


def time_of(number: Decimal, *, elapsed: bool = False) -> str:
    """A part of a day as a clock shows it: “4:12”; with ``elapsed`` the hours go on beyond a day."""
    seconds = int((abs(number) * _SECONDS).to_integral_value(ROUND_HALF_UP))
    minutes, second = divmod(seconds if elapsed else seconds % _SECONDS, 60)
    shown = f"{minutes // 60}:{minutes % 60:02}"
    return f"{shown}:{second:02}" if second else shown
