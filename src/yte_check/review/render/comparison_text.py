"""Self-assessment beside verification over many stations, at 80 columns."""

from collections.abc import Callable

from yte_check.documents.language import Lang, message, say, show_number
from yte_check.documents.language.collation import place_key
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.points import interval, signed
from yte_check.render.styled import WIDTH, Style, StyledText, shortened
from yte_check.render.verdicts import VERDICT_STYLES
from yte_check.review.collecting import Collected
from yte_check.review.comparison import IndicatorDifference, ReviewComparison
from yte_check.review.render.verification_text import disputed_pair, overturned_pair, ruled_pair
from yte_check.review.verification import Difference, Pair, Verification

PairsOf = Callable[[Verification], tuple[Pair, ...]]
TellPair = Callable[[Pair, Verification, Lang, StyledText], None]
_NAME, _POINTS = 22, 15


def _otherwise(station: Verification) -> tuple[Pair, ...]:
    return tuple(pair for pair in station.decided() if pair.ruling and pair.ruling.decision != "accepted")


_PARTS: tuple[tuple[str, PairsOf, TellPair], ...] = (
    ("compare_reviews_remarks", _otherwise, ruled_pair),
    ("review_heading_disputed", Verification.disputed, disputed_pair),
    ("review_heading_overturned", Verification.overturned, overturned_pair),
)
"""What is told of indicators station by station: its heading, which they are, and how each is told."""


def comparison_text(comparison: ReviewComparison, collected: Collected, lang: Lang) -> StyledText:
    out = StyledText()
    count = len(comparison.stations)
    out.line(say("compare_reviews_head", lang, count=count), "heading").line()
    if count:
        _verdicts(comparison, lang, out)
        _stations(comparison, lang, out)
        _indicators(comparison, lang, out)
        for heading, pairs_of, tell in _PARTS:
            _pairs(comparison, heading, pairs_of, tell, lang, out)
        _warnings(comparison, lang, out)
    _failed(collected, lang, out)
    return out


def _verdicts(comparison: ReviewComparison, lang: Lang, out: StyledText) -> None:
    head = f"  {'':<26}{say('review_column_claimed', lang):>16}{say('review_column_verified', lang):>16}"
    out.line(head, "dim")
    for verdict in VERDICT_STYLES:
        claimed, verified = comparison.verdicts(verdict)
        out.add(f"  {say(f'batch_verdict_{verdict}', lang):<26}", VERDICT_STYLES[verdict])
        out.line(f"{show_number(claimed, lang):>16}{show_number(verified, lang):>16}")
    out.line()
    same = len(comparison.stations) - comparison.over - comparison.under
    out.paragraph(say("compare_reviews_over", lang, over=comparison.over, under=comparison.under, same=same))
    points = signed(comparison.difference.low, comparison.difference.high, lang)
    out.paragraph(say("compare_reviews_total", lang, points=points))


def _stations(comparison: ReviewComparison, lang: Lang, out: StyledText) -> None:
    out.line().line(say("compare_reviews_stations", lang), "heading")
    columns = ("review_column_claimed", "review_column_verified", "compare_reviews_difference")
    head = f"  {'':<{_NAME}}" + "".join(f"{say(code, lang):>{_POINTS}}" for code in columns)
    out.line(f"{head}{say('compare_reviews_decided', lang):>11}", "dim")
    for station in comparison.stations:
        points = signed(station.difference.low, station.difference.high, lang)
        row = f"  {shortened(_name(station), _NAME - 1):<{_NAME}}{interval(station.claimed.score, lang):>{_POINTS}}"
        out.add(row).add(
            f"{interval(station.verified.score, lang):>{_POINTS}}", VERDICT_STYLES[station.verified.verdict]
        )
        decided = f"{len(station.decided())}/{len(station.claimed.standard.indicators)}"
        out.add(f"{points:>{_POINTS}}", _style(station.difference)).line(f"{decided:>11}")


def _indicators(comparison: ReviewComparison, lang: Lang, out: StyledText) -> None:
    if not comparison.indicators:
        return
    out.line().line(say("compare_reviews_indicators", lang), "heading")
    for row in comparison.indicators:
        points = signed(row.difference.low, row.difference.high, lang)
        title = shortened(row.title, WIDTH - 6 - 14)
        out.add(f"{row.number:>4}. {title:<{WIDTH - 6 - 14}}").line(f"{points:>14}", _style(row.difference))
        out.line(f"      {_counts(row, lang)}", "dim")


def _counts(row: IndicatorDifference, lang: Lang) -> str:
    return say("compare_reviews_counts", lang, lower=row.lower, higher=row.higher, same=row.same, decided=row.decided)


def _pairs(
    comparison: ReviewComparison, heading: str, pairs_of: PairsOf, tell: TellPair, lang: Lang, out: StyledText
) -> None:
    """Indicators of a kind, station by station, under a heading that counts them."""
    found = _in_order(comparison, pairs_of)
    if found:
        out.line().line(say(heading, lang, count=sum(len(pairs) for _, pairs in found)), "heading")
    for station, pairs in found:
        out.line(f"  {_name(station)}", "heading")
        for pair in pairs:
            tell(pair, station, lang, out)


def _warnings(comparison: ReviewComparison, lang: Lang, out: StyledText) -> None:
    warnings = [each for station in comparison.stations for each in station.warnings]
    if warnings:
        out.line().line(say("review_heading_warnings", lang), "heading")
        diagnostics_text(warnings, lang, out)


def _in_order(comparison: ReviewComparison, pairs_of: PairsOf) -> list[tuple[Verification, tuple[Pair, ...]]]:
    """The stations that have such indicators, by the names of their communes."""
    stations = sorted(comparison.stations, key=lambda each: place_key(_name(each)))
    return [(station, pairs) for station in stations if (pairs := pairs_of(station))]


def _failed(collected: Collected, lang: Lang, out: StyledText) -> None:
    if not collected.failed:
        return
    out.line().line(say("batch_failed", lang, count=len(collected.failed)), "heading")
    for path, diagnostics in collected.failed:
        first = diagnostics[0]
        out.line(f"  {path}:{first.line}:{first.column}: [{first.code}]", "bad")
        out.paragraph(message(first, lang), first="    ")
        if len(diagnostics) > 1:
            out.line("    " + say("batch_more_faults", lang, count=len(diagnostics) - 1), "dim")


def _name(station: Verification) -> str:
    about = station.claimed.submission.station
    return about.commune.name if about.commune is not None else about.name


def _style(difference: Difference) -> Style:
    return "bad" if difference.is_over else "good" if difference.is_under else ""
