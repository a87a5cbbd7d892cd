"""The forms of the progress of an area against its plan.

Each takes the progress, the language and what was found besides; JSON alone holds the last, beside the others the
command shows it.
"""

from yte_check.render.forms import TEXT, Form, Forms

PROGRESS_FORMS: Forms = {
    TEXT: Form("yte_check.plans.render.progress_text:progress_text"),
    ".json": Form("yte_check.plans.render.progress_json:progress_json"),
    ".xlsx": Form("yte_check.plans.render.progress_sheets:progress_xlsx", is_binary=True),
    ".html": Form("yte_check.plans.render.progress_part:progress_html", also=(".htm",)),
}
