"""A verified submission at 80 columns: both verdicts side by side, then what was decided otherwise, and why."""

from collections.abc import Sequence

from yte_check.batch.records import Refused
from yte_check.documents.language import Lang, say, show_number, show_runs
from yte_check.render.answers import result_words, said_words
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.flags import flags_text
from yte_check.render.levels import count_line, level_line, level_of
from yte_check.render.points import interval, signed
from yte_check.render.styled import WIDTH, Style, StyledText, shortened
from yte_check.render.verdicts import VERDICT_STYLES, reason_sentences
from yte_check.review.rulings import Ruling
from yte_check.review.verification import Difference, Pair, Verification
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment
from yte_check.standard.basis import basis

_TITLE, _POINTS = 30, 15


def verification_text(verification: Verification, lang: Lang, flags: Sequence[Flag] = ()) -> StyledText:
    """``flags`` are those on the figures that the station gave."""
    out = StyledText()
    verified = verification.verified
    out.add(say("review_conclusion", lang) + " ").add(
        say(f"verdict_{verified.verdict}", lang), VERDICT_STYLES[verified.verdict]
    )
    out.line("" if verified.policy.official else " " + say("for_reference", lang))
    verdict = say(f"verdict_{verification.claimed.verdict}", lang)
    out.paragraph(say("review_claimed", lang, verdict=verdict, level=_level(verification.claimed, lang)))
    if line := level_line(verified, lang):
        out.paragraph(line)
    _subject(verification, lang, out)
    _criteria(verification, lang, out)
    _reasons(verified, lang, out)
    _otherwise(verification, lang, out)
    _disputed(verification, lang, out)
    _overturned(verification, lang, out)
    _rest(verification, lang, out)
    flags_text(flags, lang, out)
    refused_text(verification.refused, lang, out)
    if verification.warnings:
        out.line().line(say("review_heading_warnings", lang), "heading")
        diagnostics_text(verification.warnings, lang, out)
    if verified.submission.warnings:
        out.line().line(say("heading_warnings", lang), "heading")
        diagnostics_text(verified.submission.warnings, lang, out)
    grades = {str(grade): count for grade, count in verified.grades().items()}
    out.line().paragraph(say("notice_grades", lang, **grades), "dim", rest="  ")
    return out


def _level(assessment: Assessment, lang: Lang) -> str | None:
    """The level, where there are several."""
    return level_of(assessment, lang) if level_line(assessment, lang) else None


def _subject(verification: Verification, lang: Lang, out: StyledText) -> None:
    submission, standard = verification.claimed.submission, verification.claimed.standard
    station = submission.station
    names = tuple(name for name in (station.name, station.district, station.province) if name)
    out.line().paragraph(say("subject", lang, names=names, year=str(submission.year), zone=submission.zone))
    out.paragraph(basis("basis", standard, lang), "dim")
    for review in verification.reviews:
        text = review.text
        line = say(
            "review_round", lang, round=text.round, authority=text.authority, reviewer=text.reviewer, date=text.date
        )
        out.paragraph(line, rest="  ")


def _criteria(verification: Verification, lang: Lang, out: StyledText) -> None:
    claimed, verified = verification.claimed, verification.verified
    head = f"{say('column_number', lang):>3}  {say('column_criterion', lang):<{_TITLE}}"
    head += f"{say('review_column_claimed', lang):>{_POINTS}}{say('review_column_verified', lang):>{_POINTS}}"
    asked = claimed.standard.text.asked
    floors = any(asked.share_of(result.criterion.number) for result in claimed.criteria)
    column = say("review_column_half", lang) if floors or asked.total_share else ""
    out.line().line(head + f"{column:>{WIDTH - len(head)}}", "heading")
    for before, after in zip(claimed.criteria, verified.criteria, strict=True):
        title = shortened(before.criterion.title, _TITLE - 1)
        row = f"{before.criterion.number:>3}  {title:<{_TITLE}}"
        row += f"{interval(before.score, lang):>{_POINTS}}"
        row += f"{interval(after.score, lang):>{_POINTS}}"
        floor = say(f"floor_{after.floor.state}", lang) if asked.share_of(before.criterion.number) else ""
        out.add(row).line(f"{floor:>{WIDTH - len(row)}}", VERDICT_STYLES[after.floor.state])
    other = verified.score.max if verified.score.max != claimed.score.max else None
    total = f"     {say('review_total', lang, max=claimed.score.max, verified=other):<{_TITLE}}"
    total += f"{interval(claimed.score, lang):>{_POINTS}}{interval(verified.score, lang):>{_POINTS}}"
    needed = say("review_needed", lang, needed=verified.total.needed) if asked.total_share else ""
    out.add(total, "heading").line(f"{needed:>{WIDTH - len(total)}}", VERDICT_STYLES[verified.total.state])
    for count in verified.counts:
        out.paragraph(count_line(count, lang), VERDICT_STYLES[count.condition.state])


def _reasons(verified: Assessment, lang: Lang, out: StyledText) -> None:
    if verified.verdict == "met":
        return
    out.line().line(say(f"heading_{verified.verdict}", lang), "heading")
    for reason in reason_sentences(verified, lang):
        out.paragraph(reason, first="  - ", rest="    ")


def _otherwise(verification: Verification, lang: Lang, out: StyledText) -> None:
    """The indicators of which the reviewers think otherwise than the station, those with most points first."""
    others = [pair for pair in verification.decided() if pair.ruling and pair.ruling.decision != "accepted"]
    if not others:
        return
    out.line().line(
        say("review_heading_otherwise", lang, difference=difference(verification.difference, lang)), "heading"
    )
    for pair in sorted(others, key=lambda pair: (pair.difference.low, pair.number)):
        ruled_pair(pair, verification, lang, out)


def ruled_pair(pair: Pair, verification: Verification, lang: Lang, out: StyledText) -> None:
    """One indicator: points before and after, both answers, the remark, who decided and when."""
    ruling = pair.ruling
    assert ruling is not None
    _head(pair, "bad" if pair.difference.is_over else "good" if pair.difference.is_under else "", lang, out)
    before = result_words(pair.claimed, verification.claimed, lang)
    after = result_words(pair.verified, verification.verified, lang) if ruling.decision == "changed" else None
    words = say(f"review_{ruling.decision}", lang, before=before, after=after)
    out.paragraph(words, "dim", first="      ")
    remark = say("review_remark", lang, remark=ruling.remark, reviewer=ruling.reviewer, date=ruling.date)
    out.paragraph(remark, first="      ")


def _disputed(verification: Verification, lang: Lang, out: StyledText) -> None:
    pairs = verification.disputed()
    if pairs:
        out.line().line(say("review_heading_disputed", lang, count=len(pairs)), "heading")
    for pair in pairs:
        disputed_pair(pair, verification, lang, out)


def disputed_pair(pair: Pair, verification: Verification, lang: Lang, out: StyledText) -> None:
    """An indicator of which reviewers differ: the points that are possible, and what each of them decided and why."""
    _head(pair, "open", lang, out)
    for ruling in pair.resolution.standing if pair.resolution is not None else ():
        out.paragraph(decision_words(ruling, verification.claimed, lang), first="      - ", rest="        ")


def _overturned(verification: Verification, lang: Lang, out: StyledText) -> None:
    pairs = verification.overturned()
    if pairs:
        out.line().line(say("review_heading_overturned", lang, count=len(pairs)), "heading")
    for pair in pairs:
        overturned_pair(pair, verification, lang, out)


def overturned_pair(pair: Pair, verification: Verification, lang: Lang, out: StyledText) -> None:
    """What was overturned of an indicator, with who did it, when and why."""
    title = shortened(pair.claimed.indicator.title, WIDTH - 6)
    out.line(f"{pair.number:>4}. {title}")
    for traced in pair.resolution.overturned if pair.resolution is not None else ():
        earlier = decision_words(traced.ruling, verification.claimed, lang)
        out.paragraph(earlier, "dim", first="      - ", rest="        ")
        if traced.by is not None:
            later = say("review_overturned_by", lang, words=decision_words(traced.by, verification.claimed, lang))
            out.paragraph(later, first="        ")


def decision_words(ruling: Ruling, claimed: Assessment, lang: Lang) -> str:
    """What a reviewer decided, who it was, when, in which round and why."""
    rule = claimed.standard.indicators[ruling.number].scoring
    said = said_words(rule, ruling.answer, ruling.not_applicable, claimed.place, lang)
    answer = said if ruling.decision == "changed" else None
    words = say(f"decision_{ruling.decision}", lang, answer=answer)
    return say(
        "review_decision", lang,
        words=words, reviewer=ruling.reviewer, date=ruling.date, round=ruling.round, remark=ruling.remark,
    )  # fmt: skip


def refused_text(refused: Sequence[Refused], lang: Lang, out: StyledText) -> None:
    """The review files that were not used, and why."""
    if not refused:
        return
    out.line().line(say("review_heading_refused", lang, count=len(refused)), "bad")
    for _, diagnostics in refused:
        diagnostics_text(diagnostics, lang, out)


def _head(pair: Pair, style: Style, lang: Lang, out: StyledText) -> None:
    points = " → ".join("–" if s.excluded else interval(s, lang) for s in (pair.claimed.score, pair.verified.score))
    title = shortened(pair.claimed.indicator.title, WIDTH - 6 - 16)
    out.add(f"{pair.number:>4}. {title:<{WIDTH - 6 - 16}}").line(f"{points:>16}", style)


def _rest(verification: Verification, lang: Lang, out: StyledText) -> None:
    accepted = [p.number for p in verification.decided() if p.ruling and p.ruling.decision == "accepted"]
    out.line()
    if accepted:
        out.paragraph(say("review_accepted_list", lang, count=len(accepted), numbers=show_runs(accepted)), rest="  ")
    _open(verification.open(), lang, out)


def _open(pairs: Sequence[Pair], lang: Lang, out: StyledText) -> None:
    if pairs:
        numbers = show_runs([pair.number for pair in pairs])
        most = show_number(sum(pair.verified.score.high for pair in pairs), lang)
        out.paragraph(say("review_open_list", lang, count=len(pairs), numbers=numbers, points=most), "open", rest="  ")


def difference(points: Difference, lang: Lang) -> str:
    return signed(points.low, points.high, lang)
