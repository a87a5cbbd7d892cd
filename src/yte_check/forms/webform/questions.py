"""What the page asks, as its template shows it: the rows of the layout, each with its inputs."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, assert_never

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.forms.layout import (
    EVIDENCE_FIELDS,
    AnswerRow,
    CriterionRows,
    FormRow,
    GroupRow,
    IndicatorRows,
    LeafRows,
    ListOption,
    column_title,
    criteria_rows,
    evidence_title,
    station_rows,
)
from yte_check.forms.rule_words import rule_words
from yte_check.standard.standard import Standard

_NOT_APPLICABLE = "not_applicable"


@record
class Input:
    """``name`` is the path of what is asked; ``kind`` is how it is read. ``id`` is its column in a row, if it has one.

    ``under_value`` says that a file keeps it under the key “value”.
    """

    name: str
    id: str
    label: str
    kind: str
    options: tuple[ListOption, ...] = ()
    hint: str = ""
    under_value: bool = False
    required: bool = False


@record
class PageQuestion:
    """A row: its words, what is asked in it, and what says that it does not apply."""

    label: str
    inputs: tuple[Input, ...] = ()
    left_out: tuple[Input, ...] = ()


class Questions:
    """Everything that is asked, in the order and the words of the other forms."""

    def __init__(self, standard: Standard, year: int, columns: Mapping[Path, str], lang: Lang) -> None:
        self._standard, self._lang, self._columns = standard, lang, columns
        self._numbers = count(1)
        self._yes_no = (ListOption("yes", say("form_yes", lang)), ListOption("no", say("form_no", lang)))
        self._year = year

    def station(self) -> list[Input]:
        return [self._fact(row) for row in station_rows(self._standard, self._lang, int(self._year))]

    def criteria(self) -> list[dict[str, Any]]:
        return [self._criterion(rows) for rows in criteria_rows(self._standard, self._lang)]

    def document(self) -> list[Input]:
        """What is asked of a document; the page makes as many of these as there are documents."""
        options = {"lasting": self._yes_no}
        return [
            self._input(f"evidence.1.{field}", evidence_title(field, self._lang), "text", options.get(field, ()))
            for field in EVIDENCE_FIELDS
        ]

    def _fact(self, row: FormRow) -> Input:
        # an identifying code keeps its zeros, a year is four digits: both are texts here
        kind = {"choice": "choice", "measure": "measurement", "count": "count"}.get(row.kind, "text")
        if row.name == "zone":
            kind = "whole"
        name = ".".join(map(str, row.path))
        required = row.path in (("year",), ("period",), ("station", "name"))
        column = self._columns.get(row.path, "")
        return self._input(name, row.label, kind, row.options, row.hint, column=column, required=required)

    def _criterion(self, rows: CriterionRows) -> dict[str, Any]:
        criterion = rows.criterion
        head = rows.head
        title = say("form_criterion", self._lang, number=criterion.number, title=criterion.title)
        return {
            "number": str(criterion.number),
            "title": head.label if head is not None else title,
            "left_out": self._left_out(head) if head is not None else (),
            "indicators": [self._indicator(each) for each in rows.indicators],
            "sections": [self._criterion(each) for each in rows.sections],
        }

    def _indicator(self, rows: IndicatorRows) -> dict[str, Any]:
        indicator, lang = rows.indicator, self._lang
        name = str(indicator.number)
        return {
            "number": name,
            "title": indicator.title,
            "rule": rule_words(indicator, self._standard, lang),
            "left_out": self._left_out(rows.head),
            "questions": list(self._questions(rows)),
            "beside": [
                self._input(f"{name}.{key}", column_title(key, lang), "names" if key == "evidence" else "text")
                for key in ("evidence", "note")
            ],
        }

    def _questions(self, rows: IndicatorRows) -> Iterator[PageQuestion]:
        for block in rows.blocks:
            if isinstance(block, GroupRow):
                yield PageQuestion(block.head.label, left_out=self._left_out(block.head))
                continue
            if block.title is not None:
                yield PageQuestion(block.title.label, left_out=self._left_out(block.title))
            for row in block.rows:
                label = "" if row.kind == "rate" else row.label  # its two counts say it
                yield PageQuestion(label, tuple(self._answer(block, row)), self._left_out(row))

    def _answer(self, leaf: LeafRows, row: AnswerRow) -> Iterator[Input]:
        match row.kind:
            case "rate":
                assert leaf.rate is not None
                for key, words in (("numerator", leaf.rate.numerator), ("denominator", leaf.rate.denominator)):
                    label = f"{column_title(key, self._lang)}: {words}"
                    yield self._of_path((*row.path, key), label, "count")
            case "yes_no":
                yield self._of_path(row.path, row.label, "yes_no", self._yes_no, under_value=True)
            case "item":
                yield self._of_path(row.path, row.label, "yes_no", self._yes_no)
            case "choice":
                yield self._of_path(row.path, row.label, "choice", row.options, under_value=True)
            case "number":
                yield self._of_path(row.path, row.label, "measurement", under_value=True)
            case "figure":
                yield self._of_path(row.path, row.label, "measurement")
            case _:
                assert_never(row.kind)

    def _of_path(
        self, path: Path, label: str, kind: str, options: tuple[ListOption, ...] = (), *, under_value: bool = False
    ) -> Input:
        column = self._columns.get(path, "")
        return self._input(".".join(map(str, path[1:])), label, kind, options, column=column, under_value=under_value)

    def _left_out(self, row: FormRow) -> tuple[Input, ...]:
        """Where a station says why something does not apply; of a section with the documents that prove it."""
        if not row.optional:
            return ()
        path = (*row.path, _NOT_APPLICABLE)
        steps = path[1:] if path[0] == "answers" else path
        name = ".".join(map(str, steps))
        label = f"{column_title('absent', self._lang)} – {column_title('reason', self._lang)}"
        reason = self._input(name, label, "reason", column=self._columns.get(path, ""))
        if row.kind != "section":
            return (reason,)
        documents = ".".join(map(str, (*row.path, "evidence")))
        return (reason, self._input(documents, column_title("evidence", self._lang), "names"))

    def _input(
        self, name: str, label: str, kind: str, options: tuple[ListOption, ...] = (), hint: str = "",
        *, column: str = "", under_value: bool = False, required: bool = False,
    ) -> Input:  # fmt: skip
        return Input(name, column or f"_{next(self._numbers)}", label, kind, options, hint, under_value, required)
