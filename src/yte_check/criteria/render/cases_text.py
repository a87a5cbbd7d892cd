"""``criteria test`` for a reader: each file with its outcome, what is wrong, and what no case reaches."""

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

from yte_check.criteria.render.case_words import words_of
from yte_check.criteria.testing.examination import CasesRun
from yte_check.criteria.testing.goals import Coverage, percent
from yte_check.criteria.testing.suite_run import Tested
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.item_numbers import number_in
from yte_check.documents.language import Lang, say, show_runs
from yte_check.findings.model import Examined, distinct
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.styled import Style, StyledText

_TITLE = 30
_COUNT = 9


def cases_text(examination: CasesRun, lang: Lang, only_wrong: bool = False, words: bool = False) -> StyledText:
    """``only_wrong`` leaves out the files whose cases hold, and the table of what the cases reach; ``words`` begins
    with a sentence for each case."""
    out = StyledText()
    for tested in examination.tested if words else ():
        _sentences(tested, lang, out)
    if not only_wrong:
        for tested in examination.tested:
            _files(tested, lang, out)
    missing = [d for tested in examination.tested for coverage in tested.coverage for d in coverage.missing]
    _diagnostics([d for d in examination.findings.diagnostics if d not in missing], lang, out)
    if not only_wrong:
        for tested in examination.tested:
            _coverage(tested, lang, out)
    _diagnostics(missing, lang, out)
    if not only_wrong or examination.findings.diagnostics:
        _summary(examination, lang, out)
    return out


def _sentences(tested: Tested, lang: Lang, out: StyledText) -> None:
    file = None
    for entry, words in zip(tested.entries, words_of(tested, lang), strict=True):
        if entry.file.name != file:
            file = entry.file.name
            out.line(file, "heading")
        line = say("words_line", lang, line=str(entry.file.line(entry.position)), words=words)
        out.paragraph(line, first="  ", rest="    ")
    out.line()


def _diagnostics(diagnostics: Iterable[Diagnostic], lang: Lang, out: StyledText) -> None:
    found = distinct(diagnostics)
    diagnostics_text(found, lang, out)
    if found:
        out.line()


def _files(tested: Tested, lang: Lang, out: StyledText) -> None:
    if tested.standard is not None:
        number = tested.standard.text.document.number
        out.line(say("test_standard", lang, id=tested.standard.id, number=number), "heading")
    for file in tested.files:
        cases = [examined for examined in tested.examined if examined.file == file]
        counted = _counted(cases)
        code, style = _outcome(counted)
        out.paragraph(say(code, lang, file=PurePath(file).name, **counted), style, first="  ", rest="    ")
    out.line()


def _outcome(counted: dict[str, int | None]) -> tuple[str, Style]:
    if counted["failed"]:
        return "test_file_failed", "bad"
    return ("test_file_held", "good") if counted["count"] and not counted["open"] else ("test_file_failed", "open")


def _counted(cases: Iterable[Examined]) -> dict[str, int | None]:
    """How many cases there are, hold, fail, and were not tried; None instead of the needless 0 of the last two."""
    statuses = Counter(case.status for case in cases)
    return {
        "count": sum(statuses.values()),
        "held": statuses["holds"] + statuses["warned"],
        "failed": statuses["broken"] or None,
        "open": statuses["not_checked"] or None,
    }


def _coverage(tested: Tested, lang: Lang, out: StyledText) -> None:
    if not tested.coverage:
        return
    out.line(say("coverage_head", lang), "heading")
    for coverage in tested.coverage:
        title = say(f"coverage_{coverage.kind}", lang)
        count = f"{coverage.reached}/{coverage.total}"
        line = f"{title:<{_TITLE}}{count:>{_COUNT}}{coverage.percent:>5}%{_missing(coverage, lang)}"
        out.paragraph(line, "open" if coverage.reached < coverage.total else "", first="  ", rest="    ")
    out.line()


def _missing(coverage: Coverage, lang: Lang) -> str:
    if not coverage.missing:
        return ""
    named = {number_in(d.params["indicator"]) for d in coverage.missing if "indicator" in d.params}
    numbers = {number for number in named if number is not None}
    code = "coverage_missing_indicators" if numbers else "coverage_missing"
    return "  " + say(code, lang, count=len(coverage.missing), indicators=show_runs(sorted(numbers)))


def _summary(examination: CasesRun, lang: Lang, out: StyledText) -> None:
    """The last line. The share is of all that the standards can decide, and only 100 where nothing is missing."""
    findings = examination.findings
    counted = _counted(examined for examined in findings.examined if examined.file is not None)
    coverage = [each for tested in examination.tested for each in tested.coverage]
    share = percent(sum(each.reached for each in coverage), sum(each.total for each in coverage)) if coverage else None
    style: Style = "bad" if findings.has("error") else "open" if findings.has("warning") else "good"
    out.paragraph(say("test_summary", lang, files=len(findings.files), percent=share, **counted), style)
