"""How a batch is to be shown."""

from yte_check.documents.language import Lang
from yte_check.documents.record import record
from yte_check.plans.progress import Progress


@record
class View:
    """The language; whether only verified rules counted; whether letters beyond ASCII are to be escaped; the progress
    of a plan to be shown as well."""

    lang: Lang
    official: bool = False
    escape: bool = False
    progress: Progress | None = None
