"""Days in their order: a decision is issued, takes effect, is changed while it holds, and ends."""

from datetime import date

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.amendments import AmendmentText
from yte_check.standard.model import LegalDocument, StandardText
from yte_check.standard.proofs.walk import indicators


def check_dates(text: StandardText, problems: Problems) -> None:
    """The decision's own days, and the days on which somebody compared an indicator with it."""
    document = text.document
    _not_before(document.effective, document.issued, ("document", "effective"), problems)
    if document.valid_to is not None:
        _not_before(document.valid_to, document.effective, ("document", "valid_to"), problems)
    for path, indicator in indicators(text):
        for position, confirmation in enumerate(indicator.confirmed):
            _not_before(confirmation.date, document.issued, (*path, "confirmed", position, "date"), problems)


def check_confirmed_by(text: StandardText, today: date, problems: Problems) -> None:
    """Nobody has compared anything on a day that is yet to come."""
    for path, indicator in indicators(text):
        for position, confirmation in enumerate(indicator.confirmed):
            if confirmation.date > today:
                here = (*path, "confirmed", position, "date")
                problems.error("confirmed_in_future", here, day=confirmation.date, today=today)


def check_amendment_dates(text: AmendmentText, amended: LegalDocument, problems: Problems) -> None:
    """An amendment takes effect while the decision that it amends holds."""
    document = text.document
    here: Path = ("document", "effective")
    _not_before(document.effective, document.issued, here, problems)
    if document.effective < amended.effective:
        problems.error("amendment_too_early", here, day=document.effective, amended=amended.effective)
    if amended.valid_to is not None and document.effective > amended.valid_to:
        problems.error("amendment_too_late", here, day=document.effective, amended=amended.valid_to)


def _not_before(day: date, earliest: date, path: Path, problems: Problems) -> None:
    if day < earliest:
        problems.error("day_too_early", path, day=day, earliest=earliest)
