"""Many texts counted at once: each beside the first, so that only what differs is worked out again."""

from collections.abc import Callable, Iterator, Sequence

from yte_check.compiling.compile import VERDICT
from yte_check.compiling.program import Program, beside
from yte_check.documents.record import record, replaced
from yte_check.simulation.counting import Country, Counts, counts_of
from yte_check.simulation.texts import TextsInForce
from yte_check.standard.model import StandardText

_AT_ONCE = 40
Change = Callable[[StandardText], StandardText]


@record
class VariantCounts:
    """How many rows a variant brings to each verdict, and how many of them had another before."""

    counts: Counts
    changed: int


def varied(texts: TextsInForce, change: Change) -> TextsInForce:
    """Every text with a change."""
    return replaced(texts, each=tuple(map(change, texts.each)))


def count_variants(country: Country, texts: TextsInForce, changes: Sequence[Change]) -> Iterator[VariantCounts]:
    """The counts of each variant, in order."""
    program = country.program_of(texts)
    for start in range(0, len(changes), _AT_ONCE):
        some = changes[start : start + _AT_ONCE]
        yield from _counted(country, program, [varied(texts, change) for change in some])


def _counted(country: Country, first: Program, variants: Sequence[TextsInForce]) -> Iterator[VariantCounts]:
    together, names = first, []
    for at, texts in enumerate(variants):
        laid = beside(first, country.program_of(texts), f"__v{at}")
        together = Program({**together.values, **laid.program.values}, {**together.outputs, **laid.program.outputs})
        names.append(laid.outputs[VERDICT])
    wanted = list(dict.fromkeys([VERDICT, *names]))
    sums = [
        f"SUM(CASE WHEN {test} THEN 1 ELSE 0 END)"
        for name in names
        for test in (f"{name} > 0", f"{name} < 0", f"{name} <> {VERDICT}")
    ]
    sql = country.scored(together, wanted, ())
    (found,) = country.query(f"{sql}SELECT COUNT(*), {', '.join(sums)} FROM scored")
    rows, *each = (int(value or 0) for value in found)
    for met, not_met, changed in zip(each[::3], each[1::3], each[2::3], strict=True):
        counts = counts_of({"met": met, "not_met": not_met, "undetermined": rows - met - not_met})
        yield VariantCounts(counts, changed)
