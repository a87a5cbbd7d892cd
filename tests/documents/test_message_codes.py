"""Every message is asked for somewhere, and every code that is asked for has its message."""

import tomllib
from collections.abc import Iterable
from importlib import import_module
from itertools import chain, product
from typing import Any, get_args

import pytest

from conftest import ROOT
from message_codes import SOURCE, composed, rooms_of, written_out
from yte_check.batch.records import GroupBy
from yte_check.comparison.stages import CauseName
from yte_check.comparison.year_causes import AreaCause
from yte_check.compiling.columns import IDENTITY
from yte_check.criteria.checking.examination import CODES
from yte_check.criteria.official.adopting import WhyNotAdopted
from yte_check.criteria.official.columns import READ
from yte_check.criteria.official.fields import FieldName
from yte_check.criteria.official.tables import WhyLeft
from yte_check.criteria.schemas.files import SHAPES
from yte_check.criteria.testing.added import ScaleEnd
from yte_check.criteria.testing.beside.flag_cases import FlagLevel as FlagLevel
from yte_check.criteria.testing.coverage import ConditionKind
from yte_check.criteria.testing.goals import KINDS as GOAL_KINDS
from yte_check.documents.diagnostics import Severity
from yte_check.documents.language import catalogue
from yte_check.documents.office_files.faults import PackageFault
from yte_check.documents.scalar_schemas import SHARED
from yte_check.expected.standing import ArrivalState as HandedIn
from yte_check.filling.register.wanted import WantedState
from yte_check.findings.model import Status as FindingStatus
from yte_check.forms.layout import EVIDENCE_SHEET, RESULT_SHEET, STATION_SHEET
from yte_check.forms.places import CRITERION_COLUMNS
from yte_check.forms.workbook.result import COLUMNS as RESULT_COLUMNS
from yte_check.improvement.model import Done, Fallen
from yte_check.improvement.plan.following import WhyFollowed
from yte_check.improvement.plan.model import ActionStatus
from yte_check.places.model import Part
from yte_check.plans.measure import CONDITIONS as MEASURE_CONDITIONS
from yte_check.plans.measure import Measure
from yte_check.plans.model import Comparison
from yte_check.plans.progress import Noun
from yte_check.plans.progress import State as TargetState
from yte_check.plans.render.progress_rows import TARGET_COLUMNS, TASK_COLUMNS
from yte_check.plans.render.progress_sheets import FIGURE_COLUMNS
from yte_check.plans.schedule import TaskState
from yte_check.recognition.keeping import Whose
from yte_check.recognition.periods import UntilState
from yte_check.report.model import Flag
from yte_check.report.paragraphs import FactName
from yte_check.review.model import Decision
from yte_check.review.resolution import DecisionState
from yte_check.scoring.openness import Lack
from yte_check.scoring.policy import EvidenceMode
from yte_check.scoring.results import Status, Verdict
from yte_check.simulation.counting import Grouping, RefusalCode
from yte_check.standard.amendments import AmendmentText
from yte_check.standard.citing import DOCUMENT_KINDS
from yte_check.standard.grades import Grade
from yte_check.standard.model import CountAsked, Fact, PeriodKind
from yte_check.standard.proofs.tables import RowKind
from yte_check.standard.rules.bounds import Bound
from yte_check.standard.rules.change import ChangeRule
from yte_check.standard.rules.outcomes import OutcomeKind
from yte_check.standard.rules.rate import Rate
from yte_check.standard.zones import Terrain
from yte_check.station.evidence import EvidenceState
from yte_check.station.evidence_dates import DateDoubt
from yte_check.station.model import Standing


def words(*types: Any) -> set[str]:
    """The words of literal types, however they are nested."""
    return set(chain.from_iterable(_words(each) for each in types))


def _words(literal: Any) -> Iterable[str]:
    return words(*args) if (args := get_args(literal)) else () if literal is type(None) else (literal,)


GRADES, VERDICT, OPEN = words(Grade), words(Verdict), words(Verdict) - {"met"}
COUNTED = words(CountAsked.__annotations__["of"])
DOUBTS = words(DateDoubt.__annotations__["code"])
YES_OR_NO: tuple[OutcomeKind, ...] = ("answer", "item")
"""The kinds of outcomes of which cases must reach the yes and the no."""
FAMILIES: dict[str, set[str]] = {
    "adopt_left_{}": words(WhyNotAdopted),
    "answer_absent_{}": words(Rate.__annotations__["when_absent"]),
    "batch_head_{}": words(GroupBy),
    "batch_head_{}_{}": {"_".join(each) for each in product(("criterion", "section", "indicator"), ("low", "high"))},
    "batch_verdict_{}": VERDICT,
    "column_{}": {*TARGET_COLUMNS, *FIGURE_COLUMNS, *TASK_COLUMNS, "remark"},
    "compare_field_{}": words(FieldName, Fact) | set(READ) | {"zone"},
    "compare_left_{}": words(WhyLeft),
    "condition_{}": set(MEASURE_CONDITIONS),
    "count_{}_line": COUNTED,
    "count_{}_asked": COUNTED,
    "count_{}_{}": {
        "_".join(each) for each in product(words(CountAsked.__annotations__["of"]), ("few", "undetermined"))
    },
    "coverage_{}": set(GOAL_KINDS),
    "decision_state_{}": words(DecisionState),
    "decision_{}": words(Decision.__annotations__["decision"]),
    "diff_because_{}": words(CauseName),
    "diff_standing_{}": words(Standing),
    "distance_{}": words(Noun),
    "distance_{}_down": words(Noun) - {"at_least"},  # that all of a whole are asked for has no other way round
    "document_{}": {*DOCUMENT_KINDS.values(), "other"},
    "evidence_{}": (words(EvidenceState) - {"valid"}) | DOUBTS,
    "explain_grade_{}": GRADES,
    "fall_{}": words(Fallen),
    "gap_lacks_count_{}": COUNTED,
    "gap_short_count_{}": COUNTED,
    "gap_spare_count_{}": COUNTED,
    "floor_{}": VERDICT,
    "form_allowed_{}": {"measure", "count", "denominator"},
    "form_allowed_{}_not_zero": {"count", "denominator"},
    "plan_of_former_{}": words(Part),
    "simulate_by_{}": words(Grouping),
    "simulate_refused_{}": words(RefusalCode),
    "simulate_verdict_{}": VERDICT,
    "succession_{}": words(Part),
    "form_column_{}": set(CRITERION_COLUMNS) - {"key"},
    "form_result_{}": set(RESULT_COLUMNS) - {"key", "title"},
    "form_sheet_{}": {STATION_SHEET, EVIDENCE_SHEET, RESULT_SHEET, "criterion"},
    "grade_{}": GRADES,
    "table_column_{}": set(IDENTITY),
    "target_{}": GRADES - {"verified"},
    "heading_{}": OPEN,
    "kind_{}": words(AmendmentText.__annotations__["kind"]),
    "lack_{}": words(Lack),
    "level_{}": words(Comparison),
    "measure_{}": words(*(each.__annotations__["type"] for each in get_args(get_args(Measure)[0]))),
    "move_{}": words(Done),
    "office_{}": words(PackageFault),
    "period_{}": words(PeriodKind),
    "period_named_{}": words(PeriodKind) - {"year"},
    "plan_state_{}": words(WhyFollowed),
    "plan_status_{}": words(ActionStatus),
    "proof_{}": set(CODES),
    "range_{}": words(Bound),
    "report_annex_{}": {"1", "2"},
    "report_conclusion_{}": VERDICT,
    "report_fact_{}": words(FactName),
    "recognition_{}": words(UntilState) - {"valid"},
    "recognition_{}_decided": words(UntilState) - {"valid"},
    "recognition_by_{}": words(Whose),
    "recognition_not_kept_{}": words(Whose),
    "recognition_state_{}": words(UntilState),
    "recognition_tile_{}": words(UntilState) | {"lost"},
    "report_flag_{}": words(Flag),
    "report_knockout_{}": OPEN,
    "report_method_{}": {"mean", "mean_of_indicators"},
    "report_method_evidence_{}": words(EvidenceMode),
    "report_request_{}": VERDICT,
    "report_state_{}": words(EvidenceState) | DOUBTS,
    "report_total_{}": VERDICT,
    "review_{}": words(Decision.__annotations__["decision"]),
    "answer_change_{}": words(ChangeRule.__annotations__["when_absent"]) | {"nothing"},
    "rule_change_{}": words(ChangeRule.__annotations__["as_"]),
    "rule_change_absent_{}": words(ChangeRule.__annotations__["when_absent"]),
    "rule_absent_{}": words(Rate.__annotations__["when_absent"]),
    "schema_{}": set(SHAPES),
    "severity_{}": words(Severity),
    "state_{}": words(TargetState),
    "status_{}": words(FindingStatus, Status),
    "table_lacks_{}": words(RowKind),
    "table_unknown_{}": words(RowKind),
    "task_state_{}": words(TaskState),
    "task_{}": words(TaskState),
    "terrain_{}": words(Terrain),
    "uncovered_held_{}": words(ScaleEnd),
    "uncovered_flag_{}": words(FlagLevel),
    "uncovered_verdict_{}": VERDICT,
    "uncovered_{}": words(ConditionKind) | {"flag_bound", "flag_figure"},
    "uncovered_{}_missed": words(ConditionKind),
    "uncovered_{}{}": (words(OutcomeKind) - set(YES_OR_NO)) | {"_".join(e) for e in product(YES_OR_NO, ("yes", "no"))},
    "verdict_{}": VERDICT,
    "wanted_{}": words(WantedState),
    "expected_state_{}": words(HandedIn),
    "year_cause_{}": words(AreaCause),
    "years_part_{}": words(Part),
    "words_flag_{}": words(FlagLevel),
    "written_{}": set(SHARED),
}
"""Codes that are put together from a word that only its type knows: what that word can be."""


def composed_codes() -> dict[str, set[str]]:
    """Every code that is put together, by its form."""
    found: dict[str, set[str]] = {}
    for _, each in composed(set(catalogue("vi"))):
        codes = each.codes if each.codes is not None else family(each.form)
        found.setdefault(each.form, set()).update(codes)
    return found


def family(form: str) -> set[str]:
    start, end = form.split("{}")[0], form.split("{}")[-1]
    return {f"{start}{word}{end}" for word in FAMILIES[form]}


@pytest.mark.slow
def test_every_family_of_codes_is_enumerated() -> None:
    open_ = {each.form: each.where for _, each in composed(set(catalogue("vi"))) if each.codes is None}
    assert {form: where for form, where in open_.items() if form not in FAMILIES} == {}
    assert set(FAMILIES) <= set(open_)  # none that the sources know nothing of


@pytest.mark.slow
def test_every_code_that_is_put_together_has_a_message() -> None:
    lacking = {form: codes - set(catalogue("vi")) for form, codes in composed_codes().items()}
    assert {form: codes for form, codes in lacking.items() if codes} == {}


def rooms() -> dict[str, set[str]]:
    """Every code that is asked for, with the capabilities that ask for it; a template belongs to who names it."""
    found = {code: set(written_out().get(code, ())) for code in catalogue("vi")}
    for path, each in composed(set(catalogue("vi"))):
        for code in each.codes if each.codes is not None else family(each.form):
            found[code] |= rooms_of(path)
    return found


def home() -> dict[str, str]:
    """The capability in whose catalogue each code stands."""
    names = [path.parent.name for path in SOURCE.glob("yte_check/*/messages.py")]
    return {code: name for name in names for code in import_module(f"yte_check.{name}.messages").MESSAGES}


@pytest.mark.slow
def test_every_message_stands_in_the_room_that_asks_for_it() -> None:
    """What several ask for stands with one of them that none is below, or lower still."""
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    height = {room: -position for position, room in enumerate(contract["contracts"][0]["layers"])}
    stands = home()
    assert len(stands) == len(catalogue("vi"))
    strayed = {
        code: (stands[code], asking)
        for code, asking in rooms().items()
        if (len(asking) == 1 and stands[code] not in asking)
        or any(height[room] < height[stands[code]] for room in asking)
    }
    assert strayed == {}


@pytest.mark.slow
def test_every_message_is_asked_for() -> None:
    asked = set(written_out()).union(*composed_codes().values())
    assert set(catalogue("vi")) - asked == set()
