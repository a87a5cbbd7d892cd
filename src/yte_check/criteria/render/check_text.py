"""``criteria check`` for a reader: every proof with its outcome, what is wrong, and what is not yet known."""

from yte_check.criteria.checking.examination import CheckRun
from yte_check.criteria.checking.standards import Checked
from yte_check.documents.language import Lang, say, show_runs
from yte_check.findings.model import Findings, Status
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.styled import Style, StyledText
from yte_check.standard.model import FACTS

_STYLES: dict[Status, Style] = {"holds": "good", "warned": "open", "broken": "bad", "not_checked": "dim"}


def check_text(examination: CheckRun, lang: Lang, only_wrong: bool = False) -> StyledText:
    """``only_wrong`` leaves out what holds and what is still working."""
    out = StyledText()
    findings = examination.findings
    if not only_wrong:
        _proofs(findings, lang, out)
    diagnostics_text(findings.diagnostics, lang, out)
    if findings.diagnostics:
        out.line()
    if not only_wrong:
        for checked in examination.standards:
            _working(checked, lang, out)
    summary(findings, lang, out)
    return out


def _proofs(findings: Findings, lang: Lang, out: StyledText) -> None:
    width = max(len(say(f"status_{status}", lang)) for status in _STYLES)
    for examined in findings.examined:
        status = say(f"status_{examined.status}", lang)
        out.add(f"  {status.ljust(width)}  ", _STYLES[examined.status]).line(say(examined.title, lang))
    if findings.examined:
        out.line()


def _working(checked: Checked, lang: Lang, out: StyledText) -> None:
    """What a standard does not know for sure, fact by fact."""
    if checked.standard is None:
        return
    working = dict(checked.working())
    frame = checked.working_frame()
    if frame:
        out.paragraph(say("check_working_frame", lang, id=checked.standard.id, keys=frame), "open")
    if not working and not frame:
        out.paragraph(say("check_nothing_working", lang, id=checked.standard.id), "good")
    if not working:
        return
    out.paragraph(say("check_working", lang, id=checked.standard.id, count=len(working)), "open")
    for fact in FACTS:
        numbers = [number for number, facts in working.items() if fact in facts]
        if numbers:
            out.paragraph(say(f"check_working_{fact}", lang, numbers=show_runs(numbers)), first="  ", rest="    ")


def summary(findings: Findings, lang: Lang, out: StyledText) -> None:
    """The last line: how many files, errors and warnings."""
    errors = sum(diagnostic.severity == "error" for diagnostic in findings.diagnostics)
    warnings = len(findings.diagnostics) - errors
    style: Style = "bad" if errors else "open" if warnings else "good"
    code = "check_summary" if errors or warnings else "check_clean"
    out.paragraph(say(code, lang, files=len(findings.files), errors=errors, warnings=warnings), style)
