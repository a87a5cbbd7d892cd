"""A batch from beginning to end: entries in, rows out, what is known of them all beside them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from yte_check.batch.addons import AnyAddon
from yte_check.batch.area_places import Area
from yte_check.batch.newest import count_the_newest
from yte_check.batch.records import FailedFile, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.scoring import Scorer, set_aside
from yte_check.batch.spool import BatchRow, pack, unpack
from yte_check.batch.summary import Summing
from yte_check.batch.workers import Scored, score_all
from yte_check.documents.notices import notice
from yte_check.intake.entries import SubmissionEntry
from yte_check.intake.passed import Passed
from yte_check.scoring.assessor import Assessor
from yte_check.standard.library import own_text


def run_batch(
    entries: Sequence[SubmissionEntry],
    assessor: Assessor,
    jobs: int = 1,
    addons: Sequence[AnyAddon] = (),
    progress: Callable[[int], None] = lambda count: None,
    passed: Passed | None = None,
    year: int | None = None,
    area: Area | None = None,
) -> Batch:
    """Score every entry; ``progress`` is told how many more are done, ``passed`` has what was found beside them.

    Files of its add-ons that could not be used, such as plans of stations, are set aside with the others.
    With ``year`` only submissions of that year are scored, with ``area`` only those of that area.

    The caller closes the batch.
    """
    batch = Batch()
    batch.files, batch.area = len(entries), area
    passed = passed if passed is not None else Passed()
    results = score_all(entries, Scorer(assessor, addons, year, area), jobs)
    try:
        summing = _heard(_as_scored(results, entries, batch, passed, progress), addons)
        batch.communes.settle()
        count_the_newest(batch, entries)
        if batch.superseded:  # which file of a commune counts is known only now
            summing = _heard(batch.rows(), addons)
        left_over = chain.from_iterable(addon.left_over() for addon in addons)
        for position, (path, diagnostics) in enumerate(left_over, start=len(entries)):
            refused = set_aside(position, path, diagnostics)
            batch.add(pack(refused))
            summing.add(refused)
        batch.areas, batch.summary = summing.areas, summing.summary(batch.outlines)
        batch.sections = tuple(each for addon in addons if (each := addon.finish(batch)) is not None)
    except BaseException:
        batch.close()
        raise
    finally:
        results.close()
    return batch


def _heard(rows: Iterable[BatchRow], addons: Sequence[AnyAddon]) -> Summing:
    """The sums of rows, of which the add-ons hear one by one."""
    summing = Summing()
    for addon in addons:
        addon.prepare()
    for row in rows:
        summing.add(row)
        for addon in addons:
            addon.add(row)
    return summing


def _as_scored(
    results: Iterable[Scored],
    entries: Sequence[SubmissionEntry],
    batch: Batch,
    passed: Passed,
    progress: Callable[[int], None],
) -> Iterator[BatchRow]:
    """The rows as they come, which the batch keeps; last what could not be opened and is not evidence of another."""
    unopenable: dict[int, FailedFile] = {}
    for scored in results:
        batch.outlines.update(scored.outlines)
        for outline in scored.outlines.values():  # what a process has noticed it keeps to itself
            notice(own_text(outline.id, outline.own_place))
        batch.again += len(scored.rows) if scored.again else 0
        for packed in scored.rows:
            batch.add(packed)
            row = unpack(packed)
            if isinstance(row, FailedFile) and entries[row.position].key is not None:
                unopenable[row.position] = row
                continue
            if isinstance(row, StationRow):
                passed.claim(row.documents)
                batch.communes.add(row)
            yield row
        progress(len(scored.rows))
    batch.evidence = {at for at in unopenable if passed.is_evidence(entries[at].key or "")}
    batch.skipped = passed.skipped(len(batch.evidence))
    yield from (failed for at, failed in unopenable.items() if at not in batch.evidence)
