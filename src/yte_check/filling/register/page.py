"""What is still wanted, as a page to print and to tick."""

from collections.abc import Iterable

from yte_check.documents.language import Lang, say
from yte_check.filling.register.text import wanted_state
from yte_check.filling.register.wanted import Wanted
from yte_check.render.page import filled_page
from yte_check.scoring.results import Assessment
from yte_check.standard.library import shipped_folder


def wanted_page(assessment: Assessment, wanted: Iterable[Wanted], lang: Lang) -> bytes:
    """Raises InvalidTemplate."""
    submission = assessment.submission
    rows = [
        {
            "number": each.number, "title": each.title, "asked": each.asked, "to_do": each.to_do,
            "state": wanted_state(each, lang),
        }
        for each in wanted
    ]  # fmt: skip
    return filled_page(
        shipped_folder("templates") / "documents", "wanted.html.j2", lang, "style.css",
        title=say("wanted_title", lang, year=str(submission.year)), station=submission.station.name, rows=rows,
    )  # fmt: skip
