"""Submissions as phones send them and as servers export them."""

import csv
from io import StringIO
from typing import Any

from conftest import standard_on
from yte_check.forms.layout import FormRow, criteria_rows, station_rows
from yte_check.forms.workbook.answers import entries_of, station_entry
from yte_check.forms.xlsform.names import name_of, plain
from yte_check.station.submission import Submission

STANDARD = standard_on()
SUFFIXES = {"yes_no": ("value",), "choice": ("value",), "number": ("value",)}


def exported(submission: Submission, photos: dict[str, str] | None = None) -> dict[str, str]:
    """A submission as a phone sends it: every question of the form with its group, empty where nothing is said."""
    row = {
        "start": "2024-12-20T08:00:00.000+07:00", "yte_standard": STANDARD.id, "yte_sha256": STANDARD.sha256,
        "yte_as_of": "2024-12-31",
    }  # fmt: skip
    for fact in station_rows(STANDARD, "vi"):
        value = station_entry(fact, submission.year, submission.station)
        row[f"tram/{name_of(fact.path)}"] = _chosen(fact, value)
    for criterion in criteria_rows(STANDARD, "vi"):
        for indicator in criterion.indicators:
            group = f"tc{criterion.criterion.number}/ct{indicator.indicator.number}"
            entries = entries_of(indicator, submission.answer(indicator.indicator.number), "vi")
            for asked in indicator.rows():
                for column in asked.columns:
                    if column == "evidence":
                        continue
                    suffix = SUFFIXES.get(asked.kind, () if column == "answer" else (column,))
                    row[f"{group}/{name_of((*asked.path, *suffix))}"] = _chosen(asked, entries.get((asked.key, column)))
    return row | (photos or {})


def _chosen(row: FormRow, value: Any) -> str:
    """The value that stands for the words of a list."""
    words = {option.label: plain(option.key) for option in row.options} | {"Có": "co", "Không": "khong"}
    return words.get(value, str(value)) if value is not None else ""


def as_csv(rows: list[dict[str, str]], separator: str, group: str) -> str:
    out = StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow([header.replace("/", group) for header in rows[0]])
    writer.writerows([list(row.values()) for row in rows])
    return "\ufeff" + out.getvalue()


def nested(row: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for header, value in row.items():
        inner = found
        *groups, name = header.split("/")
        for each in groups:
            inner = inner.setdefault(each, {})
        number = value.isdigit() and name.endswith(("numerator", "denominator", "value", "year", "population", "zone"))
        inner[name] = int(value) if number else value or None
    return found
