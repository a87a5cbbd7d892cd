"""A submission on its way from what it was to what it is, one thing exchanged after the other, scored whole each time.

Where a whole is the sum of its indicators, what each of them gains adds up. A mean has no such sum, nor has a whole of
which something is left out, or that is kept within its scale: its points are those of all indicators together. So there
the whole is scored at every stage, and the differences from stage to stage add up to the difference of the whole.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, get_args

from yte_check.documents.record import record, replaced
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.constructs import Construct, constructs_of
from yte_check.standard.model import StandardText
from yte_check.station.evidence import Evidence
from yte_check.station.model import IndicatorAnswer, LeftOut
from yte_check.station.submission import Submission

CauseName = Literal["rule", "place", "data", "evidence", "review", "policy"]
CAUSES: tuple[CauseName, ...] = get_args(CauseName)
_ADDS_UP: frozenset[Construct] = frozenset({"floors", "counts", "knockout_within"})
"""What changes no points, so that those of the indicators still add up."""


class Exchanged(NamedTuple):
    """The answers of an indicator of the later standard. ``carried`` is the earlier one as the later rule reads it,
    None where it cannot be read or there was no such indicator; ``own`` is what the later file itself answers."""

    carried: IndicatorAnswer | None
    own: IndicatorAnswer
    now: IndicatorAnswer


@record
class ScoredStages:
    """The assessments by what was exchanged last, and the one before anything was."""

    before: Assessment
    after: Mapping[CauseName, Assessment]

    def steps(self) -> Iterable[tuple[CauseName, Assessment, Assessment]]:
        """Each cause with the assessments before and after it."""
        earlier = self.before
        for name, later in self.after.items():
            yield name, earlier, later
            earlier = later


def adds_up(text: StandardText) -> bool:
    """Whether the points of a whole are nothing but the sum of those of its indicators."""
    return _ADDS_UP.issuperset(constructs_of(text))


def staged(before: Assessment, after: Assessment, answers: Mapping[int, Exchanged], same_places: bool) -> ScoredStages:
    """``same_places`` says that the place of the earlier submission means something to the later standard."""
    old, new = before.submission, after.submission
    ledger = {**_named(old.ledger, "a"), **_named(new.ledger, "b")}
    place = old if same_places else new
    was = replaced(
        new, station=place.station, zone=place.zone, ledger=ledger, sections=_sections(before, after),
        answers={number: _cited(each.carried, "a") if each.carried else _cited(each.now, "b")
                 for number, each in answers.items()},
    )  # fmt: skip
    moved = replaced(was, station=new.station, zone=new.zone)
    said = {number: _with(each.own, _evidence(each)) for number, each in answers.items()}
    told = replaced(moved, answers=said, sections=_told_sections(was.sections, new.sections))
    proof = {number: _proved(each) for number, each in answers.items()}
    proved = replaced(told, answers=proof, sections=_cited_sections(new.sections, "b"))
    decided = replaced(proved, answers={number: _cited(each.now, "b") for number, each in answers.items()})

    def at(submission: Submission, policy: Policy = before.policy) -> Assessment:
        return assess(after.standard, submission, policy)

    found: dict[CauseName, Assessment] = {
        "rule": at(was), "place": at(moved), "data": at(told), "evidence": at(proved), "review": at(decided),
        "policy": after,
    }  # fmt: skip
    return ScoredStages(before, found)


def _sections(before: Assessment, after: Assessment) -> Mapping[int, LeftOut]:
    """What was said not to apply, as far as the later standard lets it be said."""
    allowed = {section.number for section in after.standard.text.sections() if section.may_not_apply}
    kept = {number: each for number, each in before.submission.sections.items() if number in allowed}
    return _cited_sections(kept, "a")


def _told_sections(before: Mapping[int, LeftOut], now: Mapping[int, LeftOut]) -> Mapping[int, LeftOut]:
    """What is said not to apply, with the documents that proved it before, as far as it was said before."""
    told = _cited_sections(now, "b")
    return {
        number: each._replace(evidence=before[number].evidence) if number in before else each
        for number, each in told.items()
    }


def _cited_sections(sections: Mapping[int, LeftOut], side: str) -> Mapping[int, LeftOut]:
    return {number: each._replace(evidence=_keys(each.evidence, side)) for number, each in sections.items()}


def _named(ledger: Mapping[str, Evidence], side: str) -> Mapping[str, Evidence]:
    """Documents under names that the other side does not have."""
    return {f"{side}:{key}": each for key, each in ledger.items()}


def _keys(evidence: Iterable[str], side: str) -> tuple[str, ...]:
    return tuple(f"{side}:{key}" for key in evidence)


def _cited(answer: IndicatorAnswer, side: str) -> IndicatorAnswer:
    between = tuple(_cited(each, side) for each in answer.between)
    return answer._replace(evidence=_keys(answer.evidence, side), between=between)


def _with(answer: IndicatorAnswer, evidence: tuple[str, ...]) -> IndicatorAnswer:
    return answer._replace(evidence=evidence)


def _evidence(each: Exchanged) -> tuple[str, ...]:
    """The documents that prove an answer before they are exchanged."""
    return _keys(each.carried.evidence, "a") if each.carried is not None else _keys(each.now.evidence, "b")


def _proved(each: Exchanged) -> IndicatorAnswer:
    return _with(each.own, _keys(each.now.evidence, "b"))
