"""The summary of a batch at 80 columns: how many pass, where points are lost, who is near, what was set aside."""

from collections.abc import Iterable
from itertools import islice

from yte_check.batch.records import CriterionSummary, FailedFile, GroupBy, Tally
from yte_check.batch.results import Batch
from yte_check.batch.skipped import skipped_words
from yte_check.batch.summary import VERDICTS
from yte_check.district.render.decision_words import trace_words, traced_counts, traced_stations
from yte_check.district.render.duplicates import duplicate_head, duplicate_lines
from yte_check.district.render.figures import mean_of, mean_points, share_met
from yte_check.district.render.heading import doubtful_lines, heading_lines, title_of
from yte_check.district.render.levels import level_lines
from yte_check.district.render.texts import basis_lines, floor_percent, floor_words, titled
from yte_check.district.render.view import View
from yte_check.documents.language import Lang, message, say, show_number
from yte_check.expected.render.text import expected_section
from yte_check.expected.standing import Expected
from yte_check.plans.render.progress_section import plan_section
from yte_check.recognition.keeping import Recognised
from yte_check.recognition.render.text import recognitions_section
from yte_check.render.diagnostics import place_text
from yte_check.render.flags import flag_words
from yte_check.render.points import fitted
from yte_check.render.shares import percent
from yte_check.render.styled import WIDTH, StyledText, shortened
from yte_check.render.verdicts import VERDICT_STYLES
from yte_check.review.rows import VerifiedSummary
from yte_check.years.beside import YearsBeside
from yte_check.years.render.text import years_section

_MOST = 10
_FEW = 3
_BAR = 30


def batch_text(
    batch: Batch, view: View, by: GroupBy | None = None, bar: str = "#", everything: bool = False
) -> StyledText:
    """The summary, with a table ``by`` area; ``bar`` is the character of its bars, ``everything`` shortens no list."""
    out = StyledText()
    lang = view.lang
    most = None if everything else _MOST
    expected = batch.section(Expected)
    if batch.summary.total.scored:
        _verdicts(batch, view, bar, out)
        if expected is not None:
            expected_section(expected, lang, everything, out)
        _verified(batch, lang, most, out)
        _criteria(batch, lang, out)
        _indicators(batch, lang, most, out)
        _nearest(batch, lang, most, out)
        _doubts(batch, lang, most, out)
        years = batch.section(YearsBeside)
        if years is not None:
            years_section(years, lang, everything, out)
        recognised = batch.section(Recognised)
        if recognised is not None:
            recognitions_section(recognised, lang, everything, out)
        if by is not None:
            _groups(batch.summary.groups[by], lang, out)
    else:
        out.paragraph(say("batch_nothing_scored", lang), "bad")
        for line in doubtful_lines(batch, view):
            out.paragraph(line, "open")
        if expected is not None:
            expected_section(expected, lang, everything, out)
    if view.progress is not None:
        plan_section(view.progress, lang, out)
    _duplicates(batch, lang, most, out)
    _flags(batch, lang, most, out)
    _failed(batch, lang, most, out)
    if words := skipped_words(batch.skipped, lang):
        out.line().paragraph(words, "open")
    _notices(batch, lang, out)
    return out


def _verdicts(batch: Batch, view: View, bar: str, out: StyledText) -> None:
    total, lang = batch.summary.total, view.lang
    out.add(title_of(batch, view, "batch_head"), "heading")
    out.line("" if view.official else " " + say("for_reference", lang))
    for line in heading_lines(batch, view):
        out.paragraph(line)
    for line in doubtful_lines(batch, view):
        out.paragraph(line, "open")
    out.line()
    for verdict in VERDICTS:
        count = total.verdicts[verdict]
        out.add(f"  {say(f'batch_verdict_{verdict}', lang):<26}", VERDICT_STYLES[verdict])
        out.add(f"{show_number(count, lang):>7}{percent(count, total.scored, lang):>10}  ")
        out.line(bar * (count * _BAR // total.scored), VERDICT_STYLES[verdict])
    least, greatest = share_met(total, lang)
    out.line()
    code = "batch_share" if least == greatest else "batch_share_between"
    out.paragraph(say(code, lang, least=least, greatest=greatest))
    most = mean_of(total.mean.max, total.mean, lang)
    out.paragraph(say("batch_mean", lang, points=mean_points(total.mean, lang), max=most))
    for line in level_lines(batch, lang):
        out.paragraph(line)


def _verified(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    """Verdicts of the reviewed stations, as claimed and as verified; where reviewers differ, what was overturned."""
    verified = batch.section(VerifiedSummary)
    if verified is None or not verified.stations:
        return
    out.line().line(say("batch_verified", lang, count=verified.stations), "heading")
    out.line(f"  {'':<26}{say('review_column_claimed', lang):>16}{say('review_column_verified', lang):>16}", "dim")
    for verdict in VERDICTS:
        out.add(f"  {say(f'batch_verdict_{verdict}', lang):<26}", VERDICT_STYLES[verdict])
        claimed, found = verified.claimed[verdict], verified.verified[verdict]
        out.line(f"{show_number(claimed, lang):>16}{show_number(found, lang):>16}")
    same = verified.stations - verified.over - verified.under
    out.paragraph(say("compare_reviews_over", lang, over=verified.over, under=verified.under, same=same))
    for line in traced_counts(batch, lang):
        out.paragraph(line, "open")
    traced = traced_stations(batch)
    for row in traced[:most]:
        out.line(f"  {row.place}", "heading")
        for number, state, words in trace_words(row, lang):
            out.paragraph(f"{number}. {state}: {words}", first="    - ", rest="      ")
    _more(len(traced), most, lang, out)


def _criteria(batch: Batch, lang: Lang, out: StyledText) -> None:
    out.line().line(say("batch_criteria", lang), "heading")
    head = f"{say('column_number', lang):>3}  {say('column_criterion', lang):<32}"
    head += f"{say('batch_column_mean', lang):>16}{say('batch_column_middle', lang):>13}"
    out.line(head + f"{say('batch_column_below', lang, floor=floor_words(batch, lang)):>14}", "dim")
    for criterion in batch.summary.criteria:
        _criterion(criterion, lang, out)
    percent = floor_percent(batch)
    asked = None if percent is not None else say("batch_floor_asked", lang)
    note = say("batch_criteria_note", lang, floor=floor_words(batch, lang), percent=percent, asked=asked)
    out.paragraph(note, "dim")


def _criterion(criterion: CriterionSummary, lang: Lang, out: StyledText) -> None:
    title = titled(criterion)
    most = mean_of(criterion.mean.max, criterion.mean, lang)
    mean = f"{mean_points(criterion.mean, lang)}/{most}"
    middle = fitted(criterion.quarters[1], criterion.quarters[3], 12, lang)
    below, open_ = criterion.floors["not_met"], criterion.floors["undetermined"]
    floors = show_number(below, lang) + (f" (+{show_number(open_, lang)}?)" if open_ else "")
    out.add(f"{criterion.number:>3}  {shortened(title, 31):<32}{mean:>16}{middle:>13}")
    out.line(f"{floors:>14}", "bad" if below else "open" if open_ else "")


def _indicators(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    costly = [each for each in batch.summary.indicators if each.lost]
    if not costly:
        return
    out.line().line(say("batch_indicators", lang), "heading")
    for each in costly[:most]:
        lost = say("batch_lost", lang, mean=mean_of(each.lost, each.mean, lang), stations=each.losing)
        out.line(f"{each.number:>4}. {shortened(titled(each), WIDTH - 6)}").line(f"      {lost}", "dim")
    _more(len(costly), most, lang, out)


def _nearest(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    nearest = batch.summary.nearest
    if not nearest:
        return
    out.line().line(say("batch_nearest", lang), "heading")
    for near in nearest[:most]:
        place = ", ".join(name for name in (near.place, near.district, near.province) if name)
        lacking = say("batch_lacking", lang, points=near.lacking) if near.lacking else say("batch_open", lang)
        out.line(f"  {shortened(place, 50):<51}{lacking:>27}", "" if near.verdict == "not_met" else "open")


def _groups(groups: Iterable[Tally], lang: Lang, out: StyledText) -> None:
    out.line().line(say("batch_groups", lang), "heading")
    heads = [
        say(f"batch_column_{name}", lang) for name in ("scored", "met", "undetermined", "not_met", "share", "mean")
    ]
    out.line(f"  {'':<27}" + "".join(f"{head:>{width}}" for head, width in zip(heads, _WIDTHS, strict=True)), "dim")
    for group in groups:
        met, open_, failed = (show_number(group.verdicts[verdict], lang) for verdict in VERDICTS)
        cells = [show_number(group.scored, lang), met, open_, failed, share_met(group, lang)[0]]
        cells.append(mean_points(group.mean, lang))
        name = shortened(group.name or say("batch_no_group", lang), 26)
        out.line(f"  {name:<27}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, _WIDTHS, strict=True)))


_WIDTHS = (6, 6, 8, 8, 10, 13)


def _duplicates(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    if not batch.duplicates:
        return
    out.line().line(say("batch_duplicates", lang), "heading")
    for duplicate in batch.duplicates[:most]:
        out.paragraph(f"  {duplicate_head(duplicate)}:", "open")
        for line in duplicate_lines(duplicate, lang):
            out.paragraph(line, first="    - ", rest="      ")
    _more(len(batch.duplicates), most, lang, out)


def _flags(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    if not batch.flagged.visits:
        return
    out.line().line(say("batch_flags", lang, count=len(batch.flagged.visits)), "heading")
    out.paragraph(say("batch_flags_note", lang), "dim")
    for visit in batch.flagged.visits[:most]:
        row = batch.station(visit.position)
        points = say("batch_at_risk", lang, points=visit.at_risk)
        out.line(f"  {shortened(visit.place, 46):<47}{points:>31}", "heading").line(f"    {row.path}", "dim")
        for flag in batch.flags_of(row):
            sure = say("flag_certain" if flag.certain else "flag_hint", lang)
            words = f"{sure} [{flag.code}] {flag_words(flag, lang)}"
            out.paragraph(words, "bad" if flag.certain else "open", first="    - ", rest="      ")
    _more(len(batch.flagged.visits), most, lang, out)


def _doubts(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    """Documents of another year and regions against their province, station by station."""
    doubted = batch.summary.doubted
    if not doubted:
        return
    out.line().line(say("batch_doubts", lang, count=len(doubted)), "heading")
    for position in doubted[:most]:
        row = batch.station(position)
        out.line(f"  {shortened(row.place, WIDTH - 2)}", "heading").line(f"    {_end_of(row.path)}", "dim")
        for doubt in row.doubts[:_FEW]:
            out.paragraph(say(doubt.code, lang, **doubt.params), "open", first="    - ", rest="      ")
        if len(row.doubts) > _FEW:
            out.line("      " + say("batch_more", lang, count=len(row.doubts) - _FEW), "dim")
    _more(len(doubted), most, lang, out)


def _end_of(path: str) -> str:
    """A path with its end in any case, for that is what tells files apart."""
    most = WIDTH - 5
    return path if len(path) <= most else "…" + path[-most:]


def _failed(batch: Batch, lang: Lang, most: int | None, out: StyledText) -> None:
    if not batch.summary.failed:
        return
    out.line().line(say("batch_failed", lang, count=batch.summary.failed), "heading")
    for failed in islice(batch.failed(), most):
        failed_file(failed, lang, out)
    _more(batch.summary.failed, most, lang, out)


def failed_file(failed: FailedFile, lang: Lang, out: StyledText) -> None:
    """A file that was set aside: where its first fault stands, what it is and what to do, how many more there are."""
    first = failed.diagnostics[0]
    place = place_text(first, lang) if first.source_line is not None or first.cell is not None else ""
    out.line(f"  {failed.path}{place}: [{first.code}]", "bad")
    out.paragraph(message(first, lang), first="    ")
    if failed.found > 1:
        out.line("    " + say("batch_more_faults", lang, count=failed.found - 1), "dim")


def _more(count: int, most: int | None, lang: Lang, out: StyledText) -> None:
    if most is not None and count > most:
        out.line("  " + say("batch_more", lang, count=count - most), "dim")


def _notices(batch: Batch, lang: Lang, out: StyledText) -> None:
    if batch.outlines:
        out.line()
    for line in basis_lines(batch, lang):
        out.paragraph(line, "dim")
