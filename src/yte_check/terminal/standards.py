"""The standards that a command knows: those of the user first, then what ships with the tool."""

import os
from datetime import date
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.notices import notice
from yte_check.documents.suggestions import nearest
from yte_check.places.names import use_names_of
from yte_check.standard.library import Library, UnknownStandard, default_library
from yte_check.standard.loading import StandardFiles
from yte_check.standard.standard import Standard
from yte_check.terminal.settings import UsageProblem

ENVIRONMENT_CRITERIA = "YTE_CHECK_CRITERIA"


def library_of(amendments: tuple[Path, ...] = ()) -> Library:
    """The library: folders named in YTE_CHECK_CRITERIA first, then what ships with the tool.

    What is named there and is no folder is told when the run ends. Communes are known by the names of files that lie
    there in ``places/`` as well. Raises InvalidDocument for one of these that cannot be used.
    """
    own = [Path(folder) for folder in os.environ.get(ENVIRONMENT_CRITERIA, "").split(os.pathsep) if folder]
    notice(
        Diagnostic("criteria_no_folder", "warning", str(place), 1, 1, {"name": ENVIRONMENT_CRITERIA})
        for place in own
        if not place.is_dir()
    )
    use_names_of(own)
    return default_library(own, amendments)


def named_standard(wanted: str, library: Library) -> StandardFiles:
    """The standard of ``--standard``. Raises UsageProblem where there is none."""
    try:
        return library.read(library.find(wanted))
    except UnknownStandard as unknown:
        suggestion = nearest(wanted, unknown.known)
        raise UsageProblem("usage_standard", wanted=wanted, known=unknown.known, nearest=suggestion) from None


def text_in_force(wanted: str, library: Library, as_of: date, province: str | None = None) -> Standard:
    """The text of ``--standard`` on a day. Raises UsageProblem, InvalidDocument."""
    return library.in_force(named_standard(wanted, library), as_of, province)
