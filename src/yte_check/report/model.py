"""What a report says, before it takes a form: words in one language, figures both exact and as shown."""

from datetime import date
from decimal import Decimal
from typing import Literal

from yte_check.documents.record import record
from yte_check.scoring.policy import EvidenceMode
from yte_check.scoring.results import Status, Verdict
from yte_check.standard.grades import Grade

Flag = Literal["lost", "missing", "unproven"]
"""What an indicator falls short of: points, data, or a valid document."""


@record
class ShownPoints:
    """Points of an applicable maximum, and as a reader sees them: “13,5”, or “12–14” where data is missing."""

    low: Decimal
    high: Decimal
    max: Decimal
    shown: str
    shown_max: str


@record
class Fact:
    label: str
    value: str


@record
class DocumentView:
    """A document of the ledger: what proves which indicators, and whether it can."""

    order: int
    id: str
    title: str
    number: str
    issued: date | None
    shown_issued: str
    file: str
    size: str
    sha256: str
    """Of the file as it is; empty, like the size, where nobody looked at it."""
    file_lines: tuple[str, ...]
    """The file, its size and its hash in groups, for a narrow column."""
    indicators: tuple[int, ...]
    shown_indicators: str
    valid: bool
    state: str


@record
class IndicatorView:
    number: int
    title: str
    points: ShownPoints
    status: Status
    shown_status: str
    data: tuple[str, ...]
    """What the station answered, a line each."""
    rule: tuple[str, ...]
    asked: tuple[str, ...]
    """The evidence that the standard asks for."""
    documents: tuple[DocumentView, ...]
    note: str
    grade: Grade
    shown_grade: str
    provisional: bool
    """Whether points or scoring stand in for a text that has not been verified."""
    flags: tuple[Flag, ...]
    lost: str
    stake: str
    remark: str
    remedy: str = ""
    """What is planned to be done about it, and what became of that; empty without a plan of improvement."""
    who: str = ""
    when: str = ""


@record
class CriterionView:
    number: int
    title: str
    points: ShownPoints
    needed: Decimal
    shown_needed: str
    share: str
    state: Verdict | Literal[""]
    """Whether it has the points that are asked of it; empty where none are."""
    shown_state: str
    indicators: tuple[IndicatorView, ...]
    """Those directly in it: its sections are rows of their own, behind it."""
    adds_up: bool = True
    """Whether its points are the sum of those in it."""
    sections: tuple[int, ...] = ()
    """The numbers of the sections that it is divided into."""


@record
class ReportView:
    verdict: Verdict
    shown_verdict: str
    official: bool
    evidence_mode: EvidenceMode
    year: str
    # The head of the document
    superior: str
    issuer: str
    station: str
    commune: str
    place_and_date: str
    subject: str
    bases: tuple[str, ...]
    opening: str
    writer_notes: tuple[str, ...]
    """What is still to be done before it is signed; in a box outside the text, to be deleted."""
    reference: str
    """“KẾT QUẢ THAM KHẢO”, or empty where the result rests on the verified text only."""
    # The body
    facts: tuple[Fact, ...]
    method: tuple[str, ...]
    cautions: tuple[str, ...]
    """How sure the rules are."""
    points: ShownPoints
    needed: Decimal
    shown_needed: str
    share: str
    total_percent: str
    criterion_percent: str
    total_state: Verdict
    shown_total_state: str
    adds_up: bool
    """Whether the total is the sum of the criteria."""
    conclusion: str
    reasons: tuple[str, ...]
    criteria: tuple[CriterionView, ...]
    lost: tuple[IndicatorView, ...]
    missing: tuple[IndicatorView, ...]
    unproven: tuple[IndicatorView, ...]
    shown_unproven: str
    lost_points: str
    missing_points: str
    requests: tuple[str, ...]
    recipients: tuple[str, ...]
    # The annexes
    provisional_mark: str
    """What the mark (*) means; empty where no indicator bears it."""
    annex_reference: str
    number: str
    """Where its reference is to be written."""
    signer: str
    """The office of whoever signs it."""
    documents: tuple[DocumentView, ...]
    warnings: tuple[str, ...]
    fingerprints: tuple[Fact, ...]
    """What names the result beyond doubt; for the file, like the warnings, and no part of the signed copy."""

    @property
    def indicators(self) -> tuple[IndicatorView, ...]:
        return tuple(indicator for criterion in self.criteria for indicator in criterion.indicators)
