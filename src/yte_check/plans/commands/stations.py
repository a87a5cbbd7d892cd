"""The submissions of a plan's area, scored like any batch; other files in its folders are passed over."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from yte_check.batch.addons import AnyAddon
from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.batch.told import tell_again, tell_counted
from yte_check.batch.workers import usable_cores
from yte_check.intake.entries import expanded, find_entries
from yte_check.intake.passed import Passed
from yte_check.intake.scoring import ScoringOptions
from yte_check.plans.commands.unusable import has_other_contents
from yte_check.plans.model import PlanText
from yte_check.plans.stations import Observing
from yte_check.review.collecting import read_reviews, review_files
from yte_check.review.verifier import ShelvedReviews
from yte_check.standard.library import Library
from yte_check.terminal.progress import progress_bar
from yte_check.terminal.settings import Settings, UsageProblem


def score_stations(
    paths: Sequence[Path], reviews: Sequence[Path], plan: PlanText, library: Library, settings: Settings
) -> Batch:
    """Every submission under some paths. The caller closes the batch.

    Raises UsageProblem.
    """
    for path in paths:
        if not expanded(str(path)) or (not path.exists() and expanded(str(path)) == [str(path)]):
            raise UsageProblem("usage_stations", path=path)
    files, passed = review_files(reviews), Passed()
    apart = {os.path.abspath(file) for file in files}
    entries = [
        entry
        for entry in find_entries(map(str, paths), passed)
        if os.path.abspath(entry.path) not in apart and not has_other_contents(entry)
    ]
    if paths and not entries:
        raise UsageProblem("usage_nothing_found", paths=tuple(map(str, paths)))
    addons: list[AnyAddon] = [Observing(plan)]
    if reviews:
        addons.append(ShelvedReviews(read_reviews(files), date.today(), [Observing(plan, verified=True)]))
    assessor = ScoringOptions().assessor(library)
    with progress_bar(len(entries), settings) as advance:
        batch = run_batch(entries, assessor, usable_cores(), addons, advance, passed)
    tell_again(batch, settings)
    tell_counted(passed, settings)
    return batch
