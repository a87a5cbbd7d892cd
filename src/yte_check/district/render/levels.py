"""The levels of the stations of a batch: in a line, and those of a station."""

from collections.abc import Iterator, Mapping

from yte_check.batch.records import LevelEnds, Outline
from yte_check.batch.results import Batch
from yte_check.batch.summary import labels_of
from yte_check.documents.language import Lang, say, show_number
from yte_check.render.levels import named_level

_NONE = 1_000_000
"""Behind every level."""


def sorted_ends(ends: Mapping[LevelEnds, int]) -> list[tuple[LevelEnds, int]]:
    """From the best level to none, then what is open."""

    def order(each: tuple[LevelEnds, int]) -> tuple[bool, int, int]:
        best, worst = (_NONE if end is None else end for end in each[0])
        return best != worst, best, worst

    return sorted(ends.items(), key=order)


def level_lines(batch: Batch, lang: Lang) -> Iterator[str]:
    """“Theo mức: mức Vàng 3; mức Bạc 10; chưa xếp mức 1; chưa xác định 2.”, for each text that has levels."""
    labels = labels_of(batch.outlines.values())
    for key, ends in batch.summary.levels.items():
        counts = [
            f"{_named(best, batch.outlines[key], lang)}: {show_number(count, lang)}"
            for (best, worst), count in sorted_ends(ends)
            if best == worst
        ]
        if unsure := sum(count for (best, worst), count in ends.items() if best != worst):
            counts.append(f"{say('level_open', lang)}: {show_number(unsure, lang)}")
        yield say("batch_levels", lang, label=labels[key] or None, counts="; ".join(counts))


def _named(position: int | None, outline: Outline, lang: Lang) -> str:
    return named_level(outline.levels[position].title if position is not None else None, lang)
