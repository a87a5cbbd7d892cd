"""The whole of ``criteria test``: the cases of every standard tried, and what was found put together."""

from collections.abc import Sequence
from pathlib import Path

from yte_check.criteria.testing.suite_run import Tested, run_suite
from yte_check.criteria.testing.suites import suites_of
from yte_check.documents.notices import told
from yte_check.documents.record import record
from yte_check.findings.model import Findings, distinct
from yte_check.standard.library import Library


@record
class CasesRun:
    """``unreadable`` holds for a run: something had not the form that it should have."""

    findings: Findings
    tested: tuple[Tested, ...]
    unreadable: bool


def examine(paths: Sequence[Path], library: Library) -> CasesRun:
    """Try every case under some paths. Raises UnknownStandard for a path that leads nowhere."""
    suites = suites_of(paths, library)
    tested = tuple(run_suite(suite, library) for suite in suites.suites)
    loose = distinct([*suites.homeless, *(d for each in tested for d in each.loose), *told()])
    files = dict.fromkeys([*(d.file for d in suites.homeless), *(file for each in tested for file in each.files)])
    examined = tuple(examined for each in tested for examined in each.examined)
    findings = Findings("test", tuple(files), examined, loose)
    return CasesRun(findings, tested, bool(suites.homeless) or any(each.unreadable for each in tested))
