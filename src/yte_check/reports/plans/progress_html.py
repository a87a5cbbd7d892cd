"""Progress as one HTML page that needs nothing else."""

from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.plans.progress import Progress
from yte_check.reports.plans.progress_rows import TARGET_COLUMNS, TASK_COLUMNS, target_rows, task_rows
from yte_check.reports.plans.progress_text import head_lines, notices
from yte_check.reports.templates import render


def progress_html(progress: Progress, lang: Lang, templates: Path) -> str:
    return render(
        templates, "plan_progress.html.j2", lang,
        page_lang=lang, title=progress.plan.title, head=head_lines(progress, lang), notices=notices(progress, lang),
        target_columns=TARGET_COLUMNS, targets=target_rows(progress, lang),
        task_columns=TASK_COLUMNS, tasks=task_rows(progress, lang),
    )  # fmt: skip
