"""What ``yte-check batch`` takes; what it does is in ``batching``."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated

from yte_check.batch.area_places import Area
from yte_check.batch.records import GroupBy
from yte_check.batch.summary import GROUPINGS
from yte_check.district.addons import AddonOptions
from yte_check.district.render.view import Heading
from yte_check.district.render.writers import FOLDER_FORMS, FORMS, TEXTS
from yte_check.documents.record import record
from yte_check.intake.scoring import ScoringOptions
from yte_check.plans.commands.files import PLAN_YEAR, area_of
from yte_check.render.forms import TEXT as TEXT_FORM
from yte_check.render.forms import named
from yte_check.terminal.arguments import DAY, FILE, PATTERN, PERCENT, TEXT, one_of, whole_number
from yte_check.terminal.declared import Argument, Option

ForceBatchOption = Annotated[bool, Option("help_force", needs=("outputs", "answers"))]
_JOBS = whole_number(1, code="usage_jobs")
_FORMAT = one_of(named((TEXT_FORM, *TEXTS)))
_FORMS = {"forms": tuple(FORMS), "folder": FOLDER_FORMS}
_FILES = Option("help_batch_output", FILE, "FILE|DIR", ("-o", "--output"), params=_FORMS)


@record
class BatchOptions:
    paths: Annotated[tuple[str, ...], Argument("help_batch_paths", PATTERN, "PATH")]
    scoring: ScoringOptions = ScoringOptions()
    by: Annotated[GroupBy | None, Option("help_batch_by", one_of(GROUPINGS))] = None
    addons: AddonOptions = AddonOptions()
    jobs: Annotated[int | None, Option("help_batch_jobs", _JOBS)] = None
    require_met: Annotated[Decimal | None, Option("help_batch_require_met", PERCENT)] = None
    format: Annotated[str, Option("help_format", _FORMAT)] = "text"
    outputs: Annotated[tuple[Path, ...], _FILES] = ()
    force: ForceBatchOption = False
    year: Annotated[int | None, Option("help_batch_year", PLAN_YEAR)] = None
    province: Annotated[str | None, Option("help_batch_province", TEXT, "NAME")] = None
    district: Annotated[str | None, Option("help_batch_district", TEXT, "NAME")] = None
    title: Annotated[str | None, Option("help_batch_title", TEXT)] = None
    office: Annotated[str | None, Option("help_batch_office", TEXT)] = None
    place: Annotated[str | None, Option("help_batch_place", TEXT)] = None
    day: Annotated[date | None, Option("help_batch_date", DAY, names=("--date",))] = None

    @property
    def area(self) -> Area | None:
        """What the stations are narrowed to."""
        return area_of(self.province, self.district)

    @property
    def heading(self) -> Heading:
        """What stands above the result; a place has a day."""
        day = self.day or (date.today() if self.place is not None else None)
        return Heading(self.title, self.office, self.place, day)
