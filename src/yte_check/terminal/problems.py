"""What is wrong with files that are left out, on stderr: beside a result and not in it."""

import sys
from collections.abc import Sequence

from yte_check.documents.diagnostics import Diagnostic
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.styled import StyledText
from yte_check.terminal.console import show
from yte_check.terminal.settings import Settings


def show_problems(diagnostics: Sequence[Diagnostic], settings: Settings) -> None:
    out = StyledText()
    diagnostics_text(diagnostics, settings.lang, out)
    show(out, settings, sys.stderr)
