"""Reforms, groups and sweeps over random rows against the evaluator, which scores each row with each text by itself."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from random_submissions import random_submission
from relations import arrow_table
from yte_check.documents.document import parse_document
from yte_check.documents.record import replaced
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.simulation.counting import VERDICTS, Country
from yte_check.simulation.duck import Duck
from yte_check.simulation.editing import with_share
from yte_check.simulation.reforms import Rules, texts_of
from yte_check.simulation.rows import row_of
from yte_check.simulation.sweeps import Sweeping, parse_sweep
from yte_check.simulation.variants import count_variants, varied
from yte_check.standard.amendments import Amendment, read_amendment
from yte_check.standard.library import default_library
from yte_check.standard.standard import Standard

ROWS = 70
YEARS, PROVINCES = (2020, 2022, 2023, 2025), ("Bắc", "Nam", "Trung", None)
FILES = default_library().load("qd-1300-2023")


def amendment(changes: str, more: str = "") -> Amendment:
    text = (
        f"id: thu\namends: qd-1300-2023\n{more}"
        f"document: {{number: a, issuer: b, issued: 2030-01-01, effective: 2030-01-01}}\nchanges:\n{changes}"
    )
    return read_amendment(parse_document(Source("thu.yaml", text)))


REFORM = """\
  - {indicator: 6, path: scoring.bands, to: [{at_least: 90, points: 5}, {at_least: 60, points: 2}], grade: working}
  - {path: recognition.criterion_percent, to: 40, grade: working}
  - {path: recognition.total_percent, to: 70, grade: working}
"""
RULES = Rules(FILES)


@pytest.fixture(scope="module")
def submissions() -> list[Any]:
    """Stations of several years and provinces, some of an unknown place."""
    newest = FILES.in_force(date(2025, 12, 31))
    found = [random_submission(newest, seed, YEARS[seed % 4]) for seed in range(ROWS)]
    return [
        replaced(each, station=replaced(each.station, province=PROVINCES[at % 3 if at % 7 else 3]))
        for at, each in enumerate(found)
    ]


@pytest.fixture(scope="module")
def engine(submissions: list[Any]) -> Iterator[Duck]:
    newest = FILES.in_force(date(2025, 12, 31))
    cells = [row_of(each, newest).cells for each in submissions]
    duck = Duck(1)
    table = arrow_table(RULES.texts(), cells)
    duck._connection.register("given", table)
    duck._connection.execute("CREATE TABLE stations AS SELECT *, CAST(NULL AS VARCHAR) AS unread_ FROM given")
    yield duck
    duck.close()


def country(engine: Duck, baseline: Rules, reform: Rules | None) -> Country:
    provinces = [each for each in PROVINCES if each is not None]
    texts = texts_of([rules for rules in (baseline, reform) if rules is not None], provinces, YEARS)
    found = Country(engine, texts[0], texts[1] if reform is not None else None)
    found.settle()
    assert found.refusals().rows == 0
    return found


def verdict(rules: Rules, submission: Any, change: Any = None) -> str:
    """What the evaluator says, with the text of the year and province."""
    day = rules.as_of or date(int(submission.year), 12, 31)
    standard: Standard = rules.in_force(day, submission.station.province)
    if change is not None:
        standard = replaced(standard, text=change(standard.text))
    return assess(standard, submission).verdict


def counted(verdicts: Any) -> dict[str, int]:
    found = Counter(verdicts)
    return {each: found[each] for each in VERDICTS}


@pytest.mark.slow
def test_a_reform_and_its_groups(engine: Duck, submissions: list[Any]) -> None:
    reform = Rules(FILES, (amendment(REFORM),))
    found = country(engine, RULES, reform).counted(("province", "year"))
    before = [verdict(RULES, each) for each in submissions]
    after = [verdict(reform, each) for each in submissions]
    assert found.baseline == counted(before)
    assert found.reform == counted(after)
    moves = Counter((one, other) for one, other in zip(before, after, strict=True) if one != other)
    assert {(each.from_, each.to): each.count for each in found.moves} == moves
    assert len(moves) >= 2
    for group in found.groups:
        here = [
            at for at, each in enumerate(submissions)
            if (each.station.province, each.year) == (group.by["province"], group.by["year"])
        ]  # fmt: skip
        assert group.baseline == counted(before[at] for at in here)
        assert group.reform == counted(after[at] for at in here)


@pytest.mark.slow
def test_a_reform_of_one_province_holds_there_alone(engine: Duck, submissions: list[Any]) -> None:
    reform = Rules(FILES, (amendment(REFORM, "kind: guideline\nprovince: Nam\n"),))
    found = country(engine, RULES, reform).counted(("province",))
    assert found.reform == counted(verdict(reform, each) for each in submissions)
    for group in found.groups:
        assert (group.baseline == group.reform) is (group.by["province"] != "Nam")


@pytest.mark.slow
def test_a_baseline_of_a_day_holds_in_every_year(engine: Duck, submissions: list[Any]) -> None:
    rules = Rules(FILES, (), date(2022, 12, 31))
    assert country(engine, rules, None).counted().baseline == counted(verdict(rules, each) for each in submissions)


@pytest.mark.slow
def test_a_sweep_in_steps_is_what_each_value_comes_to(engine: Duck, submissions: list[Any]) -> None:
    place = country(engine, RULES, None)
    sweeps = [parse_sweep("6: 0; 90; 95; 101"), parse_sweep("28: 60; 80.1")]
    sweeping = Sweeping(place, place.baseline, sweeps)
    assert sweeping.points() == tuple(sweeping._one_by_one())
    one = [*sweeps[:1]]
    for point in Sweeping(place, place.baseline, one).points():
        change = Sweeping(place, place.baseline, one)._change([point.values["6"]])
        assert point.counts == counted(verdict(RULES, each, change) for each in submissions)


@pytest.mark.slow
def test_a_floor_that_is_swept(engine: Duck, submissions: list[Any]) -> None:
    place = country(engine, RULES, None)
    for point in Sweeping(place, place.baseline, [parse_sweep("criterion_percent: 0; 40; 62.5")]).points():
        value: Decimal = point.values["criterion_percent"]
        wanted = counted(
            verdict(RULES, each, lambda text, to=value: with_share(text, "criterion_percent", to))
            for each in submissions
        )
        assert point.counts == wanted


@pytest.mark.slow
def test_variants_tell_how_many_verdicts_they_change(engine: Duck, submissions: list[Any]) -> None:
    place = country(engine, RULES, None)

    def change(text: Any) -> Any:
        return with_share(text, "total_percent", Decimal(70))

    (found,) = count_variants(place, place.baseline, [change])
    before = [verdict(RULES, each) for each in submissions]
    after = [verdict(RULES, each, change) for each in submissions]
    assert found.counts == counted(after)
    assert found.changed == sum(one != other for one, other in zip(before, after, strict=True)) > 0
    assert varied(place.baseline, change).position == place.baseline.position
