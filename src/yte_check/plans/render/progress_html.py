"""Progress as one HTML page that needs nothing else."""

from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.plans.progress import Progress
from yte_check.plans.render.progress_part import plan_part
from yte_check.render.templates import render


def progress_html(progress: Progress, lang: Lang, templates: Path) -> str:
    return render(templates, "plan_progress.html.j2", lang, page_lang=lang, plan=plan_part(progress, lang))
