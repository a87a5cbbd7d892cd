"""The form as a page: made of a standard, its program in JavaScript engines, its row of a submission."""

import json
import re
from fractions import Fraction
from typing import Any

from yte_check.compiling.columns import table_columns
from yte_check.documents.diagnostics import Path
from yte_check.forms.webform.program import PageProgram, page_program
from yte_check.scoring.results import Assessment
from yte_check.simulation.rows import row_of
from yte_check.standard.standard import Standard

_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def scripts_of(page: bytes) -> str:
    """What runs in a page."""
    (found,) = _SCRIPT.findall(page.decode("utf-8"))
    return str(found)


class Scorer:
    """A page's program in an engine; ``evaluate`` runs JavaScript and gives what it comes to."""

    def __init__(self, standard: Standard, evaluate: Any) -> None:
        self._program: PageProgram = page_program(standard.text)
        self._standard = standard
        paths: dict[str, Path] = {column.name: column.path for column in table_columns(standard.text)}
        self._short = {name: self._program.columns[path] for name, path in paths.items()}
        self._evaluate = evaluate
        evaluate(f"{self._program.text}\nfunction scoredAs(r) {{ return JSON.stringify(yteProgram.score(r)); }} 0")

    def scored(self, assessment: Assessment, zone: int | None = None) -> dict[str, Fraction]:
        """Every output for the submission of an assessment, exactly; in a zone that it need not say itself."""
        cells = {**row_of(assessment.submission, self._standard).cells, **({"zone": zone} if zone is not None else {})}
        row = {
            self._short[name]: value if isinstance(value, bool | str) else float(value) for name, value in cells.items()
        }
        found = json.loads(self._evaluate(f"scoredAs({json.dumps(row)})"))
        return {name: self._exact(name, found) for name in self._program.units}

    def _exact(self, name: str, found: dict[str, Any]) -> Fraction:
        top, bottom, *over = self._program.units[name]
        value = Fraction(int(found[name])) * top / bottom
        for figure in over:
            value /= int(found[figure])
        return value
