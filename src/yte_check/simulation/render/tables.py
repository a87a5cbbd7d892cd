"""What a simulation found, as tables: for text, a page and a workbook."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from yte_check.documents.language import Lang, say, show_number
from yte_check.render.shares import percent
from yte_check.render.table import Column, Table
from yte_check.simulation.counting import VERDICTS, Counts, Grouping
from yte_check.simulation.render.data import level_id, reason_words
from yte_check.simulation.result import Simulation

_COUNT = 14
_MOST_SENSITIVE = 40


def tables_of(found: Simulation, lang: Lang, whole: bool = False) -> Iterator[Table]:
    """Every table that has rows; ``whole`` leaves nothing out."""
    yield Table("simulate_sheet_whole", _counted_columns(found), _whole(found, lang), keys=1)
    if found.counted.reform is not None:
        moved = (
            Column("simulate_head_from", 24),
            Column("simulate_head_to", 24),
            Column("simulate_head_count", _COUNT),
        )
        if found.counted.moves:
            yield Table("simulate_sheet_moves", moved, _moves(found, lang))
        if found.counted.level_moves:
            yield Table("simulate_sheet_levels", moved, _levels(found, lang))
    if found.counted.groups:
        keys = tuple(Column(f"simulate_by_{name}", 22) for name in found.by)
        yield Table("simulate_sheet_groups", (*keys, *_counted_columns(found)[1:]), _groups(found, lang), len(keys))
    if found.sweep:
        targets = tuple(Column("simulate_head_target", 14, long=True) for _ in found.sweep[0].values)
        yield Table("simulate_sheet_sweep", (*targets, *_verdicts()), _sweep(found, lang))
    if found.sensitivity:
        heads: tuple[Column, ...] = (
            Column("simulate_head_indicator", 10), Column("simulate_head_title", 60, long=True),
            Column("simulate_head_path", 44), Column("simulate_head_value", 10), Column("simulate_head_moved", 10),
            Column("simulate_head_changed", 16), *_verdicts(),
        )  # fmt: skip
        yield Table("simulate_sheet_sensitivity", heads, _sensitive(found, lang, whole))
    if found.refusals.reasons:
        refused = (
            Column("simulate_head_reason", 60, long=True), Column("simulate_head_column", 36),
            Column("simulate_head_count", _COUNT),
        )  # fmt: skip
        yield Table("simulate_sheet_refused", refused, _refused(found, lang))


def _verdicts() -> tuple[Column, ...]:
    return tuple(Column(f"simulate_head_{verdict}", _COUNT, long=True) for verdict in VERDICTS)


def _verdicts_after() -> tuple[Column, ...]:
    return tuple(Column(f"simulate_head_after_{verdict}", _COUNT, long=True) for verdict in VERDICTS)


def _counted_columns(found: Simulation) -> tuple[Column, ...]:
    """The counts before, and after where there is a reform, with the share that is met."""
    columns = (*_verdicts(), Column("simulate_head_share", 12))
    if found.counted.reform is None:
        return (Column("simulate_head_which", 22), *columns)
    after = (*_verdicts_after(), Column("simulate_head_share_after", 12))
    return (Column("simulate_head_which", 22), *columns, *after)


def _counts(before: Counts, after: Counts | None, lang: Lang) -> Iterator[object]:
    for counts in (before, after):
        if counts is not None:
            yield from counts.values()
            yield percent(counts["met"], sum(counts.values()), lang)


def _whole(found: Simulation, lang: Lang) -> Iterator[tuple[object, ...]]:
    yield (say("simulate_all", lang), *_counts(found.counted.baseline, found.counted.reform, lang))


def _moves(found: Simulation, lang: Lang) -> Iterator[tuple[object, ...]]:
    for move in found.counted.moves:
        yield verdict_words(move.from_, lang), verdict_words(move.to, lang), move.count


def _levels(found: Simulation, lang: Lang) -> Iterator[tuple[object, ...]]:
    assert found.text.result is not None
    titles = {level.id: level.title for level in found.text.result.levels}

    def words(position: int | None) -> str:
        level = level_id(position, found.text)
        return (
            say("simulate_level_open", lang) if level is None else titles.get(level) or say("simulate_no_level", lang)
        )

    for one, other, count in found.counted.level_moves:
        yield words(one), words(other), count


def _groups(found: Simulation, lang: Lang) -> Iterator[tuple[object, ...]]:
    for group in found.counted.groups:
        keys = (key_words(name, group.by[name], found, lang) for name in found.by)
        yield (*keys, *_counts(group.baseline, group.reform, lang))


def key_words(name: Grouping, key: object, found: Simulation, lang: Lang) -> str:
    """What a group is called."""
    if key is None:
        return say("simulate_unknown", lang)
    regions: Mapping[str, str] = found.text.regions or {}
    return regions.get(str(key), str(key)) if name == "region" else str(key)


def _sweep(found: Simulation, lang: Lang) -> Iterator[tuple[object, ...]]:
    for point in found.sweep:
        values = (f"{target_words(target, lang)}: {show_number(value, lang)}" for target, value in point.values.items())
        yield (*values, *point.counts.values())


def _sensitive(found: Simulation, lang: Lang, whole: bool) -> Iterator[tuple[object, ...]]:
    for each in (found.sensitivity or ())[: None if whole else _MOST_SENSITIVE]:
        values: list[Decimal] = [each.place.value, each.to]
        shown = (show_number(value, lang) for value in values)
        yield (str(each.place.indicator), each.title, each.place.written, *shown, each.changed, *each.counts.values())


def _refused(found: Simulation, lang: Lang) -> Iterator[tuple[object, ...]]:
    for each in found.refusals.reasons:
        yield reason_words(each.code, lang), each.column, each.count


def verdict_words(verdict: str, lang: Lang) -> str:
    return say(f"simulate_verdict_{verdict}", lang)


def target_words(target: str, lang: Lang) -> str:
    """What a sweep moves."""
    if target == "total_percent":
        return say("simulate_total_percent", lang)
    if target == "criterion_percent":
        return say("simulate_criterion_percent", lang)
    return say("simulate_indicator", lang, number=target)


def title_words(found: Simulation, lang: Lang) -> str:
    """What was simulated over how much."""
    refused = found.refusals.rows or None
    return say("simulate_title", lang, standard=found.standard, rows=found.rows, refused=refused)
