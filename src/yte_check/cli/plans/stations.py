"""The submissions of a plan's area, scored like any batch; other files in its folders are passed over."""

import os
from collections.abc import Sequence
from datetime import date
from glob import glob
from pathlib import Path

from yte_check.batch.entries import find_entries
from yte_check.batch.run import Batch, run_batch
from yte_check.batch.workers import usable_cores
from yte_check.cli.plans.unusable import has_other_contents
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.terminal.progress import progress_bar
from yte_check.plans.model import PlanText
from yte_check.plans.stations import Observing
from yte_check.review.collecting import read_reviews, review_files
from yte_check.review.verifier import ShelvedReviews
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import Library


def score_stations(
    paths: Sequence[Path], reviews: Sequence[Path], plan: PlanText, library: Library, settings: Settings
) -> Batch:
    """Every submission under some paths. The caller closes the batch.

    Raises UsageProblem.
    """
    for path in paths:
        if not path.exists() and not glob(str(path), recursive=True):
            raise UsageProblem("usage_stations", path=path)
    files = review_files(reviews)
    apart = {os.path.abspath(file) for file in files}
    entries = [
        entry
        for entry in find_entries(map(str, paths))
        if os.path.abspath(entry.path) not in apart and not has_other_contents(entry)
    ]
    if paths and not entries:
        raise UsageProblem("usage_nothing_found", paths=tuple(map(str, paths)))
    verifier = ShelvedReviews(read_reviews(files), date.today(), Observing(plan, verified=True)) if reviews else None
    assessor = Assessor(Shelf(library), today=date.today())
    with progress_bar(len(entries), settings) as advance:
        return run_batch(entries, assessor, usable_cores(), None, verifier, Observing(plan), advance)
