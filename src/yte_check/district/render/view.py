"""How a batch is to be shown."""

from datetime import date

from yte_check.documents.language import Lang
from yte_check.documents.record import record
from yte_check.plans.progress import Progress


@record
class Heading:
    """What an office puts above a result: its own name and that of its work, where and on which day it was made."""

    title: str | None = None
    office: str | None = None
    place: str | None = None
    day: date | None = None


@record
class View:
    """The language; whether only verified rules counted; whether letters beyond ASCII are to be escaped; the progress
    of a plan to be shown as well; what stands above; the day of the run, after which no year can be."""

    lang: Lang
    official: bool = False
    escape: bool = False
    progress: Progress | None = None
    heading: Heading = Heading()
    today: date | None = None
