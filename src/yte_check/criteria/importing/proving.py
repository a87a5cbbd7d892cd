"""A draft beside the proofs of ``criteria check``: a guess that would break one gives way to a stand-in."""

from collections.abc import Iterator, Mapping
from typing import Any

from yte_check.criteria.importing.data import criterion_data, head_data
from yte_check.criteria.importing.draft import CriterionDraft, IndicatorDraft, StandardDraft
from yte_check.criteria.importing.guessing.guess import remark, stand_in
from yte_check.criteria.importing.identity import Identity
from yte_check.documents.diagnostics import Path, Problem, Problems
from yte_check.documents.language import message_of
from yte_check.documents.record import replaced
from yte_check.documents.shape import try_shape
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.catalogue import PROOFS

_FILLERS = {
    "number": "?",
    "issuer": "?",
    "issued": "2000-01-01",
    "effective": "2000-01-01",
    "title": "?",
    "points": "1",
}
"""What stands for a moment where a person has still to write something: no proof of a rule asks for it."""


def text_of(draft: StandardDraft, identity: Identity) -> StandardText:
    """The standard that a draft makes, with what is still open filled for the moment."""
    head = head_data(draft, identity, "?")
    data = {**head, "criteria": [criterion_data(each, draft.lang) for each in draft.criteria]}
    problems = Problems()
    text = try_shape(StandardText, _filled(data), problems)
    if text is None:
        raise AssertionError([(problem.code, problem.path) for problem in problems])
    return text


def settled(draft: StandardDraft, identity: Identity) -> StandardDraft:
    """The draft without rules that contradict themselves."""
    broken: dict[tuple[object, ...], Problem] = {}
    for problem in _faults(text_of(draft, identity)):
        if _is_of_rule(problem):
            broken.setdefault(problem.path[: problem.path.index("scoring")], problem)
    criteria = (_settled(each, ("criteria", position), broken, draft) for position, each in enumerate(draft.criteria))
    return replaced(draft, criteria=tuple(criteria))


def faults_of(draft: StandardDraft, identity: Identity) -> tuple[Problem, ...]:
    """The errors that are left, but for those that come of points that nobody could read."""
    unread = any(each.points is None for each in draft.indicators())
    found = (problem for problem in _faults(text_of(draft, identity)) if problem.severity == "error")
    return tuple(problem for problem in found if not (unread and problem.code == "points_do_not_add_up"))


def _settled(
    criterion: CriterionDraft, path: Path, broken: Mapping[tuple[object, ...], Problem], draft: StandardDraft
) -> CriterionDraft:
    indicators = (
        _replaced(each, broken.get((*path, "indicators", at)), draft) for at, each in enumerate(criterion.indicators)
    )
    sections = (_settled(each, (*path, "criteria", at), broken, draft) for at, each in enumerate(criterion.criteria))
    return replaced(criterion, indicators=tuple(indicators), criteria=tuple(sections))


def _replaced(indicator: IndicatorDraft, problem: Problem | None, draft: StandardDraft) -> IndicatorDraft:
    if problem is None:
        return indicator
    why = message_of(problem.code, problem.params, draft.lang)
    kept = (each for each in indicator.guess.remarks if each.code in _OF_THE_ROW)
    found = stand_in(indicator.title, indicator.points, *kept, remark("import_rule_contradicts", why=why))
    return replaced(indicator, guess=found)


_OF_THE_ROW = ("import_renumbered", "import_perhaps_knockout", "import_points_unread", "import_points_from_guidance")


def _faults(text: StandardText) -> Iterator[Problem]:
    for proof in PROOFS:
        problems = Problems()
        for check in proof.checks:
            check(text, problems)
        yield from problems


def _is_of_rule(problem: Problem) -> bool:
    return problem.severity == "error" and "scoring" in problem.path[4:]


def _filled(data: Any, key: str = "") -> Any:
    if isinstance(data, Mapping):
        return {name: _filled(value, name) for name, value in data.items()}
    if isinstance(data, list):
        return [_filled(each, key) for each in data]
    return _FILLERS.get(key, data) if data == "" else data
