"""Cases that ask the same: one too many, or one of them wrong."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record


@record
class Asked:
    """What a case asks and what it expects, where it stands, and where problems with it go."""

    given: object
    expected: Mapping[object, object]
    file: str
    line: int
    path: Path
    problems: Problems


def check_twins(cases: Iterable[Asked]) -> None:
    """Add to the problems of the later of two cases that it repeats the earlier one, or contradicts it."""
    seen: dict[object, list[Asked]] = {}
    for asked in cases:
        twins = seen.setdefault(asked.given, [])
        for twin in twins:
            if code := _compared(twin.expected, asked.expected):
                report = asked.problems.error if code == "cases_contradict" else asked.problems.warn
                report(code, asked.path, file=PurePath(twin.file).name, line=str(twin.line))
                break
        twins.append(asked)


def _compared(one: Mapping[object, object], other: Mapping[object, object]) -> str | None:
    if any(one[key] != other[key] for key in one.keys() & other.keys()):
        return "cases_contradict"
    return "case_twice" if one == other else None
