"""What the tests of forms share: recalculating, comparing, and a standard with everything that a rule can do."""

import copy
import subprocess
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from report_files import program
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import parse_document
from yte_check.documents.language import Lang, say
from yte_check.documents.shape import read_shape
from yte_check.documents.source import Source
from yte_check.forms.workbook.result import total_code
from yte_check.scoring.results import Assessment, CriterionResult
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard
from yte_check.station.submission import Intake, Submission, read_submission

AT_ONCE = 100


def recalculated(folder: Path) -> dict[str, Path]:
    """Every workbook of a folder opened, worked out and saved by LibreOffice, by name."""
    office, out = program("soffice", "libreoffice"), folder / "tinh-lai"
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    files = sorted(folder.glob("*.xlsx"))
    command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", out]
    # LibreOffice leaves the last ones of some two hundred and fifty files undone, and says nothing of it.
    for first in range(0, len(files), AT_ONCE):
        subprocess.run([*command, *files[first : first + AT_ONCE]], check=True, capture_output=True, timeout=900)
    return {file.stem: out / file.name for file in files}


def opened(path: Path) -> Any:
    from openpyxl import load_workbook

    return load_workbook(path, data_only=True)


def everything(read: Intake | Submission, standard: Standard) -> Any:
    """All that a submission says, as plain values."""
    submission = read if isinstance(read, Submission) else read_submission(read, standard, Problems())
    ledger = {key: evidence.entry for key, evidence in submission.ledger.items()}
    answers = {number: answer for number, answer in submission.answers.items() if _says_anything(answer)}
    return submission.year, submission.station, answers, ledger, list(ledger)


def _says_anything(answer: Any) -> bool:
    return answer.answer is not None or bool(answer.evidence) or answer.note is not None


def with_fields(standard: Standard) -> Standard:
    """The shipped standard with features that it does not use itself."""
    data = copy.deepcopy(standard.data)
    by_number = {row["number"]: row for criterion in data["criteria"] for row in criterion["indicators"]}
    for number in ("9", "21", "28", "36", "39"):
        by_number[number]["scoring"]["when_absent"] = "excluded"
    by_number["26"]["scoring"]["parts"]["nuoc"]["when_absent"] = "excluded"
    by_number["26"]["scoring"]["parts"]["nha_tieu"]["when_absent"] = "excluded"
    by_number["30"]["scoring"]["parts"]["khuyet_tat"]["when_absent"] = "excluded"
    by_number["17"]["knockout"] = {"below": "1.5"}
    by_number["11"]["knockout"] = "at_zero"
    by_number["9"]["knockout"] = "at_zero"
    by_number["12"]["knockout"] = {"below": "0.5"}
    regions = {
        key: {"points": str(points)}
        for key, points in zip(data["regions"], ("3", "1", "2", "3", "0.25", "1", "3"), strict=True)
    }
    by_number["8"]["scoring"]["options"]["luan_phien"]["points_by"] = {"zone": {"1": "1.5", "2": "2", "3": "3"}}
    by_number["8"]["scoring"]["options"]["khong"] = {
        "label": "Không có bác sĩ* hoặc “dưới” 2 ngày/tuần?",
        "points_by": {"region": {key: value["points"] for key, value in regions.items()}},
    }
    by_number["16"]["scoring"]["bands"] = [
        {"at_least": "2", "at_most": "4", "points": "1"},
        {"at_least": "5", "points": "0.5"},
    ]
    by_number["43"]["scoring"]["bands"] = [
        {"at_least": "6", "below": "12.5", "points": "1"}, {"above": "12.5", "points": "0.5"},
    ]  # fmt: skip
    by_number["44"]["scoring"] |= {"per": "1000", "unit": "phần nghìn", "bands": [{"at_least": "800.5", "points": "1"}]}
    data["recognition"] |= {"total_percent": "79.5", "criterion_percent": "50.25"}
    source = Source("x.yaml", "{}")
    text = read_shape(StandardText, data, parse_document(source))
    return Standard(text, date(2024, 12, 31), (), data)


__all__ = ["Decimal", "everything", "opened", "recalculated", "with_fields"]


def shown(book: Any, assessment: Assessment, lang: Lang = "vi") -> int:
    """Every figure and word of result that the workbook shows, against the evaluator's; returns how many it leaves to
    yte-check."""
    return _Shown(book, assessment, lang).compared()


class _Shown:
    def __init__(self, book: Any, assessment: Assessment, lang: Lang) -> None:
        self.book, self.assessment, self.lang = book, assessment, lang
        self.text = assessment.standard.text
        self.left = 0

    def compared(self) -> int:
        for criterion in self.assessment.criteria:
            number = str(criterion.criterion.number).replace("/", "-")
            self.criterion(self.book[say("form_sheet_criterion", self.lang, number=number)], criterion)
        self.result(self.book[say("form_sheet_result", self.lang)])
        return self.left

    def criterion(self, sheet: Any, criterion: CriterionResult) -> None:
        rows = {str(row[11].value): row for row in sheet.iter_rows()}
        for result in criterion.indicators:
            row = rows[f"head:/answers/{pointer_step(result.indicator.number)}"]
            score = result.score
            self.points(row[6:9], [score.max, score.low, score.high], result.indicator.number)
            self.words(row[5], f"form_status_{result.status}", result.indicator.number)
        for section in criterion.all_sections():
            key = f"section:/sections/{pointer_step(section.criterion.number)}"
            if key in rows:
                score = section.score
                self.points(rows[key][6:9], [score.max, score.low, score.high], section.criterion.number)

    def result(self, sheet: Any) -> None:
        results = {str(row[0].value or row[1].value): row for row in sheet.iter_rows(min_row=6)}
        asked = self.text.asked
        for criterion in self.assessment.criteria:
            for section in criterion.all_sections():
                row, number = results[str(section.criterion.number)], section.criterion.number
                score = section.score
                self.points(row[2:5], [score.max, score.low, score.high], number)
                if asked.share_of(number, section is not criterion):
                    self.points(row[5:6], [section.floor.needed], number)
                    self.words(row[6], f"floor_{section.floor.state}", number)
                else:
                    assert row[6].value is None
            open_ones = sum(result.status in ("missing", "incomplete") for result in criterion.indicators)
            assert results[str(criterion.criterion.number)][7].value == open_ones
        total, score = results[say(total_code(self.text), self.lang)], self.assessment.score
        self.points(total[2:5], [score.max, score.low, score.high], "=")
        if asked.total_percent:
            self.points(total[5:6], [self.assessment.total.needed], "=")
            self.words(total[6], f"floor_{self.assessment.total.state}", "=")
        verdict = results[say("form_result_verdict", self.lang)][2]
        self.words(verdict, f"verdict_{self.assessment.verdict}", "=")
        if self.assessment.levels is not None and self.text.result is not None:
            for level, held in zip(self.text.result.levels, self.assessment.levels.held, strict=True):
                self.words(results[level.title][6], f"floor_{held.state}", level.id)
            said = str(sheet["A3"].value)
            if say("form_worked_out", self.lang) not in said:
                assert level_words(self.assessment, self.lang) in said, said

    def points(self, cells: Any, expected: list[Decimal], where: object) -> None:
        for cell, value in zip(cells, expected, strict=True):
            if cell.value == say("form_worked_out", self.lang):
                self.left += 1
            elif self.text.adds_up:
                assert alike([exact(cell.value)], [value]), (where, cell.coordinate, cell.value, value)
            else:  # a mean has four decimals
                found = Fraction(exact(cell.value))
                assert abs(found - Fraction(value)) < Fraction(1, 10**4), (where, cell.coordinate, cell.value, value)

    def words(self, cell: Any, code: str, where: object) -> None:
        if cell.value == say("form_worked_out", self.lang):
            self.left += 1
        else:
            assert cell.value == say(code, self.lang), (where, cell.coordinate, cell.value, code)


def level_words(assessment: Assessment, lang: Lang) -> str:
    """“mức Khá”, or from the worst to the best."""
    levels, result = assessment.levels, assessment.standard.text.result
    assert levels is not None
    assert result is not None
    best, worst = (
        say("level_none", lang) if at is None else say("level_named", lang, title=result.levels[at].title)
        for at in (levels.best, levels.worst)
    )
    return best if best == worst else say("level_spanning", lang, worst=worst, best=best)


def pointer_step(number: object) -> str:
    return str(number).replace("~", "~0").replace("/", "~1")


def alike(found: list[Decimal], expected: list[Decimal]) -> bool:
    """The same; of a fraction that no decimal is equal to, so far as nine decimals of a step reach."""
    pairs = list(zip(found, map(Fraction, expected), strict=True))
    return all(Fraction(one) == other or _is_near(one, other) for one, other in pairs)


def _is_near(found: Decimal, expected: Fraction) -> bool:
    return 10**9 % expected.denominator != 0 and abs(Fraction(found) - expected) < Fraction(1, 10**7)


def exact(value: Any) -> Decimal:
    """A figure of a workbook, of which spreadsheets keep and show fifteen digits."""
    return Decimal(format(value, ".15g"))
