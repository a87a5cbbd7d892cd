"""What the server says of a submission's own review: KoboToolbox “Not Approved”, Central “rejected”."""

from collections.abc import Iterable

_BEFORE = "validationstatus"
_REJECTED = ("notapproved", "rejected")
_SETTLED = ("", "approved", "received", "null", "none")


def is_rejected(states: Iterable[str]) -> bool:
    return any(_bare(state) in _REJECTED for state in states)


def unsettled(states: Iterable[str]) -> str | None:
    """What is neither approved nor without a word: on hold, with issues, edited since, or a word unknown to us."""
    return next((state.strip() for state in states if _bare(state) not in _SETTLED), None)


def _bare(state: str) -> str:
    return "".join(filter(str.isalpha, state.casefold())).removeprefix(_BEFORE)
