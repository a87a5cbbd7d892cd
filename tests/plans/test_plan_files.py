"""The five plans that ship say what their documents say: against a table made by reading the documents."""

import re

import pytest

from plan_targets import COUNTS, DEADLINES, TARGETS
from shipped_plans import plan_of
from yte_check.documents.language import show_number
from yte_check.plans.model import Target, YearTarget

PLANS = sorted(TARGETS)
SIGNS = {
    "=": "at_least", "tối thiểu": "at_least", ">": "above", "còn": "at_most", "không quá": "at_most",
    "dưới": "below", "khoảng": "about", "từ": "between", "duy trì": "maintain",
}  # fmt: skip
YEAR = re.compile(rf"(\d{{4}}) ?(:|{'|'.join(SIGNS)}) ?([\d,-]*\d)?(?:, (?=\d{{4}})|$)")


def rows(name: str) -> list[tuple[str, list[tuple[str, str, str]], str]]:
    found = []
    for line in TARGETS[name].strip().splitlines():
        title, years, unit = (cell.strip() for cell in line.split(" | "))
        found.append((title, [tuple(each) for each in YEAR.findall(years)], unit))
    return found


def as_written(year: YearTarget) -> str:
    ends = [show_number(end, "vi") for end in (year.value, year.to) if end is not None]
    return "-".join(ends)


@pytest.mark.parametrize("name", PLANS)
def test_every_target_is_as_the_document_has_it(name: str) -> None:
    plan = plan_of(name)
    for target, (title, years, unit) in zip(plan.targets, rows(name), strict=True):
        assert title in target.title, target.id
        assert unit == target.unit, target.id
        baseline = [(year, value) for year, sign, value in years if sign == ":"]
        wanted = [(int(year), SIGNS[sign], value) for year, sign, value in years if sign != ":"]
        assert baseline == _baseline(target), target.id
        found = [(year.year, year.op, as_written(year)) for year in target.years]
        if name == "luc-binh-2023":  # one commune: the document prints no figure, the file says 1 of 1
            found = [(year, op, "") for year, op, _ in found]
        assert wanted == found, target.id


def _baseline(target: Target) -> list[tuple[str, str]]:
    baseline = target.baseline
    return [] if baseline is None else [(str(baseline.year), show_number(baseline.value, "vi"))]


@pytest.mark.parametrize("name", PLANS)
def test_the_tasks_are_the_rows_of_the_table(name: str) -> None:
    plan = plan_of(name)
    assert tuple(task.deadline for task in plan.tasks) == DEADLINES[name]
    assert (len(plan.targets), len(plan.tasks)) == COUNTS[name]
    for task in plan.tasks:
        assert (task.lead is None) == (task.state == "approved"), task.id
        assert (task.due is None) == (task.state == "approved"), task.id


@pytest.mark.parametrize("name", PLANS)
def test_everything_has_its_place_and_its_words(name: str) -> None:
    plan = plan_of(name)
    assert plan.id == name
    assert plan.document.basis
    assert plan.responsibilities
    assert all(each.place for each in (*plan.targets, *plan.tasks, *plan.provisions, *plan.responsibilities))
    assert all(year.text for target in plan.targets for year in target.years)


@pytest.mark.parametrize("name", PLANS)
def test_the_words_carry_the_figures(name: str) -> None:
    """A figure of a year stands in the words of that year, as printed."""
    for target in plan_of(name).targets:
        for year in target.years:
            for end in (year.value, year.to):
                if end is None or name == "luc-binh-2023":
                    continue
                spelled = {show_number(end, "vi"), f"0{end}", "một" if end == 1 else "", "mỗi" if end == 1 else ""}
                assert any(word and word in (year.text or "") for word in spelled), (target.id, year.year)


def test_the_reporting_rhythms_of_bac_ninh() -> None:
    """The document asks the same bodies for a report every year and every quarter."""
    rhythms = [duty.reports for duty in plan_of("bac-ninh-2018").responsibilities if duty.reports]
    assert rhythms == ["Định kỳ hằng năm", "Định kỳ hằng quý"]
