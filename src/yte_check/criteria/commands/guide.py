"""``yte-check criteria guide``: the page for authors of criteria files, for reading offline."""

from yte_check.documents.record import record
from yte_check.terminal.forms import deliver
from yte_check.terminal.options import ForceOutputOption, OutputOption
from yte_check.terminal.settings import Settings


@record
class GuideOptions:
    output: OutputOption = None
    force: ForceOutputOption = False


def run_guide(options: GuideOptions, settings: Settings) -> None:
    """Write the page. Raises UsageProblem."""
    from yte_check.criteria.guide_page import guide_markdown
    from yte_check.standard.library import shipped_folder

    deliver(options.output, guide_markdown(settings.lang, shipped_folder("templates")), options.force, settings)
