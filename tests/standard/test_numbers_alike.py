"""Printed numbers that a reader, a file system or an order cannot tell apart are one number given twice."""

from datetime import date
from pathlib import Path

import pytest

from yte_check.criteria.checking.examination import examine
from yte_check.standard.library import Library

GRADE = "{number: working, title: working, points: working, scoring: working}"
RULE = "{type: yes_no, points: 1, question: Có %s?}"


def standard(folder: Path, one: str, other: str) -> set[str]:
    """The codes of what is wrong with a standard whose two indicators have these numbers."""
    rows = "".join(
        f"  - {{number: '{number}', title: Chỉ tiêu {at}, points: 1, grade: {GRADE},\n"
        f"     scoring: {RULE % at}, evidence: [Sổ {at}], verify: [record]}}\n"
        for at, number in enumerate((one, other))
    )
    (folder / "bo").mkdir()
    (folder / "bo" / "standard.yaml").write_text(
        "id: bo\ntitle: Bộ\n"
        "document: {number: 1/QĐ-SYT, issuer: Sở Y tế, issued: 2024-01-15, effective: 2024-02-01, refs: [a]}\n"
        "indicator_count: {value: 2, grade: working}\nsources: {a: {title: Văn bản, url: 'https://example.vn/1'}}\n"
        "points: 2\nnumbers: as_printed\n"
        "recognition: {total_percent: 80, criterion_percent: 0, no_knockout: no, valid_years: 1, grade: working}\n"
        "criteria:\n- number: 9\n  title: Tiêu chí\n  points: 2\n  grade: {title: working, points: working}\n"
        f"  indicators:\n{rows}",
        encoding="utf-8",
    )
    examination = examine([folder / "bo"], Library((folder,)), date(2024, 12, 31))
    return {each.code for found in examination.findings.examined for each in found.diagnostics}


@pytest.mark.parametrize(("one", "other"), [("A1", "a1"), ("A1", "A 1"), ("1.1", "1-1"), ("1.1", "1.01"), ("7", "07")])
def test_numbers_that_are_alike_are_one(one: str, other: str, tmp_path: Path) -> None:
    assert standard(tmp_path, one, other) == {"number_twice"}


@pytest.mark.parametrize(("one", "other"), [("A1", "A10"), ("1.1", "1.10"), ("1.1", "11"), ("A1", "B1"), ("1a", "1b")])
def test_numbers_that_differ_are_two(one: str, other: str, tmp_path: Path) -> None:
    assert standard(tmp_path, one, other) == set()
