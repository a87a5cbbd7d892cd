"""Grades: whatever is called verified or inferred names where it was read, row by row where a rule has rows."""

from collections.abc import Collection, Iterator, Mapping

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.grades import OTHERS, Grade, GradesByKey, ScoringGrade
from yte_check.standard.model import FACTS, Indicator, StandardText
from yte_check.standard.proofs.walk import indicators, rules_of, sections, tables
from yte_check.standard.standard import Standard


def check_grades_have_sources(text: StandardText, problems: Problems) -> None:
    """A verified or inferred fact has a reference whose source has a title and an address."""
    for grades, refs in _graded(text):
        read = next((path for path, grade in grades.items() if any(each != "working" for each in _each(grade))), None)
        if read is None:
            continue
        if not refs:
            problems.error_at_key("grade_without_source", read)
        elif all(ref in text.sources and text.sources[ref].url is None for ref in refs):
            problems.error_at_key("grade_without_address", read, refs=refs)


def _graded(text: StandardText) -> Iterator[tuple[Mapping[Path, ScoringGrade], tuple[str, ...]]]:
    """Every graded fact, or group of facts that share their references."""
    for name in ("indicator_count", "recognition", "result", "knockout_list", "zones"):
        section = getattr(text, name)
        if section is not None:
            yield {(name, "grade"): section.grade}, section.refs
    yield {("document", "title_grade"): text.document.title_grade}, text.document.refs
    for path, section in sections(text):
        here: Path = (*path, "grade")
        facts = {(*here, "title"): section.grade.title, (*here, "points"): section.grade.points}
        yield facts, section.refs or text.document.refs
    for path, indicator in indicators(text):
        refs = (*indicator.refs, *(confirmation.document for confirmation in indicator.confirmed))
        yield {(*path, "grade", fact): getattr(indicator.grade, fact) for fact in FACTS}, refs


def _each(grade: ScoringGrade) -> Collection[Grade]:
    return list(grade.values()) if isinstance(grade, Mapping) else [grade]


def check_grade_rows(text: StandardText, problems: Problems) -> None:
    """Grades given by rows name rows of the rule's own table, and all of them or “others”."""
    for path, indicator in indicators(text):
        grade = indicator.grade.scoring
        if isinstance(grade, Mapping):
            _check_rows(grade, _rows(indicator, path), (*path, "grade", "scoring"), problems)


def _rows(indicator: Indicator, path: Path) -> set[str]:
    rows: set[str] = set()
    for here, rule in rules_of(indicator, path):
        for _, table in tables(rule, here):
            rows.update("/".join(key) for key in table.values if key)
    return rows


def _check_rows(grade: GradesByKey, rows: set[str], path: Path, problems: Problems) -> None:
    named = set(grade) - {OTHERS}
    for key in sorted(named - rows):
        problems.error_at_key("grade_row_unknown", (*path, key), row=key)
    missing = sorted(rows - named)
    if missing and OTHERS not in grade:
        problems.error_at_key("grade_row_missing", path, rows=missing)
    if not missing and OTHERS in grade:
        problems.warn_at_key("grade_others_unused", (*path, OTHERS))


def check_confirmations_hold(base: Standard, problems: Problems) -> None:
    """What somebody confirmed is still what stands there, in the text as it is without amendments."""
    for fault in base.broken:
        here = (*fault.path, "confirmed", fault.position, "digests", fault.fact)
        by, day = fault.confirmation.by, fault.confirmation.date
        problems.error("confirmed_changed", here, fact=fault.fact, number=fault.indicator, by=by, day=day)
    for path, indicator in indicators(base.text):
        for position, confirmation in enumerate(indicator.confirmed):
            lacking = tuple(fact for fact in confirmation.facts if getattr(confirmation.digests, fact, None) is None)
            if lacking:
                here = (*path, "confirmed", position)
                problems.warn("confirmed_without_digest", here, facts=lacking, number=indicator.number)


def check_confirmations(standard: Standard, problems: Problems) -> None:
    """What somebody confirmed is still graded so, unless it is told of already that it was changed afterwards.

    An amendment that takes the place of a confirmed fact has nobody's confirmation, whatever its digest.
    """
    changed = {(fault.indicator, fault.fact) for fault in standard.broken}
    for path, indicator in indicators(standard.text):
        confirmed = {fact for confirmation in indicator.confirmed for fact in confirmation.facts}
        for fact in FACTS:
            grades = _each(getattr(indicator.grade, fact))
            stands = fact in confirmed and (indicator.number, fact) not in changed
            if stands and any(grade != "verified" for grade in grades):
                problems.warn("confirmed_not_verified", (*path, "grade", fact), fact=fact)
