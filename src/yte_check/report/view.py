"""From an assessment to what its report says, the same for every form of file."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from yte_check import __version__
from yte_check.documents.language import Lang, message, say, show_day, show_number, show_ratio
from yte_check.improvement.plan.following import Followed
from yte_check.render.answers import answer_lines
from yte_check.render.bodies import in_head
from yte_check.render.citations import citations
from yte_check.render.ledger import size_text
from yte_check.render.places import BLANK, bare_commune, commune_of, runs
from yte_check.render.verdicts import reason_sentences
from yte_check.render.visible import visible
from yte_check.report.model import CriterionView, DocumentView, Fact, Flag, IndicatorView, ReportView, ShownPoints
from yte_check.report.own_terms import next_level_reasons
from yte_check.report.paragraphs import cautions, conclusion, facts, method, paper_code, recipients, requests, superior
from yte_check.report.planned import Actions, by_indicator, remedy, sentence, when, who
from yte_check.report.writer import writer_notes
from yte_check.scoring.left_out import is_left_out
from yte_check.scoring.openness import lack_of
from yte_check.scoring.results import Assessment, CriterionResult, IndicatorResult
from yte_check.standard.place import Place
from yte_check.standard.regions import named_rows
from yte_check.standard.rules import AnyRule
from yte_check.standard.score import ZERO, Score
from yte_check.station.evidence import Evidence
from yte_check.station.ledger import LedgerEntry

_GROUP = 16


def report_view(
    assessment: Assessment, lang: Lang, ledger: Iterable[LedgerEntry] = (), plan: Sequence[Followed] = ()
) -> ReportView:
    """Everything that a report says; ``ledger`` adds the sizes and hashes of the evidence as it is.

    ``plan`` are the actions of a plan of improvement: who does what by when about what is lost.
    """
    station, standard = assessment.submission.station, assessment.standard
    recognition = standard.text.asked
    documents = _documents(assessment, {entry.evidence.id: entry for entry in ledger}, lang)
    by_id = {document.id: document for document in documents}
    planned = by_indicator(plan)
    criteria = tuple(_criterion(result, assessment, by_id, planned, lang) for result in assessment.sections())
    indicators = [indicator for criterion in criteria for indicator in criterion.indicators]
    flagged = {flag: tuple(i for i in indicators if flag in i.flags) for flag in ("lost", "missing", "unproven")}
    general = facts(assessment, lang)
    year, commune = str(assessment.submission.year), commune_of(station, lang)
    view = ReportView(
        verdict=assessment.verdict,
        shown_verdict=say(f"verdict_{assessment.verdict}", lang),
        official=assessment.policy.official,
        evidence_mode=assessment.policy.evidence,
        year=year,
        superior=in_head(superior(assessment, lang)),
        issuer=in_head(station.name),
        station=station.name,
        commune=commune,
        place_and_date=say("paper_place_and_date", lang, place=bare_commune(station) if station.commune else BLANK),
        subject=say("report_subject", lang, title=standard.text.title, year=year),
        bases=citations(standard, assessment.policy.official, lang),
        opening=say("report_opening", lang, station=station.name, year=year),
        writer_notes=tuple(writer_notes(assessment, general, lang)),
        reference="" if assessment.policy.official else say("report_reference", lang),
        facts=general,
        method=method(assessment, lang),
        cautions=cautions(assessment, lang),
        points=_points(assessment.score, lang),
        needed=assessment.total.needed,
        shown_needed=show_number(assessment.total.needed, lang) if recognition.total_percent else "",
        share=_share(assessment.score, recognition.total_percent, lang),
        total_percent=show_number(recognition.total_percent, lang),
        criterion_percent=show_number(recognition.criterion_percent, lang),
        total_state=assessment.total.state,
        shown_total_state=say(f"report_total_{assessment.total.state}", lang) if recognition.total_percent else "",
        adds_up=standard.text.combine == "sum" and not standard.text.takes_off,
        conclusion=conclusion(assessment, lang),
        reasons=(*reason_sentences(assessment, lang, besides_total=True), *next_level_reasons(assessment, lang)),
        criteria=criteria,
        lost=flagged["lost"],
        missing=flagged["missing"],
        unproven=flagged["unproven"],
        shown_unproven=runs(indicator.number for indicator in flagged["unproven"]),
        lost_points=show_number(sum((each.points.max - each.points.high for each in flagged["lost"]), ZERO), lang),
        missing_points=show_number(
            sum((each.points.high - each.points.low for each in flagged["missing"]), ZERO), lang
        ),
        requests=requests(assessment, lang),
        recipients=recipients(assessment, lang),
        provisional_mark=say("report_provisional_mark", lang) if any(i.provisional for i in indicators) else "",
        annex_reference=say(paper_code("report_annex_reference", standard.text), lang, station=station.name),
        number=say(paper_code("report_number", standard.text), lang),
        signer=say(paper_code("report_signer", standard.text), lang),
        documents=documents,
        warnings=tuple(message(warning, lang) for warning in assessment.submission.warnings),
        fingerprints=_fingerprints(assessment, lang),
    )
    return visible(view)


def _points(score: Score, lang: Lang) -> ShownPoints:
    low, high = show_number(score.low, lang), show_number(score.high, lang)
    shown = low if low == high else f"{low}–{high}"
    return ShownPoints(score.low, score.high, score.max, shown, show_number(score.max, lang))


def _share(score: Score, percent: Decimal, lang: Lang) -> str:
    """Points as a share of the applicable maximum, never shown as a threshold that they miss."""
    if not score.max:
        return say("not_applied", lang)
    ends = dict.fromkeys(show_ratio(end * 100, score.max, [percent], lang) for end in (score.low, score.high))
    return "–".join(ends) + "%"


def _criterion(
    result: CriterionResult,
    assessment: Assessment,
    documents: Mapping[str, DocumentView],
    planned: Mapping[int, Actions],
    lang: Lang,
) -> CriterionView:
    asked, number = assessment.standard.text.asked, result.criterion.number
    share = asked.share_of(number) if _is_floored(result, assessment) else ZERO
    own = () if result.sections else result.indicators
    return CriterionView(
        number=number,
        title=result.criterion.title,
        points=_points(result.score, lang),
        needed=result.floor.needed if share else ZERO,
        shown_needed=show_number(result.floor.needed, lang) if share else "",
        share=_share(result.score, share * 100, lang),
        state=result.floor.state if share else "",
        shown_state=say(f"verdict_{result.floor.state}", lang).lower() if share else "",
        indicators=tuple(_indicator(each, assessment, documents, planned, lang) for each in own),
        adds_up=result.criterion.combine == "sum",
        sections=tuple(section.criterion.number for section in result.sections),
    )


def _is_floored(result: CriterionResult, assessment: Assessment) -> bool:
    """Whether points are asked of it: of every criterion, of a section where the standard names it."""
    own = assessment.standard.text.asked.criteria or {}
    return result in assessment.criteria or result.criterion.number in own


def _indicator(
    result: IndicatorResult,
    assessment: Assessment,
    documents: Mapping[str, DocumentView],
    planned: Mapping[int, Actions],
    lang: Lang,
) -> IndicatorView:
    indicator, rule = result.indicator, result.indicator.scoring
    actions = planned.get(indicator.number, ())
    flags = tuple(_flags(result, assessment))
    return IndicatorView(
        number=indicator.number,
        title=indicator.title,
        points=_points(result.score, lang),
        status=result.status,
        shown_status=say("not_applied" if is_left_out(result) else f"status_{result.status}", lang),
        data=_data(result, assessment, lang),
        rule=_rule(rule, assessment, lang),
        asked=indicator.evidence,
        documents=tuple(documents[key] for key in result.answer.evidence),
        note=result.answer.note or "",
        grade=result.grade,
        shown_grade=say(f"grade_{result.grade}", lang),
        provisional=result.grade != "verified",
        flags=flags,
        lost=show_number(result.lost, lang),
        stake=show_number(result.stake, lang),
        remark=". ".join(filter(None, (_remark(result, flags, lang), sentence(actions, lang)))),
        remedy=remedy(actions, lang),
        who=who(actions),
        when=when(actions, lang),
    )


def _data(result: IndicatorResult, assessment: Assessment, lang: Lang) -> tuple[str, ...]:
    """What the station answered; where it says that it does not apply, the reason."""
    if not is_left_out(result):
        return answer_lines(result.indicator.scoring, result.answer.answer, assessment.place, lang)
    reason = result.answer.not_applicable
    return (say("answer_not_applicable", lang, reason=reason),) if reason else (say("not_applied", lang),)


def _rule(rule: AnyRule, assessment: Assessment, lang: Lang) -> tuple[str, ...]:
    """The rule at the station's place, or with its tables whole where the station can have several."""
    places = assessment.submission.places(assessment.standard)
    lines = rule.describe(assessment.place if len(places) == 1 else Place(), lang, keys=False)
    return tuple(named_rows(lines, assessment.standard.text))


def _flags(result: IndicatorResult, assessment: Assessment) -> Iterable[Flag]:
    if result.lost:
        yield "lost"
    if lack_of(result, assessment) in ("data", "review"):
        yield "missing"
    if assessment.policy.evidence != "off" and result.unproven:
        yield "unproven"


def _remark(result: IndicatorResult, flags: tuple[Flag, ...], lang: Lang) -> str:
    """What the last column of the scored table says: the station's note, then what is open."""
    said = [say(f"report_flag_{flag}", lang) for flag in flags if flag != "lost"]
    if result.status == "excluded" and not is_left_out(result):
        said.append(say("status_excluded", lang))
    if result.answer.carried is not None:
        said.append(say("report_carried", lang, year=str(result.answer.carried)))
    if result.knockout != "met":
        said.append(say(f"report_knockout_{result.knockout}", lang))
    return ". ".join([*filter(None, [result.answer.note]), *said])


def _documents(assessment: Assessment, files: Mapping[str, LedgerEntry], lang: Lang) -> tuple[DocumentView, ...]:
    """The ledger in its own order, each document with the indicators and the sections left out that name it."""
    answers = assessment.submission.answers
    used = {
        key: (
            *(number for number in sorted(answers) if key in answers[number].evidence),
            *assessment.submission.sections_proved_by(key),
        )
        for key in assessment.submission.ledger
    }
    ledger = assessment.submission.ledger.values()
    return tuple(
        _document(order, each, files.get(each.id), used[each.id], lang) for order, each in enumerate(ledger, 1)
    )


def _document(
    order: int, evidence: Evidence, file: LedgerEntry | None, indicators: tuple[int, ...], lang: Lang
) -> DocumentView:
    entry = evidence.entry
    size, sha256 = (size_text(file.size, lang) or "", file.sha256 or "") if file is not None else ("", "")
    name = say("report_file", lang, name=entry.file, size=size) if entry.file else ""
    groups = " ".join(sha256[start : start + _GROUP] for start in range(0, len(sha256), _GROUP))
    return DocumentView(
        order=order,
        id=evidence.id,
        title=entry.title,
        number=entry.number or "",
        issued=entry.issued,
        shown_issued=show_day(entry.issued, lang) if entry.issued is not None else "",
        file=entry.file or "",
        size=size,
        sha256=sha256,
        file_lines=tuple(filter(None, (name, groups))),
        indicators=indicators,
        shown_indicators=runs(indicators),
        valid=evidence.valid,
        state=say(f"report_state_{evidence.doubt.code if evidence.doubt is not None else evidence.state}", lang),
    )


def _fingerprints(assessment: Assessment, lang: Lang) -> tuple[Fact, ...]:
    """What names the result beyond doubt: the tool, the text in force, the file that was read."""
    standard = assessment.standard
    return (
        Fact(say("report_tool", lang), f"yte-check {__version__}"),
        Fact(say("report_standard", lang), ", ".join([standard.id, *(each.id for each in standard.amendments)])),
        Fact(say("report_as_of", lang), show_day(standard.as_of, lang)),
        Fact(say("report_standard_sha256", lang), standard.sha256),
        Fact(say("report_submission_sha256", lang), assessment.submission.sha256),
    )
