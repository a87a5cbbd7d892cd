"""Changes of amendments: each has a source, and no two of them mean the same words on the same day."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from yte_check.documents.diagnostics import Problems
from yte_check.documents.language.names import bare_name
from yte_check.standard.amendments import Amendment, AmendmentText, Change, target


def check_changes(text: AmendmentText, problems: Problems) -> None:
    """What a single amendment says: no words changed twice, and a source for what it calls verified or inferred."""
    for (_, one), (at, other) in combinations(enumerate(text.changes), 2):
        if _overlap(one, other):
            problems.error("change_twice", ("changes", at, "path"), path=other.path)
    if not text.refs and text.document.title_grade != "working":
        problems.error_at_key("grade_without_source", ("document", "title_grade"))
    for at, change in enumerate(text.changes):
        grades = change.grade.values() if isinstance(change.grade, Mapping) else [change.grade]
        if not text.refs and any(grade != "working" for grade in grades):
            problems.error_at_key("grade_without_source", ("changes", at, "grade"))


def check_amendments_apart(amendments: Sequence[Amendment]) -> Iterator[tuple[Amendment, Problems]]:
    """Two amendments that take effect on one day change different things, and have ids of their own."""
    for one, other in combinations(amendments, 2):
        problems = Problems()
        if one.id == other.id:
            problems.error("id_twice", ("id",), id=other.id)
        if one.effective == other.effective and _same_stations(one.text, other.text):
            for at, change in enumerate(other.text.changes):
                if any(_overlap(change, before) for before in one.text.changes):
                    problems.error("amendments_collide", ("changes", at, "path"), path=change.path, other=one.id)
        yield other, problems


def _same_stations(one: AmendmentText, other: AmendmentText) -> bool:
    if one.province is None or other.province is None:
        return True
    return bare_name(one.province) == bare_name(other.province)


def _overlap(one: Change, other: Change) -> bool:
    """Whether two changes mean the same value, or one a value inside the other's."""
    if target(one) != target(other):
        return False
    first, second = one.path.split("."), other.path.split(".")
    shorter = min(len(first), len(second))
    return first[:shorter] == second[:shorter]
