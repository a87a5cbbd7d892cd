"""Checks a commune health station against the national ten-criterion standard (Quyết định 1300/QĐ-BYT).

What a program may use of the package stands here, and is described in ``docs/api.md``; everything else may change.
A name is loaded when it is first asked for, so that the commands start without what they do not need.
"""

TYPE_CHECKING = False  # as type checkers know it, without the import of ``typing``, for which ``--version`` would wait
if TYPE_CHECKING:
    from yte_check.assess.json import to_dict as to_dict
    from yte_check.assess.json import to_json as to_json
    from yte_check.assess.verifying import verify as verify
    from yte_check.documents.diagnostics import Diagnostic as Diagnostic
    from yte_check.documents.diagnostics import InvalidDocument as InvalidDocument
    from yte_check.documents.notices import noticing as noticing
    from yte_check.intake.assessing import assess_station as assess_station
    from yte_check.intake.assessing import load_standard as load_standard
    from yte_check.intake.assessing import make_assessor as make_assessor
    from yte_check.intake.outcomes import Outcome as Outcome
    from yte_check.intake.outcomes import Outcomes as Outcomes
    from yte_check.intake.outcomes import assess_stations as assess_stations
    from yte_check.intake.reading import read_submission as read_submission
    from yte_check.render.diagnostics import explain as explain
    from yte_check.review.verification import Verification as Verification
    from yte_check.scoring.assessor import Assessor as Assessor
    from yte_check.scoring.results import Assessment as Assessment
    from yte_check.scoring.results import CriterionResult as CriterionResult
    from yte_check.scoring.results import IndicatorResult as IndicatorResult
    from yte_check.scoring.results import Reason as Reason
    from yte_check.scoring.results import Verdict as Verdict
    from yte_check.standard.library import UnknownStandard as UnknownStandard
    from yte_check.standard.loading import StandardFiles as StandardFiles
    from yte_check.standard.score import Score as Score
    from yte_check.standard.standard import Standard as Standard
    from yte_check.station.submission import Intake as Intake
    from yte_check.station.submission import Submission as Submission

__version__ = "0.1.0"

_ROOMS = {
    "assess.json": ("to_dict", "to_json"),
    "assess.verifying": ("verify",),
    "documents.diagnostics": ("Diagnostic", "InvalidDocument"),
    "documents.notices": ("noticing",),
    "intake.assessing": ("assess_station", "load_standard", "make_assessor"),
    "intake.outcomes": ("Outcome", "Outcomes", "assess_stations"),
    "intake.reading": ("read_submission",),
    "render.diagnostics": ("explain",),
    "review.verification": ("Verification",),
    "scoring.assessor": ("Assessor",),
    "scoring.results": ("Assessment", "CriterionResult", "IndicatorResult", "Reason", "Verdict"),
    "standard.library": ("UnknownStandard",),
    "standard.loading": ("StandardFiles",),
    "standard.score": ("Score",),
    "standard.standard": ("Standard",),
    "station.submission": ("Intake", "Submission"),
}
_PLACES = {name: f"{__name__}.{room}" for room, names in _ROOMS.items() for name in names}

__all__ = ["__version__", *_PLACES]


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_PLACES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
