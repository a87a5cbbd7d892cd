"""An assessment as a nurse reads it at 80 columns: the verdict first, then why, then what to do."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from yte_check.documents.language import Lang, say, show_number, show_runs
from yte_check.documents.record import record
from yte_check.render.answers import loss_lines
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.flags import flags_text
from yte_check.render.ledger import ledger_lines, ledger_summary, unregistered_text
from yte_check.render.points import interval
from yte_check.render.styled import WIDTH, StyledText, shortened
from yte_check.render.verdicts import VERDICT_STYLES, reason_sentences
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.scoring.verdict import knockouts_applied, knockouts_confirmed
from yte_check.standard.basis import basis
from yte_check.standard.score import Score
from yte_check.station.identity import known_region
from yte_check.station.ledger import LedgerEntry, ledger_of, unregistered

_TITLE = 35
_POINTS = 13
_BAR_CELLS = 10


@record
class Marks:
    """The characters of a bar: points sure, points open, points lost, the floor."""

    sure: str
    open: str
    lost: str
    floor: str


PLAIN_MARKS = Marks("#", "?", ".", "|")
TERMINAL_MARKS = Marks("█", "▒", "·", "│")


def assessment_text(
    assessment: Assessment,
    lang: Lang,
    flags: Iterable[Flag] = (),
    marks: Marks = PLAIN_MARKS,
) -> StyledText:
    """The whole assessment; ``marks`` are block characters on a terminal and ASCII elsewhere."""
    out = StyledText()
    _verdict(assessment, lang, out)
    _subject(assessment, lang, out)
    _criteria(assessment, lang, marks, out)
    _reasons(assessment, lang, out)
    _indicators(assessment, lang, out)
    flags_text(tuple(flags), lang, out)
    _evidence(assessment, tuple(ledger_of(assessment.submission)), lang, out)
    if assessment.submission.warnings:
        out.line().line(say("heading_warnings", lang), "heading")
        diagnostics_text(assessment.submission.warnings, lang, out)
    _notices(assessment, lang, out)
    return out


def _verdict(assessment: Assessment, lang: Lang, out: StyledText) -> None:
    score = assessment.score
    verdict = say(f"verdict_{assessment.verdict}", lang)
    out.add(say("conclusion", lang) + " ").add(verdict, VERDICT_STYLES[assessment.verdict])
    out.line("" if assessment.policy.official else " " + say("for_reference", lang))
    total = say("total_points", lang, points=interval(score, lang), max=score.max, needed=assessment.total.needed)
    out.paragraph(total)
    if assessment.policy.official:
        unverified = sum(result.grade != "verified" for result in assessment.indicators())
        out.paragraph(say("official_only", lang, count=unverified))


def _subject(assessment: Assessment, lang: Lang, out: StyledText) -> None:
    station, standard = assessment.submission.station, assessment.standard
    names = [station.name, station.district, station.province]
    subject = say(
        "subject", lang, names=tuple(name for name in names if name),
        year=str(assessment.submission.year), zone=assessment.submission.zone,
    )  # fmt: skip
    out.line().paragraph(subject).paragraph(basis("basis", standard, lang), "dim")
    if assessment.submission.zone is None and standard.text.zones is not None:
        out.paragraph(say("zone_unknown", lang), "open")
    if station.region is None and standard.text.regions:
        known = known_region(station, assessment.submission.year, standard.text.regions)
        name = standard.text.regions[known] if known is not None else None
        out.paragraph(say("region_unknown", lang, region=name, key=known, province=station.province), "open")


def _criteria(assessment: Assessment, lang: Lang, marks: Marks, out: StyledText) -> None:
    head = f"{say('column_number', lang):>3}  {say('column_criterion', lang):<{_TITLE}}"
    recognition = assessment.standard.text.asked
    half = say("column_half", lang, percent=recognition.criterion_share * 100)
    head += f"{say('column_points', lang):>{_POINTS}}  {half}"
    out.line().line(head, "heading")
    for result in assessment.criteria:
        title = shortened(result.criterion.title, _TITLE - 1)
        points = f"{interval(result.score, lang)}/{show_number(result.score.max, lang)}"
        out.add(f"{result.criterion.number:>3}  {title:<{_TITLE}}{points:>{_POINTS}}  ")
        style = VERDICT_STYLES[result.floor.state]
        bar = _bar(result.score, recognition.criterion_share, marks)
        out.add(bar, style).line(" " + say(f"floor_{result.floor.state}", lang), style)


def _bar(score: Score, floor: Decimal, marks: Marks) -> str:
    """Points of the maximum as cells, with a mark at the floor (a share, 0 … 1). Cells are never rounded up."""
    if not score.max:
        return marks.lost * _BAR_CELLS
    sure = int(score.low * _BAR_CELLS / score.max)
    possible = int(score.high * _BAR_CELLS / score.max)
    cells = marks.sure * sure + marks.open * (possible - sure) + marks.lost * (_BAR_CELLS - possible)
    mark = min(int(floor * _BAR_CELLS), _BAR_CELLS)
    return cells[:mark] + marks.floor + cells[mark:]


def _reasons(assessment: Assessment, lang: Lang, out: StyledText) -> None:
    if assessment.verdict == "met":
        return
    out.line().line(say(f"heading_{assessment.verdict}", lang), "heading")
    for reason in reason_sentences(assessment, lang):
        out.paragraph(reason, first="  - ", rest="    ")


def _indicators(assessment: Assessment, lang: Lang, out: StyledText) -> None:
    results = list(assessment.indicators())
    missing = sorted((r for r in results if r.stake), key=lambda r: (-r.stake, r.indicator.number))
    if assessment.policy.official:
        # What the law does not let us know yet is nothing that the station could supply.
        missing = [result for result in missing if result.grade == "verified"]
    if missing:
        stake = sum((result.stake for result in missing), Decimal(0))
        out.line().line(say("heading_missing", lang, points=stake), "heading")
        _list(missing, assessment, lang, out)
    lost = sorted((r for r in results if r.lost), key=lambda r: (-r.lost, r.indicator.number))
    if lost:
        points = sum((result.lost for result in lost), Decimal(0))
        out.line().line(say("heading_lost", lang, points=points), "heading")
        _list(lost, assessment, lang, out)


def _list(results: Iterable[IndicatorResult], assessment: Assessment, lang: Lang, out: StyledText) -> None:
    for result in results:
        points = f"{interval(result.score, lang)}/{show_number(result.score.max, lang)}"
        title = shortened(result.indicator.title, WIDTH - 6 - 14)
        out.add(f"{result.indicator.number:>4}. ").line(f"{title:<{WIDTH - 6 - 14}}{points:>14}")
        if result.claimed:
            for line in loss_lines(result.indicator.scoring, result.answer.answer, assessment.place, lang):
                out.paragraph(line, "dim", first="      ")


def _evidence(assessment: Assessment, ledger: Sequence[LedgerEntry], lang: Lang, out: StyledText) -> None:
    if assessment.policy.evidence == "off":
        return
    if ledger:
        out.line().line(say("heading_evidence", lang, summary=ledger_summary(ledger, lang)), "heading")
        ledger_lines(ledger, lang, out)
    left = unregistered(assessment.submission) if ledger else ()
    if left:
        out.paragraph(unregistered_text(left, lang), "open", first="  ", rest="    ")
    unproven = assessment.unproven()
    if not unproven:
        return
    numbers = [result.indicator.number for result in unproven]
    out.line().paragraph(say("unproven", lang, count=len(unproven), numbers=show_runs(numbers)), rest="  ")


def _notices(assessment: Assessment, lang: Lang, out: StyledText) -> None:
    out.line()
    grades = assessment.grades()
    out.paragraph(
        say("notice_grades", lang, **{str(grade): count for grade, count in grades.items()}), "dim", rest="  "
    )
    if assessment.verdict == "met" and not knockouts_confirmed(assessment):
        out.paragraph(say("knockout_list_unconfirmed", lang, count=knockouts_applied(assessment)), "dim", rest="  ")
