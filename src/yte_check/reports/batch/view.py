"""How a batch is to be shown."""

from yte_check.documents.language import Lang
from yte_check.documents.record import record


@record
class View:
    """The language; whether only verified rules counted; whether letters beyond ASCII are to be escaped."""

    lang: Lang
    official: bool = False
    escape: bool = False
