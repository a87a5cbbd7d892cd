"""``yte-check criteria guide``: the page for authors of criteria files, for reading offline."""

from yte_check.cli.settings import Settings
from yte_check.cli.terminal.options import ForceOption, OutputOption
from yte_check.cli.terminal.output import deliver
from yte_check.documents.record import record


@record
class GuideOptions:
    output: OutputOption = None
    force: ForceOption = False


def run_guide(options: GuideOptions, settings: Settings) -> None:
    """Write the page. Raises UsageProblem."""
    from yte_check.reports.guide import guide_markdown
    from yte_check.standard.library import shipped_folder

    deliver(options.output, guide_markdown(settings.lang, shipped_folder("templates")), options.force, settings)
