"""An assessment as a nurse reads it at 80 columns: the verdict first, then why, then what to do."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from yte_check.documents.language import Lang, say, show_runs
from yte_check.documents.record import record
from yte_check.render.answers import loss_lines
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.flags import flags_text
from yte_check.render.ledger import ledger_lines, ledger_summary, unregistered_text
from yte_check.render.levels import count_line, lacking_for_next, left_out_lines, level_line, tally_line
from yte_check.render.points import interval, of_maximum
from yte_check.render.styled import WIDTH, StyledText, shortened
from yte_check.render.verdicts import VERDICT_STYLES, reason_sentences
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment, CriterionResult, IndicatorResult
from yte_check.scoring.verdict import knockouts_applied, knockouts_confirmed, next_level
from yte_check.standard.basis import basis
from yte_check.standard.model import StandardText
from yte_check.standard.score import ZERO, Score
from yte_check.station.identity import known_region
from yte_check.station.ledger import LedgerEntry, ledger_of, unregistered

_NUMBER = 3
_POINTS = 13
_LINE = 51
"""The columns that numbers, titles and points have together."""
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
    if lines := tuple(left_out_lines(assessment, lang)):
        _listed(say("heading_left_out", lang), lines, out)
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
    if line := level_line(assessment, lang):
        out.paragraph(line)
    needed = assessment.total.needed if assessment.standard.text.asked.total_percent else None
    out.paragraph(say("total_points", lang, points=interval(score, lang), max=score.max, needed=needed))
    if line := tally_line(assessment, lang):
        out.paragraph(line)
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
    for name, attribute in (standard.text.attributes or {}).items():
        if name not in (station.attributes or {}):
            out.paragraph(say("attribute_open", lang, name=name, title=attribute.title), "open")


def _criteria(assessment: Assessment, lang: Lang, marks: Marks, out: StyledText) -> None:
    text, rows = assessment.standard.text, tuple(assessment.sections())
    number, points = _widths(assessment, rows, lang)
    title = _LINE - number - points
    head = f"{say('column_number', lang):>{number}}  {say('column_criterion', lang):<{title}}"
    half = say("column_half", lang, percent=text.asked.common_percent)
    head += f"{say('column_points', lang):>{points}}  {half if _asks_floors(text) else ''}"
    out.line().line(head.rstrip(), "heading")
    own = text.asked.criteria or {}
    for depth, result in _nested(assessment.criteria):
        criterion, score = result.criterion, result.score
        named = shortened("  " * depth + criterion.title, title - 1)
        figures = of_maximum(score, lang)
        out.add(f"{criterion.number!s:>{number}}  {named:<{title}}{figures:>{points}}  ")
        if not score.max and score.excluded:
            out.line(say("not_applied", lang), "dim")
            continue
        share = text.asked.share_of(criterion.number) if not depth or criterion.number in own else ZERO
        style = VERDICT_STYLES[result.floor.state] if share else ""
        out.add(_bar(score, share, marks), style)
        out.line(" " + say(f"floor_{result.floor.state}", lang) if share else "", style)
    for count in assessment.counts:
        out.paragraph(count_line(count, lang), VERDICT_STYLES[count.condition.state], rest="  ")


def _nested(results: Iterable[CriterionResult], depth: int = 0) -> Iterator[tuple[int, CriterionResult]]:
    for result in results:
        yield depth, result
        yield from _nested(result.sections, depth + 1)


def _widths(assessment: Assessment, rows: Iterable[CriterionResult], lang: Lang) -> tuple[int, int]:
    """Of the columns of numbers and of points: what the widest needs, where that is more than usual."""
    results = list(rows)
    number = max([_NUMBER, *(len(str(each.criterion.number)) for each in results)])
    shown = (of_maximum(each.score, lang) for each in results)
    return number, max([_POINTS, *(len(each) + 1 for each in shown)])


def _asks_floors(text: StandardText) -> bool:
    return bool(text.asked.criterion_percent or text.asked.criteria)


def _bar(score: Score, floor: Decimal, marks: Marks) -> str:
    """Points of the maximum as cells, with a mark at the floor (a share, 0 … 1) where there is one. Cells are never
    rounded up; points taken off and on top go no further than the ends."""
    if not score.max:
        return marks.lost * _BAR_CELLS
    sure, possible = (min(max(int(end * _BAR_CELLS / score.max), 0), _BAR_CELLS) for end in (score.low, score.high))
    cells = marks.sure * sure + marks.open * (possible - sure) + marks.lost * (_BAR_CELLS - possible)
    if not floor:
        return cells
    mark = min(int(floor * _BAR_CELLS), _BAR_CELLS)
    return cells[:mark] + marks.floor + cells[mark:]


def _reasons(assessment: Assessment, lang: Lang, out: StyledText) -> None:
    if assessment.verdict != "met":
        _listed(say(f"heading_{assessment.verdict}", lang), reason_sentences(assessment, lang), out)
    result, following = assessment.standard.text.result, lacking_for_next(assessment, lang)
    if result is not None and following is not None and next_level(assessment) != result.recognising:
        level, lines = following
        _listed(say("heading_next_level", lang, level=level), lines, out)


def _listed(heading: str, lines: Iterable[str], out: StyledText) -> None:
    out.line().line(heading, "heading")
    for line in lines:
        out.paragraph(line, first="  - ", rest="    ")


def _indicators(assessment: Assessment, lang: Lang, out: StyledText) -> None:
    results, adds_up = list(assessment.indicators()), assessment.standard.text.adds_up
    missing = sorted((r for r in results if r.stake), key=lambda r: (-r.stake, r.indicator.number))
    if assessment.policy.official:
        # What the law does not let us know yet is nothing that the station could supply.
        missing = [result for result in missing if result.grade == "verified"]
    if missing:
        stake = sum((result.stake for result in missing), Decimal(0))
        out.line().line(say("heading_missing", lang, points=stake if adds_up else None), "heading")
        _list(missing, assessment, lang, out)
    lost = sorted((r for r in results if r.lost), key=lambda r: (-r.lost, r.indicator.number))
    if lost:
        points = sum((result.lost for result in lost), Decimal(0))
        out.line().line(say("heading_lost", lang, points=points if adds_up else None), "heading")
        _list(lost, assessment, lang, out)


def _list(results: Sequence[IndicatorResult], assessment: Assessment, lang: Lang, out: StyledText) -> None:
    number = max([4, *(len(str(each.indicator.number)) for each in results)])
    for result in results:
        points = of_maximum(result.score, lang)
        width = max(14, len(points) + 1)
        room = WIDTH - number - 2 - width
        title = shortened(result.indicator.title, room)
        out.add(f"{result.indicator.number!s:>{number}}. ").line(f"{title:<{room}}{points:>{width}}")
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
