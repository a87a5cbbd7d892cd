"""What is wrong with files that are left out, on stderr: beside a result and not in it."""

import sys
from collections.abc import Sequence

from yte_check.cli.settings import Settings
from yte_check.cli.terminal.console import show
from yte_check.documents.diagnostics import Diagnostic
from yte_check.reports.diagnostics import diagnostics_text
from yte_check.reports.styled import StyledText


def show_problems(diagnostics: Sequence[Diagnostic], settings: Settings) -> None:
    out = StyledText()
    diagnostics_text(diagnostics, settings.lang, out)
    show(out, settings, sys.stderr)
