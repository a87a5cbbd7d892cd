"""The ways to recognition of a batch as sheets of a workbook: a row a commune, a row an indicator."""

from openpyxl import Workbook

from yte_check.batch.run import Batch
from yte_check.documents.language import Lang, say
from yte_check.improvement.investing import Commune, by_distance, invest, levers
from yte_check.reports.batch.improvement import communes_of
from yte_check.reports.batch.sheet import Sheet


def write_gaps(book: Workbook, batch: Batch, lang: Lang) -> None:
    """The communes by their distance, with those of the cheapest investment marked; then the indicators."""
    communes = communes_of(batch)
    chosen = {commune.position for commune in invest(communes, batch.share).chosen or ()}
    sheet = Sheet(book, say("book_gap", lang), (28, 20, 22, 12, 30, 12, 30, 12, 14, 50))
    sheet.landscape(1)
    places = [say(f"batch_head_{name}", lang) for name in ("commune", "district", "verdict")]
    heads = [say(f"book_gap_{name}", lang) for name in ("count", "fewest", "effort", "cheapest", "least")]
    share = say("book_gap_chosen", lang, share=batch.share)
    sheet.row(*places, *heads, share, say("batch_head_path", lang), bold=True, wrap_from=0)
    sheet.freeze("B2")
    for commune in by_distance(communes):
        row = batch.station(commune.position)
        verdict = say(f"batch_verdict_{row.verdict}", lang)
        mark = "x" if commune.position in chosen else None
        sheet.row(commune.place, row.district, verdict, *_way(commune, lang), mark, row.path, wrap_from=4)
    sheet.row()
    sheet.row(say("gap_assumption", lang))
    _write_levers(book, batch, communes, lang)


def _way(commune: Commune, lang: Lang) -> tuple[object, ...]:
    gap = commune.gap
    if not gap.reachable:
        return None, say("invest_unreachable", lang), None, None, None
    fewest, cheapest = ([str(step.number) for step in way] for way in (gap.fewest, gap.cheapest))
    return len(fewest), ", ".join(fewest), sum(step.effort for step in gap.fewest), ", ".join(cheapest), gap.effort


def _write_levers(book: Workbook, batch: Batch, communes: list[Commune], lang: Lang) -> None:
    titles = {i.number: i.title for outline in batch.outlines.values() for i in outline.indicators}
    found = invest(communes, batch.share).by_indicator
    sheet = Sheet(book, say("book_levers", lang), (8, 80, 16, 16, 16, 16, 16))
    sheet.landscape(1)
    heads = ("turned", "turned_effort", "in_ways", "invested", "invested_effort")
    sheet.row(
        say("book_lever_number", lang), say("book_indicators", lang),
        *(say(f"book_lever_{head}", lang, share=batch.share) for head in heads), bold=True, wrap_from=0,
    )  # fmt: skip
    sheet.freeze("A2")
    helping = {lever.number: lever for lever in levers(communes)}
    for number in dict.fromkeys((*helping, *found)):
        lever = helping.get(number)
        turned = (lever.turned, lever.effort) if lever is not None and lever.turned else (None, None)
        ways = lever.in_ways if lever is not None else None
        sheet.row(number, titles.get(number, ""), *turned, ways, *found.get(number, ()), wrap_from=1)
